"""The program: which commands there are, and what becomes of errors, signals and closed streams."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import typer

from kzfacts.cli import options
from kzfacts.cli.messages import Exit, Messages
from kzfacts.cli.quick import QuickCommand, QuickGroup
from kzfacts.fact import KzfactsError

COMMANDS = ("extract", "show", "check", "compare", "explain", "schema")  # each a function in a module of its name
GARBAGE = 20_000  # objects more than before: then Python looks for cycles among them
UsageError: Any = typer.BadParameter.__mro__[1]  # typer does not export it under its own name


class Commands(QuickGroup):
    """The commands, each imported when it is first looked at: running one does not pay for the others."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of all commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command of this name, None where there is none."""
        if cmd_name in COMMANDS and cmd_name not in self.commands:
            self.add_command(_command(cmd_name), cmd_name)
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command that the arguments name; the error for an unknown one says which is spelled alike."""
        if args[0] not in COMMANDS:
            for name in COMMANDS:
                self.get_command(ctx, name)
        return super().resolve_command(ctx, args)


def _command(name: str) -> Any:
    one = typer.Typer(add_completion=False, rich_markup_mode=None)
    one.command(name, cls=QuickCommand)(getattr(import_module(f"kzfacts.cli.{name}"), name))
    command = typer.main.get_command(one)
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            parameter.display_type_rich = _no_type  # type: ignore[attr-defined] # "FILES <list[str]>" is for programmers
    return command


def _no_type(ctx: Any) -> None:
    """Name no type beside an argument in the help."""


app = typer.Typer(
    name="kzfacts",
    rich_markup_mode=None,  # help is plain text: boxes have no room for words in 80 columns
    cls=Commands,
    help="Dates, sums of money, percentages and named officials in Kazakh and Russian text.",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _root(version: options.Version = False) -> None:
    """Dates, sums of money, percentages and named officials in Kazakh and Russian text."""


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status; never raises for a user's mistake."""
    messages = Messages()
    try:
        asked = list(arguments) or ["--help"]
        return app(asked, prog_name="kzfacts", standalone_mode=False) or (Exit.DONE if arguments else Exit.ERROR)
    except UsageError as error:
        _misused(error, arguments, messages)
    except KzfactsError as error:
        messages.error(str(error))
    except BrokenPipeError:  # the reader has left, as head does: nothing is wrong
        _give_up_output()
        return Exit.DONE
    except SystemExit as left:  # what typer makes of a closed pipe; commands end with typer.Exit
        if left.code != 1:
            raise
        return Exit.DONE
    except OSError as error:
        _give_up_output()
        where = error.filename or "standard output"
        messages.error(f"{where}: can't be written ({error.strerror}); the output is not complete")
    except (KeyboardInterrupt, typer.Abort):
        return Exit.INTERRUPTED
    return messages.status


def _misused(error: Any, arguments: Sequence[str], messages: Messages) -> None:
    """Say what is wrong with the arguments, and whose help says how to write them."""
    what = error.format_message().replace("Value error, ", "").replace("Input should", "it should").rstrip(".")
    what = what.partition(", unable to parse")[0]
    name = arguments[0]
    if name not in COMMANDS and os.path.exists(name):  # noqa: PTH110 (Path raises where it is a text)
        messages.error(f"{what}; to read a file: kzfacts extract {name}")
    else:
        messages.error(f"{what}; see kzfacts{f' {name}' * (name in COMMANDS)} --help")


def _terminated(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)  # as the shell counts it; on the way out unfinished files are taken away


def _hold_standard_streams() -> None:
    """Put something in the place of closed standard streams, so that no file takes their numbers; write UTF-8."""
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY), encoding="utf-8")
    if sys.stdout is None:  # writing fails, as it does for other programs
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    if isinstance(sys.stdout, io.TextIOWrapper):  # the product is UTF-8 in every locale
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _give_up_output() -> None:
    """Let what is still unwritten vanish: Python would complain once more when it closes standard output."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> None:
    """Run the command line and exit with its status."""
    gc.set_threshold(GARBAGE)  # facts make no cycles: looking for some as often as Python does costs a twentieth
    _hold_standard_streams()
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), _terminated)
    raise SystemExit(run(sys.argv[1:]))
