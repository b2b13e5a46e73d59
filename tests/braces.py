"""Texts with marks in them: ``{words|what; key=json; ...}``. Braces nest, for facts that share words."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Mark(NamedTuple):
    """What is said of the words from ``start`` to ``end``: a short value, and keys with their values."""

    start: int
    end: int
    short: str
    keys: dict[str, Any]


def unmarked(line: str, place: str = "") -> tuple[str, list[Mark]]:
    """Return the text without its marks, and the marks by place; ValueError, led by ``place``, where they are wrong."""
    text, opened, marks = "", [], []
    rest = line
    while rest:
        char, rest = rest[0], rest[1:]
        if char == "{":
            opened.append(len(text))
        elif char == "|" and opened:
            what, closed, rest = rest.partition("}")
            if not closed:
                raise ValueError(f"{place}: a brace is not closed")
            marks.append(_mark(opened.pop(), len(text), what, place))
        elif char == "}":
            raise ValueError(f"{place}: a closing brace without an expectation")
        else:
            text += char
    if opened:
        raise ValueError(f"{place}: a brace is not closed")
    return text, sorted(marks, key=lambda mark: (mark.start, mark.end))


def _mark(start: int, end: int, what: str, place: str) -> Mark:
    short, *pairs = [part.strip() for part in what.split(";")]
    keys = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise ValueError(f"{place}: {pair!r} is not key=value")
        keys[key] = json.loads(value) if value[:1] in '"[{-0123456789' or value in ("null", "true", "false") else value
    return Mark(start, end, short, keys)
