"""When two values of one kind are equal, and by what class they differ. Exact arithmetic throughout."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from kzfacts.fact import Fact, Value
from kzfacts.lexicon.bounds import NO_GREATEST, NO_LEAST

SCALES = frozenset(Decimal(10) ** power for power in (3, 6, 9, 12))
THOUSAND = Decimal(1000)
YEAR = re.compile(r"(?<![\dX-])[\dX]{4}(?=-)")
# Mods of one group say the same: «свыше» and «кемінде» differ by the very figure itself.
MOD_GROUPS = dict.fromkeys(NO_GREATEST, "lower bound") | dict.fromkeys(NO_LEAST, "upper bound")
MOD_GROUPS |= {"before": "before", "on_or_before": "before", "after": "after", "on_or_after": "after"}


SOURCES = frozenset(("ref_date", "date line", "previous date"))  # the rest of ``inferred`` are notes on the date itself


class Difference(NamedTuple):
    """The class of a difference (None: equal) and how far apart the values are: 0 equal … 3 unlike."""

    name: str | None
    distance: int


EQUAL = Difference(None, 0)
IMPOSSIBLE = ("date", "impossible")  # the key of all days that the calendar does not have


def ends(fact: Fact) -> tuple[Any, Any]:
    """Return the two ends of a value; equal ones for a single figure, None for an open or unknown end.

    A date whose year is only inferred has unknown ends: two versions of a text may give it different neighbours.
    """
    value = fact.value
    if fact.kind == "date":
        return (value["start"], value["end"]) if said(fact) == value["edtf"] else (None, None)
    main = value["amount" if fact.kind == "money" else "value"]
    return (value["min"], value["max"]) if main is None else (main, main)


def unit(fact: Fact) -> str | None:
    """Return the currency, the unit of a percentage, or the grain of a date."""
    name: str | None = fact.value[{"money": "currency", "percent": "unit", "date": "grain"}[fact.kind]]
    return name


def key(fact: Fact) -> tuple[Any, ...] | None:
    """Return what is equal for facts of equal value, whatever their notation and mod; None if nothing is known."""
    low, high = ends(fact)
    if fact.kind != "date":
        return (fact.kind, low, high, unit(fact))
    if "impossible date" in fact.value["inferred"]:
        return IMPOSSIBLE
    clock = fact.value.get("time")
    if low and high:
        return ("date", low, high, clock)
    edtf = said(fact)
    return ("date", edtf.removeprefix("../").removesuffix("/.."), None, clock) if edtf else None


def said(fact: Fact) -> str:
    """Return the EDTF string of a date without what is only inferred; empty where nothing is known."""
    edtf = fact.value["edtf"] or ""
    return YEAR.sub("XXXX", edtf) if inferred(fact) else edtf


def inferred(fact: Fact) -> bool:
    """Whether a part of a date was taken from elsewhere; what is noted about a date as it stands does not count."""
    return bool(SOURCES & set(fact.value["inferred"]))


def difference(one: Fact, two: Fact) -> Difference | None:
    """Compare two facts of one kind; None means that neither can be meant for the other."""
    if one.kind == "date":
        return _date_difference(one, two)
    if unit(one) != unit(two) and None not in (unit(one), unit(two)):
        same = ends(one) == ends(two)
        return Difference("currency" if one.kind == "money" else "value", 2) if same else None
    return _number_difference(ends(one), ends(two), one.value, two.value)


def _number_difference(one: tuple[Any, Any], two: tuple[Any, Any], value: Value, other: Value) -> Difference:
    if one == two:
        return EQUAL
    ranged = (one[0] != one[1]) or (two[0] != two[1])
    if ranged and (one[0] == two[0] or one[1] == two[1] or _end_dropped(one, two)):
        return Difference("range-end", 1)
    if None in (*one, *two):
        return Difference("value", 3)
    if all(_rounded(left, right, value, other) for left, right in zip(one, two, strict=True)):
        return Difference("precision", 1)
    if all(_ratio(left, right) in SCALES for left, right in zip(one, two, strict=True)):
        return Difference("scale", 2)
    return Difference("value", 2 if _digits(one) == _digits(two) else 3)


def _end_dropped(one: tuple[Any, Any], two: tuple[Any, Any]) -> bool:
    single, pair = (one, two) if one[0] == one[1] else (two, one)
    return single[0] == single[1] and single[0] in pair


def _ratio(one: Any, two: Any) -> Decimal:
    low, high = sorted((Decimal(one), Decimal(two)))
    return high / low if low > 0 else Decimal(0)


def _digits(pair: tuple[Any, Any]) -> list[str]:
    return sorted("".join(f"{end.normalize():f}" for end in map(Decimal, pair)).replace(".", "").strip("0"))


def _rounded(one: Any, two: Any, value: Value, other: Value) -> bool:
    coarse, fine = sorted((Decimal(one), Decimal(two)), key=quantum, reverse=True)
    step = quantum(coarse)
    if coarse == fine:
        return True
    if step <= quantum(fine):
        return False
    hedged = value["mod"] is not None or other["mod"] is not None
    return abs(coarse - fine) * 2 <= step * (2 if hedged else 1)


@lru_cache(maxsize=4096)
def quantum(number: Decimal) -> Decimal:
    """Return the last decimal place that a figure was most likely written with: 0.1 млрд for 2,5 млрд, 1 for 12."""
    scale = Decimal(1)
    while abs(number) >= scale * THOUSAND:
        scale *= THOUSAND
    exponent = (number / scale).normalize().as_tuple().exponent
    return scale * Decimal(10) ** min(int(exponent), 0)


def _date_difference(one: Fact, two: Fact) -> Difference | None:
    if key(one) == key(two) or without_year(one, two):
        return EQUAL
    if IMPOSSIBLE in (key(one), key(two)):
        return Difference("date", 3) if one.value["grain"] == two.value["grain"] else None
    if said(one) == said(two):  # so the times differ, or one is without
        return Difference("date", 2) if one.value.get("time") and two.value.get("time") else EQUAL
    return _partial_difference(one, two) if None in (*ends(one), *ends(two)) else _whole_difference(one, two)


def _whole_difference(one: Fact, two: Fact) -> Difference | None:
    (start, end), (start2, end2) = ends(one), ends(two)
    if one.value["grain"] == two.value["grain"]:
        ranged = "/" in said(one) + said(two)
        if ranged and (start == start2 or end == end2):
            return Difference("range-end", 1)
        return Difference("date", 2 if _shared_parts(start, start2) else 3)
    if (start <= start2 and end2 <= end) or (start2 <= start and end <= end2):
        return Difference("precision", 1)
    return None


def without_year(one: Fact, two: Fact) -> bool:
    """Whether two dates are the same but for a year that one of them leaves open."""
    left, right = said(one), said(two)
    masked = YEAR.sub("XXXX", left)
    return masked == YEAR.sub("XXXX", right) and bool(masked) and masked in (left, right)


def _partial_difference(one: Fact, two: Fact) -> Difference | None:
    left, right = said(one), said(two)
    if not left or not right or one.value["grain"] != two.value["grain"]:
        return None
    left, right = YEAR.sub("XXXX", left), YEAR.sub("XXXX", right)
    if "/" in left and "/" in right and set(left.split("/")) & set(right.split("/")):
        return Difference("range-end", 1)
    return Difference("date", 2 if set(left.split("-")[1:]) & set(right.split("-")[1:]) else 3)


def _shared_parts(one: str, two: str) -> bool:
    return sum(left == right for left, right in zip(one.split("-"), two.split("-"), strict=False)) > 1


def mod_group(fact: Fact) -> str | None:
    """Return what the bound or the hedge of a fact says: ``lower bound``, ``upper bound``, ``approx``, … or None."""
    mod = fact.value["mod"]
    if fact.kind == "date" and mod is None:
        ends = (fact.value["edtf"] or "", fact.value.get("time", ""))  # до 18:00 20 мая, 20 мая до 18:00
        mod = "before" if any(end.startswith("../") for end in ends) else None
        mod = "after" if any(end.endswith("/..") for end in ends) else mod
    return MOD_GROUPS.get(mod, mod)
