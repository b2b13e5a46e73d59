"""The value of a sum as the contract fixes it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import accumulate
from typing import NamedTuple

from kzfacts.fact import Draft, Value
from kzfacts.grammar.bounds import Limits
from kzfacts.grammar.quantity import Quantity, limits_of

FIGURE = r"\d{1,3}(?:[ ]\d{3}){0,3}(?:,\d{1,3})?"  # of a sum whose currency is not said beside it


class Words(NamedTuple):
    """The words of a currency: where they end, their Kazakh case (or ``ru``), their language (None: either)."""

    end: int
    case: str
    lang: str | None


def value_of(known: Limits, currency: str | None) -> Value:
    """Return the value object, keys in the contract's order."""
    return {"amount": known.amount, "min": known.least, "max": known.greatest, "currency": currency, "mod": known.mod}


def taken_by(drafts: Sequence[Draft]) -> Callable[[int, int], bool]:
    """Return what says whether one of ``drafts``, sorted by their starts, has words between a start and an end."""
    starts = [draft.start for draft in drafts]
    reached = [*accumulate((draft.end for draft in drafts), max, initial=0)]
    return lambda start, end: reached[bisect_left(starts, end)] > start


def drafts_of(
    quantities: Sequence[Quantity], words: Words, currency: str | None, worth: Decimal, low: str
) -> list[Draft]:
    """Return a draft for each quantity; the last one takes in the words of the currency, one of which is ``worth``."""
    *others, last = quantities
    each = [*((quantity, quantity.end, "") for quantity in others), (last, words.end, words.case)]
    return [
        Draft(quantity.start, end, value_of(limits_of(quantity, low, end, case, worth), currency), words.lang)
        for quantity, end, case in each
    ]
