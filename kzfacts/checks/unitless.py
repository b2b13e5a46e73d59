"""Figures that a text has without their unit: «1,8 трлн тенге в 2026 году, 3,2 трлн в 2027», «с 12 до 16%»."""

from __future__ import annotations

import re
from collections import defaultdict

from kzfacts.checks.article import Article
from kzfacts.checks.values import ends
from kzfacts.fact import Fact
from kzfacts.grammar.number.read import cardinal

NUMBER = re.compile(r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}|\d{1,15})(?:[.,]\d{1,9})?(?![.,]?\d)")
SCALE = re.compile(r"\s([^\W\d_]{2,10})")
BLANK = re.compile(r"\s")
TELLING = 3  # digits: «12» may be anything, «12,5» and «1 250» are the same figure
BESIDE = 16  # characters before a figure in which another one may be meant with it
MOST = 20  # places of one figure that are looked at


class Figures:
    """The figures of a text that are no part of a sum or a percentage."""

    def __init__(self, article: Article) -> None:
        """Index the figures of ``article`` by their digits."""
        self.text = article.text
        self.places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        facts = [fact for fact in article.facts if fact.kind in ("money", "percent")]
        inside = {at for fact in facts for at in range(fact.start, fact.end)}
        for found in NUMBER.finditer(self.text):
            if found.start() not in inside:
                self.places[_digits(found[0])].append(found.span())

    def place(self, fact: Fact) -> tuple[int, int] | None:
        """Return where the text has the figure of a sum or a percentage with its scale, if any, but no unit."""
        found, (low, high) = NUMBER.search(fact.text), ends(fact)
        if found is None or low != high:
            return None
        plain = cardinal(found[0]) == low and (found[0] == fact.text or len(_digits(found[0])) >= TELLING)
        for start, end in self.places[_digits(found[0])][:MOST]:
            scale = SCALE.match(self.text, end)
            if scale and cardinal(found[0] + scale[0]) == low:
                return start, scale.end()
            if plain:
                return start, end
        return None


def end_beside(articles: tuple[Article, Article], facts: tuple[Fact, Fact]) -> bool:
    """Whether one of two texts has both figures of a range, the first without its unit: «34, а то и 35 млн»."""
    own = [set(NUMBER.findall(fact.text)) for fact in facts]
    around = [
        set(NUMBER.findall(article.text[max(0, fact.start - BESIDE) : fact.end]))
        for article, fact in zip(articles, facts, strict=True)
    ]
    return own[0] < own[1] <= around[0] or own[1] < own[0] <= around[1]


def _digits(figure: str) -> str:
    return BLANK.sub("", figure).replace(".", ",")
