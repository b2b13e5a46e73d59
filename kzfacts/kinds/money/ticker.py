"""Leaves out the rates of exchange that sites print above their pages: «$ 443.85 € 474.30 ₽ 4.80» are no sums."""

from __future__ import annotations

from kzfacts.fact import Draft
from kzfacts.grammar.lazy import Lazy

BESIDE = Lazy(r"[ \n|/•·]{1,12}")
BARE = Lazy(r"(?:[ |]{1,3}\d{1,3}[.]\d{1,2}){2}[ ]*(?:\n|$)")  # $ 443.85  474.30  4.80: the other signs are lost
RULE = "money.sign_before"


def without_rates(drafts: list[Draft], low: str) -> list[Draft]:
    """Return ``drafts`` without the figures behind signs of several currencies that nothing but blanks parts."""
    rates: set[int] = set()
    last: Draft | None = None
    for draft in drafts:
        if draft.rule != RULE or draft.value["amount"] in (None, int(draft.value["amount"] or 0)):
            continue
        if last and last.value["currency"] != draft.value["currency"] and BESIDE.fullmatch(low, last.end, draft.start):
            rates |= {last.start, draft.start}
        elif BARE.match(low, draft.end):
            rates.add(draft.start)
        last = draft
    return [draft for draft in drafts if draft.start not in rates] if rates else drafts
