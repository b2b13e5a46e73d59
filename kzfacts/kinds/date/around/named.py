"""Guards: streets, squares, metro stations, works and people that bear the name of a day or a month."""

from __future__ import annotations

from collections.abc import Iterable

from kzfacts.grammar.kazakh import BARE
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import ENDING
from kzfacts.kinds.date.around.place import LEFT, Place
from kzfacts.lexicon.namesakes import BEARERS, Bearer


def _names(rows: Iterable[Bearer]) -> str:
    """Return the pattern of the Russian words of ``rows``, in all their cases."""
    stems, words = any_of(stem for row in rows for stem in row.ru), any_of(word for row in rows for word in row.words)
    return f"(?:{stems}{ENDING}|{words})"


# «улица 30 лет Победы»
BEARER = Lazy(rf"{_names(BEARERS)}[ ][«\"]?$")
BEARER_OF_YEAR = Lazy(rf"{_names([row for row in BEARERS if row.years])}[ ]$")
BEARER_KK = tuple(f" {stem}" for row in BEARERS for stem in row.kk)
CAPITAL_BEFORE = Lazy(r"(?<![.!?:»\"][ ])(?<!^)(?<!\n)[А-ЯЁ][а-яё]{2,}[ ]$")
SURNAME_AFTER = Lazy(r"[ ][А-ЯЁ][а-яё]+(?!\w)")
RUSSIAN_MONTH = Lazy(r"[а-яё]+$")
# Мамыр Қасымов, Весна Морозова: a name and a family name, where «Весна Казахстана» is a season
FAMILY_AFTER = Lazy(
    r"[ ][А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск(?:ий|ая)|[ұу]лы|[қк]ызы)"
    r"(?:[тднлмпбғгқк][а-яәғқңөұүһі]{1,4})?(?![\w-])"
)


def is_person(at: Place) -> bool:
    """Say whether a word of time is the given name of somebody whose family name follows: Мамыр Қасымов."""
    if at.token.ending != BARE or not at.norm[at.token.start].isupper() or not at.words.isalpha():
        return False
    return FAMILY_AFTER.match(at.norm, at.token.end) is not None


def names_place(at: Place) -> bool:
    """``Желтоқсан көшесі``, ``8 Наурыз көшесі``."""
    return at.token.ending == BARE and at.low.startswith(BEARER_KK, at.token.end)


def names_of_year(at: Place) -> bool:
    """«площадь 1905 года»."""
    return at.token.lang != "kk" and BEARER_OF_YEAR.search(at.before) is not None


def bears_name(at: Place) -> bool:
    """Say whether a Russian day or month is but the name of something: ул. 8 Марта, Красный Октябрь."""
    token, norm = at.token, at.norm
    if token.lang == "kk":
        return False
    month = norm[max(norm.rfind(" ", token.start, token.end) + 1, token.start) if token.kind == "dday" else token.start]
    if not month.isupper() or norm[token.start : token.end].isupper():
        return False
    return BEARER.search(at.before) is not None or (token.rule == "date.month" and _proper(at))


def _proper(at: Place) -> bool:
    """Say whether a capitalised month alone is part of a name: «Октябрьская», Красный Октябрь, Август Бебель."""
    if not RUSSIAN_MONTH.match(at.words):
        return False
    before = at.norm[max(0, at.token.start - LEFT) : at.token.start]
    return bool(at.quoted or CAPITAL_BEFORE.search(before) or SURNAME_AFTER.match(at.norm, at.token.end))
