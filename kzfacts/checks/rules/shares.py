"""KZ205: shares of one whole that add up to more than 100 %."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.direction import direction, directions
from kzfacts.checks.show import quoted
from kzfacts.fact import Fact
from kzfacts.finding import Finding

# «The rest» makes the shares of a sentence parts of one whole; «falls to» only where there are several of them.
REST = re.compile(
    r"(?<!\w)(?:остальн(?:ые|ая|ое|ых)|оставши\w{2,3}|қалған(?:ы|дары)?(?=[ ]\d|[ ]-|[ ]–|ы|дары))", re.IGNORECASE
)
LISTED = re.compile(
    r"(?<!\w)(?:из\sних|в\sтом\sчисле|в\sструктуре|оның\sішінде|соның\sішінде|құрылымында)", re.IGNORECASE
)
DASHED = re.compile(r"[ ]?[–—-][ ]")
FALLS_TO = re.compile(r"(?<!\w)(?:приход(?:ится|ятся|илось|ились)|тиесілі)", re.IGNORECASE)
WHOLE = 100  # what reaches it is an index: «в добыче – 107,8%, в металлургии – 104,4%»
NEAR = 200  # characters before a list, in which growth makes it one of growth
ROUNDING = 101  # rounded shares may add up to a little more
SEVERAL = 3


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield sentences whose shares exceed their whole."""
    percentages = [fact for fact in article.facts if fact.kind == "percent"]
    for (start, end), group in groupby(percentages, key=lambda fact: article.sentence(fact.start)):
        shares = [fact for fact in group if _is_share(article, fact)]
        least = _least(article.text, (start, end), shares)
        values = [fact.value["value"] for fact in shares]
        total = sum(values)
        if least and len(shares) >= least and max(values) < WHOLE and total > ROUNDING:
            shown = " + ".join(quoted(fact.text) for fact in shares)
            yield finding("percent-sum", f"{shown} add up to {total} %", article.site_of(shares[-1]))


def _least(text: str, span: tuple[int, int], shares: list[Fact]) -> int:
    """Return how many shares make the sentence at ``span`` one that divides a whole; 0 where nothing does."""
    sentence = text[slice(*span)]
    if REST.search(sentence):
        return 2
    listed = LISTED.search(sentence) and all(_dashed(text, fact) for fact in shares)
    listed = listed and not directions(text[max(0, span[0] - NEAR) : span[0]])  # «Рост замедлился. В том числе …»
    return SEVERAL if listed or FALLS_TO.search(sentence) else 0


def _dashed(text: str, fact: Fact) -> bool:
    """Whether a dash ties the share to what it is the share of: «60% — женщины»."""
    return bool(DASHED.match(text, fact.end) or DASHED.search(text, max(fact.start - 3, 0), fact.start))


def _is_share(article: Article, fact: Fact) -> bool:
    value = fact.value
    exact = value["unit"] == "percent" and value["value"] is not None and value["mod"] in (None, "approx")
    return exact and direction(article, fact) is None
