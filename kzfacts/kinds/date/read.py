"""From the dates, amounts and ages of a run of words to drafts."""

from __future__ import annotations

from collections.abc import Iterable

from kzfacts.fact import Context, Draft, Value
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.around.guards import refused
from kzfacts.kinds.date.around.lasting import alternating, in_noun_phrase, parted, with_bound
from kzfacts.kinds.date.around.listed import listed
from kzfacts.kinds.date.around.persons import of_person
from kzfacts.kinds.date.around.surroundings import in_place
from kzfacts.kinds.date.around.zones import with_time_there
from kzfacts.kinds.date.run import Run
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import FROM_EVENT, Age, Span, When
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST

COUNTED = ("date.ago", "date.ahead")
KINDS = {"duration": "duration", "ages": "age"}


def read(run: Run, context: Context) -> Iterable[Draft]:
    """Return the drafts of a run; dates still hold a ``When`` under ``when``."""
    norm, low, seen = context.text.norm, context.text.low, context.seen
    for kind, start, end, *others in run.facts:
        whole = Token(kind, start + run.begin, end + run.begin, *others)
        known = len(seen)
        seen.add(whole)
        if len(seen) == known:  # the runs around the anchors of a row of times overlap
            continue
        whole = alternating(whole, low) if whole.rule in COUNTED else whole
        is_date = isinstance(whole.value, When)
        found = whole if is_date else _in_place(whole, context)
        if not found or refused(found, context):
            continue
        if is_date:
            found = in_place(_from_event(found, norm) if found.rule in COUNTED else with_time_there(found, low), low)
            parts: Iterable[Token] = (found,)
        else:
            parts = parted(found, low) or listed(found, low)
        for each in parts:
            value = {"when": each.value} if is_date else _value(each.value)
            shown = "date" if is_date else KINDS.get(each.kind, "date")
            yield Draft(each.start, each.end, value, each.lang or None, each.rule, shown)


def _in_place(token: Token, context: Context) -> Token | None:
    """Tell ages and amounts of time apart by the words around them, and, where they are asked for, what bounds them."""
    norm, low = context.text.norm, context.text.low
    asked = "duration" in context.kinds or "age" in context.kinds
    found = in_noun_phrase(token, low)
    return found and of_person(with_bound(found, low) if asked else found, norm, low)


# жекпе-жектен бір күн бұрын, операциядан үш күннен кейін; осыдан and бұдан count from now, кемінде from a deadline,
# as acts do: күнтізбелік он күн бұрын; қалғандықтан says why
EVENT = Lazy(
    r"(?<![^\s«\"(])(?:(?!осыдан |бұдан |мұнан |[а-яғқңі]+[дт][ыі][қк]т[ае]н )[а-яәғқңөұүһі-]+(?:[дт][ае]н|н[ае]н)"
    r"|(?:О|Со)дан|Мерзімі?нен|[Кк]емінде|[Кк]үнтізбелік|[А-Я][^\W\d_]+удан|[Аа]?з дегенде|(?:ке|Ке)?м дегенде"
    r"|дейін)[ ]$"
)


def _from_event(token: Token, norm: str) -> Token:
    """Leave a date without value that is counted from an event which the words before it name."""
    event = EVENT.search(norm, max(0, token.start - 30), token.start) if token.lang == "kk" else None
    return token._replace(value=FROM_EVENT) if event else token


def _value(meaning: Span | Age) -> Value:
    if isinstance(meaning, Span):
        value: Value = {"iso": meaning.iso, "mod": meaning.mod, "min": meaning.least, "max": meaning.most}
        return value | ({"every": True} if meaning.every else {})
    least, most = min(meaning.years), max(meaning.years)
    low = None if meaning.mod in NO_LEAST else least
    high = None if meaning.mod in NO_GREATEST else most
    return {"years": least if least == most else None, "min": low, "max": high, "mod": meaning.mod}
