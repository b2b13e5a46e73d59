"""Units of account in full words, as laws have them: ``сто месячных расчётных показателей``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft
from kzfacts.grammar.kazakh import take_off
from kzfacts.grammar.pattern import Pattern
from kzfacts.grammar.quantity import read_before
from kzfacts.grammar.russian import adjective, noun
from kzfacts.kinds.money.value import Words, drafts_of
from kzfacts.lexicon.currencies import INDICES, Index

if TYPE_CHECKING:
    import regex

INDEX = Pattern(r"(?<=[\p{L}\d)][ ])(?P<words>\p{L}{5,9}[ ]\p{L}{7,12})[ ](?P<head>\p{L}{9,18})(?!\p{L})")


def anchors() -> tuple[str, ...]:
    """Return what to scan for: the first word in Russian, all but the head in Kazakh."""
    return tuple(anchor for row in INDICES for anchor in (row.ru[0], row.kk))


def read_index(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """Read the amounts left of a unit of account."""
    for row in INDICES:
        case = _case(row, match["words"], match["head"])
        if case is not None:
            found = read_before(context.text.low, match.start(), case="" if case == "ru" else case)
            words = Words(match.end(), case, "ru" if case == "ru" else "kk")
            return drafts_of(found, words, row.code, Decimal(1), context) if found else []
    return []


def _case(row: Index, words: str, head: str) -> str | None:
    """Return the Kazakh case of the unit, ``ru`` for a Russian one, None where the words are another one's."""
    if words == row.kk:
        found = take_off(head, {row.kk_head})
        if found is None:
            return None
        return "possessed" if found[1].possessed and found[1].case == "nom" else found[1].case
    return "ru" if head in noun(row.ru_head).forms and _russian(row).issuperset(words.split(" ")) else None


@lru_cache(maxsize=4)
def _russian(row: Index) -> frozenset[str]:
    return frozenset(form for stem in row.ru for form in adjective(stem))
