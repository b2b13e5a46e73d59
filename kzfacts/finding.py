"""What checks report: findings, where they stand, and what their codes mean. Imports nothing of ours."""

from __future__ import annotations

from typing import Any, NamedTuple

SEVERITIES = ("info", "warning", "error")  # ascending
FORMS = ("text", "json", "jsonl", "github", "sarif", "junit")  # how findings can be printed


class Site(NamedTuple):
    """A place in a document and what was read there. Offsets and columns as in a fact; ``value`` may be None."""

    source: str
    line: int
    column: int
    start: int
    end: int
    text: str
    value: dict[str, Any] | None


class Code(NamedTuple):
    """What a finding's code means: one row a check.

    code         what users select, ignore and look up
    name         the finding's class
    severity     ``error``, ``warning`` or ``info``, unless a finding says otherwise
    summary      one line
    explanation  when it is reported, when it is not, and what to do
    """

    code: str
    name: str
    severity: str
    summary: str
    explanation: str


class Finding(NamedTuple):
    """One thing that is wrong, or worth a look, at ``site``; ``other`` is the other side of a contradiction."""

    code: str
    name: str
    severity: str
    message: str
    site: Site
    other: Site | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the finding as the JSON object the contract fixes, keys in its order."""
        return {
            "code": self.code,
            "class": self.name,
            "severity": self.severity,
            "message": self.message,
            **self.site._asdict(),
            "other": self.other and self.other._asdict(),
        }


def at_least(findings: list[Finding], severity: str) -> list[Finding]:
    """Return the findings that are at least as grave as ``severity``."""
    floor = SEVERITIES.index(severity)
    return [finding for finding in findings if SEVERITIES.index(finding.severity) >= floor]
