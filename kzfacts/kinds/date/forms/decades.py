"""The forms of decades, alone, of a century, and from one to another."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.forms.form import Forms, made, the
from kzfacts.kinds.date.forms.points import number_of, rel_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When, last_year

DECADES = Forms()

FIRST_DECADE = 30  # a decade of two digits that can only be of the twentieth century
NUMBERS = ("tens", "bignth", "nth", "yearth", "small", "number", "figure")
ONE = "(bignth|nth|small|number)"
TENS = f"(tens dash|{ONE} (dash|comma|and))? (tens|bignth|nth|small|number)"
CENTURY = "(rel|back|NTH) century"


@DECADES.add(
    "date.decade",
    f"{CENTURY} dot? {TENS} (zhyldar|gody)",
    "(rel|back) century (bignth|tens|nth)",
    f"{TENS} gody dot? ({CENTURY}|small century)",
    f"tens {CENTURY}",
)
def of_century(tokens: list[Token]) -> Token | None:
    """``XVII ғасырдың 30-жылдары``, «60–70-е годы XX века», ``өткен ғасырдың 60-ыншы жылдары``."""
    century = the(tokens, "century")
    which = tokens[tokens.index(century) - 1]
    numbers = [number_of(token) for token in tokens if token.kind in NUMBERS and token is not which]
    if any(number % 10 or number > 90 for number in numbers) or numbers != sorted(set(numbers)):
        return None
    named_kk = which.kind not in ("rel", "back") and century.lang == "kk"
    if named_kk and century.word != "ғ" and century.ending.case != "gen":
        return None
    return _from_to(tokens, [_of(number // 10, which) for number in numbers], ())


def _of(decade: int, century: Token) -> Point:
    """Return a decade, counted from 0, of a century that is numbered or counted from the day of writing."""
    if century.kind not in ("rel", "back"):
        return Point(Period(part="decade", number=(number_of(century) - 1) * 10 + decade))
    return Point(Period(part="decade", number=decade), rel_of(century, "century"))


def _from_to(tokens: list[Token], points: list[Point], notes: tuple[str, ...]) -> Token | None:
    first, last = points[0], points[-1]
    if first == last:
        return made("dother", tokens, When(first, notes=notes))
    return made("dother", tokens, When(first, last, ranged=True, notes=notes))


@DECADES.add(
    "date.decade", "(tens|bignth|nth|small|number|figure) dash tens GOD?", f"{ONE} (dash|comma|and) {ONE} zhyldar"
)
def decades(tokens: list[Token]) -> Token | None:
    """«60–70-е годы», «в 1960–1970-х», ``20-30-жылдары``, ``80 және 90-жылдары``: from one decade to another."""
    first = number_of(tokens[0])
    last = last_year(first, number_of(tokens[2]))
    if tokens[1].kind != "dash" and first + 10 != last:
        return None
    if first % 10 or last % 10 or first >= last or (first < 100) != (last < 100):
        return None
    notes: tuple[str, ...] = ()
    if last < 100:
        if last < FIRST_DECADE:
            return None
        first, last, notes = first + 1900, last + 1900, ("century",)
    return _from_to(tokens, [Point(Period(part="decade", number=number // 10)) for number in (first, last)], notes)


@DECADES.add("date.decade", "tens GOD?", "(yearth|bignth|nth|small|number|figure) zhyldar", "bignth gody")
def decade(tokens: list[Token]) -> Token | None:
    """«1990-е годы», «в середине 80-х», ``тоқсаныншы жылдардың``."""
    number = number_of(tokens[0])
    counted = len(tokens) > 1 and tokens[1].ending.case != "gen" and not tokens[1].ending.possessed  # 20 жылдар
    if number % 10 or (tokens[0].kind in ("small", "number") and number < FIRST_DECADE and counted):
        return None
    notes: tuple[str, ...] = ()
    if number == 0 and tokens[0].word.startswith("нул"):
        number = 2000
    if number <= 90:
        if len(tokens) == 1 and number < FIRST_DECADE:
            return None
        number, notes = (number + 1900, ("century",)) if number >= FIRST_DECADE else (0, ("ambiguous century",))
    return made("dother", tokens, When(Point(Period(part="decade", number=number // 10)), notes=notes))
