"""Officials in Kazakh text: the post stands in the nominative before the name, which alone carries a case."""

from __future__ import annotations

import re

from kzfacts.fact import Context, Draft
from kzfacts.grammar.given import gender_of
from kzfacts.kinds.official import value
from kzfacts.kinds.official.apposition import before
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.person_kk import kazakh
from kzfacts.kinds.official.phrase import post_start
from kzfacts.kinds.official.run import Person
from kzfacts.lexicon.posts import ONLY_AFTER

LINK = re.compile(r"[ ](?:-[ ])?(?=[^\W\d_])")
RANKS = frozenset(["general", "admiral", "colonel", "major", "lieutenant", "marshal"])
APPOINTED = re.compile(r"[ ](?:(?:болып|боп)[ ](?:тағайындал|сайлан|бекітіл)|атан(?:ды|ған))")
AFTER = re.compile(r"[ ]?(?:[,.;:)»\n]|-[ ]|$)|[ ](?:(?:болып|боп)[ ](?:тағайындал|сайлан|бекітіл)|атан(?:ды|ған))")
STATUS = (
    ("міндетін", "acting"),
    ("бұрынғы", "former"),
    ("экс-", "former"),
    ("тұңғыш", "first"),
    ("сайланған", "elect"),
)


def officials(low: str, norm: str, start: int, context: Context) -> list[Draft]:
    """Return the officials whose post has its head at ``start``."""
    head = head_at(low, start, "kk")
    if head is None or not head.cases:
        return []
    link = LINK.match(norm, head.end)
    person = None
    if link and norm[link.end()].isupper():
        person = kazakh(norm, link.end(), lone=head.post.bare and "-" not in link[0])
    found = post_start(low, norm, head)
    if found == head.start and norm[found].isupper() and gender_of(head.word):
        return []  # Сұлтан, Әмір: a given name here
    needed = ONLY_AFTER.get(head.word)
    if needed is not None and not low[found : head.start].rstrip().endswith(needed):
        return []
    if person is None:
        person = _before(norm, found, head)
        return [_draft(context, head, found, person)] if person else []
    rank = head.post.role in RANKS
    drafts = [*_earlier(low, norm, found, person, context, rank=rank), _draft(context, head, found, person)]
    return [] if value.quoted(norm, drafts[0].start, person.end) else drafts


def _earlier(low: str, norm: str, start: int, person: Person, context: Context, *, rank: bool) -> list[Draft]:
    """Return the post before another one of the same person: parted by a comma, a dash or, before a rank, nothing."""
    if norm.startswith((", ", "- "), start - 2):
        stop = start - 2 if norm[start - 2] == "," else start - 3
    elif rank and norm[start - 1 : start] == " ":
        stop = start - 1  # the rank stands between the post and the name
    else:
        return []
    word = re.search(r"[^\W\d_]+(?:-[^\W\d_]+)*$", low[max(0, stop - 30) : stop])
    if word is None:
        return []
    at = max(0, stop - 30) + word.start()
    heads = (head_at(low, at + cut, "kk") for cut in _cuts(word[0]))
    head = next((each for each in heads if each), None)
    if head is None or not head.cases or head.plural or head.end != stop or head.lang != "kk":
        return []
    begin = post_start(low, norm, head)
    if begin == head.start and norm[stop] == ",":
        return []
    return [*_earlier(low, norm, begin, person, context, rank=False), _draft(context, head, begin, person)]


def _cuts(word: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("-", word))]


def _before(norm: str, start: int, head: Head) -> Person | None:
    """Return the name before a post: after a comma, a dash or in front of ``болып тағайындалды``."""
    if not head.possessed or AFTER.match(norm, head.end) is None:
        return None
    if norm.startswith((", ", "- "), start - 2):
        stop = start - 2 if norm[start - 2] == "," else start - 3
    elif APPOINTED.match(norm, head.end) and norm[start - 1 : start] == " ":
        stop = start - 1
    else:
        return None
    person = before(norm, stop, "NG" if APPOINTED.match(norm, head.end) else "N", "kk")
    if person is None or norm[max(0, person.start - 2) : person.start] == ", ":
        return None
    return person


def _draft(context: Context, head: Head, start: int, person: Person) -> Draft:
    text = context.text
    words = text.low[start : head.start]
    status = next((code for word, code in STATUS if word in words), None)
    shown = value.value(person, _post(context, head, start), _role(text.low, head, start), status)
    return value.draft(person, (start, head.end), shown, "kk")


def _post(context: Context, head: Head, start: int) -> str:
    raw_start, raw_end = context.text.raw_span(start, head.end)
    shown = " ".join(context.text.raw[raw_start:raw_end].split())
    return re.sub(r"(?<=[а-яәіңғүұқөһ])[ыі]?м[ыі]з$", "", shown)


def _role(low: str, head: Head, start: int) -> str:
    words = low[start : head.start].strip()
    if "вице" in words.rpartition(" ")[2]:
        return value.VICE.get(head.post.role, f"deputy_{head.post.role}")
    if head.post.role == "deputy_head":
        return _deputy(words)
    if head.word == "министр" and words.endswith(("премьер", "премьер-")):
        return "deputy_prime_minister" if "вице" in words else "prime_minister"
    return value.role(head, words, "")


def _deputy(words: str) -> str:
    """Return the role of a deputy: that of the last head in the complement, as ``deputy_``."""
    for match in reversed(list(re.finditer(r"[^ ]+", words))):
        head = head_at(words, match.start(), "kk")
        if head:
            role = value.role(head, words[: match.start()].strip(), "")
            return role if role.startswith("deputy_") else f"deputy_{role}"
    return "deputy_head"
