"""Which files to read: the paths as given, lists of paths, folders looked through."""

from __future__ import annotations

import codecs
import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kzfacts.fact import KzfactsError

TEXT_SUFFIXES = (".txt", ".text", ".md", ".jsonl", ".ndjson", ".html", ".htm")  # what --recursive takes for text


def listed(path: str) -> list[str]:
    r"""Return the paths named in a file (``-``: standard input), one a line, or ended by ``\0`` if it has one.

    Names are taken byte for byte, as ``find -print0`` writes them. Raises KzfactsError where it can't be read.
    """
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise KzfactsError(f"--files-from {path}: can't be read ({reason}); check the path") from error
    data = _unmarked(data)
    names = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [os.fsdecode(name) for name in names if name.strip()]


def _unmarked(data: bytes) -> bytes:
    """Return a list that a Windows program has marked as UTF-8 or UTF-16, in UTF-8; any other as it is."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        with contextlib.suppress(UnicodeError):  # else the mark is the beginning of a name
            text = data.decode("utf-16")
            return text.encode() if "\r\n" in text else data
    return data.removeprefix(codecs.BOM_UTF8)


def is_folder(path: str) -> bool:
    """Say whether ``path`` is a folder; what can be no path, such as a text given for one, is none."""
    return os.path.isdir(path)  # noqa: PTH112 (Path raises where a name is too long)


def one_of(path: str, outputs: Iterable[Path | None]) -> Path | None:
    """Return which of the files to write ``path`` is, as far as these are there."""
    for output in outputs:
        with contextlib.suppress(OSError, ValueError):  # one of them is not there, or can't be the name of a file
            if output is not None and output.is_file() and output.samefile(path):
                return output
    return None


def expanded(paths: Iterable[str], report: Callable[[str], None]) -> Iterator[str]:
    """Yield ``paths``, and for a folder the text files in it and below, by name.

    Hidden files and folders are left out; links to folders are not followed. A folder without a text file and one
    that can't be listed go to ``report``.
    """
    for path in paths:
        if not is_folder(path):
            yield path
            continue
        found = False
        for found_path in _walk(path, report):
            found = True
            yield found_path
        if not found:
            report(f"{path}: no text files in it ({', '.join(TEXT_SUFFIXES)}); name the files themselves")


def _walk(folder: str, report: Callable[[str], None]) -> Iterator[str]:
    def unlisted(error: OSError) -> None:
        report(f"{error.filename}: can't be listed ({error.strerror}); check its permissions")

    for parent, folders, names in os.walk(folder, onerror=unlisted):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(TEXT_SUFFIXES) and not name.startswith("."):
                yield os.path.join(parent, name)  # noqa: PTH118 (Path would take a leading ./ off)
