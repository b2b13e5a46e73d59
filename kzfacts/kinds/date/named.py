"""Streets, squares, metro stations, works and people that bear the name of a day or a month."""

from __future__ import annotations

import re

from kzfacts.grammar.kazakh import BARE
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.token import Token

STREET = Lazy(
    r"(?:улиц[а-я]{1,3}|ул\.|проспект[а-я]{0,2}|пр-т[а-я]?|площад[а-я]{1,2}|пл\.|переул[а-я]{2,3}|микрорайон[а-я]{0,2}"
    r"|мкр\.?|набережн[а-я]{2}|бульвар[а-я]{0,2}|имени|им\.|завод[а-я]{0,2}|фабрик[а-я]{1,2}|колхоз[а-я]{0,2}"
    r"|совхоз[а-я]{0,2}|посёлк[а-я]{1,2}|пос[её]лок|станци[а-я]{1,2}|метро|[-]летия|лет)[ ][«\"]?$"
)
OF_A_YEAR = Lazy(r"(?:площад[а-я]{1,2}|пл\.|улиц[а-я]{1,3}|ул\.)[ ]$")
CAPITAL_BEFORE = Lazy(r"(?<![.!?:»\"][ ])(?<!^)(?<!\n)[А-ЯЁ][а-яё]{2,}[ ]$")
SURNAME_AFTER = Lazy(r"[ ][А-ЯЁ][а-яё]+(?!\w)")
RUSSIAN_MONTH = Lazy(r"[а-яё]+$", re.IGNORECASE)
KAZAKH_PLACE = Lazy(
    r"[ ](?:көше|көш\.|даңғыл|даң\.|алаң|бульвар|тұйы[қғ]|ауылы|ауданы|(?:шағын|ықшам|мөлтек)[ ]?аудан|саяба[қғ]"
    r"|базары|кинотеатры|станса|станция|метро|бекет|мектебі|атындағы|зауыты|шахтасы|кеніші|қорымы)"
)
BEFORE = 30  # characters


# Мамыр Қасымов, Весна Морозова: a name and a family name, where «Весна Казахстана» is a season
FAMILY_AFTER = Lazy(
    r"[ ][А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск(?:ий|ая)|[ұу]лы|[қк]ызы)"
    r"(?:[тднлмпбғгқк][а-яәғқңөұүһі]{1,4})?(?![\w-])"
)


def _is_person(token: Token, norm: str) -> bool:
    """Say whether a word of time in the nominative is the given name of somebody whose family name follows."""
    if token.rule not in ("date.month", "date.season", "date.weekday") or token.ending != BARE:
        return False
    word = norm[token.start : token.end]
    return word[0].isupper() and word.isalpha() and FAMILY_AFTER.match(norm, token.end) is not None


def _is_kazakh_place(token: Token, low: str) -> bool:
    """Say whether a day or month in the nominative is the name of a street or the like: Желтоқсан көшесі."""
    of_day = token.kind in ("dday", "dmonth") and token.rule in ("date.day", "date.month")
    return of_day and token.ending == BARE and KAZAKH_PLACE.match(low, token.end) is not None


def bears_name(token: Token, norm: str, low: str) -> bool:
    """Say whether ``token`` is but the name of something or somebody: ул. 8 Марта, Красный Октябрь, Мамыр Қасымов."""
    if _is_person(token, norm) or _is_kazakh_place(token, low):
        return True
    if token.lang == "kk" or token.kind not in ("dday", "dmonth", "dyear"):
        return False
    begin = max(0, token.start - BEFORE)
    before = low[begin : token.start]
    if token.kind == "dyear":
        return OF_A_YEAR.search(before) is not None
    month = norm[max(norm.rfind(" ", token.start, token.end) + 1, token.start) if token.kind == "dday" else token.start]
    if not month.isupper() or norm[token.start : token.end].isupper():
        return False
    return bool(STREET.search(before)) or (token.rule == "date.month" and _proper(token, norm, begin))


def _proper(token: Token, norm: str, begin: int) -> bool:
    """Say whether a capitalised month alone is part of a name: «Октябрьская», Красный Октябрь, Август Бебель."""
    if not RUSSIAN_MONTH.match(norm, token.start, token.end):
        return False
    quoted = norm[token.start - 1 : token.start] in ("«", '"') and norm[token.end : token.end + 1] in ("»", '"')
    before = norm[begin : token.start]
    return quoted or CAPITAL_BEFORE.search(before) is not None or SURNAME_AFTER.match(norm, token.end) is not None
