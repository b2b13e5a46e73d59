"""Russian names told by what their bearers do: «президент Турции Эрдоган заявил»."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.heads import Head
from kzfacts.kinds.official.places import is_abbreviation, is_land, is_place_ru
from kzfacts.kinds.official.ru.holders import IN_OV
from kzfacts.kinds.official.ru.person import ranked
from kzfacts.kinds.official.ru.words import FIELDS
from kzfacts.kinds.official.run import Person, Piece

HE_DID = Lazy(r"[ ](?:был[ ])?[а-яё]{2,14}(?:[аеёиуыя]л(?:ся)?|[аеё]н)(?![а-яё])")
FAMILY = (*IN_OV, "ин")
BACK = 80  # characters
ONE_BEFORE = Lazy(r"[а-яё]{2,14}[аеиуыя]ла?(?:с[яь])?[ ](?:[а-яё-]{3,20}(?:[ыио]й|ая)[ ]){0,3}$")
ONE_AFTER = Lazy(r"[ ](?:[а-яё]{1,14}[аеиуыя]л(?:а|ся|ась)?|[а-яё]{3,14}[аеё]на?)(?![а-яё])")
REGION = Lazy(r"[А-ЯЁ][а-яё-]{1,30}[сц]к(?:ой|ого)[ ](?:области|края|района|округа)")


def speaker(norm: str, head: Head, end: int, pieces: list[Piece], cases: str) -> tuple[int, Person] | None:
    """Return where a post ends, and its holder by the family name alone, the last of ``pieces``, who does something.

    end  of the complement so far
    """
    *before, last = pieces
    if cases != "N" or head.plural or not (head.post.bare or head.word == "глава"):
        return None
    if not _is_whole(norm[head.end + 1 : end], [each.text for each in before]):
        return None
    # президент РФ Путин и глава МИД
    named = before and last.text.endswith(FAMILY) and not is_place_ru(last.text)
    if not named and not HE_DID.match(norm, last.end):
        return None
    land = before and is_land(before[-1].text.lower())
    found = ranked(last, "N") if land or last.text[-1] not in "аяыи" else None
    return found and (before[-1].end if before else end, found[1])


def _is_whole(so_far: str, before: list[str]) -> bool:
    """Say whether nothing can follow the complement: a field, a country, a ministry, a region by its adjective."""
    of_field = so_far.rpartition(" ")[2] in FIELDS
    if before:
        named = all(is_land(word.lower()) or word.startswith("Мин") or is_abbreviation(word) for word in before)
        return named and (not so_far or of_field)
    return of_field or REGION.fullmatch(so_far) is not None


def is_subject(norm: str, person: Person) -> bool:
    """Say whether an undeclined name is a man's in the nominative: указом президента Ким Сон Ён награждён."""
    name = person.name
    same = name.gender == "f" and " " in name.full and norm.startswith(name.full, person.start)
    return same and HE_DID.match(norm, person.end) is not None


def is_one(norm: str, low: str, start: int, end: int) -> bool:
    """Say whether a verb in the singular before ``start`` or after ``end`` tells that one person is between them."""
    return ONE_BEFORE.search(low[max(0, start - BACK) : start]) is not None or ONE_AFTER.match(norm, end) is not None
