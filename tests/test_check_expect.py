"""Facts that must, may or must not be there, and the file that lists them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from marked import article

from kzfacts.checks.expect import check, renewed
from kzfacts.checks.expectfile import parse
from kzfacts.fact import KzfactsError
from kzfacts.render.json import dump

TEXT = "Выделено {5 млн тенге|money 5000000 KZT}, рост {7,5%|percent 7.5}, итог {2024 года|date 2024}."


def book(*changes: dict[str, Any], text: str = TEXT) -> str:
    """Return a file of expectations made from the facts of ``text``; each change is laid over one fact."""
    rows = [fact.to_dict() for fact in article(text).facts]
    rows = [row | change for row, change in zip(rows, [*changes, *({} for _ in rows)], strict=False)]
    return '[{"source": "a.txt", "id": null, "facts": [\n' + ",\n".join(map(dump, rows)) + "]}]"


def names(expectations: str, text: str = TEXT) -> list[str]:
    (document,) = parse("facts.json", expectations)
    return [finding.name for finding in check(article(text), document.facts)]


def test_what_extract_printed_is_met() -> None:
    assert names(book()) == []


def test_a_changed_and_a_missing_fact() -> None:
    changed = TEXT.replace("5 млн тенге|money 5", "6 млн тенге|money 6")
    assert names(book(), changed) == ["expected-value"]
    assert names(book(), "Ничего.") == ["expected-missing"] * 3


def test_a_changed_fact_is_known_where_a_paragraph_was_put_before_it() -> None:
    changed = "Новый абзац. " * 40 + TEXT.replace("5 млн тенге|money 5", "6 млн тенге|money 6")
    assert names(book(), changed) == ["expected-value"]
    (document,) = parse("facts.json", book())
    (finding,) = check(article(changed.replace("{6 млн тенге|money 6000000 KZT}", "нечто")), document.facts)
    assert (finding.name, finding.site.start > changed.index("Выделено")) == ("expected-missing", True)


def test_a_fact_that_nobody_expects() -> None:
    assert names(book(text="Рост {7,5%|percent 7.5}.")) == ["unexpected", "unexpected"]


def test_may_and_must_not() -> None:
    may = book({"expect": "may"})
    assert names(may) == []
    assert names(may, TEXT.replace("{5 млн тенге|money 5000000 KZT}", "нечто")) == []
    assert names(book({"expect": "must not"})) == ["forbidden"]


@pytest.mark.parametrize(("tolerance", "met"), [(500_000, True), (1, False), ("20%", True), ("1%", False)])
def test_tolerance(tolerance: object, met: bool) -> None:  # noqa: FBT001
    text = TEXT.replace("money 5000000", "money 5400000")
    assert (names(book({"tolerance": tolerance}), text) == []) is met


def test_keys_that_are_taken_out_are_not_compared() -> None:
    assert names(book({"value": {"currency": "KZT"}})) == []
    (document,) = parse("facts.json", book({"value": {"currency": "USD"}}))
    (finding,) = check(article(TEXT), document.facts)
    assert finding.name == "expected-value"
    assert "where «5 млн тенге» (currency USD) is expected" in finding.message


def test_update_keeps_what_was_edited_by_hand() -> None:
    (document,) = parse("facts.json", book({"tolerance": "20%"}, {"expect": "may"}, {"expect": "must not"}))
    rows = renewed(article(TEXT.replace("money 5000000", "money 5400000")), document.facts)
    assert [(row["kind"], row.get("expect"), row.get("tolerance")) for row in rows] == [
        ("money", None, "20%"),
        ("percent", "may", None),
        ("date", None, None),
        ("date", "must not", None),
    ]


def test_json_lines_are_read_too() -> None:
    line = '{"source": "a.txt", "facts": []}\n'
    assert [document.source for document in parse("facts.jsonl", line * 2)] == ["a.txt", "a.txt"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[\n{]", "facts.json:2: not JSON"),
        ("[", r"facts.json:1: the array is not closed"),
        ("[\n5]", "facts.json:2: not a document"),
        (book({"expect": "mus"}), "facts.json:2: \"expect\" is 'mus'; write must, may, must not"),
        (book({}, {"tolerance": "x%"}), "facts.json:3: \"tolerance\" is 'x%'"),
        (book({}, {"tolerance": -1}), 'facts.json:3: "tolerance" is'),
        (book({}, {}, {"kind": "dates"}), "facts.json:4: a fact without a kind; write one of date"),
        (book({"value": {"amount": "5"}}), "facts.json:2: \"amount\" is '5'; write a number"),
        (book({"value": {}}), "facts.json:2: a fact without a value"),
        (book({"start": "x"}), "facts.json:2: \"start\" is 'x'"),
    ],
)
def test_a_bad_file_is_told_where_and_what(text: str, message: str) -> None:
    with pytest.raises(KzfactsError, match=message):
        parse("facts.json", text)


def test_decimals_keep_their_digits() -> None:
    (document,) = parse("facts.json", book())
    assert dump(document.facts[1].value["value"]) == "7.5"
    assert json.loads(book())[0]["source"] == "a.txt"
