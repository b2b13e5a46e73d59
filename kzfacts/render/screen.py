"""What printing needs to know of the terminal, and what must not reach it."""

from __future__ import annotations

import re
from typing import NamedTuple

CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")


class Screen(NamedTuple):
    """A terminal: its width in columns and whether it shows colours."""

    width: int
    colour: bool


def visible(text: str) -> str:
    """Return ``text`` with control characters, line ends, terminal escapes and changes of direction made blanks."""
    return CONTROL.sub(" ", text)
