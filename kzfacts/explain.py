"""What rules find and what checks report, in words."""

from __future__ import annotations

import contextlib
import textwrap
from collections.abc import Iterable
from difflib import get_close_matches

from kzfacts.checks.codes import BY_CODE, BY_NAME, CODES
from kzfacts.checks.settings import codes_of
from kzfacts.fact import KINDS, KzfactsError
from kzfacts.finding import Code
from kzfacts.pipeline import extract
from kzfacts.render.words import gloss
from kzfacts.rulebook import ENTRIES, Entry

WIDTH = 88
INDENT = "  "


def listed() -> str:
    """Return all rules and all checks, a line each."""
    width = max(len(entry.name) for entry in ENTRIES)
    rules = "".join(f"{entry.name:<{width}}  {entry.finds}\n" for entry in ENTRIES)
    checks = "".join(f"{row.code}  {row.name:<20} {row.severity:<8} {row.summary}\n" for row in CODES)
    return f"Rules, which find facts:\n\n{rules}\nChecks, which report mistakes:\n\n{checks}"


def explained(names: Iterable[str]) -> str:
    """Return what each of ``names`` means: a rule, a kind, a check, a class of checks or the beginning of codes.

    Raises KzfactsError for a name that is none of these.
    """
    return "\n".join(block for name in names for block in _blocks(name))


def _blocks(name: str) -> list[str]:
    found = [_rule(entry) for entry in ENTRIES if name in (entry.name, entry.name.partition(".")[0])]
    with contextlib.suppress(KzfactsError):  # a name may be that of a kind and of a class of checks: date
        wanted = codes_of([name])
        found.append("\n".join(_check(row) for row in CODES if row.code in wanted))
    if not found:
        close = get_close_matches(name, [*KINDS, *(entry.name for entry in ENTRIES), *BY_NAME, *BY_CODE], 1)
        hint = f"did you mean {close[0]}? " if close else ""
        raise KzfactsError(f"no rule and no check {name!r}; {hint}kzfacts explain lists them all")
    return found


def _check(row: Code) -> str:
    head = f"{row.code} {row.name} ({row.severity}): {row.summary}"
    return f"{head}\n\n{textwrap.fill(row.explanation, WIDTH)}\n"


def _rule(entry: Entry) -> str:
    examples = [_marked(entry, sentence) for sentence in (entry.kk, entry.ru) if sentence]
    paragraphs = (
        textwrap.fill(f"{entry.name}: {entry.finds}", WIDTH, break_on_hyphens=False),
        "\n".join(INDENT + example for example in examples),
        textwrap.fill(entry.refuses, WIDTH, break_on_hyphens=False),
        INDENT + entry.against,
    )
    return "\n\n".join(paragraphs) + "\n"


def _marked(entry: Entry, example: str) -> str:
    """Return an example as ``show`` prints it, with the value that the rules give today."""
    before, _, rest = example.partition("{")
    words, _, after = rest.partition("}")
    facts = extract(before + words + after, kinds=KINDS)
    value = next(gloss(fact.value) for fact in facts if (fact.rule, fact.start) == (entry.name, len(before)))
    return f"{before}[{words} → {value}]{after}"
