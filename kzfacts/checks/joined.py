"""What one text joins and the other does not: «14 и 15 сентября» is «14–15 қыркүйек»."""

from __future__ import annotations

from typing import Any

from kzfacts.checks.values import YEAR, ends, said, unit
from kzfacts.fact import Fact

WORTH_A_LOOK = 100_000  # pairs of unmatched facts: beyond that the texts have little in common


def joined(ranges: list[Fact], singles: list[Fact]) -> set[int]:
    """Return the identities of ranges whose two ends are among ``singles``, and of these and what lies between them."""
    gone: set[int] = set()
    for fact in ranges if len(ranges) * len(singles) <= WORTH_A_LOOK else ():
        like = [part for part in singles if part.kind == fact.kind and unit(part) == unit(fact)]
        yearless = any("XXXX" in said(date) for date in (fact, *like) if date.kind == "date")
        low, high = _edges(fact, yearless=yearless)
        if low is None or high is None or low == high:
            continue
        edges = {id(part): _edges(part, yearless=yearless) for part in like}
        parts = [part for part in like if _within(edges[id(part)], (low, high))]
        lows, highs = ({edges[id(part)][end] for part in parts} for end in (0, 1))
        if len(parts) > 1 and low in lows and high in highs:
            gone |= {id(part) for part in (fact, *parts)}
    return gone


def _edges(fact: Fact, *, yearless: bool) -> tuple[Any, Any]:
    """Return the ends of a value; those of dates without their year where some of the dates compared have none."""
    if not yearless:
        return ends(fact)
    low, _, high = YEAR.sub("XXXX", said(fact)).partition("/")
    return low, high or low


def _within(part: tuple[Any, Any], whole: tuple[Any, Any]) -> bool:
    return None not in part and part != whole and bool(whole[0] <= part[0] and part[1] <= whole[1])
