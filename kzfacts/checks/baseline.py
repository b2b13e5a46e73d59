"""Findings that are known and accepted, so that an archive can adopt the checks: only new ones are reported."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import PurePosixPath

from kzfacts.fact import KzfactsError
from kzfacts.finding import Finding

VERSION = 1
KEYS = ("code", "source", "text", "other")
Identity = tuple[str, ...]


def dump(findings: list[Finding]) -> str:
    """Return ``findings`` as a baseline file: JSON, sorted, equal ones (in all but their line) counted."""
    counts = Counter(map(_identity, findings))
    rows = [dict(zip(KEYS, identity, strict=True)) | {"count": count} for identity, count in sorted(counts.items())]
    return json.dumps({"version": VERSION, "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def parse(name: str, text: str) -> Counter[Identity]:
    """Read a baseline file. KzfactsError says what is wrong and where."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise KzfactsError(
            f"{name}:{error.lineno}: not JSON ({error.msg}); write it anew with --write-baseline"
        ) from error
    except RecursionError as error:
        raise KzfactsError(f"{name}: nested too deep; write it anew with --write-baseline") from error
    if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(data.get("findings"), list):
        raise KzfactsError(f"{name}:1: not a baseline of version {VERSION}; write it anew with --write-baseline")
    known: Counter[Identity] = Counter()
    for number, row in enumerate(data["findings"], 1):
        right = isinstance(row, dict) and all(isinstance(row.get(key), str) for key in KEYS)
        if not right or not isinstance(row.get("count"), int) or row["count"] < 1:
            raise KzfactsError(
                f"{name}: finding {number} lacks one of {', '.join(KEYS)}, count; write it anew with --write-baseline"
            )
        known[tuple(row[key] for key in KEYS)] += row["count"]
    return known


def new(findings: list[Finding], known: Counter[Identity]) -> list[Finding]:
    """Return the findings that the baseline does not hold; equal ones count."""
    left = Counter(known)
    fresh = []
    for finding in findings:
        identity = _identity(finding)
        if left[identity] > 0:
            left[identity] -= 1
        else:
            fresh.append(finding)
    return fresh


def _identity(finding: Finding) -> Identity:
    """Return what stays equal when lines are added above: code, file, and the words on both sides."""
    words = [" ".join(text.split()) for text in (finding.site.text, finding.other.text if finding.other else "")]
    return (finding.code, str(PurePosixPath(finding.site.source.replace("\\", "/"))), *words)  # ./a.txt is a.txt
