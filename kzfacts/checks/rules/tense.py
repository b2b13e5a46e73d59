"""KZ207: an event after the reference date is spoken of in the past."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import inferred
from kzfacts.checks.direction import clause
from kzfacts.checks.show import quoted
from kzfacts.fact import Fact
from kzfacts.finding import Finding
from kzfacts.lexicon.events import TO_COME, TOOK_PLACE

WORD = re.compile(r"\w+")
PAST = frozenset(TOOK_PLACE.split())


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield days and months later than ``ref_date`` in a clause that tells what took place."""
    for fact in article.facts:
        if ref_date is None or not _later(fact, ref_date):
            continue
        start, end = article.sentence(fact.start)
        sentence = article.text[start:end].lower()
        start, end = clause(article, fact)
        verb = next((word for word in WORD.findall(article.text[start:end].lower()) if word in PAST), None)
        if verb and not any(word in sentence.replace(verb, "") for word in TO_COME):
            message = f"{quoted(fact.text)} is after {ref_date}, and the sentence says {quoted(verb)}"
            yield finding("future-past", message, article.site_of(fact))


def _later(fact: Fact, ref_date: date) -> bool:
    """Whether a date of the text itself (none inferred, no deadline) lies wholly after ``ref_date``."""
    value = fact.value
    named = (
        fact.kind == "date"
        and value["grain"] in ("day", "month")
        and value["start"]
        and not inferred(fact)
        and value["mod"] is None
    )
    return bool(named) and value["start"] > ref_date.isoformat()
