"""The forms of ages."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.bounds import plain
from kzfacts.kinds.date.form import Forms, made
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.units import is_cardinal
from kzfacts.kinds.date.when import Age, Span, exactly, iso_duration

AGES = Forms()
OLDEST = 150


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
    if not years or max(years) > OLDEST:
        return None
    if tokens[-1].ending.case in ("adj", "like") or tokens[-1].ending.plural:
        return None
    return made("ages", tokens, Age(tuple(years)))


@AGES.add("age", "from (small|number) age")
def age_from_to(tokens: list[Token]) -> Token | None:
    """``14-тен 29 жасқа``."""
    first, last, unit = tokens
    if unit.ending.case != "dat" or first.value >= last.value:
        return None
    return made("ages", tokens, Age((int(first.value), int(last.value))))


@AGES.add("age.range", "s (small|number) bound (small|number) (let|god|gody)")
def from_to(tokens: list[Token]) -> Token | None:
    """«с 6 до 17 лет»: where it is no age, it is what something grew from and to."""
    first, last, unit = tokens[1], tokens[3], tokens[4]
    if tokens[2].word != "до" or unit.lang != "ru":
        return None
    least, most = (iso_duration(Decimal(end.value), unit.value) for end in (first, last))
    return made("duration", tokens[1:], Span(None, None, least, most))


@AGES.add("age", "(small|number|nth|bignth|tens) dash? seasonal")
def apart(tokens: list[Token]) -> Token | None:
    """«33-х летняя», «54 летний»: the adjective written apart."""
    count, adjective = Decimal(tokens[0].value), tokens[-1]
    ordinal = tokens[0].kind not in ("small", "number") and not is_cardinal(tokens[0])
    if not adjective.word.startswith("летн") or count % 1 or not 2 <= count <= OLDEST or ordinal:
        return None
    return made("ages", tokens, Age((int(count),)))


@AGES.add("age", "in (nth|bignth|small|number) god life")
def year_of_life(tokens: list[Token]) -> list[Token] | None:
    """«умер на 78-м году жизни»: at the age of 77."""
    past = int(tokens[1].value) - 1
    if tokens[0].word != "на" or tokens[2].word != "году" or not 1 <= past < OLDEST or tokens[1].value % 1:
        return None
    found = made("ages", tokens[1:], Age((past,)))
    return [tokens[0], found] if found else None


@AGES.add("duration", "aged term")
def term(tokens: list[Token]) -> Token | None:
    """«шестилетний срок»: not an age."""
    count, unit = tokens[0].value
    iso = iso_duration(count, unit)
    return made("duration", tokens[:1], exactly(iso))


@AGES.add("age", "aged")
def adjective_age(tokens: list[Token]) -> Token | None:
    """«25-летний» is an age, «трёхдневный» a duration."""
    count, unit = tokens[0].value
    if unit.name == "year" and tokens[0].word[:4] != "годи" and "летн" in tokens[0].word:
        return made("ages", tokens, Age((int(count),)))
    iso = iso_duration(count, unit)
    found = made("duration", tokens, exactly(iso))
    return found and found._replace(rule="duration")
