"""Which capitalised words of Russian text make one name: by given names, patronymics, initials and their shape."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.declined import PARTICLES
from kzfacts.grammar.given import given_forms, patronymic, plain
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import NUMERALS, TRAILING, family_shaped, is_initials
from kzfacts.kinds.official.places import is_country, is_land, is_place_ru, looks_made_up
from kzfacts.kinds.official.run import ends_in_capitals, is_acronym

FOREIGN_LAND = Lazy(r"(?:ян|ич|ук|краин)[ауе]?м?$")  # Синьцзяна, but Кирова


def known_length(words: list[str], first: int) -> int:
    """Return how many words from ``first`` make a name with a known given name, a patronymic or initials; or 0."""
    rest = words[first:]
    if is_initials(rest[0]):
        return 2 if len(rest) > 1 and may_be_family(plain(rest[1])) else 0
    if len(rest) > 2 and patronymic(rest[2]) and _decreed(rest):  # noqa: PLR2004
        return 3
    if len(rest) > 1 and is_initials(rest[1]):
        both = len(rest) == 2 and rest[1].count(".") > 1 and may_be_family(rest[0])  # noqa: PLR2004 (Федько С.И.)
        if (both and not looks_made_up(rest[0])) or family_shaped(plain(rest[0])):
            return 2
    if not given_forms(rest[0]) or (is_place_ru(rest[0]) and (len(rest) == 1 or "-" in rest[0])):
        return 0  # Алма-Ате Цзян Вэй
    length = 1
    if len(rest) > 2 and is_initials(rest[1]) and may_be_family(rest[2]):  # noqa: PLR2004 (Джозефом Л. Вотелом)
        return 3
    if len(rest) > length and patronymic(rest[length]):
        length += 1
    if len(rest) > length and (may_be_family(rest[length]) or is_country(rest[length]) or _shouted(rest[:2])):
        length += 1
        length += _more(rest, length)
    return length


def _decreed(words: list[str]) -> bool:
    """Say whether a family name before a given one opens a name as decrees have it: Иванова Павла Петровича.

    One that is a place too is Slavic; an abbreviation is none: НИИ Павел Петрович.
    """
    family = plain(words[0])
    alone = len(words) == 3 or not may_be_family(words[3])  # noqa: PLR2004
    if not alone or (words[0].isupper() and not words[1].isupper() and not family_shaped(family)):
        return False
    return not is_place_ru(family) or (family_shaped(family) and bool(given_forms(words[1])))


def _more(words: list[str], length: int) -> int:
    """Return how many further words belong to a foreign name: Реджеп Тайип Эрдоган, Мсвати III, де Блазио."""
    more = 0
    while length + more < len(words):
        word, last = words[length + more], words[length + more - 1]
        particle = last.lower() in PARTICLES
        if word in NUMERALS and not given_forms(last):
            break
        if (
            not particle
            and word not in TRAILING
            and word not in PARTICLES
            and (family_shaped(plain(last)) or is_place_ru(word))
        ):
            break
        if (word.isupper() and word not in TRAILING and len(word) > 1) or (
            given_forms(word) and not given_forms(last) and last not in TRAILING and not particle
        ):
            break
        more += 1
    return more


def _shouted(words: list[str]) -> bool:
    """Say whether a word in capitals is the family name behind a given name that is not: Роман СМЕЛИК."""
    given, family = words
    return len(family) > 4 and family.isupper() and not given.isupper() and not is_place_ru(family)  # noqa: PLR2004


@lru_cache(maxsize=8192)
def may_be_family(word: str) -> bool:
    """Say whether ``word`` may be a family name: no place and no abbreviation."""
    if word in TRAILING or word in PARTICLES:
        return True
    if is_acronym(word) or word[0].isascii() or ends_in_capitals(word):
        return False
    return not is_place_ru(word) or (family_shaped(word) and not (FOREIGN_LAND.search(word) and is_land(word.lower())))
