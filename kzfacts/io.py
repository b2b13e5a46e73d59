"""Inputs and outputs: files, standard input, JSON Lines, encodings. Beside cli the only code that reads or writes."""

from __future__ import annotations

import codecs
import contextlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO

from kzfacts.encoding import decode, marked
from kzfacts.fact import KzfactsError

JSONL_SUFFIXES = (".jsonl", ".ndjson")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
WIDE = ("utf-16", "utf-32")  # encodings whose line feeds are more than one byte
Report = Callable[[str], None]


class Document(NamedTuple):
    """A text to work on. ``source`` is the path as given, ``id`` the row's id in JSON Lines, else None."""

    source: str
    id: Any
    text: str


class Reading(NamedTuple):
    """How inputs are read: ``auto``, ``text``, ``jsonl`` or ``html``, the fields of a row, the encoding or ``auto``."""

    form: str = "auto"
    text_field: str = "text"
    id_field: str = "id"
    encoding: str = "auto"


class InputError(KzfactsError):
    """An input that could not be read, or a part of one: the message is ``PATH: what is wrong; what to do``."""


def documents(sources: Iterable[str], reading: Reading, report: Report) -> Iterator[Document]:
    """Yield the documents of all sources in order; what can't be read goes to ``report``, and the rest goes on."""
    for source in sources:
        try:
            if reading.form == "jsonl" or (reading.form == "auto" and source.lower().endswith(JSONL_SUFFIXES)):
                yield from _rows(source, reading, report)
            else:
                yield _text(source, reading)
        except KzfactsError as error:
            report(str(error))


def text(source: str, encoding: str = "auto") -> str:
    """Return the text of one file as it is; KzfactsError where it can't be read."""
    return _text(source, Reading("text", encoding=encoding)).text


def _text(source: str, reading: Reading) -> Document:
    with _opened(source) as stream:
        data = _guarded(source, stream.read)
    if not data:
        raise InputError(f"{source}: empty, there is no text to read; check that it was written")
    return Document(source, None, _page(source, data, reading) or decode(source, data, reading.encoding))


def _page(source: str, data: bytes, reading: Reading) -> str | None:
    """Return the article of an HTML page, None for anything else."""
    if reading.form == "text" or (reading.form == "auto" and b"<" not in data[:200]):
        return None
    from kzfacts import webpage

    if reading.form == "html" or source.lower().endswith(PAGE_SUFFIXES) or webpage.is_page(data):
        return webpage.article(source, data, reading.encoding)
    return None


def _rows(source: str, reading: Reading, report: Report) -> Iterator[Document]:
    number = 0
    with _opened(source) as stream:
        for line in _lines(source, stream, reading):
            number += 1
            if not line.strip():
                continue
            try:
                yield _row(source, number, line, reading)
            except KzfactsError as error:
                report(str(error))
    if not number:
        raise InputError(f"{source}: empty, there is no row to read; check that it was written")


def _lines(source: str, stream: BinaryIO, reading: Reading) -> Iterator[bytes]:
    """Yield the lines of ``stream``, without a byte order mark; those of UTF-16 and UTF-32 as UTF-8."""
    first = _guarded(source, stream.readline)
    name = marked(first) if reading.encoding == "auto" else reading.encoding
    if name and name.startswith(WIDE):
        # The end of the first line was only half a character: these encodings are read whole.
        text = decode(source, first + _guarded(source, stream.read), name)
        yield from (line.encode("utf-8", "surrogatepass") for line in text.split("\n"))
        return
    if reading.encoding == "auto":
        first = first.removeprefix(codecs.BOM_UTF8)
    while first:
        yield first
        first = _guarded(source, stream.readline)


def _row(source: str, number: int, line: bytes, reading: Reading) -> Document:
    place = f"{source}:{number}"
    # JSON is UTF-8 where nobody says otherwise; one row is too little to guess from.
    name = "utf-8" if reading.encoding == "auto" or reading.encoding.startswith(WIDE) else reading.encoding
    try:
        row = json.loads(decode(place, line, name))
    except (json.JSONDecodeError, RecursionError) as error:
        what = (
            f"not JSON ({error.msg} at column {error.colno})"
            if isinstance(error, json.JSONDecodeError)
            else "nested too deep"
        )
        raise InputError(f"{place}: {what}; write an object a line, or use --input text") from error
    if not isinstance(row, dict):
        raise InputError(f"{place}: not a JSON object; write one object a line")
    text = row.get(reading.text_field)
    if not isinstance(text, str):
        what = "is not a string" if reading.text_field in row else f"is missing (here: {', '.join(list(row)[:8])})"
        raise InputError(f"{place}: field {reading.text_field!r} {what}; name the field of the text with --text-field")
    return Document(source, row.get(reading.id_field), text)


def saved(documents: Iterable[Document], folder: Path) -> Iterator[Document]:
    """Pass ``documents`` on, and write the text of each into ``folder``, under the path of its source.

    Raises InputError where that can't be done, and for a row of JSON Lines, which holds its text itself.
    """
    for document in documents:
        if document.id is not None:
            raise InputError(f"--save-text: {document.source} is JSON Lines and holds its texts itself; leave it out")
        parts = [part for part in Path(document.source).parts if part not in ("..", ".", Path(document.source).anchor)]
        path = folder.joinpath(*(parts if document.source != "-" else ["stdin"]))
        path = path.with_name(f"{path.name}.txt") if path.suffix.lower() != ".txt" else path
        _guarded(str(folder), partial(_write, path, document.text))
        yield document


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


@contextlib.contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    if not source:
        raise InputError("'': no name; name a file, or - for standard input")
    if Path(source).is_dir():
        raise InputError(f"{source}: a folder, not a file; look through it with --recursive, or name the files in it")
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
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{source}: can't be read ({reason}); check the path") from error


@contextlib.contextmanager
def output(path: Path | None) -> Iterator[TextIO]:
    """Yield a stream for the product: standard output, or a file that replaces ``path`` only when all is written.

    What UTF-8 can't write (lone surrogates of the input) leaves as an escape that JSON understands.
    Raises InputError where ``path`` can't be written.
    """
    if path is None:
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        yield sys.stdout
        return
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
                yield stream
            return
        with _replacing(path) as stream:
            yield stream
    except OSError as error:
        raise InputError(f"{path}: can't be written ({error.strerror}); the file is as it was") from error


@contextlib.contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        Path(name).chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
