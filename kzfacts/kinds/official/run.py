"""Runs of capitalised words: the material names are made of."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.codes import CAPITALS
from kzfacts.grammar.declined import PARTICLES
from kzfacts.grammar.given import SHORT
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import Name, family_shaped, is_initials
from kzfacts.lexicon.given_names import SHORT_FAMILIES, TIED
from kzfacts.normalise.signatures import INITIALS

UPPER = "A-Z" + CAPITALS
SMALL = "a-zа-яәұүіөқғ"  # of particles
# A title before a name of the Gulf, which may be capitalised; Шейх Хасина is a name.
SHEIKH = Lazy(r"Шейх(?:а|у|е|ом)?[ ][^\W\d_]+[ ](?:б[еи]н|ибн|[Аа]ль|[Әә]л)[ -]")
# A word of a name: initials, a capitalised word, or an article with one (аль-Багдади), with the space before it.
PIECE = Lazy(
    rf"[ ]?([{CAPITALS}]\.[{CAPITALS}](?![^\W\d_]|\.)"  # without the last dot
    rf"|(?:[{CAPITALS}](?:\.[ ]?-?|-(?=[{CAPITALS}]\.))){{1,3}}(?=[{UPPER}](?!\.))"
    rf"|{INITIALS}(?![^\W\d_])"
    rf"|(?:[^\W\d_]{{2,3}}-)?[{UPPER}][^\W\d_]*(?:['-][^\W\d_]+){{0,3}}"
    rf"|[{SMALL}]{{1,5}}(?=[ ](?:дер[ ])?[{UPPER}]))"
)
MOST = 6  # words of a name
PHRASE_END = Lazy(r"[ ]?(?:[,;.)/|\n]|$)")


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
    for _ in range(MOST):
        match = PIECE.match(norm, start)
        if match is None:
            break
        begin, end = match.span(1)
        if pieces and begin == start and not is_initials(pieces[-1].text):
            break
        word, start = match[1], end
        if word[-1] == " ":  # after initials
            word, end = word[:-1], end - 1
        elif word[1:2] == "." and word[-1].isalpha():
            word += "."  # without the last one: Белов И.И
        if word[0].islower() and "-" not in word and word not in PARTICLES:
            break
        if pieces and len(pieces[-1].text) > SHORT and _is_compound(word):
            break
        pieces.append(Piece(word, begin, end))
    while pieces and pieces[-1].text in PARTICLES:
        pieces.pop()
    return pieces


def _is_compound(word: str) -> bool:
    """Say whether ``word`` is two, one capital for both: Асқар Болат [Әлеуметтік-мәдени] комитетті; also Чен-ын."""
    first, hyphen, last = word.rpartition("-")
    return bool(hyphen) and last[:1].islower() and not last.startswith(TIED) and first.lower() not in PARTICLES


def person_of(pieces: list[Piece], name: Name | None) -> Person | None:
    """Return ``name`` with the place of its ``pieces``; None where there is no name."""
    return Person(pieces[0].start, pieces[-1].end, name) if name and pieces else None


def ends_in_capitals(word: str) -> bool:
    """Say whether ``word`` is an abbreviation that begins with a syllable: КазНУ, СПбГУ."""
    return word[-2:].isupper() and not word.isupper()


def is_acronym(word: str) -> bool:
    """Say whether ``word`` is in capitals and no family name: МИД, but not БЕЛОВ."""
    if not word.isupper() or word in SHORT_FAMILIES:
        return False
    return not (len(word) > 4 and family_shaped(word.capitalize()))  # noqa: PLR2004
