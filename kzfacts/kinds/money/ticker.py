"""Leaves out the rates of exchange that sites print above their pages: «$ 443.85 € 474.30 ₽ 4.80» are no sums."""

from __future__ import annotations

from kzfacts.fact import Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon.currencies import RATES, RATES_OF

BESIDE = Lazy(r"[ \n|/•·]{1,12}")
IN_LIST = Lazy(r"[ \n|/•·;,]{1,12}")
BARE = Lazy(r"(?:[ |]{1,3}\d{1,3}[.]\d{1,2}){2}[ ]*(?:\n|$)")  # $ 443.85  474.30  4.80: the other signs are lost
# «Курс НБ: USD 518,45; EUR 560,10»
HEADED = Lazy(rf"(?<![^\W\d_]){any_of(RATES)}(?:[ ]{any_of(RATES_OF)}){{0,3}}[ ]?[:-][ \n]{{0,2}}$")
LONGEST_HEAD = 60  # characters
RULE = "money.sign_before"


def without_rates(drafts: list[Draft], low: str) -> list[Draft]:
    """Return ``drafts`` without the figures behind signs of several currencies that nothing but blanks parts."""
    rates: set[int] = set()
    last: Draft | None = None
    for draft in drafts:
        if not _like_rate(draft):
            continue
        headed = HEADED.search(low, max(0, draft.start - LONGEST_HEAD), draft.start)
        if headed or BARE.match(low, draft.end) or _of_so_many(last, draft, low):
            rates.add(draft.start)
        elif last and last.value["currency"] != draft.value["currency"]:
            rates |= _beside(last, draft, low, known=last.start in rates)
        last = draft
    return [draft for draft in drafts if draft.start not in rates] if rates else drafts


def _beside(last: Draft, draft: Draft, low: str, *, known: bool) -> set[int]:
    """Return where two figures begin that stand beside each other as rates do; ``known``: the first one is a rate."""
    between = IN_LIST if known else BESIDE
    return {last.start, draft.start} if between.fullmatch(low, last.end, draft.start) else set()


def _of_so_many(last: Draft | None, draft: Draft, low: str) -> bool:
    """Say whether a code stands behind a number that is none of the sum before it: «100 RUB 3,66» of another money."""
    start = draft.start
    counted = low[start - 1 : start] == " " and low[start - 2 : start - 1].isdigit() and low[start].isalpha()
    return counted and not (last and last.end == start - 1)


def _like_rate(draft: Draft) -> bool:
    amount = draft.value.get("amount") if draft.rule == RULE else None
    return amount is not None and amount != int(amount)
