"""The time that a Kazakh text tells by the clock of a city: ``22 қарашада Астана уақытымен сағат 06:15-те``."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.forms.hours import HOURS, MINUTES, within
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import When
from kzfacts.lexicon.clock import DAY_PARTS

BY_CLOCK = Lazy(
    r"(?:[ ]күні)?,?[ ](?:[^\W\d_]+[ ])?уақыт(?:ымен|пен|ы?[ ]бойынша)[ ]"
    r"(?:([^\W\d_]+[гк][іы])[ ])?"
    r"(?:сағат[ ](?=\d\d?[:.-])|(?=\d\d?:|\d\d?[ ]сағат[ ]))"
    r"(\d\d?)(?:(?:[:.]|[ ]сағат[ ])([0-5]?\d))?(?:-?[дт][ае](?![^\W\d_])|[ ]минут|(?=[,;)]|[.](?!\d)|$))"
)


def with_time_there(token: Token, low: str) -> Token:
    """Return ``token``, a day, with the time by the clock of a city that ``low`` tells right after it."""
    when = token.value
    if token.kind not in ("dday", "dweekday") or not isinstance(when, When) or when.time or when.ranged or when.mod:
        return token
    found = BY_CLOCK.match(low, token.end)
    if found is None:
        return token
    part = next((part for part in DAY_PARTS if found[1] in part.kk), None)
    hour = None if found[1] and part is None else within(int(found[2]), part)
    if hour is None or hour >= HOURS or int(found[3] or 0) >= MINUTES:
        return token
    return token._replace(value=when._replace(time=f"{hour:02}:{int(found[3] or 0):02}"))
