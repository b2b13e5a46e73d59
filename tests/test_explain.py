"""``kzfacts explain``: what a rule is, and why a text gives what it gives."""

from __future__ import annotations

from conftest import Run
from hypothesis import given, settings
from test_fuzz import NEAR

from kzfacts import extract
from kzfacts.fact import KINDS
from kzfacts.trace import rules, trace, why


def test_why_shows_the_parts_and_the_fact(run: Run) -> None:
    done = run("explain", "--why", "Бюджет 5 млн теңге болды.")
    assert done.returncode == 0
    assert "money.word\n    word=теңге" in done.stdout
    assert "  → money «5 млн теңге»: 5 000 000 KZT  (money.word)\n" in done.stdout
    assert done.stdout.endswith("\n1 fact\n")


def test_why_shows_what_refused(run: Run) -> None:
    done = run("explain", "--why", "-", stdin="Курс доллара вырос.")
    assert "→ refused by the rule" in done.stdout
    assert done.stdout.endswith("\n0 facts\n")


def test_why_of_a_text_where_nothing_begins(run: Run) -> None:
    assert run("explain", "--why", "Ештеңе жоқ.").stdout.startswith("no rule matched anything")


def test_a_rule_a_part_of_a_rule_and_a_check(run: Run) -> None:
    done = run("explain", "money.word", "date.year", "KZ103")
    assert done.returncode == 0
    assert "money.word: a rule for money\n\nA number before" in done.stdout
    assert "date.year: a rule for date, part of date\n" in done.stdout
    assert "KZ103 " in done.stdout


def test_neither_a_rule_nor_a_check(run: Run) -> None:
    done = run("explain", "no.such")
    assert done.returncode == 2
    assert "'no.such'" in done.stderr


def test_every_rule_can_be_explained(run: Run) -> None:
    names = [rule.name for rule in rules()]
    assert len(names) > 5
    done = run("explain", *names)
    assert all(f"{name}: a rule for " in done.stdout for name in names)


@settings(max_examples=100, deadline=None)
@given(NEAR)
def test_the_trace_finds_the_same_facts_and_reads_for_any_text(text: str) -> None:
    seen = trace(text)
    assert seen.facts == extract(text, kinds=KINDS)
    assert f"\n{len(seen.facts)} fact" in why(seen)
