"""Russian family names alone behind a whole post: «президент Турции Эрдоган заявил», «слова президента РФ Путина»."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped, nominative
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.places import is_abbreviation, is_land, is_place_ru
from kzfacts.kinds.official.ru.holders import IN_OV
from kzfacts.kinds.official.ru.person import ranked
from kzfacts.kinds.official.ru.words import FIELDS, complement_word
from kzfacts.kinds.official.run import Person, Piece
from kzfacts.lexicon.post_words import RUSSIAN_CHAMBERS

HE_DID = Lazy(r"[ ](?:был[ ])?[а-яё]{2,14}(?:[аеёиуыя]л(?:ся)?|[аеё]н)(?![а-яё])")
FAMILY = (*IN_OV, "ин")
BACK = 80  # characters
ONE_BEFORE = Lazy(r"[а-яё]{2,14}[аеиуыя]ла?(?:с[яь])?[ ](?:[а-яё-]{3,20}(?:[ыио]й|ая)[ ]){0,3}$")
ONE_AFTER = Lazy(r"[ ](?:[а-яё]{1,14}[аеиуыя]л(?:а|ся|ась)?|[а-яё]{3,14}[аеё]на?)(?![а-яё])")
REGION = Lazy(r"[А-ЯЁ][а-яё-]{1,30}[сц]к(?:ой|ого)[ ](?:области|края|района|округа)")
# What is of the place before it, with others or alone: акима Алматы [Илийского] и Талгарского районов
DISTRICTS = Lazy(r"(?:(?:,|[ ]и)[ ][А-ЯЁ][а-яё-]{1,30}[сц]кого){0,6}[ ](?:район|област|округ|кра[йея]|сельс|городс)")
ADJECTIVE = ("ской", "цкой")  # акима Алматы Ташкентской области
NOMINATIVE = "ия"  # of a land that is a given name, too: супруга президента Ливия Белова
CHAMBERS = frozenset(RUSSIAN_CHAMBERS.split())
WHOLE = FIELDS | CHAMBERS
HEADS = ("глава", "председатель")
OWNED = 4  # words


def alone(norm: str, low: str, head: Head, end: int, pieces: list[Piece]) -> tuple[int, Person] | None:
    """Return where a post ends, and its holder by the family name alone, the last of ``pieces``.

    What he does tells that it is one, or the ending of the name. end  of the complement so far
    """
    *before, last = pieces
    if head.plural or not (head.post.bare or head.word in HEADS):
        return None
    if not _is_whole(norm[head.end + 1 : end], [each.text for each in before]):
        return None
    if head.cases == "N":
        told = _acts(norm, before, last)
    else:
        told = "N" not in head.cases and not _is_owned(low, head.start) and _in_case(norm, before, last, head.cases)
    found = ranked(last, head.cases) if told else None
    return found and (before[-1].end if before else end, found[1])


def _acts(norm: str, before: list[Piece], last: Piece) -> bool:
    """Say whether ``last`` is who does something, or is shaped as a name: президент РФ Путин и глава МИД."""
    named = before and last.text.endswith(FAMILY) and not is_place_ru(last.text)
    if not named and not HE_DID.match(norm, last.end):
        return False
    return bool(before and is_land(before[-1].text.lower())) or last.text[-1] not in "аяыи"


def _in_case(norm: str, before: list[Piece], last: Piece, cases: str) -> bool:
    """Say whether ``last`` is shaped as a family name in a case of the post: президента РФ Путина."""
    shaped = family_shaped(last.text) and not last.text.endswith(ADJECTIVE)
    name = nominative([last.text], cases) if shaped else None
    # the accusative of a woman and the dative of a man look alike: представителю президента РФ Пескову
    if name is None or not (name.gender == "m" or last.text.endswith("ой")) or DISTRICTS.match(norm, last.end):
        return False
    return not (before and before[-1].text.endswith(NOMINATIVE))


def _is_owned(low: str, start: int) -> bool:
    """Say whether the post at ``start`` is what another one is of: главы администрации [президента] США Белова."""
    for _ in range(OWNED):
        begin = low.rfind(" ", 0, start - 1) + 1
        if head_at(low, begin, "ru"):
            return True
        if not complement_word(low[begin : start - 1], preposition=False):
            return False
        start = begin
    return False


def _is_whole(so_far: str, before: list[str]) -> bool:
    """Say whether nothing can follow the complement: a field, a country, a ministry, a region by its adjective."""
    of_field = so_far.rpartition(" ")[2] in WHOLE
    if before:
        named = all(_is_body(word, word.lower()) for word in before)
        return named and (not so_far or of_field)
    return of_field or REGION.fullmatch(so_far) is not None


def _is_body(word: str, low: str) -> bool:
    return is_land(low) or low in CHAMBERS or low.startswith(("мин", "верховн")) or is_abbreviation(word)


def is_subject(norm: str, person: Person) -> bool:
    """Say whether an undeclined name is a man's in the nominative: указом президента Ким Сон Ён награждён."""
    name = person.name
    same = name.gender == "f" and " " in name.full and norm.startswith(name.full, person.start)
    return same and HE_DID.match(norm, person.end) is not None


def is_one(norm: str, low: str, start: int, end: int) -> bool:
    """Say whether a verb in the singular before ``start`` or after ``end`` tells that one person is between them."""
    return ONE_BEFORE.search(low[max(0, start - BACK) : start]) is not None or ONE_AFTER.match(norm, end) is not None
