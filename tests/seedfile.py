"""Reads the executable examples of seeds/<kind>.txt.

One example a line, the text itself, the expectation in place:

    Бюджеттен {15 млрд теңге|15000000000 KZT} бөлінді.
    @2024-05-20 Бас қосу {кеше|2024-05-19; inferred=["ref_date"]} өтті.
    Телефон: 8 (7172) 74-50-12

``{words|short value; key=json}``: the short value is by kind (see ``short``), each ``key=`` compares one key of
the fact's value with JSON (a bare word is a string). ``mod`` and ``status``, where not named, must be null.
Braces nest, for facts that share words. ``@DATE`` first on a line is the reference date. ``#`` starts a comment line,
a leading ``~`` is a known miss.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from braces import Mark, unmarked

from kzfacts.fact import KINDS

SEEDS = Path(__file__).parent.parent / "seeds"
NULL_UNLESS_NAMED = ("mod", "status")


class Example(NamedTuple):
    """One line of a seed file."""

    place: str
    text: str
    ref_date: date | None
    expected: list[Mark]  # place, short value, and the keys of the value that are compared
    known_miss: bool


def files() -> dict[str, str]:
    """Return the names of the files of examples, each with the kind of its facts: ``date-clock`` is of ``date``."""
    names = (path.stem for path in sorted(SEEDS.glob("*.txt")))
    return {name: kind for name in names if (kind := name.partition("-")[0]) in KINDS}


def read(name: str) -> list[Example]:
    """Return the examples of ``seeds/<name>.txt``; ValueError names a line that is not understood."""
    path = SEEDS / f"{name}.txt"
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return [_example(f"{path.name}:{number}", line) for number, line in lines if line.strip() and line[0] != "#"]


def _example(place: str, line: str) -> Example:
    known_miss = line.startswith("~")
    line = line.removeprefix("~")
    ref_date = None
    if line.startswith("@"):
        day, _, line = line[1:].partition(" ")
        ref_date = date.fromisoformat(day)
    text, marks = unmarked(line, place)
    expected = [mark._replace(keys=dict.fromkeys(NULL_UNLESS_NAMED) | mark.keys) for mark in marks]
    return Example(place, text, ref_date, expected, known_miss)


def short(kind: str, value: dict[str, Any]) -> str:
    """Return the short form of a value: ``5 KZT``, ``3..4``, ``0.5 point``, an EDTF string, a name, ``P3Y``, ``25``."""
    if kind == "official":
        return str(value["name"])
    if kind == "date":
        return str(value["edtf"]) if value["edtf"] is not None else "-"
    if kind == "duration":
        return str(value["iso"])
    main = value[{"money": "amount", "percent": "value", "age": "years"}[kind]]
    number = f"{value['min']}..{value['max']}" if main is None else str(main)
    unit = {"money": value.get("currency") or "?", "percent": value.get("unit", ""), "age": ""}[kind]
    return number if unit in ("percent", "") else f"{number} {unit}"
