"""Values in the words of messages."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kzfacts.fact import Fact, grouped
from kzfacts.finding import Site

PERCENT_UNITS = {"percent": " %", "point": " points", "permille": " ‰", "basis_point": " basis points"}


def place(site: Site) -> str:
    """Return ``path:line:column``."""
    return f"{site.source}:{site.line}:{site.column}"


def quoted(text: str) -> str:
    """Return ``text`` in quotation marks, its line ends and runs of blanks as one blank."""
    return "«" + " ".join(text.split()) + "»"


def short(kind: str, value: dict[str, Any]) -> str:
    """Return a value as one reads it: ``2 500 000 KZT``, ``10..12 %``, ``2024-03-16``, a name with its post."""
    if kind == "official":
        return f"{value['name']}, {value['post']}"
    if kind == "date":
        return str(value["edtf"] or value.get("ref") or "?")
    main = value[{"money": "amount", "percent": "value", "age": "years"}.get(kind, "iso")]
    main_text = f"{_number(value.get('min'))}..{_number(value.get('max'))}" if main is None else _number(main)
    unit = PERCENT_UNITS[value["unit"]] if kind == "percent" else f" {value['currency'] or '?'}" * (kind == "money")
    return main_text + unit


def fact_words(fact: Fact) -> str:
    """Return the words of a fact with its value: ``«2,5 млрд теңге» (2 500 000 000 KZT)``."""
    if fact.kind == "official":
        return f"{fact.value['name']} ({fact.value['post']})"
    return f"{quoted(fact.text)} ({short(fact.kind, fact.value)})"


def _number(number: Any) -> str:
    if number is None:
        return ""
    return grouped(number) if isinstance(number, int | Decimal) else str(number)
