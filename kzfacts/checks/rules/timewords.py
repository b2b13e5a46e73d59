"""Words of the calendar in a text: what the extractor of dates knows them to be."""

from __future__ import annotations

from calendar import monthrange

from kzfacts.kinds.date.tokens.words import look_up

SHORTEST = 3  # «май»; shorter words and abbreviations are no evidence


def month(word: str) -> int | None:
    """Return the number of the month that ``word`` names, in any case of either language, or None."""
    found = look_up(word.lower())
    return int(found.value) if found and found.kind in ("month", "monthgen") and len(word) >= SHORTEST else None


def weekday(word: str) -> int | None:
    """Return the ISO number of the weekday (Monday 1) that ``word`` names, or None."""
    found = look_up(word.lower())
    return int(found.value) if found and found.kind == "weekday" and len(word) > SHORTEST else None


def days_in(month_number: int, year: int | None) -> int:
    """Return how many days the month has; February has 29 where the year is unknown."""
    return monthrange(year or 2000, month_number)[1]
