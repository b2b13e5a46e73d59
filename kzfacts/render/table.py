"""Facts as a table for people: the whole text of a fact, its place, and its value in words."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzfacts.fact import Fact
from kzfacts.render import json
from kzfacts.render.screen import Screen, visible
from kzfacts.render.words import in_words

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

NARROW = 50  # columns that a table needs
COLUMNS = ("line", "kind", "text", "value")
ONE_COLUMN = re.compile(r"[\x20-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u20b8№]*")
STYLES = ("cyan", "green", "magenta", "yellow", "blue", "red")


def render(source: str, ident: object, facts: Sequence[Fact], kinds: Sequence[str], screen: Screen | None) -> str:
    """Return one document as a heading and a table of its facts, or as a line that says there are none.

    Without a ``screen``, for a pipe or a file, nothing is folded, cropped or coloured, and rich is not even imported.
    """
    heading = visible(json.heading(source, ident))
    count = f"{len(facts)} fact{'' if len(facts) == 1 else 's'}" if facts else "no facts"
    if screen is None:
        return "\n".join((f"{heading} · {count}".rstrip(), *_plain(facts), "", ""))
    return _on_screen(heading, count, facts, dict(zip(kinds, STYLES, strict=False)), screen)


def _on_screen(heading: str, count: str, facts: Sequence[Fact], styles: dict[str, str], screen: Screen) -> str:
    from rich.console import Console
    from rich.text import Text

    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=screen.width,
        height=100,  # rich ignores a width without a height on a dumb terminal
        force_terminal=screen.colour,
        no_color=not screen.colour,
        color_system="standard" if screen.colour else None,
        highlight=False,
    )
    console.print(Text.assemble((heading, "bold"), f" · {count}"), soft_wrap=True)
    if facts:
        console.print(_table(facts, styles) if screen.width >= NARROW else _list(facts, styles))
    console.print()
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))


def _cells(fact: Fact) -> tuple[str, ...]:
    return f"{fact.line}:{fact.column}", fact.kind, visible(fact.text), in_words(fact.value)


def _plain(facts: Sequence[Fact]) -> list[str]:
    """Return the lines of the table as rich draws it, without rich: it takes longer to import than a text to read."""
    if not facts:
        return []
    rows = [COLUMNS, *map(_cells, facts)]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for first, *others in rows:
        padded = [cell + " " * (width - _width(cell)) for cell, width in zip(others, widths[1:], strict=True)]
        lines.append("   ".join((" " * (widths[0] - _width(first)) + first, *padded)).rstrip())
    lines.insert(1, "─" * (sum(widths) + 3 * (len(widths) - 1)))
    return lines


def _width(cell: str) -> int:
    """Return how many columns of a terminal a cell takes: one a character, of the letters and marks of our texts."""
    if ONE_COLUMN.fullmatch(cell):
        return len(cell)
    from rich.cells import cell_len

    return cell_len(cell)


def _table(facts: Sequence[Fact], styles: dict[str, str]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column("line", justify="right", style="dim", no_wrap=True)
    table.add_column("kind", no_wrap=True)
    table.add_column("text", overflow="fold", ratio=None)
    table.add_column("value", overflow="fold")
    for fact in facts:
        place, kind, text, value = map(Text, _cells(fact))
        kind.stylize(styles.get(fact.kind, ""))
        table.add_row(place, kind, text, value)
    return table


def _list(facts: Sequence[Fact], styles: dict[str, str]) -> Text:
    """Return a fact in three lines each, where four columns have no room."""
    from rich.text import Text

    lines = Text()
    for fact in facts:
        lines.append(f"{fact.line}:{fact.column} ").append(fact.kind, style=styles.get(fact.kind, ""))
        lines.append(f"\n{visible(fact.text)}\n{in_words(fact.value)}\n")
    return lines
