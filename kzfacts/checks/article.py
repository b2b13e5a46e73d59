"""A text with its facts, as checks read it: where its sentences end, what stands around a fact."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from kzfacts.codes import CAPITALS
from kzfacts.fact import Fact
from kzfacts.finding import Site
from kzfacts.text import Text

BREAK = re.compile(rf"\n+|(?<=[.!?…])[»\")]*[ ](?=[«\"(-]?[ ]?[A-Z{CAPITALS}0-9])")
LAST_WORD = re.compile(r"([\w-]+)\.[»\")]*$")
# A full stop after these (or after one letter) ends an abbreviation, not a sentence.
ABBREVIATIONS = frozenset(
    "млн млрд трлн тыс руб долл коп тг гг жж ул им обл кв см стр проф акад ст".split()  # noqa: SIM905 (a table)
)

LONGEST = 1000  # characters of a sentence on either side of a fact: texts without full stops take no more time


class Article:
    """One text, its name and its facts (in text order)."""

    def __init__(self, source: str, text: str, facts: Sequence[Fact]) -> None:
        """Keep the three; offsets of ``facts`` are offsets of ``text``."""
        self.source = source
        self.text = text
        self.facts = list(facts)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where the sentences start: at 0, and after each sentence end or run of line ends."""
        norm = self.plain.norm
        ends = (
            found.end()
            for found in BREAK.finditer(norm)
            if found[0][0] == "\n" or not _abbreviated(norm, found.start())
        )
        return [0, *(self.plain.raw_span(end, end + 1)[0] for end in ends if end < len(norm))]

    @cached_property
    def plain(self) -> Text:
        """The normalised text, in which rules look for words that are no facts; see ``plain_site`` for its offsets."""
        return Text(self.text)

    @cached_property
    def paragraph_starts(self) -> list[int]:
        """Where the paragraphs that are not blank start."""
        found = re.finditer(r"^[^\n]*\S", self.plain.norm, re.MULTILINE)
        return [self.plain.raw_span(start.start(), start.start() + 1)[0] for start in found] or [0]

    def sentence_number(self, offset: int) -> int:
        """Return which of the sentences ``offset`` lies in, from 0."""
        return bisect_right(self.sentence_starts, offset) - 1

    def sentence(self, offset: int) -> tuple[int, int]:
        """Return the half-open span of the sentence that ``offset`` lies in, at most ``LONGEST`` to either side."""
        number = self.sentence_number(offset)
        start, *following = self.sentence_starts[number : number + 2]
        return max(start, offset - LONGEST), min(*following, len(self.text), offset + LONGEST)

    def site(self, start: int, end: int) -> Site:
        """Return the place of ``text[start:end]``, for a finding about words that are no fact."""
        line = self.text.count("\n", 0, start) + 1
        column = start - self.text.rfind("\n", 0, start)
        return Site(self.source, line, column, start, end, self.text[start:end], None)

    def plain_site(self, start: int, end: int) -> Site:
        """Return the place of ``plain.norm[start:end]``."""
        return self.site(*self.plain.raw_span(start, end))

    def site_of(self, fact: Fact) -> Site:
        """Return the place of ``fact`` with its value."""
        return Site(self.source, fact.line, fact.column, fact.start, fact.end, fact.text, fact.value)


def _abbreviated(norm: str, end: int) -> bool:
    word = LAST_WORD.search(norm, max(end - 12, 0), end)
    return word is not None and (len(word[1]) == 1 or word[1].lower() in ABBREVIATIONS)
