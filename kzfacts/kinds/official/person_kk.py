"""Finds where a person's name begins and ends in Kazakh text, where the last word carries the case."""

from __future__ import annotations

from kzfacts.grammar.declined import PARTICLES
from kzfacts.grammar.given import gender_of, is_kazakh, patronymic, plain
from kzfacts.grammar.kazakh_names import bare, nominative_kk
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import TRAILING, family_shaped, is_asian, is_initials
from kzfacts.kinds.official.families import families
from kzfacts.kinds.official.places import is_place_kk
from kzfacts.kinds.official.run import MOST, Person, ends_in_capitals, person_of, run_at

NEXT_NAME = Lazy(r"(?:,|[ ](?:мен|пен|бен|және))[ ](?=[^\W\d_])")


def kazakh(norm: str, start: int, *, lone: bool) -> Person | None:
    """Return the name that begins at ``start`` of Kazakh text; its last word may carry a case."""
    pieces = run_at(norm, start)
    length = name_length([piece.text for piece in pieces], lone=lone)
    if not length and pieces and not _no_name_kk(pieces[0].text) and thin(bare(pieces[0].text)[0]) in families(norm):
        length = 1
    if not length:
        return None
    return person_of(pieces[:length], nominative_kk([piece.text for piece in pieces[:length]]))


def others(norm: str, person: Person) -> list[Person]:
    """Return the further names of a list after the first: министрлер X, Y және Z."""
    found: list[Person] = []
    while match := NEXT_NAME.match(norm, found[-1].end if found else person.end):
        named = kazakh(norm, match.end(), lone=False)
        if named is None or len(found) > MOST:
            break
        found.append(named)
    return found


def name_length(words: list[str], *, lone: bool) -> int:
    """Return how many of ``words`` are one name, or 0. ``lone``: one word that looks like a family name is enough."""
    if not words:
        return 0
    first = words[0]
    if is_initials(first):
        return 2 if len(words) > 1 and not is_place_kk(words[1]) else 0
    if _no_name_kk(first) and not (gender_of(first) and len(words) > 1 and not _no_name_kk(words[1])):
        return 0
    if is_asian(words[:2]) or (len(words) > 1 and is_initials(words[1]) and family_shaped(plain(first))):
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
    abbreviated = (word.isupper() and len(word) <= 5) or ends_in_capitals(word)  # noqa: PLR2004
    if word[0].isascii() or abbreviated:
        return True
    return is_place_kk(word) and not family_shaped(bare(word)[0])


def _continues(words: list[str], length: int) -> bool:
    """Say whether the next word still belongs to the name."""
    word, last = words[length], words[length - 1]
    if last in PARTICLES or word in TRAILING:
        return True
    if word in PARTICLES:  # бен also means "and": then a family name stands before it
        return length % 2 == 1 and not family_shaped(last)
    if bare(last)[1] or _no_name_kk(word):
        return False
    if patronymic(word):
        return True
    if patronymic(last):
        return length == 2 and family_shaped(bare(word)[0])  # noqa: PLR2004
    if not PARTICLES.isdisjoint(words[:length]):  # Мұхаммед бен Заид Әл Наһаян
        return not family_shaped(last)
    return not family_shaped(last) and not is_kazakh(words[0]) and length < 4  # noqa: PLR2004
