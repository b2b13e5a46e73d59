"""Builds texts with facts for the tests of checks: ``Бюджет {5 млн теңге|money 5000000 KZT} болды.``.

``{words|kind short value; key=json}`` as in seeds (see seedfile), with the kind in front. Dates take
``start/end`` from their EDTF string where it is a day, a month, a year or a range of these, open or not; officials are
written ``{post name|official Name; post=...; role=...; key=...}``.
"""

from __future__ import annotations

import calendar
from decimal import Decimal
from typing import Any

from braces import Mark, unmarked

from kzfacts import extract
from kzfacts.checks.article import Article
from kzfacts.fact import Fact, Span

NULLS: dict[str, dict[str, Any]] = {
    "official": dict.fromkeys(("name", "given", "patronymic", "family", "post", "role", "status", "key"))
}


def article(marked: str, source: str = "a.txt", lang: str = "ru") -> Article:
    """Return the text without its marks, and the facts that the marks stand for."""
    text, marks = unmarked(marked, marked)
    return Article(source, text, [_fact(text, mark, lang) for mark in marks])


def extracted(text: str, source: str = "a.txt") -> Article:
    """Return a text without marks, and the facts that the rules find in it."""
    return Article(source, text, extract(text))


def _fact(text: str, mark: Mark, lang: str) -> Fact:
    start, end = mark.start, mark.end
    kind, _, short = mark.short.partition(" ")
    value = {"date": _date, "money": _money, "percent": _percent, "official": _official}[kind](short) | mark.keys
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    fact = Fact(kind, text[start:end], start, end, line, column, lang, "test", value)
    whole = Span(fact.text, start, end)
    return fact._replace(name=whole, post=whole) if kind == "official" else fact


def _number(text: str) -> int | Decimal:
    number = Decimal(text)
    return int(number) if number == int(number) else number


def _bounds(number: str) -> tuple[Any, Any, Any]:
    low, dots, high = number.partition("..")
    return (None, _number(low), _number(high)) if dots else (_number(low),) * 3


def _money(short: str) -> dict[str, Any]:
    number, _, currency = short.partition(" ")
    amount, low, high = _bounds(number)
    return {"amount": amount, "min": low, "max": high, "currency": currency or None, "mod": None}


def _percent(short: str) -> dict[str, Any]:
    number, _, unit = short.partition(" ")
    value, low, high = _bounds(number)
    return {"value": value, "min": low, "max": high, "unit": unit or "percent", "mod": None}


def _date(edtf: str) -> dict[str, Any]:
    first, _, last = edtf.partition("/")
    start, end = _edges(first)[0], _edges(last or first)[1]
    grain = {4: "year", 7: "month", 10: "day"}[max(len(first), len(last))]
    return {"edtf": edtf, "start": start, "end": end, "grain": grain, "mod": None, "ref": None, "inferred": []}


def _edges(day: str) -> tuple[str | None, str | None]:
    if "X" in day or day == "..":  # unknown, open
        return None, None
    year, month = int(day[:4]), int(day[5:7] or 0)
    last = calendar.monthrange(year, month or 12)[1]
    return (day + "-01-01"[len(day) - 4 :])[:10], day + f"-12-{last}"[len(day) - 4 :]


def _official(name: str) -> dict[str, Any]:
    given, _, family = name.rpartition(" ")
    return NULLS["official"] | {"name": name, "given": given or None, "family": family, "key": name.lower()}
