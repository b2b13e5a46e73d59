"""The genitives that Russian compound adjectives begin with: двух(летний), двадцатипяти(процентный)."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kzfacts.lexicon.numerals import NUMERALS


@lru_cache(maxsize=1)
def prefixes() -> dict[str, Decimal | int]:
    """Return every such word of one number, of tens and ones together too, with its value."""
    table: dict[str, Decimal | int] = {
        "одно": 1, "полутора": Decimal("1.5"), "двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "четырех": 4,
        "сорока": 40, "девяносто": 90, "сто": 100,
    }  # fmt: skip
    for row in NUMERALS:
        table |= {form: row.value for form in row.ru.split() if form.endswith("и") and row.value in range(5, 100)}
    tens = {form: value for form, value in table.items() if value in range(20, 100, 10)}
    ones = {form: value for form, value in table.items() if value in range(1, 10)}
    return table | {ten + one: tens[ten] + ones[one] for ten in tens for one in ones}
