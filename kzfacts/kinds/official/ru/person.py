"""Finds where a person's name begins and ends in a run of capitalised words of Russian text."""

from __future__ import annotations

from kzfacts.grammar.given import given_forms, patronymic, plain
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import TRAILING, family_shaped, is_asian, is_initials, nominative
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.official.families import families, is_leader
from kzfacts.kinds.official.places import is_country, is_place_ru, looks_made_up
from kzfacts.kinds.official.ru.names import known_length, may_be_family
from kzfacts.kinds.official.run import Person, Piece, person_of, run_at
from kzfacts.lexicon.places import BEARERS, GIVEN, LIKE_A_NAME, STATES

GENITIVE = Lazy(r"(?:[^аеёиоуыэюя]а|я|[ыи])$")
ADJECTIVE = Lazy(r"(?:[ое]го|[ое]й|[ыи]х)$")
LONGEST = 20  # characters of what bears a name
BEARER = Lazy(rf"(?<![^ ]){any_of(BEARERS)}[а-яё]{{0,4}}[ ]$")
OF_BODY = Lazy(r"[а-яё]{3}[ое]го$")  # Международного [Валютного] Фонда
OBLIQUE = Lazy(r"(?:[оеё]в|[иы]н)(?:у|ым)$")  # доложил аким Сейтову: the post is another one's
OF_STATES = Lazy(r"(?:ых|[^р]их)$")  # Содружество Независимых Государств


def russian(
    pieces: list[Piece], cases: str, *, norm: str = "", lone: bool = False, fresh: bool = False, crowned: bool = False
) -> tuple[int, Person] | None:
    """Find a name in a run of capitalised words of Russian text.

    cases  the cases of the post: the name agrees
    norm   the text, where a family name alone may be known from a full name; empty where the run opens with the name
    lone   a family name alone may follow the post
    fresh  no complement stands between the post and the run
    crowned  a given name alone is enough: королева Летисия, патриарх Кирилл

    Returns how many words of the run come before the name, and the name; None where there is none.
    """
    words = [piece.text for piece in pieces]
    several = len(words) > 2  # noqa: PLR2004 (else nothing but a name stands there)
    place = next((at for at in range(len(words), 1, -1) if " ".join(words[at - 2 : at]) in LIKE_A_NAME), 0)
    for first in range(place, len(words)):
        if several and (_place_before_name(words[first : first + 3]) or (norm and _honoured(words, first))):
            continue
        length = known_length(words, first)
        if length > 1 or (length and crowned):
            start = first - (_foreign_before(words[place:], first - place, cases) if fresh else 0)
            name = nominative(words[start : first + length], cases)
            if name:
                return start, Person(pieces[start].start, pieces[first + length - 1].end, name)
    place = max(place, _after_state(words))
    found = _unknown(pieces[place:], cases, norm, lone=lone and fresh, fresh=fresh)
    return found and (found[0] + place, found[1])


def at_once(norm: str, start: int, cases: str) -> list[Person]:
    """Return the name that begins at ``start``, if there is one."""
    found = russian(run_at(norm, start), cases)
    return [found[1]] if found and not found[0] else []


def _after_state(words: list[str]) -> int:
    """Return how many words name a state in full: председатель Китайской Народной Республики Си Цзиньпин."""
    if STATES.isdisjoint(words):
        return 0
    end = next(at for at in range(len(words), 0, -1) if words[at - 1] in STATES)
    return end + (end < len(words) and is_country(words[end]))  # Исламской Республики Иран


def _place_before_name(words: list[str]) -> bool:
    """Say whether a place that is also a given name stands before a full name: аким области Абай Берик Уали."""
    full = len(words) > 2 and bool(given_forms(words[1])) and (words[0] in GIVEN or is_place_ru(words[0]))  # noqa: PLR2004
    return full and not (patronymic(words[2]) and family_shaped(plain(words[0])))  # Иванов Павел Петрович


def _honoured(words: list[str], at: int) -> bool:
    """Say whether a word is of initials and a family name before a full name: трудов Л.М. Аринова Лариса Белова."""
    return any(
        is_initials(words[first]) and len(words) > first + 2 and bool(given_forms(words[first + 2]))
        for first in range(max(0, at - 1), at + 1)
    )


def _foreign_before(words: list[str], first: int, cases: str) -> int:
    """Return how many unknown words before a known given name are given names too: Нейл Патрик Харрис."""
    count = 0
    while cases == "N" and count < min(first, 2):
        word = words[first - count - 1]
        if word[-1] in "аеёиоуыэюяй" or word[0].isascii() or word[1:].lower() != word[1:] or is_place_ru(word):
            break
        count += 1
    return count


def _unknown(pieces: list[Piece], cases: str, norm: str, *, lone: bool, fresh: bool) -> tuple[int, Person] | None:
    """Read a run without a known given name: a foreign name, or a family name alone."""
    asian = is_asian([piece.text for piece in pieces[-2:]])
    bodies = [at for at, piece in enumerate(pieces[:-1] if asian else pieces) if not may_be_family(piece.text)]
    skipped = bodies[-1] + 1 if bodies else 0  # Собрания Армении [Галуст Саакян]
    skipped += fresh and cases == "N" and _opens_with_body([piece.text for piece in pieces], skipped)
    skipped += not skipped and len(pieces) > 2 and _bears(norm, pieces[0].start)  # noqa: PLR2004 (земли [Саксония] X Y)
    rest = pieces[skipped:]
    if not rest:
        return None
    words = [piece.text for piece in rest]
    if words[0] in TRAILING or not (all(map(may_be_family, words)) or is_asian(words)):
        return None
    of_body = OF_STATES.search(words[0]) or (cases == "N" and OF_BODY.search(words[0]))
    if len(words) > 1 and of_body:
        return None
    if len(rest) == 1:
        person = _lone(rest, cases, norm, shape=lone and not skipped, bare=lone)
        return (skipped, person) if person else None
    person = person_of(rest, nominative(words, cases))
    same = person is not None and "N" not in cases and person.name.full == " ".join(words)
    return None if person is None or (same and not skipped and _bears(norm, rest[0].start)) else (skipped, person)


def _bears(norm: str, start: int) -> bool:
    """Say whether what stands before the run bears it as its name: президента компании [Дженерал Моторс]."""
    return BEARER.search(norm, max(0, start - LONGEST), start) is not None


def _opens_with_body(words: list[str], first: int) -> bool:
    """Say whether a genitive stands before two unknown words: Глава [Минфина] Эдуардс Стипрайс."""
    body, *name = words[first:] or [""]
    if len(name) != 2 or len(body) < 5 or name[0][-1] in "аяыи":  # noqa: PLR2004 (a given and a family name)
        return False
    return GENITIVE.search(body) is not None and all(ADJECTIVE.search(word) for word in words[:first])


def ranked(piece: Piece, cases: str) -> tuple[int, Person] | None:
    """Return a family name alone behind a rank, which no organisation has: генерала Пиночета."""
    word = piece.text
    named = len(word) > 4 and not (is_place_ru(word) or word.isupper() or given_forms(word))  # noqa: PLR2004
    person = person_of([piece], nominative([word], cases)) if named else None
    return (0, person) if person else None


def _lone(rest: list[Piece], cases: str, norm: str, *, shape: bool, bare: bool) -> Person | None:
    """Read a family name alone: one that the text gives in full, a known one, or one whose shape leaves no doubt."""
    word = rest[0].text
    name = nominative([word], cases)
    if name is None or word.isupper() or is_initials(word) or (cases == "N" and OBLIQUE.search(word)):
        return None
    if (norm and thin(name.full) in families(norm)) or (bare and is_leader(name.full)):
        return person_of(rest, name)
    if not shape or looks_made_up(word) or is_place_ru(word) or word in GIVEN or len(word) < 4:  # noqa: PLR2004
        return None
    genitive = word[-1] in "аяыи" and not {"D", "I"} & set(cases)  # президента Лукойла: rather an organisation
    return None if genitive and not family_shaped(word) else person_of(rest, name)
