"""Where the product goes: standard output, or a file that is replaced only when all is written."""

from __future__ import annotations

import contextlib
import os
import signal
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import current_thread, main_thread
from time import monotonic
from typing import Any, Self, TextIO

from kzfacts.fact import KzfactsError

FLUSHED_EVERY = 0.1  # seconds


class Printer:
    """Writes the product in whole pieces: Ctrl-C waits until a piece is written, so that no line is cut.

    A second Ctrl-C does not wait. What is written is passed on at the latest when the input pauses.
    """

    def __init__(self, stream: TextIO) -> None:
        """Write to ``stream``."""
        self._stream = stream
        self._writing = self._asked = False
        self._flushed = monotonic()
        self._handler: Any = None

    def __enter__(self) -> Self:
        """Watch for Ctrl-C, unless somebody else does or it is switched off."""
        if current_thread() is main_thread() and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            self._handler = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Pass on what is written, and leave Ctrl-C to whom it belonged."""
        if self._handler:
            signal.signal(signal.SIGINT, self._handler)
        if kind is None:
            self._stream.flush()

    def write(self, piece: str | None) -> None:
        """Write ``piece``; None says that nothing more comes for now."""
        self._writing = True
        try:
            if piece:
                self._stream.write(piece)
            if piece is None or monotonic() - self._flushed > FLUSHED_EVERY:
                self._stream.flush()
                self._flushed = monotonic()
        finally:
            self._writing = False
        if self._asked:
            raise KeyboardInterrupt

    def _interrupted(self, _number: int, _frame: object) -> None:
        if self._asked or not self._writing:
            raise KeyboardInterrupt
        self._asked = True


@contextlib.contextmanager
def opened(path: Path | None) -> Iterator[TextIO]:
    """Yield a stream for the product: a file that replaces ``path`` only when all is written, or standard output.

    None and ``-`` are standard output. Either takes UTF-8, and what that can't write (lone surrogates of the input)
    as an escape that JSON understands. Raises KzfactsError where ``path`` can't be written.
    """
    if path is None or str(path) == "-":
        yield sys.stdout
        return
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
                yield stream
            return
        with replacing(path) as stream:
            yield stream
    except OSError as error:
        remedy = "make its folder first" if isinstance(error, FileNotFoundError) else "the file is as it was"
        raise KzfactsError(f"{path}: can't be written ({error.strerror}); {remedy}") from error


@contextlib.contextmanager
def replacing(path: Path, errors: str = "backslashreplace", newline: str = "\n") -> Iterator[TextIO]:
    """Yield a stream in UTF-8 for what takes the place of ``path`` when all is written."""
    import tempfile

    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors=errors, newline=newline) as stream:
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
