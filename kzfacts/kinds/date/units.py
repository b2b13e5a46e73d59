"""Helpers of the forms that count units of time."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.russian import noun
from kzfacts.kinds.date.classes import UNIT_KINDS
from kzfacts.kinds.date.token import Token

COUNTED = ("sub", *UNIT_KINDS)
COUNTS = ("small", "number", "figure", "from", "upto", "inflected")
DATE_KINDS = {"day": "dday", "month": "dmonth", "year": "dyear"}
ONE = Decimal(1)


def counts_of(tokens: list[Token]) -> list[Token]:
    """Return the cardinals among ``tokens``."""
    return [token for token in tokens if token.kind in COUNTS]


def agree(counts: list[Token], unit: Token) -> bool:
    """Say whether the numerals are of the language of the unit (or in figures)."""
    return not unit.lang or all(count.lang in ("", unit.lang) for count in counts)


def is_genitive(unit: Token) -> bool:
    """Say whether a Russian unit stands in the genitive singular: года, недели."""
    return any(unit.word == noun(word, stem=stem or None).singular[1] for word, stem, _ in unit.value.ru)


def is_accusative(unit: Token) -> bool:
    """Say whether a Russian unit stands in the accusative singular: год, неделю."""
    return any(unit.word == noun(word, stem=stem or None).singular[3] for word, stem, _ in unit.value.ru)
