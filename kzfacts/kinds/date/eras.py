"""What the Russian words around a century or a year make of it: «в последней четверти XIX века», «до нашей эры»."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.shares import years_of_share
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Point, When

ORDER = {"перв": 1, "втор": 2, "трет": 3, "четвёрт": 4, "четверт": 4}
SHARE = Lazy(
    rf"(?<![^\W\d_])(?P<which>{'|'.join(ORDER)}|последн)[а-яё]{{1,3}}[ ](?P<share>четверт|трет)[а-я]{{1,2}}[ ]$"
)
BEFORE_CHRIST = Lazy(r"[ ]до[ ](?:нашей[ ]эры|рождества[ ]христова|р\.[ ]?х\.?)")
BEFORE = 30  # characters


def of_era(token: Token, when: When, low: str) -> Token:
    """Return a century or year as the words before and after it change its meaning."""
    era = BEFORE_CHRIST.match(low, token.end)
    if era is not None:
        return _before_era(token._replace(end=era.end()), when)
    before = low[max(0, token.start - BEFORE) : token.start]
    return _share(token, when, before) if before.endswith(("ти ", "ть ", "ью ")) else token


def _share(token: Token, when: When, before: str) -> Token:
    """Return the years of «последней четверти XIX века», «первой трети»."""
    found = SHARE.search(before)
    century = when.first.period if when.first and not when.ranged and not when.first.rel else None
    if found is None or century is None or century.part != "century":
        return token
    parts = 4 if found["share"] == "четверт" else 3
    which = ORDER.get(found["which"], parts)
    if which > parts:
        return token
    years = When(*years_of_share(century, which, parts), ranged=True)
    return token._replace(start=token.start - len(found[0]), value=years, rule="date.part")


def _before_era(token: Token, when: When) -> Token:
    """Return a year or century counted back from the common era; centuries have no value then."""
    year = when.first.period.year if when.first and not when.ranged else None
    if year is None:
        return token._replace(value=When(notes=("before the common era",)))
    return token._replace(value=When(Point(Period(1 - year))))
