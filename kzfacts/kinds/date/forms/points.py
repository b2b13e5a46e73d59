"""Helpers of the forms of single dates and of those that join dates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kzfacts.grammar.edtf import Period, possible
from kzfacts.kinds.date.forms.form import made, pick
from kzfacts.kinds.date.tokens.token import YEARS as FULL_YEARS
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import EITHER_CENTURY, Point, Rel, When, full_year, last_year


def rel_of(modifier: Token, unit: str, *, same: bool = False) -> Rel:
    """Return the ``unit`` that «прошлый», ``келесі``, «тот» (``same``: «тот же») counts from this or the one named."""
    return Rel(unit, modifier.value.offset, modifier.value.anaphoric or same)


def year_of(tokens: list[Token]) -> tuple[Period, Rel | None, tuple[str, ...]] | None:
    """Read the tokens of a year: ``2024 жылғы``, «прошлого года», ``биылғы``; None if there is no year among them."""
    for token in sorted(tokens, key=lambda token: token.kind != "figure"):  # прошлого 2020 года
        if token.kind == "thisyear":
            return Period(), Rel("year", 0), ()
        if token.kind in ("deictic", "deicticatt"):
            return Period(), Rel(token.value.unit, token.value.offset), ()
        if token.kind in ("rel", "that", "back", "ahead"):
            return Period(), rel_of(token, "year", same=pick(tokens, "zhe") is not None), ()
        if token.kind in ("figure", "yearth", "bignth", "nth", "small", "number"):
            year, notes = full_year(int(token.value))
            return Period(year), None, notes
    return None


def point_of_year(number: Token) -> Point | None:
    """Return the year that a number, perhaps of two digits, names; None where it is none."""
    fits = 10 <= number.value < FULL_YEARS.stop and number.value % 1 == 0
    return Point(Period(full_year(int(number.value))[0])) if fits else None


def first_of_two(tokens: list[Token]) -> int | None:
    """Return the first of the two years that «2023/24», ``2023-2024`` touch; None where they do not follow."""
    school = pick(tokens, "school")
    years = [number_of(token) for token in tokens if token.kind in ("figure", "small", "number")]
    first, last = (school.value[0], int(school.value[1])) if school else years
    return first if last_year(first, last) == first + 1 else None


def with_year(tokens: list[Token], period: Period, kind: str, everything: list[Token]) -> Token | None:
    """Return the date ``period`` in the year that ``tokens`` name, if they do."""
    found = year_of(tokens)
    if found is None:
        return made(kind, everything, When(Point(period)))
    year, rel, notes = found
    if notes and year.year is not None and year.year - 2000 in EITHER_CENTURY:  # в мае 37-го года, 37-нің ақпанында
        return made(kind, everything, When(notes=("ambiguous century",)))
    return made(kind, everything, When(Point(period._replace(year=year.year), rel), notes=notes))


def number_of(token: Token | None) -> int:
    """Return the value of a numeral token as an integer, 0 if there is none."""
    return int(token.value) if token is not None and isinstance(token.value, int | Decimal) else 0


def behind_day(month: Token) -> bool:
    """Say whether a Russian month stands in the genitive, as it does behind its day: мая, марта."""
    return month.word[-1] in "яа"


def beginning(token: Token | None) -> Token | None:
    """Return the date ``token`` as the beginning of it: ``маусымның алғашқы күндері``."""
    return token and token._replace(value=token.value._replace(mod="start"), rule="date.part")


def of_this(tokens: list[Token]) -> bool:
    """Say whether «нынешнего», «прошлого», if such a word ends ``tokens``, may leave out its noun «год»."""
    last = tokens[-1]
    return last.kind != "rel" or (last.word.endswith("го") and last.word not in ("этого", "сего", "следующего"))


def when_of(token: Token) -> When:
    """Return what a date token means."""
    assert isinstance(token.value, When)
    return token.value


def point_of(token: Token) -> Point:
    """Return the day or period a date token names; an empty one if it names none."""
    return when_of(token).first or Point()


def on_day(point: Point, day: Token) -> Point:
    """Return the day of the month of ``point`` that a numeral names."""
    return point._replace(period=point.period._replace(day=int(day.value)))


def falls_on(point: Point, weekday: int) -> bool:
    """Say whether ``point`` is a day that is known to fall on ``weekday`` or, without its year, may do so."""
    period = point.period
    if point.rel or not (period.month and period.day):
        return False
    if period.year is None or not possible(period):
        return True
    return date(period.year, period.month, period.day).isoweekday() == weekday


def ranged(token: Token, tokens: list[Token], first: Point, last: Point) -> Token | None:
    """Return the range from ``first`` to ``last`` that ``tokens`` write; ``token`` is the date whose notes are kept."""
    if backwards(first, last):
        return None
    return made(token.kind, tokens, when_of(token)._replace(first=first, last=last, ranged=True, mod=None))


def of_several(year: Token, others: list[Token]) -> bool:
    """Say whether the noun of ``year`` belongs to other figures too: «2009 и 2011 годы», ``2009 және 2011 жылғы``."""
    attribute = year.lang == "kk" and year.ending.case == "att" and all(other.value in FULL_YEARS for other in others)
    return year.plural or year.ending.plural or attribute


def backwards(first: Point, last: Point) -> bool:
    """Say whether a range would end before it begins; one of no year may reach over New Year's."""
    if first.rel or last.rel:
        return False
    if first.period.year is None and last.period.year is None and first.period.month != last.period.month:
        return False
    one, two = ((point.period.year or 0, *point.period.place) for point in (first, last))
    return one > two


def compares(tokens: list[Token]) -> bool:
    """Say whether «октябрь к октябрю» compares, or «с 5 после 9» goes on; only «до» leads from one to the other."""
    bound = pick(tokens, "bound")
    return bound is not None and bound.word != "до"


def share(first: Point, last: Point) -> tuple[Point, Point]:
    """Give the end without a year the year of the other one; a range over New Year begins a year earlier."""
    if first.period.year is None and first.rel is None:
        before = first.period.place > last.period.place  # over New Year
        if last.rel is not None:
            over = before and last.rel.unit == "year"
            first = first._replace(rel=last.rel._replace(offset=last.rel.offset - over))
        elif last.period.year is not None:
            first = first._replace(period=first.period._replace(year=last.period.year - before))
    elif last.period.year is None and last.rel is None:
        last = last._replace(rel=first.rel, period=last.period._replace(year=first.period.year))
    return first, last
