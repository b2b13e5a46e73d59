"""Inputs and outputs: files, standard input, JSON Lines, encodings. Beside cli the only code that reads or writes."""

from __future__ import annotations

import codecs
import contextlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO

from kzfacts.fact import KzfactsError

JSONL_SUFFIXES = (".jsonl", ".ndjson")
BOMS = (  # the longer mark first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
Report = Callable[[str], None]


class Document(NamedTuple):
    """A text to work on. ``source`` is the path as given, ``id`` the row's id in JSON Lines, else None."""

    source: str
    id: Any
    text: str


class Reading(NamedTuple):
    """How inputs are read: ``auto``, ``text`` or ``jsonl``, the fields of a row, the encoding (``auto`` or a name)."""

    form: str = "auto"
    text_field: str = "text"
    id_field: str = "id"
    encoding: str = "auto"


class InputError(KzfactsError):
    """An input that could not be read, or a part of one: the message is ``PATH: what is wrong; what to do``."""


def documents(sources: Sequence[str], reading: Reading, report: Report) -> Iterator[Document]:
    """Yield the documents of all sources in order; what can't be read goes to ``report``, and the rest goes on."""
    for source in sources:
        try:
            if reading.form == "jsonl" or (reading.form == "auto" and source.lower().endswith(JSONL_SUFFIXES)):
                yield from _rows(source, reading, report)
            else:
                yield _text(source, reading)
        except InputError as error:
            report(str(error))


def _text(source: str, reading: Reading) -> Document:
    with _opened(source) as stream:
        data = _guarded(source, stream.read)
    if not data:
        raise InputError(f"{source}: empty, there is no text to read; check that it was written")
    return Document(source, None, decode(source, data, reading.encoding))


def _rows(source: str, reading: Reading, report: Report) -> Iterator[Document]:
    number = 0
    with _opened(source) as stream:
        while line := _guarded(source, stream.readline):
            number += 1
            if number == 1 and reading.encoding == "auto":
                line = line.removeprefix(codecs.BOM_UTF8)
            if not line.strip():
                continue
            try:
                yield _row(source, number, line, reading)
            except InputError as error:
                report(str(error))
    if not number:
        raise InputError(f"{source}: empty, there is no row to read; check that it was written")


def _row(source: str, number: int, line: bytes, reading: Reading) -> Document:
    place = f"{source}:{number}"
    try:
        row = json.loads(decode(place, line, reading.encoding))
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


def decode(place: str, data: bytes, encoding: str) -> str:
    """Return ``data`` as text, without a byte order mark.

    ``auto`` takes UTF-8, or what a byte order mark says. Raises InputError where the bytes do not fit.
    """
    if encoding == "auto":
        encoding = next((name for mark, name in BOMS if data.startswith(mark)), "utf-8")
        if encoding == "utf-8" and b"\x00" in data:
            raise InputError(f"{place}: binary, it has a zero byte; name a text file, or its encoding with --encoding")
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{place}: not {encoding} (byte {error.start + 1} is 0x{data[error.start]:02x});"
            " name its encoding with --encoding, for example --encoding windows-1251"
        ) from error


@contextlib.contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    if Path(source).is_dir():
        raise InputError(f"{source}: a folder, not a file; name the files in it, as in {source.rstrip('/')}/*.txt")
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
