"""The dates of one sentence that name no year lie near each other: «каникулы с 27 октября, зимние с 29 декабря»."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NamedTuple

from kzfacts.fact import Draft
from kzfacts.grammar.lazy import Lazy

# What may be a verb, in either language
VERB = re.compile(
    r"(?:[аеёиуюя]т|л[аои]?|[её]н[аоы]?|(?:а|е|и|у|о|ы|ся|я)ть|ти|[дт][ыі]|[ғқгк][ае]н|[ыіаеө]п|м[ае]к|кені?|рос|мог|[нв][её][сз])(?:ся|сь)?$"
)
WORD = re.compile(r"[^\W\d_]{2,40}")
CLAUSE_END = Lazy(r"[,;:()\n]|[ ][-–—][ ]|[.!?…](?=[ \n]|$)")
FARTHEST = 200  # characters between the two
BREAK = Lazy(r"[.!?…](?=[ \n]|$)|(?<![;,])\n")  # a list goes on behind «;»


class Beside(NamedTuple):
    """A date whose year was not said: its last day, and where its words end."""

    day: date
    end: int


def in_one_sentence(last: Beside, draft: Draft, low: str) -> bool:
    """Say whether ``draft`` stands in the sentence of the date before it."""
    near = 0 <= draft.start - last.end <= FARTHEST
    return near and BREAK.search(low, last.end, draft.start) is None


def without_verb(draft: Draft, low: str) -> bool:
    """Say whether the words around ``draft``, to the next mark on both sides, hold no verb."""
    floor = max(0, draft.start - FARTHEST)
    begin = max((found.end() for found in CLAUSE_END.finditer(low, floor, draft.start)), default=floor)
    stop = CLAUSE_END.search(low, draft.end, draft.end + FARTHEST)
    end = stop.start() if stop else draft.end + FARTHEST
    words = (*WORD.findall(low, begin, draft.start), *WORD.findall(low, draft.end, end))
    return not any(map(VERB.search, words))


def nearest(last: Beside, *values: dict[str, Any]) -> dict[str, Any]:
    """Return the value of a date, of several that it may have, that lies nearest to the date before it."""
    return min(
        (value for value in values if value["start"]), key=lambda value: _distance(last, value), default=values[-1]
    )


def _distance(last: Beside, value: dict[str, Any]) -> int:
    return abs((date.fromisoformat(value["start"]) - last.day).days)
