"""Every line of seeds/<kind>.txt, and of seeds/<kind>-<part>.txt, gives exactly the facts marked in it."""

from __future__ import annotations

import pytest
import seedfile

from kzfacts import extract
from kzfacts.fact import KINDS

# Sentences that state no fact, with ends that are easily taken for something else.
BEFORE = (
    "Их ждут!",
    "Үлес 5 болды.",
    "Голосовали 136 из 240.",
    "Он летал на Ту-134.",
    "Смотрите рис. 3 (фото).",
    "Т.б.",
)
# A feast alone on its line is its day, within a line it needs a word more; «>» quotes at the beginning of a line only.
OPENS_LINE = ("Республика күні", "День Победы", "> ")

EXAMPLES = [
    pytest.param(
        kind,
        example,
        id=example.place,
        marks=[pytest.mark.xfail(reason="known miss")] * example.known_miss,
    )
    for file, kind in seedfile.files().items()
    for example in seedfile.read(file)
]


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_example(kind: str, example: seedfile.Example) -> None:
    facts = extract(example.text, kinds=(kind,), ref_date=example.ref_date)
    found = [(example.text[fact.start : fact.end], seedfile.short(kind, fact.value)) for fact in facts]
    assert found == [(example.text[item.start : item.end], item.short) for item in example.expected]
    for fact, item in zip(facts, example.expected, strict=True):
        assert (fact.start, fact.end) == (item.start, item.end)
        assert {key: fact.value[key] for key in item.keys if key in fact.value or item.keys[key] is not None} == {
            key: value for key, value in item.keys.items() if key in fact.value or value is not None
        }


@pytest.mark.parametrize("example", [pytest.param(line, id=line.place) for line in seedfile.read("nothing")])
def test_nothing(example: seedfile.Example) -> None:
    assert extract(example.text, kinds=[kind for kind in KINDS if kind != "official"]) == []


@pytest.mark.parametrize("end", [" ", "\n\n"])
@pytest.mark.parametrize(("file", "kind"), seedfile.files().items())
def test_a_sentence_or_paragraph_before_changes_no_fact(file: str, kind: str, end: str) -> None:
    for number, example in enumerate(seedfile.read(file)):
        before = BEFORE[number % len(BEFORE)] + end
        alone = extract(example.text, kinds=(kind,), ref_date=example.ref_date)
        if example.text.startswith(OPENS_LINE) or any("date line" in fact.value.get("inferred", ()) for fact in alone):
            continue
        after = extract(before + example.text, kinds=(kind,), ref_date=example.ref_date)
        shifted = [(fact.start - len(before), fact.text, fact.value) for fact in after]
        assert shifted == [(fact.start, fact.text, fact.value) for fact in alone], before + example.text


def test_a_run_of_words_is_read_by_what_follows_it_whichever_text_came_first() -> None:
    century, city = "В сентябре XX в. тут жили.", "В сентябре XX в Париже не был."
    assert [[fact.text for fact in extract(text, kinds=("date",))] for text in (century, city)] == [
        ["сентябре", "XX в"],
        ["сентябре"],
    ]
