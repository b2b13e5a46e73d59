"""How patterns are made: from tables, escaped, longest first, compiled on first use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


class Pattern:
    """A verbose pattern that is compiled when it is first matched: a run compiles only what it uses.

    In verbose patterns a space of the text is written ``[ ]``.
    """

    def __init__(self, source: str) -> None:
        """Keep ``source`` until the first match."""
        self.source = source

    @cached_property
    def match(self) -> Callable[..., regex.Match[str] | None]:
        """Match at an offset, as ``regex.Pattern.match`` does; the first call compiles."""
        import regex

        return regex.compile(self.source, regex.VERBOSE | regex.VERSION1).match


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of ``words``, escaped for a verbose pattern, longest first."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in longest_first) + ")"
