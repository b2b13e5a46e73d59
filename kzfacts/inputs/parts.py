"""Very long texts in parts that fit into memory: cut where no fact stands, each part knowing where it begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kzfacts.fact import Fact

LONG = 1 << 19  # characters: a longer text is cut; working on a part takes up to 100 MB
REACH = 1 << 16  # characters before that length in which a good place is looked for

# Where to cut, best first: between paragraphs, after a line that ends as a sentence does, after any line, after a
# sentence, between words. Only the last two can part what belongs together.
PLACES = tuple(map(re.compile, (r"\n[ \r]*\n", r"[.!?…»\"][ \r]*\n", r"\n|\r(?!\n)", r"[.!?…][»\")]? ", r" ")))


class Part(NamedTuple):
    """Where a part begins in its text: characters (or other units) and line ends before it, its first line's column.

    ``number`` counts from 0, ``last`` says that nothing follows.
    """

    number: int
    offset: int
    line: int
    column: int
    last: bool


def parts(pieces: Iterable[str], measure: Callable[[str], int] = len, size: int = LONG) -> Iterator[tuple[str, Part]]:
    """Yield the text that ``pieces`` make up in parts of at most ``size`` characters, at least one.

    Pieces should not be tiny. ``measure`` counts offsets, in characters by default.
    """
    rest = ""
    number = offset = line = column = 0
    for piece in _slices(pieces, size):
        rest += piece
        while len(rest) > size:
            end = _cut(rest, size)
            text, rest = rest[:end], rest[end:]
            yield text, Part(number, offset, line, column, last=False)
            number, offset = number + 1, offset + measure(text)
            ends = text.count("\n") + text.count("\r") - text.count("\r\n")
            tail = len(text) - 1 - max(text.rfind("\n"), text.rfind("\r"))
            line, column = line + ends, tail if ends else column + tail
    yield rest, Part(number, offset, line, column, last=True)


def _slices(pieces: Iterable[str], size: int) -> Iterator[str]:
    """Yield ``pieces`` in slices: what is left of a long one after each part is not copied over and over."""
    return (piece[at : at + size] for piece in pieces for at in range(0, len(piece), size))


def _cut(text: str, size: int) -> int:
    """Return where to cut ``text``, which is longer than ``size``: never between the two characters of a line end."""
    near = text[max(size - REACH, 0) : size]
    for place in PLACES:
        end = max((found.end() for found in place.finditer(near)), default=0)
        if end:
            size += end - len(near)
            break
    return size - 1 if text[size - 1] == "\r" and text[size] == "\n" and size > 1 else size


def moved(fact: Fact, part: Part) -> Fact:
    """Return ``fact``, found in a part, with its place in the whole text."""
    if not part.number:
        return fact
    line, column = fact.line + part.line, fact.column + (part.column if fact.line == 1 else 0)
    return fact.placed(lambda offset: offset + part.offset)._replace(line=line, column=column)
