"""Reads files of expectations, and says in which line of them something is wrong."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from kzfacts.checks.expect import MUST, NUMBERS, WAYS, Expected
from kzfacts.fact import KINDS, KzfactsError

DECODER = json.JSONDecoder(parse_float=Decimal)
BLANK = re.compile(r"[\s,]*")
FACTS = re.compile(r'"facts"\s*:\s*\[')


class ExpectedDocument(NamedTuple):
    """The expectations for one text; ``row`` is the object of the file without its facts."""

    source: str
    ident: Any
    facts: list[Expected]
    row: dict[str, Any]


def parse(name: str, text: str) -> list[ExpectedDocument]:
    """Read a file of expectations, an array of documents or one document a line; KzfactsError names the bad line."""
    return [_document(name, text, row, at) for row, at in _elements(name, text)]


def _elements(name: str, text: str) -> Iterator[tuple[Any, int]]:
    """Yield the elements of a JSON array, or the values of JSON Lines, each with its offset."""
    at = _blank(text, 0)
    array = text[at : at + 1] == "["
    at = _blank(text, at + array)
    while at < len(text) and not (array and text[at] == "]"):
        value, end = _value(name, text, at)
        yield value, at
        at = _blank(text, end)
    if array and at >= len(text):
        raise KzfactsError(f"{name}:{_line(text, at)}: the array is not closed; write ] at its end")


def _value(name: str, text: str, at: int) -> tuple[Any, int]:
    try:
        return DECODER.raw_decode(text, at)
    except json.JSONDecodeError as error:
        what = f"not JSON (column {error.colno}: {error.msg})"
        raise KzfactsError(f"{name}:{error.lineno}: {what}; mend it, or make it anew with --update") from error
    except RecursionError as error:
        raise KzfactsError(f"{name}: nested too deep; make it anew with --update") from error


def _blank(text: str, at: int) -> int:
    found = BLANK.match(text, at)
    return found.end() if found else at


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _document(name: str, text: str, row: Any, at: int) -> ExpectedDocument:
    place = f"{name}:{_line(text, at)}"
    if not isinstance(row, dict) or not isinstance(row.get("source"), str) or not isinstance(row.get("facts"), list):
        raise KzfactsError(f'{place}: not a document; write {{"source": ..., "facts": [...]}}, as extract -f json does')
    lines = _fact_lines(text, at, len(row["facts"]))
    facts = [_fact(f"{name}:{line}", fact) for line, fact in zip(lines, row["facts"], strict=True)]
    rest = {key: value for key, value in row.items() if key != "facts"}
    return ExpectedDocument(row["source"], row.get("id"), facts, rest)


def _fact_lines(text: str, at: int, count: int) -> list[int]:
    """Return the line of each fact of the document at ``at``."""
    found = FACTS.search(text, at)
    if found is None:
        return [_line(text, at)] * count
    lines, at = [], found.end()
    for _ in range(count):
        at = _blank(text, at)
        lines.append(_line(text, at))
        with contextlib.suppress(json.JSONDecodeError, RecursionError):  # another array of that name came first
            _, at = DECODER.raw_decode(text, at)
    return lines


def _fact(place: str, row: Any) -> Expected:
    if not isinstance(row, dict) or row.get("kind") not in KINDS:
        raise KzfactsError(f"{place}: a fact without a kind; write one of {', '.join(KINDS)}")
    if not isinstance(row.get("value"), dict) or not row["value"]:
        raise KzfactsError(f"{place}: a fact without a value; write its keys as extract -f json does")
    for key in NUMBERS:
        number = row["value"].get(key)
        if number is not None and (isinstance(number, bool) or not isinstance(number, int | Decimal)):
            raise KzfactsError(f'{place}: "{key}" is {number!r}; write a number')
    way = row.get("expect", MUST)
    if way not in WAYS:
        raise KzfactsError(f'{place}: "expect" is {way!r}; write {", ".join(WAYS)}')
    start = row.get("start", 0)
    if not isinstance(start, int):
        raise KzfactsError(f'{place}: "start" is {start!r}; write a whole number, or leave it out')
    text = str(row.get("text", row["kind"]))
    return Expected(place, row["kind"], text, start, row["value"], way, _tolerance(place, row.get("tolerance", 0)), row)


def _tolerance(place: str, given: Any) -> Decimal | str:
    try:
        if isinstance(given, str) and given.rstrip().endswith("%") and Decimal(given.rstrip("% ")) >= 0:
            return given
        if isinstance(given, int | Decimal) and not isinstance(given, bool) and given >= 0:
            return Decimal(given)
    except InvalidOperation:
        pass
    raise KzfactsError(f'{place}: "tolerance" is {given!r}; write a number such as 0.5, or a share such as "2%"')
