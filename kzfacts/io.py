"""Inputs: files, standard input, JSON Lines, pages, encodings. The only code that reads texts."""

from __future__ import annotations

import codecs
import contextlib
import errno
import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from kzfacts.encoding import Decoder, decode, marked
from kzfacts.fact import KzfactsError
from kzfacts.lines import lines, readiness
from kzfacts.parts import Part

JSONL_SUFFIXES = (".jsonl", ".ndjson")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
WIDE = ("utf-16", "utf-32")  # encodings whose line feeds are more than one byte
LONGEST_MARK = 4  # bytes of a byte order mark
NAME_SHOWN = 40  # characters of what is too long for the name of a file
LONGEST = 1 << 22  # bytes of a text that is read at once; a longer one is read in pieces
PIECE = 1 << 20
Report = Callable[[str], None]


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number in JSON")


_JSON = json.JSONDecoder(parse_constant=_no_number)


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


def documents(
    sources: Iterable[str], reading: Reading, report: Report, *, hint: Report | None = None
) -> Iterator[Document]:
    """Yield the documents of all sources in order; what can't be read goes to ``report``, and the rest goes on."""
    for item in items(sources, reading, report, longest=None, hint=hint):
        if isinstance(item, Row):
            try:
                yield parsed(item, reading)
            except KzfactsError as error:
                report(str(error))
        elif isinstance(item, Document):
            yield item


def items(
    sources: Iterable[str],
    reading: Reading,
    report: Report,
    *,
    longest: int | None = LONGEST,
    count: Callable[[int], None] = lambda _: None,
    hint: Report | None = None,
) -> Iterator[Item | None]:
    """Yield what all sources hold as it is read: rows, texts, and texts of more than ``longest`` bytes in pieces.

    Yields None when the input pauses. What can't be read goes to ``report``; ``count`` is told how many bytes were,
    ``hint`` of texts that look as if they were none.
    """
    for source in sources:
        try:
            if reading.form == "jsonl" or (reading.form == "auto" and source.lower().endswith(JSONL_SUFFIXES)):
                yield from _rows(source, reading, count)
            else:
                yield from _texts(source, reading, report, longest, count, hint=hint)
        except KzfactsError as error:
            report(str(error))


def text(source: str, encoding: str = "auto") -> str:
    """Return the text of one file as it is; KzfactsError where it can't be read."""
    with _opened(source) as stream:
        return _whole(source, _guarded(source, stream.read), Reading("text", encoding=encoding)).text


def _texts(
    source: str,
    reading: Reading,
    report: Report,
    longest: int | None,
    count: Callable[[int], None],
    *,
    hint: Report | None,
) -> Iterator[Document | LongText]:
    with _opened(source) as stream:
        data = _guarded(source, lambda: stream.read(-1 if longest is None else longest))
        count(len(data))
        if reading.form == "auto":
            _doubt(source, data, reading, hint)
        is_all = longest is None or len(data) < longest  # a terminal would have to end its text a second time
        if is_all or _is_page(source, data, reading):
            rest = b"" if is_all else _guarded(source, stream.read)
            count(len(rest))
            yield _whole(source, data + rest, reading)
        else:
            yield LongText(source, _pieces(source, data, _counted(source, stream, count), reading, report))


def _doubt(source: str, data: bytes, reading: Reading, hint: Report | None) -> None:
    """Raise InputError where ``data`` begins a file that is no text, and tell ``hint`` where it may be none."""
    from kzfacts import formats

    if what := formats.no_text(data):
        raise InputError(f"{source}: {what}")
    if hint and (what := formats.likeness(data)) and not _is_page(source, data, reading):
        hint(f"{source}: read as text, but it {what}")


def _whole(source: str, data: bytes, reading: Reading) -> Document:
    if not data:
        raise InputError(f"{source}: empty, there is no text to read; check that it was written")
    return Document(source, None, _page(source, data, reading) or decode(source, data, reading.encoding))


def _counted(source: str, stream: BinaryIO, count: Callable[[int], None]) -> Iterator[bytes]:
    """Yield what is left of ``stream`` in pieces."""
    while data := _guarded(source, partial(stream.read, PIECE)):
        count(len(data))
        yield data


def _pieces(source: str, head: bytes, others: Iterator[bytes], reading: Reading, report: Report) -> Iterator[str]:
    """Yield the text of ``head`` and ``others``, up to the end or to what is no text."""
    try:
        decoder = Decoder(source, head, reading.encoding)
        yield decoder.decode(head)
        yield from map(decoder.decode, others)
        yield decoder.decode(b"", final=True)
    except KzfactsError as error:
        report(str(error))


def _page(source: str, data: bytes, reading: Reading) -> str | None:
    """Return the article of an HTML page, None for anything else."""
    if not _is_page(source, data, reading):
        return None
    from kzfacts import webpage

    return webpage.article(source, data, reading.encoding)


def _is_page(source: str, data: bytes, reading: Reading) -> bool:
    """Say whether ``data`` is, or begins, an HTML page; a text with tags of its own is none."""
    if reading.form != "auto" or b"<" not in data[:200]:
        return reading.form == "html"
    from kzfacts import webpage

    return source.lower().endswith(PAGE_SUFFIXES) or webpage.is_page(data)


def _rows(source: str, reading: Reading, count: Callable[[int], None]) -> Iterator[Row | None]:
    number = 0
    with _opened(source) as stream:
        for line in _lines(source, stream, reading):
            if line is None:
                yield None
                continue
            number += 1
            count(len(line) + 1)
            if line and not line.isspace():
                yield Row(source, number, line)
    if not number:
        raise InputError(f"{source}: empty, there is no row to read; check that it was written")


def _lines(source: str, stream: BinaryIO, reading: Reading) -> Iterator[bytes | None]:
    """Yield the lines of ``stream`` without a byte order mark, those of UTF-16 and UTF-32 as UTF-8; None at a pause."""

    def read(size: int) -> bytes:
        block: bytes = _guarded(source, lambda: stream.read1(size))  # type: ignore[attr-defined] # all binary streams
        return block

    first = read(LONGEST)
    while 0 < len(first) < LONGEST_MARK and (more := read(LONGEST_MARK)):
        first += more
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
    if isinstance(found, json.JSONDecodeError):
        what = f"not JSON (column {found.colno}: {found.msg})"
        return InputError(f"{place}: {what}; write an object a line, or use --input text")
    if isinstance(found, RecursionError):
        return InputError(f"{place}: nested too deep; write an object a line, or use --input text")
    if isinstance(found, UnicodeError):
        try:
            decode(place, row.line, encoding)
        except KzfactsError as error:
            return error
    if isinstance(found, Exception):
        return InputError(
            f"{place}: not JSON ({str(found).partition(';')[0]}); write an object a line, or use --input text"
        )
    if not isinstance(found, dict):
        remedy = " (jq -c '.[]')" if isinstance(found, list) else ""
        return InputError(f"{place}: not a JSON object; write one object a line{remedy}")
    what = "is not a string" if field in found else f"is missing (here: {', '.join(list(found)[:8])})"
    return InputError(f"{place}: field {field!r} {what}; name the field of the text with --text-field")


def saved(items: Iterable[Item | None], folder: Path) -> Iterator[Item | None]:
    """Pass ``items`` on, and write the text of each into ``folder``, under the path of its source.

    Raises InputError where that can't be done, and for a row of JSON Lines, which holds its text itself.
    """
    for document in items:
        if document is None:
            continue
        if isinstance(document, Row):
            raise InputError(f"--save-text: {document.source} is JSON Lines and holds its texts itself; leave it out")
        parts = [part for part in Path(document.source).parts if part not in ("..", ".", Path(document.source).anchor)]
        path = folder.joinpath(*(parts if document.source != "-" else ["stdin"]))
        path = path.with_name(f"{path.name}.txt") if path.suffix.lower() != ".txt" else path
        with contextlib.suppress(OSError):  # one of them is not there
            if path.samefile(document.source):
                raise InputError(f"--save-text {folder}: would overwrite {document.source}; name another folder")
        if isinstance(document, LongText):
            yield document._replace(pieces=_written(document.pieces, folder, path))
        else:
            deque(_written(iter([document.text]), folder, path), maxlen=0)
            yield document


def _written(pieces: Iterator[str], folder: Path, path: Path) -> Iterator[str]:
    """Pass ``pieces`` on as they are written to ``path``."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as stream:
            for piece in pieces:
                stream.write(piece.encode("utf-8", "surrogatepass"))
                yield piece
    except OSError as error:
        raise InputError(f"--save-text {folder}: can't be written ({error.strerror}); name another folder") from error


@contextlib.contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    if not source:
        raise InputError("'': no name; name a file, or - for standard input")
    if _guarded(source, Path(source).is_dir):
        raise InputError(f"{source}: a folder, not a file; name the files in it, or add --recursive (extract, check)")
    with _guarded(source, lambda: Path(source).open("rb")) as stream:
        yield stream


def _guarded(source: str, read: Callable[[], Any]) -> Any:
    """Call ``read``; an error of the operating system becomes an InputError with a remedy."""
    try:
        return read()
    except FileNotFoundError as error:
        raise InputError(f"{source}: no such file; check the path") from error
    except PermissionError as error:
        raise InputError(f"{source}: not readable; check its permissions") from error
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ENAMETOOLONG:
            what = "too long for the name of a file; to read a text itself, pipe it in"
            raise InputError(f"{source[:NAME_SHOWN]}…: {what}") from error
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{source}: can't be read ({reason}); check the path") from error
