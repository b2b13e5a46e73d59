"""Who holds a Russian post and who does not: lists of holders, holders after a verb, who appoints, names alone."""

from __future__ import annotations

from kzfacts.codes import CAPITALS
from kzfacts.grammar.given import gender_of, patronymic
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped, is_initials, nominative
from kzfacts.grammar.pattern import ITEM, any_of
from kzfacts.kinds.official.cards import is_line, signer
from kzfacts.kinds.official.heads import Head
from kzfacts.kinds.official.places import is_place_ru
from kzfacts.kinds.official.ru.names import known_length
from kzfacts.kinds.official.ru.person import at_once, russian
from kzfacts.kinds.official.run import PHRASE_END, Person, Piece, person_of, run_at
from kzfacts.lexicon.post_words import RUSSIAN_FIELDS, RUSSIAN_SETTLEMENTS
from kzfacts.text import Text

MOST = 18  # holders of one post
LONGEST = 40  # characters before a head that opens its sentence
# Before the head of a post that a dash joins to its holder: президентом остался X, [а генеральным ]директором - Y
JOINED = Lazy(r"(?:^|[\n.,;][ ]?)(?:а[ ])?(?:(?:его|е[её]|их)[ ])?(?:[а-яё-]{3,20}(?:[ыи]м|ей|ой)[ ]){0,3}$")
# Before a post that opens its sentence, and after a name that is set off.
OPENS = Lazy(
    rf"(?:(?:^|[\n.!?:»\"][ ]?)(?:-[ ])?[«(]?|[ ]-[ ]|{ITEM})"
    r"(?:(?:его|её|ее|их|другой|(?:бывш|нынешн|прежн)[а-я]{2,3})[ ]|экс-){0,2}$"
)
SET_OFF = Lazy(r",[ ](?!и[ ]|а[ ])[а-яё]|[ ]\(|\.(?:[ \n]|$)")
IN_OV = ("ов", "ев", "ёв")
IN_CASE = Lazy(r"..(?:[оеё]в|[иы]н)(?:а|у|ым|ой)$")
# Before a name in the nominative that is no person's: города Чехов
SETTLED = Lazy(rf"{any_of(RUSSIAN_SETTLEMENTS)}[а-яё]{{0,5}}[ ]$|[ ](?:г|с|п|пос|ст)\.?[ ]$")
ADJECTIVES = ("ской", "цкой", "скому", "ским")  # акимом Улытауской области
NEXT_NAME = Lazy(r"(?:[ ]\([^()\n]{2,40}\))?(?:,[ ]а[ ]также|,|[ ]и)(?=[ ])")
# Of ministers, each with a field of his own: министры финансов X, иностранных дел Y и образования Z.
FIELD_OF = Lazy(
    rf"(?:[ ](?:[а-яё-]{{3,24}}(?:ого|ой|ей|[ыи]х)|{any_of(RUSSIAN_FIELDS.split())})(?:,?[ ]и(?=[ ][а-яё]))?){{1,5}}"
    rf"(?:[ ]-)?(?=[ ][{CAPITALS}])"
)


def others(norm: str, person: Person, cases: str, *, lone: bool = False, apart: str = "") -> list[Person]:
    """Return the further names of a list after the first: министры X, Y и Z.

    lone   family names alone as well
    apart  what each may have of its own before it, a "name" or a "field": президенты Грузии X и Армении Y
    """
    found: list[Person] = []
    position = person.end
    while len(found) < MOST:
        match = NEXT_NAME.match(norm, position)
        if match is None:
            break
        field = FIELD_OF.match(norm, match.end()) if apart == "field" else None
        pieces = run_at(norm, (field or match).end() + 1)
        named = russian(pieces, cases, lone=lone and not field, fresh=lone) if pieces else None
        if named is None or (named[0] and apart != "name") or not all(map(_is_own, pieces[: named[0]])):
            break
        found.append(named[1])
        position = named[1].end
    return found


def with_others(norm: str, named: list[Person], head: Head, cases: str) -> list[Person]:
    """Return the one in ``named``, if any, with the further names of a list where the head is a plural."""
    return [*named, *others(norm, named[0], cases)] if named and head.plural else named


def held(norm: str, head: Head, cases: str, end: int, person: Person) -> list[Person]:
    """Return the holders of the post that ends at ``end``, of whom ``person`` is the first: many where it is a plural.

    Each may have his own: a name (президенты Грузии X и Армении Y) or, of ministers, a field.
    """
    if not head.plural:
        return [person]
    own = norm[head.end : end].split()
    apart = "name" if not own or own[-1][0].isupper() else ""
    if head.post.role == "minister" and own and all(word.islower() for word in own):
        apart = "field"
    further = others(norm, person, cases, lone=head.post.bare, apart=apart)
    # of one family name alone: rather what the holders are of
    return [person, *further] if further or " " in person.name.full else []


def _is_own(piece: Piece) -> bool:
    """Say whether a word may be what one holder is of: a place, or a body in capitals."""
    return is_place_ru(piece.text) or (piece.text.isupper() and not is_initials(piece.text))


def after_dash(norm: str, start: int, head: Head, cases: str) -> list[Person]:
    """Return the names after a dash; a list of them is in the nominative: пять министров - X и Y.

    So is one name after an instrumental without its verb: президентом остался X, директором - Y.
    """
    if not head.plural:
        joined = "I" in cases and JOINED.search(norm[max(0, head.start - LONGEST) : head.start].lower())
        return at_once(norm, start, cases) or (at_once(norm, start, "N") if joined else [])
    own, nominatives = (with_others(norm, at_once(norm, start, case), head, case) for case in (cases, "N"))
    return nominatives if len(nominatives) > max(1, len(own)) else own


def signed(text: Text, end: int) -> list[Person]:
    """Return the name that signs a paper, far to the right of the post that ends at ``end``."""
    start = signer(text, end)
    found = [] if start is None else at_once(text.norm, start, "N")
    return [person for person in found if PHRASE_END.match(text.norm, person.end)]


def bracketed(norm: str, start: int, cases: str) -> Person | None:
    """Return the name that fills the bracket at ``start``, in the case of the post or as a list has it."""
    pieces = run_at(norm, start + 1)
    words = [piece.text for piece in pieces]
    if len(words) < 2 or norm[pieces[-1].end] != ")" or known_length(words, 0) != len(words):  # noqa: PLR2004
        return None
    return person_of(pieces, nominative(words, cases) or nominative(words, "N"))


def listed(norm: str, start: int) -> list[Person]:
    """Return the name after a colon as minutes and lists of members have it: секретарь комиссии: Белова А.И.

    It fills its phrase and has initials or a patronymic, or the two fill a line: «Министр: Иван Белов ушёл» quotes the
    minister.
    """
    pieces = run_at(norm, start + 1)
    if not pieces:
        return []
    words = [piece.text for piece in pieces]
    official = any(is_initials(word) or patronymic(word) for word in words)
    official = official or (is_line(norm, start - 1, pieces[-1].end) and any(map(gender_of, words)))
    if not official or known_length(words, 0) != len(words) or not PHRASE_END.match(norm, pieces[-1].end):
        return []
    person = person_of(pieces, nominative(words, "N"))
    return [person] if person else []


def set_off(norm: str, low: str, head: Head, start: int, cases: str) -> list[Person]:
    """Return the names set off by commas after a post that opens its sentence: Его помощник, [Павел Белов], ушёл."""
    if not OPENS.search(low[max(0, head.start - LONGEST) : head.start]):
        return []
    found = at_once(norm, start, cases)
    if not found or " " not in found[0].name.full:
        return []
    named = with_others(norm, found, head, cases)
    return named if SET_OFF.match(norm, named[-1].end) else []


def is_lone_in_case(head: Head, pieces: list[Piece], cases: str) -> bool:
    """Say whether a word is a family name alone in a case that no other noun has like it: директору Петрову."""
    word = pieces[0].text
    told = len(pieces) == 1 and "N" not in cases and head.post.role not in ("head", "marshal") and not is_place_ru(word)
    return told and IN_CASE.search(word) is not None


def is_lone_holder(low: str, pieces: list[Piece], cases: str) -> bool:
    """Say whether a family name alone ends a complement, in the case of the post: Верховного суда РК Белову."""
    *before, word = (piece.text for piece in pieces)
    if cases == "N" and word.endswith(IN_OV) and not before:  # Министр внутренних дел Белов, глава района Павел Ким
        floor = max(0, pieces[0].start - LONGEST)
        return not is_place_ru(word) and SETTLED.search(low, floor, pieces[0].start) is None
    if not family_shaped(word) or word.endswith(ADJECTIVES) or is_place_ru(word) or set("NGA") & set(cases):
        return False
    abbreviated = all(other.isupper() or is_place_ru(other) for other in before)
    return abbreviated and nominative([word], cases) is not None
