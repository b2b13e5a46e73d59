"""Given names and patronymics in any case: what they are in the nominative, and whose."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.key import light
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon import given_names, places

# Endings of the Russian cases: (ending, nominative ending, cases, genders that decline so).
VOCALIC = (
    ("а", "а", "N"), ("я", "я", "N"), ("ы", "а", "G"), ("и", "а", "G"), ("и", "я", "GDP"), ("е", "а", "DP"),
    ("е", "я", "DP"), ("у", "а", "A"), ("ю", "я", "A"), ("ой", "а", "I"), ("ей", "а", "I"), ("ей", "я", "I"),
    ("ёй", "я", "I"),
)  # fmt: skip
CONSONANT = (
    ("", "", "N"), ("а", "", "GA"), ("у", "", "D"), ("ом", "", "I"), ("ем", "", "I"), ("е", "", "P"),
    ("я", "й", "GA"), ("ю", "й", "D"), ("ем", "й", "I"), ("е", "й", "P"), ("и", "й", "P"),
    ("я", "ь", "GA"), ("ю", "ь", "D"), ("ем", "ь", "I"), ("е", "ь", "P"),
)  # fmt: skip
SOFT_FEMALE = (("и", "ь", "GDP"), ("ью", "ь", "I"), ("ь", "ь", "NA"))
DECLENSIONS = ((CONSONANT, "m"), (VOCALIC, "mf"), (SOFT_FEMALE, "f"))
LONGEST_ENDING = 2  # letters
OPENING = 3  # letters
SHORT = 4  # letters of a syllable of an Asian name; shorter words in capitals are abbreviations
STRESSED = ("Николя", "Франсуа", "Тома", "Люка", "Ара")  # names in a stressed vowel do not decline
FLEETING = {"павл": "Павел", "льв": "Лев", "пётр": "Пётр", "кузьмич": "Кузьмич"}
PATRONYMIC = Lazy(
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:(?P<m>(?:(?:о|(?<![бвгдзкмнпст])е)вич|[ьи]ич|мич)(?:а|у|ем|е)?)"
    r"|(?P<f>(?:[ое]вн|ичн)(?:а|ы|е|у|ой))|-?(?P<kk>(?:ұ|(?<=[^\W\d_]{3})у|(?<=-)у)л[ыі]|[қк]ызы)(?P<case>ның|н|на|нда|нан|мен)?)"
)


ENDED = Lazy(rf"{any_of(end for ends, _ in given_names.KAZAKH_ENDINGS for end in ends)}(?:[ауе]|ом)?$")


class Form(NamedTuple):
    """One reading of a word: the nominative, the cases it may be in (of ``NGDAIP``) and the gender, ``m`` or ``f``."""

    nominative: str
    cases: str
    gender: str


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """Return the gender (``m``, ``f``, ``mf``) of each given name, by its light fold."""
    table: dict[str, str] = {}
    for words, gender in (
        (given_names.MALE_KAZAKH, "m"),
        (given_names.MALE, "m"),
        (given_names.FEMALE_KAZAKH, "f"),
        (given_names.FEMALE, "f"),
    ):
        for word in words.split():
            name = light(word)
            known = table.get(name, "")
            table[name] = known if gender in known else known + gender
    return table


@lru_cache(maxsize=1)
def _kazakh_names() -> frozenset[str]:
    words = f"{given_names.MALE_KAZAKH} {given_names.FEMALE_KAZAKH}".split()
    return frozenset(light(word) for word in words)


def is_kazakh(name: str) -> bool:
    """Say whether ``name`` is a Kazakh given name, after which one family name follows."""
    return light(name) in _kazakh_names() or bool(_by_ending(light(name)))


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(map(light, f"{places.COUNTRIES} {places.CITIES}".replace("/", " ").split()))


def _by_ending(folded: str) -> str:
    """Return the gender of a Kazakh given name that no list has, by what it ends in, or an empty string: Айнагуль."""
    if folded in _places() or "-" in folded or folded.endswith(given_names.LIKE_KAZAKH):
        return ""
    return next((gender for endings, gender in given_names.KAZAKH_ENDINGS if folded.endswith(endings, OPENING)), "")


@lru_cache(maxsize=1)
def soft_names() -> frozenset[str]:
    """Return the light folds of the men's names in a soft sign: Игорь, not Игор, is the nominative of Игорем."""
    words = f"{given_names.MALE} {given_names.MALE_KAZAKH}".split()
    return frozenset(light(word) for word in words if word.endswith("ь"))


def gender_of(name: str) -> str:
    """Return ``m``, ``f``, ``mf``, or an empty string where ``name`` (a nominative) is no known given name."""
    known = names().get(light(name), "")
    if not known and "-" in name:
        first, _, last = name.partition("-")
        return gender_of(first) if names().get(light(last)) or names().get(light(first)) else ""
    return known or _by_ending(light(name))


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    """Return what every form of a known given name begins with, lightly folded: most words begin otherwise."""
    shared = {name[: min(OPENING, max(len(name) - 1, 1))] for name in names()}  # an ending replaces one letter at most
    return frozenset(shared | {light(stem)[:OPENING] for stem in FLEETING})


def plain(word: str) -> str:
    """Return a word in capitals as names are written: ЖАМАУБАЕВ as Жамаубаев; initials and short words as they are."""
    if word.isupper() and "." not in word and (len(word) >= SHORT or word in given_names.SHORT_FAMILIES):
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


@lru_cache(maxsize=8192)
def given_forms(word: str) -> tuple[Form, ...]:
    """Return the readings of ``word`` as a known given name in a Russian case; empty if there is none."""
    if word[:1].islower():  # бен, ван
        return ()
    word = plain(word)
    folded = light(word.partition("-")[0])
    known = any(folded[:length] in _openings() for length in range(1, OPENING + 1))
    if not known and not ENDED.search(folded):
        return ()
    found = []
    for ending, nominative, cases, genders in _endings(word[-LONGEST_ENDING:]):
        name = word[: len(word) - len(ending)] + nominative
        if genders != "mf" and name.rstrip("ь")[-1:] in "аяоеуиэюы" and cases != "N":
            continue  # Мухаммедкалыя is of -ый
        name = FLEETING.get(name.lower(), name)
        if genders == "m" and light(name) in names() and name.endswith("ь") != (light(name) in soft_names()):
            continue
        found += [Form(name, cases, gender) for gender in gender_of(name) if gender in genders]
    return tuple(dict.fromkeys(found + _indeclinable(word)))


@lru_cache(maxsize=1024)
def _endings(tail: str) -> tuple[tuple[str, str, str, str], ...]:
    """Return the rows of ``DECLENSIONS``, each with its genders, that a word with these last letters may stand in."""
    return tuple((*row, genders) for table, genders in DECLENSIONS for row in table if tail.endswith(row[0]))


def _indeclinable(word: str) -> list[Form]:
    """Women's names in a consonant or -ь, and names in -о, -и, -у, do not decline."""
    if word[-1:] in "ая" and word not in STRESSED:
        return []
    genders = gender_of(word)
    if word[-1:] in "оеиуюэыая":
        return [Form(word, "NGDAIP", gender) for gender in genders]
    return [Form(word, "NGDAIP", "f")] if "f" in genders else []


@lru_cache(maxsize=8192)
def patronymic(word: str) -> Form | None:
    """Return the reading of ``word`` as a patronymic (Russian or -ұлы, -қызы, with a Kazakh case), or None."""
    match = PATRONYMIC.fullmatch(word)
    if match is None:
        return None
    if match["kk"]:
        ending = match["case"] or ""
        return Form(word[: len(word) - len(ending)], "NGDAIP", "m" if match["kk"][0] in "ұу" else "f")
    if match["m"]:
        stem, _, ending = word.rpartition("ич")
        return Form(stem + "ич", {"": "N", "а": "GA", "у": "D", "ем": "I", "е": "P"}[ending], "m")
    cases = {"а": "N", "ы": "G", "е": "DP", "у": "A", "ой": "I"}
    ending = "ой" if word.endswith("ой") else word[-1]
    return Form(word[: len(word) - len(ending)] + "а", cases[ending], "f")
