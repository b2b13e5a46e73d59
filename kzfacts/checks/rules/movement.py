"""KZ210: a figure that is said to grow goes down, or the other way round: «снизили с 15% до 17%»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kzfacts.checks.article import Article
from kzfacts.checks.beside import FROM, TO, parts, said_role
from kzfacts.checks.codes import finding
from kzfacts.checks.direction import way
from kzfacts.checks.show import quoted
from kzfacts.checks.values import figure, unit
from kzfacts.fact import Fact
from kzfacts.finding import Finding

BARE = re.compile(r"[\d\s.,]+")  # «с 500 до 35 млн»: the first figure may lack its scale
RATE = re.compile(r"курс|бағам|долл|евро|еуро|рубл|юан", re.IGNORECASE)  # a currency falls where its rate rises


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield figures that move against the word of their own clause."""
    figures = [fact for fact in article.facts if fact.kind in ("money", "percent")]
    for start, end, inside in parts(article, figures):
        roles = {role: fact for fact in inside for role in said_role(article.text, fact)}
        if len(inside) != len(roles) or roles.keys() != {FROM, TO} or not _comparable(roles[FROM], roles[TO]):
            continue
        (low, high), word = (figure(roles[role]) for role in (FROM, TO)), way(article, roles[TO])
        rate = roles[TO].kind == "money" and RATE.search(article.text, start, end)
        if word and word.own and not rate and low != high and (word.code == "up") != (low < high):
            shown = f"{quoted(roles[FROM].text)} to {quoted(roles[TO].text)}"
            gone = "up" if low < high else "down"
            message = f"{quoted(word.word)} says {word.code}, but the figures go {gone}: {shown}"
            yield finding("movement", message, article.site_of(roles[TO]))


def _comparable(one: Fact, two: Fact) -> bool:
    known = all((figure(fact) or 0) > 0 for fact in (one, two))
    return known and one.kind == two.kind and unit(one) == unit(two) and not BARE.fullmatch(one.text)
