"""The one anchor scan: where in a text is it worth trying a rule at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

from kzfacts.fact import Rule

LEAD_WORDS = 24  # the longest spelled-out sum of the annotated sets has 14 words
OPENING = "(\"«'-"


class Scanner:
    """Finds every place where a rule should try, in one pass over the lower-case text."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Build the automaton for ``rules``. An anchor that begins with another one serves its rules too."""
        wanted: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            for anchor in rule.anchors:
                wanted[anchor].append(rule)
        self._anchors = sorted(wanted)
        self._rules = [
            tuple(dict.fromkeys(rule for cut in range(len(anchor), 0, -1) for rule in wanted.get(anchor[:cut], ())))
            for anchor in self._anchors
        ]
        self._automaton = AhoCorasick(self._anchors, matchkind=MatchKind.LeftmostLongest)

    def hits(self, low: str) -> Iterator[tuple[int, int, tuple[Rule, ...]]]:
        """Yield ``(start, end, rules)`` for each anchor in ``low`` that is a sign or begins a word, in order."""
        for index, start, end in self._automaton.find_matches_as_indexes(low):
            if start == 0 or not low[start - 1].isalpha() or not low[start].isalpha():
                yield start, end, self._rules[index]


def lead_starts(low: str, anchor: int, floor: int, accepts: Callable[[str], bool]) -> list[int]:
    """Return where a match that reaches ``anchor`` may start: the starts of the run of accepted words, leftmost first.

    Words are what single spaces part; opening brackets and quotes are not counted to them. The run does not reach
    over ``floor`` or a line end, and has at most ``LEAD_WORDS`` words. The anchor itself is the last start.
    """
    starts = [anchor]
    end = anchor
    floor = max(floor, low.rfind("\n", floor, anchor) + 1)
    for _ in range(LEAD_WORDS):
        if end > floor and low[end - 1] == " ":
            end -= 1
        if end <= floor:
            break
        space = max(low.rfind(" ", floor, end) + 1, floor)
        word = low[space:end]
        bare = word.lstrip(OPENING)
        if bare and not accepts(bare):
            break
        if bare:
            starts.append(end - len(bare))
        end = space
    starts.reverse()
    return starts
