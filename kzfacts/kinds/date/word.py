"""What a single word can be in an expression of time."""

from __future__ import annotations

from typing import Any, NamedTuple

from kzfacts.grammar.kazakh import BARE, Ending


class Word(NamedTuple):
    """What a word can be: class (a name of ``CLASSES``), value by class, Kazakh ending, language, plural (Russian)."""

    kind: str
    value: Any = None
    ending: Ending = BARE
    lang: str = ""
    plural: bool = False
