"""Writes the manual page kzfacts.1 out of the program's own help: ``python docs/manual.py > docs/kzfacts.1``."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any

import typer.main

from kzfacts import cli
from kzfacts.cli.program import COMMANDS

SECTIONS = """
.SH EXIT STATUS
.TP
0
done; no facts is an answer, not an error
.TP
1
check and compare have findings
.TP
2
a usage error, or an input that could not be read; the other inputs are done
.TP
130
interrupted
.SH ENVIRONMENT
.TP
.B NO_COLOR
no colours
.TP
.BR KZFACTS_PAGER ", " PAGER
what pages the output of show on a terminal; empty or cat: nothing does
.SH SEE ALSO
The guide, the reference of values, recipes and the Python interface are in the folder docs of the project.
"""


def escaped(text: str) -> str:
    r"""Return ``text`` for roff: backslashes, hyphens of options, and lines that would begin a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", "\\\\&", text, flags=re.MULTILINE)


def parameters(command: Any) -> Iterator[str]:
    """Yield the arguments and options of a command that are shown in its help."""
    context = typer.Context(command)
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record:
            names, help_text = record
            yield f".TP\n.B {escaped(' '.join(names.split()))}\n{escaped(help_text)}\n"


def paragraphs(help_text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text; examples stand as they are."""
    for part in re.split(r"\n\s*\n", help_text.strip()):
        words = escaped(" ".join(part.split()))
        example = words.startswith(("kzfacts ", "cat "))
        yield f".IP\n.EX\n{words}\n.EE\n" if example else f".PP\n{words}\n"


def page() -> str:
    """Return the whole manual page."""
    program = typer.main.get_command(cli.app)
    parts = [
        '.TH KZFACTS 1 "" "kzfacts" "User Commands"\n.SH NAME\n',
        f"kzfacts \\- {escaped(program.help or '')}\n",
        ".SH SYNOPSIS\n.B kzfacts\n.I COMMAND\n[\\,OPTIONS\\/] [\\,FILES\\/]\n.SH OPTIONS\n",
        *parameters(program),
        ".SH COMMANDS\n",
    ]
    context = typer.Context(program)
    for name in COMMANDS:
        command: Any = program.get_command(context, name)  # type: ignore[attr-defined]
        parts += [f".SS kzfacts {name}\n", *paragraphs(command.help or ""), *parameters(command)]
    return "".join(parts) + SECTIONS.lstrip("\n")


if __name__ == "__main__":
    sys.stdout.write(page())
