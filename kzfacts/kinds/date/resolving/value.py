"""The value of a date: what its points come to, one or the two ends of a range, as the contract has it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from kzfacts.grammar.edtf import Period, bounds, shift, string
from kzfacts.kinds.date.resolving.resolve import AHEAD, Previous, Reference, Resolved, resolve
from kzfacts.kinds.date.when import Point, When

NO_DATE = Previous()


def value_of(when: When, now: Reference, before: Previous, direction: int) -> dict[str, Any]:
    """Return the value of the fact.

    now        the day of writing
    before     the dates named before, for «того же дня»
    direction  where the sentence looks: BACK, NEAREST, AHEAD, UNSAID
    """
    value = _value(when, now, before if _looks_back(when) else NO_DATE, direction)
    return {**value, "inferred": list(value["inferred"])}


def _looks_back(when: When) -> bool:
    first, last = when.first and when.first.rel, when.last and when.last.rel
    return (first is not None and first.anaphoric) or (last is not None and last.anaphoric)


@lru_cache(maxsize=1 << 13)  # news repeat their dates
def _value(when: When, now: Reference, before: Previous, direction: int) -> dict[str, Any]:
    first = when.first and resolve(when.first, now, before, direction)
    end, told = _told_from(when, first)
    last = end and resolve(end, now, told or before, direction)
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


def _told_from(when: When, first: Resolved | None) -> tuple[Point | None, Previous | None]:
    """Return the end of a range, and what it counts from: «с мая 2020 года по март следующего года»."""
    end, rel = when.last, when.last and when.last.rel
    if not (when.ranged and first and first.days and when.first and when.first.period.year and end and rel):
        return end, None
    if rel.unit != "year" or not (rel.anaphoric or rel.offset > 0):
        return end, None
    return end._replace(rel=rel._replace(anaphoric=True)), Previous(first.days[1])


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
