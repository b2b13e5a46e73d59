"""``kzfacts explain``: what checks and rules do, and why a text gives what it gives."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kzfacts.cli import given, options


def explain(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAMES", help="Checks and rules: KZ103, KZ2, value, money.word.")
    ] = None,
    why: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Show what each rule makes of TEXT (-: standard input), and why.")
    ] = None,
    ref_date: options.RefDate = None,
) -> None:
    """Say what checks report and what rules find; without NAMES list the checks. With --why follow one text.

    kzfacts explain KZ103

    kzfacts explain --why '31 ақпанда 5 млн теңге бөлінді'
    """
    from kzfacts import trace
    from kzfacts.checks import explain as explained

    if why is not None:
        text = sys.stdin.buffer.read().decode("utf-8", "replace") if why == "-" else why
        typer.echo(trace.why(trace.trace(text, ref_date=given.day(ref_date))), nl=False)
    if why is None or names:
        for name in names or [""]:
            typer.echo((name and trace.explain_rule(name)) or explained.explain([name] if name else []), nl=False)
