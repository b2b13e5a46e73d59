"""Figures that both texts have, but told of different things: «Абай 5%, Жетісу 7%» and «Абай 7%, Жетысу 5%»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.beside import told
from kzfacts.checks.values import key, unit
from kzfacts.fact import Fact

NEIGHBOURS = 32  # how many figures after one are tried for the other one


class Exchange(NamedTuple):
    """Two figures of the first text, the first one's equal in the second, and the word beside each of these two."""

    one: Fact
    other: Fact
    equal: Fact
    words: tuple[str, str]


def exchanged(one: Article, two: Article, pairs: list[tuple[Fact, Fact]]) -> Iterator[Exchange]:
    """Yield figures of ``pairs``, each equal in both texts, that stand crosswise beside words of both texts."""
    sentences: set[tuple[int, int]] = set()  # where sums and years are exchanged it is told of the sums
    for kinds in (("money", "percent"), ("date",)):
        chosen = sorted((pair for pair in pairs if pair[0].kind in kinds), key=lambda pair: pair[0].start)
        rows = [row for row in _rows(one, two, chosen) if row.sentences[0] not in sentences]
        here, there = told(one, kinds, deeds=False), told(two, kinds, deeds=False)
        used: set[int] = set()
        for first, row in enumerate(rows):
            for second, other in enumerate(rows[first + 1 : first + NEIGHBOURS], first + 1):
                if unit(row.one) != unit(other.one) or not row.alone_beside(other) or used & {first, second}:
                    continue
                sides = ((here[id(figure.one)], there[id(figure.two)]) for figure in (row, other))
                if words := _crossed(*sides):
                    used |= {first, second}
                    sentences.add(row.sentences[0])
                    yield Exchange(row.one, other.one, row.two, words)


class _Row(NamedTuple):
    """A figure in both texts, the sentences it stands in, and how often its value is there and in the whole text."""

    one: Fact
    two: Fact
    sentences: tuple[tuple[int, int], tuple[int, int]]
    counts: tuple[int, int]

    def alone_beside(self, other: _Row) -> bool:
        """Whether nobody can take one of both figures for another one of the same value."""
        there, whole = zip(self.counts, other.counts, strict=True)
        return whole == (1, 1) or (there == (1, 1) and self.sentences == other.sentences)


def _rows(one: Article, two: Article, pairs: list[tuple[Fact, Fact]]) -> list[_Row]:
    sentences = [(one.sentence(left.start), two.sentence(right.start)) for left, right in pairs]
    values = [key(left) for left, _ in pairs]
    whole, there = Counter(values), Counter(zip(sentences, values, strict=True))
    return [
        _Row(left, right, place, (there[place, value], whole[value]))
        for (left, right), place, value in zip(pairs, sentences, values, strict=True)
    ]


def _crossed(one: tuple[dict[str, str], ...], other: tuple[dict[str, str], ...]) -> tuple[str, str] | None:
    """Return a word beside the first figure in either text where the words of two figures have changed places."""
    (left, right), (other_left, other_right) = one, other
    own, others = left.keys() - other_left.keys(), other_left.keys() - left.keys()
    own_there, others_there = right.keys() - other_right.keys(), other_right.keys() - right.keys()
    crossed, back = own & others_there, others & own_there
    straight = (own & own_there) | (others & others_there)
    if not crossed or not back or 2 * len(straight) >= len(crossed) + len(back):
        return None
    return left[min(crossed, key=list(left).index)], right[min(back, key=list(right).index)]
