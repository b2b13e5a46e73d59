"""From the dates, amounts and ages of a run of words to drafts."""

from __future__ import annotations

from collections.abc import Iterable

from kzfacts.fact import Context, Draft, Value
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.guards import refused
from kzfacts.kinds.date.lasting import in_noun_phrase
from kzfacts.kinds.date.limits import with_bound
from kzfacts.kinds.date.named import bears_name
from kzfacts.kinds.date.persons import of_person
from kzfacts.kinds.date.run import Run
from kzfacts.kinds.date.surroundings import in_place
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Span, When
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST

KINDS = {"duration": "duration", "ages": "age"}


def read(run: Run, context: Context) -> Iterable[Draft]:
    """Return the drafts of a run; dates still hold a ``When`` under ``when``."""
    norm, low, seen = context.text.norm, run.low, context.seen
    for kind, start, end, *others in run.facts:
        whole = Token(kind, start + run.begin, end + run.begin, *others)
        known = len(seen)
        seen.add(whole)
        if len(seen) == known:  # the runs around the anchors of a row of times overlap
            continue
        token = whole if isinstance(whole.value, When) else _in_place(whole, context)
        if token and not refused(token, run, context) and not bears_name(token, norm, low):
            found = in_place(_from_event(token, context), low)
            shown = KINDS.get(found.kind, "date")
            yield Draft(found.start, found.end, _value(found), found.lang or None, found.rule, shown)


def _in_place(token: Token, context: Context) -> Token | None:
    """Tell ages and amounts of time apart by the words around them, and, where they are asked for, what bounds them."""
    norm, low = context.text.norm, context.text.low
    asked = "duration" in context.kinds or "age" in context.kinds
    lasting = in_noun_phrase(with_bound(token, low) if asked else token, low)
    return lasting and of_person(lasting, norm, low)


# жекпе-жектен бір күн бұрын; осыдан and бұдан count from now
EVENT = Lazy(r"(?<![^ ])(?!осыдан |бұдан |мұнан )[а-яәғқңөұүһі-]+(?:[дт][ае]н|н[ае]н)[ ]$")


def _from_event(token: Token, context: Context) -> Token:
    """Leave a date without value that is counted back from an event which the words before it name."""
    if token.rule != "date.ago" or token.lang != "kk":
        return token
    event = EVENT.search(context.text.norm, max(0, token.start - 30), token.start)
    return token._replace(value=When(notes=("counted from an event",))) if event else token


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
