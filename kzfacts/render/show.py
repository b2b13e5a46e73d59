"""A text with its facts highlighted in place, each followed by its value, for a terminal or a pipe."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from kzfacts.fact import KINDS, Fact
from kzfacts.render import json
from kzfacts.render.screen import Screen, visible
from kzfacts.render.segments import segments
from kzfacts.render.table import STYLES
from kzfacts.render.words import gloss

LINE_END = re.compile(r"\r\n|[\r\n\u2028\u2029\x85]")
WIDEST = 100  # columns of running text that one reads with ease
STYLE = dict(zip(KINDS, STYLES, strict=False))


def render(source: str, ident: object, text: str, facts: Sequence[Fact], screen: Screen | None) -> str:
    """Return a heading with the counts of facts, and the text with its facts marked.

    With a ``screen`` lines are folded at words; with colours facts are underlined in the colour of their kind and
    their values dim; without colours a fact is written ``[words → value]``.
    """
    buffer = io.StringIO()
    width, colour = screen or (None, False)
    console = Console(
        file=buffer,
        width=min(width, WIDEST) if width else None,
        height=100,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
    )
    parts = [_heading(source, ident, facts), Text("\n\n"), *_marked(text, facts, colour=colour)]
    console.print(Text.assemble(*parts), soft_wrap=width is None)
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n")) + "\n"


def _heading(source: str, ident: object, facts: Sequence[Fact]) -> Text:
    heading = Text(visible(json.heading(source, ident)), style="bold")
    counts = Counter(fact.kind for fact in facts)
    for kind in KINDS:
        if counts[kind]:
            heading.append(" · ", style="not bold").append(f"{counts[kind]} {kind}", style=f"not bold {STYLE[kind]}")
    return heading if facts else heading.append(" · no facts", style="not bold")


def _marked(text: str, facts: Sequence[Fact], *, colour: bool) -> Iterable[Text]:
    for segment in segments(text, facts):
        style = f"bold underline {STYLE[facts[segment.facts[-1]].kind]}" if segment.facts else ""
        if not colour and segment.opened:
            yield Text("[" * len(segment.opened))
        yield Text(_lines(segment.text), style=style)
        for number in segment.closed:
            value = gloss(facts[number].value)
            yield Text(f" ⟨{value}⟩", style=f"dim {STYLE[facts[number].kind]}") if colour else Text(f" → {value}]")


def _lines(text: str) -> str:
    return "\n".join(map(visible, LINE_END.split(text)))
