"""The forms of years in two digits: «в августе 91-го», «летом сорок первого», «5 мая 26 г.»."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.forms.form import Forms
from kzfacts.kinds.date.forms.points import behind_day, number_of, with_year
from kzfacts.kinds.date.tokens.token import Token

SHORT_YEARS = Forms()
DIGITS = 2
TWO_DIGITS = range(32, 100)  # below, a day: «мая 21-го»


@SHORT_YEARS.add("date.bare-year", "DAY? (month|season) bignth(?!god|gody|century)")
def in_short_year(tokens: list[Token]) -> Token | None:
    """«22 июня 41-го», «в августе 91-го», «летом 41-го»; the guard of bare years refuses «в мае 45-го полка»."""
    *days, name, year = tokens
    if year.value not in TWO_DIGITS or not year.word.endswith("го") or year.lang != "ru":
        return None
    if name.kind == "season":
        return None if days else with_year([year], Period(part="season", number=name.value), "dother", tokens)
    if days and not behind_day(name):
        return None
    period = Period(month=name.value, day=number_of(days[0]) if days else None)
    return with_year([year], period, "dday" if days else "dmonth", tokens)


@SHORT_YEARS.add("date.day", "DAY month COUNT god")
def day_in_short_year(tokens: list[Token]) -> Token | None:
    """«5 мая 26 г.», «5 мая 26 года»."""
    day, month, year, noun = tokens
    of_year = len(year.word) == DIGITS and year.word.isdigit() and noun.word in ("года", "г")
    if not of_year or month.lang != "ru" or not behind_day(month):
        return None
    return with_year([year], Period(month=month.value, day=number_of(day)), "dday", tokens)


@SHORT_YEARS.add(
    "date.bare-year",
    "small abbr COUNT(?!dot|dash|abbr|month|sub|god|gody|let|mon|week|day)",
    "small abbr COUNT(?=dash small abbr small|dash small abbr number)",
    "small month number(?=clock)",
)
def day_as_printed(tokens: list[Token]) -> Token | None:
    """«7 дек 06», «2 декабря 95 11:15», as old sites print it; the guard refuses «7 дек 12 домов»."""
    day, month, year = tokens
    digits = day.word.isdigit() and year.word.isdigit() and len(year.word) == DIGITS
    if not digits or (month.end + 1, day.end + 1) != (year.start, month.start):
        return None
    found = with_year([year], Period(month=month.value, day=number_of(day)), "dday", tokens)
    return found and found._replace(lang=month.lang)
