"""The lexicon holds words: no pattern, no mark of the source, no letter of another alphabet within a word."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from kzfacts import lexicon
from kzfacts.fact import KINDS

MODULES = [info.name for info in pkgutil.iter_modules(lexicon.__path__)]
MARK = r"[\"\\|\[\]{}^*?]"
NO_WORD = re.compile(rf"[^\W\d_]{MARK}|{MARK}[^\W\d_]")
MIXED = re.compile(r"[A-Za-z][А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі][A-Za-z]")


def words(value: object) -> Iterator[str]:
    """Yield the words of a table, whatever it is made of."""
    if isinstance(value, str):
        yield from value.split()
    elif isinstance(value, Mapping):
        for pair in value.items():
            yield from words(pair)
    elif isinstance(value, (tuple, list, set, frozenset)):
        for part in value:
            yield from words(part)


@pytest.mark.parametrize("module", MODULES)
def test_words_only(module: str) -> None:
    tables = {name: value for name, value in vars(import_module(f"kzfacts.lexicon.{module}")).items() if name.isupper()}
    assert any(True for _ in words(tables))
    assert [word for word in words(tables) if NO_WORD.search(word) or MIXED.search(word)] == []


# Anchors of two words whose second one may begin another anchor, which the scan then does not see.
HIDING = {
    "генерал-полковни", "международного женского дня", "международному женскому дню", "международный женский день",
    "новый год", "т.р", "т. р", "у.е",
}  # fmt: skip


def test_no_anchor_hides_the_beginning_of_another() -> None:
    rules = [rule for kind in KINDS for rule in import_module(f"kzfacts.kinds.{kind}").RULES]
    anchors = {anchor for rule in rules for anchor in rule.anchors}
    begun = {anchor[:length] for anchor in anchors for length in range(1, len(anchor))}
    assert {
        anchor
        for anchor in anchors
        for at in range(1, len(anchor))
        if anchor[at - 1] in " .-" and anchor[at:].isalpha() and anchor[at:] in begun
    } == HIDING
