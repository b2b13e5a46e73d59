"""JSON Lines: the rows of a file, and the document of a row."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, BinaryIO

from kzfacts.fact import KzfactsError
from kzfacts.inputs.document import Document, EmptyInputError, InputError, Reading, Row
from kzfacts.inputs.encoding import Decoder, decode, marked
from kzfacts.inputs.lines import lines, readiness
from kzfacts.inputs.opening import guarded, opened

WIDE = ("utf-16", "utf-32")  # encodings whose line feeds are more than one byte
LONGEST_MARK = 4  # bytes of a byte order mark
FIRST = 1 << 22  # bytes that are read at once to find the mark


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number in JSON")


_JSON = json.JSONDecoder(parse_constant=_no_number)


def rows(source: str, reading: Reading, count: Callable[[int], None]) -> Iterator[Row | None]:
    """Yield the rows of a file that are not empty as they come, None when it pauses; ``count`` is told their bytes.

    Raises InputError where it can't be read, or holds nothing.
    """
    number = 0
    with opened(source) as stream:
        for line in _lines(source, stream, reading):
            if line is None:
                yield None
                continue
            number += 1
            count(len(line) + 1)
            if line and not line.isspace():
                yield Row(source, number, line)
    if not number:
        raise EmptyInputError(f"{source}: empty, there is no row to read; check that it was written")


def _lines(source: str, stream: BinaryIO, reading: Reading) -> Iterator[bytes | None]:
    """Yield the lines of ``stream`` without a byte order mark, those of UTF-16 and UTF-32 as UTF-8; None at a pause."""

    def read(size: int) -> bytes:
        block: bytes = guarded(source, lambda: stream.read1(size))  # type: ignore[attr-defined] # all binary streams
        return block

    first = read(FIRST)
    while 0 < len(first) < LONGEST_MARK and (more := read(LONGEST_MARK)):
        first += more
    from kzfacts.inputs.formats import no_text

    if what := no_text(first):
        raise InputError(f"{source}: {what}")
    name = marked(first) if reading.encoding == "auto" else reading.encoding
    fresh = read
    if name and name.startswith(WIDE):  # a line feed is more than one byte
        decoder = Decoder(source, first, name)
        first, fresh = _utf_8(decoder, first), lambda size: _recoded(decoder, partial(read, size))
    elif reading.encoding == "auto":
        first = first.removeprefix(codecs.BOM_UTF8)
    begun = [first] if first else []
    is_ready = readiness(stream)
    yield from lines(lambda size: begun.pop() if begun else fresh(size), lambda wait: bool(begun) or is_ready(wait))


def _recoded(decoder: Decoder, read: Callable[[], bytes]) -> bytes:
    """Return the next letters as UTF-8, none at the end only: what is read may end within the first letter."""
    while data := read():
        if found := _utf_8(decoder, data):
            return found
    return _utf_8(decoder, b"", final=True)


def _utf_8(decoder: Decoder, data: bytes, *, final: bool = False) -> bytes:
    return decoder.decode(data, final=final).encode("utf-8", "surrogatepass")


def parsed(row: Row, reading: Reading) -> Document:
    """Return the document of a row. Raises KzfactsError where it is none."""
    # JSON is UTF-8 where nobody says otherwise; one row is too little to guess from.
    name = "utf-8" if reading.encoding == "auto" or reading.encoding.startswith(WIDE) else reading.encoding
    try:
        value = _JSON.decode(row.line.decode(name))
        if isinstance(value, dict) and isinstance(text := value.get(reading.text_field), str):
            return Document(row.source, value.get(reading.id_field), text)
    except (UnicodeError, ValueError, RecursionError) as error:
        raise _refusal(row, name, reading.text_field, error) from error
    raise _refusal(row, name, reading.text_field, value)


def _refusal(row: Row, encoding: str, field: str, found: Any) -> KzfactsError:
    """Return the error that says why a row is no document, from what was read or what went wrong."""
    place = f"{row.source}:{row.number}"
    if isinstance(found, UnicodeError):
        try:
            decode(place, row.line, encoding)
        except KzfactsError as error:
            return error
    if isinstance(found, Exception):
        what = f"not JSON ({str(found).partition(';')[0]})"
        if isinstance(found, json.JSONDecodeError):
            what = f"not JSON (column {found.colno}: {found.msg})"
        elif isinstance(found, RecursionError):
            what = "nested too deep"
        return InputError(f"{place}: {what}; write an object a line, or use --input text")
    if not isinstance(found, dict):
        remedy = " (jq -c '.[]')" if isinstance(found, list) else ""
        return InputError(f"{place}: not a JSON object; write one object a line{remedy}")
    what = "is not a string" if field in found else f"is missing (here: {', '.join(list(found)[:8])})"
    return InputError(f"{place}: field {field!r} {what}; name the field of the text with --text-field")
