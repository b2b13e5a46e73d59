"""Undoes the Russian cases of family names and of given names that no list knows."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.lexicon.given_names import HONOURS, PARTICLE_WORDS

VOWELS = "аеёиоуыэюя"
SLAVIC = ("ов", "ев", "ёв", "ин", "ын")
UNCHANGED = (
    "улы", "ұлы", "кызы", "қызы", "швили", "дзе", "енко", "берди", "берды", "келди", "кельды", "нба", "мба",
    "зба", "чба", "балды", "гельды", "еску", "Шойгу", "Санду", "ньяху", "Драги", "лью", "Азуле",
)  # fmt: skip
JUNIOR = Lazy(r"-(младш|старш)(ий|его|ему|им|ем)$")
PARTICLES = frozenset((*PARTICLE_WORDS.split(), *HONOURS))


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
    if word.endswith(UNCHANGED):
        return word
    if case == "N":
        return _nominative_family(word, gender)
    found = _slavic(word, case, gender)
    return foreign(word, case, gender) if found == "" else found


NO_MAN = Lazy(r"(?:[оеё]в|..[иы]н|ск|цк)(?:а|ая|ой|у|ым|ого|ому)$")  # in the nominative
MEN_IN_OVOY = ("Горовой", "Береговой", "Яровой", "Лановой", "Боровой", "Луговой", "Полевой", "Броневой", "Громовой")
NO_WOMAN = Lazy(r"(?:[^аеиоуыл][оеё]в|[сц]к(?:ий|ого|ому|им))$")


def _nominative_family(word: str, gender: str) -> str | None:
    if gender == "m":
        return word if not NO_MAN.search(word) or word.endswith(("ской", "цкой")) or word in MEN_IN_OVOY else None
    return None if NO_WOMAN.search(word) else word


INA = {"N": "ина", "D": "ине", "A": "ину", "I": "иной", "P": "ине"}


def in_ina(word: str, case: str) -> str | None:
    """Undo the case of a man's name in -ина, which looks like a woman's: Борису Щербине; None where it is none."""
    return f"{word[: -len(INA[case])]}ина" if word.endswith(INA.get(case, " ")) else None


IN_OV = Lazy(r"(.{2,}(?:[оеё]в|[иы]н))(а|у|ым|е|ой|ою)?$")
IN_SKY = Lazy(r"(.*[сц]к)(ого|ому|им|ом|ой|ую|ий|ая)$")
IN_CHY = Lazy(r"(.*[жчшщ])(его|ему)$")
IN_OY = Lazy(r"(.*[^ое])(ого|ому|ым)$")
MALE_OV = {"G": "а", "A": "а", "D": "у", "I": "ым", "P": "е"}
FEMALE_OV = {"G": "ой", "D": "ой", "A": "у", "I": "ой", "P": "ой"}
MALE_SKY = {"G": "ого", "A": "ого", "D": "ому", "I": "им", "P": "ом"}
FEMALE_SKY = {"G": "ой", "D": "ой", "A": "ую", "I": "ой", "P": "ой"}


def is_hers(word: str, case: str) -> bool:
    """Say whether only a woman can have this family name in this case: Жахметовой, in the nominative Жахметова."""
    match = IN_OV.search(word)
    return match is not None and (match[2] == "ой" or (case == "N" and match[2] == "а"))


def _slavic(word: str, case: str, gender: str) -> str | None:
    """Undo the case of a name in -ов, -ин, -ский. An empty string: it is no such name; None: it is in another case."""
    male = gender == "m"
    match = IN_OV.search(word)
    if match:
        if not match[2]:  # a woman's name in -ин may be a foreign one; in -ов it is none
            return None if male or match[1][-1] == "в" else word
        wanted = (MALE_OV if male else FEMALE_OV)[case]
        return match[1] + ("" if male else "а") if match[2] == wanted else None
    match = IN_SKY.search(word)
    if match:
        wanted = (MALE_SKY if male else FEMALE_SKY)[case]
        no_such = "" if male and case == "I" and match[2] == "ом" else None  # Илоном Маском
        return match[1] + ("ий" if male else "ая") if match[2] == wanted else no_such
    match = IN_CHY.search(word) if male else None
    if match:
        return match[1] + "ий" if match[2] == {"G": "его", "A": "его", "D": "ему"}.get(case) else None
    match = IN_OY.search(word) if male else None
    return match[1] + ("ый" if match[1][-1] in "нл" else "ой") if match else ""


class Undone(NamedTuple):
    """How an ending is undone: by which of the nominative, behind one of which letters or none of which.

    ``least`` is how many letters stand before it.
    """

    ending: str
    nominative: str
    after: str = ""
    not_after: str = ""
    least: int = 1


# Cases of men's names in a consonant, -й, -ь: the first that fits.
FLEETING = "вбмдгжк"  # letters before -ец that has lost its vowel: Кравца, but Лоренца


def _fleeting(ending: str) -> tuple[Undone, ...]:
    """Return the rows of names that have lost a vowel before this ending: Кравца, Волынца, Коломойца, Зайца."""
    return (
        Undone(f"ц{ending}", "ец", FLEETING, least=3),
        Undone(f"ынц{ending}", "ынец", least=2),
        Undone(f"айц{ending}", "аяц"),
        Undone(f"йц{ending}", "ец", VOWELS),
    )


GENITIVE = (*_fleeting("а"), Undone("а", "", not_after=VOWELS), Undone("я", "й", VOWELS), Undone("я", "ь"))
INSTRUMENTAL_MALE = tuple(
    row for e in "её" for row in (Undone(f"{e}м", "й", VOWELS), Undone(f"{e}м", "", "жшчщц"), Undone(f"{e}м", "ь"))
)
MALE = {
    "G": GENITIVE,
    "A": GENITIVE,
    "D": (*_fleeting("у"), Undone("у", "", not_after=VOWELS), Undone("ю", "й", VOWELS), Undone("ю", "ь")),
    "I": (*_fleeting("ом"), *_fleeting("ем"), *INSTRUMENTAL_MALE, Undone("ом", "", least=2)),
    "P": (*_fleeting("е"), Undone("е", "й", VOWELS), Undone("и", "й", "и"), Undone("е", "")),
}
# Cases of names in -а, -я of either gender.
DATIVE = (Undone("е", "а", not_after=VOWELS), Undone("и", "я", "и"))
VOCALIC = {
    "G": (Undone("и", "а", "кгхжшчщ"), Undone("и", "я", "ий"), Undone("ы", "а", not_after="оеуэ")),
    "D": DATIVE,
    "P": DATIVE,
    "A": (Undone("у", "а", not_after=VOWELS), Undone("ю", "я")),
    "I": (Undone("ой", "а"), Undone("ей", "а", "жшчщц"), Undone("ей", "я"), Undone("ёй", "я")),
}
SYLLABLE = 3  # letters of the short words of Asian names
INSTRUMENTAL = ("ом", "ем", "ём", "ой", "ей", "ью", "им")


def foreign(word: str, case: str, gender: str) -> str | None:
    """Undo a case of a word in a consonant (men) or in -а, -я; what does not decline stays; None where it cannot be."""
    last = word[-1]
    if len(word) <= SYLLABLE and last in "иуюе":
        return word  # Си Цзиньпина, Ван И
    if last in "оэ" or word.lower() in PARTICLES or not last.isalpha() or word.isascii():
        return word
    if last not in VOWELS and not (case == "I" and word.endswith(INSTRUMENTAL)):
        # Only women's names end in a consonant in an oblique case, and names in -ых, -их.
        return word if gender == "f" or word.endswith(("ых", "их")) else None
    restored = (gender == "m" and _undo(word, MALE[case])) or _undo(word, VOCALIC[case])
    if restored:
        return restored
    stays = last in "иуюе" or (gender == "f" and last not in VOWELS and not word.endswith("ом"))
    return word if stays or (last in ("ая" if gender == "m" else "а") and word[-2:-1] in VOWELS) else None  # Хуа


def _undo(word: str, table: tuple[Undone, ...]) -> str | None:
    for ending, nominative, after, not_after, least in table:
        if word.endswith(ending) and len(word) >= len(ending) + least:
            stem = word[: -len(ending)]
            if stem[-1] not in not_after and (not after or stem[-1] in after):
                return stem + nominative
    return None
