"""The forms of lists: of years, months and seasons, of days and ranges of days, of what was moved from day to day."""

from __future__ import annotations

from itertools import pairwise

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.forms.form import Forms, made, pick
from kzfacts.kinds.date.forms.named_twice import on_weekday
from kzfacts.kinds.date.forms.points import of_several, on_day, point_of, point_of_year, share, when_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When

LISTS = Forms()
OR = ("или", "либо", "немесе")


@LISTS.add("date.list", "(figure comma){1,8} figure? (and|comma) dyear", "s? (YEAR|bignth|number) and dyear")
def list_of_years(tokens: list[Token]) -> list[Token] | None:
    """«2009, 2011 и 2014 годы», «90 и 91 годы», «1990 или 1991 год»: several years."""
    last = tokens[-1]
    years = [token for token in tokens if token.kind in ("figure", "yearth", "bignth", "number")]
    either = len(years) == 1 and years[0].kind == "figure" and tokens[-2].word in OR
    points = [point_of_year(year) for year in years]
    if not (either or of_several(last, years)) or point_of(last).rel or None in points:
        return None
    given = zip(years, points, strict=True)
    return [*(year._replace(kind="dyear", value=When(point), lang=last.lang) for year, point in given), last]


@LISTS.add(
    "date.list", "s (DAY|dday) dot? in dday", "s dmonth dot? in dmonth", "s dweekday in dweekday", "s figure in dyear"
)
def moved(tokens: list[Token]) -> list[Token] | None:
    """«перенесли с 5 на 7 марта», «с мая на июнь 2026 года»: from when to when, not since when."""
    first, *_, to, last = tokens[1:]
    if to.word != "на" or when_of(last).ranged or (first.kind == "figure" and point_of(last).rel):
        return None
    point = point_of(last)
    if isinstance(first.value, When):
        one = share(point_of(first), point)[0]
    elif point.period.day and point.period.month and first.kind != "figure":
        one = on_day(point, first)
    else:
        one = Point(Period(int(first.value)))
    return [first._replace(kind=last.kind, value=When(one), lang=last.lang, rule=first.rule or "date.list"), to, last]


@LISTS.add("date.list", "s dweekday comma? dday comma? in dweekday comma? dday")
def moved_weekdays(tokens: list[Token]) -> list[Token] | None:
    """«переносится с субботы, 2 мая, на пятницу, 8 мая»."""
    weekdays, days = ([token for token in tokens if token.kind == kind] for kind in ("dweekday", "dday"))
    pairs = [on_weekday(*pair) for pair in zip(weekdays, days, strict=True)]
    first, last = pairs
    if not first or not last or not any(token.word == "на" for token in tokens):
        return None
    one = share(point_of(first), point_of(last))[0]
    return [first._replace(value=when_of(first)._replace(first=one), rule="date.day"), last._replace(rule="date.day")]


@LISTS.add("date.list", "(dweekday (comma|and)){1,6} dweekday (comma|open)? (DAY (comma|and)){1,6} dday")
def days_of_weekdays(tokens: list[Token]) -> list[Token] | None:
    """«в среду и четверг, 26 и 27 октября»: as many days, each of its weekday."""
    last = tokens[-1]
    names = [token for token in tokens if token.kind == "dweekday"]
    days = [token for token in tokens if token.kind in ("small", "nth", "dday")]
    if len(names) != len(days) or when_of(last).ranged or not point_of(last).period.month:
        return None
    points = [*(on_day(point_of(last), day) for day in days[:-1]), point_of(last)]
    told = zip(days, names, points, strict=True)
    dated = [
        day._replace(kind="dday", value=When(point._replace(weekday=point_of(name).weekday)), lang=last.lang)
        for day, name, point in told
    ]
    return [*(name._replace(kind="glued", value=None) for name in names), *dated]


@LISTS.add("date.list", "((DAY|dday) (comma|and)){1,7} dday")
def days_of_year(tokens: list[Token]) -> Token | list[Token] | None:
    """«30 апреля и 2 мая 2024 года», «5 и 12 марта, 3 апреля 2017 года»: days of several months of one year."""
    done: list[Token] = []
    day = tokens[-1]
    for token in reversed(tokens):
        day = token if token.kind == "dday" else day
        done.insert(0, token if token.kind in ("dday", "comma", "and") else _days_like(day, [token])[0])
    days = [token for token in done if token.kind == "dday"]
    last, opened = point_of(days[-1]), [point_of(day).period for day in days[:-1]]
    named = last.period.year is not None and not any(period.year or not period.month for period in opened)
    spelled = any(token.kind == "small" and token.word.isalpha() for token in tokens)
    if not named or spelled or any(when_of(day).ranged or point_of(day).rel or day.lang != "ru" for day in days):
        return None
    places = [period.place for period in (*opened, last.period)]
    return list_of_months(done) if places == sorted(places) and opened[0].month != last.period.month else None


@LISTS.add("date.list", "(s? DAY ((po|dash) DAY)? (comma and?|and)){1,7} s? (DAY (po|dash))? dday")
def list_of_days(tokens: list[Token]) -> list[Token] | None:
    """«14 и 15 сентября 2010 года», «с 1 по 5 и с 9 по 12 мая», «1–3 и 5 мая»: they share their month and year."""
    last, ranges = tokens[-1], pick(tokens, "po", "dash")
    point = point_of(last)
    if not (point.period.day and point.period.month) or (tokens[0].kind == "s" and not ranges):
        return None
    groups: list[list[Token]] = []
    for before, token in pairwise([tokens[0], *tokens]):
        if token.kind in ("small", "nth", "dday"):
            groups = [*groups[:-1], [*groups[-1], token]] if before.kind in ("po", "dash") else [*groups, [token]]
    numbers = [token for group in groups for token in group if token is not last]
    if not ranges and not pick(tokens, "and") and any(one.kind == "small" and one.word.isalpha() for one in numbers):
        return None  # 28 қыркүйекте үш, 5 қазанда бір ойын
    days = [*(int(number.value) for number in numbers), point.period.day]
    return [_days_of(group, point, last) for group in groups] if days == sorted(set(days)) else None


def _days_of(group: list[Token], point: Point, last: Token) -> Token:
    """Return one day, or the first and the last of a range, in the month of ``point``, that of the token ``last``."""
    ends = [point if day is last else on_day(point, day) for day in group]
    if group == [last]:
        return last
    when = When(ends[0], ends[-1], ranged=True) if len(ends) > 1 else When(ends[0])
    return last._replace(start=group[0].start, end=group[-1].end, value=when, rule="date.list")


def _days_like(day: Token, numbers: list[Token]) -> list[Token]:
    """Return what the bare numbers beside ``day`` are: days of its month."""
    return [
        number._replace(kind="dday", lang=day.lang, value=When(on_day(point_of(day), number))) for number in numbers
    ]


@LISTS.add(
    "date.list", "dday (comma (owned|small|nth)){0,6} comma? and (CASED|small)", "dday (comma owned){1,6}(?=day)"
)
def list_of_owned_days(tokens: list[Token]) -> list[Token] | None:
    """``наурыздың 9-ы мен 10-ында``: days behind their month in the genitive."""
    first, *rest = tokens
    point, last = point_of(first), tokens[-1]
    days = [token for token in rest if token.kind not in ("comma", "and")]
    month_first = first.word[:1].isdigit() or first.ending.possessed
    if not (month_first and first.lang == "kk" and point.period.month and point.period.day) or when_of(first).ranged:
        return None
    if last.kind == "small" or not last.ending.possessed or last.lang != "kk":
        return None
    numbers = [point.period.day, *(int(day.value) for day in days)]
    if numbers != sorted(set(numbers)):
        return None
    return [first, *_days_like(first, days)]


@LISTS.add("date.list", "dmonth (comma dmonth){0,6} comma? and dmonth", "dmonth comma dmonth")
def list_of_months(tokens: list[Token]) -> list[Token] | None:
    """«в ноябре и декабре 2009 года»: several months that share their year."""
    months = [token for token in tokens if token.kind in ("dmonth", "dday")]
    first, last = point_of(months[0]), point_of(months[-1])
    from_end = last.period.year is not None or last.rel is not None
    shared = []
    for token in months:
        one, two = share(point_of(token), last) if from_end else share(first, point_of(token))
        shared.append(token._replace(value=when_of(token)._replace(first=one if from_end else two)))
    return shared


@LISTS.add("date.list", "dother (and|dash|comma) dother")
def list_of_seasons(tokens: list[Token]) -> list[Token] | None:
    """«зимой и летом 2001 года», ``2010 жылдың көктемі мен күзінде``: two seasons that share their year."""
    ends = [point_of(token) for token in (tokens[0], tokens[-1])]
    named = [end for end in ends if end.period.year or end.rel]
    if {end.period.part for end in ends} != {"season"} or len(named) != 1:
        return None
    if named[0] is ends[0] and ends[0].period.number >= ends[1].period.number:
        return None  # осенью 2010 года, весной
    year, rel = named[0].period.year, named[0].rel
    shared = (When(end._replace(period=end.period._replace(year=year), rel=rel)) for end in ends)
    return [tokens[0]._replace(value=next(shared)), *tokens[1:-1], tokens[-1]._replace(value=next(shared))]


@LISTS.add("date.deictic", "dday dash dday")
def today_or_tomorrow(tokens: list[Token]) -> Token | None:
    """``бүгін-ертең``, «завтра-послезавтра»."""
    first, last = point_of(tokens[0]), point_of(tokens[2])
    if first.rel is None or last.rel is None or first.rel.unit != "day" or first.period != last.period:
        return None
    return made("dday", tokens, When(first, last, ranged=True)) if first.rel.offset < last.rel.offset else None
