"""Facts of Arrow batches: the published schema, ids, exact numbers, what is missing."""

from __future__ import annotations

import json
from decimal import Decimal

import pyarrow as pa
import pytest

from kzfacts import extract
from kzfacts.arrow import SCHEMA, facts, table
from kzfacts.fact import KINDS, KzfactsError

RU = "На ремонт выделят 3,25 млн тенге, это 12,5% бюджета 2024 года, сообщил министр финансов Асқар Сағынтаев."
KK = "Аким Дана Серікова 14 мамырда 10% дейін өскенін айтты."


def batch(**columns: list[object]) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def test_facts_are_those_of_extract_in_the_published_schema() -> None:
    (found,) = facts([batch(id=[7, 8], text=[RU, KK])], kinds=KINDS)
    assert found.schema == SCHEMA
    rows = found.to_pylist()
    expected = [(ident, fact) for ident, text in (("7", RU), ("8", KK)) for fact in extract(text, kinds=KINDS)]
    assert len(rows) == len(expected) > 3
    for row, (ident, fact) in zip(rows, expected, strict=True):
        assert (row["id"], row["kind"], row["text"]) == (ident, fact.kind, fact.text)
        assert (row["start"], row["end"], row["line"], row["column"]) == fact[2:6]
        assert (row["lang"], row["rule"]) == (fact.lang, fact.rule)
        assert json.loads(row["value"], parse_float=Decimal).keys() == fact.value.keys()
        assert [kind for kind in KINDS if row[kind] is not None] == [fact.kind]
        shown = {key: item for key, item in row[fact.kind].items() if item is not None}
        assert {key: item for key, item in fact.value.items() if item is not None}.items() <= shown.items()


def test_numbers_are_exact() -> None:
    rows = table(pa.table({"text": [RU]})).to_pylist()
    (money,) = (row["money"] for row in rows if row["kind"] == "money")
    assert (money["amount"], money["currency"]) == (Decimal(3250000), "KZT")


def test_an_official_has_the_places_of_name_and_post() -> None:
    (found,) = (row for row in table(pa.table({"text": [RU]})).to_pylist() if row["kind"] == "official")
    official = found["official"]
    assert RU[official["name_start"] : official["name_end"]] == "Асқар Сағынтаев"
    assert RU[official["post_start"] : official["post_end"]] == "министр финансов"


def test_batches_stay_apart_and_ids_and_texts_may_be_missing() -> None:
    found = list(facts([batch(text=[RU]), batch(text=[None, "", "жоқ"], id=["a", "b", "c"])], kinds=("percent",)))
    assert [len(part) for part in found] == [1, 0]
    assert found[0].column("id").to_pylist() == [None]
    assert found[1].schema == SCHEMA


def test_other_columns_are_named() -> None:
    (found,) = facts([batch(nr=["x"], body=[KK])], text_field="body", id_field="nr", kinds=("percent",))
    assert found.column("id").to_pylist() == ["x"]


def test_a_missing_text_column_is_said() -> None:
    with pytest.raises(KzfactsError, match=r"no column 'text' \(here: body\)"):
        list(facts([batch(body=[KK])]))


@pytest.mark.parametrize(
    "texts",
    [
        pa.array([KK, None], pa.large_string()),
        pa.array([KK, None], pa.string_view()),
        pa.array([KK, None, KK]).dictionary_encode().slice(1),
        pa.array([RU, KK, None]).slice(1),
        pa.array([None, None]),
        pa.array([], pa.string()),
    ],
)
def test_any_column_of_texts_will_do(texts: pa.Array) -> None:
    (found,) = facts([pa.RecordBatch.from_arrays([texts], names=["text"])], kinds=("percent",))
    assert found.schema == SCHEMA
    assert found.num_rows == texts.to_pylist().count(KK)


@pytest.mark.parametrize("texts", [[b"5%"], [5], [["5%"]]])
def test_a_column_of_something_else_is_said(texts: list[object]) -> None:
    with pytest.raises(KzfactsError, match=r"column 'text' holds .*, not text; cast it to a string"):
        list(facts([batch(text=texts)]))


def test_a_table_in_chunks_and_one_without_any() -> None:
    chunks = pa.chunked_array([[KK], [], [RU, None, KK]], pa.string())
    assert table(pa.table({"text": chunks}), kinds=("percent",)).num_rows == 3
    assert table(pa.table({"text": chunks.slice(0, 0)})).schema == SCHEMA
