"""The forms of parts of periods: «в начале 2024 года», ``жыл соңында``."""

from __future__ import annotations

from kzfacts.kinds.date.forms.form import Forms, made
from kzfacts.kinds.date.forms.points import when_of
from kzfacts.kinds.date.forms.relatives import LAST_ONES
from kzfacts.kinds.date.forms.timed import TIMES
from kzfacts.kinds.date.tokens.token import Token
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


@PARTS.add(
    "date.part",
    "dref (dmonth|dyear|dother)",
    "nth (day|week|mon|god|gody) (dmonth|dyear|dother)",
    "(nth|tens|back) dayof dmonth",
)
def first_or_last(tokens: list[Token]) -> Token | None:
    """«в последние дни мая 2015 года», «в первые месяцы 2015 года», «в первых числах мая», «в двадцатых числах мая»."""
    first, period = tokens[0], tokens[-1]
    of_days = tokens[1].word in DAYS
    begins = first.value == 1 and first.plural and (tokens[1].plural or of_days)
    ends = first.word == LAST_ONES or (of_days and first.kind == "back")
    mod = "start" if begins else "end" if ends else TENS.get(first.value) if of_days else None
    if period.lang != "ru" or mod is None or period.word == "год":
        return None
    return _with_mod(tokens, when_of(period), mod)


@PARTS.add("date.part", "(dmonth|dyear|dother) ai? dref")
def last_of(tokens: list[Token]) -> Token | None:
    """``қарашаның соңғы күндері``, ``2025 жылдың соңғы айларында``."""
    last = tokens[-1]
    if last.word != LAST_ONES or last.lang != "kk" or tokens[-2].ending.case != "gen":
        return None
    return _with_mod(tokens, when_of(tokens[0]), "end")


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
    return _part(tokens[-2], tokens, when_of(tokens[0])) if tokens[0].ending.case == "gen" else None


def _part(part: Token, tokens: list[Token], when: When) -> Token | None:
    # жыл басынан бері, or without
    since = part.lang == "kk" and part.value.mod == "start" and part.ending.case == "abl"
    if since and when.first and not (when.ranged or when.mod):
        return made("dother", tokens, when._replace(ranged=True))
    return _with_mod(tokens, when, part.value.mod)


def _with_mod(tokens: list[Token], when: When, mod: str) -> Token | None:
    return None if when.ranged or when.mod else made("dother", tokens, when._replace(mod=mod))


@PARTS.add("date.part", "part (god|week|mon|century|quarter)", "(zhyl|zhylgen|week|mon|century|quarter) part")
def part_of_this(tokens: list[Token]) -> Token | None:
    """«в начале года», ``жыл басынан``: of the current one."""
    part, unit = (tokens[0], tokens[1]) if tokens[0].kind == "part" else (tokens[1], tokens[0])
    placed = part.lang == unit.lang == ("ru" if part is tokens[0] else "kk")
    if not placed or unit.plural or unit.ending.possessed or unit.word in ("г", "ж"):
        return None
    if unit.ending.case not in ("nom", "gen"):
        return None
    return _part(part, tokens, When(Point(rel=Rel(unit.value.name, 0))))


@PARTS.add("date.month", "dmonth ai(?=post|later|part)")
def month_ai(tokens: list[Token]) -> Token | None:
    """``қараша айына``."""
    if tokens[0].lang != "kk" or tokens[0].ending.case != "nom" or tokens[1].ending.case == "abl":
        return None
    return made("dmonth", tokens, tokens[0].value)
