"""Numbers that share the unit of the last one: «5, 7 и 12 лет», ``3 және 6 айға``."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.around.lead import BEFORE, LISTED
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Age, Span, bounded, exactly
from kzfacts.lexicon.ages import OLDER
from kzfacts.lexicon.bounds import AT_MOST

AND = (" и ", " или ", " және ")
# Before figures that are facts of their own, or the first of a range; and what bounds all of them.
GOING_ON = Lazy(r"(?:№|(?<![^\W\d_])(?:от|с|(?:от|с)[ ]\d{1,3}[ ]до))[ ]$")
BOUNDS = OLDER | {"до": AT_MOST}
NEAR = 12  # characters
NUMBER = Lazy(r"\d+")
ISO = Lazy(r"(PT?)(\d+)([A-Z])")


def listed(token: Token, low: str) -> list[Token]:
    """Return the age or amount of time ``token`` behind those in figures that share its unit, with the bound of all.

    «5, 7 и 12 лет», «до 8, 10 и 12 лет», «старше 58 и 63 лет», ``5, 6 және 7 жылға``; it alone where there are none
    """
    found = LISTED.search(low, max(0, token.start - BEFORE), token.start)
    if found is None or not found[0].endswith(AND) or GOING_ON.search(low, max(0, found.start() - NEAR), found.start()):
        return [token]
    mod = BOUNDS.get(low[max(0, found.start() - NEAR) : found.start()].strip().rpartition(" ")[2])
    last = NUMBER.match(low, token.start)
    if token.value.mod not in (None, mod) or not _is_one(token.value, last and last[0]):
        return [token]
    numbers = [*NUMBER.finditer(low, *found.span())]
    shared = [token._replace(start=at.start(), end=at.end(), value=_of(token.value, at[0], mod)) for at in numbers]
    return [*shared, token._replace(value=_bounded(token.value, mod))]


def _is_one(value: Age | Span, number: str | None) -> bool:
    """Say whether ``value`` is that of one ``number``, as it is written in figures where it counts time."""
    if isinstance(value, Age):
        return len(value.years) == 1
    iso = ISO.fullmatch(value.iso or "")
    return iso is not None and iso[2] == number and not value.every


def _of(value: Age | Span, number: str, mod: str | None) -> Age | Span:
    """Return what ``number`` is in the unit of ``value``."""
    if isinstance(value, Age):
        return Age((int(number),), mod)
    return bounded(exactly(ISO.sub(rf"\g<1>{int(number)}\g<3>", value.iso or "")), mod)


def _bounded(value: Age | Span, mod: str | None) -> Age | Span:
    return value._replace(mod=mod) if isinstance(value, Age) else bounded(value, mod)
