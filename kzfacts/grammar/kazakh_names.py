"""Takes the Kazakh case off a person's name: Тоқаевтың, Мирзиёевке, Сейдірұлының."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.given import gender_of, patronymic
from kzfacts.grammar.kazakh import ending
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import Name, family_shaped, is_initials, roles_of

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
CASES = ("gen", "dat", "acc", "loc", "abl", "ins")


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
        stem, rest = low[:-length], low[-length:]
        if len(stem) < 2:  # noqa: PLR2004 (no name has one letter)
            continue
        found = ending(stem, rest)
        if (
            found
            and found.case in CASES
            and not found.possessed
            and not found.plural
            and _certain(word, stem, found.case)
        ):
            return word[:-length], True
    if low.endswith(GENITIVE):  # after a foreign vowel the harmony of consonants wavers: Симонеллидің
        return word[:-3], True
    return word, False


def _certain(word: str, stem: str, case: str) -> bool:
    name = word[: len(stem)]
    if family_shaped(name) or gender_of(name):
        return True
    if case == "gen":
        return True
    return case != "loc" and len(stem) > RISKY.get(case, 2)


def nominative_kk(words: list[str]) -> Name | None:
    """Bring a name in Kazakh text to the nominative: only its last word carries a case."""
    last, _ = bare(words[-1])
    full = [*words[:-1], last]
    full = [_plain(word) for word in full]
    roles = roles_of(full)
    parts = {
        role: " ".join(word for word, its in zip(full, roles, strict=True) if its == role) or None
        for role in ("given", "patronymic", "family")
    }
    return Name(" ".join(full), parts["given"], parts["patronymic"], parts["family"], "")


def _plain(word: str) -> str:
    if len(word) > 3 and word.isupper() and not is_initials(word):  # noqa: PLR2004 (longer than an abbreviation)
        return "-".join(part.capitalize() for part in word.split("-"))
    return word
