"""What one text states and the other does not: ``missing`` and ``extra``."""

from __future__ import annotations

from collections.abc import Iterator

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import is_year, may_be_year, passing
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
        return passing(fact) or (fact.value["grain"] in ("year", "season") and _is_counted(fact, there))
    return fact.kind == "money" and fact.value["amount"] == 1  # «1 доллардың бағамы» is «курс доллара»


def _is_counted(date: Fact, there: Article) -> bool:
    """Say whether a year, or a season, may be said in another way: «биыл»; «2026 жылғы қысқы», «зимние 2026 года»."""
    others = [other for other in there.facts if other.kind == "date"]
    return any(may_be_year(date, other) or _is_of(date, other) or _is_of(other, date) for other in others)


def _is_of(season: Fact, year: Fact) -> bool:
    return season.value["grain"] == "season" and is_year(year) and str(season.value["edtf"])[:4] == year.value["edtf"]
