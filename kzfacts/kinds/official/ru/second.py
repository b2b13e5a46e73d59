"""Whether a Russian post has another one beside it: a second post, a rank or a title, or its own beginning."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.heads import CROWNED, Head, head_at
from kzfacts.kinds.official.run import SHEIKH

RANKS = ("генерал", "полковник", "подполковник", "майор", "лейтенант", "адмирал", "вице-адмирал", "маршал")
TITLES = ("шейх", "султан")  # of monarchs, before their names
# Before a name too, but behind a complement only: генсек ОТГ посол X
SECOND = ("муфти", "посол", "посл", "митрополит", "архиепископ")
RANKED = RANKS + TITLES
COUNSELS = ("советник", "старш", "младш")
ADJECTIVES = ("управляющий", "управляющая")
JUSTICE = (" юстиции", " советник юстиции", " советника юстиции", " советнику юстиции", " советником юстиции")
SUPREME = "верховн"
OPENINGS = (*RANKED, *SECOND, *COUNSELS, SUPREME)
PREFIX = Lazy(r"(?:вице|экс)-")
ADJECTIVE_BEFORE = Lazy(r"[а-яё-]+(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом)[ ]")
MOST = 4  # words before a head: главный государственный санитарный врач
LONGEST = 30  # characters of the word before a line end


def second_head(norm: str, low: str, start: int, cases: str) -> Head | None:
    """Return the head of a second post in one of ``cases``: at once, or after adjectives."""
    for _ in range(MOST):
        prefix = PREFIX.match(low, start)
        head = head_at(low, prefix.end() if prefix else start, "ru")
        if head and head.word[-1] == "." and "N" not in cases:
            return None  # министра X, зав. отделом Y
        if head and head.lang == "ru" and set(head.cases) & set(cases):
            crowned = head.post.role in CROWNED and norm[start].isupper()  # Султану Белову
            return None if crowned and not SHEIKH.match(norm, start) else head
        match = ADJECTIVE_BEFORE.match(low, start)
        if match is None:
            return None
        start = match.end()
    return None


def opens_rank(low: str, word: str, end: int, *, fresh: bool) -> bool:
    """Say whether a word, or the one behind an adjective, is a rank or a title before a name: верховный муфтий.

    fresh  it stands right behind the head
    """
    if not word.startswith(OPENINGS):  # most words
        return False
    if word.startswith(RANKED):
        return not word.startswith("генеральн")
    if low.startswith(JUSTICE, end) and word.startswith(COUNSELS):
        return True
    behind = word.startswith(SUPREME) and low.startswith(SECOND, end + 1)
    return not fresh and (behind or word.startswith(SECOND))


def is_torn(norm: str, low: str, head: Head) -> bool:
    """Say whether the head is a part only: of Нур-Султан, or of a post whose beginning stands on the line before.

    Or it is the adjective of the next one: управляющего директора
    """
    if head.word in ADJECTIVES:
        noun = head_at(low, head.end + 1, "ru")
        if noun and set(noun.cases) & set(head.cases):
            return True
    mark = norm[max(0, head.start - 1) : head.start]
    if head.post.role in CROWNED:
        return mark == "-"
    if mark != "\n" or norm[head.start].isupper():
        return False
    before = low.rfind(" ", max(0, head.start - LONGEST), head.start - 1) + 1
    return before > 0 and head_at(low, before, "ru") is not None
