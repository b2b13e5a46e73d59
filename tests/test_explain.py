"""``kzfacts explain``: what a rule is, and why a text gives what it gives."""

from __future__ import annotations

import re

import pytest
import seedfile
from conftest import Run
from hypothesis import given, settings
from test_fuzz import NEAR

from kzfacts import extract
from kzfacts.checks.codes import BY_CODE
from kzfacts.fact import KINDS
from kzfacts.rulebook import ENTRIES, Entry
from kzfacts.trace import trace, why


def test_why_shows_the_parts_and_the_fact(run: Run) -> None:
    done = run("explain", "--why", "Бюджет 5 млн теңге болды.")
    assert done.returncode == 0
    assert "money.word\n    word=теңге" in done.stdout
    assert "  → money «5 млн теңге»: 5 000 000 KZT  (money.word)\n" in done.stdout
    assert done.stdout.endswith("\n1 fact\n")


def test_why_shows_the_words_of_a_time_within_a_text(run: Run) -> None:
    done = run("explain", "--why", "Бюджет биыл өсті, ал 2024 жылы азайған.")
    assert "figure=2024  zhyl=жылы" in done.stdout


def test_why_shows_what_refused(run: Run) -> None:
    done = run("explain", "--why", "-", stdin="Курс доллара вырос.")
    assert "→ refused by the rule" in done.stdout
    assert done.stdout.endswith("\n0 facts\n")


def test_why_reads_standard_input_as_extract_does(run: Run) -> None:
    text = "Из бюджета области на дороги выделено 15 млрд тенге."
    assert "15 000 000 000 KZT" in run("explain", "--why", "-", stdin=text.encode("cp1251")).stdout
    done = run("explain", "--why", "-", stdin=b"\xff\x01")
    assert (done.returncode, done.stdout) == (2, "")
    assert "kzfacts: -: not utf-8" in done.stderr


def test_why_shows_no_changes_of_direction(run: Run) -> None:
    shown = run("explain", "--why", "Бюджет 5\u202e млн\u200f теңге болды.").stdout
    assert "money «5 млн теңге»: 5 000 000 KZT" in shown
    assert not re.search("[\u200e\u200f\u202a-\u202e]", shown)


def test_why_of_a_text_where_nothing_begins(run: Run) -> None:
    assert run("explain", "--why", "Ештеңе жоқ.").stdout.startswith("no rule matched anything")


def test_a_rule_a_kind_and_a_check(run: Run) -> None:
    done = run("explain", "money.word", "duration", "KZ103")
    assert done.returncode == 0
    assert done.stdout.startswith("money.word: a number, in figures or words, before the name of a currency")
    assert "  Жөндеуге [350 мың теңге → 350 000 KZT] бөлінді.\n" in done.stdout
    assert re.findall(r"^([\w.]+)(?: \w+ \(|: )", done.stdout, re.MULTILINE) == [
        "money.word",
        "duration",
        "duration.every",
        "KZ103",
    ]


def test_a_name_of_a_kind_and_of_a_class_of_checks_is_both(run: Run) -> None:
    shown = run("explain", "date").stdout
    assert shown.startswith("date.day: ")
    assert "\nKZ106 date (error): " in shown


def test_without_names_all_rules_and_checks_are_listed(run: Run) -> None:
    words = [line.split()[0] for line in run("explain").stdout.splitlines() if line]
    assert {entry.name for entry in ENTRIES} <= set(words)
    assert set(BY_CODE) <= set(words)


def test_neither_a_rule_nor_a_check(run: Run) -> None:
    assert "did you mean money?" in run("explain", "mony").stderr
    done = run("explain", "money.wrod")
    assert done.returncode == 2
    assert done.stderr == (
        "kzfacts: no rule and no check 'money.wrod'; did you mean money.word? kzfacts explain lists them all\n"
    )


FOUND = {
    (fact.kind, fact.rule)
    for file in seedfile.files()
    for example in seedfile.read(file)
    for fact in extract(example.text, kinds=KINDS, ref_date=example.ref_date)
}


def test_every_rule_that_the_seeds_show_is_explained_and_no_other() -> None:
    assert {name for _, name in FOUND} == {entry.name for entry in ENTRIES}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_the_examples_of_a_rule_are_its_facts_and_what_it_refuses_is_none(entry: Entry) -> None:
    sentences = [sentence for sentence in (entry.kk, entry.ru) if sentence]
    assert sentences
    for lang, sentence in (("kk", entry.kk), ("ru", entry.ru)):
        text = sentence.replace("{", "").replace("}", "")
        span = (entry.name, lang, sentence.find("{"), sentence.find("}") - 1)
        assert not sentence or span in [(f.rule, f.lang, f.start, f.end) for f in extract(text, kinds=KINDS)]
    assert entry.name not in [fact.rule for fact in extract(entry.against, kinds=KINDS)]
    assert entry.finds[0].islower()
    assert entry.refuses.endswith(".")


@settings(max_examples=100, deadline=None)
@given(NEAR)
def test_the_trace_finds_the_same_facts_and_reads_for_any_text(text: str) -> None:
    seen = trace(text)
    assert seen.facts == extract(text, kinds=KINDS)
    assert f"\n{len(seen.facts)} fact" in why(seen)
