"""``kzfacts check``: rules over the facts of each text, and facts that are expected."""

from __future__ import annotations

from typing import Annotated

import typer

from kzfacts.cli import findings, given, options
from kzfacts.cli.messages import Messages


def check(
    files: options.Files = None,
    form: findings.Form = None,
    expect: Annotated[
        str | None, typer.Option(metavar="FILE", help="Facts that must, may or must not be there: extract -f json.")
    ] = None,
    update: Annotated[
        bool, typer.Option("--update", help="Rewrite the --expect file with the facts of the texts.")
    ] = False,
    officials: Annotated[
        str | None, typer.Option(metavar="FILE", help="CSV of who held which post: name, post, from, to.")
    ] = None,
    ref_date: options.RefDate = None,
    select: findings.Select = None,
    ignore: findings.Ignore = None,
    fail_on: findings.FailOn = None,
    exit_zero: findings.ExitZero = False,
    baseline: findings.Baseline = None,
    write_baseline: findings.WriteBaseline = None,
    config: findings.Config = None,
    input_form: options.InputForm = options.Input.AUTO,
    text_field: options.TextField = "text",
    id_field: options.IdField = "id",
    encoding: options.Encoding = "auto",
    files_from: options.FilesFrom = None,
    recursive: options.Recursive = False,
    output: options.Output = None,
    quiet: findings.Quiet = False,
) -> None:
    """Check the facts of each text for mistakes.

    They are held against the calendar, each other, what is expected, and a register of officials.

    kzfacts check news/*.txt

    kzfacts check --expect facts.json -f github news/*.txt

    kzfacts check --officials register.csv --ref-date 2024-03-16 release.txt
    """
    from kzfacts import review
    from kzfacts.inputs.document import Reading

    messages = Messages(quiet=quiet)
    request = findings.request(
        messages,
        config,
        ref_date,
        Reading(input_form, text_field, id_field, given.encoding(encoding)),
        format=form,
        select=select,
        ignore=ignore,
        fail_on=fail_on,
        expect=expect,
        officials=officials,
        baseline=baseline,
    )
    sources = given.sources(files, files_from, recursive, messages.error, output, write_baseline)
    outcome = review.check(sources, request, update=update)
    outcome = review.conclude(outcome, request, write_baseline)
    findings.conclude(outcome, request, output, messages, exit_zero=exit_zero)
