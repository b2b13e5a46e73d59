"""Which sentence of one text says what which sentence of the other says: by the words and values that both have.

Facts that differ are meant for each other only in such sentences. Where a version leaves sentences out, or moves or
joins paragraphs, what stands at the same place is often about something else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import product
from typing import Any

from kzfacts.checks.article import Article
from kzfacts.checks.beside import PLACE, ROLES, WORD, alike, told
from kzfacts.checks.dates import relative
from kzfacts.checks.values import key, numeric, unit
from kzfacts.fact import Fact

LISTED = 2  # figures that two sentences share: these make a list
COMMON = 6  # sentences: what more of them have tells none from the others
LEAST, SURE = 0.3, 1.0  # what two sentences share; what either text has in one sentence only counts for 1
GAP = 12  # sentences without a link between two that have one, in which one is looked for
PART_OF_BEST = 0.35  # a sentence may be two in the other text

Signs = dict[object, set[int]]  # values and words: the sentences that have them
Links = dict[int, dict[int, float]]  # sentence of one text: sentences of the other, how much it shares with each


class Counterparts:
    """The sentences of two texts that say the same."""

    def __init__(self, one: Article, two: Article) -> None:
        """Link the sentences of ``one`` to those of ``two``."""
        self.texts = one, two
        self.figures = _figures(one), _figures(two)
        links = _links(_signs(one), _signs(two))
        backwards: Links = defaultdict(dict)
        for own, others in links.items():
            for other, much in others.items():
                backwards[other][own] = much
        self.links = links, dict(backwards)
        self.best = _best(links), _best(backwards)
        self.ends = {-1: -1} | self.best[0] | {len(one.sentence_starts): len(two.sentence_starts)}
        self.linked = sorted(self.ends)
        self.beside = _beside(one), _beside(two)

    def __call__(self, one: Fact, two: Fact, *, close: bool = True, complete: bool = False) -> bool:
        """Whether two facts, one of each text, stand in sentences that say the same.

        For figures that are not ``close`` to each other the sentences must have equally many, told of the same. Where
        a text is ``complete``, says all but these that the other says, what is told of the same is enough.
        """
        own, other = at = self.place(one, two)
        here, there = (figures.get(number, set()) for figures, number in zip(self.figures, at, strict=True))
        same = self.same(one, two)
        if same is False and self._apart(one, two):
            return False
        close_enough = close or (complete and same is not False and (same or len(here) == len(there)))
        if (close or (close_enough and same is not False)) and (self._part(0, own, other) or self._part(1, other, own)):
            return True
        if min(len(here), len(there)) > 1 and here.isdisjoint(there):
            return False
        shared = self._shared(own, other)
        if close_enough and shared >= SURE:
            return True
        listed = max(len(here), len(there)) > 1
        if not close and same is False and (listed or not (complete or shared)):
            return False
        return len(here) == len(there) and (shared > 0 or self._between(own, other, close=close_enough))

    def sure(self, one: Fact, two: Fact) -> bool:
        """Whether two facts stand in sentences that share a word that either text has once, or in a part of them."""
        own, other = self.place(one, two)
        return self._shared(own, other) >= SURE or self._part(0, own, other) or self._part(1, other, own)

    def place(self, one: Fact, two: Fact) -> tuple[int, int]:
        """Return the numbers of the sentences that two facts, one of each text, stand in."""
        return self.texts[0].sentence_number(one.start), self.texts[1].sentence_number(two.start)

    def _shared(self, own: int, other: int) -> float:
        return self.links[0].get(own, {}).get(other, 0)

    def same(self, one: Fact, two: Fact) -> bool | None:
        """Whether the words beside two figures tell that they are of one thing; None where either has no words."""
        here, there = (beside.get(id(fact), set()) for beside, fact in zip(self.beside, (one, two), strict=True))
        return bool(here & there) if here and there else None

    def _apart(self, one: Fact, two: Fact) -> bool:
        """Whether two figures are told of different countries."""
        here, there = (
            {word for word in beside.get(id(fact), ()) if word.startswith(PLACE)}
            for beside, fact in zip(self.beside, (one, two), strict=True)
        )
        return bool(here and there and not here & there)

    def _part(self, side: int, own: int, other: int) -> bool:
        """Whether a sentence without a link stands beside one linked to another that has the figures of both."""
        if own in self.best[side]:
            return False
        parts = [part for part in self.links[1 - side].get(other, ()) if self.best[side][part] == other]
        if own - 1 not in parts and own + 1 not in parts:
            return False
        whole = self.figures[1 - side].get(other, set())
        figures = [self.figures[side].get(part, set()) for part in parts]
        shared = sum(_size(part) for part in figures if part & whole)  # a headline has others
        return shared + _size(self.figures[side].get(own, set())) <= _size(whole)

    def _between(self, own: int, other: int, *, close: bool) -> bool:
        """Whether two sentences without a link stand equally far from those around them that have one.

        For ``close`` figures it is enough that no other sentence between those has figures.
        """
        if own in self.best[0] or other in self.best[1]:
            return False
        at = bisect_right(self.linked, own)
        before, after = self.linked[at - 1 : at + 1]
        first, last = self.ends[before], self.ends[after]
        if own - before == other - first and after - own == last - other:
            return True
        if not close or max(after - before, last - first) > GAP:
            return False
        return [own] == self._free(0, before, after) and [other] == self._free(1, first, last)

    def _free(self, side: int, before: int, after: int) -> list[int]:
        """Return the sentences with figures, but without a link, between two others."""
        return [number for number in range(before + 1, after) if self.figures[side].get(number)]


class Order:
    """The figures of one unit that two sentences share: what differs in a list stands between the same ones."""

    def __init__(self, counterparts: Counterparts, equal: Iterable[tuple[Fact, Fact]]) -> None:
        """Index the ``equal`` facts by the sentences they stand in; lists that either text orders anew tell nothing."""
        self.place = counterparts.place
        found: dict[tuple[object, ...], list[tuple[int, int]]] = defaultdict(list)
        for one, two in equal:
            found[self._list(one, two)].append((one.start, two.start))
        lists = {at: tuple(map(list, zip(*sorted(shared), strict=True))) for at, shared in found.items()}
        self.lists = {at: starts for at, starts in lists.items() if starts[1] == sorted(starts[1])}

    def fits(self, one: Fact, two: Fact) -> bool:
        """Whether as many figures of a list that both texts have stand before ``one`` as before ``two``."""
        here, there = self.lists.get(self._list(one, two), ([], []))
        return len(here) < LISTED or bisect_right(here, one.start) == bisect_right(there, two.start)

    def _list(self, one: Fact, two: Fact) -> tuple[object, ...]:
        return *self.place(one, two), one.kind, unit(one)


def _size(figures: set[Any]) -> int:
    """Return how many figures a sentence has; a range counts as two, which the other text may say one by one."""
    return sum(1 + (kind != "date" and ends[0] != ends[1]) for kind, *ends in figures)


def _best(links: Links) -> dict[int, int]:
    """Return for each sentence the one that shares the most with it."""
    return {own: max(others, key=lambda other: (others[other], -other)) for own, others in links.items()}


def _beside(article: Article) -> dict[int, set[str]]:
    """Return the words beside each figure, by its identity: what is alike in both languages."""
    words = told(article, ("money", "percent"), deeds=True) | told(article, ("date",), deeds=True)
    return {fact: set(beside) - {*ROLES} for fact, beside in words.items()}


def _figures(article: Article) -> dict[int, set[object]]:
    """Return the values of each sentence, but for years and «бүгін», which only say of a figure when it was."""
    found: dict[int, set[object]] = defaultdict(set)
    for fact in numeric(article.facts):
        if not (fact.kind == "date" and _passing(fact)):
            found[article.sentence_number(fact.start)].add(key(fact))
    return found


def _passing(date: Fact) -> bool:
    return date.value["grain"] == "year" or relative(date)


def _signs(article: Article) -> Signs:
    """Return the sentences of each value, and of each word that is alike in both languages."""
    found: Signs = defaultdict(set)
    facts = numeric(article.facts)
    inside = {at for fact in facts for at in range(fact.start, fact.end)}
    words = ((word.start(), alike(word[0].lower())) for word in WORD.finditer(article.text))
    signs = [(at, sign) for at, sign in words if len(sign) > 1 and at not in inside]
    for at, sign in [*((fact.start, key(fact)) for fact in facts), *signs]:
        found[sign].add(article.sentence_number(at))
    return found


def _links(ones: Signs, twos: Signs) -> Links:
    """Link each sentence to those that share the most with it, and it with them."""
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for sign in ones.keys() & twos.keys():
        if max(len(ones[sign]), len(twos[sign])) <= COMMON:
            for pair in product(ones[sign], twos[sign]):
                shared[pair] += 1 / len(ones[sign]) / len(twos[sign])
    best: dict[tuple[int, int], float] = defaultdict(float)
    for pair, much in shared.items():
        for side in enumerate(pair):
            best[side] = max(best[side], much)
    links: Links = defaultdict(dict)
    for (own, other), much in shared.items():
        if much >= max(LEAST, PART_OF_BEST * best[0, own], PART_OF_BEST * best[1, other]):
            links[own][other] = much
    return dict(links)
