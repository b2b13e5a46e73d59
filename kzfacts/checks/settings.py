"""The settings of the checks: ``[tool.kzfacts]`` of pyproject.toml, or kzfacts.toml. The command line wins."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from kzfacts.checks.codes import BY_CODE, BY_NAME, CODES
from kzfacts.fact import KzfactsError
from kzfacts.finding import FORMS, SEVERITIES, Finding

FILES = ("kzfacts.toml", "pyproject.toml")  # looked for in this order, from the working folder upwards


class Settings(NamedTuple):
    """What a project settles once for all its checks.

    Names in ``select``, ``ignore`` and ``severity`` are codes, their beginnings (KZ2), or classes.

    ``severity`` gives codes another severity; the paths are as written in the file, relative to its folder.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = {}
    fail_on: str = "warning"
    format: str = "text"
    expect: str | None = None
    officials: str | None = None
    baseline: str | None = None
    pair: str | None = None

    def relative_to(self, folder: Path) -> Settings:
        """Return the settings with their paths taken from ``folder`` on."""
        expect, officials, baseline = (
            str(folder / path) if path else None for path in (self.expect, self.officials, self.baseline)
        )
        return self._replace(expect=expect, officials=officials, baseline=baseline)

    def apply(self, findings: list[Finding]) -> list[Finding]:
        """Return the findings that are selected and not ignored, with the severities of this project."""
        wanted = codes_of(self.select) if self.select else set(BY_CODE)
        wanted -= codes_of(self.ignore)
        severities = {code: level for name, level in self.severity.items() for code in codes_of([name])}
        return [
            finding._replace(severity=severities.get(finding.code, finding.severity))
            for finding in findings
            if finding.code in wanted
        ]


def codes_of(names: tuple[str, ...] | list[str]) -> set[str]:
    """Return the codes that ``names`` (codes, their beginnings, classes) stand for; KzfactsError for what is none."""
    found: set[str] = set()
    for name in names:
        beginning = {row.code for row in CODES if row.code.startswith(name.upper())}
        codes = {BY_NAME[name].code} if name in BY_NAME else beginning
        if not codes or not name:
            close = get_close_matches(name, [*BY_NAME, *BY_CODE], 1)
            hint = f"did you mean {close[0]}? " if close else ""
            raise KzfactsError(f"no check {name!r}; {hint}kzfacts explain lists them all")
        found |= codes
    return found


def parse(name: str, text: str) -> Settings | None:
    """Read the settings out of the TOML file ``name``; None where it has none.

    KzfactsError says what is wrong and where.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KzfactsError(f"{name}: not TOML ({error}); mend the file") from error
    tools = data.get("tool")
    table = tools.get("kzfacts") if isinstance(tools, dict) else None
    if table is None and not name.endswith("pyproject.toml"):
        table = data
    if table is None:
        return None
    if not isinstance(table, dict):
        raise KzfactsError(f"{name}:{_line(text, 'kzfacts')}: tool.kzfacts is {table!r}; write a table of settings")
    values = {key.replace("-", "_"): value for key, value in table.items()}
    for key in table:
        _check(f"{name}:{_line(text, key)}", key, values[key.replace("-", "_")])
    shaped: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    return Settings(**shaped)


def _line(text: str, key: str) -> int:
    found = re.search(rf"^\s*(?:\[.*)?\"?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 1


def _check(place: str, key: str, value: Any) -> None:
    """Raise KzfactsError where ``key`` is unknown or ``value`` is not of its kind."""
    field = key.replace("-", "_")
    if field not in Settings._fields:
        known = ", ".join(name.replace("_", "-") for name in Settings._fields)
        raise KzfactsError(f"{place}: unknown setting {key!r}; the settings are {known}")
    wanted, right = _wanted(field, value)
    if not right:
        raise KzfactsError(f"{place}: {key} is {value!r}; write {wanted}")
    try:
        codes_of(list(value) if field in ("select", "ignore", "severity") else [])
    except KzfactsError as error:
        raise KzfactsError(f"{place}: {key}: {error}") from error


def _wanted(field: str, value: Any) -> tuple[str, bool]:
    """Return in words what a setting may be, and whether ``value`` is that."""
    if field in ("select", "ignore"):
        return "a list of codes", isinstance(value, list) and all(isinstance(name, str) for name in value)
    if field == "severity":
        right = isinstance(value, dict) and all(level in SEVERITIES for level in value.values())
        return f"a table of codes and {', '.join(SEVERITIES)}", right
    if words := {"fail_on": SEVERITIES, "format": FORMS}.get(field):
        return f"one of {', '.join(words)}", value in words
    return "a string", isinstance(value, str)
