"""Promises kept on every text of the annotated sets: facts quote the text in order, and the schema holds."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kzfacts.fact import KINDS, Fact
from kzfacts.pipeline import analyse
from kzfacts.render import json as render
from kzfacts.render import schema

SETS = Path(os.environ.get("KZFACTS_EVAL", Path(__file__).parent.parent.parent / "shared" / "eval"))

pytestmark = pytest.mark.skipif(
    not SETS.is_dir(), reason=f"no annotated sets in {SETS}; name their folder with KZFACTS_EVAL"
)


def texts(name: str) -> Iterator[str]:
    with (SETS / name).open(encoding="utf-8") as rows:
        yield from (json.loads(row)["text"] for row in rows)


@pytest.fixture(scope="module", params=["kk_dev.jsonl", "ru_dev.jsonl"])
def read(request: pytest.FixtureRequest) -> list[tuple[str, str, list[Fact]]]:
    return [(text, *analyse(text, KINDS, "auto", None)) for text in texts(request.param)]


def test_facts_quote_the_text_in_order(read: list[tuple[str, str, list[Fact]]]) -> None:
    for text, _lang, facts in read:
        assert facts == sorted(facts, key=lambda fact: (fact.start, fact.end))
        for fact in facts:
            assert fact.text == text[fact.start : fact.end]
            assert text.split("\n")[fact.line - 1][fact.column - 1 :].startswith(fact.text.split("\n")[0])
            for span in filter(None, (fact.name, fact.post)):
                assert span.text == text[span.start : span.end]
                assert fact.start <= span.start < span.end <= fact.end


def test_no_overlap_within_a_kind(read: list[tuple[str, str, list[Fact]]]) -> None:
    for _text, _lang, facts in read:
        for kind in KINDS:
            ours = [fact for fact in facts if fact.kind == kind]
            assert len({(fact.start, fact.end, fact.name) for fact in ours}) == len(ours)
            # Two posts may share a name, and the names of a list one post in the plural; a post may name an official.
            spans = sorted({fact.post[1:] if fact.post else fact[2:4] for fact in ours})
            for one, other in combinations(spans, 2):
                assert one[1] <= other[0] or (kind == "official" and other[1] <= one[1]), (one, other)


def test_the_schema_holds(read: list[tuple[str, str, list[Fact]]]) -> None:
    published = json.loads(schema.text())
    validator = Draft202012Validator({**published, "type": "array"})
    for _text, lang, facts in read:
        if facts:
            document: Any = json.loads(render.document("news.txt", None, lang, facts))
            errors = [error.message for error in validator.iter_errors([document])]
            assert errors == []
