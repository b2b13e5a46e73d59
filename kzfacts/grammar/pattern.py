"""How patterns are made: from tables, escaped, longest first, compiled on first use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


class Pattern:
    """A verbose pattern that is compiled when it is first matched: a run compiles only what it uses.

    In verbose patterns a space of the text is written ``[ ]``.
    """

    def __init__(self, source: str, **words: Iterable[str]) -> None:
        """Keep ``source``; each keyword is a named list that the source uses as ``\\L<keyword>``."""
        self.source = source
        self.words = words

    @cached_property
    def match(self):  # type: ignore[no-untyped-def]
        """Match at an offset, as ``regex.Pattern.match`` does; the first call compiles."""
        import regex

        return regex.compile(self.source, regex.VERBOSE | regex.VERSION1, **self.words).match


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of ``words``, escaped for a verbose pattern, longest first."""
    import regex

    return "(?:" + "|".join(regex.escape(word, special_only=False, literal_spaces=False) for word in sorted(set(words), key=lambda w: (-len(w), w))) + ")"
