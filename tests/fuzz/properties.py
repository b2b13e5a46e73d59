"""What holds for any text at all, and texts that come near to facts. Shared by the property tests and the fuzzer."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import seedfile

from kzfacts import cli, extract
from kzfacts.fact import KINDS, Fact
from kzfacts.inputs import formats
from kzfacts.text import Text

WORDS = Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split()
SEEN = sorted({word for name in seedfile.files() for seed in seedfile.read(name) for word in seed.text.split()})
ENDS = ("", *Path(__file__).with_name("ends.txt").read_text(encoding="utf-8").split())
GLUE = (
    " ",
    " ",
    " ",
    " ",
    "\u00a0",
    "-",
    "–",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "\r\n",
    "",
    "/",
    " (",
    ") ",
    "«",
    "»",
    "\u00ad",
    "\t",
)
HINT = ": read as text, but it "  # looks like rows or a page; nothing has failed
# What else is told with status 0: no text or row to read, a text that is read as another code page than its own.
TOLD = (HINT, ": empty, there is no ", "leave --encoding out")
FRONT = "* * *\n\n"  # a paragraph without facts and without letters: it says nothing of the language either


def of_bytes(data: bytes) -> str:
    """Return a text near to facts, one word or joint for each byte, so that a fuzzer can mutate it."""
    return "".join(WORDS[byte % len(WORDS)] if at % 2 == 0 else GLUE[byte % len(GLUE)] for at, byte in enumerate(data))


def of_seeds(data: bytes) -> str:
    """Return words of the examples, most with another ending: four bytes say which word, its end and its joint."""
    fours = [data[at : at + 4] for at in range(0, len(data) - 3, 4)]
    return "".join(
        bent(SEEN[(high << 8 | low) % len(SEEN)], end % 4, ENDS[end // 4 % len(ENDS)]) + GLUE[joint % len(GLUE)]
        for high, low, end, joint in fours
    )


def bent(word: str, cut: int, end: str) -> str:
    """Return ``word`` with its last ``cut`` letters replaced by ``end``."""
    return word[: max(len(word) - cut, 1)] + end


def found(text: str, ref_date: date | None = None, kinds: Sequence[str] = KINDS) -> list[Fact]:
    """Return the facts of ``text`` after checking all that must hold of them."""
    facts = extract(text, kinds=kinds, ref_date=ref_date)
    normal = Text(text)
    for fact in facts:
        assert text[fact.start : fact.end] == fact.text != ""
        assert fact.text.strip() == fact.text
        assert fact.line == normal.lined.count("\n", 0, fact.start) + 1
        assert fact.column == fact.start - normal.lined.rfind("\n", 0, fact.start)
        assert "\n\n" not in fact.text  # single line ends may only have wrapped a line
        json.dumps(fact.to_dict(), default=_number)
        for span in (fact.name, fact.post):
            assert span is None or text[span.start : span.end] == span.text
    assert [fact[2:4] for fact in facts] == sorted(fact[2:4] for fact in facts)
    assert_apart(facts)
    return facts


def assert_apart(facts: Sequence[Fact]) -> None:
    """Check that no two facts of a kind overlap; officials may share a name or a post, but not both."""
    for kind in KINDS:
        spans = [(fact.start, fact.end) for fact in facts if fact.kind == kind]
        if kind == "official":
            pairs = [(fact.name, fact.post) for fact in facts if fact.kind == kind]
            assert len(set(pairs)) == len(pairs)
        else:
            assert all(first[1] <= second[0] for first, second in pairwise(spans))


def places(facts: Sequence[Fact], shift: int = 0) -> list[tuple[Any, ...]]:
    """Return what of facts does not depend on the text around them, moved by ``shift``."""
    return [(fact.kind, fact.start + shift, fact.end + shift, fact.rule, fact.value) for fact in facts]


def holds(text: str, ref_date: date | None = None) -> None:
    """Check every property of ``text``: facts quote it, the same twice, shifted by a text in front, kept before one."""
    facts = found(text, ref_date)
    assert found(text, ref_date) == facts
    assert places(found(FRONT + text, ref_date)) == places(facts, len(FRONT))
    before = [fact for fact in found(f"{text}\n\n{FRONT}{text}", ref_date) if fact.end <= len(text)]
    assert places(before) == places(facts)


def _number(value: object) -> float:
    assert isinstance(value, Decimal)
    return float(value)


class _Stream(io.TextIOWrapper):
    """A standard stream made of bytes."""

    def __init__(self, data: bytes = b"") -> None:
        """Hold ``data`` to read, or nothing to write to."""
        super().__init__(io.BytesIO(data), encoding="utf-8", errors="backslashreplace", newline="\n")

    def bytes(self) -> bytes:
        """Return what was written."""
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue()


def ran(arguments: Sequence[str], stdin: bytes, statuses: Sequence[int] = (0, 2)) -> tuple[int, str, str]:
    """Run the command line in this process; return its exit status, output and messages, checked for the contract."""
    out, err, before = _Stream(), _Stream(), sys.stdin
    sys.stdin = _Stream(stdin)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = cli.run(arguments)
    finally:
        sys.stdin = before
    messages = err.bytes().decode()
    assert status in statuses, messages
    errors = [line for line in messages.splitlines() if not any(told in line for told in TOLD)]
    assert not (HINT in messages and not formats.likeness(stdin)), messages
    assert (status == 2) == bool(errors), messages
    assert "internal error" not in messages, messages
    assert all(line.startswith("kzfacts: ") for line in messages.splitlines()), messages
    return status, out.bytes().decode(), messages
