"""Finds the full name that stands before a post: Даурен Абаев, посол Казахстана."""

from __future__ import annotations

from kzfacts.grammar.given import gender_of, given_forms, patronymic
from kzfacts.grammar.kazakh_names import bare, nominative_kk
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped, is_asian, is_initials, nominative
from kzfacts.kinds.official.kk.person import name_length
from kzfacts.kinds.official.places import is_place_kk, is_place_ru
from kzfacts.kinds.official.ru.names import known_length
from kzfacts.kinds.official.ru.words import STOPS
from kzfacts.kinds.official.run import SMALL, UPPER, Person, Piece, person_of, run_at
from kzfacts.lexicon.post_words import RUSSIAN_OCCUPATIONS

# Up to five words. A word is taken whole: parted in every possible way, one in capitals takes milliseconds.
BEFORE = Lazy(rf"(?:[{UPPER}][^\s,;:()«»\"]*+(?:[ ]|$)|[{SMALL}]{{1,5}}[ ](?=[{UPPER}])){{1,5}}$")
WORD_START = Lazy(r"(?<![^\s(«\"|])\S")
BACK = 70  # characters
# Before a family name that is the subject: [Ранее] Белов ушёл с поста министра
OPENERS = STOPS.union(("сам", "сама", "позднее", "раньше", "впоследствии", "поэтому"))
NO_GIVEN = ("но", "го", "то", "ой", "ом", "ем", "ью", "ый", "ий", "ее", "жды")  # весной, официально, бывший
APPOINTEE = ("ың", "ің", "ты", "ті", "ды", "ді", "ны", "ні")  # Kazakh: Асқар Маминді министр етіп тағайындады


def parted(norm: str, start: int) -> int | None:
    """Return where a name ends that a comma or a dash parts from the post at ``start``; None without such a mark."""
    return {", ": start - 2, ",\n": start - 2, "- ": start - 3}.get(norm[start - 2 : start])


def before(norm: str, end: int, cases: str, lang: str, *, unknown: bool = False) -> Person | None:
    """Return the full name that ends at ``end``: a known given name or initials, then a family name.

    ``unknown`` also accepts a foreign name of unknown words.
    """
    end -= norm[end - 1 : end] == " "  # Тимур Белов , директор
    floor = max(0, end - BACK)
    last = norm[max(norm.rfind(" ", floor, end - 1) + 1, floor) : end]
    if end <= 0 or last.islower():  # nothing; most words
        return None
    match = BEFORE.search(norm[floor:end])
    if match is None:
        return None
    for word in WORD_START.finditer(norm, floor + match.start(), end):
        pieces = [piece for piece in run_at(norm, word.start()) if piece.end <= end]
        if pieces and pieces[-1].end == end:
            person = _full(pieces, cases, lang, unknown=unknown)
            if person:
                return person
    return None


def _all_unknown(words: list[str]) -> bool:
    """Say whether two or three words that are no place and no known name may be a foreign name."""
    plain = all(
        word[0].isupper() and not word.isupper() and not word.isascii() and not is_place_ru(word) for word in words
    )
    low = words[0].lower()
    opens = (
        low in OPENERS
        or low.startswith(RUSSIAN_OCCUPATIONS)
        or (words[0].endswith(NO_GIVEN) and not given_forms(words[0]))
    )
    return plain and not opens and len(words) <= 3 and not any(map(given_forms, words[1:]))  # noqa: PLR2004


def _family_first(words: list[str]) -> bool:
    """Say whether a family name stands before a given name and a patronymic, or before initials, as in decrees."""
    if len(words) == 2:  # noqa: PLR2004 (Мамин А.Б., Мамин Асқар)
        return family_shaped(words[0]) and (is_initials(words[1]) or _reversed(words))
    full = len(words) == 3 and bool(gender_of(words[1])) and patronymic(words[2]) is not None  # noqa: PLR2004
    return full and not is_place_kk(words[0])


def _reversed(words: list[str]) -> bool:
    """Say whether a family name stands before a given one and nothing else: Оспанов Серик."""
    family, given = words[0], words[-1]
    shaped = len(words) == 2 and family_shaped(family) and not (is_place_ru(family) or family_shaped(given))  # noqa: PLR2004
    return shaped and bool(given_forms(given))


def _full(pieces: list[Piece], cases: str, lang: str, *, unknown: bool) -> Person | None:
    words = [piece.text for piece in pieces]
    if len(words) < 2:  # noqa: PLR2004
        return None
    if lang == "kk":
        known = is_initials(words[0]) or gender_of(words[0]) or _family_first(words)
        known = known or (unknown and family_shaped(words[-1]) and _all_unknown(words))
        inflected = bare(words[-1])[1] and not ("G" in cases and words[-1].endswith(APPOINTEE))
        if not known or name_length(words, lone=False) != len(words) or inflected:
            return None
        return person_of(pieces, nominative_kk(words))
    if patronymic(words[0]) and len(words) == 2:  # noqa: PLR2004 (Григория [Александровича Марченко])
        return None
    known = known_length(words, 0) == len(words) or _reversed(words)
    if not known and not (unknown and (is_asian(words) or _all_unknown(words))):
        return None
    return person_of(pieces, nominative(words, cases))
