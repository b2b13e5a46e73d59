"""Periods of the calendar: their EDTF string (ISO 8601-2), first and last day, grain.

Extended Date/Time Format: seasons 21-24 (spring to winter), quarters 33-36, half-years 40-41, decades ``199X``,
unknown digits ``X``, open intervals ``../2030``. https://www.loc.gov/standards/datetime/
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

FIRST_CODE = {"quarter": 32, "half": 39}
MONTHS_OF = {"quarter": 3, "half": 6}
MOST = {"quarter": 4, "half": 2, "months": 12, "century": 30}  # how many there are
YEARS_OF = {"decade": 10, "century": 100}
LAST = 0
WINTER = 24
LEAP_YEAR = 2000


class Period(NamedTuple):
    """A period of the calendar, as far as it is known.

    ``part`` narrows a year by ``number``: ``quarter`` 1-4, ``half`` 1-2, ``season`` 21-24, ``months`` (the first n);
    or stands alone: ``decade`` (199 for the 1990s), ``century`` (20 for the twentieth), ``week`` (from year-month-day).
    ``easter`` is that day of the year; ``number`` is the method as dateutil counts them, 2 Orthodox, 3 Western.
    ``weekday`` and ``lastday`` are days of a month; the tens of ``number`` say which of the weekdays (its ones, as ISO
    8601 counts them), ``LAST`` for the last one.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    number: int = 0

    @property
    def grain(self) -> str:
        """Return the size of the period in the words of the contract."""
        if self.part:
            return {"months": "month", **dict.fromkeys(SINGLE_DAYS, "day")}.get(self.part, self.part)
        return "day" if self.day else "month" if self.month else "year"

    @property
    def place(self) -> tuple[int, int]:
        """Return where in its year the period begins: its month and day, 0 where it has none."""
        return self.month or 0, self.day or 0


def possible(period: Period) -> bool:
    """Say whether the calendar has this period: no 31 June, no 29 February 2023, no fifth quarter."""
    if period.part in MOST and not 1 <= period.number <= MOST[period.part]:
        return False
    if period.month is not None and not 1 <= period.month <= 12:  # noqa: PLR2004 (months)
        return False
    if period.part == "weekday":
        return period.year is None or period.month is None or _weekday(period.year, period.month, period.number) > 0
    if period.day is None:
        return True
    year = LEAP_YEAR if period.year is None else period.year
    longest = 31 if period.month is None or not 1 <= year <= 9999 else monthrange(year, period.month)[1]  # noqa: PLR2004
    return 1 <= period.day <= longest


def string(period: Period) -> str | None:  # noqa: PLR0911 (one return a part)
    """Return the EDTF string, or None where nothing of the period is known."""
    if period.part == "week" or period.part in SINGLE_DAYS:
        days = bounds(period)
        if days is None and period.month:
            return f"{string(Period(period.year, period.month))}-XX"
        return "/".join(str(day) for day in dict.fromkeys(days)) if days else None
    if period.part == "decade":
        return f"{period.number:03}X" if period.number else None
    if period.part == "century":
        return f"{years(period)[0]:04}/{years(period)[-1]:04}" if period.number else None
    year = "XXXX" if period.year is None else f"{period.year:04}" if period.year >= 0 else f"-{-period.year:04}"
    if period.part == "months":
        return f"{year}-01/{year}-{period.number:02}"
    if period.part:
        return f"{year}-{period.number + FIRST_CODE.get(period.part, 0)}"
    if period.day:
        return f"{year}-{f'{period.month:02}' if period.month else 'XX'}-{period.day:02}"
    if period.month:
        return f"{year}-{period.month:02}"
    return None if period.year is None else year


def years(period: Period) -> range:
    """Return the years of a decade or a century: the nineteenth is 1801 to 1900, the 1990s are 1990 to 1999."""
    length = YEARS_OF[period.part]
    first = period.number * length - (length - 1 if period.part == "century" else 0)
    return range(first, first + length)


def bounds(period: Period) -> tuple[date, date] | None:
    """Return the first and the last day, or None where the year is unknown, out of range, or the day does not exist."""
    if not possible(period):
        return None
    try:
        return _bounds(period)
    except (ValueError, OverflowError):
        return None


def _bounds(period: Period) -> tuple[date, date] | None:  # noqa: PLR0911 (one return a part)
    if period.part in YEARS_OF:
        return (date(years(period)[0], 1, 1), date(years(period)[-1], 12, 31)) if period.number else None
    if period.year is None:
        return None
    year = period.year
    if period.part == "season":
        return _season(year, period.number)
    if period.part in SINGLE_DAYS:
        return (SINGLE_DAYS[period.part](year, period.month or 1, period.number),) * 2
    if period.part == "months":
        return date(year, 1, 1), _month_end(year, period.number)
    if period.part in MONTHS_OF:
        last = period.number * MONTHS_OF[period.part]
        return date(year, last - MONTHS_OF[period.part] + 1, 1), _month_end(year, last)
    if period.day:
        if not period.month:
            return None
        day = date(year, period.month, period.day)
        return day, day + timedelta(days=6 if period.part == "week" else 0)
    if period.month:
        return date(year, period.month, 1), _month_end(year, period.month)
    return date(year, 1, 1), date(year, 12, 31)


def _easter(year: int, _: int, method: int) -> date:
    """Return Easter Sunday; ValueError outside the years 1583 to 4099."""
    from dateutil.easter import easter  # type: ignore[import-untyped]

    day: date = easter(year, method)
    return day


def _season(year: int, code: int) -> tuple[date, date]:
    """Return the three months of a season; the winter of a year is the one that begins in its December."""
    first = (code - 20) * 3
    if code == WINTER:
        return date(year, 12, 1), _month_end(year + 1, 2)
    return date(year, first, 1), _month_end(year, first + 2)


def _weekday(year: int, month: int, number: int) -> int:
    """Return the day of the month on which the nth weekday falls (see ``Period``), 0 where it has not so many."""
    nth, weekday = divmod(number, 10)
    first = (weekday - date(year, month, 1).isoweekday()) % 7 + 1
    length = monthrange(year, month)[1]
    day = first + 7 * (nth - 1) if nth else first + (length - first) // 7 * 7
    return day if day <= length else 0


SINGLE_DAYS: dict[str, Callable[[int, int, int], date]] = {
    "easter": _easter,
    "weekday": lambda year, month, number: date(year, month, _weekday(year, month, number)),
    "lastday": lambda year, month, _: _month_end(year, month),
}


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def shift(day: date, unit: str, offset: int) -> Period | None:
    """Return the period of ``unit`` that lies ``offset`` units from the one ``day`` is in; None if out of range."""
    try:
        return _shift(day, unit, offset)
    except (ValueError, OverflowError):
        return None


def _shift(day: date, unit: str, offset: int) -> Period | None:
    if unit in ("day", "week"):
        days = offset if unit == "day" else 7 * offset - day.weekday()
        found = day + timedelta(days=days)
        return Period(found.year, found.month, found.day, "week" if unit == "week" else "")
    if unit == "century":
        return Period(part="century", number=(day.year + 99) // 100 + offset)
    if unit == "decade":
        return Period(part="decade", number=day.year // 10 + offset)
    if unit in ("month", "quarter", "half"):
        size = MONTHS_OF.get(unit, 1)
        count = (day.year * 12 + day.month - 1) // size + offset
        year, number = divmod(count, 12 // size)
        found_month = Period(year, number + 1) if unit == "month" else Period(year, part=unit, number=number + 1)
        return found_month if 1 <= year <= 9999 else None  # noqa: PLR2004 (years Python has)
    if unit == "year":
        return Period(day.year + offset) if 1 <= day.year + offset <= 9999 else None  # noqa: PLR2004
    return None
