"""KZ202: a day that the calendar does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.rules.timewords import days_in, month
from kzfacts.checks.show import quoted
from kzfacts.finding import Finding

YEAR = r"(?:19|20)\d\d"
WRITTEN = re.compile(
    rf"(?:(?P<before>{YEAR})[ ]?(?:ж\.|жыл\w{{0,5}})[ ])?(?<![\w.,:/«\"“-])(?P<day>[23]\d)"
    rf"(?:-?(?:го|е|ого|с?[ыі]нш[ыі]|ш[ыі]))?[ -](?P<month>[^\W\d_]{{3,12}})(?:[ ,]{{1,2}}(?P<after>{YEAR}))?"
)
DOTTED = re.compile(rf"(?<![\w.])(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>{YEAR})(?![\d])")
ISO = re.compile(rf"(?<![\w.-])(?P<year>{YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield written, dotted and ISO dates that do not exist."""
    text = article.plain.norm
    for found in WRITTEN.finditer(text):
        number = month(found["month"])
        year = found["before"] or found["after"]
        if number and int(found["day"]) > days_in(number, int(year) if year else None):
            yield _finding(article, found, found.end("month"))
    for pattern in (DOTTED, ISO):
        for found in pattern.finditer(text):
            if not _exists(int(found["day"]), int(found["month"]), int(found["year"])):
                yield _finding(article, found, found.end())


def _exists(day: int, month_number: int, year: int) -> bool:
    return 1 <= month_number <= 12 and 1 <= day <= days_in(month_number, year)  # noqa: PLR2004 (months)


def _finding(article: Article, found: re.Match[str], end: int) -> Finding:
    site = article.plain_site(found.start(), end)
    year = found.groupdict().get("after")
    shown = site.text + (f" {year}" if year else "")
    return finding("impossible-date", f"{quoted(shown)}: there is no such day", site)
