"""What one text joins and the other does not: «14 и 15 сентября» is «14–15 қыркүйек»."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from kzfacts.checks.beside import FROM, said_role
from kzfacts.checks.dates import YEAR, said
from kzfacts.checks.values import ends, figure, unit
from kzfacts.fact import Fact

Edges = tuple[Any, Any]  # the ends of a value: two numbers, two days
BESIDE = 120  # characters between the two figures of a change
WORTH_A_LOOK = 100_000  # pairs of unmatched facts: beyond that the texts have little in common


def joined(ranges: list[Fact], singles: list[Fact]) -> set[int]:
    """Return the identities of ranges whose two ends are among ``singles``, and of these and what lies between them."""
    gone: set[int] = set()
    for fact, whole, parts in _ranges(ranges, singles):
        found = _run(parts, whole)
        if found:
            gone |= {id(fact), *map(id, found)}
    return gone


def ended(ranges: list[Fact], singles: list[Fact]) -> set[int]:
    """Return the identities of ranges whose two ends are anywhere among ``singles``, and of these.

    «Приём с 3 ноября» and «до 1 декабря» say «приём с 3 ноября по 1 декабря», wherever they stand.
    """
    gone: set[int] = set()
    for fact, whole, parts in _ranges(ranges, singles):
        found = [[part for part, edges in parts if edges == (end, end)] for end in whole]
        if all(found):
            gone |= {id(fact), *map(id, found[0] + found[1])}
    return gone


def changed(text: str, ones: list[Fact], twos: list[Fact], pairs: list[tuple[Fact, Fact]]) -> set[int]:
    """Return the identities of figures that say one change: «с 4,8% до 4,6%» is «на 0,2 п. п. – до 4,6%».

    ``ones`` are of ``text``; ``pairs`` are of the same texts in the same order, some of them where a change leads.
    """
    froms = [
        fact for fact in ones if fact.kind != "date" and figure(fact) is not None and FROM in said_role(text, fact)
    ]
    gone: set[int] = set()
    for fact, (reached, same) in product(froms, pairs if len(froms) * len(pairs) <= WORTH_A_LOOK else ()):
        if _beside(fact, reached) and unit(fact) == unit(reached) and figure(reached) is not None:
            by = abs(figure(fact) - figure(reached))
            amounts = [amount for amount in twos if _beside(amount, same) and figure(amount) == by]
            gone |= {id(fact), *map(id, amounts)} if amounts else set()
    return gone


def other_ends(ones: list[Fact], pairs: list[tuple[Fact, Fact]]) -> set[int]:
    """Return the identities of figures that are the end of a range which differs: «8-ден 12 млн-ға», «от 6 до 12 млн».

    ``ones`` are left of a text; ``pairs`` are figures of it, each with the range of the other text that has it.
    """
    gone: set[int] = set()
    for fact, _ in pairs if len(ones) * len(pairs) <= WORTH_A_LOOK else ():
        single = fact.kind != "date" and figure(fact) is not None
        found = [one for one in ones if single and _beside(one, fact) and unit(one) == unit(fact)]
        gone |= {id(one) for one in found[:1]}
    return gone


def _beside(fact: Fact, reached: Fact) -> bool:
    return fact.kind == reached.kind and abs(fact.start - reached.start) <= BESIDE


def _ranges(ranges: list[Fact], singles: list[Fact]) -> Iterator[tuple[Fact, Edges, list[tuple[Fact, Edges]]]]:
    """Yield the ranges with their ends, and what of ``singles`` is of their kind with its ends."""
    for fact in ranges if len(ranges) * len(singles) <= WORTH_A_LOOK else ():
        like = [part for part in singles if part.kind == fact.kind and unit(part) == unit(fact)]
        yearless = any("XXXX" in said(date) for date in (fact, *like) if date.kind == "date")
        low, high = _edges(fact, yearless=yearless)
        if low is not None and high is not None and low != high:
            yield fact, (low, high), [(part, _edges(part, yearless=yearless)) for part in like]


def _run(parts: list[tuple[Fact, Edges]], whole: Edges) -> list[Fact]:
    """Return the first parts that follow one another from the one end of ``whole`` to its other end, if any do."""
    run: list[tuple[Fact, Edges]] = []
    for fact, edges in parts:
        if not _within(edges, whole):
            run = []
            continue
        run = [*run, (fact, edges)] if run and edges[0] != whole[0] else [(fact, edges)]
        if run[0][1][0] == whole[0] and edges[1] == whole[1]:
            return [part for part, _ in run]
    return []


def _edges(fact: Fact, *, yearless: bool) -> Edges:
    """Return the ends of a value; those of dates without their year where some of the dates compared have none."""
    if not yearless:
        return ends(fact)
    low, _, high = YEAR.sub("XXXX", said(fact)).partition("/")
    return low, high or low


def _within(part: Edges, whole: Edges) -> bool:
    return None not in part and part != whole and bool(whole[0] <= part[0] and part[1] <= whole[1])
