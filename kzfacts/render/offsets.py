"""Offsets in other units than code points, for consumers that count otherwise: UTF-16 units, UTF-8 bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kzfacts.fact import Fact

COUNTS: dict[str, Callable[[str], int]] = {
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "bytes": lambda text: len(text.encode("utf-8", "surrogatepass")),
}


def counted_in(unit: str, text: str, facts: Sequence[Fact]) -> list[Fact]:
    """Return ``facts`` of ``text`` with the offsets of facts, names and posts counted in ``unit``.

    ``utf16``  UTF-16 code units, as JavaScript, Java and C# index strings
    ``bytes``  bytes of the text in UTF-8
    Anything else leaves code points. Line and column stay as they are.
    """
    if unit not in COUNTS:
        return list(facts)
    table = _table(unit, text, {offset for fact in facts for offset in fact.offsets()})
    return [fact.placed(table.__getitem__) for fact in facts]


def units(unit: str) -> Callable[[str], int]:
    """Return the function that counts a text in ``unit``."""
    return COUNTS.get(unit, len)


def _table(unit: str, text: str, edges: Iterable[int]) -> dict[int, int]:
    count = units(unit)
    table: dict[int, int] = {}
    done = before = 0
    for edge in sorted(edges):
        before += count(text[done:edge])
        table[edge] = before
        done = edge
    return table
