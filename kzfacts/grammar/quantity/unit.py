"""The unit behind an amount: its word in either language, and what the words around both leave of the limits."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar

from kzfacts.grammar.bounds import Limits, limits, mod_of
from kzfacts.grammar.kazakh import Stems, case_of, take_off
from kzfacts.grammar.quantity.amount import Quantity

Row = TypeVar("Row")


class Unit(NamedTuple, Generic[Row]):
    """A sign or word read as a unit: what it stands for, the Kazakh case it is in, its language (None: either).

    uncounted  as Russian, it stands after the number one only: ``60 процент``, ``5 млн доллар`` are Kazakh
    """

    row: Row
    case: str
    lang: str | None
    adjective: bool = False
    uncounted: bool = False


def unit_of(
    word: str, tail: str, russian: Mapping[str, Row], kazakh: Stems[Row], uncounted: frozenset[str]
) -> Unit[Row] | None:
    """Read ``word`` (lower-case) with the ``tail`` behind its hyphen; None if neither table has it.

    russian    the forms of Russian nouns; kazakh: the stems that take Kazakh endings
    uncounted  see ``grammar.russian.uncounted``
    """
    row, split = russian.get(word), take_off(word + tail, kazakh)
    if split:
        stem, ending = split
        return Unit(kazakh[stem], case_of(ending), None if row else "kk", uncounted=word in uncounted)
    return Unit(row, "", "ru") if row else None


def limits_of(quantity: Quantity, low: str, end: int, case: str, worth: Decimal = Decimal(1)) -> Limits:
    """Return the limits of an amount whose unit, ``worth`` so many, ends at ``end`` in ``case`` (see ``mod_of``)."""
    mod = "approx" if case == "like" else mod_of(low, quantity.start, end, case) or quantity.mod
    greatest = None if quantity.greatest is None else quantity.greatest * worth
    return limits(quantity.value * worth, mod, greatest)
