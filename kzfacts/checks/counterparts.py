"""Which sentence of one text says what which sentence of the other says: by the words and values that both have.

Facts that differ are meant for each other only in such sentences. Where a version leaves sentences out, or moves or
joins paragraphs, what stands at the same place is often about something else.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import product

from kzfacts.checks.article import Article
from kzfacts.checks.beside import WORD, alike
from kzfacts.checks.dates import relative
from kzfacts.checks.values import key, numeric
from kzfacts.fact import Fact

COMMON = 6  # sentences: what more of them have tells none from the others
LEAST, SURE = 0.3, 1.0  # what two sentences share; what either text has in one sentence only counts for 1
PART_OF_BEST = 0.35  # a sentence may be two in the other text

Signs = dict[object, set[int]]  # values and words: the sentences that have them
Links = dict[int, dict[int, float]]  # sentence of one text: sentences of the other, how much it shares with each


class Counterparts:
    """The sentences of two texts that say the same."""

    def __init__(self, one: Article, two: Article) -> None:
        """Link the sentences of ``one`` to those of ``two``."""
        self.texts = one, two
        self.figures = _figures(one), _figures(two)
        self.links = _links(_signs(one), _signs(two))
        self.best = {own: max(others, key=lambda other: (others[other], -other)) for own, others in self.links.items()}
        self.ends = {-1: -1} | self.best | {len(one.sentence_starts): len(two.sentence_starts)}
        self.linked = sorted(self.ends)
        self.taken = {other for others in self.links.values() for other in others}

    def __call__(self, one: int, two: int, *, close: bool = True) -> bool:
        """Whether two offsets, one of each text, lie in sentences that say the same.

        For figures that are not ``close`` to each other the sentences must have equally many.
        """
        own, other = (text.sentence_number(at) for text, at in zip(self.texts, (one, two), strict=True))
        here, there = self.figures[0].get(own, set()), self.figures[1].get(other, set())
        if min(len(here), len(there)) > 1 and not here & there:
            return False
        shared = self.links.get(own, {}).get(other)
        if close and shared is not None and shared >= SURE:
            return True
        return len(here) == len(there) and (shared is not None or self._between(own, other))

    def _between(self, own: int, other: int) -> bool:
        """Whether two sentences without a link stand equally far from those around them that have one."""
        if own in self.best or other in self.taken:
            return False
        at = bisect_right(self.linked, own)
        before, after = self.linked[at - 1 : at + 1]
        return own - before == other - self.ends[before] and after - own == self.ends[after] - other


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
