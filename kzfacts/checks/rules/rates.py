"""KZ206: a sum and its equivalent in another currency imply a rate far from the other ones of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.show import place, quoted
from kzfacts.fact import Fact
from kzfacts.finding import Finding, Site

EQUIVALENT = re.compile(
    r"\s?\((?:это|или|около|порядка|примерно|почти|более|свыше|шамамен|яғни|≈|~)?\s?(?:около|шамамен)?\s?"
    r"|,?\s(?:или|яғни|что эквивалентно|что составляет)\s(?:около\s|примерно\s|порядка\s)?"
)
FAR = Decimal("1.25")
FAR_IN_OTHER_YEARS = 5  # «в 2015 году», «в 2025 году»: a currency may have lost that much, a scale is a thousand


class Implied(NamedTuple):
    """A sum, its equivalent, how much of the second currency one of the first is (alphabetical order), and its year.

    year  of the last date before it, else of the first after it; None where the text names none
    """

    fact: Fact
    equivalent: Fact
    rate: Decimal
    year: str | None


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield equivalents whose rate is more than a quarter away from the middle one; much more where years differ."""
    for currencies, rates in _implied(article).items():
        if len(rates) == 2:  # noqa: PLR2004 (of two that disagree, the second is reported)
            usual, suspects = rates[0].rate, rates[1:]
        else:
            usual, suspects = median(item.rate for item in rates), rates
        far = FAR if len({item.year for item in rates}) == 1 else FAR_IN_OTHER_YEARS
        for item in suspects:
            if not usual / far <= item.rate <= usual * far:
                others = [other for other in rates if other is not item]
                nearest = min(others, key=lambda other: abs(other.rate - usual))
                yield _finding(article, currencies, item, nearest)


def _implied(article: Article) -> dict[tuple[str, str], list[Implied]]:
    sums = [fact for fact in article.facts if fact.kind == "money" and fact.value["amount"] and fact.value["currency"]]
    dates = [fact for fact in article.facts if fact.kind == "date" and fact.value["start"]]
    years = [(fact.start, fact.value["start"][:4]) for fact in dates]
    found: dict[tuple[str, str], list[Implied]] = defaultdict(list)
    for one, two in pairwise(sums):
        first, second = sorted((one, two), key=lambda fact: str(fact.value["currency"]))
        currencies = (first.value["currency"], second.value["currency"])
        if currencies[0] != currencies[1] and EQUIVALENT.fullmatch(article.text, one.end, two.start):
            rate = Decimal(second.value["amount"]) / Decimal(first.value["amount"])
            found[currencies].append(Implied(one, two, rate, _year(years, one.start)))
    return found


def _year(years: list[tuple[int, str]], at: int) -> str | None:
    """Return the last of ``years``, told by offset, before ``at``, else the first one."""
    index = bisect_right(years, (at, ""))
    return years[max(index - 1, 0)][1] if years else None


def _finding(article: Article, currencies: tuple[str, str], item: Implied, other: Implied) -> Finding:
    rates, (priced, unit) = (item.rate, other.rate), currencies[::-1]
    if item.rate < 1:
        rates, (priced, unit) = (1 / item.rate, 1 / other.rate), currencies
    site, other_site = _site(article, item), _site(article, other)
    message = (
        f"{quoted(site.text)} is {_round(rates[0])} {priced} for 1 {unit}, but {_round(rates[1])} in "
        f"{place(other_site)}: {quoted(other_site.text)}"
    )
    return finding("exchange-rate", message, site, other_site)


def _site(article: Article, item: Implied) -> Site:
    end = item.equivalent.end
    return article.site(item.fact.start, end + article.text.startswith(")", end))


def _round(rate: Decimal) -> str:
    return f"{float(rate):.4g}"
