"""One number among the tokens before a unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import Item, evaluate
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.quantity.tokens import WITH, Token, word_before
from kzfacts.grammar.russian import is_counted_once
from kzfacts.lexicon.bounds import VAGUE
from kzfacts.lexicon.connectives import BEFORE_GENITIVE, COUNTRY_OF_UNIT, MIDDLE, OR_MORE, PAST_SCALE
from kzfacts.lexicon.numerals import ABBREVIATIONS, RU_HALF, RU_QUARTER

PLURAL_SCALE = re.compile(r"(?:миллион|миллиард|триллион)(?:ы|ов|ам|ами|ах)|тысяч(?:|ам|ами|ах)")
GENITIVE_SCALE = re.compile(r"(?:миллион|миллиард|триллион)а|тысячи")
# What the figures of a table count: (мың теңге), «Кірістер, мың теңге», «мың теңгемен:», a cell or a line beside others
WORD = r"[^\W\d_]{2,12}"
COUNTED = rf"{WORD}(?:[ ]{any_of(COUNTRY_OF_UNIT)})?[ ]{WORD}"
BRACKETED = rf"[^(]?\({COUNTED}\.?\)"
AFTER_COMMA = rf",[ ]{COUNTED}[ ]?(?:[:|\n]|$)"
IN_CASE = rf"[\s\S]{{0,2}}?\b{COUNTED}(?<=[мпб]ен|.[дт][ае])(?:[ ]?(?:[:|\n)]|$)|[ ]есептеген)"
CELL = rf"(?:^[ ]?|[\s\S]?[\n\t|]|[\n\t|][ ]){COUNTED}\.?[ ]?(?:[\n\t|]|$)"
COLUMN = Lazy(f"{BRACKETED}|{AFTER_COMMA}|{IN_CASE}|{CELL}")
ZEROS = ("нөл", "-", "нөл")
INVERTED_PAIRS = range(2, 5)  # миллиона два
SHARES = {*PAST_SCALE, RU_HALF[1], RU_QUARTER}  # what stands behind «с» in a number


class Amount(NamedTuple):
    """One number: the place of its words, its value, its highest scale (1 if none is said), mod and language.

    hundreds  what stands before the scale is so many times ``жүз``
    """

    start: int
    end: int
    value: Decimal
    scale: Decimal
    mod: str | None = None
    lang: str | None = None
    hundreds: bool = False


class Quantity(NamedTuple):
    """An amount or, with ``greatest``, a range, before a unit. ``scaled``: a scale was said (``5 млн``)."""

    start: int
    end: int
    value: Decimal
    greatest: Decimal | None = None
    mod: str | None = None
    lang: str | None = None
    scaled: bool = False

    def language(self, *, uncounted: bool) -> str | None:
        """Return the language before a unit both languages share; ``uncounted``: see ``Unit``."""
        if self.lang or not uncounted:
            return self.lang
        number = self.value if self.greatest is None else self.greatest
        return None if is_counted_once(number) and not self.scaled else "kk"


def amount_before(low: str, tokens: Sequence[Token], stop: int) -> tuple[Amount | None, int]:
    """Read the longest number that ends at token ``stop``; return it and the index of its first token.

    None refuses: no number, or one that goes on leftwards in a way nobody can read (``2023 150 тенге``).
    """
    hundredths = _spoken_hundredths(tokens, stop)
    if hundredths:
        return hundredths, stop - len(ZEROS) - 1
    stop, mod, cases = _without_middle(tokens, stop)
    begin = _run(tokens, stop)
    run = tokens[begin:stop]
    if not run or (run[-1].item and run[-1].item.case not in cases):
        return None, begin
    if run[-1].item and run[-1].item.case == "like":
        mod = "approx"
    for skip in range(len(run)):
        found = _value(low, run[skip:])
        if found is not None:
            if skip and run[skip - 1].is_bare_number and not _other_language(run[skip - 1], run[skip]):
                return None, begin
            return _made(run[skip:], found[0], mod or found[1], tokens[stop - 1].end), begin + skip
    return None, begin


def _spoken_hundredths(tokens: Sequence[Token], stop: int) -> Amount | None:
    """``нөл-нөл бір``: 0.01 as some say it."""
    part = tokens[max(0, stop - len(ZEROS) - 1) : stop]
    item = part[-1].item if part else None
    if item is None or item.role != "small" or item.case or tuple(token.text for token in part[:-1]) != ZEROS:
        return None
    return Amount(part[0].start, part[-1].end, item.value / 100, Decimal(1), None, "kk")


def _other_language(left: Token, right: Token) -> bool:
    """``он пять``: the first is no Kazakh ten beside a Russian five."""
    return left.item is not None and right.item is not None and {left.item.lang, right.item.lang} == {"kk", "ru"}


def _made(part: Sequence[Token], value: Decimal, mod: str | None, end: int) -> Amount:
    items = [token.item for token in part if token.item]
    scale = next((item.value for item in items if item.role in ("scale", "half_scale")), Decimal(1))
    lang = next((item.lang for item in items if item.lang), None)
    if any(token.text in PAST_SCALE for token in part):
        mod = "more_than"
    hundreds = len(items) > 1 and [item.role for item in items if item.role not in ("half", "scale")][1:] == ["hundred"]
    return Amount(part[0].start, end, value, scale, mod, lang, hundreds)


def _without_middle(tokens: Sequence[Token], stop: int) -> tuple[int, str | None, tuple[str, ...]]:
    """Take off a modifier between number and unit: ``5 миллионнан астам теңге``, «20 и более процентов»."""
    if stop and tokens[stop - 1].text in MIDDLE:
        mod, case = MIDDLE[tokens[stop - 1].text]
        return stop - 1, mod, (case,)
    if stop > 1 and tokens[stop - 1].text in OR_MORE and tokens[stop - 2].text == "и":
        return stop - 2, OR_MORE[tokens[stop - 1].text], ("",)
    return stop, None, ("", "like")


def _run(tokens: Sequence[Token], stop: int) -> int:
    """Return where the run of number words that ends at ``stop`` begins."""
    begin = stop
    fraction = False
    while begin:
        token = tokens[begin - 1]
        item = token.item
        if item is None:
            with_half = token.text == WITH and begin < stop and tokens[begin].text in SHARES
            if not with_half and token.text not in PAST_SCALE:
                break
        else:
            fraction = fraction or item.role == "denominator" or (item.role == "ordinal" and item.lang == "ru")
            russian_and = item.role == "and" and item.lang == "ru"
            if (item.case and begin < stop) or (
                russian_and and not fraction and not _adds_one(tokens[max(begin - 2, 0) : stop])
            ):
                break
        begin -= 1
    return begin


def _adds_one(tokens: Sequence[Token]) -> bool:
    """Say whether these are «тысяча и один», a sum; in «миллион и сто тысяч» there are two amounts."""
    scale, one = tokens[0].item if tokens else None, tokens[-1].item
    last = len(tokens) == 3 and one is not None and one.value == 1  # noqa: PLR2004 (scale, and, one)
    return last and scale is not None and scale.role == "scale"


def _value(low: str, run: Sequence[Token]) -> tuple[Decimal, str | None] | None:
    """Return the value of a run of tokens, and the mod its words imply."""
    items = [token.item for token in run if token.item]
    if run[0].item is None or run[0].item.role in ("and", "point", "ordinal"):
        return None
    if items[0].role == "scale":
        return _bare_scale(low, run[0], items)
    if items[-1].case:
        items = [*items[:-1], items[-1]._replace(case="")]
    value = evaluate(items)
    return None if value is None else (value, None)


def _bare_scale(low: str, first: Token, items: list[Item]) -> tuple[Decimal, str | None] | None:
    """Read a scale without a number: ``миллиард тенге``; ``тысяч пять`` is about five thousand."""
    plural = PLURAL_SCALE.fullmatch(first.text) is not None
    genitive = GENITIVE_SCALE.fullmatch(first.text) is not None
    rest = evaluate(items[1:]) if len(items) > 1 else None
    inverted = rest is not None and all(item.role in ("small", "digits") for item in items[1:])
    if inverted and rest is not None and (plural or (genitive and rest in INVERTED_PAIRS)):
        return rest * items[0].value, "approx"
    if COLUMN.match(low, max(0, first.start - 2)):
        return None
    before = word_before(low, first.start)
    if before[-1:].isdigit():
        return None  # бюджеті500 мың теңге: a figure that no one parted from its word
    several = first.text == "тысячи" and before not in BEFORE_GENITIVE
    if plural or several or before in VAGUE or first.text in ABBREVIATIONS:
        return None
    value = evaluate(items)
    return None if value is None else (value, None)
