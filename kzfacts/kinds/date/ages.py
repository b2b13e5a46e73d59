"""The forms of ages."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.bounds import plain
from kzfacts.kinds.date.form import Forms, made
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Age, Span, iso_duration

AGES = Forms()


@AGES.add("age", "(small|number) age (small|number) age")
def age_range(tokens: list[Token]) -> Token | None:
    """``3 жастан 6 жасқа``."""
    if tokens[1].ending.case != "abl" or tokens[3].ending.case != "dat":
        return None
    return made("ages", tokens, Age((int(tokens[0].value), int(tokens[2].value))))


@AGES.add("age", "(small|number|owned|from|figure) (dash|and) (NUM|owned) age", "(small|number|owned) age", "small age")
def age(tokens: list[Token]) -> Token | None:
    """``он жасар``, ``38 жастағы``, ``15 пен 29 жас аралығындағы``."""
    years = [
        plain(Decimal(token.value))
        for token in tokens
        if token.kind in ("small", "number", "owned", "from", "figure", "upto")
    ]
    if not years or max(years) > 150:
        return None
    if tokens[-1].ending.case in ("adj", "like") or tokens[-1].ending.plural:
        return None
    return made("ages", tokens, Age(tuple(years)))


@AGES.add("duration", "aged term")
def term(tokens: list[Token]) -> Token | None:
    """«шестилетний срок»: not an age."""
    count, unit = tokens[0].value
    iso = iso_duration(count, unit)
    return made("duration", tokens[:1], Span(iso, None, iso, iso))


@AGES.add("age", "aged")
def adjective_age(tokens: list[Token]) -> Token | None:
    """«25-летний» is an age, «трёхдневный» a duration."""
    count, unit = tokens[0].value
    if unit.name == "year" and tokens[0].word[:4] != "годи" and "летн" in tokens[0].word:
        return made("ages", tokens, Age((int(count),)))
    iso = iso_duration(count, unit)
    found = made("duration", tokens, Span(iso, None, iso, iso))
    return found and found._replace(rule="duration")
