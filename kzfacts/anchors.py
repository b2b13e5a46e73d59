"""The one anchor scan: where in a text is it worth trying a rule at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from kzfacts import codes
from kzfacts.fact import Rule

DENSE_FROM = 1 << 21  # characters, in which a table of transitions saves the time that it takes to build

DIGITS = codes.encode("0123456789")
LETTERS = codes.encode(codes.LETTERS)
END = codes.encode("\n")  # what ends a text ends a word of it as well: anchors such as "цент\n"


class Scanner:
    """Finds every place where a rule should try, in one pass over the code of the lower-case text."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Build the automaton for ``rules``. An anchor that begins with another one serves its rules too.

        Raises ValueError for an anchor with a character that ordinary text does not have (see ``codes``).
        """
        wanted: dict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            for anchor in rule.anchors:
                wanted[anchor].append(rule)
        anchors = sorted(wanted)
        self._rules = [
            tuple(dict.fromkeys(rule for cut in range(len(anchor), 0, -1) for rule in wanted.get(anchor[:cut], ())))
            for anchor in anchors
        ]
        self._not_after = [_not_after(anchor[0]) for anchor in anchors]
        self._codes = list(map(_code, anchors))
        self._automaton = BytesAhoCorasick(self._codes, matchkind=MatchKind.LeftmostLongest)
        self._until_dense = DENSE_FROM

    def hits(self, data: bytes) -> list[tuple[int, tuple[Rule, ...]]]:
        """Return ``(start, rules)`` for each anchor in ``data`` that is a sign or begins a word or number, in order."""
        if self._until_dense > 0:
            self._until_dense -= len(data)
            if self._until_dense <= 0:
                self._automaton = BytesAhoCorasick(self._codes, MatchKind.LeftmostLongest, Implementation.DFA)
        rules, not_after = self._rules, self._not_after
        return [
            (start, rules[index])
            for index, start, _ in self._automaton.find_matches_as_indexes(data + END)
            if data[start - 1] not in not_after[index] or not start
        ]


def _not_after(first: str) -> bytes:
    """Return what may not stand before an anchor: a letter before a word, a digit before a number."""
    if first.isdecimal():
        return DIGITS
    return LETTERS if first.isalpha() else b""


def _code(anchor: str) -> bytes:
    known = codes.encode_known(anchor)
    if not known:
        raise ValueError(f"anchor {anchor!r}: empty, or with a character that kzfacts/codes.py lacks")
    return known
