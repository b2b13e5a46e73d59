"""Folds names, so that the Kazakh and the Russian spelling of one name are one string."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.lazy import Lazy

LETTERS = str.maketrans("әіңғқөұүһё", "аингкоуухе")
SOUNDS = str.maketrans("яюыйоэ", "ауииуе")
SIGNS = Lazy("[ьъ'-]")
GLIDE = Lazy(r"([ауе])и+(?=[^ауеи]|$)")  # Қайырбек and Каирбек
THIN = Lazy("[иь]")
DOUBLED = Lazy(r"(.)\1+")


@lru_cache(maxsize=4096)
def light(name: str) -> str:
    """Fold the letters that only Kazakh has, ё and the soft sign: what the list of given names is looked up by."""
    return name.lower().translate(LETTERS).replace("ь", "").replace("ы", "и")


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Fold ``name`` by sound: Дәурен and Даурен, Көлгінов and Кульгинов, Айгүл and Айгуль become equal."""
    folded = SIGNS.sub("", name.lower().translate(LETTERS)).translate(SOUNDS)
    return GLIDE.sub(r"\1", folded)


@lru_cache(maxsize=4096)
def thin(name: str) -> str:
    """Fold a family name further: without the short vowels that the spellings add or drop (Тілеуберді, Тлеуберди)."""
    return DOUBLED.sub(r"\1", THIN.sub("", fold(name)))


def person_key(given: str | None, family: str | None) -> str:
    """Return the key of a person: equal for both spellings. Either part may be missing, initials count as given."""
    first = fold(given) if given else ""
    last = thin(family) if family else ""
    return f"{first} {last}".strip()
