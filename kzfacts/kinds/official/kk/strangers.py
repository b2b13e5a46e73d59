"""Which capitalised words before a Kazakh post name a person, who is apart from it, and no place or body it is of."""

from __future__ import annotations

import re

from kzfacts.grammar.given import gender_of, patronymic
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.official.families import families
from kzfacts.kinds.official.kk import shapes
from kzfacts.kinds.official.kk.shapes import is_short
from kzfacts.kinds.official.places import is_place_kk
from kzfacts.lexicon.post_words import KAZAKH_BEARERS

# What may bear the name that stands before it, in the possessive: Назарбаев қоры; «қорғаныс министрі» bears none.
BODY = Lazy(
    rf"^(?:(?:{any_of(KAZAKH_BEARERS)}[^\W\d_]{{0,3}}|қор|орталығ)[ыі]н?[ыі]?ң?"
    r"|атында[^\W\d_]*|жан[ыі]нда[^\W\d_]*|баспасөз|аудандық)$"
)
BORNE = Lazy(rf"[ ]([^\W\d_]+)[ ]{shapes.NAMED}(?![^\W\d_])")
DISTRICT = "аудандық"
POSSESSED = ("ының", "інің")  # what is its own begins no complement: it has the word before it as its name


def is_known(token: re.Match[str], right: str, norm: str) -> bool:
    """Say whether a word is a family name that the text gives in full: - деді Нұртілеу [Түркия министрі] ..."""
    word = token["word"]
    if not word or not word[0].isupper() or is_short(word) or is_place_kk(word) or BODY.match(right):
        return False
    return thin(bare(word)[0]) in families(norm) and not _is_borne(token)


def _is_borne(token: re.Match[str]) -> bool:
    """Say whether a given name stands before the family name that something bears: Қожа [Ахмет] Ясауи атындағы."""
    family = BORNE.match(token.string, token.end())
    return family is not None and bool(gender_of(token[0])) and not gender_of(family[1])


def is_name(tokens: list[re.Match[str]], index: int, right: str) -> bool:
    """Say whether a capitalised word is a person's family name or patronymic, not the name of a place or body."""
    word = tokens[index]["word"]
    if not word or not word[0].isupper() or is_place_kk(word) or is_short(word) or _is_borne(tokens[index]):
        return False
    stem = bare(word)[0]
    if BODY.match(right):
        return right == DISTRICT and patronymic(stem) is not None  # Мамин Асқар Болатұлы аудандық сот судьясы
    initial = tokens[index - 2][0] if index > 1 and tokens[index - 1]["mark"] == "." else ""
    if len(initial) == 1 and initial.isupper():
        return True  # А. Мамин
    given = (tokens[index - 1]["word"] if index else None) or ""
    syllables = max(len(word), len(given)) < shapes.SHORT and not is_short(given)  # Ким [Чен Ын] Ресей президентімен
    known = given[:1].isupper() and (syllables or gender_of(given) or patronymic(given))
    after_given = known and not is_place_kk(given)
    shaped = family_shaped(stem) and len(stem) > shapes.SHORT
    return bool(after_given) or patronymic(stem) is not None or shaped or _after_family(word, given, right)


def _after_family(word: str, family: str, right: str) -> bool:
    """Say whether a given name ends a name that its family name opens: Мамин Асқар [қала әкімі] болып ..."""
    borne = right in shapes.BEFORE_PLACE or shapes.NAMED_PLACE.match(right) or right == shapes.NAMED
    borne = borne or family_shaped(right) or right.endswith(POSSESSED)  # Мұхтар Әуезов атындағы, «Қайрат» клубының
    opened = family[:1].isupper() and len(family) >= shapes.SHORT and not family.isupper()
    return not borne and opened and bool(gender_of(word)) and family_shaped(family) and not is_place_kk(family)
