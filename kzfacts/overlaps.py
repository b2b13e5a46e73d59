"""Which of the facts that claim the same words is kept: one policy for all kinds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from kzfacts.fact import Draft

_Claim = tuple[int, int, Draft]  # the words that a draft claims, and the draft
BY_START = itemgetter(0, 1)
# Where two facts of different kinds claim the same words, the kind named first wins.
EXCLUSIVE = ("money", "percent", "date", "age", "duration")


def settle(drafts: Sequence[Draft]) -> list[Draft]:
    """Apply the one overlap policy: the longest wins, then the kind first in ``EXCLUSIVE``, then the leftmost.

    Kinds outside ``EXCLUSIVE`` (officials) only compete with themselves, and there only for the words of the post.
    """
    posts = [(*(draft.post or draft[:2]), draft) for draft in drafts if draft.kind == "official"]
    others = [(draft.start, draft.end, draft) for draft in drafts if draft.kind != "official"]
    return sorted([*_settle(posts), *_settle(others)], key=BY_START)


def _settle(claims: list[_Claim]) -> Iterable[Draft]:
    """Return the winners among ``claims``: those of each group that meets no other."""
    claims.sort(key=BY_START)
    meeting = [later for claim, later in pairwise(claims) if later[0] < claim[1]]
    return _parted(claims) if meeting else [claim[2] for claim in claims]


def _parted(claims: list[_Claim]) -> Iterator[Draft]:
    groups: list[list[_Claim]] = []
    reach = -1
    for claim in claims:
        if claim[0] >= reach:
            groups.append([claim])
        else:
            groups[-1].append(claim)
        reach = max(reach, claim[1])
    for group in groups:
        if len(group) == 1:
            yield group[0][2]
        else:
            yield from _winners(group)


def _winners(group: list[_Claim]) -> Iterator[Draft]:
    starts: list[int] = []  # of the winners so far, ascending, and where each ends
    ends: list[int] = []
    named = set()  # the posts of the winners, each with its name
    inner: list[_Claim] = []  # officials named within a post: пресс-секретарь [президента Токаева] X
    for start, end, draft in sorted(group, key=lambda claim: (claim[2].start - claim[2].end, _rank(claim[2].kind))):
        place = bisect_left(starts, end)  # winners before it start before this claim ends
        shared = place and draft.name and (starts[place - 1], ends[place - 1]) == (start, end)
        if shared and (start, end, draft.name) not in named:  # one post in the plural, several names
            named.add((start, end, draft.name))
            yield draft
        elif place and draft.name and starts[place - 1] <= draft.start and draft.end <= ends[place - 1]:
            inner.append((start, end, draft))
        elif not place or ends[place - 1] <= start:
            starts.insert(place, start)
            ends.insert(place, end)
            named.add((start, end, draft.name))
            yield draft
    yield from _settle(inner)


def _rank(kind: str) -> int:
    return EXCLUSIVE.index(kind) if kind in EXCLUSIVE else len(EXCLUSIVE)
