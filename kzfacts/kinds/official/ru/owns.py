"""What each of several holders of a Russian post is of: his own country or field, or what all have in common."""

from __future__ import annotations

from itertools import pairwise

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.heads import Head
from kzfacts.kinds.official.places import is_land
from kzfacts.kinds.official.ru.holders import NEXT_NAME
from kzfacts.kinds.official.run import Person

# What holders from several countries have in common: министры [иностранных дел] Грузии X и Армении Y.
COMMON = Lazy(r"(?:[ ][А-ЯЁ]{2,8}|(?:[ ][а-яё-]{1,30}){1,6})(?=[ ][А-ЯЁ])")


def own_posts(norm: str, head: Head, end: int, persons: list[Person]) -> list[tuple[int, ...]]:
    """Return the complement of each holder: in «президенты России и США X и Y» each has a country of his own.

    It is one span, or two where what all have in common stands before the first name only.
    """
    shared: list[tuple[int, ...]] = [(head.end, end)] * len(persons)
    if len(persons) < 2 or not head.plural or persons[0].end < head.start:  # noqa: PLR2004
        return shared
    apart = [(head.end, end), *(_own(norm, left.end, right.start) for left, right in pairwise(persons))]
    if any(stop > start for start, stop in apart[1:]):  # президенты Грузии X и Армении Y
        return _apart(norm, apart)
    middle = norm.find(" и ", head.end, end)
    if len(persons) > 2 or middle < 0 or norm.find(" и ", middle + 1, end) >= 0:  # noqa: PLR2004
        return shared
    halves = [(head.end, middle), (middle + 2, end)]
    if all(_proper(norm, half) for half in halves):
        return [*halves]
    common = COMMON.match(norm, head.end, middle)  # главы МИД [Грузии и Армении] X и Y
    if common is None or not (_lands(norm, (common.end(), middle)) and _lands(norm, halves[1])):
        return shared
    return [halves[0], (head.end, common.end(), *halves[1])]


def _apart(norm: str, owns: list[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Return the complements of holders of whom each has his own, or that of the one before him."""
    start, end = owns[0]
    held = owns[:1]
    for own in owns[1:]:
        held.append(own if own[1] > own[0] else held[-1])
    if _proper(norm, owns[0]) or norm[start:end].islower():
        return [*held]
    common = COMMON.match(norm, start, end)  # главы МИД Грузии X и Армении Y
    if common is None or not all(_lands(norm, span) for span in [(common.end(), end), *owns[1:]]):
        return [owns[0], *[(start, start)] * (len(owns) - 1)]
    return [own if own == owns[0] else (start, common.end(), *own) for own in held]


def _lands(norm: str, span: tuple[int, int]) -> bool:
    return all(map(is_land, norm[span[0] : span[1]].lower().split()))


def _own(norm: str, start: int, stop: int) -> tuple[int, int]:
    """Return what stands between two names of a list but for the conjunction; an empty span where nothing does."""
    mark = NEXT_NAME.match(norm, start, stop)
    stop -= len(" -") if norm.endswith(" - ", start, stop) else 0  # культуры X, спорта - Y
    return (mark.end(), stop - 1) if mark and mark.end() < stop - 1 else (stop, stop)


def _proper(norm: str, span: tuple[int, int]) -> bool:
    """Say whether a complement is the name of a country or a body and nothing else: России, but not МИД России."""
    words = norm[span[0] : span[1]].split()
    return all(word[0].isupper() for word in words) and not (len(words) > 1 and words[0].isupper())
