"""How patterns are made: from tables, escaped, longest first, compiled on first use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from kzfacts.codes import KAZAKH
from kzfacts.lexicon.connectives import LIST_MARKS

if TYPE_CHECKING:
    import regex

STOP = r"[.!?…](?=[ \n]|$)"  # ends a sentence
# With what stands before it: an initial ends none, «т.б.» does.
SENTENCE_END = rf"(?:[^\W\d_]{{2}}|\.[а-яё{KAZAKH}]|[\d)»\"%])[.!?…][»\")]{{0,2}}"
# What opens an item of a list, at the beginning of its line: «• », «- », «1) », «а) »
ITEM = rf"(?:^|\n)(?:[{LIST_MARKS}#>-]{{1,3}}|[^\W_]{{1,2}}[.)])[ ]"


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
