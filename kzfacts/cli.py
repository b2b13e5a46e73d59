"""Commands and options. With io the only code that prints, reads files or exits."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from kzfacts import __version__
from kzfacts.fact import CORE_KINDS, KINDS, KzfactsError
from kzfacts.render.screen import Screen, visible

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
    HTML = "html"


class Offsets(StrEnum):
    """What offsets count."""

    CODEPOINT = "codepoint"
    UTF16 = "utf16"
    BYTES = "bytes"


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
        print(f"kzfacts: {' '.join(visible(message).split())}", file=sys.stderr)  # noqa: T201 (the one place for messages)


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


Files = Annotated[list[str] | None, typer.Argument(metavar="FILES", help="Files to read; - or none: standard input.")]
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


FilesFrom = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Read the files named in FILE (-: standard input), one a line or NUL-ended."),
]
Recursive = Annotated[bool, typer.Option("-r", "--recursive", help="Read the text files in folders and below.")]


@app.command()
def extract(
    files: Files = None,
    form: Annotated[Format, typer.Option("-f", "--format", help="How to print the facts.")] = Format.TABLE,
    kind: Kinds = None,
    lang: Annotated[Lang, typer.Option(help="Keep the facts of one language only.")] = Lang.AUTO,
    ref_date: RefDate = None,
    input_form: InputForm = Input.AUTO,
    text_field: TextField = "text",
    id_field: IdField = "id",
    encoding: Encoding = "auto",
    offsets: Annotated[
        Offsets, typer.Option(help="What start and end count: code points, UTF-16 units or UTF-8 bytes.")
    ] = Offsets.CODEPOINT,
    files_from: FilesFrom = None,
    recursive: Recursive = False,
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
    output: Output = None,
    jobs: Annotated[
        int, typer.Option("-j", "--jobs", metavar="N", min=0, help="Work in N processes; 0: one for each core.")
    ] = 1,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Show no progress.")] = False,
    version: Version = False,
) -> None:
    """Print the facts of each file as a table, JSON, JSON Lines, CSV or TSV.

    kzfacts extract article.txt

    kzfacts extract -f jsonl news/*.txt | jq -r '.facts[].text'

    cat article.txt | kzfacts extract -k money -k percent -
    """
    from kzfacts import io, work
    from kzfacts.progress import Progress, size_of

    messages = Messages()
    reading = io.Reading(input_form, text_field, id_field, _encoding(encoding))
    job = work.Work(form, _kinds(kind or []), lang, _day(ref_date), _screen(output), offsets, csv_safe, reading, link)
    sources = _sources(files, files_from, recursive, messages.error)
    if summary:
        from kzfacts import display

        look = display.Look(job.kinds, lang, job.ref_date, job.screen)
        with io.output(output) as stream:
            stream.write(display.summary(io.documents(sources, reading, messages.error), look))
        raise typer.Exit(messages.status)
    wanted = not quiet and sys.stderr.isatty() and (output is not None or not sys.stdout.isatty())
    with io.output(output) as stream, io.Printer(stream) as printer, Progress(size_of(sources), wanted=wanted) as bar:
        items = io.items(sources, reading, messages.error, count=bar.count)
        items = io.saved(items, save_text) if save_text else items
        for piece in work.run(items, job, jobs, messages.error):
            printer.write(piece)
            bar.show()
    raise typer.Exit(messages.status)


@app.command()
def show(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file to show; -: standard input.")] = "-",
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT.html", help="Write one self-contained page instead.")
    ] = None,
    kind: Kinds = None,
    lang: Annotated[Lang, typer.Option(help="Show the facts of one language only.")] = Lang.AUTO,
    ref_date: RefDate = None,
    input_form: InputForm = Input.AUTO,
    text_field: TextField = "text",
    id_field: IdField = "id",
    encoding: Encoding = "auto",
    pager: Annotated[bool, typer.Option(help="Page on a terminal, through $KZFACTS_PAGER, $PAGER or less.")] = True,
) -> None:
    """Show a text with its facts highlighted, each with its value, on the terminal or as an HTML page.

    kzfacts show article.txt

    kzfacts show article.txt --html article.html
    """
    from kzfacts import display, io
    from kzfacts.pager import paged

    messages = Messages()
    reading = io.Reading(input_form, text_field, id_field, _encoding(encoding))
    documents = io.documents(_sources([file], None, False, messages.error), reading, messages.error)
    look = display.Look(_kinds(kind or []), lang, _day(ref_date), _screen(html))
    with io.output(html) as stream:
        if html:
            stream.write(display.page(documents, look))
        elif pager:
            paged(display.on_screen(documents, look))
        else:
            stream.write(display.on_screen(documents, look))
    raise typer.Exit(messages.status)


@app.command()
def schema() -> None:
    """Print the JSON Schema of what extract prints with -f json."""
    from kzfacts.render import schema as published

    typer.echo(published.text(), nl=False)


class FindingFormat(StrEnum):
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


FindingForm = Annotated[
    FindingFormat | None,
    typer.Option("-f", "--format", help="How to print the findings. [default: text]", show_default=False),
]
FailOn = Annotated[
    Severity | None,
    typer.Option(help="The least severity that makes the exit status 1. [default: warning]", show_default=False),
]
Select = Annotated[
    list[str] | None, typer.Option(metavar="CODES", help="Report these checks only: KZ103, KZ2, value; repeatable.")
]
Ignore = Annotated[list[str] | None, typer.Option(metavar="CODES", help="Do not report these checks; repeatable.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with status 0 whatever is found.")]
Baseline = Annotated[str | None, typer.Option(metavar="FILE", help="Report only what this file does not hold.")]
WriteBaseline = Annotated[
    str | None, typer.Option(metavar="FILE", help="Write all findings to this file as known, and report none.")
]
Config = Annotated[
    str | None, typer.Option(metavar="FILE", help="Settings; else the nearest kzfacts.toml or pyproject.toml upwards.")
]


@app.command()
def check(
    files: Files = None,
    form: FindingForm = None,
    expect: Annotated[
        str | None, typer.Option(metavar="FILE", help="Facts that must, may or must not be there: extract -f json.")
    ] = None,
    update: Annotated[
        bool, typer.Option("--update", help="Rewrite the --expect file with the facts of the texts.")
    ] = False,
    officials: Annotated[
        str | None, typer.Option(metavar="FILE", help="CSV of who held which post: name, post, from, to.")
    ] = None,
    ref_date: RefDate = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    config: Config = None,
    input_form: InputForm = Input.AUTO,
    encoding: Encoding = "auto",
    files_from: FilesFrom = None,
    recursive: Recursive = False,
    output: Output = None,
) -> None:
    """Check the facts of each text: against the calendar, each other, what is expected, a register of officials.

    kzfacts check news/*.txt

    kzfacts check --expect facts.json -f github news/*.txt

    kzfacts check --officials register.csv --ref-date 2024-03-16 release.txt
    """
    from kzfacts import review

    given: dict[str, Any] = {"format": form, "select": _names(select), "ignore": _names(ignore), "fail_on": fail_on}
    given |= {"expect": expect, "officials": officials, "baseline": baseline}
    request, messages = _request(config, given, ref_date, input_form, encoding)
    outcome = review.check(_sources(files, files_from, recursive, messages.error), request, update=update)
    _conclude(review.conclude(outcome, request, write_baseline), request, output, messages, exit_zero)


@app.command()
def compare(
    one: Annotated[str, typer.Argument(metavar="A", help="A text, a folder, or a .jsonl file of pairs.")],
    two: Annotated[str | None, typer.Argument(metavar="B", help="The other version, or its folder.")] = None,
    form: FindingForm = None,
    pair: Annotated[
        str | None, typer.Option(metavar="SHAPE", help="How the files of a folder are named: '{stem}_{lang}.txt'.")
    ] = None,
    fields: Annotated[str, typer.Option(metavar="A,B", help="JSON Lines: the fields of the two texts.")] = "kk,ru",
    ref_date: RefDate = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    config: Config = None,
    encoding: Encoding = "auto",
    output: Output = None,
) -> None:
    """Compare the facts of two versions of a text, by value: Kazakh and Russian, or old and new.

    kzfacts compare release.kk.txt release.ru.txt

    kzfacts compare news/            (x.kk.txt with x.ru.txt, kk/x.txt with ru/x.txt)

    kzfacts compare --fields text_kk,text_ru pairs.jsonl
    """
    from kzfacts import review

    names = fields.split(",")
    if len(names) != 2 or not all(names):  # noqa: PLR2004 (one field for each version)
        raise KzfactsError(f"--fields: {fields!r} is not two names; write them as kk,ru")
    given: dict[str, Any] = {"format": form, "select": _names(select), "ignore": _names(ignore), "fail_on": fail_on}
    given |= {"baseline": baseline, "pair": pair}
    request, messages = _request(config, given, ref_date, Input.AUTO, encoding)
    outcome = review.compare_all(one, two, request, (names[0], names[1]))
    _conclude(review.conclude(outcome, request, write_baseline), request, output, messages, exit_zero)


@app.command()
def explain(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAMES", help="Checks and rules: KZ103, KZ2, value, money.word.")
    ] = None,
    why: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Show what each rule makes of TEXT (-: standard input), and why.")
    ] = None,
    ref_date: RefDate = None,
) -> None:
    """Say what checks report and what rules find; without NAMES list the checks. With --why follow one text.

    kzfacts explain KZ103

    kzfacts explain --why '31 ақпанда 5 млн теңге бөлінді'
    """
    from kzfacts import trace
    from kzfacts.checks import explain as explained

    if why is not None:
        text = sys.stdin.buffer.read().decode("utf-8", "replace") if why == "-" else why
        typer.echo(trace.why(trace.trace(text, ref_date=_day(ref_date))), nl=False)
    if why is None or names:
        for name in names or [""]:
            typer.echo((name and trace.explain_rule(name)) or explained.explain([name] if name else []), nl=False)


def _names(options: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for option in options or [] for name in option.split(",") if name.strip())


def _request(
    config: str | None, given: dict[str, Any], ref_date: str | None, form: Input, encoding: str
) -> tuple[Any, Messages]:
    from kzfacts import io, review

    messages = Messages()
    reading = io.Reading(form, encoding=_encoding(encoding))
    return review.Request(review.settled(config, given), reading, messages.error, _day(ref_date)), messages


def _conclude(outcome: Any, request: Any, output: Path | None, messages: Messages, exit_zero: bool) -> None:
    from kzfacts import io, review

    screen = _screen(output)
    with io.output(output) as stream:
        stream.write(review.shown(outcome, request, colour=bool(screen and screen.colour)))
    if messages.status is Exit.DONE and not exit_zero and review.failed(outcome, request):
        messages.status = Exit.FINDINGS
    raise typer.Exit(messages.status)


def _sources(
    files: list[str] | None, files_from: str | None, recursive: bool, report: Callable[[str], None]
) -> Iterable[str]:
    if not files and files_from is None and sys.stdin.isatty():
        raise KzfactsError("no input; name a file, or pipe a text in: cat article.txt | kzfacts extract")
    paths = files or ([] if files_from else ["-"])
    if not files_from and not recursive:
        return paths
    from kzfacts import sources

    paths = [*paths, *sources.listed(files_from)] if files_from else paths
    return sources.expanded(paths, report) if recursive else paths


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
    from kzfacts import encoding

    known = name if name == "auto" else encoding.known(name)
    if not known:
        raise KzfactsError(f"--encoding: no encoding {name!r}; for example utf-8, windows-1251, kz1048, utf-16")
    return known


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
        messages.error(_misused(error))
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
        messages.error(f"standard output: can't be written ({error.strerror}); the output is not complete")
    except (KeyboardInterrupt, typer.Abort):
        return Exit.INTERRUPTED
    return messages.status


def _misused(error: Any) -> str:
    """Return what is wrong with the arguments, and whose help says how to write them."""
    what = error.format_message().replace("Value error, ", "").rstrip(".") or "no command"
    return f"{what}; see {error.ctx.command_path if error.ctx else 'kzfacts'} --help"


def _terminated(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)  # as the shell counts it; on the way out unfinished files are taken away


def _hold_standard_streams() -> None:
    """Put something in the place of closed standard streams, so that no file takes their numbers."""
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY), encoding="utf-8")
    if sys.stdout is None:  # writing fails, as it does for other programs
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def _give_up_output() -> None:
    """Let what is still unwritten vanish: Python would complain once more when it closes standard output."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> None:
    """Run the command line and exit with its status."""
    _hold_standard_streams()
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):  # Windows has no SIGHUP
            signal.signal(getattr(signal, name), _terminated)
    raise SystemExit(run(sys.argv[1:]))
