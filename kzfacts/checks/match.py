"""Which fact of one text is meant for which fact of the other: by value first, then by place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.counterparts import Counterparts, Order
from kzfacts.checks.dates import EQUAL, IMPOSSIBLE, Difference
from kzfacts.checks.joined import changed, ended, joined, other_ends
from kzfacts.checks.place import Layout, anchors, layout
from kzfacts.checks.said import Said
from kzfacts.checks.values import NUMERIC, difference, key, mod_group, numeric
from kzfacts.checks.versions import are_versions
from kzfacts.fact import Fact

NEIGHBOURS = 24  # how many facts of the other text, around the same place, are tried for each fact
UNLIKE = 3  # how far apart the values are of facts that still can be meant for each other
TELLING = (None, "scale", "currency")  # differences that only what is meant for each other has
FEW = 0.1  # part of the facts of a text: where one has no more alone, it says what the other does
LOOSE, LOOSER = 0.4, 4  # how far a value may have moved, and how much farther than another

Kinship = Callable[[Fact, Fact], int]


class Pair(NamedTuple):
    """A fact of the first text, the fact of the second that is meant for it, and how their values differ."""

    one: Fact
    two: Fact
    difference: Difference


class Match(NamedTuple):
    """All pairs, what is left alone on both sides, how places compare, whether the texts are versions of one text."""

    pairs: list[Pair]
    missing: list[Fact]
    extra: list[Fact]
    places: Layout
    parallel: bool
    counterparts: Counterparts


class _Sides(NamedTuple):
    """What is still unmatched of both texts, and how places compare."""

    one: list[Fact]
    two: list[Fact]
    places: Layout
    counterparts: Counterparts
    complete: bool = False
    order: Order | None = None

    def may_be_meant(self, one: Fact, two: Fact, found: Difference) -> bool:
        """Whether two facts that differ as ``found`` says can be meant for each other, by where they stand."""
        if found.name in TELLING or (found.name == "precision" and one.kind != "date"):
            return True
        places, close = (one.start, two.start), found.distance < UNLIKE
        near = self.places.near(*places) or (close and self.counterparts.sure(one, two))
        listed = self.order is None or self.order.fits(one, two) or self.counterparts.same(one, two) is True
        return near and listed and self.counterparts(one, two, close=close, complete=self.complete)

    def likeness(self, one: Fact, two: Fact) -> tuple[float, ...]:
        """Rank candidates: what is told of the same first, then near ones, then the same bound, then the same place."""
        (_, at), (_, other) = self.places.where(0, one.start), self.places.where(1, two.start)
        apart = self.places.apart(one.start, two.start)
        told = int(self.counterparts.same(one, two) is not True)
        return told, apart, int(mod_group(one) != mod_group(two)), abs(at - other), one.start

    def without(self, gone: set[int]) -> _Sides:
        """Return the sides without the facts whose identities are ``gone``."""
        one, two = ([fact for fact in side if id(fact) not in gone] for side in (self.one, self.two))
        return self._replace(one=one, two=two)


def match(one: Article, two: Article, conflict: Kinship) -> Match:
    """Pair the dates, sums and percentages of two texts.

    ``conflict(a, b)`` counts what else speaks against two equal values being meant for each other (a direction, a
    bound): among several equal ones, those that agree are paired.
    """
    facts = numeric(one.facts), numeric(two.facts)
    places = layout(one, two, anchors(*facts))
    sides = whole = _Sides(*facts, places, Counterparts(one, two))
    pairs = list(_equal_pairs(sides, conflict))
    sides = _without_joined(_rest(sides, pairs), whole)
    pairs += _near_pairs(sides, EQUAL.distance)
    sides = _rest(sides, pairs)
    equal = [(pair.one, pair.two) for pair in pairs]
    sides = sides._replace(order=Order(whole.counterparts, equal))
    sides = sides.without(changed(one.text, sides.one, sides.two, equal))
    sides = sides.without(changed(two.text, sides.two, sides.one, [pair[::-1] for pair in equal]))
    parallel = are_versions(one, two, places, len(whole.one) + len(whole.two), len(pairs))
    if parallel:
        few = any(len(_once(left)) <= max(1, FEW * len(all_)) for left, all_ in zip(sides[:2], whole[:2], strict=True))
        pairs += _near_pairs(sides._replace(complete=few), UNLIKE)
        sides = _rest(sides, pairs)
        ranged = [(pair.one, pair.two) for pair in pairs if pair.difference.name == "range-end"]
        sides = sides.without(other_ends(sides.one, ranged) | other_ends(sides.two, [pair[::-1] for pair in ranged]))
    said_by_one, said_by_two = Said(one), Said(two)
    missing = [fact for fact in _once(sides.one) if not said_by_two(fact)]
    extra = [fact for fact in _once(sides.two) if not said_by_one(fact)]
    return Match(pairs, missing, extra, places, parallel, whole.counterparts)


def _once(facts: list[Fact]) -> list[Fact]:
    """Return the first of all equal facts: what is said again is missed once, an impossible date not at all."""
    first = {key(fact): fact for fact in reversed(facts)}
    first.pop(IMPOSSIBLE, None)
    return list(first.values())[::-1]


def _rest(sides: _Sides, pairs: Sequence[Pair]) -> _Sides:
    return sides.without({id(fact) for pair in pairs for fact in pair[:2]})


def _equal_pairs(sides: _Sides, conflict: Kinship) -> Iterator[Pair]:
    groups: dict[object, tuple[list[Fact], list[Fact]]] = defaultdict(lambda: ([], []))
    for side, facts in enumerate((sides.one, sides.two)):
        for fact in facts:
            groups[key(fact)][side].append(fact)
    for left, right in groups.values():
        yield from _greedy(
            (
                (not sides.counterparts(one, two), conflict(one, two), *sides.likeness(one, two)),
                Pair(one, two, EQUAL),
            )
            for number, one in enumerate(left)
            for two in right[max(number - NEIGHBOURS, 0) : number + NEIGHBOURS]
        )


def _without_joined(sides: _Sides, whole: _Sides) -> _Sides:
    """Take off what one text joins and the other does not: «14 и 15 сентября» is «14–15 қыркүйек»."""
    gone = joined(sides.one, sides.two) | joined(sides.two, sides.one)
    gone |= ended(sides.one, whole.two) | ended(sides.two, whole.one)
    return sides.without(gone)


def _near_pairs(sides: _Sides, unlike: int) -> Iterator[Pair]:
    """Pair facts whose values are at most ``unlike`` apart and that can be meant for each other."""
    reach = min(LOOSE, LOOSER * sides.places.nearby)
    return _greedy(
        ((found.distance, *sides.likeness(one, two)), Pair(one, two, found))
        for one, two in _neighbours(sides)
        if sides.places.apart(one.start, two.start) <= reach
        and (found := difference(one, two)) is not None
        and found.distance <= unlike
        and sides.may_be_meant(one, two, found)
    )


def _neighbours(sides: _Sides) -> Iterator[tuple[Fact, Fact]]:
    for kind in NUMERIC:
        left = [fact for fact in sides.one if fact.kind == kind]
        right = [fact for fact in sides.two if fact.kind == kind]
        for number, one in enumerate(left):
            middle = number * len(right) // len(left)
            for two in right[max(middle - NEIGHBOURS, 0) : middle + NEIGHBOURS]:
                yield one, two


def _greedy(candidates: Iterable[tuple[tuple[float, ...], Pair]]) -> Iterator[Pair]:
    """Yield the cheapest pairs first, each fact in one of them."""
    used: set[int] = set()
    for _cost, pair in sorted(candidates, key=itemgetter(0)):
        if id(pair.one) not in used and id(pair.two) not in used:
            used |= {id(pair.one), id(pair.two)}
            yield pair
