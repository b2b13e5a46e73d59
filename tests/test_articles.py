"""Five real articles, where they are at hand: every fact that a reader listed by hand is found, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import seedfile

from kzfacts import extract

ARTICLES = Path(os.environ.get("KZFACTS_ARTICLES", Path(__file__).parent.parent.parent / "shared" / "seeds"))
LISTED = Path(__file__).parent / "articles.txt"

pytestmark = pytest.mark.skipif(
    not ARTICLES.is_dir(), reason=f"no articles in {ARTICLES}; name their folder with KZFACTS_ARTICLES"
)


def listed() -> dict[str, list[list[str]]]:
    """Return the listed facts by article: kind, words, and what is expected of the value."""
    facts: dict[str, list[list[str]]] = {}
    for line in LISTED.read_text(encoding="utf-8").splitlines():
        if line.endswith(".txt"):
            here = facts.setdefault(line, [])
        elif not line.startswith("#"):
            here.append(line.split(" | "))
    return facts


@pytest.mark.parametrize(("name", "expected"), [pytest.param(*item, id=item[0]) for item in listed().items()])
def test_article(name: str, expected: list[list[str]]) -> None:
    text = (ARTICLES / name).read_text(encoding="utf-8")
    facts = extract(text)
    assert [(fact.kind, seedfile.short(fact.kind, fact.value)) for fact in facts] == [
        (kind, value.split(";")[0]) for kind, _words, value in expected
    ]
    for fact, (_kind, words, value) in zip(facts, expected, strict=True):
        first, _, last = words.partition(" … ")
        assert fact.text.startswith(first) if last else fact.text == first
        assert fact.text.endswith(last)
        keys = dict(pair.strip().split("=") for pair in value.split(";")[1:])
        assert {key: fact.value[key] for key in keys} == keys
