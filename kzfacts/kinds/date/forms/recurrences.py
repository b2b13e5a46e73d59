"""The forms of what happens again and again on a weekday: «по вторникам», ``әр дүйсенбі сайын``."""

from __future__ import annotations

from kzfacts.kinds.date.forms.form import Forms, made
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import exactly

RECURRENCES = Forms()

WEEKLY = exactly("P1W", every=True)
YEARLY = exactly("P1Y", every=True)
DAYS = ("weekday", "weekend")
DATIVES = ("ам", "ям")


@RECURRENCES.add("duration.every", "every weekday ((comma|and) weekday){1,5}")
def each_weekday(tokens: list[Token]) -> list[Token]:
    """«каждую среду и пятницу», ``әр сәрсенбі мен жұма``."""
    first, *others = _weekly(tokens[1:])
    return [first._replace(start=tokens[0].start), *others]


@RECURRENCES.add("duration.every", "every weekday saiyn?", "weekday saiyn", "weekday (dash weekday)? day(?!among)")
def on_weekday(tokens: list[Token]) -> Token | None:
    """«каждый понедельник», ``дүйсенбі сайын``, ``сенбі күндері``."""
    if tokens[-1].kind == "day" and not _of_many(tokens[-1]):
        return None
    return made("duration", tokens, WEEKLY)


def _of_many(day: Token) -> bool:
    return day.lang == "kk" and day.ending.plural and day.ending.possessed and day.ending.case != "dat"


@RECURRENCES.add("duration.every", "weekday ((comma|and) weekday){1,5} day(?!among)")
def on_days_of_week(tokens: list[Token]) -> list[Token] | None:
    """``сенбі және сәрсенбі күндері``: each of them every week."""
    last = made("duration", tokens[-2:], WEEKLY)
    return [*_weekly(tokens[:-2]), last] if last and _of_many(tokens[-1]) else None


def _weekly(tokens: list[Token]) -> list[Token]:
    return [token._replace(kind="duration", value=WEEKLY) if token.kind in DAYS else token for token in tokens]


@RECURRENCES.add("duration.every", "every season saiyn?", "season saiyn")
def in_season(tokens: list[Token]) -> Token | None:
    """«каждую осень», ``күз сайын``."""
    return made("duration", tokens, YEARLY)


@RECURRENCES.add("duration.every", "po weekday ((comma|and|dash) weekday){0,5}", "po weekend")
def on_weekdays(tokens: list[Token]) -> list[Token] | None:
    """«по понедельникам», «по вторникам и четвергам», «по выходным»: each of them every week."""
    days = [token.word for token in tokens if token.kind in DAYS]
    return _weekly(tokens) if all(day.endswith(DATIVES) or day == "выходным" for day in days) else None


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
