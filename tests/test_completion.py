"""Completion in real shells: what is typed is completed with TAB and run."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from kzfacts import __version__

ASKED = "_KZFACTS_COMPLETE=source_{0} kzfacts"  # what --show-completion prints where it is asked in this shell
PROMPT = "ready> "
SHELLS = {  # the file that each reads first, what stands in it, and the command line of an interactive shell
    "bash": ("rc", f"PS1='{PROMPT}'; source <({ASKED})", ["bash", "--noprofile", "--rcfile", "rc", "-i"]),
    "zsh": (".zshrc", f"autoload -U compinit; compinit -u; eval \"$({ASKED})\"; PS1='{PROMPT}'", ["zsh", "-i"]),
    "fish": ("fish/config.fish", f"{ASKED} | source; function fish_prompt; echo -n '{PROMPT}'; end", ["fish", "-i"]),
}
SECONDS = 30


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("kzfacts sche\t", "json-schema.org"),
        ("kzfacts --vers\t", f"kzfacts {__version__}"),
        ("kzfacts extract --lin\t-k percent -f ts\ta.txt", "\tpercent.unit\t"),
        ("kzfacts explain percent.c\t", "[Полпроцента → 0.5 percent]"),
    ],
)
def test_what_is_typed_is_completed(shell: str, typed: str, printed: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "a.txt").write_text("Рост на 5%.", encoding="utf-8")
    name, start, command = SHELLS[shell]
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(start.format(shell) + "\n", encoding="utf-8")
    assert printed in interact(command, typed, printed, tmp_path)


def interact(command: list[str], typed: str, awaited: str, folder: Path) -> str:
    """Type a line into a shell on a terminal, as a person does; return what it shows up to ``awaited``."""
    folders = dict.fromkeys(("HOME", "ZDOTDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(folder))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    pid, terminal = pty.fork()
    if not pid:
        os.chdir(folder)
        os.execvpe(command[0], command, {"PATH": path, "TERM": "xterm", "LC_ALL": "C.UTF-8", **folders})  # noqa: S606
    try:
        shown = read(terminal, until=PROMPT)
        os.write(terminal, f"{typed}\r".encode())
        return shown + read(terminal, until=awaited)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)


def read(terminal: int, *, until: str) -> str:
    """Return what comes from a terminal up to ``until``, or what has come after ``SECONDS``."""
    data = b""
    deadline = time.monotonic() + SECONDS
    with contextlib.suppress(OSError):  # how Linux says that the other end was closed
        while until not in data.decode("utf-8", "replace"):
            if not select.select([terminal], [], [], max(deadline - time.monotonic(), 0))[0]:
                break
            data += os.read(terminal, 65536)
    return data.decode("utf-8", "replace")
