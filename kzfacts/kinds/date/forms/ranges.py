"""The forms of ranges: of days, months, years."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import backwards, compares, on_day, point_of, point_of_year, ranged, share, when_of
from kzfacts.kinds.date.forms.shares import SHARES
from kzfacts.kinds.date.tokens.token import YEARS as FULL_YEARS
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import PIVOT, Point, When

HUNDRED = 100
RANGES = Forms(SHARES)
SHORTEST = 28  # days of a month


@RANGES.add(
    "date.range",
    "s DAY (po|bound|in) dday",
    "DAY (po|dash) dday",
    "DAY and dday day? among",
    "among DAY and dday",
    "from dday post?",
    "shortday comma DAY dash shortday comma dday",
)
def days(tokens: list[Token]) -> Token | None:
    """«с 13 по 15 июля», ``24–26 қаңтар``, ``24 пен 26 қаңтар аралығында``, «ср, 5 – пт, 7 марта»."""
    day, last = the(tokens, "small", "nth", "from"), the(tokens, "dday")
    point = point_of(last)
    night = pick(tokens, "in")
    if compares(tokens) or (night is not None and (night.word != "на" or point.period.day != int(day.value) + 1)):
        return None  # перенесли с 1 на 5 июля
    if point.period.day is None or (
        pick(tokens, "dash") and day.lang != "kk" and not (day.word[:1].isdigit() or _is_tied(tokens))
    ):
        return None
    found = ranged(last, [day, last], on_day(point, day), point)
    return found._replace(start=tokens[0].start) if found and pick(tokens, "shortday") else found


def _is_tied(tokens: list[Token]) -> bool:
    """Say whether an ordinal stands right before its dash: «седьмого-восьмого марта», but not «Первая — 9 марта»."""
    return tokens[0].kind == "nth" and tokens[0].end == tokens[1].start


@RANGES.add("date.range", "dday (owned|upto) post")
def from_day_to_day(tokens: list[Token]) -> Token | None:
    """``наурыздың 21-інен 23-іне дейін``, ``қазанның 26-нан 27-не қараған түні``."""
    first, number, _ = tokens
    point = point_of(first)
    cases = (first.ending.case, number.ending.case)
    if cases != ("abl", "dat") or point.period.day is None or when_of(first).ranged:
        return None
    if number.kind == "upto" and not first.word[:1].isdigit():
        return None  # 5 мамырдан 10-ға дейін көбейді
    return ranged(first, [first, number], point, on_day(point, number))


@RANGES.add("date.range", "dday (dash|and) (CASED|small) (day? among|post)?")
def owned_days(tokens: list[Token]) -> Token | None:
    """``қыркүйектің 25-і – 26-сына``, ``наурыздың бесі мен он төрті аралығында``."""
    first, number = tokens[0], tokens[2]
    point = point_of(first)
    if (first.ending.case != "nom" and not first.ending.possessed) or point.period.day is None or number.lang != "kk":
        return None
    if tokens[1].kind == "and" and not pick(tokens, "among"):
        return None  # two days: see lists
    return ranged(first, [first, number], point, on_day(point, number))


@RANGES.add(
    "date.range",
    "s? dday (po|dash|bound) dday",
    "s dday (dot|and) (po|bound) dday",
    "dday dot dash dday",
    "dday and dday day? among",
    "among dday and dday",
    "dday post? dday post",
    "dday dot post dday dot? post",
)
def dates(tokens: list[Token]) -> Token | None:
    """«с 1 января по 31 декабря 2025 года», ``1 қаңтардан 31 желтоқсанға дейін``, «5 мар. – 9 апр. 2025 г.»."""
    return _two(tokens, "dday")


@RANGES.add(
    "date.range",
    "dweekday comma? dday dot? dash dweekday comma? dday",
    "dday comma dweekday dash dday comma dweekday",
    "shortday comma dday dot? dash shortday comma dday",
    "dday dot? comma shortday dash dday dot? comma shortday",
)
def dates_on_weekdays(tokens: list[Token]) -> Token | None:
    """«среда, 5 марта – пятница, 7 марта», ``5 наурыз, сәрсенбі – 7 наурыз, жұма``, «ср, 5 мар. – пт, 7 мар.»."""
    found = _two(tokens, "dday")
    return found and found._replace(start=tokens[0].start, end=tokens[-1].end)


@RANGES.add("date.range", "dday post? dday")
def included(tokens: list[Token]) -> Token | None:
    """``9 ақпаннан (бастап) 15 ақпанды`` қоса алғанда: the last day stands in the accusative."""
    first, last = tokens[0], tokens[-1]
    if (first.ending.case, last.ending.case) != ("abl", "acc") or when_of(first).ranged or when_of(last).ranged:
        return None
    return ranged(first, [first, last], *share(point_of(first), point_of(last)))


@RANGES.add("date.range", "dday dday day? among", "dmonth dmonth ai? among", "dyear dyear among")
def between(tokens: list[Token]) -> Token | list[Token] | None:
    """``5 мамырдан 10 мамыр аралығында``, ``2021 жылдан 2025 жыл аралығында``."""
    first, last = tokens[:2]
    if first.ending.case != "abl" or last.ending.case not in ("nom", "gen"):
        return None
    return _two(tokens, first.kind) if first.kind != "dyear" else years(tokens)


@RANGES.add("date.range", "s dday dot? in dday", "dday dday post")
def night(tokens: list[Token]) -> Token | None:
    """«в ночь с 31 декабря на 1 января», ``4 наурыздан 5 наурызға қараған түні``: from one day to the next."""
    first, last = (token for token in tokens if token.kind == "dday")
    between = tokens[-1] if tokens[-1].kind == "post" else tokens[-2]
    if between.word not in ("на", "қараған") or (between.kind == "post" and first.ending.case != "abl"):
        return None
    one, two = share(point_of(first), point_of(last))
    if when_of(first).ranged or when_of(last).ranged or not _follows(one.period, two.period):
        return None
    return made("dday", [first, last], When(one, two, ranged=True))


@RANGES.add("date.range", "s dweekday in dweekday")
def night_of_weekdays(tokens: list[Token]) -> Token | None:
    """«в ночь с субботы на воскресенье»: from one day to the next."""
    first, last = (token for token in tokens if token.kind == "dweekday")
    one, two = point_of(first), point_of(last)
    if tokens[2].word != "на" or None in (one.weekday, two.weekday) or one.rel or two.rel:
        return None
    if ((one.weekday or 0) + 1 - (two.weekday or 0)) % 7:  # перенесли с понедельника на среду
        return None
    return made("dday", [first, last], When(one, two, ranged=True))


def _follows(one: Period, two: Period) -> bool:
    """Say whether a day follows another one, in one year or over New Year's."""
    if not (one.day and one.month and two.day and two.month):
        return False
    if one.year and two.year and two.year != one.year + (two.month < one.month):  # перенесли на год и день
        return False
    same_month = one.month == two.month and one.day + 1 == two.day
    return same_month or (two.day == 1 and one.day >= SHORTEST and two.month == one.month % 12 + 1)


@RANGES.add(
    "date.range",
    "s? dmonth (po|dash|bound) dmonth",
    "s dmonth (dot|and) (po|bound) dmonth",
    "dmonth dot dash dmonth",
    "dmonth post? dmonth post",
    "dmonth and dmonth (ai)? among",
    "among dmonth and dmonth",
)
def months(tokens: list[Token]) -> Token | None:
    """«январь–июнь 2024», ``қаңтар–маусымда``, «с мая по ноябрь»."""
    return _two(tokens, "dmonth")


@RANGES.add("date.range", "(s|ot) dother and? (po|bound) dother")
def periods(tokens: list[Token]) -> Token | None:
    """«от 1920-х до 1990-х годов», «с весны по осень 2024 года»."""
    first, last = (point_of(token).period for token in tokens if token.kind == "dother")
    alike = first.part == last.part and first.part in ("decade", "century", "season")
    return _two(tokens, "dother") if alike and (first.number or 0) < (last.number or 0) else None


@RANGES.add("date.range", "s dmonth dot? (po|bound) dday", "s dday dot? (po|bound) dmonth")
def mixed(tokens: list[Token]) -> Token | None:
    """«с мая 2018 года по 5 ноября 2019 года»."""
    ends = [token for token in tokens if token.kind in ("dday", "dmonth")]
    if compares(tokens):
        return None
    return ranged(ends[0], ends, *share(point_of(ends[0]), point_of(ends[1])))


def _from_to(tokens: list[Token], first: Token, last: Token) -> bool:
    """Say whether the cases and postpositions are those of ``қаңтардан бастап мамырға дейін``.

    Figures may stand without a case: ``01.01.2025 ж. бастап 31.12.2025 ж. дейін``.
    """
    posts = [token.value for token in tokens if token.kind == "post"]
    both = posts == ["on_or_after", "before"]
    if (first.ending.case, last.ending.case) == ("abl", "dat"):
        return both or posts == ["before"]
    return both and first.ending.case in ("abl", "nom") and last.ending.case in ("dat", "nom")


def _two(tokens: list[Token], kind: str) -> Token | None:
    first, last = (token for token in tokens if token.kind == kind)
    if compares(tokens):
        return None
    if pick(tokens, "post") and not _from_to(tokens, first, last):
        return None
    if first.ending.case in ("loc", "dat") and pick(tokens, "dash"):
        return None
    if any(point.rel and point.rel.unit == "day" for point in (point_of(first), point_of(last))):
        return None
    if when_of(first).ranged or when_of(last).ranged or not (first.lang == last.lang or "" in (first.lang, last.lang)):
        return None
    return ranged(last, [first, last], *share(point_of(first), point_of(last)))


@RANGES.add(
    "date.range",
    "(figure|yearth|bignth|number) dash (yearth|bignth|figure) (zhyldar|gody|zhylgen|zhylabbr) among?",
    "(figure|yearth|bignth|number) and (yearth|bignth|figure) (zhyldar|zhylgen) among",
    "s? (figure|yearth|bignth|dyear) (po|dash|bound) dyear among?",
    "(figure|yearth|bignth|number|dyear) and dyear among",
    "s dyear dot (po|bound) (dyear|figure)",
    "dyear dot dash dyear",
    "s? (figure|yearth|bignth|number) (po|dash) (dother|YEAR GOD?) among?",
    "(figure|yearth|number) and dother among",
    "s (figure|dyear) (po|bound) figure",
    "number dash dyear among?",
    "number dash number gody",
    "among (figure|dyear) and dyear",
    "(figure|yearth|bignth|dyear|from) post? dyear post",
    "dyear upto post",
)
def years(tokens: list[Token]) -> Token | None:
    """«2023-2024 годы», «с 1999 по 2012», ``2005 – 2018-інші жылдар аралығында``."""
    ends = [t for t in tokens if t.kind in ("figure", "yearth", "bignth", "number", "from", "upto", "dyear", "dother")]
    if (
        len(ends) != 2
        or compares(tokens)
        or any(t.kind in ("from", "upto") and t.value not in FULL_YEARS for t in ends)
    ):
        return None
    first, last = ends
    short = last.kind == "number" and first.value < HUNDRED  # 41–45 гг.
    if short and (first.value < PIVOT or first.value % 10 == last.value % 10 == 0 or tokens[-1].word == "годов"):
        return None  # 30–40 годы
    one, two = _year(first), _year(last)
    if pick(tokens, "post") and not _from_to(tokens, first, last):
        return None
    if one is None or two is None or backwards(one, two):
        return None
    stop = next((t for t in tokens if t.kind in ("zhyldar", "gody", "zhylgen", "zhylabbr", "god")), last)
    when = When(one, two, ranged=True, notes=("century",) if short else ())
    if not (one.rel or two.rel or (two.period.year or 0) - (one.period.year or 0) < 1000):
        return None
    kind = "dother" if two.period.part == "decade" else "dyear"
    return made(kind, [first, last, stop], when)


def _year(token: Token) -> Point | None:
    if token.kind == "dyear":
        point = point_of(token)
        return point if point.rel or point.period.year else None
    if token.kind == "dother":
        point = point_of(token)
        if point.period.part != "decade":
            return None
        return Point(Period(point.period.number * 10))
    return point_of_year(token)
