"""Messages to the user, and the exit statuses."""

from __future__ import annotations

import contextlib
import sys
from enum import IntEnum

from kzfacts.render.screen import visible


class Exit(IntEnum):
    """Exit statuses, as grep and ruff have them."""

    DONE = 0
    FINDINGS = 1
    ERROR = 2
    INTERRUPTED = 130


class Messages:
    """Messages to the user, on standard error; remembers whether there was an error."""

    def __init__(self, *, quiet: bool = False) -> None:
        """Begin without errors; ``quiet`` leaves out what is none."""
        self.status = Exit.DONE
        self._quiet = quiet

    def error(self, message: str) -> None:
        """Print one line and make the exit status 2."""
        self.status = Exit.ERROR
        self._say(message)

    def hint(self, message: str) -> None:
        """Print one line, unless quiet; nothing has failed."""
        if not self._quiet:
            self._say(message)

    @staticmethod
    def _say(message: str) -> None:
        with contextlib.suppress(OSError):  # what can't be said is no other error
            print(f"kzfacts: {' '.join(visible(message).split())}", file=sys.stderr)  # noqa: T201 (the one place)
