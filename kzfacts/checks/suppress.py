"""Comments in a text that silence findings: ``<!-- kzfacts: ignore KZ201 -->``, in formats that have comments."""

from __future__ import annotations

import re
from pathlib import PurePath

from kzfacts.checks.settings import codes_of
from kzfacts.fact import KzfactsError
from kzfacts.finding import Finding

COMMENTS = {  # how a comment opens, by the suffix of the file
    "<!--": (".md", ".markdown", ".html", ".htm", ".xml"),
    "//": (".adoc", ".asciidoc"),
    ".. ": (".rst",),
    "%": (".tex",),
    "#": (".yaml", ".yml", ".toml", ".org"),
}
DIRECTIVE = r"[ ]?kzfacts:[ ]?(?P<what>ignore-file|ignore)(?P<codes>(?:[ ,:]{1,3}[\w-]+(?<!-))*)"


def unsuppressed(findings: list[Finding], source: str, text: str) -> list[Finding]:
    """Return the findings of the file ``source`` that no comment of its ``text`` silences.

    A comment at the end of a line silences that line, one alone on its line the next line that is not blank,
    ``ignore-file`` the whole file; without codes it silences all. KzfactsError for a code that does not exist.
    """
    opening = next((mark for mark, suffixes in COMMENTS.items() if PurePath(source).suffix.lower() in suffixes), None)
    if opening is None or "kzfacts:" not in text:
        return findings
    silenced = _silenced(source, text, re.compile(re.escape(opening) + DIRECTIVE))
    return [
        finding
        for finding in findings
        if finding.site.source != source
        or not any(
            codes is None or finding.code in codes
            for line in (0, finding.site.line)
            for codes in silenced.get(line, ())
        )
    ]


def _silenced(source: str, text: str, comment: re.Pattern[str]) -> dict[int, list[set[str] | None]]:
    """Return the silenced codes (None: all) by line; line 0 stands for the whole file."""
    silenced: dict[int, list[set[str] | None]] = {}
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        found = comment.search(line)
        if found is None:
            continue
        names = re.findall(r"[\w-]+", found["codes"])
        try:
            codes = codes_of(names) if names else None
        except KzfactsError as error:
            raise KzfactsError(f"{source}:{number}: {error}") from error
        if found["what"] == "ignore-file":
            target = 0
        elif line[: found.start()].strip():
            target = number
        else:
            target = next((n for n, after in enumerate(lines[number:], number + 1) if after.strip()), number)
        silenced.setdefault(target, []).append(codes)
    return silenced
