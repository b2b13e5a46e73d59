"""Takes the Kazakh case off a person's name: Тоқаевтың, Мирзиёевке, Сейдірұлының."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.given import gender_of, patronymic, plain
from kzfacts.grammar.kazakh import Ending, ending
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import Name, family_shaped, roles_of

# Names that look like a case form of another name.
WHOLE = (
    "сүлеймен", "сулеймен", "берді", "берды", "берди", "келді", "тұрды", "дәрмен", "дармен", "сұлтан", "султан",
    "арыстан", "дастан", "кармен",
)  # fmt: skip
# Cases whose endings also end names (Арыстан, Саида): only after what is surely a name.
RISKY = {"abl": 3, "ins": 2}  # letters that must stand before the ending
# A family, or the last of several persons: Асқар Мамин мен Айдос Омаровтардың.
FAMILIES = Lazy(r"(?:(?<=[оеё]в)т[ае]р|(?<=[оеё]ва)лар)(?:[дғм][ыіае]ң?|[дм][ае]н)?$")
GENITIVE = ("ның", "нің", "дың", "дің", "тың", "тің")
CASES = frozenset(Ending(case) for case in ("gen", "dat", "acc", "loc", "abl", "ins"))


@lru_cache(maxsize=2048)
def bare(word: str) -> tuple[str, bool]:
    """Return the nominative of the last word of a name, and whether a case came off."""
    low = word.lower()
    father = patronymic(word)
    if father and father.nominative.lower().endswith(("лы", "лі", "ызы")):
        return father.nominative, father.nominative != word
    if plural := FAMILIES.search(low):
        return word[: plural.start()], True
    if low.endswith(WHOLE) or gender_of(word):
        return word, False
    for length in (3, 2):
        stem = low[:-length]
        found = ending(stem, low[-length:]) if len(stem) > 1 else None  # no name has one letter
        if found and found in CASES and _certain(word[: len(stem)], found.case):
            return word[:-length], True
    if low.endswith(GENITIVE):  # after a foreign vowel the harmony of consonants wavers: Симонеллидің
        return word[:-3], True
    return word, False


def _certain(name: str, case: str) -> bool:
    """Say whether ``name`` is one without the ending of ``case``, which may as well belong to it."""
    if case == "gen" or family_shaped(name) or gender_of(name):
        return True
    return case != "loc" and len(name) > RISKY.get(case, 2)


def nominative_kk(words: list[str]) -> Name | None:
    """Bring a name in Kazakh text to the nominative: only its last word carries a case."""
    full = [plain(word) for word in (*words[:-1], bare(words[-1])[0])]
    roles = roles_of(full)
    parts = {
        role: " ".join(word for word, its in zip(full, roles, strict=True) if its == role) or None
        for role in ("given", "patronymic", "family")
    }
    return Name(" ".join(full), parts["given"], parts["patronymic"], parts["family"], "")
