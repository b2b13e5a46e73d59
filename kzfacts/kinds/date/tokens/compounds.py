"""Russian adjectives that hold a number and a unit of time: «трёхдневный», «двадцатипятилетний», «20-дневный»."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kzfacts.grammar.number import prefixes
from kzfacts.grammar.russian import adjective
from kzfacts.lexicon.calendar import UNITS, Unit


@lru_cache(maxsize=1)
def _compounds() -> dict[str, Unit]:
    return {form: unit for unit in UNITS for stem in unit.compound for form in adjective(stem, soft=stem == "летн")}


@lru_cache(maxsize=1)
def _tails() -> frozenset[str]:
    """Return the last two letters of the adjectives: most words end otherwise."""
    return frozenset(form[-2:] for form in _compounds())


def compound(tail: str) -> Unit | None:
    """Return the unit in the second half of a Russian adjective: «летний», «дневного»."""
    return _compounds().get(tail)


def holds_unit(word: str) -> bool:
    """Say whether ``word`` is such an adjective, or the second half of one."""
    return word[-2:] in _tails() and (aged(word) is not None or word in _compounds())


@lru_cache(maxsize=2048)
def aged(word: str) -> tuple[Decimal, Unit] | None:
    """Read a Russian adjective such as «трёхдневный», «двадцатипятилетний», «месячный»; None if it is none."""
    if word[-2:] not in _tails():
        return None
    for cut in range(len(word) - 4, -1, -1):
        unit = _compounds().get(word[cut:])
        if unit is not None:
            count = prefixes().get(word[:cut]) if cut else 1
            if count is not None and (cut or word[:4] in ALONE):
                return Decimal(count), unit
    return None


ALONE = ("неде", "меся", "годи", "годо", "суто")  # недельный, месячный, годичный, годовалый, суточный: of one unit
