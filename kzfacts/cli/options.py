"""The options that several commands share, each once: what it is called, what it takes, what its help says."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kzfacts import __version__
from kzfacts.fact import CORE_KINDS, KINDS


class Lang(StrEnum):
    """Which language's facts are wanted."""

    AUTO = "auto"
    KK = "kk"
    RU = "ru"


class Input(StrEnum):
    """How inputs are read."""

    AUTO = "auto"
    TEXT = "text"
    JSONL = "jsonl"
    HTML = "html"


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kzfacts {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
]
Files = Annotated[list[str] | None, typer.Argument(metavar="FILES", help="Files to read; - or none: standard input.")]
FilesFrom = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Read the files named in FILE (-: standard input), one a line or NUL-ended."),
]
Recursive = Annotated[bool, typer.Option("-r", "--recursive", help="Read the text files in folders and below.")]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "-k",
        "--kind",
        metavar="KIND",
        help=f"Kinds to look for, by commas or repeated: {', '.join(KINDS)}, all. [default: {', '.join(CORE_KINDS)}]",
        show_default=False,
        autocompletion=lambda: [*KINDS, "all"],
    ),
]
Language = Annotated[Lang, typer.Option("--lang", help="Keep the facts of one language only.")]
RefDate = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Resolve relative and partial dates against this day.")
]
InputForm = Annotated[
    Input,
    typer.Option(
        "--input",
        help="How to read the input; auto: .jsonl and .ndjson are JSON Lines, HTML pages are told by their start.",
    ),
]
TextField = Annotated[str, typer.Option(metavar="NAME", help="JSON Lines: the field that holds the text.")]
IdField = Annotated[str, typer.Option(metavar="NAME", help="JSON Lines: the field that holds the row's id.")]
Encoding = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Encoding of the input, such as windows-1251; auto: UTF-8, UTF-16, or the Cyrillic code page that fits.",
    ),
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to this file, not to standard output.")
]
