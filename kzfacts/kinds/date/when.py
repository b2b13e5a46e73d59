"""What the forms read out of words: points and ranges of time, not yet resolved, and durations."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from kzfacts.grammar.edtf import Period
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST
from kzfacts.lexicon.calendar import Unit

STYLES_APART = range(10, 14)  # days between the Julian and the Gregorian calendar, since 1582
PIVOT = 40  # two-digit years: 00-39 are 2000-2039, 40-99 are 1940-1999, the years of the war among them
EITHER_CENTURY = range(31, 40)  # «в 37-м году», отыз екінші жылы: more often than not of the twentieth


class Rel(NamedTuple):
    """A period ``offset`` units from the day of writing, or (anaphoric) from the date named before.

    ``amount``, an ISO 8601 duration, counts in several units: then ``unit`` is the exactness, ``offset`` the direction.
    """

    unit: str
    offset: int
    anaphoric: bool = False
    amount: str = ""


class Point(NamedTuple):
    """A period, given outright or relative to another day; then ``period`` narrows the one that ``rel`` names."""

    period: Period = Period()
    rel: Rel | None = None
    weekday: int | None = None


class When(NamedTuple):
    """The meaning of a date expression before it is resolved.

    A range has ``ranged`` set; an end that is None is open. ``mod``, ``ref`` and ``time`` are those of the contract,
    ``notes`` go into ``inferred``.
    """

    first: Point | None = None
    last: Point | None = None
    ranged: bool = False
    mod: str | None = None
    ref: str | None = None
    time: str | None = None
    notes: tuple[str, ...] = ()


BEFORE_ERA = When(notes=("before the common era",))  # a century, which gets no EDTF string
FROM_EVENT = When(notes=("counted from an event",))


def lacks_year(when: When) -> bool:
    """Say whether ``when`` names a month, a day or a season, or two of them, without a year."""
    points = [point for point in when[:2] if point]
    return bool(points) and all(
        point.period.year is None and not point.rel and bool(point.period.month or point.period.part == "season")
        for point in points
    )


def in_year(when: When, year: int | None, rel: Rel | None = None) -> When:
    """Return ``when`` in ``year``, or in the one that ``rel`` names."""
    first, last = (point and point._replace(period=point.period._replace(year=year), rel=rel) for point in when[:2])
    return when._replace(first=first, last=last)


def in_year_before(when: When, year: int) -> When:
    """Return ``when`` in ``year``, that of a date named before it."""
    return in_year(when, year)._replace(notes=(*when.notes, "previous date"))


class Span(NamedTuple):
    """An amount of time: ISO 8601 strings; ``least`` and ``most`` None where open."""

    iso: str | None
    mod: str | None = None
    least: str | None = None
    most: str | None = None
    every: bool = False


def exactly(iso: str, *, every: bool = False) -> Span:
    """Return the amount ``iso``, no more and no less."""
    return Span(iso, None, iso, iso, every)


def bounded(span: Span, mod: str | None) -> Span:
    """Return ``span`` with ``mod``, open on the side that the word leaves open."""
    if mod == span.mod:
        return span
    if span.iso is None and span.least and span.most:
        return span._replace(mod="approx") if mod == "approx" else span
    least = None if mod in NO_LEAST else span.least
    most = None if mod in NO_GREATEST else span.most
    return span._replace(mod=mod, least=least, most=most)


class Age(NamedTuple):
    """Years of age: one, or the two ends of a range."""

    years: tuple[int | Decimal, ...]
    mod: str | None = None


def full_year(value: int) -> tuple[int, tuple[str, ...]]:
    """Return the year that a two-digit year stands for, and the note that its century was inferred."""
    if value >= 100:
        return value, ()
    return value + (2000 if value < PIVOT else 1900), ("century",)


def last_year(first: int, last: int) -> int:
    """Return the year in which a range ends that begins in ``first``: «1996–98» tells the century once."""
    return last if last >= 100 else first // 100 * 100 + last


def iso_duration(count: Decimal, unit: Unit) -> str:
    """Return the ISO 8601 duration of ``count`` units, exact: ``P2Y6M``, ``PT1H30M``, ``P3W``."""
    amount = count * unit.size
    whole, rest = int(amount), amount - int(amount)
    smaller = {"Y": ("M", 12), "H": ("M", 60), "M": ("S", 60) if unit.name == "minute" else ("", 0)}.get(
        unit.designator
    )
    clock = "T" if unit.name in ("hour", "minute", "second") else ""
    if rest and smaller and smaller[1] and (rest * smaller[1]) % 1 == 0:
        first = f"{whole}{unit.designator}" if whole else ""
        return f"P{clock}{first}{int(rest * smaller[1])}{smaller[0]}"
    number = whole if not rest else amount.normalize()
    return f"P{clock}{number}{unit.designator}"
