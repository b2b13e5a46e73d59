"""What stands before the head of a Russian post: adjectives, prefixes, and words of status."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.heads import Head
from kzfacts.lexicon import posts

ADJECTIVE = Lazy(
    r"([^\W\d_]+?(?:-[^\W\d_]+?)*?)(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ые|ие|ых|их|ыми|ими)$"
)
ORDINAL = Lazy(r"\d{1,3}-(?:о?й|я|го|му|м|ю)")
ENDING_CASES = {
    "ый": "N", "ий": "N", "ой": "NGDIP", "ей": "GDIP", "ого": "GA", "его": "GA", "ому": "D", "ему": "D", "ым": "ID",
    "им": "ID", "ом": "P", "ем": "P", "ая": "N", "яя": "N", "ую": "A", "юю": "A", "ые": "N", "ие": "N", "ых": "GAP",
    "их": "GAP", "ыми": "I", "ими": "I",
}  # fmt: skip
ACTING = Lazy(r"(?:\b(?:вр\.?[ ]?)?и\.?[ ]?о\.?|\bври[од])[ ]$")
DUTIES = Lazy(
    r"(?:\bвременно[ ])?\bисполня(?:(?:ющ|вш)(ий|его|ему|им|ем|ая|ей|ую)|ть|ет|л[аи]?)(?:[ ]временно)?"
    r"[ ](?:обязанности|полномочия)[ ]$"
    r"|(?:^|(?<=[.!?»,\n])|(?<=[.!?»,\n:|*•·▪)-][ ])|(?<=\bпока[ ])|(?<=\bсейчас[ ])|(?<=\bтеперь[ ]))обязанности[ ]$"
)
ACTING_ENDS = ("о. ", "врио ", "врид ", "и.о ", "ио ", "обязанности ", "полномочия ")
PREFIX = Lazy(r"([^\W\d_]+)-$|(?<![^\W_])(вице|экс)[ ](?:-[ ])?$")  # экс-, вице-, as well «экс министр»
PREFIXES = ("вице ", "экс ", "вице - ", "экс - ")
ENVOY = Lazy(r"\bчрезвычайн[а-я]{2,3}[ ]и[ ]$")
STATUS = {
    "бывш": "former", "прежн": "former", "предыдущ": "former", "экс": "former", "избранн": "elect",
    "новоизбранн": "elect",
}  # fmt: skip
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
    start, edge, status = _prefixed(norm, low, head.start)
    glued = low[start : head.start]
    for _ in range(4):
        before_it = low[max(0, edge - BACK) : edge]
        acting = _acting(before_it) if "G" in head.cases else None
        if acting:
            start = edge - len(before_it) + acting[0]
            return Left(start, start, "acting", acting[1])
        envoy = ENVOY.search(before_it) if start == edge and low.startswith("полномочн", start) else None
        if envoy:
            return Left(edge - len(envoy[0]), edge - len(envoy[0]), status, head.cases)
        word = before_it[:-1].replace("\n", " ").rpartition(" ")[2].lstrip('(«"') if before_it.endswith(" ") else ""
        at = edge - 1 - len(word)
        if ORDINAL.fullmatch(word):  # 44-й президент
            edge = at
            continue
        kind = _adjective(word, head, glued)
        if kind == "first":
            status = "first"
            kind = "post" if norm[head.start].isupper() and norm[at].isupper() else "status"
        if not kind:
            break
        status = kind if kind in STATUS.values() else status
        start = at if kind == "post" and start == edge else start
        edge = at
    return Left(start, edge, status, head.cases)


def _prefixed(norm: str, low: str, start: int) -> tuple[int, int, str | None]:
    """Return where the post and where its prefix begin, and the status it says: экс-[министр], [вице-министр]."""
    hyphened = norm[start - 1 : start] == "-" or low.endswith(PREFIXES, 0, start)
    prefix = PREFIX.search(low, max(0, start - 20), start) if hyphened else None
    if prefix is None:
        return start, start, None
    status = STATUS.get(prefix[1] or prefix[2])
    return start if status else prefix.start(), prefix.start(), status


def _acting(before_it: str) -> tuple[int, str] | None:
    """Return where the words for an acting holder begin, and the cases their name may be in."""
    if not before_it.endswith(ACTING_ENDS):
        return None
    match = ACTING.search(before_it)
    if match:
        return match.start(), "NGDAI"
    match = DUTIES.search(before_it)
    # Исполнять обязанности министра будет X: as an instrumental
    return (match.start(), ENDING_CASES[match[1] or "им"]) if match else None


@lru_cache(maxsize=2048)
def _kind(stem: str) -> str:
    if stem in STATUS:
        return STATUS[stem]
    if stem.startswith(posts.NO_ADJECTIVES):
        return "status"
    return "post" if stem.endswith(("ск", "цк")) or stem in ADJECTIVES else ""


def _adjective(word: str, head: Head, glued: str) -> str:
    """Say what a word before the head is: part of the post, a status, ``first``, or nothing of it."""
    adjective = ADJECTIVE.fullmatch(word)
    if adjective is None or not set(ENDING_CASES[adjective[2]]) & set(head.cases):
        return ""
    if adjective[1] == "перв":
        deputy = head.post.role.startswith("deputy_") or glued or head.word.startswith("зам")
        return "first" if head.post.role == "president" and not deputy else "post"
    return _kind(adjective[1])
