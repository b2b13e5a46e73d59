"""The forms of parts of periods: «в начале 2024 года», ``жыл соңында``."""

from __future__ import annotations

from kzfacts.kinds.date.form import Forms, made
from kzfacts.kinds.date.points import when_of
from kzfacts.kinds.date.relatives import LAST_ONES
from kzfacts.kinds.date.timed import TIMES
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Point, Rel, When

PARTS = Forms(TIMES)
DAYS = ("числах", "чисел")
TENS = {10: "mid", 20: "end"}  # the days of a month that end its parts
SHORTENED = ("нач", "сер", "кон")


@PARTS.add("date.part", "part dot? POINT")
def part_of(tokens: list[Token]) -> Token | None:
    """«в начале 2024 года», «в конце прошлой недели», «нач. XX в.»."""
    shortened = tokens[0].word in SHORTENED
    if tokens[0].lang != "ru" or shortened != (tokens[1].kind == "dot") or (shortened and tokens[-1].kind == "dday"):
        return None
    return _part(tokens[0], tokens, when_of(tokens[-1]))


@PARTS.add("date.part", "dref (dmonth|dyear)", "nth (day|week|mon) (dmonth|dyear)", "(nth|tens|back) dayof dmonth")
def first_or_last(tokens: list[Token]) -> Token | None:
    """«в последние дни мая 2015 года», «в первые месяцы 2015 года», «в первых числах мая», «в двадцатых числах мая»."""
    first, period = tokens[0], tokens[-1]
    of_days = tokens[1].word in DAYS
    begins = first.value == 1 and first.plural and (tokens[1].plural or of_days)
    ends = first.word == LAST_ONES or (of_days and first.kind == "back")
    mod = "start" if begins else "end" if ends else TENS.get(first.value) if of_days else None
    if period.lang != "ru" or mod is None or period.word == "год":
        return None
    when = when_of(period)
    if when.ranged or when.mod:
        return None
    found = made("dother", tokens, when._replace(mod=mod))
    return found and found._replace(rule="date.part")


@PARTS.add("date.part", "(dmonth|dyear|dother) ai? dref")
def last_of(tokens: list[Token]) -> Token | None:
    """``қарашаның соңғы күндері``, ``2025 жылдың соңғы айларында``."""
    period, last = tokens[0], tokens[-1]
    when = when_of(period)
    if last.word != LAST_ONES or last.lang != "kk" or tokens[-2].ending.case != "gen" or when.ranged or when.mod:
        return None
    found = made("dother", tokens, when._replace(mod="end"))
    return found and found._replace(rule="date.part")


@PARTS.add("date.part", "POINT dot? ai? part")
def part_after(tokens: list[Token]) -> Token | None:
    """``2024 жылдың басында``, ``наурыздың ортасында``, ``сәуір айының соңында``."""
    owned = tokens[0].ending.possessed and tokens[0].ending.case == "nom" and tokens[1].kind == "part"
    if tokens[-1].lang != "kk" or owned or (tokens[1].kind == "dot" and tokens[0].word not in ("ғ", "ж")):
        return None
    return _part(tokens[-1], tokens, when_of(tokens[0]))


@PARTS.add("date.part", "POINT dot? ai? partstem placing")
def part_in_two_words(tokens: list[Token]) -> Token | None:
    """``ХІХ ғасырдың орта шенінде``, ``90-жылдардың аяқ кезінде``."""
    when = when_of(tokens[0])
    return _part(tokens[-2], tokens, when) if tokens[0].ending.case == "gen" and not when.ranged else None


def _part(part: Token, tokens: list[Token], when: When) -> Token | None:
    if when.ranged or when.mod:
        return None
    since = (
        part.lang == "kk" and part.value.mod == "start" and part.ending.case == "abl"
    )  # жыл басынан бері, or without
    told = when._replace(ranged=True) if since and when.first else when._replace(mod=part.value.mod)
    found = made("dother", tokens, told)
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
