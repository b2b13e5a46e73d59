"""Titles and occupations that are no posts and stand beside a name: [профессор] Асқар Мамин, Асқар Мамин[, доцент]."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon.post_words import KAZAKH_OCCUPATIONS, KAZAKH_TITLES

TITLES = (
    rf"(?:белгілі[ ]|көрнекті[ ])?{any_of(KAZAKH_OCCUPATIONS)}|{any_of(KAZAKH_TITLES)}"
    r"|PhD(?:[ ]докторы?)?|[^\W\d_]{3,20}(?:-[^\W\d_]{3,20})?[ ]ғылымдарының[ ](?:докторы|кандидаты)"
    r"|[^\W\d_]\.[ ]?ғ\.[ ]?[дк]\."
    r"|(?:[^\W\d_]{3,20}[ ]){1,2}[Ққ]ұрметті[ ]азаматы"
    r"|(?:Қазақстанның[ ])?(?:Еңбек[ ][Ее]рі|Халық[ ][Ққ]аһарманы)"
    r"|[^\W\d_]{3,12}[ ]чемпионы|(?:ҚР[ ])?ҰҒА[ ](?:академигі|корреспондент-мүшесі)"
    r"|(?:(?:ҚР|Қазақстан(?:ның)?)[ ])?Мемлекеттік[ ](?:сыйлығының|сыйлықтың)[ ](?:иегері|лауреаты)"
    r"|«[^»\n]{2,20}»[ ]орденінің[ ](?:иегері|кавалері)"
    r"|(?:(?:КСРО|ҚР|Қазақстан(?:ның|[ ]Республикасының)?)[ ])?(?:[Хх]алық|[Ее]ңбек[ ]сіңірген)"
    r"[ ](?:артис|әртіс|қайраткер|ұстаз|мұғалім|дәрігер)[^\W\d_]{0,4}"
)
# Before a post: директоры[, педагогика ғылымдарының докторы], депутат; Асқар Мамин[ - доцент], институт директоры
BEFORE = Lazy(rf"(?:(?:,| -) (?:{TITLES}))+$")
LONGEST = 60  # characters


def untitled(norm: str, stop: int) -> int:
    """Return where a name or a post ends before the titles that end at ``stop``, or ``stop``."""
    found = BEFORE.search(norm, max(0, stop - LONGEST), stop)
    return found.start() if found else stop
