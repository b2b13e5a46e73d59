"""What the Russian words around a century or a year make of it: «в последней четверти XIX века», «до нашей эры»."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar import number
from kzfacts.grammar.edtf import Period
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.russian import noun
from kzfacts.kinds.date.forms.shares import years_of_share
from kzfacts.kinds.date.tokens.figures import roman
from kzfacts.kinds.date.tokens.pieces import OUR_ERA
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.tokens.words import look_up
from kzfacts.kinds.date.when import BEFORE_ERA, Point, When
from kzfacts.lexicon.relative import SHARES

SHARE = Lazy(r"(?<![\w-])([а-яё]{4,12}|[ivх]{1,3}|[1-4]-?[а-яё]{1,2})[ ]([а-яё]{5,9})[ ]$")
BEFORE_CHRIST = Lazy(rf"[ ]до[ ](?:{OUR_ERA}|рождества[ ]христова|р\.[ ]?х\.?)")
# «с конца IX – начала VIII в. до н. э.»: the era of both
CHAIN = Lazy(
    rf"[ ]?(?:-|до|по|и)[ ]?(?:[а-яё]{{4,9}}[ ])?[ivх]{{1,5}}[ ](?:вв?\.|век[а-я]{{0,3}}){BEFORE_CHRIST.source}"
)
BEFORE = 30  # characters


def of_era(token: Token, when: When, low: str) -> Token:
    """Return a century or year as the words before and after it change its meaning."""
    era = BEFORE_CHRIST.match(low, token.end)
    if era is not None:
        return _before_era(token._replace(end=era.end()), when)
    if token.rule != "date.year" and CHAIN.match(low, token.end):
        return token._replace(value=BEFORE_ERA._replace(mod=when.mod))
    before = low[max(0, token.start - BEFORE) : token.start]
    return _share(token, when, before) if before.endswith(("ти ", "ть ", "ью ")) else token


def _share(token: Token, when: When, before: str) -> Token:
    """Return the years of «последней четверти XIX века», «первой трети»."""
    found = SHARE.search(before)
    parts = _shares().get(found[2], 0) if found else 0
    century = when.first.period if when.first and not when.ranged and not when.first.rel else None
    if found is None or century is None or century.part != "century":
        return token
    which = _which(found[1], parts)
    if not 1 <= which <= parts:
        return token
    years = When(*years_of_share(century, which, parts), ranged=True)
    return token._replace(start=token.start - len(found[0]), value=years, rule="date.part")


@lru_cache(maxsize=1)
def _shares() -> dict[str, int]:
    return {form: parts for name, parts in SHARES.items() for form in noun(name, "f").singular}


def _which(word: str, last: int) -> int:
    """Return what an ordinal or «последней», which is ``last``, says; 0 for any other word."""
    item, known = number.look_up(word), look_up(word)
    if item is not None and item.role == "ordinal":
        return int(item.value)
    if word[0] in "1234ivх":
        return int(word[0]) if word[0].isdigit() else roman(word) or 0
    return last if known is not None and known.kind == "back" else 0


def _before_era(token: Token, when: When) -> Token:
    """Return a year or century counted back from the common era; centuries have no value then."""
    year = when.first.period.year if when.first and not when.ranged else None
    if year is None:
        return token._replace(value=BEFORE_ERA._replace(mod=when.mod))
    return token._replace(value=When(Point(Period(1 - year))))
