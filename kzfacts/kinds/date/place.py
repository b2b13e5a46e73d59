"""What a guard looks at: a token where it stands in the text."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.fact import Context
from kzfacts.kinds.date.token import Token

LEFT = 30  # characters


class Place(NamedTuple):
    """What a guard looks at: the token, its words, what stands before it, the word after it, and the whole text."""

    token: Token
    words: str
    before: str
    following: str
    low: str
    context: Context

    @property
    def norm(self) -> str:
        """Return the whole text as written."""
        return self.context.text.norm
