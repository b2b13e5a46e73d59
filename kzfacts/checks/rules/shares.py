"""KZ205: shares of one whole that add up to more than 100 %."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from kzfacts.checks.article import Article
from kzfacts.checks.codes import BY_NAME
from kzfacts.checks.direction import direction
from kzfacts.checks.show import quoted
from kzfacts.fact import Fact
from kzfacts.finding import Finding

# «The rest» makes the shares of a sentence parts of one whole; «falls to» only where there are several of them.
REST = re.compile(
    r"(?<!\w)(?:остальн(?:ые|ая|ое|ых)|оставши\w{2,3}|қалған(?:ы|дары)?(?=[ ]\d|[ ]-|[ ]–|ы|дары))", re.IGNORECASE
)
FALLS_TO = re.compile(r"(?<!\w)(?:приход(?:ится|ится|ятся|илось|ились)|тиесілі)", re.IGNORECASE)
ROUNDING = 101  # rounded shares may add up to a little more
SEVERAL = 3


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield sentences whose shares exceed their whole."""
    percentages = [fact for fact in article.facts if fact.kind == "percent"]
    for (start, end), group in groupby(percentages, key=lambda fact: article.sentence(fact.start)):
        sentence = article.text[start:end]
        least = 2 if REST.search(sentence) else SEVERAL if FALLS_TO.search(sentence) else 0
        shares = [fact for fact in group if _is_share(article, fact)]
        total = sum(fact.value["value"] for fact in shares)
        if least and len(shares) >= least and total > ROUNDING:
            row = BY_NAME["percent-sum"]
            shown = " + ".join(quoted(fact.text) for fact in shares)
            message = f"{shown} add up to {total} %"
            yield Finding(row.code, row.name, row.severity, message, article.site_of(shares[-1]))


def _is_share(article: Article, fact: Fact) -> bool:
    value = fact.value
    exact = value["unit"] == "percent" and value["value"] is not None and value["mod"] in (None, "approx")
    return exact and direction(article, fact) is None
