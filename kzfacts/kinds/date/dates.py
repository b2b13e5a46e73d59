"""Helpers of the forms of single dates."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.edtf import Period
from kzfacts.kinds.date.form import made
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Point, Rel, When, full_year


def rel_of(modifier: Token, unit: str) -> Rel:
    """Return the ``unit`` that «прошлый», ``келесі`` or «тот» means, counted from this one or from the one named."""
    return Rel(unit, modifier.value.offset, modifier.value.anaphoric)


def year_of(tokens: list[Token]) -> tuple[Period, Rel | None, tuple[str, ...]] | None:
    """Read the tokens of a year: ``2024 жылғы``, «прошлого года», ``биылғы``; None if there is no year among them."""
    for token in tokens:
        if token.kind == "thisyear":
            return Period(), Rel("year", 0), ()
        if token.kind in ("deictic", "deicticatt"):
            return Period(), Rel(token.value.unit, token.value.offset), ()
        if token.kind in ("rel", "that"):
            rel, same = rel_of(token, "year"), any(other.kind == "zhe" for other in tokens)
            return Period(), rel._replace(anaphoric=rel.anaphoric or same), ()
        if token.kind == "back":
            return Period(), Rel("year", -1), ()
        if token.kind == "ahead":
            return Period(), Rel("year", 1), ()
        if token.kind in ("figure", "yearth", "bignth", "nth", "small", "number"):
            year, notes = full_year(int(token.value))
            return Period(year), None, notes
    return None


def with_year(tokens: list[Token], period: Period, kind: str, everything: list[Token]) -> Token | None:
    """Return the date ``period`` in the year that ``tokens`` name, if they do."""
    found = year_of(tokens)
    if found is None:
        return made(kind, everything, When(Point(period)))
    year, rel, notes = found
    return made(kind, everything, When(Point(period._replace(year=year.year), rel), notes=notes))


def number_of(token: Token | None) -> int:
    """Return the value of a numeral token as an integer, 0 if there is none."""
    return int(token.value) if token is not None and isinstance(token.value, int | Decimal) else 0


def beginning(token: Token | None) -> Token | None:
    """Return the date ``token`` as the beginning of it: ``маусымның алғашқы күндері``."""
    return token and token._replace(value=token.value._replace(mod="start"), rule="date.part")


def of_this(tokens: list[Token]) -> bool:
    """Say whether «нынешнего», «прошлого», if such a word ends ``tokens``, may leave out its noun «год»."""
    last = tokens[-1]
    return last.kind != "rel" or (last.word.endswith("го") and last.word not in ("этого", "сего", "следующего"))
