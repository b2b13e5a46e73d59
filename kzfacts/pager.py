"""Long output on a terminal goes through a pager, as git does it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping


def command(environment: Mapping[str, str]) -> str | None:
    """Return the shell command of the pager: ``KZFACTS_PAGER``, ``PAGER``, else less; None for none (empty, cat).

    On a dumb terminal less can only warn and ask, so it is none there unless it is named.
    """
    usual = "less" if environment.get("TERM", "dumb") != "dumb" else ""
    chosen = environment.get("KZFACTS_PAGER", environment.get("PAGER", usual))
    return chosen if chosen.strip() not in ("", "cat") else None


def paged(text: str) -> None:
    """Write ``text`` to standard output, through the pager where that is a terminal and there is something to see."""
    chosen = command(os.environ) if text and sys.stdout.isatty() else None
    if not chosen or not _sent(chosen, text):
        sys.stdout.write(text)
        sys.stdout.flush()


def _sent(chosen: str, text: str) -> bool:
    """Run the pager on ``text``; False where there is none of that name."""
    # F: leave if all fits; R: show colours; X: let the text stand afterwards.
    environment = {"LESS": "FRX", "LESSCHARSET": "utf-8", "LV": "-c", **os.environ}
    with _no_interrupt():
        pager = subprocess.Popen(chosen, shell=True, stdin=subprocess.PIPE, env=environment)  # noqa: S602 (the user's own command)
        with contextlib.suppress(BrokenPipeError):  # the reader has seen enough
            pager.communicate(text.encode("utf-8", "backslashreplace"))
        return pager.wait() not in (126, 127)  # what a shell says of a command that it can't run or find


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """Leave Ctrl-C to the pager while it runs."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
