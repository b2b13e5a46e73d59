"""``kzfacts explain``: what checks and rules do, and why a text gives what it gives."""

from __future__ import annotations

from typing import Annotated

import typer

from kzfacts.cli import given, options


def _names() -> list[str]:
    from kzfacts.checks.codes import BY_CODE, BY_NAME
    from kzfacts.rulebook import ENTRIES

    return [*(entry.name for entry in ENTRIES), *BY_CODE, *BY_NAME]


def explain(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAMES", help="Rules, kinds and checks: money.word, date, KZ103, KZ2.", autocompletion=_names
        ),
    ] = None,
    why: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Show what each rule makes of TEXT (-: standard input), and why.")
    ] = None,
    ref_date: options.RefDate = None,
) -> None:
    """Say what rules find and what checks report.

    Without NAMES all are listed. --why follows the rules through one text.

    kzfacts explain money.word

    kzfacts explain KZ103

    kzfacts explain --why '31 ақпанда 5 млн теңге бөлінді'
    """
    if why is not None:
        from kzfacts import io, trace

        text = io.text("-") if why == "-" else why

        typer.echo(trace.why(trace.trace(text, ref_date=given.day(ref_date))), nl=False)
    if why is None or names:
        from kzfacts.explain import explained, listed

        typer.echo(explained(names) if names else listed(), nl=False)
