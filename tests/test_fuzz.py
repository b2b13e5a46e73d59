"""Any text, any bytes, any rows, any options: no crash, the contract's exit statuses, and facts that hold."""

from __future__ import annotations

import csv
import io
import json
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent / "fuzz"))

import properties

NEAR = st.lists(st.tuples(st.sampled_from(properties.WORDS), st.sampled_from(properties.GLUE)), max_size=14).map(
    lambda pairs: "".join(word + glue for word, glue in pairs)
)
BENT = st.tuples(st.sampled_from(properties.SEEN), st.integers(0, 3), st.sampled_from(properties.ENDS))
OF_SEEDS = st.lists(st.tuples(BENT, st.sampled_from(properties.GLUE)), max_size=14).map(
    lambda pairs: "".join(properties.bent(*word) + glue for word, glue in pairs)
)
TEXTS = NEAR | st.text(max_size=80)
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31))
thorough = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
brisk = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@thorough
@given(NEAR, DAYS)
@example("KZT лет 20.12.2025\n", None)  # what make fuzz has found
@example("вице-премьер, министр Сапаров", None)
@example("до 2Q", None)
@example("4% *~\x1e3% ~4% *~\x1e3% ~4% *~%~43% 4% *~\x1e3%", None)
@example("Стаж вырос с 6до 17 лет.", None)
@example("аким 5 Сапаров. 5 төрағасы\n", None)
@example("миллион доллар", None)
@example("миллион доллар\n31, 5 тоқсан", None)
def test_texts_near_to_facts(text: str, ref_date: date | None) -> None:
    properties.holds(text, ref_date)


@thorough
@given(OF_SEEDS, DAYS)
@example("исполняющей обязанности директора Айгуль Серикова", None)
@example("и –1,2%-Сарсенов", None)
def test_words_of_examples_with_other_endings(text: str, ref_date: date | None) -> None:
    properties.holds(text, ref_date)


@brisk
@given(st.text(max_size=200), DAYS)
def test_any_text(text: str, ref_date: date | None) -> None:
    properties.holds(text, ref_date)


OPTIONS = st.lists(
    st.sampled_from(
        [
            ("-f", "json"),
            ("-f", "jsonl"),
            ("-f", "csv"),
            ("-f", "tsv"),
            ("-f", "table"),
            ("-k", "all"),
            ("-k", "money"),
            ("--lang", "kk"),
            ("--lang", "ru"),
            ("--ref-date", "2024-02-29"),
            ("--offsets", "utf16"),
            ("--offsets", "bytes"),
            ("--encoding", "windows-1251"),
            ("--encoding", "utf-16"),
            ("--encoding", "kz1048"),
            ("--input", "jsonl"),
            ("--input", "text"),
            ("--csv-safe",),
        ]
    ),
    max_size=4,
).map(lambda options: [word for option in options for word in option])


@brisk
@example([], b"</p>")
@given(OPTIONS, st.binary(max_size=300) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_with_any_options(options: list[str], data: bytes) -> None:
    properties.ran(["extract", *options], data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["text", "id", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@brisk
@given(st.lists(JSON.map(json.dumps) | st.text(max_size=20), min_size=1, max_size=4))
def test_any_rows(rows: list[str]) -> None:
    data = "\n".join(rows).encode("utf-8", "surrogatepass")
    _, out, _ = properties.ran(["extract", "--input", "jsonl", "-f", "jsonl"], data)
    for line in out.split("\n")[:-1]:
        assert set(json.loads(line, parse_constant=pytest.fail)) == {"source", "id", "lang", "facts"}


@brisk
@given(TEXTS)
def test_the_forms_of_output_agree(text: str) -> None:
    data = ("." + text).encode("utf-8", "replace")
    shown = {
        form: properties.ran(["extract", "--encoding", "utf-8", "-f", form], data)[1]
        for form in ("json", "jsonl", "csv")
    }
    (document,) = json.loads(shown["json"])
    assert document == json.loads(shown["jsonl"])
    rows = list(csv.DictReader(io.StringIO(shown["csv"], newline="")))
    assert [(row["kind"], row["text"]) for row in rows] == [(fact["kind"], fact["text"]) for fact in document["facts"]]
    assert [fact["text"] for fact in document["facts"]] == [
        data.decode()[fact["start"] : fact["end"]] for fact in document["facts"]
    ]


@brisk
@given(TEXTS, TEXTS)
def test_checks_take_any_text(one: str, other: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [f"{folder}/one.txt", f"{folder}/other.txt"]
        for path, text in zip(paths, (one, other), strict=True):
            Path(path).write_bytes(f".{text}".encode("utf-8", "replace"))
        for arguments in (["check", *paths], ["compare", *paths]):
            _, out, _ = properties.ran([*arguments, "-f", "json", "--encoding", "utf-8"], b"", statuses=(0, 1))
            assert isinstance(json.loads(out), list)


@brisk
@given(st.binary(max_size=200) | TEXTS.map(lambda text: text.encode("utf-8", "replace")))
def test_show_takes_any_bytes(data: bytes) -> None:
    properties.ran(["show"], data)
