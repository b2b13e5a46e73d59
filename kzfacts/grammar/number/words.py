"""What one word does in a number: its role, its value, its language, its case."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.kazakh import Stems, case_of, take_off
from kzfacts.grammar.russian import adjective
from kzfacts.lexicon import numerals as words

HUNDRED, THOUSAND = 100, 1000


class Item(NamedTuple):
    """One word of a number: what it does (``role``), its value, its language, and the case a Kazakh ending puts it in.

    Roles: ``digits``, ``small`` (1-900), ``hundred`` (жүз), ``scale``, ``half``, ``fraction`` (a multiplier in
    thousandths), ``point``, ``denominator`` (value: how many decimals), ``and``, ``ordinal``.
    """

    role: str
    value: Decimal
    lang: str = ""
    case: str = ""


@lru_cache(maxsize=1)
def _kk_cardinals() -> Stems[int]:
    return Stems((stem, row.value) for row in words.NUMERALS for stem in row.kk.split())


@lru_cache(maxsize=1)
def _kk_ordinals() -> Stems[int]:
    return Stems((stem, row.value) for row in words.NUMERALS for stem in row.kk_ordinal.split())


@lru_cache(maxsize=1)
def _ru_cardinals() -> dict[str, int]:
    return {form: row.value for row in words.NUMERALS for form in row.ru.split()}


@lru_cache(maxsize=1)
def _ru_ordinals() -> dict[str, int]:
    table = {form: row.value for row in words.NUMERALS for stem in row.ru_ordinal.split() for form in adjective(stem)}
    table |= dict.fromkeys(words.RU_THIRD.split(), 3)
    return table | dict.fromkeys(adjective(words.RU_TWO_THOUSANDTH), 2 * THOUSAND)


def role_of(value: int) -> str:
    """Return the role of a number that has a word of its own."""
    return "scale" if value >= THOUSAND else "small"


@lru_cache(maxsize=4096)
def look_up(word: str) -> Item | None:
    """Return what ``word`` (lower-case, without punctuation) does in a number, or None if it is no number word."""
    whole = _whole_words().get(word)
    if whole is not None:
        return whole
    if word[:2] not in _openings():  # most words
        return None
    if "-" in word or word.startswith(words.CONSONANTS):
        return _inflected_abbreviation(word)
    value = _ru_cardinals().get(word)
    if value is not None and word not in _kk_cardinals():
        either = take_off(word, _kk_cardinals()) is not None  # миллионы
        return Item(role_of(value), Decimal(value), "" if either else "ru")
    found = None if word in words.KK_HOMOGRAPHS else take_off(word, _kk_cardinals())
    if found:
        value = _kk_cardinals()[found[0]]
        lang = "" if word in _ru_cardinals() else "kk"
        return Item("hundred" if value == HUNDRED else role_of(value), Decimal(value), lang, case_of(found[1]))
    found = take_off(word, _kk_ordinals())
    return Item("ordinal", Decimal(_kk_ordinals()[found[0]]), "kk", case_of(found[1])) if found else None


@lru_cache(maxsize=1)
def _openings() -> frozenset[str]:
    """Return the first two letters of the words that are no ``_whole_words``."""
    written = {word[:2] for word in (*_ru_cardinals(), *words.ABBREVIATIONS)}
    return _kk_cardinals().openings | _kk_ordinals().openings | written


def _inflected_abbreviation(word: str) -> Item | None:
    """``млрд-тан``, ``млрдтан``."""
    found = take_off(word, words.ABBREVIATIONS)
    return Item("scale", Decimal(words.ABBREVIATIONS[found[0]]), "kk", case_of(found[1])) if found else None


@lru_cache(maxsize=1)
def _whole_words() -> dict[str, Item]:
    """Return the words that are read as they are written: Russian ordinals, half a million, and the helpers."""
    table = {word: Item("ordinal", Decimal(value), "ru") for word, value in _ru_ordinals().items()}
    scales = {word: value for word, value in _ru_cardinals().items() if value >= THOUSAND and word[-1] in "аи"}
    for prefix in (words.RU_PREFIX_HALF, f"{words.RU_PREFIX_HALF}у"):  # полмиллиона, полумиллиона
        table |= {prefix + word: Item("half_scale", Decimal(value), "ru") for word, value in scales.items()}
    return table | _helpers()


def _helpers() -> dict[str, Item]:
    """Return the words that are no numbers themselves: scales cut short, halves, points, denominators, and."""
    table = {word: Item("and", Decimal(0)) for word in words.KK_AND}
    table |= {word: Item("scale", Decimal(value)) for word, value in words.ABBREVIATIONS.items()}
    for lang, fractions in (("kk", words.KK_FRACTIONS), ("ru", words.RU_FRACTIONS)):
        unit = words.FRACTION_UNIT
        table |= {word: Item("fraction", Decimal(value) / unit, lang) for word, value in fractions.items()}
    table |= {word: Item("denominator", Decimal(places), "kk") for word, places in words.KK_DENOMINATORS.items()}
    table |= {
        form: Item("denominator", Decimal(places), "ru")
        for stem, places in words.RU_LONG_DENOMINATORS.items()
        for form in adjective(stem)
    }
    table |= {word: Item("point", Decimal(0), "ru") for word in words.RU_POINT}
    half = Decimal("0.5")
    return table | {
        words.KK_POINT: Item("point", Decimal(0), "kk"),
        words.KK_HALF: Item("half", half, "kk"),
        words.RU_HALF[1]: Item("half", half, "ru"),
        words.RU_QUARTER: Item("quarter", half / 2, "ru"),
    }


def is_number_word(word: str) -> bool:
    """Say whether ``word`` (a lower-case token) is a numeral in words, cardinal or ordinal, in any case form."""
    item = look_up(word.removesuffix(".").removesuffix("-ақ"))
    return item is not None and item.role not in ("and", "point")
