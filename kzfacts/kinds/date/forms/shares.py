"""The forms of shares of periods: «в первой половине XIX века», «во второй декаде мая».

They are ranges: a half of a century or of a decade one of years, a half or a third of a month one of days.
"""

from __future__ import annotations

from calendar import monthrange

from kzfacts.grammar.edtf import YEARS_OF, Period, years
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import number_of, point_of, when_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When

SHARES = Forms()
FEBRUARY, COMMON = 2, 2023  # outside February a month is as long in any year
FIRST_OF_TEN = (1, 11, 21)
MOST = {"halfof": 2, "tendays": 3, "fourthof": 4, "decade": 10}  # how many there are: decades of a century


@SHARES.add(
    "date.part",
    "(NTH|back) (halfof|tendays|decade) (dother|dmonth)",
    "(dother|dmonth) ai? dot? (NTH|back) (halfof|tendays)",
    "dother dot? (NTH|back) fourthof",
)
def share_of(tokens: list[Token]) -> Token | None:
    """«в первой половине XIX века», ``90-жылдардың екінші жартысында``, «во второй декаде мая»: years or days."""
    share = the(tokens, "halfof", "tendays", "fourthof", "decade")
    period = the(tokens, "dother", "dmonth")
    number = MOST[share.kind] if pick(tokens, "back") else number_of(pick(tokens, "nth", "roman"))
    point, when = point_of(period), when_of(period)
    if when.ranged or when.mod or not 1 <= number <= MOST[share.kind]:
        return None
    ends = _days(point, share, number) if period.kind == "dmonth" else _years(point, share, number)
    if ends is None:
        return None
    kind = "dday" if period.kind == "dmonth" else "dyear"
    return made(kind, tokens, When(*ends, ranged=True, notes=when.notes))


def _years(point: Point, share: Token, number: int) -> tuple[Point, Point] | None:
    period = point.period
    divides = share.kind in ("halfof", "fourthof") or (share.kind == "decade" and period.part == "century")
    rel = point.rel if point.rel and point.rel.unit == "century" and period == Period() else None
    if rel:
        period = Period(part="century", number=1)
    if not divides or point.rel != rel or not (period.part in YEARS_OF and period.number):
        return None
    first, last = years_of_share(period, number, MOST[share.kind])
    return first._replace(rel=rel), last._replace(rel=rel)


def years_of_share(period: Period, number: int, parts: int) -> tuple[Point, Point]:
    """Return the first and the last year of one of the equal ``parts`` of a decade or century, counted from 1."""
    span = years(period)
    share = span[len(span) * (number - 1) // parts : len(span) * number // parts]
    return Point(Period(share[0])), Point(Period(share[-1]))


def _days(point: Point, share: Token, number: int) -> tuple[Point, Point] | None:
    period = point.period
    if share.kind == "decade":
        return None
    first = (1, 16)[number - 1] if share.kind == "halfof" else FIRST_OF_TEN[number - 1]
    last = 15 if share.kind == "halfof" and number == 1 else first + 9
    if (share.kind == "halfof" and number > 1) or number > 2:
        if not period.month or (period.month == FEBRUARY and (period.year is None or point.rel)):
            return None
        last = monthrange(period.year or COMMON, period.month)[1]
    return point._replace(period=period._replace(day=first)), point._replace(period=period._replace(day=last))
