"""The articles of seeds/news give exactly the facts that stand beside them, read through by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import seedfile

from kzfacts.fact import CORE_KINDS
from kzfacts.pipeline import analyse
from kzfacts.render import json as render

ARTICLES = sorted((seedfile.SEEDS / "news").glob("*.txt"))


def test_there_are_five_pairs() -> None:
    stories = {path.name.split(".")[0] for path in ARTICLES}
    assert len(ARTICLES) == 2 * len(stories) >= 10


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
def test_article(article: Path) -> None:
    lang, facts = analyse(article.read_text(encoding="utf-8"), CORE_KINDS, "auto", None)
    printed = json.loads(render.document(article.name, None, lang, facts))
    assert printed == json.loads(article.with_suffix(".json").read_text(encoding="utf-8"))
