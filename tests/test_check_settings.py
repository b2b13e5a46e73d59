"""Settings, selection, suppression and baselines: what counts, and what a bad file is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzfacts.checks import baseline, suppress
from kzfacts.checks.codes import BY_NAME, CODES
from kzfacts.checks.settings import Settings, codes_of, parse
from kzfacts.fact import KzfactsError
from kzfacts.finding import Finding, Site


def finding(name: str, line: int = 1, source: str = "a.md", text: str = "5 млн") -> Finding:
    row = BY_NAME[name]
    return Finding(row.code, name, row.severity, "message", Site(source, line, 1, 0, len(text), text, None))


def test_codes_are_named_by_code_beginning_or_class() -> None:
    assert codes_of(["KZ103"]) == codes_of(["value"]) == {"KZ103"}
    assert codes_of(["kz2"]) == {row.code for row in CODES if row.code.startswith("KZ2")}
    with pytest.raises(KzfactsError, match="did you mean direction"):
        codes_of(["directon"])


def test_apply_selects_ignores_and_regrades() -> None:
    found = [finding("value"), finding("mod"), finding("weekday")]
    settings = Settings(select=("KZ1",), ignore=("mod",), severity={"KZ103": "info"})
    assert [(item.name, item.severity) for item in settings.apply(found)] == [("value", "info")]


def test_parse_reads_both_files() -> None:
    table = 'select = ["KZ1"]\nfail-on = "error"\nseverity = {mod = "info"}\n'
    wanted = Settings(select=("KZ1",), fail_on="error", severity={"mod": "info"})
    assert parse("pyproject.toml", f"[tool.kzfacts]\n{table}") == wanted
    assert parse("kzfacts.toml", f"[tool.kzfacts]\n{table}") == wanted
    assert parse("kzfacts.toml", table) == wanted
    assert parse("pyproject.toml", "[project]\nname = 'x'\n") is None


def test_paths_are_relative_to_the_file() -> None:
    assert Settings(expect="facts.json").relative_to(Path("/a/b")).expect == str(Path("/a/b/facts.json"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tool.kzfacts\n", r"kzfacts.toml: not TOML \(.*line 1"),
        ("\nselct = []\n", "kzfacts.toml:2: unknown setting 'selct'; the settings are select"),
        ('ignore = []\nselect = "KZ1"\n', "kzfacts.toml:2: select is 'KZ1'; write a list of codes"),
        ('select = ["KZ9"]\n', "kzfacts.toml:1: select: no check 'KZ9'"),
        ('fail-on = "never"\n', "kzfacts.toml:1: fail-on is 'never'; write one of info, warning, error"),
        ("ignore = [5]\n", r"kzfacts.toml:1: ignore is \[5\]; write a list of codes"),
        ("[tool]\nkzfacts = 5\n", "kzfacts.toml:2: tool.kzfacts is 5; write a table"),
        ('format = "yaml"\n', "kzfacts.toml:1: format is 'yaml'; write one of text, json"),
        ('severity = {mod = "bad"}\n', "kzfacts.toml:1: severity is"),
        ("expect = 5\n", "kzfacts.toml:1: expect is 5; write a string"),
    ],
)
def test_a_bad_file_is_told_where_and_what(text: str, message: str) -> None:
    with pytest.raises(KzfactsError, match=message):
        parse("kzfacts.toml", text)


TEXT = """\
<!-- kzfacts: ignore KZ201 -->

second of this paragraph
fourth <!-- kzfacts: ignore value, KZ104 -->
fifth <!-- kzfacts:ignore -->
"""


@pytest.mark.parametrize(
    ("name", "line", "silent"),
    [
        ("weekday", 3, True),
        ("weekday", 4, False),
        ("value", 3, False),
        ("value", 4, True),
        ("scale", 4, True),
        ("weekday", 5, True),
    ],
)
def test_comments_silence_their_line_or_the_next(name: str, line: int, silent: bool) -> None:  # noqa: FBT001
    assert (suppress.unsuppressed([finding(name, line)], "a.md", TEXT) == []) is silent


def test_comments_silence_a_whole_file_and_only_that() -> None:
    text = "% kzfacts: ignore-file KZ2\n"
    found = [finding("weekday", 9, "a.tex"), finding("value", 9, "a.tex"), finding("weekday", 9, "b.tex")]
    assert suppress.unsuppressed(found, "a.tex", text) == found[1:]


def test_plain_text_has_no_comments() -> None:
    found = [finding("weekday", 3, "a.txt")]
    assert suppress.unsuppressed(found, "a.txt", TEXT) == found


def test_an_unknown_code_in_a_comment_is_an_error() -> None:
    with pytest.raises(KzfactsError, match=r"a\.md:1: no check 'KZ999'"):
        suppress.unsuppressed([finding("value")], "a.md", "<!-- kzfacts: ignore KZ999 -->")


def test_a_baseline_holds_findings_whatever_their_line() -> None:
    known = baseline.parse("known.json", baseline.dump([finding("value", 1), finding("value", 5)]))
    moved = [finding("value", line) for line in (7, 8, 9)]
    assert baseline.new(moved, known) == moved[2:]
    assert baseline.new([finding("mod")], known) == [finding("mod")]
    assert baseline.new([finding("value", text="6 млн")], known) != []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{\n,}", "known.json:2: not JSON"),
        ("[]", "known.json:1: not a baseline"),
        ('{"version": 1, "findings": [{"code": 3}]}', "known.json: finding 1 lacks one of code"),
    ],
)
def test_a_bad_baseline_is_told_where_and_what(text: str, message: str) -> None:
    with pytest.raises(KzfactsError, match=rf"{message}.*--write-baseline"):
        baseline.parse("known.json", text)
