"""The scale that two sums share: «от $5 до $10 млн», «между €1,5 и €2 млрд»."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from kzfacts.fact import Draft
from kzfacts.grammar.bounds import plain
from kzfacts.grammar.digits import digits
from kzfacts.grammar.lazy import Lazy
from kzfacts.lexicon.connectives import BETWEEN_RU, FROM_RU

RULE = "money.sign_before"
FIGURE = Lazy(r"\d+(?:[.,]\d+)?")
LAST_WORD = Lazy(r"([^\W\d_]{1,6})[ ]$")
LONGEST_WORD = 8  # characters, the blank with it
LEADS = {" до ": FROM_RU, " и ": frozenset({BETWEEN_RU})}
THOUSAND = 1000


def with_shared_scales(drafts: list[Draft], low: str) -> list[Draft]:
    """Return ``drafts`` with the first sum of such a pair in the scale of the second one, which it is written without.

    low  the whole text in lower case
    """
    shared = {first.start: scale for first, last in pairwise(drafts) if (scale := _shared(first, last, low))}
    return [_scaled(draft, shared.get(draft.start)) for draft in drafts] if shared else drafts


def _shared(first: Draft, last: Draft, low: str) -> Decimal | None:
    if (first.rule, last.rule) != (RULE, RULE) or first.value["currency"] != last.value["currency"]:
        return None
    leads = LEADS.get(low[first.end : last.start])
    lead = LAST_WORD.search(low, max(0, first.start - LONGEST_WORD), first.start) if leads else None
    one, two = _scale(first, low), _scale(last, low)
    if not lead or not leads or lead[1] not in leads or one != 1 or two is None or two < THOUSAND:
        return None
    return two if first.value["amount"] < last.value["amount"] / two else None


def _scale(draft: Draft, low: str) -> Decimal | None:
    """Return what the figure of a sum was multiplied with; None where the sum is more than one figure."""
    figure, amount = FIGURE.search(low, draft.start, draft.end), draft.value["amount"]
    number = digits(figure[0], grouped="") if figure and amount is not None else None
    return amount / number if number else None


def _scaled(draft: Draft, scale: Decimal | None) -> Draft:
    if scale is None:
        return draft
    ends = {key: plain(draft.value[key] * scale) for key in ("amount", "min", "max") if draft.value[key] is not None}
    return draft._replace(value=draft.value | ends)
