"""Work grows with the text, not with its square: hostile input before the anchor of every rule, at n and 2n.

Work is counted in calls (``effort``). Time, which also shows what goes on inside a pattern, is the benchmark's business
(`make bench`).
"""

from __future__ import annotations

import re
from functools import partial
from importlib import import_module

import pytest
from effort import calls

from kzfacts import extract
from kzfacts.fact import KINDS, Rule
from kzfacts.kinds.official.apposition import BEFORE
from kzfacts.kinds.official.families import FULL

SIZE = 1500
UNITS = (
    "111 ",
    "1.",
    "5-",
    "5, ",
    "Президент ",
    "министр финансов ",
    "Иван Петров ",
    "АБВ",
    "(",
    '«"',
    "жиырма бес миллион ",
    "двадцать пять тысяч ",
    "мамыр ",
    "2025 жыл ",
    "и ",
    "\n ",
    "aа",
)
RULES = {rule.name: rule for kind in KINDS for rule in import_module(f"kzfacts.kinds.{kind}").RULES}


def hostile(rule: Rule, unit: str, size: int) -> str:
    anchor = max(rule.anchors, key=len)
    return unit * (size // len(unit)) + anchor + " " + unit * 3 + rule.anchors[0]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@pytest.mark.parametrize("unit", UNITS)
def test_work_is_linear(rule: Rule, unit: str) -> None:
    texts = (hostile(rule, unit, size) for size in (SIZE, 2 * SIZE))
    one, two = (calls(partial(extract, text, kinds=KINDS)) for text in texts)
    assert two <= 2.2 * one + 200


def test_a_word_before_a_post_is_read_in_one_way_only() -> None:
    """A run of words that can be parted anywhere is tried in all ways, which calls do not show."""
    one, two, five = ("{1,5}$", "{2}$", "{5}$")
    assert BEFORE.source.endswith(one)
    assert re.fullmatch(BEFORE.source.removesuffix(one) + two, "ДАНА БЕКОВА")
    for count in (two, five):
        assert not re.fullmatch(BEFORE.source.removesuffix(one) + count, "ПРЕЗИДЕНТ")


def test_a_long_word_is_no_name() -> None:
    """Of a word in capitals every letter may begin one, and each would read the word to its end."""
    assert FULL.match("АЙГЕРІМ НҰРОВА")
    assert not FULL.match("А" * 100 + " НҰРОВА")
