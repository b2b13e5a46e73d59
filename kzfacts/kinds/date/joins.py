"""The forms made of several dates or of a date and a word beside it: ranges, lists, parts of periods, bounds, times."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.form import Forms, made, pick
from kzfacts.kinds.date.run import Token
from kzfacts.kinds.date.when import Point, Rel, Span, When, bounded, full_year

RANGES, PARTS, BOUNDS = Forms(), Forms(), Forms()
DATES = ("dday", "dmonth", "dyear", "dother", "dweekday", "dref")
POINTS = "(dday|dmonth|dyear|dother|dweekday)"
DASHES = ("dash",)


def _when(token: Token) -> When:
    assert isinstance(token.value, When)  # noqa: S101 (tokens of dates hold one)
    return token.value


def _point(token: Token) -> Point:
    return _when(token).first or Point()


def _with_period(token: Token, tokens: list[Token], first: Point, last: Point) -> Token | None:
    """Return the range from ``first`` to ``last`` that ``tokens`` write; ``token`` is the date whose notes are kept."""
    if _backwards(first, last):
        return None
    return made(token.kind, tokens, _when(token)._replace(first=first, last=last, ranged=True, mod=None))


def _backwards(first: Point, last: Point) -> bool:
    """Say whether a range would end before it begins."""
    if first.rel or last.rel:
        return False
    one = (first.period.year or 0, first.period.month or 0, first.period.day or 0)
    two = (last.period.year or 0, last.period.month or 0, last.period.day or 0)
    return one > two


def _trim(found: Token | None, first: Token, last: Token) -> Token | None:
    return found and found._replace(start=first.start, end=last.end)


def _share(first: Point, last: Point) -> tuple[Point, Point]:
    """Give the end without a year the year of the other one; a range over New Year begins a year earlier."""
    if first.period.year is None and first.rel is None:
        if last.rel is not None:
            first = first._replace(rel=last.rel)
        elif last.period.year is not None:
            one, two = (first.period.month or 0, first.period.day or 0), (last.period.month or 0, last.period.day or 0)
            first = first._replace(period=first.period._replace(year=last.period.year - (1 if one > two else 0)))
    elif last.period.year is None and last.rel is None:
        last = last._replace(rel=first.rel, period=last.period._replace(year=first.period.year))
    return first, last


@RANGES.add(
    "date.range",
    "s DAY (po|bound|in) dday",
    "DAY (po|dash) dday",
    "DAY and dday day? among",
    "from dday post?",
)
def days(tokens: list[Token]) -> Token | None:
    """«с 13 по 15 июля», ``24–26 қаңтар``, ``24 пен 26 қаңтар аралығында``."""
    day, last = pick(tokens, "small", "nth", "from"), pick(tokens, "dday")
    assert day is not None and last is not None  # noqa: S101, PT018 (the patterns have them)
    point = _point(last)
    if pick(tokens, "in") and pick(tokens, "in").word != "на":
        return None
    if (
        point.period.day is None
        or point.period.month is None
        or (pick(tokens, "dash") and day.lang != "kk" and not day.word[:1].isdigit())
    ):
        return None
    first = point._replace(period=point.period._replace(day=int(day.value)))
    return _trim(_with_period(last, [day, last], first, point), day, last)


@RANGES.add("date.range", "dday (dash|and) (owned|small|from|upto|inflected) (day? among|post)?")
def owned_days(tokens: list[Token]) -> Token | list[Token] | None:
    """``қыркүйектің 25-і – 26-сына``, ``наурыздың бесі мен он төрті аралығында``."""
    first, number = tokens[0], tokens[2]
    point = _point(first)
    if (
        first.ending.case not in ("nom",)
        and not first.ending.possessed
        or point.period.month is None
        or number.lang != "kk"
    ):
        return None
    last = point._replace(period=point.period._replace(day=int(number.value)))
    if tokens[1].kind == "and" and not pick(tokens, "among"):
        return None
    return _trim(_with_period(first, [first, number], point, last), first, number)


@RANGES.add("date.range", "(number|small) dot? (dash|po) dday")
def dotted_days(tokens: list[Token]) -> Token | None:
    """«14. - 15.10.2013», «14.10. по 15.10.2018»."""
    first, last = tokens[0], tokens[-1]
    point = _point(last)
    day, _, month = first.word.partition(".")
    if last.rule != "date.dotted" or not day.isdigit() or not (month.isdigit() or (not month and pick(tokens, "dot"))):
        return None
    begin = point._replace(period=point.period._replace(day=int(day), month=int(month) if month else point.period.month))
    return _trim(_with_period(last, [first, last], begin, point), first, last)


@RANGES.add("date.range", "s? dday (po|dash|bound) dday", "dday and dday day? among", "dday dday post")
def dates(tokens: list[Token]) -> Token | None:
    """«с 1 января по 31 декабря 2025 года», ``1 қаңтардан 31 желтоқсанға дейін``."""
    return _two(tokens, "dday")


@RANGES.add("date.range", "s? dmonth (po|dash|bound) dmonth", "dmonth dmonth post", "dmonth and dmonth (ai)? among")
def months(tokens: list[Token]) -> Token | None:
    """«январь–июнь 2024», ``қаңтар–маусымда``, «с мая по ноябрь»."""
    return _two(tokens, "dmonth")


@RANGES.add("date.range", "s dmonth (po|bound) dday", "s dday (po|bound) dmonth")
def mixed(tokens: list[Token]) -> Token | None:
    """«с мая 2018 года по 5 ноября 2019 года»."""
    ends = [token for token in tokens if token.kind in ("dday", "dmonth")]
    return _trim(_with_period(ends[0], ends, *_share(_point(ends[0]), _point(ends[1]))), *ends)


def _two(tokens: list[Token], kind: str) -> Token | None:
    first, last = (token for token in tokens if token.kind == kind)
    if pick(tokens, "post") and (first.ending.case != "abl" or last.ending.case != "dat"):
        return None
    if first.ending.case in ("loc", "dat") and pick(tokens, "dash"):
        return None
    if any(point.rel and point.rel.unit == "day" for point in (_point(first), _point(last))):
        return None
    if _when(first).ranged or _when(last).ranged or not (first.lang == last.lang or "" in (first.lang, last.lang)):
        return None
    found = _with_period(last, [first, last], *_share(_point(first), _point(last)))
    return _trim(found, first, last)


@RANGES.add(
    "date.range",
    "(figure|yearth|bignth|number) dash (yearth|bignth|figure) (zhyldar|gody|zhylgen|zhylabbr) among?",
    "s? (figure|yearth|bignth|dyear) (po|dash|bound|and) dyear among?",
    "s? (figure|yearth|bignth) (po|dash) (dother|YEAR GOD?) among?",
    "s dyear (po|bound) figure",
    "number (dash|and) dyear among?",
    "s figure (po|bound) figure",
    "(figure|yearth|bignth|dyear) dyear post",
)
def years(tokens: list[Token]) -> Token | list[Token] | None:
    """«2023-2024 годы», «с 1999 по 2012», ``2005 – 2018-інші жылдар аралығында``."""
    ends = [t for t in tokens if t.kind in ("figure", "yearth", "bignth", "number", "dyear", "dother")]
    if len(ends) != 2:  # noqa: PLR2004 (a range has two ends)
        return None
    first, last = ends
    one, two = _year(first), _year(last)
    if pick(tokens, "and") and not pick(tokens, "among"):
        return _list_of_years(first, last, one, two)
    if pick(tokens, "post") and (first.ending.case != "abl" or last.ending.case != "dat"):
        return None
    if one is None or two is None:
        return None
    stop = next((t for t in tokens if t.kind in ("zhyldar", "gody", "zhylgen", "zhylabbr", "god")), last)
    when = When(one, two, ranged=True)
    if _backwards(one, two) or not (one.rel or two.rel or (two.period.year or 0) - (one.period.year or 0) < 1000):  # noqa: PLR2004
        return None
    kind = "dother" if two.period.part == "decade" else "dyear"
    found = made(kind, [first, last, stop], when)
    return _trim(found, first, stop)


def _year(token: Token) -> Point | None:
    if token.kind == "dyear":
        point = _point(token)
        return point if point.rel or point.period.year else None
    if token.kind == "dother":
        point = _point(token)
        if point.period.part != "decade":
            return None
        return (
            Point(Period(point.period.number * 10))
            if not token.word.endswith(("е", "х"))
            else Point(Period(point.period.number * 10))
        )
    return Point(Period(full_year(int(token.value))[0])) if 10 <= token.value < 2200 and token.value % 1 == 0 else None  # noqa: PLR2004


def _list_of_years(first: Token, last: Token, one: Point | None, two: Point | None) -> list[Token] | None:
    if one is None or first.kind == "dyear" or not (last.plural or last.ending.plural):
        return None
    return [first._replace(kind="dyear", value=When(one), lang=last.lang, rule="date.list"), last]


@RANGES.add("date.day", "clock comma? in? dday", "dday dot? day? comma? (in|sub|quantity)? clock")
def day_and_time(tokens: list[Token]) -> list[Token] | None:
    """«15.03.2024 в 15:30», «в 15 часов 30 минут 5 марта»: the time goes into the value of the date."""
    day, clock = pick(tokens, "dday"), pick(tokens, "clock")
    assert day is not None and clock is not None  # noqa: S101, PT018 (the patterns have them)
    return [day._replace(value=_when(day)._replace(time=clock.value))]


@RANGES.add("date.list", "(figure comma){1,8} figure? (and|comma) dyear")
def list_of_years(tokens: list[Token]) -> list[Token] | None:
    """«2009, 2011 и 2014 годы»: several years."""
    last = tokens[-1]
    if not (last.plural or last.ending.plural) or _point(last).rel:
        return None
    years = [token for token in tokens if token.kind == "figure"]
    return [
        *(year._replace(kind="dyear", value=When(Point(Period(int(year.value)))), lang=last.lang) for year in years),
        last,
    ]


@RANGES.add("date.list", "(DAY comma){0,6} DAY comma? and? dday")
def list_of_days(tokens: list[Token]) -> list[Token] | None:
    """«14 и 15 сентября 2010 года»: several days that share their month and year."""
    last = tokens[-1]
    point = _point(last)
    if not pick(tokens, "and", "comma") or point.period.day is None or point.period.month is None:
        return None
    numbers = [token for token in tokens if token.kind in ("small", "nth")]
    if any(a.value >= b for a, b in zip(numbers, [*[n.value for n in numbers[1:]], point.period.day], strict=True)):
        return None
    shared = [
        number._replace(kind="dday", lang=last.lang, rule="date.list",
                        value=When(point._replace(period=point.period._replace(day=int(number.value)))))
        for number in numbers
    ]  # fmt: skip
    return [*shared, last]


@RANGES.add("date.list", "dmonth (comma dmonth){0,6} comma? and dmonth", "dmonth comma dmonth")
def list_of_months(tokens: list[Token]) -> list[Token] | None:
    """«в ноябре и декабре 2009 года»: several months that share their year."""
    months = [token for token in tokens if token.kind == "dmonth"]
    first, last = _point(months[0]), _point(months[-1])
    from_end = last.period.year is not None or last.rel is not None
    shared = []
    for token in months:
        one, two = _share(_point(token), last) if from_end else _share(first, _point(token))
        shared.append(token._replace(value=_when(token)._replace(first=one if from_end else two)))
    return shared


@RANGES.add("date.deictic", "deictic dash deictic", "dday dash dday")
def today_or_tomorrow(tokens: list[Token]) -> Token | None:
    """``бүгін-ертең``, «завтра-послезавтра»."""
    first, last = _point(tokens[0]), _point(tokens[2])
    if first.rel is None or last.rel is None or first.rel.unit != "day" or first.period != last.period:
        return None
    return made("dday", tokens, When(first, last, ranged=True)) if first.rel.offset < last.rel.offset else None


@RANGES.add("date.day", "dday (comma|dash)? dday")
def twice(tokens: list[Token]) -> Token | None:
    """«вчера, 7 мая 2013 года»: one day named twice."""
    first, last = _point(tokens[0]), _point(tokens[-1])
    if tokens[0].lang != "ru" or first.rel is None or first.rel.anaphoric or last.rel is not None:
        return None
    return made("dday", tokens, tokens[-1].value)


@RANGES.add("date.day", "dweekday (comma|dash)? dday")
def weekday_day(tokens: list[Token]) -> Token | None:
    """«в среду, 20 января»: one date, and its weekday to be checked."""
    return _on_weekday(tokens[0], tokens[-1])


@RANGES.add("date.day", "dday comma? in? dweekday", "dday open dweekday close")
def day_weekday(tokens: list[Token]) -> Token | None:
    """``12 қыркүйек, жексенбі``."""
    found = pick(tokens, "dweekday")
    assert found is not None  # noqa: S101 (the patterns have one)
    return _on_weekday(found, tokens[0])


def _on_weekday(weekday: Token, day: Token) -> Token | None:
    if _when(day).ranged or _point(day).rel:
        return None
    first, last = (weekday, day) if weekday.start < day.start else (day, weekday)
    when = _when(day)._replace(first=_point(day)._replace(weekday=_point(weekday).weekday))
    return made("dday", [first, last], when)


@PARTS.add("date.part", f"part {POINTS}")
def part_of(tokens: list[Token]) -> Token | None:
    """«в начале 2024 года», «в конце прошлой недели»."""
    return _part(tokens[0], tokens, _when(tokens[1])) if tokens[0].lang == "ru" else None


@PARTS.add("date.part", f"{POINTS} ai? part", "halfof dyear")
def part_after(tokens: list[Token]) -> Token | None:
    """``2024 жылдың басында``, ``наурыздың ортасында``, ``сәуір айының соңында``."""
    owned = tokens[0].ending.possessed and tokens[0].ending.case == "nom" and tokens[1].kind == "part"
    if tokens[-1].kind != "part" or tokens[-1].lang != "kk" or owned:
        return None
    return _part(tokens[-1], tokens, _when(tokens[0]))


def _part(part: Token, tokens: list[Token], when: When) -> Token | None:
    if when.ranged or when.mod:
        return None
    found = made("dother", tokens, when._replace(mod=part.value.mod))
    return found and found._replace(rule="date.part")


@PARTS.add("date.part", "part (god|week|mon|century|quarter)", "(zhyl|zhylgen|week|mon|century|quarter) part")
def part_of_this(tokens: list[Token]) -> Token | None:
    """«в начале года», ``жыл басынан``: of the current one."""
    part, unit = (tokens[0], tokens[1]) if tokens[0].kind == "part" else (tokens[1], tokens[0])
    if (
        part.lang != unit.lang
        or unit.plural
        or unit.word in ("г", "ж")
        or (unit.lang == "kk" and unit.ending.case not in ("nom", "gen"))
    ):
        return None
    if (tokens[0].kind == "part") != (unit.lang == "ru") or unit.ending.possessed:
        return None
    return _part(part, tokens, When(Point(rel=Rel(unit.value.name, 0))))


@PARTS.add("date.month", "dmonth ai(?=post|later|part)")
def month_ai(tokens: list[Token]) -> Token | None:
    """``қараша айына``."""
    if tokens[0].lang != "kk" or tokens[0].ending.case != "nom" or tokens[1].ending.case == "abl":
        return None
    return made("dmonth", tokens, tokens[0].value)


NEGATED = {"more_than": "equal_or_less", "less_than": "equal_or_more"}


@BOUNDS.add(
    "",
    "(quantity|bound|s|po|not earlier) quantity? (dday|dmonth|dyear|dother|dweekday)",
)
def bound_before(tokens: list[Token]) -> list[Token] | None:
    """«до 2030 года», «к 1 июля», «не позднее 1 июля», «с 2020 года»."""
    date = tokens[-1]
    when = _when(date)
    if date.lang == "kk" or when.ranged:
        return None
    if when.mod in ("start", "end"):
        return _since_or_until(tokens[:-1], date, [], tokens[0].word)
    if when.mod:
        return None
    mods = {"s": "on_or_after", "po": "on_or_before", "earlier": "on_or_before"}
    mod = next((mods.get(t.kind) or (t.value if t.kind in ("quantity", "bound") else None) for t in tokens[:-1]), None)
    if tokens[0].kind == "not":
        mod = "on_or_before"
    return [*tokens[:-1], date._replace(value=when._replace(mod=mod))] if mod in DATE_MODS else None


DATE_MODS = ("approx", "before", "after", "on_or_before", "on_or_after")


def _since_or_until(before: list[Token], date: Token, after: list[Token], word: str) -> list[Token] | None:
    """«с начала года», «до конца года»: open intervals."""
    when = _when(date)
    if word in ("с", "со") and when.mod == "start":
        opened = when._replace(last=None, ranged=True, mod=None)
    elif word == "до" and when.mod == "end":
        opened = when._replace(first=None, last=when.first, ranged=True, mod=None)
    else:
        return None
    return [*before, date._replace(value=opened), *after]


@BOUNDS.add("", f"{POINTS} (post|later|quantity|ago)")
def bound_after(tokens: list[Token]) -> list[Token] | None:
    """``2030 жылға дейін``, ``1 шілдеден бастап``, ``2030 жылға қарай``, ``2020 жылдан кейін``."""
    date, word = tokens
    when = _when(date)
    if (
        date.lang == "ru"
        or when.ranged
        or (when.mod and word.value not in ("before", "on_or_before", "on_or_after", "after"))
    ):
        return None
    mod = "before" if word.kind == "ago" else word.value
    if when.mod in ("start", "end"):
        return _since_or_until([], date, [word], {"on_or_after": "с", "before": "до"}.get(mod, ""))
    if mod not in DATE_MODS or when.mod == "mid":
        return None
    return [_with_attribute(date._replace(value=when._replace(mod=mod)), word)]


@BOUNDS.add("", "not? (quantity|bound) duration")
def amount_before(tokens: list[Token]) -> list[Token] | None:
    """«более 20 лет», «не менее двух лет», «до трёх лет», ``шамамен бес жыл``."""
    duration = tokens[-1]
    mod = tokens[-2].value
    if tokens[-2].kind == "bound":
        if tokens[-2].word != "до":
            return None
        mod = "equal_or_less"
    if tokens[0].kind == "not":
        mod = NEGATED.get(mod)
    return [*tokens[:-1], duration._replace(value=bounded(duration.value, mod))] if mod else None


@BOUNDS.add("", "duration (quantity|post)")
def amount_after(tokens: list[Token]) -> list[Token] | None:
    """``он жылдан астам``, ``20 жылға жуық``, ``бес жылға дейін``."""
    duration, word = tokens
    mod = word.value if word.kind == "quantity" else "equal_or_less" if word.value == "before" else None
    if mod is None or duration.lang == "ru":
        return None
    return [_with_attribute(duration._replace(value=bounded(duration.value, mod)), word)]


@BOUNDS.add("", f"({POINTS}|duration|ages) (during|among)")
def attribute(tokens: list[Token]) -> Token | None:
    """``аралығындағы``, ``ішіндегі`` belong to the words of the fact."""
    return _with_attribute(*tokens) if tokens[1].word.endswith(ATTRIBUTE) else None


ATTRIBUTE = ("ғы", "гі")


def _with_attribute(fact: Token, word: Token) -> Token:
    """Return ``fact`` with a postposition that has become an attribute: ``2030 жылға дейінгі``."""
    return fact._replace(end=word.end) if word.word.endswith(ATTRIBUTE) else fact


@BOUNDS.add(
    "date.year",
    "open figure (comma figure){0,8} (and figure)? close",
    "open figure dash (figure|small|number) close",
)
def bracketed(tokens: list[Token]) -> list[Token] | Token | None:
    """«Баджо (2003)», «(1994, 1997)», «(1996–98)»: years in brackets."""
    years = [token for token in tokens if token.kind in ("figure", "small", "number")]
    first, last = int(years[0].value), int(years[-1].value)
    if not all(int(year.value) in BRACKETED for year in years if year.kind == "figure"):
        return None
    if pick(tokens, "dash"):
        last = first // 100 * 100 + last if last < 100 else last  # noqa: PLR2004 (two digits)
        if not first < last <= BRACKETED[-1]:
            return None
        when = When(Point(Period(first)), Point(Period(last)), ranged=True)
        return made("dyear", [years[0], years[-1]], when)
    return [year._replace(kind="dyear", value=When(Point(Period(int(year.value)))), rule="date.year") for year in years]


BRACKETED, BARE = range(1500, 2040), range(1900, 2040)


@BOUNDS.add("date.bare-year", "(in|s|bound|po) figure", "(comma|open) figure")
def bare_year(tokens: list[Token]) -> list[Token] | None:
    """«в 2008», «с 1999»: a year without its noun; the guards look at what follows."""
    lead, figure = tokens
    if int(figure.value) not in BARE or lead.word in ("на", "о", "об", "перед", "начиная"):
        return None
    mods = {"s": "on_or_after", "po": "on_or_before", "bound": lead.value}
    when = When(Point(Period(int(figure.value))), mod=mods.get(lead.kind))
    return [
        lead,
        figure._replace(kind="dyear", value=when, rule="date.bare-year", lang="ru" if lead.kind != "comma" else ""),
    ]


@BOUNDS.add("", "ages post")
def age_limit(tokens: list[Token]) -> list[Token] | None:
    """``14 жасқа дейінгі``."""
    ages, word = tokens
    if word.value != "before" or ages.ending.case != "dat" or len(ages.value.years) > 1:
        return None
    return [_with_attribute(ages._replace(value=ages.value._replace(mod="equal_or_less")), word)]
