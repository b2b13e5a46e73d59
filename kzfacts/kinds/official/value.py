"""The value of an official: role, status, the post in the nominative, the parts of the name."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.fact import Draft, Value
from kzfacts.grammar.key import person_key
from kzfacts.kinds.official.heads import Head
from kzfacts.kinds.official.run import Person
from kzfacts.lexicon.posts import PHRASES

VICE = {
    "prime_minister": "deputy_prime_minister", "minister": "deputy_minister", "president": "vice_president",
    "rector": "vice_rector", "chancellor": "vice_chancellor", "consul": "vice_consul",
}  # fmt: skip


@lru_cache(maxsize=256)
def _phrases(word: str, lang: str) -> tuple[tuple[str, str], ...]:
    """Return (phrase, role) of the phrases that contain the head ``word``, the longest first."""
    rows = ((f" {words} ", row.role) for row in PHRASES for words in (row.kk if lang == "kk" else row.ru))
    return tuple(sorted((row for row in rows if f" {word} " in row[0]), key=lambda row: -len(row[0])))


def role(head: Head, left: str, right: str) -> str:
    """Return the role of ``head`` with the words of the post before it (``left``) and after it (``right``)."""
    around = f" {left} {head.word} {right} ".lower()
    return next((code for words, code in _phrases(head.word, head.lang) if words in around), head.post.role)


def vice(head: Head) -> str:
    """Return the role of ``head`` with «vice» before it."""
    return VICE.get(head.post.role, f"deputy_{head.post.role}")


def quoted(norm: str, start: int, end: int) -> bool:
    """Say whether post and name fill a pair of quotes: then they are the title of an order, a book or a film."""
    return norm[start - 1 : start] in ("«", '"') and norm[end : end + 1] in ("»", '"')


def value(person: Person, post: str, code: str, status: str | None) -> Value:
    """Return the value of a fact; ``finish`` completes the key of a family name alone."""
    name = person.name
    return {
        "name": name.full,
        "given": name.given,
        "patronymic": name.patronymic,
        "family": name.family,
        "post": post,
        "role": code,
        "status": status,
        "key": person_key(name.given, name.family or name.patronymic),
    }


def draft(person: Person, post: tuple[int, int], shown: Value, lang: str) -> Draft:
    """Return the draft of an official: from the first to the last of its name and post."""
    start, end = min(person.start, post[0]), max(person.end, post[1])
    return Draft(start, end, shown, lang, name=(person.start, person.end), post=post)
