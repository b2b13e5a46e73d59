"""The bilingual articles of seeds/news agree; a copy with one figure changed differs in exactly that figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from marked import extracted

from kzfacts import extract
from kzfacts.checks.compare import compare
from kzfacts.finding import Finding

NEWS = Path(__file__).parent.parent / "seeds" / "news"
STEMS = sorted(path.name.removesuffix(".kk.txt") for path in NEWS.glob("*.kk.txt"))
CHANGED = {"money": "value", "percent": "value", "date": "date"}


def read(stem: str, lang: str) -> str:
    return (NEWS / f"{stem}.{lang}.txt").read_text(encoding="utf-8")


def findings(one: str, two: str) -> list[Finding]:
    return compare(extracted(one, "a.kk.txt"), extracted(two, "a.ru.txt"))


def test_there_are_pairs() -> None:
    assert len(STEMS) >= 5


@pytest.mark.parametrize("stem", STEMS)
def test_the_two_versions_agree(stem: str) -> None:
    assert findings(read(stem, "kk"), read(stem, "ru")) == []


@pytest.mark.parametrize("stem", STEMS)
def test_each_changed_figure_is_the_only_finding(stem: str) -> None:
    one, two = read(stem, "kk"), read(stem, "ru")
    for fact in extract(two):
        low, high = (fact.value.get(end) for end in ("min", "max"))
        number = re.search(r"\d+", fact.text)
        if fact.kind not in CHANGED or number is None or low != high or "/" in (fact.value.get("edtf") or ""):
            continue
        at = fact.start + number.end() - 1
        copy = two[:at] + str(int(two[at]) % 9 + 1) + two[at + 1 :]
        found = findings(one, copy)
        assert [finding.name for finding in found] == [CHANGED[fact.kind]]
        assert found[0].other is not None
        assert found[0].other.start == fact.start
