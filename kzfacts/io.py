"""Inputs: files, standard input, JSON Lines, pages, encodings. The only code that reads texts."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import BinaryIO

from kzfacts.fact import KzfactsError
from kzfacts.inputs.document import Document, EmptyInputError, InputError, Item, LongText, Reading, Row
from kzfacts.inputs.encoding import Decoder, decode, detect
from kzfacts.inputs.jsonl import parsed, rows
from kzfacts.inputs.opening import guarded, opened

JSONL_SUFFIXES = (".jsonl", ".ndjson")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
LONGEST = 1 << 22  # bytes of a text that is read at once; a longer one is read in pieces
PIECE = 1 << 20
Report = Callable[[str], None]


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
    ``hint`` of texts that look as if they were none, and of empty ones, which can't be read where there is no ``hint``.
    """
    for source in sources:
        is_rows = reading.form == "jsonl" or (reading.form == "auto" and source.lower().endswith(JSONL_SUFFIXES))
        try:
            if is_rows:
                yield from rows(source, reading, count)
            else:
                yield from _texts(source, reading, report, longest, count, hint=hint)
        except EmptyInputError as error:
            (hint or report)(str(error))
            if hint and not is_rows:
                yield Document(source, None, "")
        except KzfactsError as error:
            report(str(error))


def text(source: str, encoding: str = "auto") -> str:
    """Return the text of one file as it is; KzfactsError where it can't be read."""
    with opened(source) as stream:
        return _whole(source, guarded(source, stream.read), Reading("text", encoding=encoding)).text


def _texts(
    source: str,
    reading: Reading,
    report: Report,
    longest: int | None,
    count: Callable[[int], None],
    *,
    hint: Report | None,
) -> Iterator[Document | LongText]:
    with opened(source) as stream:
        data = guarded(source, lambda: stream.read(-1 if longest is None else longest))
        count(len(data))
        if reading.form == "auto":
            _doubt(source, data, reading, hint)
        _doubt_encoding(source, data, reading, hint)
        is_all = longest is None or len(data) < longest  # a terminal would have to end its text a second time
        if is_all or _is_page(source, data, reading):
            rest = b"" if is_all else guarded(source, stream.read)
            count(len(rest))
            yield _whole(source, data + rest, reading)
        else:
            yield LongText(source, _pieces(source, data, _counted(source, stream, count), reading, report))


def _doubt(source: str, data: bytes, reading: Reading, hint: Report | None) -> None:
    """Raise InputError where ``data`` begins a file that is no text, and tell ``hint`` where it may be none."""
    from kzfacts.inputs import formats

    if what := formats.no_text(data):
        raise InputError(f"{source}: {what}")
    if hint and (what := formats.likeness(data)) and not _is_page(source, data, reading):
        hint(f"{source}: read as text, but it {what}")


def _doubt_encoding(source: str, data: bytes, reading: Reading, hint: Report | None) -> None:
    """Tell ``hint`` where an encoding was named for a text in UTF-8, which any code page makes nonsense of."""
    if hint and reading.encoding not in ("auto", "utf-8") and not data.isascii():
        with contextlib.suppress(KzfactsError):
            if detect(data) == "utf-8" and not data.decode("utf-8", "ignore").isascii():  # not half a letter
                hint(f"{source}: read as {reading.encoding}, but it is UTF-8; leave --encoding out")


def _whole(source: str, data: bytes, reading: Reading) -> Document:
    if not data:
        raise EmptyInputError(f"{source}: empty, there is no text to read; check that it was written")
    return Document(source, None, _page(source, data, reading) or decode(source, data, reading.encoding))


def _counted(source: str, stream: BinaryIO, count: Callable[[int], None]) -> Iterator[bytes]:
    """Yield what is left of ``stream`` in pieces."""
    while data := guarded(source, partial(stream.read, PIECE)):
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
    from kzfacts.inputs import webpage

    return webpage.article(source, data, reading.encoding)


def _is_page(source: str, data: bytes, reading: Reading) -> bool:
    """Say whether ``data`` is, or begins, an HTML page; a text with tags of its own is none."""
    if reading.form != "auto" or b"<" not in data[:200]:
        return reading.form == "html"
    from kzfacts.inputs import webpage

    return source.lower().endswith(PAGE_SUFFIXES) or webpage.is_page(data)
