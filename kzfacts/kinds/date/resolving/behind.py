"""The year that stands behind a day, month or season, a word or two further on: «в мае победного 1945 года»."""

from __future__ import annotations

from itertools import pairwise

from kzfacts.fact import Draft
from kzfacts.grammar.edtf import bounds
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import STOP
from kzfacts.kinds.date.forms.points import share
from kzfacts.kinds.date.resolving.styles import dated
from kzfacts.kinds.date.tokens.words import look_up
from kzfacts.kinds.date.when import Point, When

ADJECTIVES = Lazy(r"[ ](?:[а-яё]{2,18}[ ])?(?:[а-яё]{2,20}(?:ого|его)[ ]){1,2}")
NOUN = Lazy(r"[ ][а-яё]{3,20}[ ]")  # «на мартовском съезде 2019 года»
OPEN = ("date.day", "date.month", "date.season", "date.range")
OF_A_THING = Lazy(r"[ ](?:рожд|выпуск|постройк|издани|образц)|\.[ ]?[рв]\.")  # в мае задержанного 1990 года рождения
MOST, WITHIN = 50, 90  # characters between
TIMES = Lazy(r"(?:[ ,:.]|\d{1,2}|час(?:ов|а)?|ч\.|мин(?:ут)?|с|на[ ]срок|до|по){1,30}")
BREAK = Lazy(rf"{STOP}|;[ ]|\n")


def with_year_behind(drafts: list[Draft], low: str) -> list[Draft]:
    """Return ``drafts`` with the year that the next one names, where nothing but adjectives in the genitive parts them.

    low  the whole text in lower case
    """
    dates = [draft for draft in drafts if draft.kind == "date"]
    years = {first.start: year for first, last in pairwise(dates) if (year := _year_told(first, last, low))}
    return [dated(draft, years[draft.start]) if draft.start in years else draft for draft in drafts]


def _year_told(first: Draft, last: Draft, low: str) -> int | None:
    """Return the year that the date ``last`` tells of ``first``, which has none."""
    when, behind = first.value.get("when"), last.value.get("when")
    if not isinstance(when, When) or not isinstance(behind, When) or behind.first is None:
        return None
    asked = last.rule == "date.year" or first.rule == "date.season" or when.mod == "on_or_after"
    if not asked or any(point.rel or point.period.year for point in when[:2] if point):
        return None
    year = _year(first, last, behind.first.period.year, low) if last.rule == "date.year" and not behind.ranged else None
    if year is not None or when.first is None:
        return year
    between = low[first.end : last.start]
    if first.rule == "date.season":
        year = _year_of_season(when.first, behind.first, between)
    return year or (_year_of_end(when.first, behind.first, between) if when.mod == "on_or_after" else None)


def _year_of_season(season: Point, day: Point, between: str) -> int | None:
    """Return the year of a season in which the day of its sentence lies: ``күзгі демалыс – 3 қазан 2024 ж.``."""
    there = bounds(day.period) if day.period.month and not day.rel else None
    if there is None or len(between) > WITHIN or BREAK.search(between):
        return None
    for year in (there[0].year, there[0].year - 1):  # a winter begins in December
        days = bounds(season.period._replace(year=year))
        if days and days[0] <= there[0] <= days[1]:
            return year
    return None


def _year_of_end(begin: Point, end: Point, between: str) -> int | None:
    """Return the year of a beginning with its time from that of the end: «с 09:00 10 мая до 18:00 5 июня 2027»."""
    if len(between) >= MOST or not TIMES.fullmatch(between):
        return None
    return share(begin, end)[0].period.year if " до " in between or " по " in between else None


def _year(first: Draft, last: Draft, year: int | None, low: str) -> int | None:
    """Return ``year`` if it is that of ``first``: «в мае прошедшего 2019 года»."""
    if first.rule not in OPEN or not 0 < last.start - first.end < MOST:
        return None
    if low[first.end : last.start] == " в " and low.endswith("году", 0, last.end):
        return year  # 14 декабря в 1989 году
    known = look_up(low[first.start : first.end])
    between = NOUN if known and known.kind == "monthly" else ADJECTIVES
    if not between.fullmatch(low, first.end, last.start):
        return None
    if not low.endswith(("года", " г"), 0, last.end) or OF_A_THING.match(low, last.end):
        return None
    return year
