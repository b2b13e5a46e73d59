"""Brings a person's name from any Russian case to the nominative, and tells its parts.

The case of the post decides which cases the name may be in; the given name decides the gender; the family name
follows both. A name that cannot stand in such a case is refused: then it belongs to another post.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.declined import PARTICLES, VOWELS, family, foreign, in_ina, is_hers
from kzfacts.grammar.given import SHORT, Form, given_forms, is_kazakh, patronymic, plain
from kzfacts.grammar.lazy import Lazy
from kzfacts.lexicon.given_names import HONOURS

INITIALS = Lazy(r"(?:[^\W\d_](?:\.[ ]?-?|-(?=[^\W\d_]\.))){1,3}")  # Қ.К., Қ.-Ж., Қ-Ж.К.
NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")
MONGOLIAN = ("ийн", "ын")  # of the father's name, which stands first in the genitive
ONE_LETTER = ("И", "У", "Ю", "О", "Ё")
TRAILING = frozenset(("младший", "старший", *NUMERALS))


class Name(NamedTuple):
    """A person's name in the nominative: as a whole, in the order of the text, and in parts."""

    full: str
    given: str | None
    patronymic: str | None
    family: str | None
    gender: str


def nominative(words: Sequence[str], cases: str) -> Name | None:
    """Bring ``words`` (one name, in one of ``cases`` of ``NGDAIP``) to the nominative; None where that cannot be."""
    return _nominative(tuple(words), cases)


@lru_cache(maxsize=4096)
def _nominative(given_words: tuple[str, ...], cases: str) -> Name | None:
    words = [plain(word) for word in given_words]
    kinds = roles_of(words)
    readings = [_in_case(words, kinds, case, gender) for case in cases for gender in "mf"]
    found = [name for name in readings if name is not None]
    if len(words) > (2 if found else 1) and "N" not in cases and not given_forms(words[0]):
        found += [name for case in cases if (name := _last_only(words, case)) is not None]
    # The reading that explains most endings is the right one: Обаму is an accusative, no name in -у.
    pieces = " ".join(words).split()  # initials may be parted by spaces
    return max(found, key=lambda name: sum(map(str.__ne__, name.full.split(), pieces)), default=None)


def _last_only(words: list[str], case: str) -> Name | None:
    """Read a name of which only the last word declines, of Korea or Mongolia: Ким Чен Ына, Ухнагийн Хурэлсухом."""
    if any(len(word) > SHORT and not word.endswith(MONGOLIAN) for word in words[:-1]):
        return None
    last = family(words[-1], case, "m")
    if not last:
        return None
    rest = " ".join((*words[1:-1], last))
    return Name(f"{words[0]} {rest}", words[0], None, rest, "m")


@lru_cache(maxsize=8192)
def is_initials(word: str) -> bool:
    """Say whether ``word`` is one initial or several (К., К.К., Қ.-Ж.)."""
    return INITIALS.fullmatch(word) is not None


def is_asian(words: Sequence[str]) -> bool:
    """Say whether ``words`` are a name of a syllable and one letter: Ван И."""
    return len(words) == 2 and len(words[0]) <= SHORT and words[1] in ONE_LETTER  # noqa: PLR2004


def _in_case(words: list[str], kinds: list[str], case: str, gender: str) -> Name | None:
    parts: dict[str, list[str]] = {"given": [], "patronymic": [], "family": [], "other": []}
    full = []
    for word, kind in zip(words, kinds, strict=True):
        restored = _restore(word, kind, case, gender)
        if restored is None and kind == "given" and gender == "f" and is_kazakh(word) and word[-1] not in VOWELS:
            restored = word if _is_hers(words, kinds, case) else None
        if restored is None and kind == "family" and gender == "m" and _is_his(words, kinds, case):
            restored = in_ina(word, case)
        if restored is None:
            return None
        full.append(restored)
        parts[kind].append(restored)
    joined = {kind: " ".join(found) or None for kind, found in parts.items()}
    return Name(" ".join(full), joined["given"], joined["patronymic"], joined["family"], gender)


def _is_hers(words: list[str], kinds: list[str], case: str) -> bool:
    """Say whether only a woman can have the family name: it decides where the given one may be a man's too."""
    families = [word for word, kind in zip(words, kinds, strict=True) if kind == "family"]
    return not any(map(is_initials, words)) and any(is_hers(word, case) for word in families)


def _is_his(words: list[str], kinds: list[str], case: str) -> bool:
    """Say whether the given name is in this case that of a man, and can't be a woman's."""
    forms = [form for word, kind in zip(words, kinds, strict=True) if kind == "given" for form in given_forms(word)]
    return any(case in form.cases for form in forms) and all(form.gender == "m" for form in forms)


def roles_of(words: Sequence[str]) -> list[str]:
    """Tell the words of a name apart: ``given``, ``patronymic``, ``family``, or ``other`` (particles, numerals)."""
    count = len(words)
    if count == 1:
        return ["given" if given_forms(words[0]) and not family_shaped(words[0]) else "family"]
    fathers = [index for index in range(1, count) if patronymic(words[index])]
    if fathers and count > 2:  # noqa: PLR2004 (given, patronymic, family)
        father = fathers[0]
        given = father - (2 if words[father - 1] in HONOURS and father > 1 else 1)
    else:
        father = fathers[0] if fathers and fathers[0] == count - 1 and _is_fathers(*words[:: count - 1]) else -1
        given = next((i for i, word in enumerate(words) if is_initials(word)), -1)
        if given < 0 or (given == 1 < count - 1 and given_forms(words[0])):  # Джордж У. Буш
            given = next((i for i in range(count) if given_forms(words[i])), 0)
    roles = ["family"] * count
    roles[given] = "given"
    if father > 0:
        roles[father] = "patronymic"
    for index, word in enumerate(words):
        if word in TRAILING or word in HONOURS:
            roles[index] = "other"
        elif is_initials(word):
            middle = index == 1 < count - 1 and given_forms(words[0])
            roles[index] = "other" if middle else "given"
    return roles


def _is_fathers(given: str, word: str) -> bool:
    """Say whether ``word`` is the patronymic of who has this given name: Пётр Павлович, but not Анна Станкевич."""
    form = patronymic(word)
    return any(form is not None and form.gender == each.gender for each in given_forms(given))


@lru_cache(maxsize=8192)
def family_shaped(word: str) -> bool:
    """Say whether ``word`` ends like a family name of Russian or Kazakh use, in any case."""
    return FAMILY.search(word) is not None


FAMILY = Lazy(
    r"(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ою)?$|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$|енко$|швили$|дзе$|(?:ян|янц|чук|юк|ич|ўлы|[ұу]лы|[қк]ызы)(?:а|у|ом|ем|е)?$"
)


def _restore(word: str, kind: str, case: str, gender: str) -> str | None:
    if kind == "patronymic":
        form = patronymic(word)
        return form.nominative if form and case in form.cases and form.gender == gender else None
    if kind == "other" or is_initials(word) or word.lower() in PARTICLES:
        return word
    if kind == "given":
        return _given(word, case, gender)
    return family(word, case, gender)


def _given(word: str, case: str, gender: str) -> str | None:
    forms = given_forms(word)
    if forms:
        return _best(forms, case, gender)
    if "-" in word:
        first, _, last = word.rpartition("-")
        restored = _given(last, case, gender)
        first = _best(given_forms(first), case, gender) or first  # Франком-Вальтером, but Касым-Жомартом
        return restored and f"{first}-{restored}"
    if case == "N":
        return word
    return foreign(word, case, gender)


def _best(forms: Sequence[Form], case: str, gender: str) -> str | None:
    return next((form.nominative for form in forms if case in form.cases and form.gender == gender), None)
