"""Facts as CSV or TSV: one fact a row, the same columns whatever was found."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from kzfacts.fact import Fact
from kzfacts.render.json import dump
from kzfacts.render.schema import value_keys

PLACE = ("source", "id", "kind", "text", "start", "end", "line", "column", "lang", "rule")
SPANS = ("name_start", "name_end", "post_start", "post_end")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # what OWASP names; fullwidth signs are no formula in UTF-8
NUMBER = re.compile(r"-?\d{1,99}(?:\.\d{1,99})?")
DELIMITERS = {"csv": ",", "tsv": "\t"}


def header(form: str) -> str:
    """Return the header line of ``csv`` or ``tsv``."""
    return _lines(form, [[*PLACE, *(f"value_{key}" for key in value_keys()), *SPANS]])


def rows(form: str, source: str, ident: object, facts: Iterable[Fact], *, safe: bool = False) -> str:
    """Return the rows of one document, each ended by a line feed; no facts, no rows.

    ``safe`` puts an apostrophe before cells of text that a spreadsheet would take for a formula.
    """
    cells = (_cells(source, ident, fact) for fact in facts)
    return _lines(form, (list(map(_disarmed, row)) for row in cells) if safe else cells)


def _cells(source: str, ident: object, fact: Fact) -> list[object]:
    shown = [source, _cell(ident), *fact[:8]]
    values = [_cell(fact.value.get(key)) for key in value_keys()]
    spans = [edge for span in (fact.name, fact.post) for edge in (span[1:] if span else (None, None))]
    return [*shown, *values, *spans]


def _cell(value: Any) -> object:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return dump(value) if isinstance(value, list | dict | bool) else value


def _disarmed(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) and not NUMBER.fullmatch(cell) else cell


def _lines(form: str, cells: Iterable[list[object]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=DELIMITERS[form], lineterminator="\n").writerows(cells)
    return buffer.getvalue()
