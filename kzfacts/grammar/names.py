"""Brings a person's name from any Russian case to the nominative, and tells its parts.

The case of the post decides which cases the name may be in; the given name decides the gender; the family name
follows both. A name that cannot stand in such a case is refused: then it belongs to another post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kzfacts.grammar.given import Form, given_forms, patronymic

INITIALS = re.compile(r"(?:[^\W\d_]\.[ ]?-?){1,3}")
VOWELS = "аеёиоуыэюя"
HUSHED = "жшчщц"
VELAR = "кгх"
SHORT = 4  # letters of a syllable of an Asian name
SLAVIC = ("ов", "ев", "ёв", "ин", "ын")
PARTICLES = frozenset(
    "аль эль ад ас аш ат бен бин ибн ван фон ван-дер дер ден де ди да дель дела дос ду ла ле оглы ва ўғли әл ұлы "
    "қызы улы кызы кизи огли al bin ben de la von van der du dos".split()
)
TRAILING = frozenset("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI младший старший".split())
JUNIOR = re.compile(r"-(младш|старш)(ий|его|ему|им|ем)$")


class Name(NamedTuple):
    """A person's name in the nominative: as a whole, in the order of the text, and in parts."""

    full: str
    given: str | None
    patronymic: str | None
    family: str | None
    gender: str


def nominative(words: Sequence[str], cases: str) -> Name | None:
    """Bring ``words`` (one name, in one of ``cases`` of ``NGDAIP``) to the nominative; None where that cannot be."""
    words = [_plain(word) for word in words]
    readings = [_in_case(words, case, gender) for case in cases for gender in "mf"]
    found = [name for name in readings if name is not None]
    if not found and len(words) > 1 and "N" not in cases and not given_forms(words[0]):
        found = [name for case in cases if (name := _last_only(words, case)) is not None]
    # The reading that explains most endings is the right one: Обаму is an accusative, no name in -у.
    return max(found, key=lambda name: sum(a != b for a, b in zip(name.full.split(), words, strict=True)), default=None)


def _last_only(words: list[str], case: str) -> Name | None:
    """Read a name of short unknown words, of which only the last declines: Ким Чен Ына."""
    if any(len(word) > SHORT for word in words[:-1]):
        return None
    last = family(words[-1], case, "m")
    return last and Name(" ".join((*words[:-1], last)), last, None, " ".join(words[:-1]), "m")


def is_initials(word: str) -> bool:
    """Say whether ``word`` is one initial or several (К., К.К., Қ.-Ж.)."""
    return INITIALS.fullmatch(word) is not None


def _plain(word: str) -> str:
    if len(word) > 3 and word.isupper():
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


def _in_case(words: list[str], case: str, gender: str) -> Name | None:
    kinds = roles_of(words)
    parts: dict[str, list[str]] = {"given": [], "patronymic": [], "family": [], "other": []}
    full = []
    for word, kind in zip(words, kinds, strict=True):
        restored = _restore(word, kind, case, gender)
        if restored is None:
            return None
        full.append(restored)
        parts[kind].append(restored)
    joined = {kind: " ".join(found) or None for kind, found in parts.items()}
    return Name(" ".join(full), joined["given"], joined["patronymic"], joined["family"], gender)


def roles_of(words: Sequence[str]) -> list[str]:
    """Tell the words of a name apart: ``given``, ``patronymic``, ``family``, or ``other`` (particles, numerals)."""
    count = len(words)
    if count == 1:
        return ["given" if given_forms(words[0]) and not family_shaped(words[0]) else "family"]
    fathers = [index for index in range(1, count) if patronymic(words[index])]
    if fathers and count >= 3:
        father = fathers[0]
        given = father - 1
    else:
        father = fathers[0] if fathers and fathers[0] == count - 1 and given_forms(words[0]) else -1
        given = next((i for i, word in enumerate(words) if is_initials(word)), -1)
        if given < 0:
            given = next((i for i in range(count) if given_forms(words[i])), 0)
    roles = ["family"] * count
    roles[given] = "given"
    if father > 0:
        roles[father] = "patronymic"
    for index, word in enumerate(words):
        if word in TRAILING:
            roles[index] = "other"
        elif is_initials(word):
            roles[index] = "given"
    return roles


def family_shaped(word: str) -> bool:
    """Say whether ``word`` ends like a family name of Russian or Kazakh use, in any case."""
    return FAMILY.search(word) is not None


FAMILY = re.compile(
    r"(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ою)?$|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$|енко$|швили$|дзе$|(?:ян|янц|чук|юк|ич|ўлы|[ұу]лы|[қк]ызы)(?:а|у|ом|ем|е)?$"
)


def _restore(word: str, kind: str, case: str, gender: str) -> str | None:
    if kind == "other":
        return re.sub(r"(?<=ш)(его|ему|им|ем)$", "ий", word)
    if kind == "patronymic":
        form = patronymic(word)
        return form.nominative if form and case in form.cases and form.gender == gender else None
    if is_initials(word) or word.lower() in PARTICLES:
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
        return restored and f"{first}-{restored}"
    if case == "N":
        return word
    return _foreign(word, case, gender)


def _best(forms: Sequence[Form], case: str, gender: str) -> str | None:
    return next((form.nominative for form in forms if case in form.cases and form.gender == gender), None)


def family(word: str, case: str, gender: str) -> str | None:
    """Bring a family name from ``case`` to the nominative; None where it cannot stand in this case."""
    junior = JUNIOR.search(word)
    if junior:
        restored = family(word[: junior.start()], case, gender)
        return restored and f"{restored}-{junior[1]}ий"
    if "-" in word:
        first, _, last = word.rpartition("-")
        restored = family(last, case, gender)
        if restored is None:
            return None
        if first.endswith((*SLAVIC, *(end + vowel for end in SLAVIC for vowel in "ау"))):
            first = family(first, case, gender) or first
        return f"{first}-{restored}"
    if word.endswith(("улы", "ұлы", "кызы", "қызы", "швили", "дзе", "енко")):
        return word
    if case == "N":
        return _nominative_family(word, gender)
    found = _slavic(word, case, gender)
    return _foreign(word, case, gender) if found == "" else found


def _nominative_family(word: str, gender: str) -> str | None:
    if gender == "m" and re.search(r"(?:[оеё]в|..[иы]н|ск|цк)(?:а|ая|ой|у|ым|ого|ому)$", word):
        return None if not re.search(r"[сц]кой$", word) else word
    if gender == "f" and re.search(r"(?:[^аеиоуыл][оеё]в|[сц]кий)$", word):
        return None
    return word


MALE_SLAVIC = {"GA": "а", "D": "у", "I": "ым", "P": "е"}
FEMALE_SLAVIC = {"GDIP": "ой", "A": "у"}
MALE_ADJECTIVE = {"GA": ("ого", "его"), "D": ("ому", "ему"), "I": ("им", "ым"), "P": ("ом",)}


def _slavic(word: str, case: str, gender: str) -> str | None:
    """Names in -ов, -ин, -ский. An empty string: the word is none of them; None: it is one, in another case."""
    match = re.search(r"(.*(?:[оеё]в|[иы]н))(а|у|ым|е|ой|ою)?$", word)
    if match and len(match[1]) > 3:
        ending = match[2] or ""
        if not ending:
            return None if gender == "m" or match[1][-1] == "в" else word
        table = MALE_SLAVIC if gender == "m" else FEMALE_SLAVIC
        wanted = next(value for cases, value in table.items() if case in cases)
        if ending == wanted:
            return match[1] + ("" if gender == "m" else "а")
        return None
    match = re.search(r"(.*[сц]к)(ого|ому|им|ом|ой|ую|ий|ая)$", word)
    if match:
        if gender == "f":
            return match[1] + "ая" if match[2] == ("ую" if case == "A" else "ой") else None
        wanted_endings = next(value for cases, value in MALE_ADJECTIVE.items() if case in cases)
        return match[1] + "ий" if match[2] in wanted_endings else None
    match = re.search(r"(.*[^ое])(ого|ому)$", word)
    if match and gender == "m":
        return match[1] + ("ый" if match[1][-1] == "н" else "ой")
    return ""


def _foreign(word: str, case: str, gender: str) -> str | None:
    """Undo a case of a word in a consonant (men) or in -а, -я; what does not decline stays."""
    stem, last = word[:-1], word[-1]
    if last in "оэ" or word.lower() in PARTICLES or not word[-1].isalpha() or word.isascii():
        return word
    vocalic = _vocalic(word, case)
    if last not in VOWELS and not (case == "I" and word[-2:] in ("ом", "ем", "ём", "ой", "ей", "ью", "им")):
        return _bare_consonant(word, gender)
    if gender == "m":
        consonant = _consonant(word, case)
        if consonant:
            return consonant
    if vocalic:
        return vocalic
    if gender == "f" and case == "I" and last not in VOWELS:
        return word
    if last in "иуюеы" or (gender == "f" and last in "ая"):
        return word if last in "иуюе" else None
    return word if last in "ая" and stem[-1:] in VOWELS else None


def _bare_consonant(word: str, gender: str) -> str | None:
    """Only women's names end in a consonant in an oblique case; so do those in -ых, -их and Kazakh -ұлы."""
    return word if gender == "f" or word.endswith(("ых", "их")) else None


def _consonant(word: str, case: str) -> str | None:
    stem, last = word[:-1], word[-1]
    if case in "GA" and last == "а" and stem[-1] not in VOWELS:
        return stem
    if case == "D" and last == "у" and stem[-1] not in VOWELS:
        return stem
    soft = {"G": "я", "A": "я", "D": "ю", "P": "е"}.get(case)
    if soft == last and (last != "е" or stem[-1] in VOWELS):
        return stem + ("й" if stem[-1] in VOWELS else "ь")
    if case == "P" and last == "е":
        return stem
    if case == "P" and word.endswith("ии"):
        return stem + "й"
    if case == "I" and word.endswith(("ом", "ем", "ём")):
        stem = word[:-2]
        if stem[-1:] in VOWELS:
            return stem + "й"
        return stem + ("ь" if word[-2] in "её" and stem[-1] not in HUSHED else "")
    return None


def _vocalic(word: str, case: str) -> str | None:
    stem = word[:-1]
    after_soft = word[-2:-1] in VOWELS
    if case == "G" and word[-1] in "ыи" and stem[-1] not in "оеуэ":
        soft = word[-1] == "и" and stem[-1] not in VELAR + HUSHED
        return stem + ("я" if soft else "а")
    if case in "DP" and word[-1] == "е" and not after_soft:
        return stem + "а"
    if case in "DP" and word.endswith("ии"):
        return stem + "я"
    if case == "A" and word[-1] in "ую":
        return stem + ("а" if word[-1] == "у" else "я")
    if case == "I" and word.endswith(("ой", "ей", "ёй")):
        return word[:-2] + ("а" if word.endswith("ой") or word[-3] in HUSHED else "я")
    return None
