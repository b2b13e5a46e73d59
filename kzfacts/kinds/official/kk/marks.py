"""Which marks, numbers and conjunctions before a Kazakh post belong to its complement."""

from __future__ import annotations

import re

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.kk import shapes
from kzfacts.kinds.official.kk.shapes import shape_belongs
from kzfacts.kinds.official.kk.strangers import DISTRICT, is_name
from kzfacts.kinds.official.places import is_country_kk
from kzfacts.lexicon.post_words import KAZAKH_INCLUDED, KAZAKH_NEW, KAZAKH_STOPS

INCLUDED = frozenset(KAZAKH_INCLUDED.split())
STOPS = frozenset(f"{KAZAKH_STOPS} {KAZAKH_NEW}".split())
SHORT_PLACES = frozenset(("қ", "обл", "ауд", "г", "р"))  # қаласы, облысы, ауданы, город, район
MILITARY = "әскери"  # 6637 әскери бөлімі
NUMBER = "\0"  # what the text layer makes of № and its digits
STATES = frozenset(("қр", "кр", "өр", "тр"))  # ел басшылығы мен [ҚР министрі]; is_country_kk knows the rest
OF_A_PLACE = frozenset((DISTRICT, "облыстық", "қалалық", "республикалық"))
AKIMAT = "әкімдігі"  # its own bodies follow its name; before a comma it is one of those who came
ORDINAL = Lazy(r"\d+-[^\W\d_]*н?ш[ыі]$")


def number_belongs(number: str, kept: list[re.Match[str]]) -> bool:
    """Say whether a number belongs: an ordinal before the head, the number of a school or of a military unit."""
    if "-" in number:
        return not kept if ORDINAL.match(number) else shapes.GENITIVE.search(number) is not None
    return bool(kept) and kept[0][0].lower() == MILITARY


def mark_belongs(tokens: list[re.Match[str]], index: int, kept: list[re.Match[str]]) -> bool:
    """Say whether a mark stands inside a list or a name, or ends an abbreviation: Шымкент қ. әкімі."""
    mark = tokens[index][0]
    if mark == NUMBER:
        return bool(kept)
    if mark == "." and kept and kept[0][0].isascii() and _within(tokens, index):
        return True
    if mark == ".":
        return not kept and index > 0 and tokens[index - 1][0].lower() in SHORT_PLACES
    listed = mark == "," and "және" in {match[0] for match in kept[:4]}
    opening = {"»": "«", '"': '"'}.get(mark)
    inner = opening is not None and any(each[0][0] == opening for each in tokens[max(0, index - 3) : index])
    return inner or (listed and _list_begins(tokens, index - 1))


def _within(tokens: list[re.Match[str]], index: int) -> bool:
    """Say whether a mark stands within a word, as in the address of a site: Kaspi.kz."""
    if not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].end() == tokens[index].start() and tokens[index].end() == tokens[index + 1].start()


def conjoins(tokens: list[re.Match[str]], index: int, right: str) -> bool:
    """Say whether a conjunction joins two parts of a complement, not two officials: Ван И мен АҚШ хатшысы."""
    left = tokens[index - 1]
    if left["mark"] is not None or is_name(tokens, index - 1, tokens[index][0].lower()):
        return False
    return not is_state(right) or is_state(left[0].lower())


def is_state(low: str) -> bool:
    """Say whether a word is a state's name or abbreviation."""
    return is_country_kk(low) or low in STATES


def _list_begins(tokens: list[re.Match[str]], index: int) -> bool:
    """Say whether a list begins shortly before a comma: Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі."""
    for at in range(index, max(index - 5, -1), -1):
        word = tokens[at]["word"]
        if word and (word.lower() in OF_A_PLACE or shapes.NAMED_PLACE.match(word.lower())):
            return True
        if word and word.lower() == AKIMAT:
            return at < index
        if word in INCLUDED:
            continue
        if not word or word.lower() in STOPS or is_name(tokens, at, ""):
            return False
        if not shape_belongs(word.lower(), "", [], capital=False) or shapes.GENITIVE.search(word):
            return False
        if word[0].isupper():
            return index - at < 3  # noqa: PLR2004 (a name of a body begins with its list)
    return False
