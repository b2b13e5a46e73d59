"""The forms of days in figures with points: «31.10.1974», «с 01.09 по 15.10», «27. 05. 1999»."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period, possible
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import backwards, with_year
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When, full_year

DOTTED = Forms()
# no day of the calendar, and hardly anything else: 31.06.2024
IMPOSSIBLE = Lazy(r"(?:29|3[01])\.(?:0[1-9]|1[0-2])\.(?:19|20)\d\d$")
DAY_MONTH = Lazy(r"(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$")  # always two digits: 15.2 is a decimal
MONTH_YEAR = Lazy(r"(0[1-9]|1[0-2])\.(\d{4}|[5-9]\d)$")
OF_YEAR = Lazy(r"(0[1-9]|1[0-2])\.((?:19[5-9]|20[0-4])\d)$")  # 03.2025, where 3.2025 and 0.2025 are decimals


@DOTTED.add("date.dotted", "dotted (god|ZHYL(?!part))?")
def dotted(tokens: list[Token]) -> Token | None:
    """``31.10.1974``, ``18.07.14``, ``05/08/2008``, ``2010-01-29``."""
    when = _full(tokens[0])
    return when and made("dday", tokens, when)


def _full(token: Token) -> When | None:
    """Read the figures of a day with its year."""
    parts = token.value
    if len(parts) == 3:
        year, month, day = (int(part) for part in parts)
        notes: tuple[str, ...] = ()
    else:
        day, month = int(parts[0]), int(parts[2])
        year, notes = full_year(int(parts[3]))
    period = Period(year, month, day)
    short = len(parts) > 3 and parts[1] != "/" and len(parts[-1]) == 2 and len(parts[2]) < 2
    if not (day and month) or short or not (possible(period) or IMPOSSIBLE.match(token.word)):
        return None
    return When(Point(period), notes=notes)


@DOTTED.add("date.range", "s? COUNT dot? (dash|po) dotted (god|ZHYL)?")
def shared_year(tokens: list[Token]) -> Token | None:
    """«14. - 15.10.2013», «с 14.10. по 15.10.2018»: the last day has the year, perhaps the month, of the first."""
    at = next(number for number, token in enumerate(tokens) if token.kind == "dotted")
    first, last = tokens[1 if tokens[0].kind == "s" else 0], _full(tokens[at])
    if last is None or last.first is None:
        return None
    day, _, month = first.word.partition(".")
    if not day.isdigit() or not (month.isdigit() or (not month and tokens[at - 2].kind == "dot")):
        return None
    end = last.first
    begin = end._replace(period=end.period._replace(day=int(day), month=int(month) if month else end.period.month))
    if backwards(begin, end) or not possible(begin.period):
        return None
    return made("dday", tokens[tokens.index(first) :], last._replace(first=begin, last=end, ranged=True))


def _day(token: Token) -> Period | None:
    """Read the figures of a day without a year: 15.02."""
    found = DAY_MONTH.match(token.word)
    period = Period(month=int(found[2]), day=int(found[1])) if found else Period()
    return period if found and possible(period) else None


@DOTTED.add("date.range", "s number dot? po number (dot? RUYEAR)?")
def from_to(tokens: list[Token]) -> Token | None:
    """«с 01.09 по 15.10», «с 01.09. по 15.10. этого года»."""
    numbers = [token for token in tokens if token.kind == "number"]
    first, last = (_day(token) for token in numbers)
    at = tokens.index(numbers[1])
    if first is None or last is None or (first.month, first.day) > (last.month, last.day):
        return None
    end = with_year(tokens[at + 1 :], last, "dday", tokens[at:])
    if end is None:
        return None
    to: Point = end.value.first
    when = When(to._replace(period=to.period._replace(month=first.month, day=first.day)), to, ranged=True)
    found = made("dday", tokens[1:], when)
    return found and found._replace(lang="ru")


@DOTTED.add("date.figures", "(bound|po) number(?!dot figure)")
def until(tokens: list[Token]) -> list[Token] | None:
    """«до 15.02»: the guards want a word before it that says what ends then."""
    day = _day(tokens[1])
    return [tokens[0], tokens[1]._replace(kind="dday", value=When(Point(day)), lang="ru")] if day else None


@DOTTED.add(
    "date.dotted", "(weekday|shortday) dot? comma number", "number (comma weekday|open (weekday|shortday) close)"
)
def on_weekday(tokens: list[Token]) -> Token | None:
    """«в среду, 15.10», «ср, 08.01», «08.01 (ср)», ``08.01, сәрсенбі``: the weekday says that they are a day."""
    number, weekday = the(tokens, "number"), the(tokens, "weekday", "shortday")
    day = _day(number)
    decimal = number is tokens[0] and weekday.lang == "ru" and pick(tokens, "comma")
    if day is None or weekday.plural or weekday.ending.plural or decimal:
        return None
    return made("dday", tokens, When(Point(day, weekday=weekday.value)))


@DOTTED.add("date.dotted", "number dot? day")
def on_day(tokens: list[Token]) -> list[Token] | None:
    """``15.02 күні``."""
    day = _day(tokens[0])
    if day is None or tokens[-1].lang != "kk" or not tokens[-1].ending.possessed:
        return None
    return [tokens[0]._replace(kind="dday", value=When(Point(day)), lang="kk"), tokens[-1]]


@DOTTED.add("date.dotted", "for? glued ((dash|po) glued)? (god|ZHYL)?")
def months(tokens: list[Token]) -> list[Token] | None:
    """«за 03.2025», «03.2025–05.2025»; 12.2025 alone may be a decimal."""
    figures = [token for token in tokens if token.kind == "glued"]
    found = [OF_YEAR.match(token.word) for token in figures]
    points = [Point(Period(int(each[2]), int(each[1]))) for each in found if each]
    lead = tokens[: tokens[0].kind == "for"]
    clear = lead or len(points) > 1 or tokens[-1].kind != "glued" or figures[0].word.startswith("0")
    if len(points) < len(figures) or not clear or backwards(points[0], points[-1]):
        return None
    when = When(points[0], points[1] if len(points) > 1 else None, ranged=len(points) > 1)
    read = made("dmonth", tokens[len(lead) :], when)
    return [*lead, read] if read else None


@DOTTED.add(
    "date.dotted",
    "small dot (number|glued) (god|ZHYL)?",
    "small dot small dot figure (god|ZHYL)?",
    "small dot small dot number god",
    "small small figure (god|ZHYL)",
    "number dot figure (god|ZHYL)",
)
def spaced(tokens: list[Token]) -> Token | None:
    """«27. 05.1999», «27. 05. 1999», «27.05. 1999 г.», «27. 05. 99 г.», «27 05 1999 года»."""
    day, _, rest = ".".join(token.word for token in tokens if token.word[:1].isdigit()).partition(".")
    found = MONTH_YEAR.match(rest)
    if found is None or not (day.isdigit() and len(day) > 1):
        return None
    year, notes = full_year(int(found[2]))
    period = Period(year, int(found[1]), int(day))
    return made("dday", tokens, When(Point(period), notes=notes)) if possible(period) else None
