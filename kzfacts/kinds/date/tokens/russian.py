"""The Russian words of time, in all their forms."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.russian import adjective, noun
from kzfacts.kinds.date.tokens.classes import UNIT_CLASSES
from kzfacts.kinds.date.tokens.token import Word
from kzfacts.lexicon import calendar, relative


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
        table |= dict.fromkeys(weekday.short, Word("shortday", weekday.number))
        paradigm = noun(weekday.ru)
        table |= dict.fromkeys(paradigm.plural, Word("weekday", weekday.number, lang="ru", plural=True))
        table |= dict.fromkeys(paradigm.singular, Word("weekday", weekday.number, lang="ru"))
    for season in calendar.SEASONS:
        table |= dict.fromkeys(adjective(season.adjective, soft=season.soft), Word("seasonal", season.code, lang="ru"))
        paradigm = noun(season.ru, season.gender)
        table |= dict.fromkeys((*paradigm.singular, season.adverb), Word("season", season.code, lang="ru"))
    table |= {form: Word("study", lang="ru") for stem in relative.KINDS_OF_YEARS for form in adjective(stem)}
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
    for word in ("минут", "секунд", "мин", "сек"):  # alike in both languages
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
    table |= {form: Word("rel", row, lang="ru") for row in relative.MODIFIERS for form in _forms(row.ru)}
    table |= dict.fromkeys(_forms(relative.WINDOWS_BACK.ru[:1]), Word("back", relative.WINDOWS_BACK, lang="ru"))
    table |= dict.fromkeys(_forms(relative.WINDOWS_AHEAD.ru[:2]), Word("ahead", relative.WINDOWS_AHEAD, lang="ru"))
    return table


def _russian_relatives() -> dict[str, Word]:
    table = dict(_modifiers())
    this = relative.Modifier(0, (), ())
    table |= dict.fromkeys(relative.RU_THIS.split(), Word("rel", this, lang="ru"))
    table |= dict.fromkeys(relative.RU_THAT.split(), Word("that", this._replace(anaphoric=True), lang="ru"))
    table |= {form: Word("deictic", row, lang="ru") for row in relative.DEICTICS for form in _forms(row.ru)}
    table |= {form: Word("vague", row, lang="ru") for row in relative.VAGUE for form in row.ru}
    table |= {form: Word("part", row, lang="ru") for row in relative.PARTS for form in row.ru}
    table |= {form: Word("bound", row.mod, lang="ru") for row in relative.BOUNDS for form in row.ru}
    for quantity in relative.QUANTITIES:
        table |= dict.fromkeys((*quantity.ru, *quantity.kk), Word("quantity", quantity.mod))
    table |= dict.fromkeys(relative.SOME_RU, Word("some", lang="ru"))
    table |= dict.fromkeys(relative.SOME_KK, Word("some", lang="kk"))
    table |= {word: Word("earlier", offset, lang="ru") for word, offset in relative.EARLIER.items()}
    table |= dict.fromkeys(relative.THROUGH, Word("through", 1, lang="ru"))
    table |= dict.fromkeys(relative.EVERY_RU.split(), Word("every", lang="ru"))
    table |= dict.fromkeys(relative.EACH_KK, Word("every", lang="kk"))
    for word, iso in relative.FREQUENT.items():
        table |= dict.fromkeys(_forms((word,)), Word("frequent", iso, lang="ru" if word[0] == "е" else "kk"))
    for row in relative.BOUNDS:
        table |= dict.fromkeys(row.kk, Word("later" if row.mod == "after" else "post", row.mod, lang="kk"))
    table |= dict.fromkeys(relative.EVERY_KK, Word("saiyn", lang="kk"))
    return table
