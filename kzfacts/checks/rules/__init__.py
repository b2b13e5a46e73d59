"""The built-in checks of one text, one file a check. Each takes the text and the reference date and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from kzfacts.checks.article import Article
from kzfacts.checks.rules import brackets, calendar, movement, order, people, rates, shares, tense, weekday
from kzfacts.finding import Finding

Rule = Callable[[Article, date | None], Iterator[Finding]]

RULES: tuple[Rule, ...] = tuple(
    rule.check for rule in (weekday, calendar, brackets, order, movement, shares, rates, tense, people)
)


def check(article: Article, ref_date: date | None = None) -> list[Finding]:
    """Return what the built-in rules find in one text, in text order."""
    findings = [finding for rule in RULES for finding in rule(article, ref_date)]
    return sorted(findings, key=lambda finding: (finding.site.start, finding.code))
