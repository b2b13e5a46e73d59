"""``kzfacts compare``: the facts of two versions of a text against each other."""

from __future__ import annotations

from typing import Annotated

import typer

from kzfacts.cli import findings, given, options
from kzfacts.cli.messages import Messages
from kzfacts.fact import KzfactsError


def compare(
    one: Annotated[str, typer.Argument(metavar="A", help="A text, a folder, or a .jsonl file of pairs.")],
    two: Annotated[str | None, typer.Argument(metavar="B", help="The other version, or its folder.")] = None,
    form: findings.Form = None,
    pair: Annotated[
        str | None, typer.Option(metavar="SHAPE", help="How the files of a folder are named: '{stem}_{lang}.txt'.")
    ] = None,
    fields: Annotated[str, typer.Option(metavar="A,B", help="JSON Lines: the fields of the two texts.")] = "kk,ru",
    ref_date: options.RefDate = None,
    select: findings.Select = None,
    ignore: findings.Ignore = None,
    fail_on: findings.FailOn = None,
    exit_zero: findings.ExitZero = False,
    baseline: findings.Baseline = None,
    write_baseline: findings.WriteBaseline = None,
    config: findings.Config = None,
    text_field: options.TextField = "text",
    id_field: options.IdField = "id",
    encoding: options.Encoding = "auto",
    output: options.Output = None,
    quiet: findings.Quiet = False,
) -> None:
    """Compare the facts of two versions of a text, by value.

    The versions are Kazakh and Russian, or old and new. In a folder x.kk.txt and x.ru.txt, or kk/x.txt and ru/x.txt,
    are a pair.

    kzfacts compare release.kk.txt release.ru.txt

    kzfacts compare news/

    kzfacts compare --fields text_kk,text_ru pairs.jsonl
    """
    from kzfacts import review
    from kzfacts.inputs.document import Reading

    if one == two == "-":
        raise KzfactsError("-: standard input is one text, not two; name a file for the other version")
    given.apart([one, *filter(None, [two])], output, write_baseline)
    messages = Messages(quiet=quiet)
    request = findings.request(
        messages,
        config,
        ref_date,
        Reading("auto", text_field, id_field, given.encoding(encoding)),
        output,
        write_baseline,
        format=form,
        select=select,
        ignore=ignore,
        fail_on=fail_on,
        baseline=baseline,
        pair=pair,
    )
    outcome = review.conclude(review.compare_all(one, two, request, _two(fields)), request, write_baseline)
    findings.conclude(outcome, request, output, messages, exit_zero=exit_zero)


def _two(fields: str) -> tuple[str, str]:
    first, *others = fields.split(",")
    if not first or len(others) != 1 or not others[0]:
        raise KzfactsError(f"--fields: {fields!r} is not two names; write them as kk,ru")
    return first, others[0]
