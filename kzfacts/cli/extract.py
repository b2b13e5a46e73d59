"""``kzfacts extract``: the facts of each input."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kzfacts.cli import given, options
from kzfacts.cli.messages import Messages
from kzfacts.fact import KzfactsError


class Format(StrEnum):
    """How facts are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    TSV = "tsv"


class Offsets(StrEnum):
    """What offsets count."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    BYTES = "bytes"


def extract(
    files: options.Files = None,
    form: Annotated[Format, typer.Option("-f", "--format", help="How to print the facts.")] = Format.TABLE,
    kind: options.Kinds = None,
    lang: options.Language = options.Lang.AUTO,
    ref_date: options.RefDate = None,
    input_form: options.InputForm = options.Input.AUTO,
    text_field: options.TextField = "text",
    id_field: options.IdField = "id",
    encoding: options.Encoding = "auto",
    offsets: Annotated[
        Offsets, typer.Option(help="What start and end count: code points, UTF-16 units or UTF-8 bytes.")
    ] = Offsets.CODEPOINT,
    files_from: options.FilesFrom = None,
    recursive: options.Recursive = False,
    save_text: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the decoded text of each file, which offsets count in, to FOLDER."),
    ] = None,
    csv_safe: Annotated[
        bool, typer.Option("--csv-safe", help="CSV and TSV: put ' before text that a spreadsheet would run.")
    ] = False,
    link: Annotated[
        bool, typer.Option("--link", help="Add to each official the later mentions of the same person without a post.")
    ] = False,
    summary: Annotated[
        bool, typer.Option("--summary", help="Print counts instead: kinds, currencies, officials, a timeline of dates.")
    ] = False,
    output: options.Output = None,
    jobs: Annotated[
        int, typer.Option("-j", "--jobs", metavar="N", min=0, help="Work in N processes; 0: one for each core.")
    ] = 1,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Show no progress and no hints.")] = False,
    version: options.Version = False,
) -> None:
    """Print the facts of each file as a table, JSON, CSV or TSV.

    kzfacts extract article.txt

    kzfacts extract -f jsonl news/*.txt | jq -r '.facts[].text'

    cat article.txt | kzfacts extract -k money -k percent -
    """
    from kzfacts import io, product, saving, work
    from kzfacts.inputs.document import Reading
    from kzfacts.progress import Progress, size_of

    if summary:
        _no_use(format=form != Format.TABLE, offsets=offsets != Offsets.CODEPOINT, link=link, csv_safe=csv_safe)
        form = Format.JSONL
    messages = Messages(quiet=quiet)
    reading = Reading(input_form, text_field, id_field, given.encoding(encoding))
    screen = given.screen(output)
    job = work.Work(form, given.kinds(kind), lang, given.day(ref_date), screen, offsets, csv_safe, reading, link)
    sources = given.sources(files, files_from, recursive, messages.error, output)
    wanted = not quiet and sys.stderr.isatty() and (summary or output is not None or not sys.stdout.isatty())
    bar = Progress(size_of(sources), wanted=wanted)
    with product.opened(output) as stream, product.Printer(stream) as printer, bar:
        items = io.items(sources, reading, messages.error, count=bar.count, hint=messages.hint)
        items = saving.saved(items, save_text) if save_text else items
        pieces = bar.watched(work.run(items, job, jobs, messages.error))
        if summary:
            from kzfacts.render.summary import counted

            pieces = iter((counted(pieces).render(screen),))
        for piece in pieces:
            printer.write(piece)
    raise typer.Exit(messages.status)


def _no_use(**chosen: bool) -> None:
    """Raise KzfactsError for the first option that was given and would do nothing beside ``--summary``."""
    for name, was in chosen.items():
        if was:
            raise KzfactsError(f"--summary: counts have no use for --{name.replace('_', '-')}; leave one of them out")
