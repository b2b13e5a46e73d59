"""When two values of one kind are equal, and by what class they differ. Exact arithmetic throughout."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from operator import ne
from typing import Any

from kzfacts.checks.dates import EQUAL, Difference, date_difference, date_ends, date_key
from kzfacts.fact import Fact
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST

NUMERIC = ("date", "money", "percent")  # kinds
SCALES = frozenset(Decimal(10) ** power for power in (3, 6, 9, 12))
THOUSAND = Decimal(1000)
OTHERS = 10  # a figure that is more times another one is of something else
NOT_TWICE = 2  # «более 1 млрд» is no rounding of 2,5 млн
ZEROS = re.compile(r"\d[.,](\d?0)(?!\d)")  # 18,0 %: written to the tenth, though the value is 18
# Mods of one group say the same: «свыше» and «кемінде» differ by the very figure itself.
MOD_GROUPS = dict.fromkeys(NO_GREATEST, "lower bound") | dict.fromkeys(NO_LEAST, "upper bound")
MOD_GROUPS |= {"before": "before", "on_or_before": "before", "after": "after", "on_or_after": "after"}


def numeric(facts: Iterable[Fact]) -> list[Fact]:
    """Return the dates, sums and percentages of which a value is known."""
    return [fact for fact in facts if fact.kind in NUMERIC and key(fact)]


def ends(fact: Fact) -> tuple[Any, Any]:
    """Return the two ends of a value; equal ones for a single figure, None for an open or unknown end.

    Those of a date are days: see ``date_ends``.
    """
    if fact.kind == "date":
        return date_ends(fact)
    main = figure(fact)
    return (fact.value["min"], fact.value["max"]) if main is None else (main, main)


def figure(fact: Fact) -> Any:
    """Return the one figure of a sum or a percentage, None for a range."""
    return fact.value["amount" if fact.kind == "money" else "value"]


def unit(fact: Fact) -> str | None:
    """Return the currency, the unit of a percentage, or the grain of a date."""
    name: str | None = fact.value[{"money": "currency", "percent": "unit", "date": "grain"}[fact.kind]]
    return name


def key(fact: Fact) -> tuple[Any, ...] | None:
    """Return what is equal for facts of equal value, whatever their notation and mod; None if nothing is known."""
    return date_key(fact) if fact.kind == "date" else (fact.kind, *ends(fact), unit(fact))


def difference(one: Fact, two: Fact) -> Difference | None:
    """Compare two facts of one kind; None means that neither can be meant for the other."""
    if one.kind == "date":
        return date_difference(one, two)
    if unit(one) != unit(two) and None not in (unit(one), unit(two)):
        same = ends(one) == ends(two)
        return Difference("currency" if one.kind == "money" else "value", 2) if same else None
    return EQUAL if ends(one) == ends(two) else _number_difference(one, two, ends(one), ends(two))


def _number_difference(fact: Fact, other: Fact, one: tuple[Any, Any], two: tuple[Any, Any]) -> Difference | None:
    ranged = (one[0] != one[1]) or (two[0] != two[1])
    if ranged and (one[0] == two[0] or one[1] == two[1] or _end_dropped(one, two)):
        return Difference("range-end", 1)
    if None in (*one, *two):
        return Difference("value", 3)
    if all(_ratio(left, right) in SCALES for left, right in zip(one, two, strict=True)):
        return Difference("scale", 2)
    if all(_rounded((left, fact), (right, other)) for left, right in zip(one, two, strict=True)):
        return Difference("precision", 1)
    if all(map(_same_digits, one, two)) or all(map(_but_one_digit, one, two)):
        return Difference("value", 2)
    others = any(_ratio(left, right) > OTHERS for left, right in zip(one, two, strict=True))
    return None if others else Difference("value", 3)


def _end_dropped(one: tuple[Any, Any], two: tuple[Any, Any]) -> bool:
    single, pair = (one, two) if one[0] == one[1] else (two, one)
    return single[0] == single[1] and single[0] in pair


def _ratio(one: Any, two: Any) -> Decimal:
    """Return how many times the greater of two figures is the other one; 0 where one is 0 or only one is negative."""
    low, high = sorted((Decimal(one), Decimal(two)), key=abs)
    return high / low if low else Decimal(0)


def _same_digits(one: Any, two: Any) -> bool:
    """Whether two figures have the same digits: 203 and 230, 10,9 and 19,0, 5 and 50."""
    figures = [Decimal(number).normalize() for number in (one, two)]
    least = min(int(figure.as_tuple().exponent) for figure in figures)
    left, right = (f"{figure.scaleb(-least):f}" for figure in figures)
    return sorted(left) == sorted(right) or left.strip("0") == right.strip("0")


def _but_one_digit(one: Any, two: Any) -> bool:
    """Whether two figures have as many digits and differ in one at most."""
    left, right = (f"{Decimal(number).normalize():f}" for number in (one, two))
    return len(left) == len(right) and sum(map(ne, left, right)) <= 1


def _rounded(one: tuple[Any, Fact], two: tuple[Any, Fact]) -> bool:
    """Whether one of two figures, each with its fact, is the other one written with fewer places."""
    (fine, least), (coarse, step) = sorted(
        ((Decimal(number), quantum(Decimal(number), fact.text)) for number, fact in (one, two)), key=lambda row: row[1]
    )
    if coarse == fine:
        return True
    if step <= least or _ratio(coarse, fine) > NOT_TWICE:
        return False
    hedged = any(fact.value["mod"] is not None for _, fact in (one, two))
    return abs(coarse - fine) * 2 <= step * (2 if hedged else 1)


@lru_cache(maxsize=4096)
def quantum(number: Decimal, text: str = "") -> Decimal:
    """Return the last decimal place that a figure was most likely written with: 0.1 млрд for 2,5 млрд, 1 for 12.

    ``text`` is the figure as written, which may have zeros that its value has lost: «18,0 %».
    """
    scale = Decimal(1)
    while abs(number) >= scale * THOUSAND:
        scale *= THOUSAND
    exponent = int((number / scale).normalize().as_tuple().exponent)
    zeros = ZEROS.search(text)
    return scale * Decimal(10) ** min(exponent, -len(zeros[1]) if zeros else 0)


def mod_group(fact: Fact) -> str | None:
    """Return what the bound or the hedge of a fact says: ``lower bound``, ``upper bound``, ``approx``, … or None."""
    mod = fact.value["mod"]
    if fact.kind == "date" and mod is None:
        ends = (fact.value["edtf"] or "", fact.value.get("time", ""))  # до 18:00 20 мая, 20 мая до 18:00
        mod = "before" if any(end.startswith("../") for end in ends) else None
        mod = "after" if any(end.endswith("/..") for end in ends) else mod
    return MOD_GROUPS.get(mod, mod)
