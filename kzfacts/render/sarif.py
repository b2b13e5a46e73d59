"""Findings as a SARIF 2.1.0 log (OASIS Standard), for code scanning and for editors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from kzfacts import __version__
from kzfacts.finding import Code, Finding, Site

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
IN_PATH = "/.-_~!$&'()*+,;=@"  # what stands in the path of a URI as it is
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def log(findings: Sequence[Finding], codes: Iterable[Code]) -> dict[str, Any]:
    """Return the log as a JSON object: one run, with all rules, and a result for each finding."""
    rules = list(codes)
    index = {row.code: number for number, row in enumerate(rules)}
    driver = {"name": "kzfacts", "semanticVersion": __version__, "rules": [_rule(row) for row in rules]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, index[finding.code]) for finding in findings],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(row: Code) -> dict[str, Any]:
    return {
        "id": row.code,
        "name": row.name,
        "shortDescription": {"text": row.summary},
        "fullDescription": {"text": row.explanation},
        "defaultConfiguration": {"level": LEVELS[row.severity]},
    }


def _result(finding: Finding, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(finding.site)],
        "partialFingerprints": {"factHash/v1": _fingerprint(finding)},
    }
    if finding.other:
        result["relatedLocations"] = [_location(finding.other) | {"message": {"text": finding.other.text}}]
    return result


def _location(site: Site) -> dict[str, Any]:
    region = {"startLine": site.line, "startColumn": site.column, "charOffset": site.start}
    region["charLength"] = site.end - site.start
    if "\n" not in site.text:
        region |= {"endLine": site.line, "endColumn": site.column + len(site.text)}
    address = {"uri": quote(site.source.replace("\\", "/"), safe=IN_PATH, errors="surrogatepass")}
    snippet = {"snippet": {"text": site.text}} if site.text else {}
    return {"physicalLocation": {"artifactLocation": address, "region": region | snippet}}


def _fingerprint(finding: Finding) -> str:
    """Return what stays equal when the finding moves to another line."""
    parts = (finding.code, finding.site.source, finding.site.text, finding.other.text if finding.other else "")
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
