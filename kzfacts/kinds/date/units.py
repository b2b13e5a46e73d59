"""Helpers of the forms that count units of time."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.kinds.date.form import pick
from kzfacts.kinds.date.token import Token

UNIT_KINDS = (
    "sub", "day", "week", "mon", "quarter", "half", "god", "gody", "let", "zhyl", "zhylgen", "zhyldar", "ai", "decade",
    "century", "millennium",
)  # fmt: skip
COUNTS = ("small", "number", "figure", "from", "upto", "inflected")
DATE_KINDS = {"day": "dday", "month": "dmonth", "year": "dyear"}
ONE = Decimal(1)


def unit_of(tokens: list[Token]) -> Token:
    """Return the first unit among ``tokens``; the pattern says that there is one."""
    return next(token for token in tokens if token.kind in UNIT_KINDS)


def counts_of(tokens: list[Token]) -> list[Token]:
    """Return the cardinals among ``tokens``."""
    return [token for token in tokens if token.kind in COUNTS]


def agree(counts: list[Token], unit: Token) -> bool:
    """Say whether the numerals are of the language of the unit (or in figures)."""
    return not unit.lang or all(count.lang in ("", unit.lang) for count in counts)


__all__ = ["COUNTS", "DATE_KINDS", "ONE", "UNIT_KINDS", "agree", "counts_of", "pick", "unit_of"]
