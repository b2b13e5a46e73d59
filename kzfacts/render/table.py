"""Facts as a table for people: the whole text of a fact, its place, and its value in words."""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kzfacts.fact import Fact
from kzfacts.render.screen import Screen, visible

# Keys that repeat what the others say, or matter to programs only.
HIDDEN = {"min", "max", "start", "end", "grain", "given", "patronymic", "family", "key", "inferred", "currency", "unit"}
UNITS = ("currency", "unit")
NARROW = 50  # columns that a table needs
UNCROPPED = 10_000  # columns: wide enough that a table in a pipe is never folded
STYLES = ("cyan", "green", "magenta", "yellow", "blue", "red")


def render(source: str, ident: object, facts: Sequence[Fact], kinds: Sequence[str], screen: Screen | None) -> str:
    """Return one document as a heading and a table of its facts, or as a line that says there are none.

    Without a ``screen``, for a pipe or a file, nothing is folded, cropped or coloured.
    """
    buffer = io.StringIO()
    width, colour = screen or (UNCROPPED, False)
    console = Console(
        file=buffer,
        width=width,
        height=100,  # rich ignores a width without a height on a dumb terminal
        force_terminal=colour,
        no_color=not colour,
        color_system="standard" if colour else None,
        highlight=False,
    )
    heading = visible(source if ident is None else f"{source} · {ident}")
    count = f"{len(facts)} fact{'' if len(facts) == 1 else 's'}" if facts else "no facts"
    console.print(Text.assemble((heading, "bold"), f" · {count}"), soft_wrap=True)
    if facts:
        styles = dict(zip(kinds, STYLES, strict=False))
        console.print(_table(facts, styles) if width >= NARROW else _list(facts, styles))
    console.print()
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))


def _table(facts: Sequence[Fact], styles: dict[str, str]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("line", justify="right", style="dim", no_wrap=True)
    table.add_column("kind", no_wrap=True)
    table.add_column("text", overflow="fold", ratio=None)
    table.add_column("value", overflow="fold")
    for fact in facts:
        table.add_row(
            Text(f"{fact.line}:{fact.column}"),
            Text(fact.kind, style=styles.get(fact.kind, "")),
            Text(visible(fact.text)),
            Text(in_words(fact.value)),
        )
    return table


def _list(facts: Sequence[Fact], styles: dict[str, str]) -> Text:
    """Return a fact in three lines each, where four columns have no room."""
    lines = Text()
    for fact in facts:
        lines.append(f"{fact.line}:{fact.column} ").append(fact.kind, style=styles.get(fact.kind, ""))
        lines.append(f"\n{visible(fact.text)}\n{in_words(fact.value)}\n")
    return lines


def in_words(value: dict[str, Any]) -> str:
    """Return a value as people read it: its first key, or its bounds where that is null, then what else it says."""
    headline, *rest = value
    shown = [_number(value[headline])] if value[headline] is not None else _bounds(value)
    units = [str(value[key]) for key in UNITS if value.get(key)]
    shown = [" ".join([*shown, *units])] if shown else units
    shown += [
        f"{len(said)} {key}" if isinstance(said := value[key], list) else _number(said)
        for key in rest
        if key not in HIDDEN and value[key] is not None
    ]
    if not shown or (shown == [str(value.get("mod"))]):
        shown = ["unresolved", *shown]
    return visible(" · ".join(shown))


def _bounds(value: dict[str, Any]) -> list[str]:
    low, high = value.get("min"), value.get("max")
    return [] if low is None and high is None else [f"{_number(low)} to {_number(high)}"]


def _number(value: Any) -> str:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return f"{value:,f}".replace(",", " ") if isinstance(value, Decimal) else f"{value:,}".replace(",", " ")
    return str(value)
