"""From options as they were given to what the commands work with; each says what is wrong with a value."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from kzfacts.fact import CORE_KINDS, KINDS, KzfactsError
from kzfacts.render.screen import Screen

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def sources(
    files: list[str] | None,
    files_from: str | None,
    recursive: bool,
    report: Callable[[str], None],
    *outputs: Path | None,
) -> Iterable[str]:
    """Return the paths to read: those named, those of a list, with ``recursive`` the text files of folders.

    Raises KzfactsError where one of ``outputs`` is among those named, which would be lost; in a folder it is left out.
    """
    if not files and files_from is None and sys.stdin.isatty():
        raise KzfactsError("no input; name a file, or pipe a text in, or write - to type it")
    paths = files or ([] if files_from else ["-"])
    if files_from or recursive:
        from kzfacts.inputs import sources
    if files_from:
        paths = [*paths, *sources.listed(files_from)]
    apart(paths, *outputs)
    if not recursive:
        return paths
    return (path for path in sources.expanded(paths, report) if not sources.one_of(path, outputs))


def apart(files: Iterable[str], *outputs: Path | None) -> None:
    """Raise KzfactsError where one of ``outputs``, the files to write, is one of ``files``, which would be lost."""
    written = [output for output in outputs if output and output.is_file()]
    if not written:
        return
    from kzfacts.inputs import sources

    for name in files:
        if output := sources.one_of(name, written):
            raise KzfactsError(f"{output}: would be overwritten with its own facts; name another file to write")


def kinds(names: list[str] | None) -> tuple[str, ...]:
    """Return the kinds that ``--kind`` names, in their order; the core kinds where it names none."""
    wanted = listed(names) if names else CORE_KINDS
    unknown = [name for name in wanted or ("",) if name not in (*KINDS, "all")]
    if unknown:
        raise KzfactsError(f"--kind: no kind {unknown[0]!r}; choose from {', '.join(KINDS)}, all")
    return tuple(kind for kind in KINDS if kind in wanted or "all" in wanted)


def listed(names: list[str] | None) -> tuple[str, ...]:
    """Return what an option names that may be repeated, and may name several at once, parted by commas."""
    return tuple(name.strip() for part in names or [] for name in part.split(",") if name.strip())


def day(text: str | None) -> date | None:
    """Return the day that ``--ref-date`` names."""
    if text is None:
        return None
    try:
        if ISO_DAY.fullmatch(text):  # Python reads 20240316 and 2024-W11-6 as well
            return date.fromisoformat(text)
    except ValueError as error:
        raise KzfactsError(f"--ref-date: {text!r} is no day of the calendar; check its month and day") from error
    raise KzfactsError(f"--ref-date: {text!r} is not a date; write it as YYYY-MM-DD")


def encoding(name: str) -> str:
    """Return Python's name of the encoding that ``--encoding`` names, or ``auto``."""
    from kzfacts.inputs.encoding import known

    found = name if name == "auto" else known(name)
    if not found:
        raise KzfactsError(f"--encoding: no encoding {name!r}; for example utf-8, windows-1251, kz1048, utf-16")
    return found


def screen(output: Path | None) -> Screen | None:
    """Return the terminal that the product goes to, None where it goes to a pipe or a file."""
    if output or not sys.stdout.isatty():
        return None
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(shutil.get_terminal_size().columns, colour)
