"""Why a text gives the facts it gives: the pipeline run under observation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from kzfacts import pipeline
from kzfacts.anchors import Scanner
from kzfacts.fact import Context, Draft, Fact, Rule
from kzfacts.overlaps import settle
from kzfacts.render.screen import visible
from kzfacts.text import Text

WIDTH = 88


class Attempt(NamedTuple):
    """A match of a rule: its words in ``norm``, its named parts, and what its resolver made of it."""

    rule: Rule
    start: int
    end: int
    parts: tuple[tuple[str, str], ...]
    drafts: tuple[Draft, ...]


class Trace(NamedTuple):
    """All that happened to a text: attempts in the order of the pipeline, what won, and the facts."""

    text: Text
    attempts: list[Attempt]
    kept: list[Draft]
    facts: list[Fact]


def trace(text: str, ref_date: date | None = None) -> Trace:
    """Return what the pipeline does to ``text``; ``ref_date`` as for ``pipeline.extract``."""
    attempts: list[Attempt] = []
    context = Context(Text(text), "auto", ref_date, set())
    scanner = Scanner([_watched(rule, attempts) for rule in pipeline.rules()])
    kept = settle(list(pipeline.drafts_of(scanner, context)))
    return Trace(context.text, attempts, kept, pipeline.extract(text, kinds="all", ref_date=ref_date))


def _watched(rule: Rule, log: list[Attempt]) -> Rule:
    def resolve(match: Any, context: Context) -> Iterable[Draft]:
        drafts = tuple(rule.resolve(match, context._replace(seen=set())))  # each attempt tells all that it finds
        log.append(Attempt(rule, match.start(), match.end(), tuple(_parts(match, context.text.low)), drafts))
        return drafts

    return rule._replace(resolve=resolve)


def _parts(match: Any, low: str) -> Iterator[tuple[str, str]]:
    """Yield the named groups of a match, or the tokens of a run."""
    if hasattr(match, "tokens"):
        at = match.begin  # tokens count from the beginning of their run
        yield from ((token.kind, low[at + token.start : at + token.end]) for token in match.tokens)
    elif hasattr(match, "groupdict"):
        yield from ((name, words) for name, words in match.groupdict().items() if words)


def why(seen: Trace) -> str:
    """Return a trace for people: each match with its parts, and what became of it."""
    lines: list[str] = []
    for attempt in seen.attempts:
        words = _words(seen.text, attempt.start, attempt.end)
        lines.append(f"«{words}»  {attempt.rule.name}")
        parts = "  ".join(f"{name}={' '.join(part.split())}" for name, part in attempt.parts if part.strip())
        if parts:
            lines += textwrap.wrap(
                parts, WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
            )
        fates = [_fate(draft, attempt.rule, seen) for draft in attempt.drafts]
        lines += [f"  → {fate}" for fate in fates or ["refused by the rule: no value can be read from these words"]]
    if not lines:
        lines = ["no rule matched anything: no word of the text begins a date, a sum, a percentage or a post"]
    return "\n".join([*lines, f"\n{len(seen.facts)} fact{'s' * (len(seen.facts) != 1)}"]) + "\n"


def _fate(draft: Draft, rule: Rule, seen: Trace) -> str:
    from kzfacts.render.words import in_words

    start, end = seen.text.raw_span(draft.start, draft.end)
    kind, words = draft.kind or rule.kind, _words(seen.text, draft.start, draft.end)
    fact = next((fact for fact in seen.facts if (fact.kind, fact.start, fact.end) == (kind, start, end)), None)
    if fact:
        return f"{kind} «{words}»: {in_words(fact.value)}  ({fact.rule})"
    if not any((other.kind, other.start, other.end) == (kind, draft.start, draft.end) for other in seen.kept):
        winner = next((other for other in seen.kept if other.start < draft.end and draft.start < other.end), None)
        lost = f"to {winner.rule}, «{_words(seen.text, winner.start, winner.end)}»" if winner else "to another reading"
        return f"{kind} «{words}»: lost {lost}"
    return f"{kind} «{words}»: taken back, or joined with another, once the whole text was read"


def _words(text: Text, start: int, end: int) -> str:
    first, last = text.raw_span(start, end)
    return " ".join(visible(text.raw[first:last]).split())
