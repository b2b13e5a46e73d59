"""The lexicon holds words: no pattern, no mark of the source, no letter of another alphabet within a word."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from kzfacts import lexicon

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
