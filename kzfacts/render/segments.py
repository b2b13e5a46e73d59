"""A text cut at the edges of its facts, for everything that shows facts inside their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kzfacts.fact import Fact


class Segment(NamedTuple):
    """A piece of the text between two edges of facts.

    facts   numbers of the facts it belongs to, the innermost last; none: plain text
    opened  numbers of the facts that begin with it, the longest first
    closed  numbers of the facts that end with it, the shortest first
    """

    text: str
    facts: tuple[int, ...]
    opened: tuple[int, ...]
    closed: tuple[int, ...]


def segments(text: str, facts: Sequence[Fact]) -> Iterator[Segment]:
    """Yield ``text`` whole, piece by piece; facts may overlap (an official with a date between name and post)."""
    edges = sorted({0, len(text)}.union(*((fact.start, fact.end) for fact in facts)))
    by_start = sorted(range(len(facts)), key=lambda number: (facts[number].start, -facts[number].end))
    current: list[int] = []
    following = 0
    for start, end in pairwise(edges):
        opened = []
        while following < len(by_start) and facts[by_start[following]].start == start:
            opened.append(by_start[following])
            following += 1
        current = sorted([*current, *opened], key=lambda number: facts[number].start - facts[number].end)
        closed = tuple(number for number in reversed(current) if facts[number].end == end)
        yield Segment(text[start:end], tuple(current), tuple(opened), closed)
        current = [number for number in current if number not in closed]
