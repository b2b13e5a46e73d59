"""From what the words say to the value of a fact: relative and partial dates against the reference date.

Policy: a date without a year, and a bare weekday, is the nearest past one (the reference day included); the nearest
coming one only where the sentence speaks of the future or the date is a deadline. A day within a month of the reference
day is that one, but that a sentence of the past names no day to come. Nothing is filled in without a reference date.
``inferred`` says where the missing parts came from: ``ref_date``, ``date line``, ``previous date``, ``century`` (a
two-digit year); or why nothing could be resolved.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from kzfacts.grammar.counted import counted
from kzfacts.grammar.edtf import Period, bounds, possible, shift, string
from kzfacts.kinds.date.when import Point, Rel, When

DEADLINES = ("before", "on_or_before")
MONTH = timedelta(days=31)
# Where a date without a year lies, as the sentence says; UNSAID is back, but for a day close ahead.
BACK, NEAREST, AHEAD, UNSAID = -1, 0, 1, 2


class Reference(NamedTuple):
    """The day that relative dates count from, and where it is known from."""

    day: date | None
    source: str
    yearless: Period | None = None  # a date line that names no year


class Previous(NamedTuple):
    """The dates named before in the text: the last one of all, and the last single day."""

    end: date | None = None
    day: date | None = None

    def after(self, value: dict[str, Any]) -> Previous:
        """Return what is remembered once the date with ``value`` has been named."""
        if not value["end"]:
            return self
        end = date.fromisoformat(value["end"])
        return Previous(end, end if value["grain"] == "day" else self.day)

    def reference(self, unit: str) -> Reference:
        """Return the day that «того же дня» (or year ...) counts from."""
        return Reference(self.day if unit in ("day", "weekday") else self.end, "previous date")


class Resolved(NamedTuple):
    """A point in time as far as it is known: EDTF, first and last day, grain, what was inferred."""

    edtf: str | None
    days: tuple[date, date] | None
    grain: str | None
    notes: tuple[str, ...] = ()


def value_of(when: When, now: Reference, before: Previous, direction: int) -> dict[str, Any]:
    """Return the value of the fact.

    now        the day of writing
    before     the dates named before, for «того же дня»
    direction  where the sentence looks: BACK, NEAREST, AHEAD, UNSAID
    """
    value = _value(when, now, before if _looks_back(when) else Previous(), direction)
    return {**value, "inferred": list(value["inferred"])}


def _looks_back(when: When) -> bool:
    return any(point is not None and point.rel is not None and point.rel.anaphoric for point in when[:2])


@lru_cache(maxsize=1 << 13)  # news repeat their dates
def _value(when: When, now: Reference, before: Previous, direction: int) -> dict[str, Any]:
    first = when.first and resolve(when.first, now, before, direction)
    last = when.last and resolve(when.last, now, before, direction)
    if when.ranged and first and first.days and _bare_weekday(when.first) and _bare_weekday(when.last):
        last = _next(first.days[0], when.last, now)
    elif when.ranged and first and last and _backwards(first, last):
        first, last = _in_order(when, now, first, last, direction)
    found = _range(first, last) if when.ranged else first or Resolved(None, None, None)
    notes = list(dict.fromkeys((*when.notes, *found.notes)))
    value: dict[str, Any] = {
        "edtf": found.edtf,
        "start": found.days[0].isoformat() if found.days and (first or not when.ranged) else None,
        "end": found.days[1].isoformat() if found.days and (last or not when.ranged) else None,
        "grain": found.grain,
        "mod": when.mod,
        "ref": when.ref,
        "inferred": notes,
    }
    return value | ({"time": when.time} if when.time else {})


def _bare_weekday(point: Point | None) -> bool:
    return point is not None and point.weekday is not None and point.period == Period() and point.rel is None


def _next(day: date, point: Point | None, now: Reference) -> Resolved:
    """Return the weekday that comes next after ``day``: «с пятницы по воскресенье»."""
    weekday = point.weekday if point and point.weekday else day.isoweekday()
    return _dated(Point(shift(day, "day", (weekday - day.isoweekday()) % 7) or Period()), now)


def _backwards(first: Resolved, last: Resolved) -> bool:
    return first.days is not None and last.days is not None and first.days[0] > last.days[1]


def _in_order(when: When, now: Reference, first: Resolved, last: Resolved, direction: int) -> tuple[Resolved, Resolved]:
    """Put the end of a range whose years are both unknown after its beginning: ``1 қаңтардан 31 желтоқсанға дейін``.

    A range of months that would reach into the future lies a year back: ``қаңтар-қараша`` in a report of March. Where
    the sentence looks ahead, the end does: the range may have begun.
    """
    ends = (when.first, when.last)
    if any(point is None or point.rel or point.weekday or point.period.year is not None for point in ends):
        return first, last
    one, two = (point.period for point in ends if point)
    assert first.days is not None
    assert last.days is not None
    later = (two.month or 0, two.day or 31) >= (one.month or 0, one.day or 1)
    year = last.days[0].year - (not later) if direction == AHEAD else first.days[0].year
    if direction != AHEAD and later and first.grain == "month" and now.day and (two.month or 0) > now.day.month:
        year -= 1
    years = (year, year if later else year + 1)
    begin, end = (
        _dated(Point(period._replace(year=each)), now) for period, each in zip((one, two), years, strict=True)
    )
    return begin, end


def _dated(point: Point, now: Reference) -> Resolved:
    days = bounds(point.period)
    return Resolved(string(point.period), days, point.period.grain, (now.source,))


def _range(first: Resolved | None, last: Resolved | None) -> Resolved:
    known = first or last
    assert known is not None
    notes = tuple(dict.fromkeys((*(first.notes if first else ()), *(last.notes if last else ()))))
    one, two = _end(first, 0), _end(last, 1)
    if one is None or two is None:
        return Resolved(None, None, known.grain, notes)
    days = None
    if (first is None or first.days) and (last is None or last.days):
        begin = first.days[0] if first and first.days else None
        end = last.days[1] if last and last.days else None
        days = (begin or end or date.max, end or begin or date.max)
        if days[0] > days[1]:
            return Resolved(None, None, known.grain, (*notes, "ends before it begins"))
    return Resolved(f"{one}/{two}", days, known.grain, notes)


def _end(end: Resolved | None, side: int) -> str | None:
    """Return the EDTF of one end of a range: ``..`` where open, None where unknown."""
    if end is None:
        return ".."
    if end.edtf and "/" in end.edtf:
        return end.edtf.split("/")[side]
    return end.edtf


def resolve(point: Point, now: Reference, before: Previous, direction: int) -> Resolved:
    """Return the period that ``point`` names, as far as it is known."""
    if point.rel is None:
        found, notes = _absolute(point, now, direction)
    else:
        found, notes = _relative(point, now, before)
    if found is None:
        grain = _grain(point)
        return Resolved(
            string(_without_year(point)),
            None,
            grain,
            notes,
        )
    if not possible(found):
        return Resolved(None, None, found.grain, ("impossible date",))
    days = bounds(found)
    of_day = point.period.day or (point.rel and point.rel.unit == "day")
    if point.weekday and days and of_day and days[0].isoweekday() != point.weekday:
        notes = (*notes, "weekday disagrees")
    return Resolved(string(found), days, found.grain, notes)


def _without_year(point: Point) -> Period:
    """Return the period that ``point`` names, of a year that is not known."""
    return Period() if point.period.part == "decade" else point.period


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
    if period.year is not None or period.part in ("decade", "century"):
        return period, ()
    if now.day is None:
        return period, ()
    found = _in_nearest_year(period, now, direction)
    return (_on_weekday(found, point.weekday, now.day) if point.weekday else found), (now.source,)


def _on_weekday(found: Period, weekday: int, now: date) -> Period:
    """Return a day far from ``now`` in the year before or after, where only there it falls on ``weekday``."""
    days = bounds(found)
    if days is None or found.year is None or days[0].isoweekday() == weekday or abs(days[0] - now) <= MONTH:
        return found
    others = (found._replace(year=found.year + step) for step in (1, -1))
    return next((each for each in others if (day := bounds(each)) and day[0].isoweekday() == weekday), found)


def _nearest(period: Period, now: Reference, direction: int, *, strict: bool = False) -> Period:
    """Return ``period`` in the year in which it lies nearest to the reference day, on the side of ``direction``."""
    assert now.day is not None
    for distance in range(9):  # 29 February comes every fourth year, but for 1900
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
    if direction != NEAREST and not period.day:
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


def _relative(point: Point, now: Reference, before: Previous) -> tuple[Period | None, tuple[str, ...]]:
    rel = point.rel
    assert rel is not None
    anchor = before.reference(rel.unit) if rel.anaphoric else now
    if anchor.day is None:
        return _yearless(rel, anchor)
    if rel.unit == "weekday":
        return _weekday(point.weekday or 1, anchor, rel.offset)
    if ":" in rel.unit:
        if rel.offset == 0:
            return point.period._replace(year=anchor.day.year), (anchor.source,)
        return _nearest(point.period, anchor, rel.offset, strict=True), (anchor.source,)
    base = _counted(anchor.day, rel) if rel.amount else shift(anchor.day, rel.unit, rel.offset)
    if base is None:
        return None, ("out of range",)
    if rel.unit == "week" and point.weekday:
        monday = date(base.year or 1, base.month or 1, base.day or 1)
        return shift(monday, "day", point.weekday - 1), (anchor.source,)
    return _narrowed(base, point.period), (anchor.source,)


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


COMMON = 2023  # a common year before a leap year


def _narrowed(base: Period, inner: Period) -> Period:
    if inner == Period():
        return base
    if inner.part == "decade":
        return inner._replace(number=(base.number - 1) * 10 + inner.number)
    return inner._replace(year=base.year, month=inner.month or base.month)
