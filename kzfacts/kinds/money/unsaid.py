"""Russian sums whose currency is not said: ``обошлись в 930 тысяч``; ``1,3 млрд рублей и 1,5 млрд в 2019 году``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft
from kzfacts.grammar.bounds import limits, mod_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import cardinal
from kzfacts.grammar.pattern import Pattern
from kzfacts.kinds.money.value import FIGURE, is_taken, value_of

if TYPE_CHECKING:
    import re

    import regex

SCALE = r"(?P<scale>тысяч[аиу]?|тыс\.?|миллион(?:а|ов)?|млн|миллиард(?:а|ов)?|млрд|триллион(?:а|ов)?|трлн)"
SUM = rf"(?P<sum>(?P<number>{FIGURE})[ ]{SCALE})"
# Nothing counted follows: a stop, a comma, «в год», «в 2019 году», «приходится».
NOTHING_COUNTED = (
    r"(?=[.;)](?!\d)|,[ ]"
    r"|[ ](?:в[ ](?:год|месяц|неделю|день|\d{4})|за[ ]год|приходится|приходятся|пойдут|пойд[её]т)\b)"
)
CUE = Pattern(
    rf"""
    \p{{L}}{{4,14}}[ ](?:в[ ])?(?:(?:около|более|почти|примерно|менее|до|свыше)[ ])?
    {SUM}{NOTHING_COUNTED}
    """
)
AGAIN = Lazy(rf"(?<![\w.,:/-]){SUM}{NOTHING_COUNTED}")
SENTENCE_END = Lazy(r"[.!?]\s|\n")
FAR = 120  # characters within which a second sum needs no currency
LARGE = 10**6


def read_cue(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """Read a sum after a word of earning and spending; its currency is not known."""
    return _drafts(match, context, None)


def _drafts(match: regex.Match[str] | re.Match[str], context: Context, currency: str | None) -> list[Draft]:
    number = cardinal(f"{match['number']} {match['scale']}", grouped="")
    if number is None:
        return []
    start, end = match.span("sum")
    return [Draft(start, end, value_of(limits(number, mod_of(context.text.low, start, end, "ru")), currency), "ru")]


def repeated(drafts: list[Draft], context: Context) -> list[Draft]:
    """Add the sums that follow a large one in the same sentence and leave its currency unsaid."""
    low = context.text.low
    found: list[Draft] = []
    for at, draft in enumerate(drafts):
        found.append(draft)
        if draft.kind != "money" or draft.lang == "kk" or Decimal(draft.value["amount"] or 0) < LARGE:
            continue
        stop = min(next((d.start for d in drafts[at + 1 :] if d.kind == "money"), len(low)), draft.end + FAR)
        end = SENTENCE_END.search(low, draft.end, stop)
        match = AGAIN.search(low, draft.end, end.start() + 1 if end else stop)
        said = match["scale"][:4] if match else ""
        if match and said in low[draft.start : draft.end] and not is_taken(drafts, *match.span()):
            more = _drafts(match, context, draft.value["currency"])
            found += [new._replace(kind="money", rule="money.repeated") for new in more]
    return found
