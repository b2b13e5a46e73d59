"""Findings as JUnit XML: an input is a test suite, a finding a failed test, an input without findings a passed one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from kzfacts.finding import SEVERITIES, Finding

NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def document(findings: Sequence[Finding], sources: Sequence[str], fail_on: str) -> str:
    """Return the XML document. A finding below ``fail_on`` is a passed test that says the finding in ``system-out``."""
    root = ET.Element("testsuites", name="kzfacts")
    for source in dict.fromkeys((*sources, *(finding.site.source for finding in findings))):
        of_source = [finding for finding in findings if finding.site.source == source]
        failures = sum(_fails(finding, fail_on) for finding in of_source)
        count = {"tests": str(max(len(of_source), 1)), "failures": str(failures), "errors": "0"}
        suite = ET.SubElement(root, "testsuite", {"name": _clean(source), **count})
        for finding in of_source:
            _case(suite, finding, fails=_fails(finding, fail_on))
        if not of_source:
            ET.SubElement(suite, "testcase", name="no findings", classname=_clean(source))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _fails(finding: Finding, fail_on: str) -> bool:
    return SEVERITIES.index(finding.severity) >= SEVERITIES.index(fail_on)


def _case(suite: ET.Element, finding: Finding, *, fails: bool) -> None:
    site = finding.site
    name = f"{finding.code} {finding.name} ({site.line}:{site.column})"
    case = ET.SubElement(suite, "testcase", name=name, classname=_clean(site.source))
    message = _clean(finding.message)
    shown = f"{_clean(site.source)}:{site.line}:{site.column}: {finding.code} {message}"
    if fails:
        ET.SubElement(case, "failure", message=message, type=finding.severity).text = shown
    else:
        ET.SubElement(case, "system-out").text = shown


def _clean(text: str) -> str:
    return NOT_XML.sub("\ufffd", text)
