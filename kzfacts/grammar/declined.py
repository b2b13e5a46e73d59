"""Undoes the Russian cases of family names and of given names that no list knows."""

from __future__ import annotations

import re

from kzfacts.lexicon.given_names import PARTICLE_WORDS

VOWELS = "аеёиоуыэюя"
HUSHED = "жшчщц"
VELAR = "кгх"
SLAVIC = ("ов", "ев", "ёв", "ин", "ын")
JUNIOR = re.compile(r"-(младш|старш)(ий|его|ему|им|ем)$")
PARTICLES = frozenset(PARTICLE_WORDS.split())


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
    return foreign(word, case, gender) if found == "" else found


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


def foreign(word: str, case: str, gender: str) -> str | None:
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
