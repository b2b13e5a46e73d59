"""The forms of dates that take their year from the date before them: ``2014 жылы 9 желтоқсанда``."""

from __future__ import annotations

from kzfacts.grammar.edtf import YEARS_OF, Period
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import point_of, when_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, in_year

YEARED = Forms()


@YEARED.add(
    "",
    "dyear dot dday",
    "dyear dot? comma (dday|dmonth|dother)(?!comma)",
    "dyear comma? (dday|dmonth|dother) ((comma|and){0,2} dday){0,6}",
    "dyear comma? in (dmonth|dother)",
)
def year_before(tokens: list[Token]) -> list[Token] | None:
    """``биыл 8 қыркүйекте``, «в прошлом году, в мае», «год назад, 3 мая»: two; ``2014 жылы 9 мамырда`` is one."""
    year, dates = tokens[0], [token for token in tokens[1:] if token.kind in ("dday", "dmonth", "dother")]
    point, when = point_of(year), when_of(year)
    heads = year.word in ("г", "год") and pick(tokens, "comma") and not point.rel  # 2015 г., III квартал
    if when.ranged or when.mod or (point.period.year is None and point.rel is None) or not (heads or _leads(year)):
        return None
    if not all(token.lang in ("", year.lang) and _lacks_year(token) for token in dates):
        return None
    given = [_given(token, point) for token in dates]
    closes = year.ending.case in ("att", "gen") or (year.lang == "kk" and not point.rel)
    first = closes and tokens[1].kind in ("dday", "dot")
    one = made(given[0].kind, [year, given[0]], given[0].value) if first else None
    return [one._replace(rule=given[0].rule), *given[1:]] if one else [year, *given]


@YEARED.add(
    "", "(dother|dmonth|duration) open (dother|dmonth|duration) close dyear", "dyear open (dmonth|dother) close"
)
def year_outside(tokens: list[Token]) -> list[Token] | None:
    """«в первом квартале (январь–март) 2024 года», «за 2024 год (январь–сентябрь)»: both of that year."""
    year = the(tokens, "dyear")
    point, when = point_of(year), when_of(year)
    if when.ranged or when.mod or (point.period.year is None and point.rel is None):
        return None
    return [
        _given(token, point) if token.kind in ("dother", "dmonth") and _lacks_year(token) else token for token in tokens
    ]


@YEARED.add("date.range", "dmonth dyear")
def months_of_two_years(tokens: list[Token]) -> Token | None:
    """«в сентябре–феврале 2023/2024 годов»: the first month is of the first year, the last of the next one."""
    months, years = when_of(tokens[0]), when_of(tokens[1])
    if not (months.first and months.last and years.first and years.last and _lacks_year(tokens[0])):
        return None
    first, last, year = months.first.period, months.last.period, years.first.period.year
    if not year or years.last.period.year != year + 1 or not (first.month or 0) > (last.month or 0) > 0:
        return None
    begin, end = Point(first._replace(year=year)), Point(last._replace(year=year + 1))
    return made("dmonth", tokens, months._replace(first=begin, last=end)) if months.ranged and years.ranged else None


@YEARED.add("", "dother (dash|and) dother")
def year_of_the_second(tokens: list[Token]) -> list[Token] | None:
    """«в конце мая — начале июня 2012 года»: parts of months that share their year."""
    first, last = tokens[0], tokens[2]
    point = point_of(last)
    if first.rule != "date.part" or last.rule != "date.part" or point.period.year is None or not _lacks_year(first):
        return None
    month, later = point_of(first).period.month, point.period.month
    if not month or not later:
        return None
    return [_given(first, Point(Period(point.period.year - (month > later)))), *tokens[1:]]


@YEARED.add("", "dday ((comma|and) dday){1,4}")
def year_of_the_last(tokens: list[Token]) -> list[Token] | None:
    """«с 1 по 4 мая и с 8 по 11 мая 2025 года»: ranges of days, in their order, that share their year."""
    *others, last = [token for token in tokens if token.kind == "dday"]
    point, ranged = point_of(last), [when_of(token).ranged for token in tokens if token.kind == "dday"]
    shares = all(ranged) or (any(ranged) and not pick(tokens, "comma"))
    if point.period.year is None or last.lang != "ru" or not shares or not all(map(_lacks_year, others)):
        return None
    places = [day.period.place for day in (*map(point_of, others), point)]
    if places != sorted(places):
        return None
    return [_given(token, Point(Period(point.period.year))) if token in others else token for token in tokens]


def _leads(year: Token) -> bool:
    if year.lang == "ru":
        return year.word in ("году", "назад")
    return year.ending.case in ("nom", "att", "gen") and not year.ending.plural


def _lacks_year(token: Token) -> bool:
    points = [point for point in (when_of(token).first, when_of(token).last) if point]
    return bool(points) and all(
        point.period.year is None and point.rel is None and not point.weekday and point.period.part not in YEARS_OF
        for point in points
    )


def _given(token: Token, year: Point) -> Token:
    return token._replace(value=in_year(when_of(token), year.period.year, year.rel))
