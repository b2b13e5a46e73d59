"""From inputs to printed pieces: the unit of work, in this process or in others, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kzfacts.fact import Fact, KzfactsError
from kzfacts.inputs.document import Document, Item, LongText, Reading, Row
from kzfacts.inputs.jsonl import parsed
from kzfacts.inputs.parts import LONG, Part, moved, parts
from kzfacts.pipeline import find
from kzfacts.render import json
from kzfacts.render.screen import Screen
from kzfacts.text import Text, prevailing

JSON = ("json", "jsonl")  # the forms that name the language of a document before its facts
IN_MEMORY = 1 << 22  # characters of a very long document that wait in memory until its language is known


class Frame(NamedTuple):
    """What stands before, between and after the documents of one form of output."""

    head: str = ""
    between: str = ""
    tail: str = ""


class Outcome(NamedTuple):
    """What came of a document: its printed piece, or an error.

    Of a part of a very long text the piece is a part too, and ``letters`` says how many letters are Kazakh and
    Cyrillic: its language is known when all parts are done.
    """

    piece: str = ""
    error: str | None = None
    document: Document | None = None
    letters: tuple[int, int] = (0, 0)


class Work(NamedTuple):
    """All that one document needs to become a printed piece; plain values, so that it can go to another process.

    ``screen`` is the terminal that a table goes to, None where it goes to a pipe or a file; ``offsets`` is what they
    are counted in (see ``render.offsets``); ``csv_safe`` disarms cells that a spreadsheet would run; ``link`` adds the
    later mentions of each official.
    """

    form: str
    kinds: tuple[str, ...]
    lang: str = "auto"
    ref_date: date | None = None
    screen: Screen | None = None
    offsets: str = "codepoint"
    csv_safe: bool = False
    reading: Reading = Reading()
    link: bool = False

    def __call__(self, item: Row | Document) -> Outcome:
        """Return the printed facts of ``item``, or why there are none."""
        try:
            return self._outcome(parsed(item, self.reading) if isinstance(item, Row) else item)
        except KzfactsError as error:
            return Outcome(error=str(error))
        except Exception as error:  # noqa: BLE001 (one document must not cost the others)
            what = f"internal error ({type(error).__name__}: {error})"
            return _lost(item, f"{what}; the other documents are done, please report this one")

    def _outcome(self, document: Document) -> Outcome:
        text = Text(document.text)
        facts = find(text, self.kinds, self.lang, self.ref_date)
        if self.link:
            from kzfacts.kinds.official.link import with_mentions

            facts = with_mentions(document.text, facts)
        if self.offsets != "codepoint":
            from kzfacts.render import offsets

            facts = offsets.counted_in(self.offsets, document.text, facts)
        if document.part is None:
            return Outcome(self._piece(document, text.lang if self.lang == "auto" else self.lang, facts))
        facts = [moved(fact, document.part) for fact in facts]
        return Outcome(self._partial(document, facts), None, document._replace(text=""), text.letters)

    def _piece(self, document: Document, lang: str, facts: list[Fact]) -> str:
        if self.form in JSON:
            line = json.document(document.source, document.id, lang, facts)
            return line if self.form == "json" else f"{line}\n"
        if self.form in ("csv", "tsv"):
            from kzfacts.render import delimited

            return delimited.rows(self.form, document.source, document.id, facts, safe=self.csv_safe)
        from kzfacts.render import table

        return table.render(document.source, document.id, facts, self.kinds, self.screen)

    def _partial(self, document: Document, facts: list[Fact]) -> str:
        if self.form in JSON:
            return json.facts(facts)
        line = document.part.line + 1 if document.part else 1
        shown = document if self.form != "table" else document._replace(id=f"from line {line}")
        return self._piece(shown, "", facts)


def _lost(item: Row | Document, what: str) -> Outcome:
    """Return what is left of an item that could not be worked on."""
    if isinstance(item, Row):
        return Outcome(error=f"{item.source}:{item.number}: {what}")
    line = f":{item.part.line + 1}" if item.part else ""
    return Outcome("", f"{item.source}{line}: {what}", item._replace(text="") if item.part else None)


def run(items: Iterable[Item | None], work: Work, jobs: int, report: Callable[[str], None]) -> Iterator[str | None]:
    """Yield the whole output in order, each document's piece as soon as it is done; None when the input pauses.

    jobs    how many processes work, 0 for as many as there are cores; the output is the same for any number
    report  is told of the documents that came to nothing
    """
    around = _frame(work.form)
    yield around.head
    between = ""
    long: _Long | None = None
    for outcome in _outcomes(_cut(items, work, report), work, jobs):
        if outcome is None:
            yield None
            continue
        if outcome.error is not None:
            report(outcome.error)
        if outcome.document and outcome.document.part and work.form in JSON:
            long = long or _Long(work, between)
            yield from long.add(outcome, outcome.document, outcome.document.part)
            if not outcome.document.part.last:
                continue
            long = None
        elif outcome.error is None:
            yield between + outcome.piece
        else:
            continue
        between = around.between
    yield around.tail


def _frame(form: str) -> Frame:
    """Return what stands around the documents in ``form``."""
    if form == "json":
        return Frame("[", ",\n ", "]\n")
    if form in ("csv", "tsv"):
        from kzfacts.render import delimited

        return Frame(head=delimited.header(form))
    return Frame()


def _outcomes(items: Iterable[Row | Document | None], work: Work, jobs: int) -> Iterator[Outcome | None]:
    if jobs == 1:
        return (None if item is None else work(item) for item in items)
    from kzfacts.jobs import cores, in_order

    # mypy makes one class, tuple, of the two classes of items
    return in_order(items, work, jobs or cores(), weigh=_weight, crashed=_crashed)  # type: ignore[arg-type]


def _weight(item: Row | Document) -> int:
    return len(item.line if isinstance(item, Row) else item.text)


def _crashed(item: Row | Document, how: str) -> Outcome:
    return _lost(item, f"the process that worked on it {how}; the other documents are done")


def _cut(items: Iterable[Item | None], work: Work, report: Callable[[str], None]) -> Iterator[Row | Document | None]:
    """Yield ``items`` with very long texts in parts."""
    for item in items:
        if item is None:
            yield None
        elif isinstance(item, LongText):
            yield from _parts(item.source, None, item.pieces, work)
        elif isinstance(item, Row) and len(item.line) > LONG:
            try:
                yield from _cut([parsed(item, work.reading)], work, report)
            except KzfactsError as error:
                report(str(error))
        elif isinstance(item, Document) and len(item.text) > LONG:
            yield from _parts(item.source, item.id, [item.text], work)
        else:
            yield item


def _parts(source: str, ident: object, pieces: Iterable[str], work: Work) -> Iterator[Document]:
    from kzfacts.render.offsets import units

    for text, part in parts(pieces, units(work.offsets)):
        yield Document(source, ident, text, part)


class _Long:
    """A very long document in JSON, put together from its parts."""

    def __init__(self, work: Work, between: str) -> None:
        self._work = work
        self._between = between
        self._kazakh = self._cyrillic = 0
        from tempfile import SpooledTemporaryFile

        self._facts = SpooledTemporaryFile(  # noqa: SIM115 (closed with the last part)
            IN_MEMORY, "w+", encoding="utf-8", errors="surrogatepass", newline=""
        )

    def add(self, outcome: Outcome, document: Document, part: Part) -> Iterator[str]:
        """Yield the document once this is its last part, till then an empty piece: the work goes on."""
        self._kazakh += outcome.letters[0]
        self._cyrillic += outcome.letters[1]
        if outcome.piece:
            self._facts.write(", " if self._facts.tell() else "")
            self._facts.write(outcome.piece)
        if part.last:
            yield from self._document(document)
        else:
            yield ""

    def _document(self, document: Document) -> Iterator[str]:
        lang = prevailing(self._kazakh, self._cyrillic) if self._work.lang == "auto" else self._work.lang
        yield self._between + json.head(document.source, document.id, lang)
        self._facts.seek(0)
        while piece := self._facts.read(IN_MEMORY):
            yield piece
        self._facts.close()
        yield json.TAIL if self._work.form == "json" else f"{json.TAIL}\n"
