"""The tokens of a run: words, numerals, and what forms make of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from kzfacts.grammar.kazakh import BARE, Ending
from kzfacts.kinds.date.tokens.classes import CLASSES

YEARS = range(1000, 2200)
MOST_DAYS = 31  # of a month


class Token(NamedTuple):
    """A word of a run, or what a form made of several: class, offsets in the text, value, the words themselves."""

    kind: str
    start: int
    end: int
    value: Any = None
    word: str = ""
    ending: Ending = BARE
    lang: str = ""
    plural: bool = False
    rule: str = ""


def cardinal_token(value: Decimal, start: int, end: int, text: str, *, figure: bool = False, lang: str = "") -> Token:
    """Return the token of a cardinal, classed by what it may count."""
    if value == int(value) and 1 <= value <= MOST_DAYS:
        kind = "small"
    elif figure and len(text) == 4 and int(value) in YEARS:
        kind = "figure"
    else:
        kind = "number"
    return Token(kind, start, end, value, text, lang=lang)


def nth_token(value: int, start: int, end: int, text: str, *, plural: bool = False, lang: str = "") -> Token:
    """Return the token of an ordinal, classed by what it may count."""
    if plural and value % 10 == 0 and value >= 10:
        kind = "tens"
    else:
        kind = "nth" if 1 <= value <= MOST_DAYS else "yearth" if value in YEARS else "bignth"
    return Token(kind, start, end, value, text, lang=lang, plural=plural)


def case_token(value: int, ending: Ending, start: int, end: int, text: str) -> Token:
    """Return the token of a number with a Kazakh ending."""
    by_case = {"abl": "from", "dat": "upto", "nom": "small"}.get(ending.case, "inflected")
    kind = "owned" if ending.possessed else by_case
    return Token(kind, start, end, Decimal(value), text, ending, "kk")


def classes(tokens: list[Token]) -> str:
    """Return the run as a string of class characters."""
    return "".join([CLASSES[token.kind] for token in tokens])


class Word(NamedTuple):
    """What a word can be: class (a name of ``CLASSES``), value by class, Kazakh ending, language, plural (Russian)."""

    kind: str
    value: Any = None
    ending: Ending = BARE
    lang: str = ""
    plural: bool = False
