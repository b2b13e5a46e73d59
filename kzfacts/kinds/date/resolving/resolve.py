"""From what the words say to periods of the calendar: relative and partial dates against the reference date.

Policy: a date without a year, and a bare weekday, is the nearest past one (the reference day included); the nearest
coming one only where the sentence speaks of the future or the date is a deadline. A day within a month of the reference
day is that one, but that a sentence of the past names no day to come. Nothing is filled in without a reference date.
``inferred`` says where the missing parts came from: ``ref_date``, ``date line``, ``previous date``, ``century`` (a
two-digit year); or why nothing could be resolved.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from kzfacts.grammar.counted import counted
from kzfacts.grammar.edtf import YEARS_OF, Period, bounds, possible, shift, string
from kzfacts.kinds.date.when import Point, Rel

MONTH = timedelta(days=31)
COMMON = 2023  # a common year before a leap year
# Where a date without a year lies, as the sentence says; UNSAID is back, but for a day close ahead.
BACK, NEAREST, AHEAD, UNSAID = -1, 0, 1, 2


# What «в том же месяце» can't be counted from.
LONG = ("year", "decade", "century")
COARSER = {
    "week": ("month", "quarter", "season", "half", *LONG),
    "month": ("quarter", "season", "half", *LONG),
    "quarter": ("half", *LONG),
    "year": ("decade", "century"),
}


class Reference(NamedTuple):
    """The day that relative dates count from, and where it is known from."""

    day: date | None
    source: str
    yearless: Period | None = None  # a date line that names no year


class Previous(NamedTuple):
    """The dates named before in the text: the end of the last one of all, the last single day, its grain."""

    end: date | None = None
    day: date | None = None
    grain: str | None = None

    def after(self, value: dict[str, Any]) -> Previous:
        """Return what is remembered once the date with ``value`` has been named: no day where its year is not known."""
        if not value["end"]:
            unknown = value["grain"] and not value["ref"]
            grain = self.grain if self.grain in COARSER["year"] else None
            return Previous(None if value["grain"] == "year" else self.end, None, grain) if unknown else self
        end = date.fromisoformat(value["end"])
        return Previous(end, end if value["grain"] == "day" else self.day, value["grain"])

    def reference(self, unit: str) -> Reference:
        """Return the day that «того же дня» (or year ...) counts from: no month counts from a year."""
        coarser = self.grain in COARSER.get(unit, ())
        return Reference(self.day if unit in ("day", "weekday") else None if coarser else self.end, "previous date")


class Resolved(NamedTuple):
    """A point in time as far as it is known: EDTF, first and last day, grain, what was inferred."""

    edtf: str | None
    days: tuple[date, date] | None
    grain: str | None
    notes: tuple[str, ...] = ()


def resolve(point: Point, now: Reference, before: Previous, direction: int) -> Resolved:
    """Return the period that ``point`` names, as far as it is known."""
    if point.rel is None:
        found, notes = _absolute(point, now, direction)
    else:
        found, notes = _relative(point, now, before, direction)
    if found is None:
        grain = _grain(point)
        counted = point.period.part == "decade" or (point.rel and point.period.year)  # within a century
        return Resolved(string(Period() if counted else point.period), None, grain, notes)
    if not possible(found):
        return Resolved(None, None, found.grain, ("impossible date",))
    days = bounds(found)
    of_day = point.period.day or (point.rel and point.rel.unit == "day")
    if point.weekday and days and of_day and days[0].isoweekday() != point.weekday:
        notes = (*notes, "weekday disagrees")
    return Resolved(string(found), days, found.grain, notes)


def _grain(point: Point) -> str | None:
    if point.period != Period():
        return point.period.grain
    if point.weekday:
        return "day"
    unit = point.rel.unit.partition(":")[0] if point.rel else "day"
    return unit if unit != "millennium" else None


def _absolute(point: Point, now: Reference, direction: int) -> tuple[Period | None, tuple[str, ...]]:
    period = point.period
    if point.weekday and period == Period():
        return _weekday(point.weekday, now, AHEAD if direction == AHEAD else BACK, today=True)
    if period.year is not None or period.part in YEARS_OF:
        return period, ()
    if now.day is None:
        return period, ()
    found = _in_nearest_year(period, now, direction)
    return (_on_weekday(found, point.weekday, now.day, direction) if point.weekday else found), (now.source,)


def _on_weekday(found: Period, weekday: int, now: date, direction: int) -> Period:
    """Return a day far from ``now`` in the year before or after, where only there it falls on ``weekday``.

    What has been told of is not put ahead: «в среду, 4 марта, сообщила».
    """
    days = bounds(found)
    if days is None or found.year is None or days[0].isoweekday() == weekday or abs(days[0] - now) <= MONTH:
        return found
    others = (found._replace(year=found.year + step) for step in ((-1,) if direction == BACK else (1, -1)))
    return next((each for each in others if (day := bounds(each)) and day[0].isoweekday() == weekday), found)


def _nearest(period: Period, now: Reference, direction: int, *, strict: bool = False) -> Period:
    """Return ``period`` in the year in which it lies nearest to the reference day, on the side of ``direction``."""
    assert now.day is not None
    # a winter may have begun in the year before; 29 February comes every fourth year, but for 1900
    for distance in range(-1, 9):
        candidate = period._replace(year=now.day.year + distance * direction)
        days = bounds(candidate)
        if days is None:
            continue
        unfinished = period.part == "months" and days[1] - now.day > MONTH
        if direction < 0 and days[0] <= now.day and not unfinished and not (strict and days[1] >= now.day):
            return candidate
        if direction > 0 and days[1] >= now.day and not (strict and days[0] <= now.day):
            return candidate
    return period


def _in_nearest_year(period: Period, now: Reference, direction: int) -> Period:
    """Return ``period`` in the year that ``direction`` asks for; a day close by needs no year, on whichever side.

    Who writes on 20 January of a 10 February of the year before says so, and «20 ноября сообщил, что завод построят»
    has its future in another clause.
    """
    if direction != NEAREST and period.grain != "day":
        return _nearest(period, now, AHEAD if direction == AHEAD else BACK)
    past, coming = _nearest(period, now, BACK), _nearest(period, now, AHEAD)
    ago, ahead = bounds(past), bounds(coming)
    if now.day is None or ago is None or ahead is None:
        return past
    since, until = now.day - ago[1], ahead[0] - now.day
    if direction == NEAREST:
        return coming if until < since else past
    if direction == AHEAD:
        return past if since <= MONTH else coming
    return coming if direction == UNSAID and until <= MONTH else past


def _weekday(
    weekday: int, now: Reference, offset: int, *, today: bool = False
) -> tuple[Period | None, tuple[str, ...]]:
    if now.day is None:
        return None, ()
    day = now.day
    if offset == 0:
        distance = weekday - day.isoweekday()
    elif offset < 0:
        distance = -((day.isoweekday() - weekday) % 7 or (0 if today else 7)) + 7 * (offset + 1)
    else:
        distance = ((weekday - day.isoweekday()) % 7 or (0 if today else 7)) + 7 * (offset - 1)
    return shift(day, "day", distance), (now.source,)


def _relative(point: Point, now: Reference, before: Previous, direction: int) -> tuple[Period | None, tuple[str, ...]]:
    rel = point.rel
    assert rel is not None
    anchor = before.reference(rel.unit) if rel.anaphoric else now
    if anchor.day is None:
        return _yearless(rel, anchor)
    if rel.unit == "weekday":
        found, notes = _weekday(point.weekday or 1, anchor, rel.offset)
        return (_this_weekday(found, anchor.day, direction) if found and not rel.offset else found), notes
    if ":" in rel.unit:
        if rel.offset == 0:
            return _this_one(point.period, anchor.day, direction), (anchor.source,)
        side = AHEAD if rel.offset > 0 else BACK
        found = _nearest(point.period, anchor, side, strict=True)
        more = rel.offset - side  # позапрошлым летом
        return (found._replace(year=found.year + more) if found.year else found), (anchor.source,)
    if point.period.part == "season" and rel.unit == "year" and not (rel.offset or rel.amount or rel.anaphoric):
        return _this_one(point.period, anchor.day, direction), (anchor.source,)  # зимой этого года
    base = _counted(anchor.day, rel) if rel.amount else shift(anchor.day, rel.unit, rel.offset)
    if base is None:
        return None, ("out of range",)
    if rel.unit == "week" and point.weekday:
        monday = date(base.year or 1, base.month or 1, base.day or 1)
        return shift(monday, "day", point.weekday - 1), (anchor.source,)
    return _narrowed(base, point.period), (anchor.source,)


def _this_one(period: Period, now: date, direction: int) -> Period:
    """Return «это лето»; the winter of the year before until it ends, and later, where the sentence is of the past."""
    found, last = (period._replace(year=year) for year in (now.year, now.year - 1))
    this, days = bounds(found), bounds(last)
    over = days and this and days[1].year == now.year and (days[1] >= now or (direction == BACK and this[0] > now))
    return last if over else found


def _this_weekday(found: Period, now: date, direction: int) -> Period | None:
    """Return «эту субботу» a week earlier or later, where the sentence looks the other way: «в эту субботу прошёл»."""
    days = bounds(found)
    distance = (days[0] - now).days if days else 0
    if (direction == BACK and distance > 0) or (direction == AHEAD and distance < 0):
        return shift(now, "day", distance + 7 * direction)
    return found


def _counted(day: date, rel: Rel) -> Period | None:
    there = counted(day, rel.amount, rel.offset)
    return shift(there, rel.unit, 0) if there else None


def _yearless(rel: Rel, anchor: Reference) -> tuple[Period | None, tuple[str, ...]]:
    """Count days from a date line without a year, where leap years and New Year make no difference."""
    line = anchor.yearless
    if (
        line is None
        or rel.amount
        or rel.unit != "day"
        or not line.month
        or not line.day
        or not possible(line._replace(year=COMMON))  # 29 February, 31 June
    ):
        return None, ()
    common, leap = (shift(date(year, line.month, line.day), "day", rel.offset) for year in (COMMON, COMMON + 1))
    if common is None or leap is None or common.year != COMMON or common[1:] != leap[1:]:
        return None, ()
    return common._replace(year=None), (anchor.source,)


def _narrowed(base: Period, inner: Period) -> Period:
    if inner == Period():
        return base
    if inner.part == "decade":
        return inner._replace(number=(base.number - 1) * 10 + inner.number)
    if base.part == "century" and inner.year:
        return Period((base.number - 1) * 100 + inner.year)  # өткен ғасырдың екінші жартысы
    return inner._replace(year=base.year, month=inner.month or base.month)
