"""From documents to printed pieces: the unit of work, and the forms it can be printed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kzfacts.io import Document
from kzfacts.pipeline import analyse
from kzfacts.render.screen import Screen


class Frame(NamedTuple):
    """What stands before, between and after the documents of one form of output."""

    head: str = ""
    between: str = ""
    tail: str = ""


class Work(NamedTuple):
    """All that one document needs to become a printed piece; plain values, so that it can go to another process.

    ``screen`` is the terminal that a table goes to, None where it goes to a pipe or a file; ``offsets`` is what they
    are counted in (see ``render.offsets``); ``csv_safe`` disarms cells that a spreadsheet would run.
    """

    form: str
    kinds: tuple[str, ...]
    lang: str = "auto"
    ref_date: date | None = None
    screen: Screen | None = None
    offsets: str = "codepoint"
    csv_safe: bool = False

    def __call__(self, document: Document) -> str:
        """Return the printed facts of ``document``."""
        lang, facts = analyse(document.text, self.kinds, self.lang, self.ref_date)
        if self.offsets != "codepoint":
            from kzfacts.render import offsets

            facts = offsets.counted_in(self.offsets, document.text, facts)
        if self.form in ("json", "jsonl"):
            from kzfacts.render import json

            line = json.document(document.source, document.id, lang, facts)
            return line if self.form == "json" else f"{line}\n"
        if self.form in ("csv", "tsv"):
            from kzfacts.render import delimited

            return delimited.rows(self.form, document.source, document.id, facts, safe=self.csv_safe)
        from kzfacts.render import table

        return table.render(document.source, document.id, facts, self.kinds, self.screen)


def frame(form: str) -> Frame:
    """Return what stands around the documents in ``form``."""
    if form == "json":
        return Frame("[", ",\n ", "]\n")
    if form in ("csv", "tsv"):
        from kzfacts.render import delimited

        return Frame(head=delimited.header(form))
    return Frame()


def pieces(documents: Iterable[Document], work: Work) -> Iterator[str]:
    """Yield the whole output in order, each document's piece as soon as it is done."""
    around = frame(work.form)
    yield around.head
    between = ""
    for document in documents:
        yield between + work(document)
        between = around.between
    yield around.tail
