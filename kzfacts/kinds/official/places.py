"""Which capitalised words begin no name: places, bodies, and words that open a sentence."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar import kazakh
from kzfacts.lexicon import places

RU_ENDINGS = frozenset(
    ("", "а", "у", "ы", "е", "и", "ь", "я", "ю", "ой", "ом", "ем", "ей", "ью", "ам", "ах", "ами", "ями", "ях")
)
HARD_ENDINGS = frozenset(("", "а", "у", "е", "ом"))  # of a nominative in a consonant: Ирана, but Майкл Ирани
LEGAL_FORMS = frozenset(places.LEGAL_FORMS.split())
MADE_UP = ("Мин", "Рос", "Гос", "Каз", "Нац", "Глав", "Газ", "Евро", "Тат", "Баш", "Самрук")


@lru_cache(maxsize=1)
def _named() -> tuple[tuple[str, str], ...]:
    """Return (Russian, Kazakh) nominatives in lower case."""
    pairs = f"{places.COUNTRIES} {places.CITIES}".lower().split()
    return tuple((pair.partition("/")[0], pair.rpartition("/")[2]) for pair in pairs)


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(_stem(russian) for russian, _ in _named())


@lru_cache(maxsize=1)
def _hard() -> frozenset[str]:
    return frozenset(word for word in _nominatives() if word == _stem(word) and word[-1] not in "аеёиоуыэюяйь")


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 4 and word[-1] in "аеёиоуыэюяйь" else word  # noqa: PLR2004 (Чили, Перу stay)


@lru_cache(maxsize=1)
def _kazakh() -> frozenset[str]:
    return _kazakh_names().union(places.BODIES_KK.lower().split())


@lru_cache(maxsize=1)
def _bodies() -> tuple[str, ...]:
    return tuple({word for word in places.BODIES_RU.lower().split() if len(word) > 4})  # noqa: PLR2004


@lru_cache(maxsize=1)
def _short_bodies() -> frozenset[str]:
    return frozenset(places.BODIES_RU.lower().split())


@lru_cache(maxsize=8192)
def is_place_ru(word: str) -> bool:
    """Say whether ``word``, capitalised in Russian text, is a place or a body in any case."""
    low = word.lower()
    if low in _short_bodies() or low.startswith(_bodies()):
        return True
    first, mark, last = word.rpartition("-")
    if mark and (is_place_ru(last) or (last.islower() and is_land(first.lower()))):  # Республики Беларусь-инспектор
        return True
    return is_land(low)


def is_land(low: str) -> bool:
    """Say whether ``low`` is a country or a city in any Russian case or the Kazakh nominative, and no body."""
    if low in _kazakh_names():
        return True
    for cut in range(4):
        stem, ending = low[: len(low) - cut], low[len(low) - cut :]
        if stem in _stems() and ending in (HARD_ENDINGS if stem in _hard() else RU_ENDINGS):
            return True
    return False


def is_abbreviation(word: str) -> bool:
    """Say whether ``word`` abbreviates a body or a country: МИД, РФ; what АО and ФК stand before bears a name."""
    return word.isupper() and word not in LEGAL_FORMS


def is_country(word: str) -> bool:
    """Say whether ``word`` is a country or a city in the nominative, which may also be a family name: Мартин Куба."""
    return word.lower() in _nominatives()


@lru_cache(maxsize=1)
def _nominatives() -> frozenset[str]:
    return frozenset(russian for russian, _ in _named())


@lru_cache(maxsize=1)
def _kazakh_names() -> frozenset[str]:
    return frozenset(kazakh_name for _, kazakh_name in _named())


def is_country_kk(word: str) -> bool:
    """Say whether lower-case ``word`` is a country or a city in the Kazakh nominative."""
    return word in _kazakh_names()


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(pair.rpartition("/")[2] for pair in places.COUNTRIES.lower().split())


@lru_cache(maxsize=4096)
def is_state_kk(word: str) -> bool:
    """Say whether ``word`` is a country with any Kazakh ending: Украина, which is no family name."""
    low = word.lower()
    return low in _states() or kazakh.take_off(low, _states()) is not None


@lru_cache(maxsize=4096)
def is_place_kk(word: str) -> bool:
    """Say whether ``word``, capitalised in Kazakh text, is a place or a body with any ending."""
    low = word.lower()
    return low in _kazakh() or kazakh.take_off(low, _kazakh()) is not None


def looks_made_up(word: str) -> bool:
    """Say whether a lone ``word`` may be an organisation of clipped words: Минздрава, Роснефти."""
    return word.startswith(MADE_UP)
