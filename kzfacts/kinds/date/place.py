"""What a guard looks at: a token where it stands in the text."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.fact import Context
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.token import Token

LEFT = 30  # characters
NEXT_WORD = Lazy(r"[ ]?[\"»]?[ ]([^\W\d_]+)")


class Place(NamedTuple):
    """What a guard looks at: a token, its words, what stands before it, the text in lower case and as written."""

    token: Token
    words: str
    before: str
    low: str
    norm: str
    context: Context

    @property
    def titled(self) -> bool:
        """Say whether the token begins with a capital as a name does: not so a word of a headline in capitals."""
        start = self.token.start
        return self.norm[start].isupper() and self.norm[start + 1 : start + 2].islower()

    @property
    def following(self) -> str:
        """Return the word after the token, in lower case; empty if there is none."""
        found = NEXT_WORD.match(self.low, self.token.end)
        return found[1] if found else ""
