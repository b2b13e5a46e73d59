"""Which capitalised words begin no name: places, bodies, and words that open a sentence."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar import kazakh
from kzfacts.lexicon import places

RU_ENDINGS = frozenset(
    ("", "а", "у", "ы", "е", "и", "ь", "я", "ю", "ой", "ом", "ем", "ей", "ью", "ам", "ах", "ами", "ями", "ях")
)
SOFT = "аеёиоуыэюяйь"  # last letters that no ending follows
HARD_ENDINGS = frozenset(("", "а", "у", "е", "ом"))  # of a nominative in a consonant: Ирана, but Майкл Ирани
LEGAL_FORMS = frozenset(places.LEGAL_FORMS.split())
MADE_UP = ("Мин", "Рос", "Гос", "Каз", "Нац", "Глав", "Газ", "Евро", "Тат", "Баш", "Самрук")


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 4 and word[-1] in SOFT else word  # noqa: PLR2004 (Чили, Перу stay)


# Nominatives, lower-case: countries and cities, Russian and Kazakh, and countries alone.
STATES_KK = frozenset(pair.rpartition("/")[2] for pair in places.COUNTRIES.lower().split())
LANDS_KK = STATES_KK.union(pair.rpartition("/")[2] for pair in places.CITIES.lower().split())
LANDS_RU = frozenset(pair.partition("/")[0] for pair in f"{places.COUNTRIES} {places.CITIES}".lower().split())
STEMS_RU = frozenset(map(_stem, LANDS_RU))
HARD_RU = frozenset(word for word in LANDS_RU if word == _stem(word) and word[-1] not in SOFT)
PLACES_KK = LANDS_KK.union(places.BODIES_KK.lower().split())
BODIES_RU = frozenset(places.BODIES_RU.lower().split())
BODY_STEMS_RU = tuple(word for word in BODIES_RU if len(word) > 4)  # noqa: PLR2004


@lru_cache(maxsize=8192)
def is_place_ru(word: str) -> bool:
    """Say whether ``word``, capitalised in Russian text, is a place or a body in any case."""
    low = word.lower()
    if low in BODIES_RU or low.startswith(BODY_STEMS_RU):
        return True
    first, mark, last = word.rpartition("-")
    if mark and (is_place_ru(last) or (last.islower() and is_land(first.lower()))):  # Республики Беларусь-инспектор
        return True
    return is_land(low)


def is_land(low: str) -> bool:
    """Say whether ``low`` is a country or a city in any Russian case or the Kazakh nominative, and no body."""
    if low in LANDS_KK:
        return True
    for cut in range(4):
        stem, ending = low[: len(low) - cut], low[len(low) - cut :]
        if stem in STEMS_RU and ending in (HARD_ENDINGS if stem in HARD_RU else RU_ENDINGS):
            return True
    return False


def is_abbreviation(word: str) -> bool:
    """Say whether ``word`` abbreviates a body or a country: МИД, РФ; what АО and ФК stand before bears a name."""
    return word.isupper() and word not in LEGAL_FORMS


def is_country(word: str) -> bool:
    """Say whether ``word`` is a country or a city in the nominative, which may also be a family name: Мартин Куба."""
    return word.lower() in LANDS_RU


def is_country_kk(word: str) -> bool:
    """Say whether lower-case ``word`` is a country or a city in the Kazakh nominative."""
    return word in LANDS_KK


@lru_cache(maxsize=4096)
def is_state_kk(word: str) -> bool:
    """Say whether ``word`` is a country with any Kazakh ending: Украина, which is no family name."""
    low = word.lower()
    return low in STATES_KK or kazakh.take_off(low, STATES_KK) is not None


@lru_cache(maxsize=4096)
def is_place_kk(word: str) -> bool:
    """Say whether ``word``, capitalised in Kazakh text, is a place or a body with any ending."""
    low = word.lower()
    return low in PLACES_KK or kazakh.take_off(low, PLACES_KK) is not None


def looks_made_up(word: str) -> bool:
    """Say whether a lone ``word`` may be an organisation of clipped words: Минздрава, Роснефти."""
    return word.startswith(MADE_UP)
