"""Helpers of the forms that count units of time."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.kinds.date.classes import UNIT_KINDS
from kzfacts.kinds.date.token import Token

COUNTED = ("sub", *UNIT_KINDS)
COUNTS = ("small", "number", "figure", "from", "upto", "inflected")
DATE_KINDS = {"day": "dday", "month": "dmonth", "year": "dyear"}
ONE = Decimal(1)


def unit_of(tokens: list[Token]) -> Token:
    """Return the first unit among ``tokens``; the pattern says that there is one."""
    return next(token for token in tokens if token.kind in COUNTED)


def counts_of(tokens: list[Token]) -> list[Token]:
    """Return the cardinals among ``tokens``."""
    return [token for token in tokens if token.kind in COUNTS]


def agree(counts: list[Token], unit: Token) -> bool:
    """Say whether the numerals are of the language of the unit (or in figures)."""
    return not unit.lang or all(count.lang in ("", unit.lang) for count in counts)


def is_cardinal(token: Token) -> bool:
    """Say whether an ordinal in figures is a cardinal in an oblique case: 3-х (трёх), 22-х; 90-х is a decade."""
    return token.word[:1].isdigit() and token.word.endswith("х") and token.value % 10 in (2, 3, 4)


def cardinal(token: Token) -> Token:
    """Return ``token`` as the cardinal that ``is_cardinal`` found in it."""
    return token._replace(kind="number", value=Decimal(token.value))
