"""A day some years, months, weeks and days from another one, counted by dateparser."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache

AMOUNT = re.compile(
    r"P(?:(?P<years>\d{1,3})Y)?(?:(?P<months>\d{1,4})M)?(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?$"
)


def grain_of(amount: str) -> str | None:
    """Return ``year``, ``month`` or ``day``, how exactly an ISO 8601 duration counts; None for nothing whole."""
    found = AMOUNT.match(amount)
    if found is None or not found.lastgroup:
        return None
    return "day" if found["weeks"] or found["days"] else "month" if found["months"] else "year"


@lru_cache(maxsize=1 << 10)
def counted(day: date, amount: str, direction: int) -> date | None:
    """Return the day that lies ``amount``, an ISO 8601 duration such as ``P1Y6M``, after or before ``day``.

    ``direction`` is 1 or -1. None where the calendar has no such day.
    """
    found = AMOUNT.match(amount)
    if found is None:
        return None
    import dateparser  # a tenth of a second: only here

    words = " ".join(f"{count} {unit}" for unit, count in found.groupdict().items() if count)
    base = datetime.combine(day, time())
    phrase = f"{words} ago" if direction < 0 else f"in {words}"
    there = dateparser.parse(phrase, languages=["en"], settings={"RELATIVE_BASE": base})
    # What lies out of the calendar comes back as another reading of the words: on the wrong side, or not at all.
    return there.date() if there is not None and (there - base).days * direction > 0 else None
