"""The forms of what happens again and again on a weekday: «по вторникам», ``әр дүйсенбі сайын``."""

from __future__ import annotations

from kzfacts.kinds.date.form import Forms, made
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import exactly

RECURRENCES = Forms()

WEEKLY = exactly("P1W", every=True)
YEARLY = exactly("P1Y", every=True)
DATIVES = ("ам", "ям")


@RECURRENCES.add("duration.every", "every weekday saiyn?", "weekday saiyn", "weekday (dash weekday)? day")
def on_weekday(tokens: list[Token]) -> Token | None:
    """«каждый понедельник», ``дүйсенбі сайын``, ``сенбі күндері``."""
    last = tokens[-1]
    if last.kind == "day" and not (last.lang == "kk" and last.ending.plural and last.ending.possessed):
        return None
    return made("duration", tokens, WEEKLY)


@RECURRENCES.add("duration.every", "every season saiyn?", "season saiyn")
def in_season(tokens: list[Token]) -> Token | None:
    """«каждую осень», ``күз сайын``."""
    return made("duration", tokens, YEARLY)


@RECURRENCES.add("duration.every", "po weekday ((comma|and|dash) weekday){0,5}", "po weekend")
def on_weekdays(tokens: list[Token]) -> list[Token] | None:
    """«по понедельникам», «по вторникам и четвергам», «по выходным»: each of them every week."""
    days = [token for token in tokens if token.kind in ("weekday", "weekend")]
    if not all(day.word.endswith(DATIVES) or day.word == "выходным" for day in days):
        return None
    return [
        token._replace(kind="duration", value=WEEKLY, rule="duration.every") if token in days else token
        for token in tokens
    ]


@RECURRENCES.add("", "every nth weekday")
def nth_weekday(tokens: list[Token]) -> list[Token]:
    """«каждую вторую среду»: of a month, or every other one; no day, and no amount that is known."""
    return [token._replace(kind="glued") for token in tokens]


@RECURRENCES.add("", "every UNIT(?!saiyn)")
def each(tokens: list[Token]) -> list[Token] | None:
    """``әрбір жылды``: each of them as a thing, not again and again."""
    unit = tokens[-1]
    if unit.lang != "kk" or unit.ending.case in ("nom", "loc"):
        return None
    return [token._replace(kind="glued") for token in tokens]
