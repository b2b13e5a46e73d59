"""Percentages."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft, Rule
from kzfacts.grammar.pattern import Pattern

if TYPE_CHECKING:
    import regex

SIGNED = Pattern(r"(?P<value>\d{1,3}(?:,\d{1,3})?)[ ]?%")


def _signed(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    value = Decimal(match["value"].replace(",", "."))
    yield Draft(*match.span(), {"value": value, "min": value, "max": value, "unit": "percent", "mod": None}, None)


RULES = [Rule("percent.sign", "percent", ("%",), SIGNED, _signed, lead=lambda word: word[0].isdigit())]
