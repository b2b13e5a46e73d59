"""KZ204: a range that ends before it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import inferred
from kzfacts.checks.direction import directions
from kzfacts.checks.rules.timewords import month
from kzfacts.checks.show import quoted
from kzfacts.fact import Fact
from kzfacts.finding import Finding
from kzfacts.grammar.number import SCALE, cardinal

YEARS = re.compile(r"(?<![\w-])((?:19|20)\d\d)[ ]?-[ ]?((?:19|20)\d\d)(?=-?[ ]?(?:год|гг|жыл|жж))")
YEARS_FROM_TO = re.compile(
    r"(?<!\w)со?[ ]((?:19|20)\d\d)(?:[ ](?:года|г\.))?[ ](?:по|до)[ ]((?:19|20)\d\d)(?=[ ]?(?:год|гг|г\.))",
    re.IGNORECASE,
)
YEARS_FROM_TO_KK = re.compile(r"(?<!\w)((?:19|20)\d\d)(?:-?[дтн][ае]н|[ ]жылдан)[ ]((?:19|20)\d\d)(?=[ ]жылға)")
DAYS = re.compile(r"(?<![\w.,:/-])(\d{1,2})(?:-?[дтн][ае]н[ ]|-|[ ]-[ ])(\d{1,2})[ ]([^\W\d_]{3,12})")
DAYS_RU = re.compile(r"(?<!\w)со?[ ](\d{1,2})[ ]по[ ](\d{1,2})[ ]([^\W\d_]{3,12})", re.IGNORECASE)
FIGURE = r"\d{1,3}(?:[ ]\d{3}){0,4}(?:,\d{1,3})?|\d{1,15}(?:,\d{1,3})?"
UNIT = r"(?:[ ]?%|[ ](?:процент|пайыз|тенге|теңге|доллар|долл|руб|евро|еуро|юан)\w{0,6})"
FROM_TO = re.compile(
    rf"(?<!\w)от[ ](?P<low>{FIGURE})(?P<own>(?:[ ]{SCALE}\.?)?){UNIT}?"
    rf"[ ]до[ ](?P<high>{FIGURE})(?P<scale>(?:[ ]{SCALE}\.?)?){UNIT}",
    re.IGNORECASE,
)
DASHED = re.compile(
    rf"(?<![\w.,:/-])(?P<low>\d{{1,4}}(?:,\d)?)(?P<own>)-"
    rf"(?P<high>\d{{1,4}}(?:,\d)?)(?P<scale>(?:[ ]{SCALE}\.?)?){UNIT}"
)
JOINT = re.compile(r"\s(?:г\.|года|год)?\s?(?P<to>по|до)\s|\s?(?:г\.|года|ж\.)?\s?[–—-]\s?")
FROM = re.compile(r"(?<!\w)(?:с|со|от)\s$", re.IGNORECASE)
NOTE = "ends before it begins"  # in what the extractor notes on a date
PLAUSIBLE = 20  # «от 500 до 2 млн»: the first number more likely lacks its scale than is too large


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield ranges of days, years, sums and percentages in the wrong order."""
    text = article.plain.norm
    sites = {article.plain_site(*span) for span in (*_dates(text), *_numbers(text))}
    for span in _facts(article):
        if not any(site.start < span[1] and span[0] < site.end for site in sites):
            sites.add(article.site(*span))
    for site in sorted(sites, key=lambda site: site.start):
        yield finding("range-order", f"{quoted(site.text)}: ends before it starts", site)


def _dates(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (YEARS, YEARS_FROM_TO, YEARS_FROM_TO_KK, DAYS, DAYS_RU):
        for found in pattern.finditer(text):
            first, second, *word = found.groups()
            if int(first) > int(second) and all(map(month, word)):
                yield found.span()


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (FROM_TO, DASHED):
        for found in pattern.finditer(text):
            low, high = _ends(found)
            if low is None or high is None or not high < low < high * PLAUSIBLE:
                continue
            line_start, line_end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
            if "down" not in directions(text[line_start : line_end if line_end >= 0 else None]):
                yield found.span()


def _ends(found: re.Match[str]) -> tuple[Decimal | None, Decimal | None]:
    high = cardinal((found["high"] + found["scale"]).lower())
    return cardinal((found["low"] + (found["own"] or found["scale"])).lower()), high


def _facts(article: Article) -> Iterator[tuple[int, int]]:
    """Two whole dates joined by «с … по» or a dash, the later one first."""
    yield from (
        (fact.start, fact.end) for fact in article.facts if fact.kind == "date" and NOTE in fact.value["inferred"]
    )
    days = [fact for fact in article.facts if fact.kind == "date" and _whole(fact)]
    for one, two in pairwise(days):
        joint = JOINT.fullmatch(article.text, one.end, two.start)
        said = joint and (not joint["to"] or FROM.search(article.text, max(one.start - 4, 0), one.start))
        if said and one.value["grain"] == two.value["grain"] and one.value["start"] > two.value["start"]:
            yield one.start, two.end


def _whole(fact: Fact) -> bool:
    value = fact.value
    return bool(value["start"] and value["end"]) and not inferred(fact) and "/" not in value["edtf"]
