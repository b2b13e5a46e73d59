"""A text with its facts, as checks read it: where its sentences end, what stands around a fact."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from kzfacts.fact import Fact
from kzfacts.finding import Site

BREAK = re.compile(r"\n+|(?<=[.!?…])[»”\")]*[ \u00a0]+(?=[«“\"(–—-]?[ \u00a0]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9])")
LAST_WORD = re.compile(r"([\w-]+)\.[»”\")]*$")
# A full stop after these (or after one letter) ends an abbreviation, not a sentence.
ABBREVIATIONS = frozenset(
    "млн млрд трлн тыс руб долл коп тг гг жж ул им обл кв см стр проф акад ст".split()  # noqa: SIM905 (a table)
)


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
        breaks = BREAK.finditer(self.text)
        return [0, *(found.end() for found in breaks if found[0][0] == "\n" or not self._abbreviated(found.start()))]

    def _abbreviated(self, end: int) -> bool:
        word = LAST_WORD.search(self.text, max(end - 12, 0), end)
        return word is not None and (len(word[1]) == 1 or word[1].lower() in ABBREVIATIONS)

    @cached_property
    def paragraph_starts(self) -> list[int]:
        """Where the lines that are not blank start."""
        return [found.start() for found in re.finditer(r"^[^\n]*\S", self.text, re.MULTILINE)] or [0]

    def sentence(self, offset: int) -> tuple[int, int]:
        """Return the half-open span of the sentence that ``offset`` lies in."""
        index = bisect_right(self.sentence_starts, offset)
        end = self.sentence_starts[index] if index < len(self.sentence_starts) else len(self.text)
        return self.sentence_starts[index - 1], end

    def site(self, start: int, end: int) -> Site:
        """Return the place of ``text[start:end]``, for a finding about words that are no fact."""
        line = self.text.count("\n", 0, start) + 1
        column = start - self.text.rfind("\n", 0, start)
        return Site(self.source, line, column, start, end, self.text[start:end], None)

    def site_of(self, fact: Fact) -> Site:
        """Return the place of ``fact`` with its value."""
        return Site(self.source, fact.line, fact.column, fact.start, fact.end, fact.text, fact.value)
