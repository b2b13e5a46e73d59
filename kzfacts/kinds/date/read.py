"""From a run of words to drafts."""

from __future__ import annotations

from collections.abc import Iterable

from kzfacts.fact import Context, Draft, Value
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.ages import AGES
from kzfacts.kinds.date.amounts import AMOUNTS
from kzfacts.kinds.date.bounds import BOUNDS
from kzfacts.kinds.date.days import DAYS
from kzfacts.kinds.date.form import Forms
from kzfacts.kinds.date.guards import refused
from kzfacts.kinds.date.lasting import in_noun_phrase
from kzfacts.kinds.date.limits import with_bound
from kzfacts.kinds.date.lists import LISTS
from kzfacts.kinds.date.months import MONTHS
from kzfacts.kinds.date.named import bears_name
from kzfacts.kinds.date.parts import PARTS
from kzfacts.kinds.date.persons import of_person
from kzfacts.kinds.date.quarters import NUMBERED, QUARTERS
from kzfacts.kinds.date.ranges import RANGES
from kzfacts.kinds.date.relatives import RELATIVES
from kzfacts.kinds.date.run import Run
from kzfacts.kinds.date.shifts import SHIFTS
from kzfacts.kinds.date.surroundings import in_place
from kzfacts.kinds.date.token import Token, classes
from kzfacts.kinds.date.when import Age, Span, When
from kzfacts.kinds.date.within import OF_WEEKS, WITHIN
from kzfacts.kinds.date.yeared import YEARED
from kzfacts.kinds.date.years import YEARS
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST

STAGES = (
    Forms(WITHIN, SHIFTS, DAYS, QUARTERS, MONTHS, NUMBERED, YEARS, RELATIVES, AMOUNTS, AGES),
    Forms(OF_WEEKS, RANGES, LISTS),
    PARTS,
    YEARED,
    BOUNDS,
)
KINDS = {"duration": "duration", "ages": "age"}


def read(run: Run, context: Context) -> Iterable[Draft]:
    """Return the drafts of a run; dates still hold a ``When`` under ``when``."""
    norm, low, seen = context.text.norm, run.low, context.seen
    for kind, start, end, *others in _parsed(run):
        whole = Token(kind, start + run.begin, end + run.begin, *others)
        known = len(seen)
        seen.add(whole)
        if len(seen) == known:  # the runs around the anchors of a row of times overlap
            continue
        token = _in_place(whole, norm, low)
        if token and not refused(token, run, context) and not bears_name(token, norm, low):
            found = in_place(_from_event(token, context), low)
            shown = KINDS.get(found.kind, "date")
            yield Draft(found.start, found.end, _value(found), found.lang or None, found.rule, shown)


def _in_place(token: Token, norm: str, low: str) -> Token | None:
    """Tell ages and amounts of time apart by the words around them, and what bounds them."""
    if isinstance(token.value, When):
        return token
    lasting = in_noun_phrase(with_bound(token, low), low)
    return lasting and of_person(lasting, norm, low)


# жекпе-жектен бір күн бұрын; осыдан and бұдан count from now
EVENT = Lazy(r"(?<![^ ])(?!осыдан |бұдан |мұнан )[а-яәғқңөұүһі-]+(?:[дт][ае]н|н[ае]н)[ ]$")


def _from_event(token: Token, context: Context) -> Token:
    """Leave a date without value that is counted back from an event which the words before it name."""
    if token.rule != "date.ago" or token.lang != "kk":
        return token
    event = EVENT.search(context.text.norm, max(0, token.start - 30), token.start)
    return token._replace(value=When(notes=("counted from an event",))) if event else token


def _parsed(run: Run) -> list[Token]:
    """Return the facts among the tokens of a run, in offsets from its beginning; news repeat their times."""
    tokens, spelled = run.tokens, run.spelled
    key = run.low[run.begin : run.stop], spelled  # what follows may decide what its last word is: XX в., XX в Париже
    known = KNOWN.get(key)
    if known is not None:
        return known
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
    if len(KNOWN) >= MOST_KNOWN:
        KNOWN.clear()
    KNOWN[key] = facts
    return facts


KNOWN: dict[tuple[str, str], list[Token]] = {}
MOST_KNOWN = 1 << 14


def _is_torn(token: Token, last: Token) -> bool:
    """Say whether the number in words that ``token`` begins with goes on to the left: ``мың тоғыз [он төртінші жылы]``.

    last  what stands before it
    """
    torn = last.kind in NUMBERS and not last.word[:1].isdigit() and last.end + 1 == token.start
    return torn and last.lang == token.lang and token.rule in BEGIN_WITH_NUMBERS


FACTS = (When, Span, Age)
NUMBERS = ("small", "number", "glued", "nth", "bignth", "yearth")
BEGIN_WITH_NUMBERS = ("date.year", "date.day", "duration", "date.ago", "date.ahead", "age")


def _value(token: Token) -> Value:
    if isinstance(token.value, When):
        return {"when": token.value}
    if isinstance(token.value, Span):
        span = token.value
        value: Value = {"iso": span.iso, "mod": span.mod, "min": span.least, "max": span.most}
        return value | ({"every": True} if span.every else {})
    least, most = min(token.value.years), max(token.value.years)
    mod = token.value.mod
    low = None if mod in NO_LEAST else least
    high = None if mod in NO_GREATEST else most
    return {"years": least if least == most else None, "min": low, "max": high, "mod": mod}
