"""Checks of any text end, in time that grows with the text, and without an error."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from marked import extracted

from kzfacts import extract
from kzfacts.checks import baseline, expectfile, register
from kzfacts.checks import settings as configured
from kzfacts.checks.article import Article
from kzfacts.checks.compare import compare
from kzfacts.checks.rules import check
from kzfacts.fact import KzfactsError
from kzfacts.finding import FORMS
from kzfacts.render.findings import Report, render

PIECES = (
    "31 июня", "26–24 января", "от 12 до 10 млн тенге", "25 (тридцать пять)", "двадцать пять (35)", "пятница,",
    "20 декабря 2025 года", "2025 жылғы 20 желтоқсан", "$5 млн (", "2,4 млрд тенге)", "60%", "остальные", "өсті",
    "снизился на", "5,3 пайызға", "аким Марат Ким", "министр финансов", "«", "»", "(", ")", "-", "–", ".",
    ",", "\n", "\r\n",
    "\u00ad", "\u200b", "\u00a0", "№ 5", "https://a.kz/31.06.2024", "0", "12.13.2024", "2024-02-30", "\ud800", "\x00",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=25).map(" ".join)
DAY = date(2024, 5, 20)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_any_text_is_checked(text: str) -> None:
    article = extracted(text)
    findings = check(article, DAY)
    for finding in findings:
        assert text[finding.site.start : finding.site.end] == finding.site.text
    for form in FORMS:
        render(form, Report(findings, ["a.txt"], ()) if form != "sarif" else Report([], ["a.txt"], ()))


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_any_two_texts_are_compared(one: str, two: str) -> None:
    left, right = extracted(one), extracted(two, "b.txt")
    mirrored = {"missing": "extra", "extra": "missing"}
    there = [finding.name for finding in compare(left, right)]
    back = [mirrored.get(finding.name, finding.name) for finding in compare(right, left)]
    assert sorted(there) == sorted(back)


@given(TEXTS)
@example("31 июня . 31 июня 26–24 января")  # a sentence without counterpart, with days that are none
@settings(max_examples=200, deadline=None)
def test_a_text_agrees_with_itself(text: str) -> None:
    facts = extract(text)
    assert compare(Article("a.txt", text, facts), Article("b.txt", text, facts)) == []


KEYS = ["source", "facts", "kind", "value", "version", "findings", "count", "tool"]
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner), max_leaves=12
)
ODD_FILES = (
    '[{"source": "a", "facts": [{"kind": "date", "value": {"edtf": NaN}}]}]',
    '{"findings": [1], "version": 1}',
    "[" * 2000,
)
FILES = st.text(max_size=80) | st.sampled_from(ODD_FILES) | TREES.map(json.dumps)


@given(FILES)
@settings(max_examples=300, deadline=None)
@pytest.mark.parametrize("parse", [expectfile.parse, baseline.parse, register.parse, configured.parse])
def test_bad_files_are_refused_with_a_message(parse: Callable[[str, str], object], text: str) -> None:
    message = "kzfacts.toml"
    try:
        parse("kzfacts.toml", text)
    except KzfactsError as error:
        message = str(error)
    assert message.startswith("kzfacts.toml")


HOSTILE = (
    "слово ",
    "а",
    "25 (",
    "(",
    "1 2 3 ",
    "12-10",
    "от 12 до ",
    "31 ",
    "20.",
    "5% ",
    "$5 млн (",
    "в пятницу, ",
    "(пять ",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    def seconds(repeats: int) -> float:
        text = piece * repeats + "31 июня"
        article = Article("a.txt", text, [])
        started = time.process_time()
        check(article, DAY)
        return time.process_time() - started

    seconds(10)
    once = min(seconds(4000) for _ in range(3))
    twice = min(seconds(8000) for _ in range(3))
    assert twice < 3.2 * once + 0.01
