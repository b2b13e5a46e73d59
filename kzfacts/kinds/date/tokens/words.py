"""What a single word can be in an expression of time: its class, its value, its ending."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.kazakh import BARE, Ending, Stems, take_off
from kzfacts.kinds.date.tokens.classes import UNIT_CLASSES
from kzfacts.kinds.date.tokens.russian import russian
from kzfacts.kinds.date.tokens.token import Word
from kzfacts.lexicon import calendar, relative
from kzfacts.lexicon.function import FUNCTIONS

HALF = "жарым"
PLURALS = ("жж", "выходные", "выходных", "выходным")


@lru_cache(maxsize=1)
def _whole_words() -> dict[str, Word]:
    """Return the words that are taken as they are written: Russian forms, and words of either language that do much."""
    return russian() | _function_words()


def _function_words() -> dict[str, Word]:
    table = {
        word: Word(row.kind, lang=lang, plural=word in PLURALS)
        for row in FUNCTIONS
        for lang, words in (("", row.both), ("kk", row.kk), ("ru", row.ru))
        for word in words.split()
    }
    table |= {word: Word("fixed", iso, lang="ru") for word, iso in relative.HALVES.items()}
    table["ол"] = Word("that", relative.Modifier(0, (), (), anaphoric=True), lang="kk")
    table["алғашқы"] = Word("nth", 1, lang="kk")
    for unit in calendar.UNITS:
        table |= dict.fromkeys(unit.short_kk, Word(UNIT_CLASSES.get(unit.name, ""), unit, lang="kk"))
    return table


def unit_named(name: str) -> calendar.Unit:
    """Return the unit of the lexicon called ``name``."""
    return next(unit for unit in calendar.UNITS if unit.name == name)


@lru_cache(maxsize=1)
def kazakh() -> Stems[Word]:
    """Return the Kazakh stems of the lexicon with what they can be."""
    table: dict[str, Word] = {}
    for month in calendar.MONTHS:
        table[month.kk] = Word("month", month.number, lang="kk")
        table.setdefault(month.ru, Word("month", month.number, lang="kk"))
    table |= {weekday.kk: Word("weekday", weekday.number, lang="kk") for weekday in calendar.WEEKDAYS}
    table |= {season.kk: Word("season", season.code, lang="kk") for season in calendar.SEASONS}
    for unit in calendar.UNITS:
        table |= dict.fromkeys(unit.kk, Word(UNIT_CLASSES.get(unit.name, "zhyl"), unit, lang="kk"))
    table |= {stem: Word("deictic", row, lang="kk") for row in relative.DEICTICS for stem in row.kk}
    table |= {stem: Word("vague", row, lang="kk") for row in relative.VAGUE for stem in row.kk}
    for modifier in relative.MODIFIERS:
        kind = "that" if modifier.anaphoric and not modifier.offset else "rel"
        table |= dict.fromkeys(modifier.kk, Word(kind, modifier, lang="kk"))
    table |= dict.fromkeys(relative.KK_THIS, Word("rel", relative.Modifier(0, (), ()), lang="kk"))
    table |= dict.fromkeys(relative.WINDOWS_BACK.kk, Word("back", relative.WINDOWS_BACK, lang="kk"))
    table |= dict.fromkeys(relative.WINDOWS_AHEAD.kk, Word("ahead", relative.WINDOWS_AHEAD, lang="kk"))
    table |= {stem: Word("part", row, lang="kk") for row in relative.PARTS for stem in row.kk}
    table |= dict.fromkeys(("жас", "жасым", "жасың", "жасыңыз"), Word("age", lang="kk"))  # 19 жасымда: when I was 19
    return Stems(table | {"жұлдыз": Word("star", lang="kk"), HALF: Word("halfmore", lang="kk")})


@lru_cache(maxsize=8192)
def look_up(word: str) -> Word | None:
    """Return what ``word`` (lower-case) can be in an expression of time, numerals apart; None if nothing."""
    whole = _whole_words()
    found = whole.get(word) or ("ё" in word and whole.get(word.replace("ё", "е"))) or None  # с октябрём
    if found is not None:
        return found
    stems = kazakh()
    split = take_off(word, stems) if word[:2] in stems.openings else None
    return _kazakh_word(stems[split[0]], split[1], word, word[len(split[0]) :]) if split else None


PART_STEMS = ("басы", "ортасы", "соңы", "аяғы")  # басты is «main»
BARE_PARTS = ("бас", "орта", "аяқ")  # before кезінде, шенінде

INVARIABLE = ("rel", "that", "back", "ahead", "vague")


def _kazakh_word(word: Word, ending: Ending, text: str, rest: str) -> Word | None:
    if _is_another_word(word, ending, text, rest):
        return None
    return word._replace(kind=_inflected_kind(word, ending), ending=ending)


def _is_another_word(word: Word, ending: Ending, text: str, rest: str) -> bool:
    """Say whether the ending makes a word that is no time: жылқы «horse», кешені «complex», басты «main»."""
    if ending.possessed and not ending.plural and rest[:1] not in ("ы", "і", "с", "м"):
        return True
    if word.kind == "halfmore":  # бір жарым жыл: a part of the number
        return ending == BARE or ending.possessed
    if word.kind in INVARIABLE:
        return ending != BARE
    if word.kind == "month":
        return ending.plural or ending.case in ("adj", "like")
    if word.kind == "deictic":
        return ending.case in ("acc", "adj", "ins") and text.startswith("ке")
    if word.kind == "weekday":
        return ending.case == "adj"  # сенбілік is work that all do
    return word.kind == "part" and text not in BARE_PARTS and (ending.plural or not text.startswith(PART_STEMS))


def _inflected_kind(word: Word, ending: Ending) -> str:
    if word.kind == "zhyl":
        return "zhyldar" if ending.plural else "zhylgen" if ending.case in ("gen", "att") else "zhyl"
    if word.kind == "part" and ending == BARE:
        return "partstem"
    if word.kind == "month" and ending.case == "gen":
        return "monthgen"
    if word.kind == "mon" and ending.possessed:
        return "ai"
    if word.kind == "deictic" and word.value.unit == "year" and ending.case in ("att", "gen"):
        return "deicticatt"
    return word.kind
