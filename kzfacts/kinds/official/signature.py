"""Who signs a paper: the name stands on the line of its post, far to the right of it."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.text import Text

GAP = Lazy(r"(?:\n|[ ]?_{2,80}[ ]?)(?=[^\W\d_]\.)")  # the text layer parts columns as it does lines


def signer(text: Text, end: int) -> int | None:
    """Return where the name begins whose post ends at ``end``: ``Премьер-Министр        А. Мамин``."""
    gap = GAP.match(text.norm, end)
    if gap is None or "\n" in text.raw[slice(*text.raw_span(end - 1, gap.end() + 1))]:
        return None
    return gap.end()
