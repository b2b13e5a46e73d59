"""When two dates are equal, and by what class they differ; how much of a date its own words say."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NamedTuple

from kzfacts.fact import Fact

YEAR = re.compile(r"(?<![\dX-])[\dX]{4}(?=-)")
# Rules whose words name no date of their own: «вчера», «во вторник», «өткен айда» say one beside that of the text only.
RELATIVE = frozenset(("date.deictic", "date.relative", "date.weekday", "date.ago", "date.ahead"))
PART_OF_THIS = re.compile(r"(?:начал|середин|коне?ц)\w{0,2}\s(?:недел|месяц|квартал|полугоди)\w{1,3}", re.IGNORECASE)
SOURCES = frozenset(("ref_date", "date line", "previous date"))  # the rest of ``inferred`` are notes on the date itself


class Difference(NamedTuple):
    """The class of a difference (None: equal) and how far apart the values are: 0 equal … 3 unlike."""

    name: str | None
    distance: int


EQUAL = Difference(None, 0)
IMPOSSIBLE = ("date", "impossible")  # the key of all days that the calendar does not have


def date_ends(fact: Fact) -> tuple[Any, Any]:
    """Return the first and the last day of a date, None for an open or unknown end.

    Where the year is only inferred both are unknown: two versions of a text may give a date different neighbours.
    """
    value = fact.value
    return (value["start"], value["end"]) if _explicit(fact) == value["edtf"] else (None, None)


def only_day(fact: Fact) -> date | None:
    """Return the day that a date is, None for longer and for open ones, and for other facts."""
    value = fact.value
    whole = fact.kind == "date" and value["grain"] == "day" and value["start"] and value["start"] == value["end"]
    return date.fromisoformat(value["start"]) if whole and value["start"][0].isdigit() else None


def date_key(fact: Fact) -> tuple[Any, ...] | None:
    """Return what is equal for equal dates, whatever their notation and mod; None if nothing is known."""
    if "impossible date" in fact.value["inferred"]:
        return IMPOSSIBLE
    low, high = date_ends(fact)
    clock = fact.value.get("time")
    if low and high:
        return ("date", low, high, clock)
    return ("date", said(fact), None, clock) if said(fact) else None


def said(fact: Fact) -> str:
    """Return the EDTF string of a date without what is only inferred; empty where nothing is known.

    An open interval is said by its one end, as «до 15 мая» is by its day: ``mod_group`` tells that it is open.
    """
    return _explicit(fact).removeprefix("../").removesuffix("/..")


def _explicit(fact: Fact) -> str:
    edtf = fact.value["edtf"] or ""
    return YEAR.sub("XXXX", edtf) if inferred(fact) else edtf


def inferred(fact: Fact) -> bool:
    """Whether a part of a date was taken from elsewhere; what is noted about a date as it stands does not count."""
    return bool(SOURCES & set(fact.value["inferred"]))


def relative(fact: Fact) -> bool:
    """Whether the words of a date name it only beside the date of the text: «бүгін», «во вторник», «с начала года»."""
    counted = fact.rule in RELATIVE or fact.value["grain"] == "year" or PART_OF_THIS.fullmatch(fact.text)
    return inferred(fact) and bool(counted)


def passing(fact: Fact) -> bool:
    """Whether another version may well do without a date: a relative one, a season of no year («көктемгі егіс»)."""
    return relative(fact) or (fact.value["grain"] == "season" and not any(map(str.isdigit, fact.text)))


def is_year(fact: Fact) -> bool:
    """Say whether ``fact`` is a year, be it one that only «биыл», «в прошлом году» tells."""
    return fact.kind == "date" and fact.value["grain"] == "year"


def may_be_year(year: Fact, other: Fact) -> bool:
    """Say whether ``other`` is «биыл», «в прошлом году», which may be ``year`` for all that is known."""
    return is_year(year) and is_year(other) and not said(other) and other.value["edtf"] in (None, year.value["edtf"])


def date_difference(one: Fact, two: Fact) -> Difference | None:
    """Compare two dates; None means that neither can be meant for the other."""
    if date_key(one) == date_key(two):
        return EQUAL
    if without_year(one, two):
        return Difference("date", 0) if _years(one) != _years(two) and "X" not in _years(one) + _years(two) else EQUAL
    if IMPOSSIBLE in (date_key(one), date_key(two)):
        return Difference("date", 3) if one.value["grain"] == two.value["grain"] else None
    if said(one) == said(two):  # so the times differ, or one is without
        return Difference("date", 2) if one.value.get("time") and two.value.get("time") else EQUAL
    return _partial_difference(one, two) if None in (*date_ends(one), *date_ends(two)) else _whole_difference(one, two)


def _whole_difference(one: Fact, two: Fact) -> Difference | None:
    (start, end), (start2, end2) = date_ends(one), date_ends(two)
    if one.value["grain"] == two.value["grain"]:
        ranged = "/" in said(one) + said(two)
        if ranged and (start == start2 or end == end2):
            return Difference("range-end", 1)
        return Difference("date", 2 if _shared_parts(start, start2) else 3)
    if (start <= start2 and end2 <= end) or (start2 <= start and end <= end2):
        # «2024 жылғы», «годом ранее» is less of a rounding of «16 марта 2024 года» than another day is another date
        loose = {one.value["grain"], two.value["grain"]} == {"day", "year"} or relative(one) != relative(two)
        return Difference("precision", 3 if loose else 1)
    return None


def without_year(one: Fact, two: Fact) -> bool:
    """Whether two dates are the same but for a year that one of them leaves open."""
    left, right = said(one), said(two)
    masked = YEAR.sub("XXXX", left)
    return masked == YEAR.sub("XXXX", right) and bool(masked) and masked in (left, right)


def _years(fact: Fact) -> str:
    """Return the years of a date, be they only inferred, as one string."""
    return " ".join(YEAR.findall(fact.value["edtf"] or "X"))


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
