"""The complement of a Russian post: which words after the head belong to it, and the name that ends it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.person_ru import russian
from kzfacts.kinds.official.run import Person, run_at
from kzfacts.lexicon.post_words import RUSSIAN_STOPS, RUSSIAN_ZERO_GENITIVES
from kzfacts.lexicon.posts import Post

TOKEN = re.compile(
    r"[ ](?:(?P<word>[^\W\d_]+(?:[-'][^\W\d_]+)*)|(?P<quote>«[^»\n]{1,80}«[^»\n]{1,120}»{1,2}|«[^»\n]{1,160}»|\"[^\"\n]{1,160}\")"
    r"|(?P<number>\d{1,4}(?:-[а-я]{1,3})?(?![\d.,%])|\0+)|(?P<bracket>\([^()\n]{1,40}\))|(?P<dash>-)(?=[ ]))|(?P<comma>,)(?=[ ])"
)
MOST = 18  # tokens of a complement
ABBREVIATED = frozenset(["г", "обл", "ул", "им", "р-на", "пос", "с", "гг", "св", "акад", "ген"])
NAMED_AFTER = frozenset(("имени", "им"))
PREPOSITIONS = frozenset(["по", "при", "для", "с", "со", "над", "между", "от", "за"])
# These open a complement only before a proper noun: посол в России, but not: заявил министр в интервью.
PLACING = frozenset(["в", "во", "на", "из"])
STOPS = frozenset(RUSSIAN_STOPS.split())
STATUS_STEMS = ("бывш", "нынешн", "тогдашн", "прежн", "экс-")
ZERO_GENITIVES = frozenset(RUSSIAN_ZERO_GENITIVES.split())
VERB = re.compile(r"(?:[аеиуыя]л[аи]|л[ао]сь|лись|[аеиуя]ть|ться|тся|ая|яя)$")
NO_VERB = re.compile(
    r"(?:отдел|раздел|предел|капитал|персонал|филиал|канал|журнал|портал|материал|потенциал|зал|сигнал|трибунал|терминал|кала|прибыл|модел|недел|цел)[аи]$|^края$"
)
GENITIVE = re.compile(r"(?:ств|[аяыи]|[ое]го|[оеё]й|[ыи]х|[оеё]в|ий)$")
AFTER_PREPOSITION = re.compile(r"(?:[аяыиеуюй]|[ое]го|[ое]му|[ыиао]х|[оеё]в|[аяоеиы]м|ями|ами|ью|ях)$")
CROWNED = frozenset(("monarch", "patriarch", "mufti"))
RANKS = ("генерал", "полковник", "подполковник", "майор", "лейтенант", "адмирал", "вице-адмирал", "маршал")
APPOINTED = re.compile(r"(?:назнач|избран|переизбран|утвержд[её]н|стал|станет|является|остал)")

NO_HEAD = Head(Post("", (), ()), "ru", "", "", plural=False, possessed=False, start=0, end=0)


class Reach(NamedTuple):
    """How far a post reaches: the end of its complement, and the names found there."""

    end: int
    persons: list[Person]
    next_head: Head | None = None


def reach(norm: str, low: str, head: Head, cases: str, depth: int = 0) -> Reach:
    """Walk over the complement of ``head``, whose name is in one of ``cases``, up to a name or to what is no complement."""
    position = end = head.end
    fresh, preposition, named_after, placing = True, False, False, False
    for _ in range(MOST):
        match = TOKEN.match(norm, position)
        if match is None:
            if norm.startswith(". ", position) and low[end:position].strip() in ABBREVIATED:
                position += 1
                continue
            break
        kind = match.lastgroup
        word = match["word"]
        if kind in ("dash", "comma"):
            return _after_mark(norm, low, match, Reach(end, []), cases, depth)
        if kind == "quote":
            end, fresh, preposition = match.end(), False, False
        elif word and (word[0].isupper() or word[:3] in ("аль", "эль")):
            pieces = run_at(norm, match.start("word"))
            if not pieces:
                break
            adjective = _adjective(norm, pieces[0].end)
            lone = head.post.bare and not head.plural
            crowned = head.post.role in CROWNED
            found = (
                None
                if named_after or (adjective and len(pieces) == 1)
                else russian(pieces, cases, norm=norm, lone=lone, fresh=fresh, crowned=crowned)
            )
            if found and placing and not found[0]:
                found = None  # посол в Буэнос-Айресе: the first word is a place
            if found:
                skipped, person = found
                if skipped:
                    end = pieces[skipped - 1].end
                return Reach(end, [person, *_others(norm, person, cases)] if head.plural else [person])
            preposition = preposition and pieces[-1].text.endswith(DATIVE_ADJECTIVE)
            end, fresh, named_after, placing = pieces[-1].end, False, False, False
            position = end
            continue
        elif word:
            if word in NAMED_AFTER:
                named_after = True
                end = match.end()
            elif word in PREPOSITIONS or (word in PLACING and _capital_after(norm, match.end())):
                preposition, fresh, placing = True, False, word in PLACING
            elif word in ABBREVIATED and norm.startswith(".", match.end()):
                position = match.end() + 1
                continue
            elif word != "и":
                if word.startswith(RANKS) and (rank := _rank(low, match.start("word"), cases)):
                    return Reach(end, reach(norm, low, rank, cases, depth + 1).persons, rank)
                if not complement_word(word, preposition=preposition):
                    return Reach(end, _appointed(norm, match, cases) if APPOINTED.match(word) else [])
                end, fresh = match.end(), False
        elif kind == "bracket" and match[0][2:-1].isupper():
            end = match.end()
        position = match.end()
    return Reach(end, [])


DATIVE_ADJECTIVE = ("ому", "ему", "ой", "ей", "ом", "ем", "им", "ым")
ADJECTIVE = re.compile(r"(?:ого|его|ому|ему|ой|ей|ий|ый|ая|яя|ую|юю|им|ым|ом|ем|их|ых)$")
NEXT_WORD = re.compile(r"[ ]([а-яё-]+)")


def _adjective(norm: str, end: int) -> bool:
    """Say whether the word that ends at ``end`` is an adjective before its noun: Московской области."""
    following = NEXT_WORD.match(norm, end)
    if following is None or not ADJECTIVE.search(norm[max(0, end - 12) : end]):
        return False
    return complement_word(following[1], preposition=False)


def _capital_after(norm: str, position: int) -> bool:
    return norm[position + 1 : position + 2].isupper()


@lru_cache(maxsize=8192)
def complement_word(word: str, *, preposition: bool) -> bool:
    """Say whether a lower-case word may belong to a complement: a genitive, or any oblique case after a preposition."""
    if word in STOPS or word.startswith(STATUS_STEMS) or len(word) < 3:  # noqa: PLR2004 (no noun of two letters)
        return False
    if word in ZERO_GENITIVES:
        return True
    if VERB.search(word) and not NO_VERB.search(word):
        return False
    return (AFTER_PREPOSITION if preposition else GENITIVE).search(word) is not None


def _after_mark(norm: str, low: str, match: re.Match[str], so_far: Reach, cases: str, depth: int) -> Reach:
    """After a dash or a comma: a second post of the same person, the name itself, or the rest of a list."""
    after = match.end() + 1
    head = _second_head(low, after, cases) if depth < 2 else None  # noqa: PLR2004 (three posts of one person)
    if head:
        further = reach(norm, low, head, cases, depth + 1)
        return Reach(so_far.end, further.persons, head)
    if match["dash"]:
        found = russian(run_at(norm, after), cases)
        return Reach(so_far.end, [found[1]] if found and not found[0] else [])
    return _list(norm, low, match, so_far, cases, depth)


def _second_head(low: str, start: int, cases: str) -> Head | None:
    """Return the head of a second post: at once, or after adjectives."""
    for _ in range(3):
        head = head_at(low, start, "ru")
        if head and head.lang == "ru" and set(head.cases) & set(cases):
            return head
        match = re.compile(r"[а-яё-]+(?:ый|ий|ой|ого|ому|ым|им|ом)[ ]").match(low, start)
        if match is None:
            return None
        start = match.end()
    return None


def _rank(low: str, start: int, cases: str) -> Head | None:
    """Return the rank at ``start``, which stands between a post and the name."""
    head = head_at(low, start, "ru")
    return head if head and set(head.cases) & set(cases) else None


LIST = re.compile(r",(?:[ ][а-яё-]{3,24}){1,3}(?:,(?:[ ][а-яё-]{3,24}){1,3}){0,2}[ ]и[ ](?=[а-яё])")


def _list(norm: str, low: str, match: re.Match[str], so_far: Reach, cases: str, depth: int) -> Reach:
    """Read on after a list inside the complement: экономики, торговли и промышленности."""
    listed = LIST.match(norm, match.start())
    words = listed[0].replace(",", " ").split()[:-1] if listed else ["что"]
    if listed is None or not all(complement_word(word, preposition=False) for word in words):
        return so_far
    rest = Head(NO_HEAD.post, "ru", "", cases, plural=False, possessed=False, start=listed.end(), end=listed.end() - 1)
    further = reach(norm, low, rest, cases, depth)
    return further if further.end > listed.end() else so_far


def _others(norm: str, person: Person, cases: str) -> list[Person]:
    """Return the further names of a list after the first: министры X, Y и Z."""
    found: list[Person] = []
    position = person.end
    while len(found) < MOST:
        match = re.compile(r"(?:,|[ ]и|,[ ]а[ ]также)(?=[ ])").match(norm, position)
        named = russian(run_at(norm, match.end() + 1), cases) if match else None
        if named is None or named[0]:
            break
        found.append(named[1])
        position = named[1].end
    return found


def _appointed(norm: str, match: re.Match[str], cases: str) -> list[Person]:
    """Return the name after a verb of appointment: директором стал Павел Кострикин."""
    if "I" not in cases:
        return []
    found = russian(run_at(norm, match.end() + 1), "N")
    return [found[1]] if found and not found[0] else []
