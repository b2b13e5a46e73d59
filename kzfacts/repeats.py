"""Text that repeats itself: what was refused in the same surroundings before need not be judged again.

No rule looks farther around its anchor than ``FAR``. Where all that is as it was around an earlier anchor, and none of
the words were claimed by a fact, it is refused again: a page of one post over and over takes no longer than prose.
"""

from __future__ import annotations

FAR = 4000  # characters; the farthest look is that for a name told elsewhere, see kinds/official/kk/object.py
NEAR = 24  # characters by which earlier anchors are found


class Refusals:
    """Where in a text the rules refused, by the characters close around. Only asked ``FAR`` behind the last fact."""

    def __init__(self, norm: str) -> None:
        """Begin a text."""
        self._norm = norm
        self._last: dict[tuple[str, str], int] = {}

    def add(self, rule: str, start: int) -> None:
        """Remember that ``rule`` refused the anchor at ``start``."""
        self._last[rule, self._norm[start - NEAR : start + NEAR]] = start

    def hold(self, rule: str, start: int) -> bool:
        """Say whether ``rule`` refused the same anchor in the same surroundings, and remember this one for it."""
        norm = self._norm
        near = (rule, norm[start - NEAR : start + NEAR])
        last = self._last.get(near)
        if last is None or norm[start - FAR : start + FAR] != norm[last - FAR : last + FAR]:
            return False
        self._last[near] = start
        return True
