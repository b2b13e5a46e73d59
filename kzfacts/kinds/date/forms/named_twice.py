"""The forms of a day that is named twice: «в среду, 20 января», «вчера, 7 мая», «накануне, 7 мая»."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import falls_on, point_of, when_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When

NAMED_TWICE = Forms()


@NAMED_TWICE.add("date.day", "dday (comma in?|in|dash)? dweekday(?!and) (comma? dday)?")
def relative_weekday(tokens: list[Token]) -> Token | None:
    """«сегодня, во вторник», «вчера, в понедельник, 19 мая», «сегодня четверг»: a day, its weekday to be checked."""
    first, found = tokens[0], pick(tokens, "dweekday")
    day = tokens[-1] if tokens[-1].kind == "dday" else first
    rel = point_of(first).rel if first.lang == "ru" or pick(tokens, "comma") else None
    if found is None or rel is None or rel.unit != "day" or rel.anaphoric or rel.amount or first.word == "накануне":
        return None
    if when_of(day).ranged or point_of(found).rel or (day is not first and point_of(day).rel):
        return None
    when = when_of(day)._replace(first=point_of(day)._replace(weekday=point_of(found).weekday))
    return made("dday", [first, tokens[-1]], when)


@NAMED_TWICE.add("date.day", "dday dday")
def eve_of(tokens: list[Token]) -> list[Token] | None:
    """«накануне 8 марта»: before it; «накануне, 8 марта» is the day itself."""
    eve, day = tokens
    if eve.word != "накануне" or when_of(day).ranged or point_of(day).rel:
        return None
    before = when_of(day)._replace(mod="before")
    return [eve._replace(kind="glued", value=None), day._replace(value=before, rule="date.eve")]


@NAMED_TWICE.add("date.day", "dday (comma|dash)? dday")
def twice(tokens: list[Token]) -> Token | list[Token] | None:
    """«вчера, 7 мая 2013 года»: one day named twice; «накануне, 7 мая» are two facts."""
    first, last = point_of(tokens[0]), point_of(tokens[-1])
    if tokens[0].lang == "kk" or first.rel is None or first.rel.anaphoric or last.rel is not None:
        return None
    if first.rel.unit != "day":  # 10 июля т.г., 7 июня
        return None
    if tokens[0].word == "накануне":
        return [tokens[0]._replace(value=tokens[-1].value), *tokens[1:]]
    return made("dday", tokens, tokens[-1].value)


@NAMED_TWICE.add("date.ago", "(dyear|dother|dmonth) (comma|dash|open) in? (dday|dmonth|dyear|dother)")
def some_years_away(tokens: list[Token]) -> list[Token] | None:
    """«двадцать лет назад, 10 июня 2003 года», «спустя полтора века, в 1861 году»: the year of the date behind."""
    away, last = tokens[0], point_of(tokens[-1])
    if away.rule not in ("date.ago", "date.ahead") or away.lang != "ru" or last.rel or not last.period.year:
        return None
    month = last.period.month if away.kind == "dmonth" else None
    return [away._replace(value=When(Point(Period(last.period.year, month)))), *tokens[1:]]


@NAMED_TWICE.add("date.day", "dweekday (comma|dash)? dday", "dweekday day comma? dday")
def weekday_day(tokens: list[Token]) -> Token | None:
    """«в среду, 20 января»: one date, and its weekday to be checked."""
    return on_weekday(tokens[0], tokens[-1])


@NAMED_TWICE.add("date.day", "dday comma? dweekday comma? dyear")
def day_weekday_year(tokens: list[Token]) -> Token | None:
    """``10 қазан, сенбі, 2009 жыл``, «10 октября, суббота, 2009 год»: where it was that weekday."""
    day, weekday, year = tokens[0], the(tokens, "dweekday"), tokens[-1]
    point, told = point_of(day), point_of(year)
    if point.rel or told.rel or point.period.year or not told.period.year or when_of(year).ranged:
        return None
    whole = point._replace(period=point.period._replace(year=told.period.year))
    made_of = on_weekday(weekday, day._replace(value=when_of(day)._replace(first=whole)))
    fits = made_of and falls_on(whole, point_of(weekday).weekday or 0)
    return made_of._replace(end=year.end) if made_of and fits else None


@NAMED_TWICE.add("date.day", "dday comma? in? dweekday", "dday dot comma dweekday", "dday open dweekday close")
def day_weekday(tokens: list[Token]) -> Token | None:
    """``12 қыркүйек, жексенбі``."""
    found = the(tokens, "dweekday")
    made_of = on_weekday(found, tokens[0])
    return made_of and made_of._replace(end=tokens[-1].end)


@NAMED_TWICE.add("date.day", "dday dash dweekday(?!comma dday|dday|comma dweekday|and dweekday)")
@NAMED_TWICE.add("date.day", "dday dash dweekday(?=comma dday dash dweekday)")
def day_is_weekday(tokens: list[Token]) -> Token | None:
    """``8 наурыз – жұма, 9 наурыз – сенбі``."""
    return on_weekday(tokens[2], tokens[0]) if tokens[2].ending.case == "nom" and not tokens[2].plural else None


@NAMED_TWICE.add("date.day", "shortday dot? comma dday", "dday dot? comma shortday")
def short_weekday_day(tokens: list[Token]) -> Token | None:
    """«ср, 5 марта 2025», ``5 нау., ср``: of one date; «5 марта, ВС РФ», «5 марта, ср. ниже» have none."""
    day, short = (the(tokens, kind) for kind in ("dday", "shortday"))
    if day.lang == "ru" and short.start > day.start:
        return None
    weekday = Token("dweekday", short.start, short.end, When(Point(weekday=short.value)))
    return on_weekday(weekday, day) if falls_on(point_of(day), short.value) else None


def on_weekday(weekday: Token, day: Token) -> Token | None:
    """Return ``day`` with the weekday that stands beside it."""
    if when_of(day).ranged or point_of(day).rel:
        return None
    first, last = (weekday, day) if weekday.start < day.start else (day, weekday)
    when = when_of(day)._replace(first=point_of(day)._replace(weekday=point_of(weekday).weekday))
    return made("dday", [first, last], when)
