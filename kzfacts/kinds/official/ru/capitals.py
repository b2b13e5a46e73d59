"""What a run of capitalised words behind a Russian post holds: the holder's name, or whom and what it is of."""

from __future__ import annotations

from kzfacts.grammar.given import given_forms
from kzfacts.kinds.official.heads import CROWNED, Head
from kzfacts.kinds.official.ru import holders
from kzfacts.kinds.official.ru.appointment import appointee
from kzfacts.kinds.official.ru.names import known_length
from kzfacts.kinds.official.ru.person import ranked, russian
from kzfacts.kinds.official.ru.second import RANKS
from kzfacts.kinds.official.ru.speakers import is_subject
from kzfacts.kinds.official.ru.titles import OPENINGS, titled
from kzfacts.kinds.official.ru.words import FIELDS, before_noun, last_word
from kzfacts.kinds.official.run import MOST, Person, Piece, run_at
from kzfacts.lexicon.places import TOWNS_OF_MEN

STYLES = ("Его", "Её", "Ее")  # Превосходительство


def without_style(pieces: list[Piece]) -> list[Piece]:
    """Return what stands before a style: посол [Ирана] Его Превосходительство Али Мусави."""
    for at, piece in enumerate(pieces):
        if piece.text in STYLES:
            return pieces[:at] or pieces
    return pieces


def honoured(pieces: list[Piece]) -> int:
    """Return where the name ends that a body is named after: школы имени Абая Кунанбаева, им. аль-Фараби."""
    words = [piece.text for piece in pieces]
    alone = len(words) > 2 and (words[0][0].islower() or known_length(words, 1) > 1)  # noqa: PLR2004 (имени Абая X Y)
    found = None if alone else russian(pieces, "G")
    return found[1].end if found else pieces[0].end


def appointed_by(norm: str, pieces: list[Piece], end: int) -> tuple[int, list[Person]]:
    """Read «министром финансов [РФ] Иван Белов назначил X»: the last of ``pieces`` name who appoints.

    Returns where the post ends, which ends at ``end`` before them, and whom he appoints.
    """
    subject = russian(pieces, "N", norm=norm, lone=True, fresh=True)
    return pieces[subject[0] - 1].end if subject and subject[0] else end, appointee(norm, pieces[-1].end)


def name_in(
    norm: str, head: Head, cases: str, pieces: list[Piece], end: int, *, fresh: bool
) -> tuple[int, Person] | None:
    """Return how many of ``pieces`` belong to the complement, and the holder's name behind them.

    end    of the complement so far
    fresh  there is none so far
    """
    if pieces[0].text[:4].lower() in OPENINGS and (person := titled(norm, pieces[0].start, cases)):
        return 0, person
    if before_noun(norm, pieces[-1].end) and not (len(pieces) > 1 and any(given_forms(piece.text) for piece in pieces)):
        return None  # Московской области, Алма-Атинской области
    lone = fresh and (head.post.bare or holders.is_lone_in_case(head, pieces, cases))
    fresh, crowned = fresh or last_word(norm, end) in FIELDS, head.post.role in CROWNED
    found = russian(pieces, cases, norm=norm, lone=lone, fresh=fresh, crowned=crowned)
    if found is None and lone and norm[head.start : head.end].isupper():  # ПРЕЗИДЕНТ ТОКАЕВ ПОДПИСАЛ
        found = russian([pieces[0]._replace(text=pieces[0].text.capitalize())], cases, norm=norm)
    if found is None and lone and len(pieces) == 1 and head.word.startswith(RANKS):
        found = ranked(pieces[0], cases)
    if found and len(pieces) == MOST and found[1].end == pieces[-1].end and found[0]:
        rest = russian(run_at(norm, found[1].start), cases)  # the run ended within the name
        found = (found[0], rest[1]) if rest and not rest[0] else found
    town = found and head.post.role == "akim" and len(pieces) == 1 and pieces[0].text in TOWNS_OF_MEN
    return None if town or (found and "N" not in cases and is_subject(norm, found[1])) else found
