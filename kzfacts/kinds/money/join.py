"""What only shows when the sums of a text stand side by side: ranges, and roubles with their kopecks."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.fact import Context, Draft
from kzfacts.grammar.bounds import limits
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pairs import join_ranges
from kzfacts.kinds.money.gapped import with_gaps
from kzfacts.kinds.money.shared import with_shared_scales
from kzfacts.kinds.money.ticker import without_rates
from kzfacts.kinds.money.unsaid import repeated
from kzfacts.kinds.money.value import value_of
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST
from kzfacts.lexicon.currencies import CURRENCIES

SMALL_WORDS = tuple(
    stem for row in CURRENCIES if row.share > 1 for stem in (*row.kk, *row.short, *(w[:4] for w in row.ru))
)

BETWEEN = (" ", ". ", " и ", ", ")  # as programs spell sums out: бес теңге, он тиын
GREATER = Lazy(r"(?<![^\W\d_])(?:теңге|тенге|тг\.?|руб(?:\.|л[^\W\d_]{1,3}))[ ]$")
CHANGE = Lazy(
    r"[.,]?[ ](0\d)[ ]?(?:тиын[^\W\d_]{0,4}|копе[^\W\d_]{1,3}|коп|цент[^\W\d_]{0,4})(?![^\W\d_])"
    r"|\.?[ ](\d\d?)[ ]?к(?=[ .,;)]|$)"  # 5 р. 20 к.
)
CHANGED = ("KZT", "RUB", "USD", "EUR")
COMMON = ("USD", "RUB", "KZT")  # the cents, kopecks and tiyn of other countries have no words of their own
LONGEST_WORD = 12  # characters, the blank with it


def finish(drafts: list[Draft], context: Context) -> list[Draft]:
    """Join the ends of ranges, and add kopecks, tiyn and cents to the sum right before them."""
    if "money" not in [draft.kind for draft in drafts]:
        return drafts
    low = context.text.low
    joined: list[Draft] = []
    for draft in with_shared_scales(without_rates(drafts, low), low):
        if draft.kind != "money":
            joined.append(draft)
        elif joined and _is_change(low, joined[-1], draft):
            joined[-1] = _added(joined[-1], draft)
        elif not (_is_small(low, draft) and GREATER.search(low, max(0, draft.start - LONGEST_WORD), draft.start)):
            joined.append(_with_change(low, draft))  # what is left of a sum that was refused is none
    joined = join_ranges(joined, context, "money", "amount", "currency")
    return with_gaps(repeated(joined, context), low)


def _is_change(low: str, last: Draft, draft: Draft) -> bool:
    if last.kind != "money" or low[last.end : draft.start] not in BETWEEN:
        return False
    small, great = draft.value["amount"], last.value["amount"]
    if not _is_small(low, draft) or small is None or great is None or not 0 <= small < 1 or great != int(great):
        return False
    return last.value["currency"] in (None, draft.value["currency"]) or draft.value["currency"] in COMMON


def _with_change(low: str, draft: Draft) -> Draft:
    """Return a whole sum with the change that contracts write in two digits after it: ``169 теңге 06 тиын``."""
    amount = draft.value["amount"]
    if amount is None or amount != int(amount):
        return draft
    found = CHANGE.match(low, draft.end)
    if found is None or draft.value["currency"] not in CHANGED:
        return draft
    total = limits(amount + Decimal(found[1] or found[2]) / 100, draft.value["mod"])
    return draft._replace(end=found.end(), value=value_of(total, draft.value["currency"]))


def _is_small(low: str, draft: Draft) -> bool:
    return low[draft.start : draft.end].rsplit(" ", 1)[-1].lstrip("0123456789").startswith(SMALL_WORDS)


def _added(last: Draft, draft: Draft) -> Draft:
    great, small = last.value, draft.value
    its_own = None if small["currency"] in COMMON else small["currency"]  # 1 манат 60 гяпиков
    mod = small["mod"] if small["mod"] in NO_GREATEST + NO_LEAST else great["mod"]
    total = limits(Decimal(great["amount"] + small["amount"]), mod)
    return last._replace(end=draft.end, value=value_of(total, great["currency"] or its_own))
