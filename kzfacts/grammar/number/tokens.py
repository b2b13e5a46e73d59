"""A phrase split into the items of a number."""

from __future__ import annotations

import re
from decimal import Decimal

from kzfacts.grammar.digits import DIGITS, digits
from kzfacts.grammar.kazakh import case_of, ending
from kzfacts.grammar.number.words import HUNDRED, THOUSAND, Item, look_up, role_of
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon import numerals as words

SCALE_IN_A_CASE = rf"{any_of(words.ABBREVIATIONS)}-[^\W\d_]{{2,4}}"  # млрд-тан
SCALES = {word.rstrip("а") for row in words.NUMERALS if row.value >= THOUSAND for word in (row.kk, row.ru.split()[0])}
# A scale after a figure, in full with an ending, or cut short: млн, тысячами, мыңға.
SCALE = rf"(?:{any_of(words.ABBREVIATIONS)}(?![^\W\d_])|{any_of(SCALES)}[^\W\d_]{{0,5}})"
TOKEN = re.compile(
    rf"(?P<digits>{DIGITS})(?:-(?P<tail>[^\W\d_]+)(?![\w-]))?"
    rf"|(?P<word>{SCALE_IN_A_CASE}|[^\W\d_]+)(?:-ақ\b)?\.?"
    r"|(?P<gap>[ ]+)|."
)
RU_CARDINAL_TAILS = frozenset({"х", "ти", "тью", "ми", "мя", "ю", "и", "рых", "ух", "ех", "ёх"})
RU_AND = Item("and", Decimal(0), "ru")


def items_of(phrase: str, *, grouped: str = ".") -> list[Item] | None:
    """Split ``phrase`` (lower-case) into the items of a number; None if anything in it is no part of a number."""
    items: list[Item] = []
    for token in TOKEN.finditer(phrase):
        if token["gap"] or (token["word"] in words.RU_HALF and token["word"] != words.RU_HALF[1]):
            continue
        item = item_of(token, grouped, items[-1] if items else None)
        if item is None:
            return None
        items.append(item)
    return items


def item_of(token: re.Match[str], grouped: str = ".", previous: Item | None = None) -> Item | None:
    """Return what a match of ``TOKEN`` does in a number after the ``previous`` item; None if it is no part of one."""
    if token["digits"]:
        return _figure(token["digits"], token["tail"], grouped)
    word = token["word"]
    if word is None or (token[0][-1] == "." and word.partition("-")[0] not in words.ABBREVIATIONS):
        return None
    item = RU_AND if word == "и" else look_up(word)
    if item and item.role == "denominator" and item.lang == "kk" and (previous is None or previous.role != "point"):
        value = 10 ** int(item.value)  # жүзден астам: of a hundred, no hundredths
        return Item("hundred" if value == HUNDRED else role_of(value), Decimal(value), "kk", "abl")
    return item


def _figure(figure: str, tail: str | None, grouped: str) -> Item | None:
    value = digits(figure, grouped=grouped)
    if value is None:
        return None
    if tail is None or tail == "ақ" or tail in RU_CARDINAL_TAILS:
        return Item("digits", value)
    found = ending("0", tail)
    return Item("digits", value, "kk", case_of(found)) if found else None
