"""How far long work has come: a bar on standard error, for a person who waits at a terminal."""

from __future__ import annotations

import os
from time import monotonic
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.progress import Progress as RichProgress

Piece = TypeVar("Piece")
AFTER, EVERY = 2.0, 0.2  # seconds until the bar appears, and from one state of it to the next


class Progress:
    """Counts the bytes read, and shows them against ``total`` (None: unknown) once the work takes long."""

    def __init__(self, total: int | None, *, wanted: bool) -> None:
        """Begin to count; ``wanted`` says whether there is a terminal to show it on."""
        self._total = total
        self._done = 0
        self._due = monotonic() + AFTER if wanted else float("inf")
        self._bar: RichProgress | None = None

    def __enter__(self) -> Self:
        """Return the count."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._bar:
            self._bar.stop()

    def count(self, size: int) -> None:
        """Add ``size`` bytes."""
        self._done += size

    def watched(self, pieces: Iterable[Piece]) -> Iterator[Piece]:
        """Pass on what comes of the work, and show the state between one piece and the next."""
        for piece in pieces:
            yield piece
            self.show()

    def show(self) -> None:
        """Show the state, if it is time to."""
        if monotonic() < self._due:
            return
        if self._bar is None:
            self._bar = _bar()
            self._bar.add_task("", total=self._total)
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=self._done)
        self._bar.refresh()
        self._due = monotonic() + EVERY


def _bar() -> RichProgress:
    from rich import progress
    from rich.console import Console

    return progress.Progress(
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
    )


def size_of(paths: Iterable[str]) -> int | None:
    """Return how many bytes the files ``paths`` have together, None if that can't be known beforehand."""
    if not isinstance(paths, list):
        return None
    try:
        sizes = [os.stat(path) for path in paths]  # noqa: PTH116 (- is a file's name to Path as well)
    except (OSError, ValueError):
        return None
    return sum(found.st_size for found in sizes) or None
