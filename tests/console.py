"""Shell sessions in the docs: ``console`` blocks of Markdown, ``$`` lines and the output that follows them.

``python tests/console.py FILE...`` runs them and writes the real output into the files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # the programs of this environment first
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


class Command(NamedTuple):
    """A command of a document and the output that the document shows for it."""

    line: str
    output: str


def commands(markdown: str) -> list[Command]:
    """Return the commands of all ``console`` blocks of a document, in order."""
    found = []
    for block in BLOCK.findall(markdown):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, output = part.partition("\n")
            found.append(Command(line, output))
    return found


def run(line: str) -> str:
    """Run a command as a user does, in the project's folder; return what it prints, messages included."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],  # noqa: S607 (found on PATH, as at a user's)
        cwd=ROOT,
        env={**os.environ, "PATH": PATH},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    return done.stdout


def renew(markdown: str) -> str:
    """Return the document with the real output of each of its commands."""

    def block(found: re.Match[str]) -> str:
        return "".join(f"$ {command.line}\n{run(command.line)}" for command in commands(f"```console\n{found[0]}```"))

    return BLOCK.sub(block, markdown)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        document = Path(name)
        document.write_text(renew(document.read_text(encoding="utf-8")), encoding="utf-8")
