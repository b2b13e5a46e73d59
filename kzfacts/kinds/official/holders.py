"""Who holds a Russian post and who does not: lists of holders, holders after a verb, who appoints, names alone."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped, nominative
from kzfacts.kinds.official.person_ru import russian
from kzfacts.kinds.official.places import is_place_ru
from kzfacts.kinds.official.run import Person, Piece, run_at

MOST = 18  # holders of one post
APPOINTED = Lazy(
    r"(?:[ ](?:был|была|вновь|снова|по-прежнему)){0,2}"
    r"[ ](?:назнач|избран|переизбран|утвержд[её]н|стал|станет|явля|остал|остан|оста[её]т)[а-яё]{0,9}(?=[ ])"
)
APPOINTS = Lazy(r"[ ](?:(?:также|вновь)[ ])?(?:назначил|избрал|утвердил|переназначил)[аи]?(?=[ ])")
TO_THE_POST = ("на должность ", "на пост ")
ADJECTIVES = ("ской", "цкой", "скому", "ским")  # акимом Улытауской области
NEXT_NAME = Lazy(r"(?:,[ ]а[ ]также|,|[ ]и)(?=[ ])")


def others(norm: str, person: Person, cases: str) -> list[Person]:
    """Return the further names of a list after the first: министры X, Y и Z."""
    found: list[Person] = []
    position = person.end
    while len(found) < MOST:
        match = NEXT_NAME.match(norm, position)
        named = russian(run_at(norm, match.end() + 1), cases) if match else None
        if named is None or named[0]:
            break
        found.append(named[1])
        position = named[1].end
    return found


def appointed(norm: str, low: str, post: tuple[int, int], cases: str) -> list[Person]:
    """Return the name after a verb of appointment: директором стал Павел Кострикин.

    post   where it begins and ends
    cases  of its head
    """
    to_it = "I" in cases or low.endswith(TO_THE_POST, 0, post[0])
    verb = APPOINTED.match(norm, post[1]) if to_it else None
    return _at_once(norm, verb.end(), "N") if verb else []


def appointed_by(norm: str, person: Person, cases: str) -> list[Person] | None:
    """Return the holders in «министром Лукашенко назначил X», where ``person`` appoints; None where it does not."""
    verb = APPOINTS.match(norm, person.end) if "N" not in cases else None
    if verb is None:
        return None
    return _at_once(norm, verb.end(), "GA") if "I" in cases else []


def _at_once(norm: str, end: int, cases: str) -> list[Person]:
    found = russian(run_at(norm, end + 1), cases)
    return [found[1]] if found and not found[0] else []


def is_lone_holder(pieces: list[Piece], cases: str) -> bool:
    """Say whether a family name alone ends a complement, in the case of the post: Верховного суда РК Белову."""
    *before, word = (piece.text for piece in pieces)
    if not family_shaped(word) or word.endswith(ADJECTIVES) or is_place_ru(word) or set("NGA") & set(cases):
        return False
    abbreviated = all(other.isupper() or is_place_ru(other) for other in before)
    return abbreviated and nominative([word], cases) is not None
