"""Finds where a person's name begins and ends in running text, before or after a post."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.given import gender_of, given_forms, patronymic
from kzfacts.grammar.kazakh_names import bare, nominative_kk
from kzfacts.grammar.key import thin
from kzfacts.grammar.names import PARTICLES, TRAILING, Name, family, family_shaped, is_initials, nominative
from kzfacts.kinds.official.places import is_country, is_place_kk, is_place_ru, looks_made_up

CYRILLIC = "А-ЯЁӘҒҚҢӨҰҮҺІ"
UPPER = "A-Z" + CYRILLIC
# A word of a name: initials, a capitalised word, or an article with one (аль-Багдади), with the space before it.
PIECE = re.compile(
    rf"[ ]?((?:[{CYRILLIC}]\.[ ]?-?){{1,3}}(?=[{UPPER}])|(?:[{CYRILLIC}]\.){{1,2}}(?![^\W\d_])"
    rf"|(?:[^\W\d_]{{2,3}}-)?[{UPPER}][^\W\d_]*(?:['-][^\W\d_]+){{0,3}}|[a-zа-яәұүіөқғ]{{1,5}}(?=[ ][{UPPER}]))"
)
BEFORE = re.compile(rf"(?:[{UPPER}][^\s,;:()«»\"]*[ ]?|[a-zа-яәұүіөқғ]{{1,5}}[ ](?=[{UPPER}])){{1,5}}$")
FULL = re.compile(rf"([{CYRILLIC}][^\W\d_]+(?:-[{CYRILLIC}][^\W\d_]+)?)(?=[ ]([{CYRILLIC}][^\W\d_]+(?:-[{CYRILLIC}][^\W\d_]+)?))")
WORD_START = re.compile(r"(?<![^\s(«\"|])\S")
MOST = 6  # words of a name
BACK = 70  # characters


class Person(NamedTuple):
    """A name in the text, and its reading."""

    start: int
    end: int
    name: Name


class Piece(NamedTuple):
    """One word of a run of capitalised words."""

    text: str
    start: int
    end: int


def run_at(norm: str, start: int) -> list[Piece]:
    """Return the run of capitalised words, initials and name particles that begins at ``start``."""
    pieces: list[Piece] = []
    while len(pieces) < MOST:
        match = PIECE.match(norm, start)
        if match is None or (pieces and match.start(1) == match.start() and not is_initials(pieces[-1].text)):
            break
        word = match[1]
        if word[0].islower() and "-" not in word and word not in PARTICLES:
            break
        pieces.append(Piece(word.rstrip(), match.start(1), match.start(1) + len(word.rstrip())))
        start = match.end()
    while pieces and pieces[-1].text in PARTICLES:
        pieces.pop()
    return pieces


def _person(pieces: list[Piece], name: Name | None) -> Person | None:
    return Person(pieces[0].start, pieces[-1].end, name) if name and pieces else None


# Russian


@lru_cache(maxsize=2)
def families(norm: str) -> frozenset[str]:
    """Return the family names, thinly folded, that follow a known given name somewhere in the text."""
    found: set[str] = set()
    for match in FULL.finditer(norm):
        given, last = match[1], match[2]
        found.update(
            thin(name)
            for form in given_forms(given)
            for case in form.cases
            if (name := family(last, case, form.gender)) is not None
        )
        if gender_of(given):
            found.add(thin(bare(last)[0]))
    return frozenset(found)


def russian(
    pieces: list[Piece], cases: str, *, norm: str = "", lone: bool = False, fresh: bool = False, crowned: bool = False
) -> tuple[int, Person] | None:
    """Find a name in a run of capitalised words of Russian text.

    cases  the cases of the post: the name agrees
    norm   the text, where a family name alone may be known from a full name
    lone   a family name alone may follow the post
    fresh  no complement stands between the post and the run
    crowned  a given name alone is enough: королева Летисия, патриарх Кирилл

    Returns how many words of the run come before the name, and the name; None where there is none.
    """
    words = [piece.text for piece in pieces]
    for first in range(len(words)):
        length = _known_length(words, first)
        if length > 1 or (length and crowned):
            start = first - (_foreign_before(words, first, cases) if fresh else 0)
            name = nominative(words[start : first + length], cases)
            if name:
                return start, Person(pieces[start].start, pieces[first + length - 1].end, name)
    return _unknown(pieces, cases, norm, lone=lone and fresh)


def _foreign_before(words: list[str], first: int, cases: str) -> int:
    """Return how many unknown words before a known given name are given names too: Нейл Патрик Харрис."""
    count = 0
    while cases == "N" and count < min(first, 2):
        word = words[first - count - 1]
        if word[-1] in "аеёиоуыэюяй" or word.isascii() or word.isupper() or is_place_ru(word):
            break
        count += 1
    return count


def _known_length(words: list[str], first: int) -> int:
    """Return how many words from ``first`` make a name with a known given name, a patronymic or initials; or 0."""
    rest = words[first:]
    if is_initials(rest[0]):
        return 2 if len(rest) > 1 and _may_be_family(rest[1]) else 0
    if len(rest) > 2 and patronymic(rest[2]) and not is_place_ru(rest[0]):  # noqa: PLR2004
        return 3
    if len(rest) > 1 and is_initials(rest[1]) and family_shaped(rest[0]):
        return 2
    if not given_forms(rest[0]) or (len(rest) == 1 and is_place_ru(rest[0])):
        return 0
    length = 1
    if len(rest) > length and patronymic(rest[length]):
        length += 1
    if len(rest) > length and (_may_be_family(rest[length]) or is_country(rest[length])):
        length += 1
        length += _more(rest, length)
    return length


def _more(words: list[str], length: int) -> int:
    """Return how many further words belong to a foreign name: Реджеп Тайип Эрдоган, Мсвати III, де Блазио."""
    more = 0
    while length + more < len(words):
        word, last = words[length + more], words[length + more - 1]
        particle = last.lower() in PARTICLES
        if not particle and word not in TRAILING and word not in PARTICLES and (family_shaped(last) or is_place_ru(word)):
            break
        if (word.isupper() and word not in TRAILING and len(word) > 1) or (
            given_forms(word) and not given_forms(last) and last not in TRAILING
        ):
            break
        more += 1
    return more


def _may_be_family(word: str) -> bool:
    if word in TRAILING or word in PARTICLES:
        return True
    if word.isascii() or (word.isupper() and not (len(word) > 4 and family_shaped(word.capitalize()))):  # noqa: PLR2004
        return False
    return family_shaped(word) or not is_place_ru(word)


def _unknown(pieces: list[Piece], cases: str, norm: str, *, lone: bool) -> tuple[int, Person] | None:
    """Read a run without a known given name: a foreign name, or a family name alone."""
    skipped = 0
    while skipped < len(pieces) and not _may_be_family(pieces[skipped].text):
        skipped += 1
    rest = pieces[skipped:]
    if any(not _may_be_family(piece.text) for piece in rest) or (rest and rest[0].text in TRAILING):
        return None
    if len(rest) == 1:
        person = _lone(rest, cases, norm, shape=lone and not skipped)
        return (skipped, person) if person else None
    person = _person(rest, nominative([piece.text for piece in rest], cases)) if rest else None
    return (skipped, person) if person else None


def _lone(rest: list[Piece], cases: str, norm: str, *, shape: bool) -> Person | None:
    """Read a family name alone: one that the text gives in full, or one whose shape leaves no doubt."""
    word = rest[0].text
    name = nominative([word], cases)
    if name is None or word.isupper() or is_initials(word):
        return None
    if norm and thin(name.full) in families(norm):
        return _person(rest, name)
    if not shape or looks_made_up(word) or len(word) < 4:  # noqa: PLR2004
        return None
    genitive = word[-1] in "аяыи" and not {"D", "I"} & set(cases)  # президента Лукойла: rather an organisation
    return None if genitive and not family_shaped(word) else _person(rest, name)


# Kazakh


def kazakh(norm: str, start: int, *, lone: bool) -> Person | None:
    """Return the name that begins at ``start`` of Kazakh text; its last word may carry a case."""
    pieces = run_at(norm, start)
    length = _kazakh_length([piece.text for piece in pieces], lone=lone)
    if not length and pieces and not _no_name_kk(pieces[0].text) and thin(bare(pieces[0].text)[0]) in families(norm):
        length = 1
    if not length:
        return None
    return _person(pieces[:length], nominative_kk([piece.text for piece in pieces[:length]]))


def _kazakh_length(words: list[str], *, lone: bool) -> int:
    if not words:
        return 0
    first = words[0]
    if is_initials(first):
        return 2 if len(words) > 1 and not is_place_kk(words[1]) else 0
    if _no_name_kk(first):
        return 0
    if len(words) > 1 and is_initials(words[1]) and family_shaped(first):
        return 2
    inflected = bare(first)[1]
    if len(words) == 1 or inflected or _no_name_kk(words[1]):
        stem = bare(first)[0]
        return 1 if lone and family_shaped(stem) else 0
    length = 2
    while length < len(words) and length < MOST and _continues(words, length):
        length += 1
    return length


def _no_name_kk(word: str) -> bool:
    if word[0].isascii() or (word.isupper() and len(word) <= 5):  # noqa: PLR2004 (an abbreviation)
        return True
    return is_place_kk(word) and not family_shaped(bare(word)[0])


def _continues(words: list[str], length: int) -> bool:
    """Say whether the next word still belongs to the name."""
    word, last = words[length], words[length - 1]
    if last in PARTICLES or word in PARTICLES or word in TRAILING:
        return True
    if bare(last)[1] or _no_name_kk(word):
        return False
    if patronymic(word):
        return True
    if patronymic(last):
        return length == 2 and family_shaped(bare(word)[0])  # noqa: PLR2004
    return not family_shaped(last) and (length < 4 or not PARTICLES.isdisjoint(words))  # noqa: PLR2004


# Before a post


def before(norm: str, end: int, cases: str, lang: str, *, unknown: bool = False) -> Person | None:
    """Return the full name that ends at ``end``: a known given name or initials, then a family name.

    ``unknown`` also accepts a foreign name of unknown words.
    """
    floor = max(0, end - BACK)
    match = BEFORE.search(norm[floor:end])
    if match is None:
        return None
    for word in WORD_START.finditer(norm, floor + match.start(), end):
        pieces = run_at(norm, word.start())
        if pieces and pieces[-1].end == end:
            person = _full(pieces, cases, lang, unknown=unknown)
            if person:
                return person
    return None


def _all_unknown(words: list[str]) -> bool:
    """Say whether two or three words that are no place and no known name may be a foreign name."""
    plain = all(word[0].isupper() and not word.isupper() and not word.isascii() and not is_place_ru(word) for word in words)
    return plain and len(words) <= 3 and not any(given_forms(word) for word in words[1:])  # noqa: PLR2004


def _full(pieces: list[Piece], cases: str, lang: str, *, unknown: bool) -> Person | None:
    words = [piece.text for piece in pieces]
    if len(words) < 2:  # noqa: PLR2004
        return None
    if lang == "kk":
        known = is_initials(words[0]) or gender_of(words[0])
        inflected = bare(words[-1])[1] and not (cases == "NG" and words[-1].endswith(("ың", "ің")))
        if not known or _kazakh_length(words, lone=False) != len(words) or inflected:
            return None
        return _person(pieces, nominative_kk(words))
    if _known_length(words, 0) != len(words) and not (unknown and _all_unknown(words)):
        return None
    return _person(pieces, nominative(words, cases))
