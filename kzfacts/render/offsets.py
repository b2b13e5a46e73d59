"""Offsets in other units than code points, for consumers that count otherwise: UTF-16 units, UTF-8 bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kzfacts.fact import Fact, Span

UTF16, BYTES = "utf16", "bytes"


def counted_in(unit: str, text: str, facts: Sequence[Fact]) -> list[Fact]:
    """Return ``facts`` of ``text`` with the offsets of facts, names and posts counted in ``unit``.

    ``utf16``  UTF-16 code units, as JavaScript, Java and C# index strings
    ``bytes``  bytes of the text in UTF-8
    Anything else leaves code points. Line and column stay as they are.
    """
    if unit not in (UTF16, BYTES):
        return list(facts)
    at = _table(unit, text, {edge for fact in facts for edge in _edges(fact)})

    def moved(span: Span | None) -> Span | None:
        return span and span._replace(start=at[span.start], end=at[span.end])

    return [
        fact._replace(start=at[fact.start], end=at[fact.end], name=moved(fact.name), post=moved(fact.post))
        for fact in facts
    ]


def _edges(fact: Fact) -> Iterable[int]:
    for span in (fact, fact.name, fact.post):
        if span:
            yield from (span.start, span.end)


def _table(unit: str, text: str, edges: Iterable[int]) -> dict[int, int]:
    table, done, units = {}, 0, 0
    for edge in sorted(edges):
        piece = text[done:edge]
        if unit == UTF16:
            units += len(piece.encode("utf-16-le", "surrogatepass")) // 2
        else:
            units += len(piece.encode("utf-8", "surrogatepass"))
        table[edge] = units
        done = edge
    return table
