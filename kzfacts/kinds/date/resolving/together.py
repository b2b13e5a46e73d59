"""Dates that name no year and stand together, in a sentence or a list, lie near each other, or go on ahead.

«каникулы с 27 октября, зимние с 29 декабря», ``19 ақпанда басталады. 20 наурыз – айт мерекесі.``
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from kzfacts.fact import Context, Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import STOP
from kzfacts.kinds.date.resolving.carried import AND
from kzfacts.kinds.date.resolving.direction import BEFORE, SENTENCE, tense_of
from kzfacts.kinds.date.resolving.resolve import AHEAD, NEAREST, UNSAID

# What may be a verb, in either language
VERB = Lazy(
    r"(?:[аеёиуюя]т|л[аои]?|[её]н[аоы]?|(?:а|е|и|у|о|ы|ся|я)ть|ти|рос|мог|[нв][её][сз]"
    r"|[дт][ыі]|[ғқгк][ае]н|[ыіаеө]п|м[ае]к|кені?)(?:ся|сь)?$"
)
WORD = Lazy(r"[^\W\d_]{2,40}")
CLAUSE_END = Lazy(rf"[,;:()\n]|[ ][-–—][ ]|{STOP}")
FARTHEST = 200  # characters between the two
BREAK = Lazy(rf"{STOP}|(?<![;,])\n")  # a list goes on behind «;»
NIGHT = r"(?:[ ](?:қараған|дейінгі)[ ]түн)?"
PREPOSITION = r"(?:(?:со?|во?|на)[ ])?"
# 20 наурыз – мереке; түні – 31 мамырдан 1 маусымға қараған түн
IS = Lazy(rf"{NIGHT}[ ][-–—][ ]")
DASH = Lazy(rf"(?:(?:^|[ \n])[-–—•]|:)[ ]{PREPOSITION}$")  # зимние каникулы – с 31 декабря
BULLET = Lazy(rf"[^\n]{{0,80}}\n[ ]{{0,4}}[-–—•][ ]{PREPOSITION}")  # a list goes on
# прошла 18 ноября, следующая – 2 декабря; келесісі – 2 желтоқсанда
FOLLOWING = Lazy(
    rf"(?<![^\W\d_])(?:следующ(?:ий|ая|[ео]е)|келесі(?:сі)?)[ ](?:[^\W\d_]{{1,40}}[ ]){{0,2}}-[ ]{PREPOSITION}$"
)
# начнётся 1 сентября и завершится 26 мая
ENDED = Lazy(r"(?<![^\W\d_])(?:заверш|законч|оконч|закро|продл)[а-яё]{2,6}[ ](?:[^\W\d_]{1,20}[ ]){0,3}$")
ENDS = Lazy(rf"{NIGHT}(?:[.,;:\n]|[ ]и[ ]|$)")


class Beside(NamedTuple):
    """A date whose year was not said: its last day, and where its words end."""

    day: date
    end: int


def _in_one_sentence(last: Beside, draft: Draft, low: str) -> bool:
    """Say whether ``draft`` stands in the sentence of the date before it."""
    near = 0 <= draft.start - last.end <= FARTHEST
    return near and BREAK.search(low, last.end, draft.start) is None


def _without_verb(draft: Draft, low: str) -> bool:
    """Say whether the words around ``draft``, to the next mark on both sides, hold no verb."""
    floor = max(0, draft.start - FARTHEST)
    begin = max((found.end() for found in CLAUSE_END.finditer(low, floor, draft.start)), default=floor)
    stop = CLAUSE_END.search(low, draft.end, draft.end + FARTHEST)
    end = stop.start() if stop else draft.end + FARTHEST
    words = (*WORD.findall(low, begin, draft.start), *WORD.findall(low, draft.end, end))
    return not any(map(VERB.search, words))


def nearest(last: Beside, *values: dict[str, Any]) -> dict[str, Any]:
    """Return the value of a date, of several that it may have, that lies nearest to the date before it."""
    known = (value for value in values if value["start"])
    return min(known, key=lambda value: abs(date.fromisoformat(value["start"]) - last.day), default=values[-1])


def takes_near(beside: Beside, direction: int, draft: Draft, context: Context) -> bool:
    """Say whether a date lies near the one before it, in its sentence: of two in a list, or where no verb tells."""
    if not _in_one_sentence(beside, draft, context.text.low):
        return False
    listed = draft.lang == "kk" and context.text.low[beside.end : draft.start] in AND
    unsure = direction == UNSAID or (direction == AHEAD and tense_of(draft, context) == NEAREST)
    unsure = unsure or FOLLOWING.search(context.text.low, max(0, draft.start - SENTENCE), draft.start) is not None
    return listed or (unsure and _without_verb(draft, context.text.low))


def ends_later(beside: Beside, draft: Draft, value: dict[str, Any], low: str) -> bool:
    """Say whether ``draft`` tells when that ends which begins on the date before it, though ``value`` is earlier."""
    near = value["end"] and _in_one_sentence(beside, draft, low)
    return bool(near and value["end"] < beside.day.isoformat() and ENDED.search(low, beside.end, draft.start))


def goes_on(coming: int, draft: Draft, low: str) -> bool:
    """Say whether a date goes on with what is to come, told up to ``coming``, in a sentence without a verb.

    ``19 ақпанда басталады. 20 наурыз – айт мерекесі.``
    """
    if draft.start - coming > SENTENCE:
        return False
    if "\n" in low[coming : draft.start] and not BULLET.fullmatch(low, coming, draft.start):
        return False
    behind = DASH.search(low, max(0, draft.start - BEFORE), draft.start) and ENDS.match(low, draft.end)
    return bool(behind or IS.match(low, draft.end))
