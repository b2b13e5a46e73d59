"""The forms of days and weeks by their place in a longer period: «первый понедельник марта», ``айдың соңғы күні``."""

from __future__ import annotations

from kzfacts.grammar.edtf import LAST, Period
from kzfacts.kinds.date.forms.counting import one_of
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import compares, number_of, point_of, rel_of, when_of, with_year
from kzfacts.kinds.date.tokens.token import MOST_DAYS, Token
from kzfacts.kinds.date.when import FROM_EVENT, Point, Rel, When

WITHIN = Forms()  # of words
OF_WEEKS = Forms()  # of dates
MOST = 5  # weekdays of one name in a month; days that are counted by ordinals
WEEKS = {1: "start", 2: "mid", 3: "mid", LAST: "end"}  # what part of a month its weeks are: nobody counts them exactly


@WITHIN.add(
    "duration.every",
    "every mon (nth|back) (weekday day?|day|week)",
    "every (nth|back) (weekday|day|week) mon",
    "(nth|back) (weekday|day|week) every mon",
)
def nth_of_every(tokens: list[Token]) -> Token | None:
    """``әр айдың соңғы жұмасында``, «в первый понедельник каждого месяца»: no day of this month."""
    return one_of(tokens, the(tokens, "mon"), every=True)


@WITHIN.add("date.nth", "(nth|back) (weekday|day|week) (month RUYEAR?|(rel|that)? mon)")
def nth_of(tokens: list[Token]) -> Token | None:
    """«в первый понедельник марта 2025 года», «последний день прошлого месяца», «первая неделя октября»."""
    which, unit, *month = tokens
    noun = the(month, "month", "mon")
    if noun.lang == "kk" or unit.lang == "kk" or unit.plural or noun.word[-1] not in "ая":
        return None
    return _placed(which, unit, month, tokens)


@WITHIN.add(
    "date.nth",
    "OFYEAR? (monthgen|month ai) (nth|back) (weekday|day|week)",
    "(rel|that)? mon (nth|back) (weekday|day|week)",
)
def nth_of_kazakh(tokens: list[Token]) -> Token | None:
    """``2025 жылғы наурыздың бірінші дүйсенбісінде``, ``қазан айының алғашқы аптасында``, ``айдың соңғы күні``."""
    *month, which, unit = tokens
    if unit.lang != "kk" or not unit.ending.possessed or unit.ending.plural:
        return None
    if month[-1].kind in ("mon", "ai") and month[-1].ending.case != "gen":
        return None
    return _placed(which, unit, month, tokens)


@WITHIN.add("date.nth", "(nth|back) (day|weekday) RUYEAR", "(OFYEAR|zhylgen) (nth|back) (day|weekday)")
def end_of_year(tokens: list[Token]) -> Token | None:
    """«в последний день 2024 года», «первая пятница следующего года», ``жылдың соңғы күні``."""
    which, unit = the(tokens, "nth", "back"), the(tokens, "day", "weekday")
    owned = unit.lang == "ru" or (unit.ending.possessed and unit.ending.case != "adj")
    if unit.plural or unit.ending.plural or not owned:
        return None
    number = LAST if which.kind == "back" else number_of(which)
    month, year = 12 if number == LAST else 1, [token for token in tokens if token not in (which, unit)]
    if unit.kind == "weekday" and number <= MOST:
        period = Period(month=month, part="weekday", number=10 * number + unit.value)
    elif unit.kind == "day" and number in (1, LAST):
        period = Period(month=month, day=31 if number == LAST else 1)
    else:
        return None
    noun = year[-1].ending
    if unit.lang == "kk" and (noun.case != "gen" or noun.possessed):
        return None  # оқу жылының соңғы күні
    if len(year) == 1 and year[0].kind == "zhylgen":
        return made("dday", tokens, When(Point(period, Rel("year", 0))))
    return with_year(year, period, "dday", tokens)


def _placed(which: Token, unit: Token, month: list[Token], tokens: list[Token]) -> Token | None:
    """Return the date of one of several units, told by an ordinal or as the last, in the ``month`` that is named."""
    number = LAST if which.kind == "back" else number_of(which)
    period, mod = Period(), None
    if unit.kind == "week":
        mod = WEEKS.get(number)
        if mod is None:
            return None
    elif unit.kind == "weekday" and 0 <= number <= MOST:
        period = Period(part="weekday", number=10 * number + unit.value)
    elif unit.kind == "day" and number == LAST:
        period = Period(part="lastday")
    elif unit.kind == "day" and 1 <= number <= MOST:
        period = Period(day=number)
    else:
        return None
    kind = "dother" if mod else "dday"
    noun = pick(month, "month", "monthgen")
    if noun is not None:
        year = [token for token in month if token is not noun]
        found = with_year(year, period._replace(month=noun.value), kind, tokens)
        return found and found._replace(value=found.value._replace(mod=mod))
    rel = rel_of(month[0], "month") if len(month) > 1 else Rel("month", 0)
    return made(kind, tokens, When(Point(period, rel), mod=mod))


@WITHIN.add("date.day", "(nth|small) dayof (rel|that) zhe? mon", "(rel|that) mon CASED")
def day_of_month(tokens: list[Token]) -> Token | None:
    """«до 20-го числа следующего месяца», ``келесі айдың 20-сына дейін``."""
    number = the(tokens, "nth", "small", "owned", "from", "upto", "inflected")
    modifier, month = the(tokens, "rel", "that"), the(tokens, "mon")
    figure = number.word[:1].isdigit()  # осы айдың 25-де
    if month.lang == "kk" and (month.ending.case != "gen" or not (number.ending.possessed or figure)):
        return None
    day = number_of(number)
    if number.plural:  # в первых числах следующего месяца
        start = When(Point(rel=rel_of(modifier, "month")), mod="start")
        return made("dother", tokens, start) if day == 1 else None
    if not 1 <= day <= MOST_DAYS:
        return None
    rel = rel_of(modifier, "month", same=pick(tokens, "zhe") is not None)
    return made("dday", tokens, When(Point(Period(day=day), rel)))


@OF_WEEKS.add("date.relative", "dweekday in? dother", "dother comma? in? dweekday")
def weekday_of_week(tokens: list[Token]) -> Token | None:
    """«в четверг на прошлой неделе», «в четверг прошлой недели», ``өткен аптаның бейсенбісінде``."""
    weekday, week = the(tokens, "dweekday"), the(tokens, "dother")
    rel = point_of(week).rel
    if rel is None or rel.unit != "week" or rel.amount or point_of(weekday).rel or when_of(week).ranged:
        return None
    if week.lang == "kk" and week.ending.case not in ("gen", "nom"):
        return None
    return made("dday", tokens, When(Point(rel=rel, weekday=point_of(weekday).weekday)))


@OF_WEEKS.add("date.relative", "(dmonth|dyear|dother) dday", "dday (dmonth|dyear|dother)")
def weekend_of(tokens: list[Token]) -> list[Token] | None:
    """«последние выходные мая», ``айдың соңғы демалыс күндері``: not the last ones before today."""
    weekend, period = the(tokens, "dday"), the(tokens, "dmonth", "dyear", "dother")
    rel = point_of(weekend).rel if when_of(weekend).ranged else None
    owned = tokens[0] is period and period.ending.case == "gen" if weekend.lang == "kk" else tokens[1] is period
    if rel is None or rel.unit != "week" or not owned:
        return None
    return [token._replace(value=FROM_EVENT) if token is weekend else token for token in tokens]


@OF_WEEKS.add("date.weekday", "dmonth comma? in dweekday")
def weekday_of_month(tokens: list[Token]) -> list[Token] | None:
    """«в следующем месяце во вторник»: of no week that is known."""
    if point_of(tokens[0]).rel is None or point_of(tokens[0]).period != Period() or point_of(tokens[-1]).rel:
        return None
    return [*tokens[:-1], tokens[-1]._replace(value=FROM_EVENT)]


@OF_WEEKS.add(
    "date.range",
    "s dweekday and? (po|bound) dweekday",
    "dweekday dash dweekday",
    "dweekday dweekday post",
    "dweekday and dweekday day? among",
)
def weekdays(tokens: list[Token]) -> Token | None:
    """«с пятницы по воскресенье», ``дүйсенбіден жұмаға дейін``: the last one comes next after the first."""
    first, last = (token for token in tokens if token.kind == "dweekday")
    ends = point_of(first), point_of(last)
    if compares(tokens) or any(point.rel for point in ends) or ends[0].weekday == ends[1].weekday:
        return None
    if tokens[-1].kind == "post" and (first.ending.case, last.ending.case) != ("abl", "dat"):
        return None
    found = made("dday", tokens, When(*ends, ranged=True))
    return found and found._replace(start=first.start, end=last.end)
