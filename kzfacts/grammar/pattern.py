"""How patterns are made from tables, and what several of them have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kzfacts.codes import KAZAKH
from kzfacts.lexicon.connectives import LIST_MARKS

STOP = r"[.!?…](?=[ \n]|$)"  # ends a sentence
# With what stands before it: an initial ends none, «т.б.» does.
SENTENCE_END = rf"(?:[^\W\d_]{{2}}|\.[а-яё{KAZAKH}]|[\d)»\"%])[.!?…][»\")]{{0,2}}"
LETTER = r"[^\W\d_¹²³⁰⁴-⁹¼½¾]"  # and no mark of a footnote: 5%²
NOT_GLUED = rf"(?!{LETTER}|\d)"  # no letter or figure behind
# What opens an item of a list, at the beginning of its line: «• », «- », «1) », «а) »
ITEM = rf"(?:^|\n)(?:[{LIST_MARKS}#>-]{{1,3}}|[^\W_]{{1,2}}[.)])[ ]"


def any_of(words: Iterable[str]) -> str:
    """Return an alternation of ``words``, escaped for a verbose pattern, longest first."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in longest_first) + ")"
