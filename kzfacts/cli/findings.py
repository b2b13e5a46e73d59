"""What ``check`` and ``compare`` share: the options of findings, the request, the end."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kzfacts.cli import given
from kzfacts.cli.messages import Exit, Messages

if TYPE_CHECKING:
    from kzfacts import review
    from kzfacts.inputs.document import Reading


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"


class Severity(StrEnum):
    """How grave a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


Form = Annotated[
    Format | None,
    typer.Option("-f", "--format", help="How to print the findings. [default: text]", show_default=False),
]
FailOn = Annotated[
    Severity | None,
    typer.Option(help="The least severity that makes the exit status 1. [default: warning]", show_default=False),
]


def _codes() -> list[str]:
    from kzfacts.checks.codes import CODES

    return [*(row.code for row in CODES), *(row.name for row in CODES)]


Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODES", help="Report these checks only: KZ103, KZ2, value; repeatable.", autocompletion=_codes
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Do not report these checks; repeatable.", autocompletion=_codes),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with status 0 whatever is found.")]
Baseline = Annotated[str | None, typer.Option(metavar="FILE", help="Report only what this file does not hold.")]
WriteBaseline = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write all findings to this file as known, and report none.")
]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Show no hints, only findings and errors.")]
Config = Annotated[
    str | None, typer.Option(metavar="FILE", help="Settings; else the nearest kzfacts.toml or pyproject.toml upwards.")
]


def request(
    messages: Messages,
    config: str | None,
    ref_date: str | None,
    reading: Reading,
    *outputs: Path | None,
    **settings: Any,
) -> review.Request:
    """Return what the checks need: the settings of the file, with those of the command line over them."""
    from kzfacts import review

    for name in ("select", "ignore"):
        settings[name] = given.listed(settings[name])
    chosen = review.settled(config, settings)
    return review.Request(chosen, reading, messages.error, given.day(ref_date), messages.hint, outputs)


def conclude(
    outcome: review.Outcome, request: review.Request, output: Path | None, messages: Messages, *, exit_zero: bool
) -> None:
    """Print the findings and leave with the exit status that they ask for."""
    from kzfacts import product, review

    screen = given.screen(output)
    with product.opened(output) as stream:
        stream.write(review.shown(outcome, request, colour=bool(screen and screen.colour)))
    if messages.status is Exit.DONE and not exit_zero and review.failed(outcome, request):
        messages.status = Exit.FINDINGS
    raise typer.Exit(messages.status)
