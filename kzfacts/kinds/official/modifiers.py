"""What stands before the head of a Russian post: adjectives, prefixes, and words of status."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kzfacts.kinds.official.heads import Head
from kzfacts.lexicon import posts

ADJECTIVE = re.compile(r"(.+?)(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ые|ие|ых|их|ыми|ими)$")
LAST_WORD = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[ ]$")
ENDING_CASES = {
    "ый": "N", "ий": "N", "ой": "NGDIP", "ого": "GA", "его": "GA", "ому": "D", "ему": "D", "ым": "ID", "им": "ID",
    "ом": "P", "ем": "P", "ая": "N", "яя": "N", "ую": "A", "юю": "A", "ые": "N", "ие": "N", "ых": "GAP", "их": "GAP",
    "ыми": "I", "ими": "I",
}  # fmt: skip
ACTING = re.compile(r"(?:\b(?:вр\.?[ ]?)?и\.?[ ]?о\.?|\bврио)[ ]$")
DUTIES = re.compile(
    r"(?:\bвременно[ ])?\bисполня(?:ющ|вш)(ий|его|ему|им|ем|ая|ей|ую)(?:[ ]временно)?[ ]обязанности[ ]$"
)
ENVOY = re.compile(r"\bчрезвычайн[а-я]{2,3}[ ]и[ ]$")
STATUS = {"бывш": "former", "экс": "former", "избранн": "elect"}
ADJECTIVES = frozenset(posts.ADJECTIVES.split())
BACK = 80  # characters


class Left(NamedTuple):
    """What stands before a head: where the post begins, where its status words begin, and what they say."""

    start: int
    edge: int
    status: str | None
    cases: str


def modifiers(norm: str, low: str, head: Head) -> Left:
    """Walk over the modifiers before a head."""
    start = edge = head.start
    status = None
    cases = head.cases
    if norm[start - 1 : start] == "-" and start > 1:
        prefix = re.search(r"[^\W\d_]+$", low[max(0, start - 20) : start - 1])
        if prefix:
            edge = start - 1 - len(prefix[0])
            status = STATUS.get(prefix[0])
            start = start if status else edge
    glued = low[start : head.start]
    for _ in range(4):
        before_it = low[max(0, edge - BACK) : edge]
        acting = ACTING.search(before_it) or DUTIES.search(before_it)
        if acting and "G" in head.cases:
            start = edge = edge - len(before_it) + acting.start()
            return Left(start, edge, "acting", ENDING_CASES[acting[1]] if acting.re is DUTIES else "NGDAI")
        envoy = ENVOY.search(before_it) if start == edge and low.startswith("полномочн", start) else None
        if envoy:
            start = edge = edge - len(envoy[0])
            break
        word = LAST_WORD.search(before_it)
        adjective = ADJECTIVE.match(word[1]) if word else None
        if word is None or adjective is None or not set(ENDING_CASES[adjective[2]]) & set(cases):
            break
        kind = _adjective(adjective[1], head, glued)
        at = edge - len(before_it) + word.start(1)
        if kind == "first":
            status = "first"
            kind = "post" if norm[head.start].isupper() and norm[at].isupper() else "status"
        if not kind:
            break
        status = kind if kind in STATUS.values() else status
        start = at if kind == "post" and start == edge else start
        edge = at
    return Left(start, edge, status, cases)


@lru_cache(maxsize=2048)
def _kind(stem: str) -> str:
    if stem in STATUS:
        return STATUS[stem]
    if stem.startswith(posts.NO_ADJECTIVES):
        return "status"
    return "post" if stem.endswith(("ск", "цк")) or stem in ADJECTIVES else ""


def _adjective(stem: str, head: Head, glued: str) -> str:
    """Say what an adjective before the head is: part of the post, a status, ``first``, or nothing of it."""
    if stem == "перв":
        deputy = head.post.role.startswith("deputy_") or glued or head.word.startswith("зам")
        return "post" if deputy else "first" if head.post.role == "president" else "post"
    return _kind(stem)
