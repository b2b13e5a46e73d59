"""Whether the words around a figure say that something grew or fell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.fact import Fact
from kzfacts.grammar.russian import is_verb
from kzfacts.lexicon.direction import DIRECTIONS

WORD = re.compile(r"\w+")
CLAUSE_END = re.compile(r"[,;:](?=\s)|[()]|\s[–—-]\s")
NEGATIVE_ENDING = re.compile(r"[мбп][ае](?:[дйғгсу]|$)")
UNTIL = frozenset(("дейін", "шейін"))
BY, DATIVE = re.compile(r"(?<!\w)на\s\Z"), re.compile(r"[ғқгк][ае]\Z")  # на 5% больше, 5%-ға көп
NEXT_WORD, WORD_BEFORE = re.compile(r"\s(\w+)"), re.compile(r"(?<!\w)(\w{1,20})\sна\s\Z")
NEGATION = frozenset(("не", "без"))


class Way(NamedTuple):
    """What is said of a figure: ``up`` or ``down``, the word that says it, the half-open span of the words looked at.

    own  whether that is the clause of the figure, not only its sentence
    """

    code: str
    word: str
    span: tuple[int, int]
    own: bool


def way(article: Article, fact: Fact) -> Way | None:
    """Return whether a figure grew or fell, or None where the words say neither or both.

    The clause of the fact decides, with «на 5% больше» after its verbs; where it says nothing, its sentence does.
    """
    for own, span in ((True, clause(article, fact)), (False, article.sentence(fact.start))):
        around = article.text[slice(*span)]
        found = _words(around) or (_than(article.text, fact) if own else {})
        if found:
            return Way(*found.popitem(), span, own) if len(found) == 1 else None
        if own and fact.lang == "ru" and any(is_verb(word) for word in WORD.findall(around.lower())):
            return None  # «рост 5%: экспорт прибавил 7%, импорт потерял 2%»
    return None


def direction(article: Article, fact: Fact) -> str | None:
    """Return ``up`` or ``down``, or None where the words say neither or both."""
    found = way(article, fact)
    return found and found.code


def clause(article: Article, fact: Fact) -> tuple[int, int]:
    """Return the half-open span of the clause of ``fact``: from the comma, dash or bracket before it to the next."""
    text = article.text
    start, end = article.sentence(fact.start)
    before = [found.end() for found in CLAUSE_END.finditer(text, start, fact.start)]
    after = CLAUSE_END.search(text, fact.end, end)
    return (before[-1] if before else start), (after.start() if after else end)


def directions(words_around: str) -> set[str]:
    """Return which of ``up`` and ``down`` the words of a piece of text say."""
    return set(_words(words_around))


def _words(around: str) -> dict[str, str]:
    """Return the directions that a piece of text says, each with a word that says it."""
    words = WORD.findall(around.lower())
    return {
        code: word
        for previous, word in zip(["", *words], words, strict=False)
        if previous not in NEGATION and (code := _direction_of(word) or (previous in UNTIL and _reached_by(word)))
    }


def _than(text: str, fact: Fact) -> dict[str, str]:
    """Return the direction that the comparative beside ``fact`` says, with that word, where it is by how much."""
    by = BY.search(text, max(0, fact.start - 4), fact.start) or DATIVE.search(fact.text)
    after = by and NEXT_WORD.match(text, fact.end)
    words = [found[1] for found in (after, WORD_BEFORE.search(text, max(0, fact.start - 24), fact.start)) if found]
    return {row.code: word for row in DIRECTIONS for word in words if word in row.than.split()}


@lru_cache(maxsize=4096)
def _direction_of(word: str) -> str | None:
    for code, words, kazakh, russian in _rows():
        if word in words or word.startswith(russian):
            return code
        for stem in kazakh:
            if word.startswith(stem):
                return None if NEGATIVE_ENDING.match(word, len(stem)) else code
    return None


def _reached_by(word: str) -> str | None:
    return next((row.code for row in DIRECTIONS if word.startswith(row.until)), None)


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, frozenset[str], tuple[str, ...], tuple[str, ...]]]:
    return [
        (row.code, frozenset(row.words.split()), tuple(row.kk.split()), tuple(row.ru.split())) for row in DIRECTIONS
    ]
