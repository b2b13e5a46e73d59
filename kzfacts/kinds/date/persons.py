"""Years that are the age of a person where they stand: «в возрасте 35 лет», «ему 50 лет», ``18 жастан асқан``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar import number
from kzfacts.grammar.bounds import mod_of, plain
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Age, Span
from kzfacts.lexicon.ages import (
    AGE_STEM,
    BODIES,
    CHILDREN,
    GROWN_UPS,
    LASTED,
    MEASURED,
    NEGATED,
    OLDER,
    PRONOUNS,
    TURNED,
    WAS,
    YOUNG_PEOPLE,
)

FROM_TO = "age.range"
BEFORE = 70  # characters
NEAR = 3  # words
OLDEST, GROWN, YOUNG = 125, 16, 30  # years
HALF = Decimal("0.5")
LONGEST_ENDING = 5  # letters
YEARS = re.compile(r"P(\d{1,3}(?:\.\d)?)Y(6M)?$")
WORD = Lazy(r"[^\W\d_]+")
CLAUSE_END = Lazy(r"[.;!?\n]")
NEXT_WORD = re.compile(r"[ ]([^\W\d_]+)")
SINCE = Lazy(r"[ ]со?[ ](?:дня|момента|года)[ ]")
# Nothing that could have lasted the years follows.
ENDS = Lazy(r"[ ]?(?:$|[\n.,;:!?)»\"]|-[ ]|(?:и|а|но|из|он|она|его|её|ее|когда|в|на|у)[ ])")
PAST = Lazy(r"[а-яё]{2,}(?:л|ла|ли|лся|лась|лись)$")
ANNIVERSARY = Lazy(r"юбиле[а-я]{1,3}[ ](?:-[ ])?$")
DATIVE = Lazy(r"[А-ЯЁ][а-яё-]+[уюеи][ ](?:[-][ ])?$")
DATIVE_NAME = Lazy(
    r"[А-ЯЁ][а-яё-]*(?:[оеё]ву|ину|ому|овой|евой|иной)[ ](?:[-][ ])?$|[А-ЯЁ][а-яё-]+[уюе][ ][А-ЯЁ][а-яё-]+[уюеи][ ]$"
)
NAME_APART = Lazy(r"[А-ЯЁ][а-яё-]+(?:[ ]\(|[ ][А-ЯЁ][а-яё-]+,[ ])$")
NAME_CLOSED = Lazy(r"[),.\n]|$|[ ]\(")
ALREADY = ("уже", "ещё", "еще", "даже")


class Lead(NamedTuple):
    """What stands around a number of years: the words before it in its clause, and whether the clause goes on.

    said  the last words before it, which only lead to it: «уже исполнилось», «не старше»; rest: those before
    """

    years: tuple[int | Decimal, ...]
    before: str
    clause: str
    rest: list[str]
    said: list[str]
    ends: bool
    closed: bool
    apart: bool


def of_person(token: Token, norm: str, low: str) -> Token | None:
    """Return ``token`` as an age where the words around it in the text say that a person is so old, else as it is.

    norm, low  the text, and its lower-case copy

    None where it is an anniversary, which is neither an age nor an amount of time.
    """
    if token.kind == "ages":
        return _bounded(token, low) if token.lang == "kk" else token
    years = _years(token, low) if token.kind == "duration" and token.lang == "ru" else ()
    if not years:
        return token
    floor = max(0, token.start - BEFORE)
    if ANNIVERSARY.search(low, floor, token.start):
        return None
    after = NEXT_WORD.match(low, token.end)
    lasted = (after is not None and after[1].startswith(LASTED)) or SINCE.match(low, token.end)
    mod = None if lasted or max(years) > OLDEST else _mod(_lead(token, years, norm, low))
    if mod is not None:
        return token._replace(kind="ages", rule="age", value=Age(years, mod or token.value.mod))
    return _reached(token, low) if token.rule == FROM_TO else token


def _reached(token: Token, low: str) -> Token:
    """Return the last number of «вырос с 5 до 7 лет»: what has been reached."""
    return token._replace(
        start=low.rindex(" до ", token.start, token.end) + 4,
        rule="duration",
        value=Span(token.value.most, None, token.value.most, token.value.most),
    )


def _years(token: Token, low: str) -> tuple[int | Decimal, ...]:
    """Return the years of an amount of time, two of a range; nothing where it counts other units or recurs."""
    span, first = token.value, WORD.match(low, token.start)
    if not isinstance(span, Span) or span.every or (first and not number.look_up(first[0])):  # последние пять лет
        return ()
    found = [YEARS.match(end or "") for end in ((span.iso,) if span.iso else (span.least, span.most))]
    return tuple(plain(Decimal(end[1]) + (HALF if end[2] else 0)) for end in found if end) if all(found) else ()


def _lead(token: Token, years: tuple[int | Decimal, ...], norm: str, low: str) -> Lead:
    floor = max(0, token.start - BEFORE)
    ends = [end.end() for end in CLAUSE_END.finditer(low, floor, token.start)]
    clause = low[ends[-1] if ends else floor : token.start]
    words = WORD.findall(clause)
    at = len(words)
    while at and (words[at - 1] in WAS or words[at - 1] in _older() or words[at - 1].startswith((AGE_STEM, *TURNED))):
        at -= 1
    apart = clause.rstrip().endswith(("-", "(") if low.startswith(",", token.end) else (",", "-", "("))
    going_on = ENDS.match(low, token.end) is not None, NAME_CLOSED.match(low, token.end) is not None
    return Lead(years, norm[floor : token.start], clause, words[:at], words[at:], *going_on, apart)


@lru_cache(maxsize=1)
def _older() -> dict[str, str]:
    return {word: row.mod for row in OLDER for word in row.ru}


def _mod(lead: Lead) -> str | None:
    """Return the bound that the words before an age set, "" where they set none; None where it is no age."""
    for at, word in enumerate(lead.said):
        if word in _older():
            return NEGATED[_older()[word]] if "не" in lead.said[max(0, at - 1) : at] else _older()[word]
    return "" if any(rule(lead) for rule in (_told, _had, _person, _when_so_old, _named)) else None


def _told(lead: Lead) -> bool:
    """«в возрасте 35 лет», «исполнилось 50 лет»: not of a university."""
    if any(word.startswith(AGE_STEM) for word in lead.said):
        return not lead.rest[-2:] or not any(word.startswith(MEASURED) for word in lead.rest[-2:])  # разница в возрасте
    return any(word.startswith(TURNED) for word in lead.said) and not _is_body(*lead.rest[-NEAR:])


def _is_body(*words: str) -> bool:
    return any(word.startswith(BODIES) for word in words)


def _had(lead: Lead) -> bool:
    """«ему 50 лет,», «дирижёру было 86 лет», «работал с 14 лет»."""
    head = lead.rest[-1] if lead.rest else ""
    was = "было" in lead.said
    if (head in PRONOUNS or lead.rest[-2:] == ["на", "вид"]) and not lead.apart:
        return lead.ends or was
    if lead.said == ["с"] and lead.ends and len(lead.years) == 1 and PAST.match(head):
        return True
    return was and head.endswith(("у", "ю", "ам", "ям")) and not _is_body(head)


def _is(word: str, stems: Iterable[str]) -> bool:
    return any(word.startswith(stem) and len(word) - len(stem) <= LONGEST_ENDING for stem in stems)


def _person(lead: Lead) -> bool:
    """«девочка 8 лет», «граждан от 18 лет», «мужчине 35 лет.»; «женщина 35 лет работала» may be either."""
    if lead.apart or not lead.rest:
        return False
    head = lead.rest[-1]
    if lead.ends and _is(lead.rest[-2:][0], (*CHILDREN, *GROWN_UPS)) and DATIVE.search(lead.before):  # дочери Анне
        return True
    bounded = any(word in ("от", "до", "с") for word in lead.said)
    if _is(head, CHILDREN):
        return max(lead.years) < GROWN or bounded or lead.ends
    if _is(head, YOUNG_PEOPLE) and GROWN <= min(lead.years) <= max(lead.years) < YOUNG:
        return True
    if not _is(head, GROWN_UPS) or min(lead.years) < GROWN - 2:
        return False
    return (lead.ends or bounded) and not {"более", "около", "почти", "свыше"} & {*lead.said}


def _when_so_old(lead: Lead) -> bool:
    """«в 16 лет» tells when: at the beginning of a sentence, or after a verb in the past tense."""
    words = [*lead.rest, *lead.said]
    if words[-1:] != ["в"] or len(lead.years) > 1:
        return False
    *words, _ = words
    if not words:
        return lead.clause.strip() in ("в", "«в", "- в")
    if words[-1] in ALREADY:
        return len(words) == 1 or not words[-2].startswith(MEASURED)
    known = words[-1] == "году" or words[-1].startswith("пенси") or PAST.match(words[-1])
    return bool(known) and not words[-1].startswith(MEASURED)


def _named(lead: Lead) -> bool:
    """«Ивану Петрову 53 года,», «Анна Ли (31 год)», «Олег Ким, 40 лет,»."""
    if lead.rest and _is_body(lead.rest[-1]):
        return False
    return bool((lead.ends and DATIVE_NAME.search(lead.before)) or (lead.closed and NAME_APART.search(lead.before)))


def _bounded(token: Token, low: str) -> Token:
    """Return a Kazakh age with the bound that the words around it set: ``18 жасқа толмаған``, ``кемінде 18 жас``."""
    age, case = token.value, token.ending.case
    if age.mod or len(age.years) > 1:
        return token
    after = NEXT_WORD.match(low, token.end)
    found = _older_kazakh(case).get(after[1]) if after else None
    mod = found or mod_of(low, token.start, token.end, case)
    return token._replace(value=age._replace(mod=mod)) if mod else token


@lru_cache(maxsize=4)
def _older_kazakh(case: str) -> dict[str, str]:
    rows = {"dat": [(row.mod, row.kk_dat) for row in OLDER], "abl": [(row.mod, row.kk_abl) for row in OLDER]}
    return {word: mod for mod, words in rows.get(case, ()) for word in words}
