"""Findings as workflow commands: GitHub shows them beside the lines of a pull request.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from kzfacts.finding import Finding

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
PROPERTY = DATA | {":": "%3A", ",": "%2C"}


def command(finding: Finding) -> str:
    """Return one finding as a command, with its line end. Columns are given where the words are on one line."""
    site = finding.site
    properties = {"file": site.source, "line": site.line, "col": site.column}
    if "\n" not in site.text:
        properties |= {"endLine": site.line, "endColumn": site.column + len(site.text)}
    properties["title"] = f"{finding.code} {finding.name}"
    shown = ",".join(f"{key}={_escaped(str(value), PROPERTY)}" for key, value in properties.items())
    return f"::{COMMANDS[finding.severity]} {shown}::{_escaped(finding.message, DATA)}\n"


def _escaped(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(char, char) for char in text)
