"""From the words of a run to the dates, amounts of time and ages among them, stage by stage."""

from __future__ import annotations

from kzfacts.kinds.date.forms.ages import AGES
from kzfacts.kinds.date.forms.amounts import AMOUNTS
from kzfacts.kinds.date.forms.bounds import BOUNDS
from kzfacts.kinds.date.forms.days import DAYS
from kzfacts.kinds.date.forms.form import Forms
from kzfacts.kinds.date.forms.lists import LISTS
from kzfacts.kinds.date.forms.months import MONTHS
from kzfacts.kinds.date.forms.named_twice import NAMED_TWICE
from kzfacts.kinds.date.forms.ones import ONES
from kzfacts.kinds.date.forms.parts import PARTS
from kzfacts.kinds.date.forms.quarters import NUMBERED, QUARTERS
from kzfacts.kinds.date.forms.ranges import RANGES
from kzfacts.kinds.date.forms.relatives import RELATIVES
from kzfacts.kinds.date.forms.seasons import SEASONS
from kzfacts.kinds.date.forms.shifts import SHIFTS
from kzfacts.kinds.date.forms.within import OF_WEEKS, WITHIN
from kzfacts.kinds.date.forms.yeared import YEARED
from kzfacts.kinds.date.forms.years import YEARS
from kzfacts.kinds.date.tokens.token import Token, classes
from kzfacts.kinds.date.when import Age, Span, When

STAGES = (
    Forms(WITHIN, ONES, SHIFTS, DAYS, QUARTERS, MONTHS, SEASONS, NUMBERED, YEARS, RELATIVES, AMOUNTS, AGES),
    Forms(OF_WEEKS, RANGES, LISTS, NAMED_TWICE),
    PARTS,
    YEARED,
    BOUNDS,
)
FACTS = (When, Span, Age)
NUMBERS = ("small", "number", "glued", "nth", "bignth", "yearth")
BEGIN_WITH_NUMBERS = ("date.year", "date.day", "duration", "date.ago", "date.ahead", "age")


def facts_of(tokens: list[Token], spelled: str) -> list[Token]:
    """Return the facts among the tokens of a run.

    spelled  the classes of the tokens
    """
    for stage in STAGES:
        read = tokens if spelled in stage.idle else stage.apply(tokens, spelled)
        if read is not tokens:
            tokens, spelled = read, classes(read)
    facts = []
    last: Token | None = None
    for token in tokens:
        if isinstance(token.value, FACTS) and (last is None or not _is_torn(token, last)):
            facts.append(token)
        last = token
    return facts


def _is_torn(token: Token, last: Token) -> bool:
    """Say whether the number in words that ``token`` begins with goes on to the left: ``мың тоғыз [он төртінші жылы]``.

    last  what stands before it
    """
    torn = last.kind in NUMBERS and not last.word[:1].isdigit() and last.end + 1 == token.start
    share = last.kind == "number" and last.value % 1  # в первой четверти 2024 года
    return torn and not share and last.lang == token.lang and token.rule in BEGIN_WITH_NUMBERS
