"""What a single word can be in an expression of time: its class, its value, its ending.

A class is one character, so that a run of words becomes a short string which the forms (``forms.py``) are matched
against. ``CLASSES`` gives every class the name the forms use.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from kzfacts.grammar.kazakh import BARE, Ending, take_off
from kzfacts.grammar.russian import adjective, noun
from kzfacts.lexicon import calendar, relative

CLASSES = {
    # numerals
    "small": "n",  # cardinal 1-31
    "number": "c",  # any other cardinal
    "figure": "y",  # four digits that may be a year
    "nth": "o",  # ordinal 1-31
    "bignth": "O",  # ordinal 32-999
    "yearth": "Y",  # ordinal from 1000
    "tens": "x",  # plural ordinal of a decade: 90-е, девяностых
    "owned": "p",  # Kazakh number with possessive: 25-і, онына
    "from": "a",  # Kazakh number in the ablative: 5-тен
    "upto": "q",  # Kazakh number in the dative: 10-ға
    "inflected": "Л",  # Kazakh number in another case
    "glued": "¤",  # a figure or word that belongs to no time
    "roman": "r",
    "some": "k",  # несколько, бірнеше
    "dotted": "z",  # 31.10.1974
    "partial": "f",  # 31.10
    "school": "ш",  # 2023/24
    "clock": "X",  # 18:30
    # calendar words
    "month": "M",
    "monthgen": "m",  # Kazakh genitive: наурыздың
    "monthly": "N",  # Russian adjective: октябрьской
    "abbr": "v",  # янв, сәу
    "ai": "A",  # айы, айында
    "weekday": "W",
    "weekly": "V",  # Russian adjective: субботней
    "season": "S",
    "seasonal": "s",  # летний, жазғы
    "god": "G",
    "gody": "R",
    "let": "L",
    "zhyl": "J",
    "zhylgen": "j",  # жылғы, жылдың
    "zhylabbr": "ж",
    "zhyldar": "K",
    "sub": "t",  # hour, minute, second
    "day": "d",
    "week": "w",
    "mon": "i",
    "quarter": "Q",
    "half": "h",
    "decade": "D",
    "century": "C",
    "millennium": "E",
    "halfof": "б",  # половина, жартысы
    "part": "H",  # начало, басында
    # relative words
    "deictic": "T",
    "deicticatt": "b",  # биылғы, былтырғы
    "rel": "P",
    "back": "л",  # последние, соңғы: also a window
    "ahead": "п",  # ближайшие, алдағы
    "that": "З",  # тот, сол
    "zhe": "ё",
    "vague": "Ц",
    "eve": "Е",
    "thisyear": "$",  # с.г.
    "ago": "B",
    "later": "g",  # кейін, соң
    "through": "Ч",
    "earlier": "Э",
    "every": "У",
    "frequent": "Ф",
    "saiyn": "U",
    "fixed": "Щ",  # a whole duration or phrase in one word
    "holiday": "Ъ",
    "age": "ю",  # жасар, жастағы
    "aged": "я",  # 25-летний: a Russian adjective that holds its number
    "alm": "э",  # age words before: в возрасте, исполнилось
    # function words
    "dash": "-",
    "comma": ",",
    "dot": ".",
    "open": "(",
    "close": ")",
    "and": "и",
    "s": "с",
    "po": "ы",
    "in": "в",
    "ot": "ф",
    "for": "ч",  # за, в течение: before durations
    "now": "з",  # таңда
    "working": "ц",
    "new": "Ж",
    "weekend": "Ы",
    "birth": "й",
    "study": "Я",  # учебный, оқу: of years that begin in autumn
    "term": "Т",  # срок, контракт: what lasts
    "not": "Н",
    "bound": "д",  # до, к, после: Russian, before the date
    "post": "т",  # дейін, қарай, бері: Kazakh, after the date
    "quantity": "ь",  # около, астам
    "during": "у",  # бойы, ішінде
    "among": "м",  # аралығында
    "bce": "Б",
    # what forms make of words
    "dday": "1",
    "dmonth": "2",
    "dyear": "3",
    "dother": "4",
    "duration": "5",
    "ages": "6",
    "dweekday": "7",
    "dref": "8",
}

UNIT_CLASSES = {
    "second": "sub", "minute": "sub", "hour": "sub", "day": "day", "week": "week", "month": "mon", "quarter": "quarter",
    "half": "half", "decade": "decade", "century": "century", "millennium": "millennium",
}  # fmt: skip


class Word(NamedTuple):
    """What a word can be: class (a name of ``CLASSES``), value by class, Kazakh ending, language, plural (Russian)."""

    kind: str
    value: Any = None
    ending: Ending = BARE
    lang: str = ""
    plural: bool = False


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
JOINED = ("күні", "түні", "таңы")


@lru_cache(maxsize=1)
def russian() -> dict[str, Word]:
    """Return every Russian word form of the lexicon with what it can be."""
    table: dict[str, Word] = {}
    for month in calendar.MONTHS:
        table |= dict.fromkeys(adjective(month.adjective), Word("monthly", month.number, lang="ru"))
        table |= dict.fromkeys(month.short, Word("abbr", month.number))
        table |= dict.fromkeys(noun(month.ru).singular, Word("month", month.number, lang="ru"))
        table[month.ru] = Word("month", month.number)
    for weekday in calendar.WEEKDAYS:
        forms = adjective(weekday.adjective, soft=weekday.soft)
        table |= dict.fromkeys(forms, Word("weekly", weekday.number, lang="ru"))
        table |= dict.fromkeys(noun(weekday.ru).singular, Word("weekday", weekday.number, lang="ru"))
    for season in calendar.SEASONS:
        table |= dict.fromkeys(adjective(season.adjective, soft=season.soft), Word("seasonal", season.code, lang="ru"))
        table |= dict.fromkeys((*noun(season.ru).singular, season.adverb), Word("season", season.code, lang="ru"))
    table |= dict.fromkeys(adjective("учебн"), Word("study", lang="ru"))
    for noun_of_time in relative.TERMS:
        paradigm = noun(noun_of_time)
        table |= dict.fromkeys((*paradigm.singular, *paradigm.plural), Word("term", lang="ru"))
    return table | _russian_units() | _russian_relatives()


def _russian_units() -> dict[str, Word]:
    table: dict[str, Word] = {}
    for unit in calendar.UNITS:
        kind = UNIT_CLASSES.get(unit.name, "god")
        table |= dict.fromkeys(unit.forms, Word(kind, unit, lang="ru"))
        for nominative, stem, many in unit.ru:
            paradigm = noun(nominative, stem=stem or None, genitive_plural=many or None)
            plural = "gody" if kind == "god" else kind
            table |= dict.fromkeys(paradigm.plural, Word(plural, unit, lang="ru", plural=True))
            table |= dict.fromkeys(paradigm.singular, Word(kind, unit, lang="ru"))
    year = table["год"].value
    table |= {"лет": Word("let", year, lang="ru", plural=True)}
    table |= dict.fromkeys(("гг", "годов"), Word("gody", year, lang="ru", plural=True))
    for word in calendar.NOT_UNITS:
        del table[word]
    for word in ("минут", "секунд"):  # alike in both languages
        table[word] = table[word]._replace(lang="")
    return table


def _forms(words: tuple[str, ...]) -> frozenset[str]:
    """Return the forms of words as the lexicon of relative times writes them."""
    forms: set[str] = set()
    for word in words:
        stem = word[:-1]
        if word[-1] == "=":  # после шипящих вперемешь: следующая, следующего
            forms |= adjective(stem, soft=True) | adjective(stem)
        else:
            forms |= adjective(stem) if word[-1] == "-" else {word}
    return frozenset(forms)


@lru_cache(maxsize=1)
def _modifiers() -> dict[str, Word]:
    table: dict[str, Word] = {}
    for row in relative.MODIFIERS:
        table |= dict.fromkeys(_forms(row.ru), Word("rel", row, lang="ru"))
    table |= dict.fromkeys(_forms(relative.WINDOWS_BACK.ru[:1]), Word("back", relative.WINDOWS_BACK, lang="ru"))
    table |= dict.fromkeys(_forms(relative.WINDOWS_AHEAD.ru[:2]), Word("ahead", relative.WINDOWS_AHEAD, lang="ru"))
    return table


def _russian_relatives() -> dict[str, Word]:
    table = dict(_modifiers())
    this = relative.Modifier(0, (), ())
    table |= dict.fromkeys(relative.RU_THIS.split(), Word("rel", this, lang="ru"))
    table |= dict.fromkeys(relative.RU_THAT.split(), Word("that", this._replace(anaphoric=True), lang="ru"))
    for row in relative.DEICTICS:
        table |= dict.fromkeys(_forms(row.ru), Word("deictic", row, lang="ru"))
    for vague in relative.VAGUE:
        table |= dict.fromkeys(vague.ru, Word("vague", vague, lang="ru"))
    for part in relative.PARTS:
        table |= dict.fromkeys(part.ru, Word("part", part, lang="ru"))
    for bound in relative.BOUNDS:
        table |= dict.fromkeys(bound.ru, Word("bound", bound.mod, lang="ru"))
    for quantity in relative.QUANTITIES:
        table |= dict.fromkeys((*quantity.ru, *quantity.kk), Word("quantity", quantity.mod))
    table |= dict.fromkeys(relative.SOME_RU, Word("some", lang="ru"))
    table |= dict.fromkeys(relative.SOME_KK, Word("some", lang="kk"))
    table |= {word: Word("earlier", offset, lang="ru") for word, offset in relative.EARLIER.items()}
    table |= dict.fromkeys(relative.THROUGH, Word("through", 1, lang="ru"))
    table |= dict.fromkeys(relative.EVERY_RU.split(), Word("every", lang="ru"))
    for word, iso in relative.FREQUENT.items():
        table |= dict.fromkeys(_forms((word,)), Word("frequent", iso, lang="ru" if word[0] == "е" else "kk"))
    table["назад"] = Word("ago", lang="ru")
    for word in ("бұрын", "бұрынғы"):
        table[word] = Word("ago", lang="kk")
    for bound in relative.BOUNDS:
        kind = "later" if bound.mod == "after" else "post"
        table |= dict.fromkeys(bound.kk, Word(kind, bound.mod, lang="kk"))
    table |= dict.fromkeys(relative.EVERY_KK, Word("saiyn", lang="kk"))
    return table


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
    elif kind == "deictic" and ending.case == "att" or (kind == "deictic" and ending.case == "gen"):
        kind = "deicticatt" if word.value.unit == "year" else kind
    return word._replace(kind=kind, ending=ending)
