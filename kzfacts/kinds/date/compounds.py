"""Russian adjectives that hold a number and a unit of time: «трёхдневный», «двадцатипятилетний», «20-дневный»."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kzfacts.grammar.russian import adjective
from kzfacts.lexicon.calendar import UNITS, Unit
from kzfacts.lexicon.numerals import NUMERALS


@lru_cache(maxsize=1)
def _compounds() -> dict[str, Unit]:
    return {form: unit for unit in UNITS for stem in unit.compound for form in adjective(stem, soft=stem == "летн")}


@lru_cache(maxsize=1)
def _tails() -> frozenset[str]:
    """Return the last two letters of the adjectives: most words end otherwise."""
    return frozenset(form[-2:] for form in _compounds())


@lru_cache(maxsize=1)
def prefixes() -> dict[str, Decimal | int]:
    """Return the genitives that Russian compound adjectives begin with: двух-, двадцати-, ста-."""
    table: dict[str, Decimal | int] = {
        "одно": 1, "полутора": Decimal("1.5"), "двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4,
        "сорока": 40, "девяносто": 90, "сто": 100,
    }  # fmt: skip
    for row in NUMERALS:
        table |= {form: row.value for form in row.ru.split() if form.endswith("и") and 4 < row.value < 100}
    return table


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
            count = _prefix(word[:cut])
            if count is not None and (cut or word[:4] in ALONE):
                return Decimal(count), unit
    return None


ALONE = ("неде", "меся", "годи", "годо", "суто")  # недельный, месячный, годичный, годовалый, суточный: of one unit


def _prefix(text: str) -> Decimal | int | None:
    if not text:
        return 1
    if text in prefixes():
        return prefixes()[text]
    for cut in range(len(text) - 3, 3, -1):
        tens, ones = prefixes().get(text[:cut], 0), prefixes().get(text[cut:], 0)
        if tens >= 20 and tens % 10 == 0 and 0 < ones < 10:
            return tens + ones
    return None
