"""Where to look for expressions of time: the strings that one of them can't do without."""

from __future__ import annotations

from collections.abc import Iterator

from kzfacts.grammar.number import prefixes
from kzfacts.lexicon import calendar, relative

# Beginnings of words that make an expression a time, where no row of the lexicon gives them.
STEMS = (
    "мая", "мае", "маю", "янв", "фев", "апр", "авг", "сен", "окт", "ноя", "дек", "понедельн", "вторн", "сред",
    "четверг", "пятниц", "пятничн", "суббот", "воскрес", "қыркүйег", "весн", "лето", "лета", "лете", "лету", "осен",
    "зим", "тәуліг", "день", "дня", "дней", "дни", "дню", "дням", "днях", "днём", "днем", "сутк", "суток", "год", "лет",
    "недел", "месяц", "квартал", "полугод", "полгод", "полвек", "полувек", "полчас", "получас", "век", "десятилет",
    "столет", "тысячелет", "накануне", "недавно", "бүгінде", "еже", "жас", "половин", "жартыжылдығ", "онжылдығ",
    "мыңжылдығ", "жж", "гг", "кв", "тқс", "часа", "часо", "часу", "выходн",
)  # fmt: skip
TENS = ("девяносты", "восьмидесяты", "семидесяты", "шестидесяты", "пятидесяты", "сороковы", "тридцаты", "двадцаты")
PHRASES = (
    "г.", "г ", "г,", "г)", "г;", "г\n", "ж.", "в.", "вв.", "ғ.", "ғғ.", "ғ ", "мес.", "дн.", "сут.", "нед.", "мар -",
    *(year + mark for year in ("с.г", "т.г") for mark in ".,;:) \n"),  # «с.г» alone would hide «грн» in «тыс.грн»
    *(unit + mark for unit in ("мин", "сек", "час", "сағ") for mark in ".,) \n"),
)  # fmt: skip
# Adjectives that hold a number, by both halves: двух|дневн, двадцати|пяти|летн.
HALVES = ("летн", "дневн", "недельн", "месячн", "суточн", "годичн", "годовал", "часов", "минутн")
BEFORE_FIGURES = ("в", "с", "до", "по", "к", "после", "за", "на", "начале", "конце", "начала", "конца", "середине")
AFTER_SHORT = (".", *(mark + start for mark in (" ", ", ", "-") for start in ("19", "20")))  # 26 мау, 2019, мау-2019
LONGEST = 10  # letters that tell a Russian word: послезавтр, прошлогодн
# 90-е, кризис 2014-го, but not экс-хоким
DECADES = tuple(f"-{ending}{mark}" for ending in ("е", "х", "го") for mark in ' .,;:)]}!?»"…-/\n')
MARKS = ("-19", "-20", ".20", "/2", *DECADES, "(15", "(16", "(17", "(18", "(19", "(20", ", 19", ", 20")


def _of_lexicon() -> Iterator[str]:
    """Yield the stems that rows of the lexicon give."""
    for month in calendar.MONTHS:
        yield from (month.ru.removesuffix("ь"), month.kk)
        yield from (short + mark for short in month.short for mark in AFTER_SHORT)
    for row in (*calendar.WEEKDAYS, *calendar.SEASONS):
        yield row.kk
    for unit in calendar.UNITS:
        yield from unit.kk
    for deictic in relative.DEICTICS:
        yield from (*deictic.kk, *(word.rstrip("=")[:LONGEST] for word in deictic.ru))
    yield from (word for word in relative.FREQUENT if not word.startswith("еже"))


def _of_figures() -> Iterator[str]:
    """Yield the marks that stand in dates in figures, and what stands before bare years."""
    yield from MARKS
    yield from (f"{mark}{digit}" for mark in (*"./-", ". ") for digit in "01")
    yield from (f"{word} {start}" for word in BEFORE_FIGURES for start in ("19", "20"))


def _of_compounds() -> Iterator[str]:
    for number, value in prefixes().items():
        yield from (number + half for half in HALVES) if value < 20 or value % 10 == 0 else (number,)


ANCHORS = tuple(sorted({*STEMS, *TENS, *PHRASES, *HALVES, *_of_lexicon(), *_of_figures(), *_of_compounds()}))
