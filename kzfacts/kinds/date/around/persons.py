"""Russian years that are the age of a person where they stand: «в возрасте 35 лет», «ему 50 лет»."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar import number
from kzfacts.grammar.bounds import plain
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.around.lead import (
    BEFORE,
    NEXT_WORD,
    WORD,
    age_mod,
    is_inverted_age,
    lead_of,
    of_things,
    said_bound,
)
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Age, Span, bounded, exactly
from kzfacts.lexicon.ages import LASTED, LIVED

OF_AGE = " возраст"  # 18-летнего возраста
FROM_TO, INVERTED = "age.range", "age.inverted"
OLDEST = 125  # years
HALF = Decimal("0.5")
PENSIONED, OLD = 50, 75  # years
PENSION, LISTED = "возраст", 300  # пенсионный возраст начнёт расти: - 2028 год - 61,5 года, - 2029 год - [62 года]
YEARLY = Lazy(r"(?<!\d)20\d\d[ ]год[ау]?[ ]-[ ]$")
YEARS = Lazy(r"P(\d{1,3}(?:\.\d)?)Y(6M)?$")
SINCE = Lazy(r"[ ]со?[ ](?:дня|момента|года|тех[ ]пор|времени|начала|окончания)(?![^\W\d_])|,[ ]как[ ]")
UNTIL = Lazy(r"(?<![^\W\d_])до(?![^\W\d_])[ ]?")  # blanks may be missing beside it: с 6до 17 лет
ANNIVERSARY = Lazy(r"юбиле[а-я]{1,3}[ ](?:-[ ])?$")


def of_person(token: Token, norm: str, low: str) -> Token | None:
    """Return ``token`` as an age where the words around it in the text say that a person is so old, else as it is.

    norm, low  the text, and its lower-case copy

    None where it is an anniversary, which is neither an age nor an amount of time.
    """
    if token.kind == "ages" and token.lang == "ru" and low.startswith(OF_AGE, token.end):
        mod = said_bound(lead_of(token, token.value.years, norm, low))
        return token._replace(value=token.value._replace(mod=mod or token.value.mod))
    if token.rule == INVERTED:
        return token._replace(rule="age") if is_inverted_age(lead_of(token, token.value.years, norm, low)) else None
    years = _years(token, low) if token.kind == "duration" and token.lang == "ru" else ()
    if not years:
        return _reached(token, low) if token.rule == FROM_TO else token
    floor = max(0, token.start - BEFORE)
    if ANNIVERSARY.search(low, floor, token.start):
        return None
    after = NEXT_WORD.match(low, token.end)
    lasted = (after is not None and after[1].startswith(LASTED)) or SINCE.match(low, token.end)
    if min(years) >= PENSIONED and max(years) < OLD and YEARLY.search(low, floor, token.start):
        above = low[max(0, token.start - LISTED) : token.start]
        if PENSION in above and token.value.mod is None:
            return token._replace(kind="ages", rule="age", value=Age(years))
    lead = None if lasted or max(years) > OLDEST else lead_of(token, years, norm, low)
    mod = age_mod(lead) if lead else None
    if lead and mod is not None:
        bound = None if any(word.startswith(LIVED) for word in lead.said) else token.value.mod
        return token._replace(kind="ages", rule="age", value=Age(years, mod or bound))
    by = lead is not None and lead.said[-1:] == ["на"]  # старше на 5 лет, but автобусы старше 15 лет
    older = said_bound(lead) if lead and not by and of_things(lead) else None
    if older:
        return token._replace(value=bounded(token.value, older))
    return _reached(token, low) if token.rule == FROM_TO else token


def _reached(token: Token, low: str) -> Token:
    """Return the last number of «вырос с 5 до 7 лет»: what has been reached."""
    until = UNTIL.search(low, token.start, token.end)
    assert until is not None
    return token._replace(start=until.end(), rule="duration", value=exactly(token.value.most))


def _years(token: Token, low: str) -> tuple[int | Decimal, ...]:
    """Return the years of an amount of time, two of a range; nothing where it counts other units or recurs."""
    span, first = token.value, WORD.match(low, token.start)
    if not isinstance(span, Span) or span.every or (first and not number.look_up(first[0])):  # последние пять лет
        return ()
    words = low[token.start : token.end]
    if "летн" in words or "век" in words or "лети" in words:  # в 3-летний срок, в 1 веке
        return ()
    found = [YEARS.match(end or "") for end in ((span.iso,) if span.iso else (span.least, span.most))]
    return tuple(plain(Decimal(end[1]) + (HALF if end[2] else 0)) for end in found if end) if all(found) else ()
