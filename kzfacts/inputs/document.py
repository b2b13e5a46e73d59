"""What is worked on: a text, a row of JSON Lines still to be parsed, a text too long to be held; and how it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from kzfacts.fact import KzfactsError
from kzfacts.inputs.parts import Part


class Document(NamedTuple):
    """A text to work on. ``source`` is the path as given, ``id`` the row's id in JSON Lines, else None.

    ``part`` says which part of a very long text it is, None for the whole.
    """

    source: str
    id: Any
    text: str
    part: Part | None = None


class Row(NamedTuple):
    """A line of JSON Lines that is still to be parsed, and its number."""

    source: str
    number: int
    line: bytes


class LongText(NamedTuple):
    """A text too long to be held, in pieces as they are read."""

    source: str
    pieces: Iterator[str]


Item = Document | Row | LongText


class Reading(NamedTuple):
    """How inputs are read: ``auto``, ``text``, ``jsonl`` or ``html``, the fields of a row, the encoding or ``auto``."""

    form: str = "auto"
    text_field: str = "text"
    id_field: str = "id"
    encoding: str = "auto"


class InputError(KzfactsError):
    """An input that could not be read, or a part of one: the message is ``PATH: what is wrong; what to do``."""


class EmptyInputError(InputError):
    """An input without a single byte: an answer for who looks for facts, an error for who compares."""
