"""Findings in the form that is asked for: for people, for programs, and for the systems that run checks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kzfacts.finding import Code, Finding
from kzfacts.render.json import dump
from kzfacts.render.screen import visible

STYLES = {"error": "31;1", "warning": "33;1", "info": "36;1"}  # terminal colours: red, yellow, cyan, all bold


class Report(NamedTuple):
    """What is to be shown: the findings, the inputs that were checked, and the meaning of all codes.

    ``fail_on`` is the least severity that counts as a failure.
    """

    findings: Sequence[Finding]
    sources: Sequence[str]
    codes: Iterable[Code]
    fail_on: str = "warning"


def render(form: str, report: Report, *, colour: bool = False) -> str:
    """Return ``report`` in ``form``, one of ``finding.FORMS``; colour is for ``text`` on a terminal."""
    if form == "text":
        return "".join(line(finding, colour=colour) for finding in report.findings)
    if form == "jsonl":
        return "".join(dump(finding.to_dict()) + "\n" for finding in report.findings)
    if form == "json":
        return "[" + ",\n ".join(dump(finding.to_dict()) for finding in report.findings) + "]\n"
    if form == "github":
        from kzfacts.render import github

        return "".join(map(github.command, report.findings))
    if form == "sarif":
        from kzfacts.render import sarif

        return dump(sarif.log(report.findings, report.codes)) + "\n"
    from kzfacts.render import junit

    return junit.document(report.findings, report.sources, report.fail_on)


def line(finding: Finding, *, colour: bool = False) -> str:
    """Return a finding as ``path:line:column: CODE severity: message``, with its line end."""
    site = finding.site
    place = visible(f"{site.source}:{site.line}:{site.column}:")
    what = f"{finding.code} {finding.severity}"
    if colour:
        place, what = f"\x1b[1m{place}\x1b[0m", f"\x1b[{STYLES[finding.severity]}m{what}\x1b[0m"
    return f"{place} {what}: {visible(finding.message)}\n"
