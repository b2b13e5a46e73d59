"""Whether the words around a figure say that something grew or fell."""

from __future__ import annotations

import re
from functools import lru_cache

from kzfacts.checks.article import Article
from kzfacts.fact import Fact
from kzfacts.lexicon.direction import DIRECTIONS

WORD = re.compile(r"\w+")
CLAUSE_END = re.compile(r"[,;:](?=\s)|[()]|\s[–—-]\s")
NEGATIVE_ENDING = re.compile(r"[мбп][ае](?:[дйғгсу]|$)")
NEGATION = frozenset(("не", "без"))


def direction(article: Article, fact: Fact) -> str | None:
    """Return ``up`` or ``down``, or None where the words say neither or both.

    The clause of the fact decides; where it says nothing, its sentence does.
    """
    for low, high in (clause(article, fact), article.sentence(fact.start)):
        found = directions(article.text[low:high])
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def clause(article: Article, fact: Fact) -> tuple[int, int]:
    """Return the half-open span of the clause of ``fact``: from the comma, dash or bracket before it to the next."""
    text = article.text
    start, end = article.sentence(fact.start)
    before = [found.end() for found in CLAUSE_END.finditer(text, start, fact.start)]
    after = CLAUSE_END.search(text, fact.end, end)
    return (before[-1] if before else start), (after.start() if after else end)


def directions(words_around: str) -> set[str]:
    """Return which of ``up`` and ``down`` the words of a piece of text say."""
    words = WORD.findall(words_around.lower())
    return {
        code
        for previous, word in zip(["", *words], words, strict=False)
        if previous not in NEGATION and (code := _direction_of(word))
    }


@lru_cache(maxsize=4096)
def _direction_of(word: str) -> str | None:
    for code, words, kazakh, russian in _rows():
        if word in words or word.startswith(russian):
            return code
        for stem in kazakh:
            if word.startswith(stem):
                return None if NEGATIVE_ENDING.match(word, len(stem)) else code
    return None


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, frozenset[str], tuple[str, ...], tuple[str, ...]]]:
    return [
        (row.code, frozenset(row.words.split()), tuple(row.kk.split()), tuple(row.ru.split())) for row in DIRECTIONS
    ]
