"""Commands and options. With io the only code that prints, reads files or exits."""

from __future__ import annotations

import codecs
import os
import shutil
import sys
from collections.abc import Sequence
from datetime import date
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kzfacts import __version__
from kzfacts.fact import CORE_KINDS, KINDS, KzfactsError
from kzfacts.render.screen import Screen

UsageError: Any = typer.BadParameter.__mro__[1]  # typer does not export it under its own name


class Exit(IntEnum):
    """Exit statuses, as grep and ruff have them."""

    DONE = 0
    FINDINGS = 1
    ERROR = 2
    INTERRUPTED = 130


class Format(StrEnum):
    """How facts are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"


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


app = typer.Typer(
    name="kzfacts",
    help="Dates, sums of money, percentages and named officials in Kazakh and Russian text.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Messages:
    """Messages to the user, on standard error; remembers whether there was an error."""

    def __init__(self) -> None:
        """Begin without errors."""
        self.status = Exit.DONE

    def error(self, message: str) -> None:
        """Print one line and make the exit status 2."""
        self.status = Exit.ERROR
        print(f"kzfacts: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201 (the one place for messages)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kzfacts {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
]


@app.callback()
def _root(version: Version = False) -> None:
    """Dates, sums of money, percentages and named officials in Kazakh and Russian text."""


Files = Annotated[list[str] | None, typer.Argument(metavar="[FILES]", help="Files to read; - or none: standard input.")]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "-k",
        "--kind",
        metavar="KIND",
        help=f"Kinds to look for: {', '.join(KINDS)}, all; repeatable. [default: {', '.join(CORE_KINDS)}]",
        show_default=False,
    ),
]
RefDate = Annotated[
    str | None, typer.Option(metavar="YYYY-MM-DD", help="Resolve relative and partial dates against this day.")
]
InputForm = Annotated[
    Input,
    typer.Option("--input", help="How to read the input; auto: .jsonl and .ndjson files are JSON Lines."),
]
Encoding = Annotated[
    str,
    typer.Option(
        metavar="NAME", help="Encoding of the input, such as windows-1251; auto: UTF-8, or what a byte order mark says."
    ),
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to this file, not to standard output.")
]


@app.command()
def extract(
    files: Files = None,
    form: Annotated[Format, typer.Option("-f", "--format", help="How to print the facts.")] = Format.TABLE,
    kind: Kinds = None,
    lang: Annotated[Lang, typer.Option(help="Keep the facts of one language only.")] = Lang.AUTO,
    ref_date: RefDate = None,
    input_form: InputForm = Input.AUTO,
    text_field: Annotated[
        str, typer.Option(metavar="NAME", help="JSON Lines: the field that holds the text.")
    ] = "text",
    id_field: Annotated[
        str, typer.Option(metavar="NAME", help="JSON Lines: the field that holds the row's id.")
    ] = "id",
    encoding: Encoding = "auto",
    output: Output = None,
    version: Version = False,
) -> None:
    """Print the facts of each file as a table, JSON, JSON Lines, CSV or TSV.

    kzfacts extract article.txt

    kzfacts extract -f jsonl news/*.txt | jq -r '.facts[].text'

    cat article.txt | kzfacts extract -k money -k percent -
    """
    from kzfacts import io, work

    messages = Messages()
    reading = io.Reading(input_form, text_field, id_field, _encoding(encoding))
    job = work.Work(form, _kinds(kind or []), lang, _day(ref_date), _screen(output))
    with io.output(output) as stream:
        for piece in work.pieces(io.documents(_sources(files), reading, messages.error), job):
            stream.write(piece)
            stream.flush()
    raise typer.Exit(messages.status)


@app.command()
def schema() -> None:
    """Print the JSON Schema of what extract prints with -f json."""
    from kzfacts.render import schema as published

    typer.echo(published.text(), nl=False)


def _sources(files: list[str] | None) -> list[str]:
    if not files and sys.stdin.isatty():
        raise KzfactsError("no input; name a file, or pipe a text in: cat article.txt | kzfacts extract")
    return files or ["-"]


def _kinds(names: list[str]) -> tuple[str, ...]:
    unknown = [name for name in names if name not in (*KINDS, "all")]
    if unknown:
        raise KzfactsError(f"--kind: no kind {unknown[0]!r}; choose from {', '.join(KINDS)}, all")
    wanted = KINDS if "all" in names else names or CORE_KINDS
    return tuple(kind for kind in KINDS if kind in wanted)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise KzfactsError(f"--ref-date: {text!r} is not a date; write it as YYYY-MM-DD") from error


def _encoding(name: str) -> str:
    try:
        return name if name == "auto" else codecs.lookup(name).name
    except LookupError as error:
        raise KzfactsError(f"--encoding: no encoding {name!r}; for example utf-8, windows-1251, utf-16") from error


def _screen(output: Path | None) -> Screen | None:
    if output or not sys.stdout.isatty():
        return None
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(shutil.get_terminal_size().columns, colour)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status; never raises for a user's mistake."""
    messages = Messages()
    try:
        return app(list(arguments), prog_name="kzfacts", standalone_mode=False) or Exit.DONE
    except UsageError as error:
        messages.error(f"{error.format_message()} Try kzfacts --help.")
    except KzfactsError as error:
        messages.error(str(error))
    except BrokenPipeError:
        # The reader has left, as head does: nothing is wrong. Python would complain once more when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except OSError as error:
        messages.error(f"standard output: can't be written ({error.strerror}); the output is not complete")
    except (KeyboardInterrupt, typer.Abort):
        return Exit.INTERRUPTED
    return messages.status


def main() -> None:
    """Run the command line and exit with its status."""
    raise SystemExit(run(sys.argv[1:]))
