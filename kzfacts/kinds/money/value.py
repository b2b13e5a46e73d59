"""The value of a sum as the contract fixes it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from kzfacts.fact import Context, Draft, Value
from kzfacts.grammar.bounds import Limits, limits, mod_of
from kzfacts.grammar.quantity import Quantity


class Words(NamedTuple):
    """The words of a currency: where they end, their Kazakh case (or ``ru``), their language (None: either)."""

    end: int
    case: str
    lang: str | None


def value_of(known: Limits, currency: str | None) -> Value:
    """Return the value object, keys in the contract's order."""
    return {
        "amount": known.amount,
        "min": known.least,
        "max": known.greatest,
        "currency": currency,
        "mod": known.mod,
    }


def drafts_of(
    quantities: Sequence[Quantity], words: Words, currency: str | None, worth: Decimal, context: Context
) -> list[Draft]:
    """Return a draft for each quantity; the last one takes in the words of the currency, one of which is ``worth``."""
    *others, last = quantities
    found = [_draft(quantity, Words(quantity.end, "", words.lang), currency, worth, context) for quantity in others]
    return [*found, _draft(last, words, currency, worth, context)]


def _draft(quantity: Quantity, words: Words, currency: str | None, worth: Decimal, context: Context) -> Draft:
    mod = mod_of(context.text.low, quantity.start, words.end, words.case) or quantity.mod
    mod = "approx" if words.case == "like" else mod
    greatest = None if quantity.greatest is None else quantity.greatest * worth
    known = limits(quantity.value * worth, mod, greatest)
    return Draft(quantity.start, words.end, value_of(known, currency), words.lang)
