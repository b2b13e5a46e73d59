"""From documents to what people look at: texts with their facts in place, on a screen or as a page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kzfacts.fact import Fact
from kzfacts.inputs.document import Document
from kzfacts.pipeline import analyse
from kzfacts.render.screen import Screen


class Look(NamedTuple):
    """Which facts to show, as for ``pipeline.extract``, and the terminal they go to (None: a pipe or a file)."""

    kinds: tuple[str, ...]
    lang: str = "auto"
    ref_date: date | None = None
    screen: Screen | None = None


def on_screen(documents: Iterable[Document], look: Look) -> str:
    """Return all documents with their facts marked, for a terminal or a pipe."""
    from kzfacts.render import show

    return "\n".join(
        show.render(document.source, document.id, document.text, _analysed(document, look)[1], look.screen)
        for document in documents
    )


def page(documents: Iterable[Document], look: Look) -> str:
    """Return all documents with their facts as one HTML page."""
    from kzfacts.render import html, json

    def shown(document: Document) -> html.Shown:
        name = json.heading(document.source, document.id)
        lang, facts = _analysed(document, look)
        return html.Shown(name, lang, document.text, facts)

    return html.page(map(shown, documents))


def _analysed(document: Document, look: Look) -> tuple[str, list[Fact]]:
    return analyse(document.text, look.kinds, look.lang, look.ref_date)
