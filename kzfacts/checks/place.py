"""Where the facts of two versions of a text stand relative to each other.

Translations keep their paragraphs and mostly their sentences, but not the order of words within a sentence, so
places are compared by sentence where both texts have equally many, else by paragraph, else by what they stand beside:
values that either text has once. Without any they are compared by share of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.values import key
from kzfacts.fact import Fact

LIKE_LENGTH = (0.4, 2.5)  # a translation is at most this much shorter or longer than its original
SLACK = 50  # characters: the lengths of headlines say nothing
FEW_SENTENCES = 3
NEARBY_CHARACTERS = 160  # about one sentence
FAR_CHARACTERS = 400  # from the value beside which it stands, whatever the length of the text


class Layout(NamedTuple):
    """How places of the two texts are compared: the starts of their units, and whether the units correspond.

    anchors  pairs of offsets, one of each text, where the same is said, in the order of the first; none if aligned
    """

    starts: tuple[list[int], list[int]]
    lengths: tuple[int, int]
    aligned: bool
    anchors: tuple[tuple[int, int], ...] = ()

    def where(self, side: int, offset: int) -> tuple[int, float]:
        """Return the unit that ``offset`` of text ``side`` (0 or 1) lies in, and the place as a share of the text."""
        starts, length = self.starts[side], self.lengths[side]
        index = max(bisect_right(starts, offset) - 1, 0)
        if not self.aligned:
            return index, offset / max(length, 1)
        end = starts[index + 1] if index + 1 < len(starts) else length
        return index, (index + (offset - starts[index]) / max(end - starts[index], 1)) / len(starts)

    def apart(self, one: int, two: int) -> float:
        """Return how far apart two offsets, one of each text, are as a share of the text; 0 in the same unit."""
        if self.anchors:
            return self._from_anchors(one, two)
        (unit, at), (other_unit, other_at) = self.where(0, one), self.where(1, two)
        return 0.0 if self.aligned and unit == other_unit else abs(at - other_at)

    def _from_anchors(self, one: int, two: int) -> float:
        """Return how much farther ``two`` is from an anchor than ``one`` is, by that of the two around ``one``."""
        after = bisect_right(self.anchors, one, key=itemgetter(0))
        longer = self.lengths[1] / max(self.lengths[0], 1)
        around = self.anchors[max(after - 1, 0) : after + 1]
        return min(abs(two - there - (one - here) * longer) for here, there in around) / max(self.lengths)

    def near(self, one: int, two: int) -> bool:
        """Say whether what stands at two offsets, one of each text, can be meant for each other."""
        return self.apart(one, two) <= self.nearby

    @property
    def nearby(self) -> float:
        """How far apart, as a share of the text, places are that can be meant for each other."""
        share = max(0.1, min(NEARBY_CHARACTERS / max(*self.lengths, 1), 1.0))
        return min(share, FAR_CHARACTERS / max(self.lengths)) if self.anchors else share


def layout(one: Article, two: Article, points: Iterable[tuple[int, int]] = ()) -> Layout:
    """Find the units in which the places of two texts are best compared; ``points``, anchors, tell whether they fit."""
    lengths, fixed = (len(one.text), len(two.text)), tuple(sorted(points))
    for starts in (
        (one.sentence_starts, two.sentence_starts),
        (one.paragraph_starts, two.paragraph_starts),
    ):
        if len(starts[0]) == len(starts[1]) and (len(starts[0]) > 1 or starts[0] is one.sentence_starts):
            units = Layout(starts, lengths, aligned=True)
            if 2 * sum(units.apart(*anchor) == 0.0 for anchor in fixed) >= len(fixed):
                return units
    return Layout(([0], [0]), lengths, aligned=False, anchors=fixed)


def anchors(ones: list[Fact], twos: list[Fact]) -> Iterator[tuple[int, int]]:
    """Yield the places of the values that either text has once."""
    once = [{key(fact): fact.start for fact in facts} for facts in (ones, twos)]
    counts = [Counter(map(key, facts)) for facts in (ones, twos)]
    for value in once[0].keys() & once[1].keys():
        if counts[0][value] == counts[1][value] == 1:
            yield once[0][value], once[1][value]


def like_length(one: Article, two: Article) -> bool:
    """Whether the length of two texts lets them pass for versions of one."""
    low, high = LIKE_LENGTH
    return low <= (len(one.text) + SLACK) / (len(two.text) + SLACK) <= high


def brief(one: Article, two: Article) -> bool:
    """Whether the texts are too short for shared facts to say whether they are versions of one."""
    return max(len(one.sentence_starts), len(two.sentence_starts)) <= FEW_SENTENCES
