"""What the pipeline deals in: facts, rules, drafts and the context rules read. Imports nothing of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from kzfacts.text import Text

CORE_KINDS = ("date", "money", "percent", "official")
KINDS = (*CORE_KINDS, "duration", "age")
WITH_PARTS = frozenset({"official"})  # kinds whose facts say where their parts stand: name and post

Value = dict[str, Any]


class KzfactsError(Exception):
    """A mistake the user can mend: the message says what is wrong and what to do."""


def grouped(number: int | Decimal) -> str:
    """Return a number with all its digits, in groups of three."""
    return f"{Decimal(number):,f}".replace(",", " ")


class Span(NamedTuple):
    """A piece of the document: its words and half-open offsets in code points."""

    text: str
    start: int
    end: int

    def placed(self, at: Callable[[int], int]) -> Span:
        """Return the span with ``at`` applied to its offsets."""
        return Span(self.text, at(self.start), at(self.end))


class Fact(NamedTuple):
    """One fact of a document. ``document[fact.start:fact.end] == fact.text`` always holds.

    Offsets count Unicode code points; line and column count from 1; numbers in ``value`` are exact
    (int or Decimal). ``name`` and ``post`` are set for the kinds ``WITH_PARTS`` only.
    """

    kind: str
    text: str
    start: int
    end: int
    line: int
    column: int
    lang: str
    rule: str
    value: Value
    name: Span | None = None
    post: Span | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the fact as the JSON object the contract fixes, keys in its order."""
        shown = self._asdict()
        if self.kind not in WITH_PARTS:
            del shown["name"], shown["post"]
        else:
            shown["name"] = self.name and self.name._asdict()
            shown["post"] = self.post and self.post._asdict()
        return shown

    def offsets(self) -> Iterator[int]:
        """Yield every offset that the fact holds: its own, those of name and post, those of linked mentions."""
        yield from (self.start, self.end)
        for span in filter(None, (self.name, self.post)):
            yield from (span.start, span.end)
        for mention in self.value.get("mentions", ()):
            yield from (mention["start"], mention["end"])

    def placed(self, at: Callable[[int], int]) -> Fact:
        """Return the fact with ``at`` applied to every offset that it holds; line and column stay."""
        value = self.value
        if "mentions" in value:
            there = [{**span, "start": at(span["start"]), "end": at(span["end"])} for span in value["mentions"]]
            value = {**value, "mentions": there}
        name, post = self.name and self.name.placed(at), self.post and self.post.placed(at)
        start, end = at(self.start), at(self.end)
        return Fact(self.kind, self.text, start, end, self.line, self.column, self.lang, self.rule, value, name, post)


class Draft(NamedTuple):
    """What a rule found, in offsets of the normalised text, before overlaps are settled.

    ``value`` may still hold what only a kind's ``finish`` understands (an unresolved relative date).
    ``lang`` is ``kk`` or ``ru``, or None where the matched signs belong to neither.
    """

    start: int
    end: int
    value: Value
    lang: str | None
    rule: str = ""
    kind: str = ""
    name: tuple[int, int] | None = None
    post: tuple[int, int] | None = None


class Context(NamedTuple):
    """What a rule may know beside its match. Nothing here comes from the clock or the locale.

    ``seen`` holds what a rule has judged in this text and need not judge again. ``kinds`` are those asked for: of a
    draft of another kind only the words matter, which no other fact may claim.
    """

    text: Text
    lang: str
    ref_date: date | None
    seen: set[Any]
    kinds: Sequence[str] = KINDS


class Matcher(Protocol):
    """The one method the engine calls on a pattern (a compiled pattern, or one compiled on first use)."""

    def match(self, string: str, pos: int = ...) -> Any:
        """Match at ``pos``; a lookbehind still sees what stands before it. What matches has at least ``end()``."""


class Rule(NamedTuple):
    """A named extractor. It runs only around its own anchors.

    anchors  lower-case strings: a word stem counts where a word (or a digit) ends before it, a sign anywhere
    pattern  matched at the anchor in the lower-case text; what it matches may begin before the anchor
    resolve  turns a match into drafts; an empty result refuses
    """

    name: str
    kind: str
    anchors: tuple[str, ...]
    pattern: Matcher
    resolve: Callable[[Any, Context], Iterable[Draft]]
