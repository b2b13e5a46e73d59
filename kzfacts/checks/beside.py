"""What figures are told of, as far as both languages have it alike.

These are the words beside a figure that are alike in both languages (names, loanwords, years) or have a row in the
lexicon, and whether it is what another figure is compared with: «с 5% до 7%».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kzfacts.checks.article import Article
from kzfacts.checks.values import unit
from kzfacts.fact import Fact
from kzfacts.grammar.key import light
from kzfacts.lexicon.bodies import BODIES
from kzfacts.lexicon.topics import DEEDS, TOPICS

LETTERS = 4  # of a word, that tell it in all its forms: Абай and Абайской, өнеркәсіп and өнеркәсіпте
WORD = re.compile(r"\d+(?:[.,]\d{1,9}){0,3}|[^\W\d_]{3,}")
FROM_BEFORE = re.compile(r"(?<!\S)(со?|против|по сравнению с|вместо)\s$")
FROM_AFTER = re.compile(r"(?:\s?\([^()]{1,60}\))?\s(салыстырғанда|қарағанда)")
FROM_ENDING = re.compile(r"[днт][ае]н$")
TO_BEFORE, TO_AFTER = re.compile(r"\s(до)\s$"), re.compile(r"\s(дейін|шейін)")
ROLES = FROM, TO = "<from>", "<to>"  # keys beside those of words
PLACE = "<in "  # how the keys of countries begin: Жапония, Япония
DEED = "<to "  # how the keys of words begin that tell sentences, but no figures, from each other
NEAR = 80  # characters around a figure in which its role is said
PART_END = re.compile(r"[,;:](?=\s)|\s(?:и|а|но|және|ал|мен|бен|пен)(?=\s)|\n")
OPENED = re.compile(r"\([^()]*\Z")  # a bracket that is not closed before a figure
TELLS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|[:–—-]")


def told(article: Article, kinds: tuple[str, ...], *, deeds: bool) -> dict[int, dict[str, str]]:
    """Return what each figure of ``kinds``, by its identity, is told of: words, by what is alike in both texts.

    Without ``deeds`` they are things and names only: what is done with sums is told by many words.
    """
    found: dict[int, dict[str, str]] = {}
    before: dict[str, str] = {}
    for start, end, figures in parts(article, [fact for fact in article.facts if fact.kind in kinds]):
        words = [word for word in WORD.finditer(article.text, _headed(article.text, start, figures[0].start), end)
                 if not any(fact.start <= word.start() < fact.end for fact in figures)]  # fmt: skip
        signs = [(alike(word[0].lower()), word[0]) for word in reversed(words)]
        beside = {sign: word for sign, word in signs if sign and (deeds or not sign.startswith(DEED))}
        if not beside and start > article.sentence(figures[0].start)[0]:
            beside = before  # Абай 5%, 7 млн
        before = beside
        found |= {id(fact): beside | _role(article.text, fact, figures) for fact in figures}
    return found


def parts(article: Article, figures: list[Fact]) -> Iterator[tuple[int, int, list[Fact]]]:
    """Yield the parts of sentences, each up to a comma or a conjunction after ``figures``, with these.

    A bracket that tells a figure of something else is a part as well: «7 млн (в 2024 году – 5 млн)».
    """
    start, end = 0, 0
    inside: list[Fact] = []
    for figure in figures:
        bracket = _bracket(article.text, inside[-1].end, figure) if inside else 0
        if inside and figure.start < end and not bracket:
            inside.append(figure)
            continue
        if inside:
            yield start, bracket or end, inside
        first, last = article.sentence(figure.start)
        after = PART_END.search(article.text, figure.end, last)
        start, end, inside = max(first, bracket or end), after.start() if after else last, [figure]
    if inside:
        yield start, end, inside


def _headed(text: str, start: int, figure: int) -> int:
    """Return where the words of the first item of a list start: its head speaks of all, «По районам: Абай 5%, …»."""
    head = text.rfind(": ", start, figure) + 1
    return head if head and WORD.search(text, head, figure) else start


def _bracket(text: str, at: int, figure: Fact) -> int:
    """Return where the bracket of ``figure`` opens, if it does after ``at`` and tells more than an equivalent; or 0."""
    opened = OPENED.search(text, max(at, figure.start - NEAR), figure.start)
    closed = text.find(")", figure.end, figure.end + NEAR)
    return opened.start() if opened and TELLS.search(text, opened.start(), closed) else 0


def _role(text: str, figure: Fact, figures: list[Fact]) -> dict[str, str]:
    """Return whether ``figure`` is what the other one of two ``figures`` is compared with, or is compared with it."""
    others = [fact for fact in figures if fact is not figure and fact.kind != "date" and unit(fact) == unit(figure)]
    if len(others) != 1:
        return {}
    (other,) = others
    return said_role(text, figure) or {ROLES[role == FROM]: word for role, word in said_role(text, other).items()}


def said_role(text: str, figure: Fact) -> dict[str, str]:
    """Return whether ``figure`` is what a change starts from or goes to, with the word that says it."""
    before, after = (max(0, figure.start - NEAR), figure.start), (figure.end, figure.end + NEAR)
    said = (
        (FROM, FROM_BEFORE.search(text, *before) or FROM_AFTER.match(text, *after) or FROM_ENDING.search(figure.text)),
        (TO, TO_BEFORE.search(text, *before) or TO_AFTER.match(text, *after)),
    )
    return next(({role: found[found.lastindex or 0]} for role, found in said if found), {})


@lru_cache(maxsize=4096)
def alike(word: str) -> str:
    """Return what is alike in the forms of a word in both languages; empty for words too short to tell."""
    if word[0].isdigit():
        return word
    found = [(len(stem), code) for stem, code in _stems() if word.startswith(stem)]
    return max(found)[1] if found else light(word)[:LETTERS] * (len(word) >= LETTERS)


@lru_cache(maxsize=1)
def _stems() -> list[tuple[str, str]]:
    rows = ((row, mark) for table, mark in ((TOPICS, "<"), (DEEDS, DEED)) for row in table)
    countries = [(stem, f"{PLACE}{row.code}>") for row in BODIES if row.group == "country" for stem in row.kk + row.ru]
    return [*((stem, f"{mark}{row.kk}>") for row, mark in rows for stem in f"{row.kk} {row.ru}".split()), *countries]
