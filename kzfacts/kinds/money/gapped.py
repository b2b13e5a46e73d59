"""Kazakh sums that leave the currency to the next one: ``бірінші орынға 1 млн, екіншіге 700 мың теңге``."""

from __future__ import annotations

from kzfacts.fact import Draft
from kzfacts.grammar.bounds import limits, mod_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import cardinal
from kzfacts.kinds.money.value import FIGURE, taken_by, value_of

BEFORE = Lazy(
    r"(?:(?<![^\W\d_])([^\W\d_]+)[ ](?:[-–—][ ])?|(?<=[,:][ ])|(?<=[-–][ ]))"
    rf"(?P<sum>({FIGURE})[ ](мың|млн|млрд|трлн|миллион|миллиард|триллион))"
    r",[ ]((?:\d{4}[ ])?(?:[^\W\d_]+[ ]){0,4}(?:[-–—][ ])?)$"
)
RULE = "money.gapped"
FAR = 110  # characters before the next sum
PARALLELS = (
    ("ға", "ге", "қа", "ке", "на", "не"),
    ("да", "де", "та", "те"),
    ("жылы", "биыл", "былтыр", "кеше", "бүгін"),
    ("орын",),
    ("үшін",),
)


def with_gaps(drafts: list[Draft], low: str) -> list[Draft]:
    """Return ``drafts`` with the sums of the same sentence whose currency only the next sum tells."""
    found = [
        before
        for draft in drafts
        if draft.kind == "money" and draft.lang == "kk" and draft.value["amount"] is not None
        for before in _before(draft, low)
    ]
    is_taken = taken_by(drafts)
    new = [each for each in found if not is_taken(each.start, each.end)]
    return sorted([*drafts, *new], key=lambda draft: draft.start) if new else drafts


def _before(draft: Draft, low: str) -> list[Draft]:
    match = BEFORE.search(low, max(0, draft.start - FAR), draft.start)
    if match is None or (match[5] and not (match[1] and _parallel(match[1], match[5].split()))):
        return []
    number = cardinal(f"{match[3]} {match[4]}", grouped="")
    if number is None:
        return []
    start, end = match.span("sum")
    known = limits(number, mod_of(low, start, end, "nom"))
    new = draft._replace(start=start, end=end, value=value_of(known, draft.value["currency"]), rule=RULE)
    others = _before(new, low)
    if not match[5] and not others and draft.rule != RULE:  # халқы 450 мың, 150 мың теңге
        return []
    return [*others, new]


def _parallel(word: str, words: list[str]) -> bool:
    """Say whether one of ``words`` stands to the second sum as ``word`` does to the first."""
    return any(word.endswith(ends) and any(other.endswith(ends) for other in words) for ends in PARALLELS)
