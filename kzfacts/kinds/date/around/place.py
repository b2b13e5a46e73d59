"""What a guard looks at: a token where it stands in the text."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.fact import Context
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import When

LEFT = 30  # characters
OPENING, CLOSING = ("«", '"'), ("»", '"')
# 2024 жылғы «9» маусым, «_15_»января
QUOTED_DAY = r"(?P<quote>[«\"])[ _]{0,3}(?P<day>0?[1-9]|[12]\d|3[01])[ _]{0,3}[»\"][ ]?$"
# «Один день Ивана Денисовича»: a title goes on, without a mark of a sentence
TITLE = Lazy(r"[ ][^«».,!?;:\n\d]{2,40}[»\"]")
NEXT_WORD = Lazy(r"[ ]?[\"»]?[ ]([^\W\d_]+)")


def is_titled(norm: str, start: int) -> bool:
    """Say whether a word begins with a capital as a name does: not so a word of a headline in capitals."""
    return norm[start].isupper() and norm[start + 1 : start + 2].islower()


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
        """Say whether the token is written as a name: see ``is_titled``."""
        return is_titled(self.norm, self.token.start)

    @property
    def quoted(self) -> bool:
        """Say whether the token stands between quotation marks."""
        start, end = self.token.start, self.token.end
        return self.norm[start - 1 : start] in OPENING and self.norm[end : end + 1] in CLOSING

    @property
    def has_year(self) -> bool:
        """Say whether the token is a date with its year."""
        when = self.token.value
        return isinstance(when, When) and when.first is not None and bool(when.first.period.year)

    @property
    def following(self) -> str:
        """Return the word after the token, in lower case; empty if there is none."""
        found = NEXT_WORD.match(self.low, self.token.end)
        return found[1] if found else ""


def opens_title(at: Place) -> bool:
    """Say whether the token begins a title in quotes that goes on behind it: ``«Наурыз жұмыскер»``."""
    opened = at.before.endswith(OPENING) and TITLE.match(at.low, at.token.end) is not None
    return opened and at.norm[at.token.start].isupper()
