"""What one text states and the other does not: ``missing`` and ``extra``."""

from __future__ import annotations

from collections.abc import Iterator

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import passing, said
from kzfacts.checks.named import Names
from kzfacts.checks.show import fact_words, place, quoted
from kzfacts.checks.unitless import Figures
from kzfacts.fact import Fact
from kzfacts.finding import Finding


def alone(name: str, here: Article, there: Article, facts: list[Fact]) -> Iterator[Finding]:
    """Yield the facts of one text only; for information trifles, and what the other text has in part."""
    names, figures = Names(there), Figures(there)
    for fact in facts:
        found, how = None, ""
        if fact.kind == "official":
            found, how = names.place(fact), "by name only"
        elif fact.kind != "date":
            found, how = figures.place(fact), "without its unit"
        other = there.site(*found) if found else None
        message = f"{fact_words(fact)} is not in {there.source}"
        if other:
            message = f"{fact_words(fact)} is in {place(other)} {how}: {quoted(other.text)}"
        severity = "info" if other or _is_trifle(fact, there) else ""
        yield finding(name, message, here.site_of(fact), other, severity=severity)


def _is_trifle(fact: Fact, there: Article) -> bool:
    """Say whether a version may well be without ``fact``."""
    if fact.kind == "date":
        return passing(fact) or (_is_year(fact) and any(_may_be(fact, other) for other in there.facts))
    return fact.kind == "money" and fact.value["amount"] == 1  # «1 доллардың бағамы» is «курс доллара»


def _may_be(year: Fact, other: Fact) -> bool:
    """Say whether ``other`` is «биыл», «в прошлом году», which may be ``year`` for all that is known."""
    return _is_year(other) and not said(other) and other.value["edtf"] in (None, year.value["edtf"])


def _is_year(fact: Fact) -> bool:
    """Say whether ``fact`` is a year, be it one that only «биыл», «в прошлом году» tells."""
    return fact.kind == "date" and fact.value["grain"] == "year"
