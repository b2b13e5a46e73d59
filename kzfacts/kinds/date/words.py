"""What a single word can be in an expression of time: its class, its value, its ending."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.kazakh import BARE, Ending, take_off
from kzfacts.kinds.date.classes import UNIT_CLASSES
from kzfacts.kinds.date.russian import russian
from kzfacts.kinds.date.word import Word
from kzfacts.lexicon import calendar, relative

FUNCTION_WORDS = {
    "и": Word("and"), "или": Word("and"), "және": Word("and"), "мен": Word("and"), "пен": Word("and"),
    "бен": Word("and"), "немесе": Word("and"), "да": Word("and", lang="kk"), "с": Word("s"), "со": Word("s"), "c": Word("s"),
    "по": Word("po"), "в": Word("in"), "во": Word("in"), "на": Word("in"), "о": Word("in"), "об": Word("in"),
    "от": Word("ot"), "из": Word("ot"), "за": Word("for"), "не": Word("not"), "же": Word("zhe"), "тіпті": Word("zhe"),
    "ол": Word("that", relative.Modifier(0, (), (), anaphoric=True), lang="kk"),
    "жаңа": Word("new", lang="kk"), "новый": Word("new", lang="ru"), "нового": Word("new", lang="ru"),
    "новому": Word("new", lang="ru"), "новым": Word("new", lang="ru"), "выходные": Word("weekend", lang="ru", plural=True),
    "выходных": Word("weekend", lang="ru", plural=True), "выходным": Word("weekend", lang="ru", plural=True),
    "рождения": Word("birth", lang="ru"),
    "оқу": Word("study", lang="kk"),
    "таңда": Word("now", lang="kk"), "таңдағы": Word("now", lang="kk"), "жұмыс": Word("working", lang="kk"),
    "рабочих": Word("working", lang="ru"), "рабочего": Word("working", lang="ru"), "рабочие": Word("working", lang="ru"),
    "календарных": Word("working", lang="ru"), "календарные": Word("working", lang="ru"),
    "күнтізбелік": Word("working", lang="kk"),
    "днях": Word("day", calendar.UNITS[3], lang="ru", plural=True),
    "накануне": Word("eve"),
    "бойы": Word("during"), "бойғы": Word("during"), "ішінде": Word("during"), "ішіндегі": Word("during"),
    "течение": Word("during"), "течении": Word("during"), "протяжении": Word("during"), "период": Word("during"),
    "аралығында": Word("among"), "аралығындағы": Word("among"), "арасында": Word("among"), "арасындағы": Word("among"),
    "между": Word("among"), "жартысы": Word("halfof"), "жартысында": Word("halfof"), "жартысынан": Word("halfof"),
    "жартысына": Word("halfof"), "жартысының": Word("halfof"), "половина": Word("halfof"), "половины": Word("halfof"),
    "половине": Word("halfof"), "половину": Word("halfof"), "алғашқы": Word("nth", 1, lang="kk"),
    "жасар": Word("age", lang="kk"), "возрасте": Word("alm"), "исполнилось": Word("alm"), "исполнится": Word("alm"),
    "исполняется": Word("alm"), "ж": Word("zhylabbr", lang="kk"), "жж": Word("zhylabbr", lang="kk", plural=True),
    "кв": Word("quarter", calendar.UNITS[6], lang="ru"),
    "полгода": Word("fixed", "P6M", lang="ru"), "полугода": Word("fixed", "P6M", lang="ru"),
    "полвека": Word("fixed", "P50Y", lang="ru"), "полчаса": Word("fixed", "PT30M", lang="ru"),
}  # fmt: skip


@lru_cache(maxsize=1)
def kazakh() -> dict[str, Word]:
    """Return the Kazakh stems of the lexicon with what they can be."""
    table: dict[str, Word] = {}
    for month in calendar.MONTHS:
        table[month.kk] = Word("month", month.number, lang="kk")
        for russian_name in (month.ru,):
            table.setdefault(russian_name, Word("month", month.number, lang="kk"))
    for weekday in calendar.WEEKDAYS:
        table[weekday.kk] = Word("weekday", weekday.number, lang="kk")
    for season in calendar.SEASONS:
        table[season.kk] = Word("season", season.code, lang="kk")
    for unit in calendar.UNITS:
        table |= dict.fromkeys(unit.kk, Word(UNIT_CLASSES.get(unit.name, "zhyl"), unit, lang="kk"))
    for row in relative.DEICTICS:
        table |= dict.fromkeys(row.kk, Word("deictic", row, lang="kk"))
    for vague in relative.VAGUE:
        table |= dict.fromkeys(vague.kk, Word("vague", vague, lang="kk"))
    for modifier in relative.MODIFIERS:
        kind = "that" if modifier.anaphoric and not modifier.offset else "rel"
        table |= dict.fromkeys(modifier.kk, Word(kind, modifier, lang="kk"))
    table |= dict.fromkeys(relative.KK_THIS, Word("rel", relative.Modifier(0, (), ()), lang="kk"))
    table |= dict.fromkeys(relative.WINDOWS_BACK.kk, Word("back", relative.WINDOWS_BACK, lang="kk"))
    table |= dict.fromkeys(relative.WINDOWS_AHEAD.kk, Word("ahead", relative.WINDOWS_AHEAD, lang="kk"))
    for part in relative.PARTS:
        table |= dict.fromkeys(part.kk, Word("part", part, lang="kk"))
    return table | {"жас": Word("age", lang="kk")}


@lru_cache(maxsize=8192)
def look_up(word: str) -> Word | None:
    """Return what ``word`` (lower-case) can be in an expression of time, numerals apart; None if nothing."""
    found = FUNCTION_WORDS.get(word) or russian().get(word)
    if found is not None:
        return found
    split = take_off(word, kazakh())
    return _kazakh_word(kazakh()[split[0]], split[1], word, word[len(split[0]) :]) if split else None


PART_STEMS = ("басы", "ортасы", "соңы", "аяғы")  # басты is «main»

INVARIABLE = ("rel", "that", "back", "ahead", "vague")


def _kazakh_word(word: Word, ending: Ending, text: str, rest: str) -> Word | None:
    kind = word.kind
    if ending.possessed and not ending.plural and rest[:1] not in ("ы", "і", "с", "м"):
        return None  # жылқы: a horse
    if kind == "month" and (ending.plural or ending.case in ("adj", "like")):
        return None
    if kind == "deictic" and ending.case in ("acc", "adj", "ins") and text[0] == "к":
        return None  # кешені: a complex
    if kind in INVARIABLE and ending != BARE:
        return None
    if kind == "part":
        return word._replace(ending=ending) if text.startswith(PART_STEMS) and not ending.plural else None
    if kind == "month" and ending.case == "gen" and not ending.possessed:
        kind = "monthgen"
    elif kind == "mon" and ending.possessed:
        kind = "ai"
    elif kind == "season" and ending.case in ("att", "adj"):
        kind = "season"
    elif kind == "zhyl" and ending.plural:
        kind = "zhyldar"
    elif kind == "zhyl" and (ending.case == "gen" or ending.case == "att"):
        kind = "zhylgen"
    elif (kind == "deictic" and ending.case == "att") or (kind == "deictic" and ending.case == "gen"):
        kind = "deicticatt" if word.value.unit == "year" else kind
    return word._replace(kind=kind, ending=ending)
