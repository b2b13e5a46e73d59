"""Numbers as both languages write them, in digits, in words and mixed, read exactly or refused.

One automaton reads both languages: a number is a descending run of scales (``екі миллиард жеті жүз миллион``), each
with a part under a thousand or a figure before it, a decimal in words (``екі бүтін оннан жеті``), or a half
(``бір жарым``, ``полтора``, ``три с половиной``).
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.digits import DIGITS, digits
from kzfacts.grammar.kazakh import BARE, Ending, take_off
from kzfacts.grammar.russian import adjective
from kzfacts.lexicon import numerals as words

HUNDRED, THOUSAND = 100, 1000
TOKEN = re.compile(
    rf"(?P<digits>{DIGITS})(?:-(?P<tail>[^\W\d_]+)(?![\w-]))?|(?P<word>(?:тыс|млн|млрд|трлн)-[^\W\d_]{2, 4}|[^\W\d_]+)(?:-ақ\b)?\.?|(?P<gap>[ ]+)|."
)
RU_CARDINAL_TAILS = frozenset({"х", "ти", "ми", "мя", "ю", "и", "рых", "ух", "ех", "ёх"})
RU_ORDINAL_TAIL = re.compile(r"(?:ь?[еоуыиюя]?[йеяю]|[оеё]?го|[оеё]?му|[ыиоеё]?м|[ыи]?х|[ыи]?ми)$")
KK_ORDINAL_TAIL = re.compile(r"(?:[ыі]?н|с[ыі]н)?ш([ыі])")
ORDINAL_DIGITS = re.compile(r"(\d{1,4})(?:-([^\W\d_]+)|([^\W\d_]{2,}))$")


class Item(NamedTuple):
    """One word of a number: what it does (``role``), its value, its language, and the case a Kazakh ending puts it in.

    Roles: ``digits``, ``small`` (1-900), ``hundred`` (жүз), ``scale``, ``half``, ``fraction`` (a multiplier in
    thousandths), ``point``, ``denominator`` (value: how many decimals), ``and``, ``ordinal``.
    """

    role: str
    value: Decimal
    lang: str = ""
    case: str = ""


RU_AND = Item("and", Decimal(0), "ru")


@lru_cache(maxsize=1)
def _kk_cardinals() -> dict[str, int]:
    return {stem: row.value for row in words.NUMERALS for stem in row.kk.split()}


@lru_cache(maxsize=1)
def _kk_ordinals() -> dict[str, int]:
    return {stem: row.value for row in words.NUMERALS for stem in row.kk_ordinal.split()}


@lru_cache(maxsize=1)
def _ru_cardinals() -> dict[str, int]:
    return {form: row.value for row in words.NUMERALS for form in row.ru.split()}


@lru_cache(maxsize=1)
def _ru_ordinals() -> dict[str, int]:
    table = {form: row.value for row in words.NUMERALS for stem in row.ru_ordinal.split() for form in adjective(stem)}
    table |= dict.fromkeys(words.RU_THIRD.split(), 3)
    return table | dict.fromkeys(adjective(words.RU_TWO_THOUSANDTH), 2 * THOUSAND)


def _case(ending: Ending) -> str:
    return "" if ending == BARE else "possessed" if ending.possessed and ending.case == "nom" else ending.case


def _role(value: int) -> str:
    return "scale" if value >= THOUSAND else "small"


@lru_cache(maxsize=4096)
def look_up(word: str) -> Item | None:
    """Return what ``word`` (lower-case, without punctuation) does in a number, or None if it is no number word."""
    helper = _helpers().get(word)
    if helper:
        return helper
    if "-" in word:
        return _inflected_abbreviation(word)
    value = _ru_cardinals().get(word)
    if value is not None and word not in _kk_cardinals():
        return Item(_role(value), Decimal(value), "ru")
    found = None if word in words.KK_HOMOGRAPHS else take_off(word, _kk_cardinals())
    if found:
        value = _kk_cardinals()[found[0]]
        lang = "" if word in _ru_cardinals() else "kk"
        return Item("hundred" if value == HUNDRED else _role(value), Decimal(value), lang, _case(found[1]))
    return _ordinal_word(word) or _prefixed_half(word)


def _inflected_abbreviation(word: str) -> Item | None:
    """``млрд-тан``."""
    found = take_off(word, words.ABBREVIATIONS)
    return Item("scale", Decimal(words.ABBREVIATIONS[found[0]]), "kk", _case(found[1])) if found else None


@lru_cache(maxsize=1)
def _helpers() -> dict[str, Item]:
    """Return the words that are no numbers themselves: scales cut short, halves, points, denominators, and."""
    table = {word: Item("and", Decimal(0)) for word in words.KK_AND}
    table |= {word: Item("scale", Decimal(value)) for word, value in words.ABBREVIATIONS.items()}
    table |= {
        word: Item("fraction", Decimal(value) / words.FRACTION_UNIT, "kk") for word, value in words.KK_FRACTIONS.items()
    }
    table |= {
        word: Item("fraction", Decimal(value) / words.FRACTION_UNIT, "ru") for word, value in words.RU_FRACTIONS.items()
    }
    table |= {word: Item("denominator", Decimal(places), "kk") for word, places in words.KK_DENOMINATORS.items()}
    table |= {
        form: Item("denominator", Decimal(places), "ru")
        for stem, places in words.RU_LONG_DENOMINATORS.items()
        for form in adjective(stem)
    }
    table |= {word: Item("point", Decimal(0), "ru") for word in words.RU_POINT}
    half = Decimal("0.5")
    return table | {
        words.KK_POINT: Item("point", Decimal(0), "kk"),
        words.KK_HALF: Item("half", half, "kk"),
        words.RU_HALF[1]: Item("half", half, "ru"),
    }


def _ordinal_word(word: str) -> Item | None:
    value = _ru_ordinals().get(word)
    if value is not None:
        return Item("ordinal", Decimal(value), "ru")
    found = take_off(word, _kk_ordinals())
    return Item("ordinal", Decimal(_kk_ordinals()[found[0]]), "kk", _case(found[1])) if found else None


def _prefixed_half(word: str) -> Item | None:
    rest = word.removeprefix(words.RU_PREFIX_HALF)
    value = _ru_cardinals().get(rest, 0) if rest != word else 0
    return Item("half_scale", Decimal(value), "ru") if value >= THOUSAND and rest[-1] in "аи" else None


def is_number_word(word: str) -> bool:
    """Say whether ``word`` (a lower-case token) is a numeral in words, cardinal or ordinal, in any case form."""
    item = look_up(word.removesuffix(".").removesuffix("-ақ"))
    return item is not None and item.role not in ("and", "point", "denominator")


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
        return Item("hundred" if value == HUNDRED else _role(value), Decimal(value), "kk", "abl")
    return item


def _figure(figure: str, tail: str | None, grouped: str) -> Item | None:
    value = digits(figure, grouped=grouped)
    if value is None:
        return None
    if tail is None or tail == "ақ" or tail in RU_CARDINAL_TAILS:
        return Item("digits", value)
    found = take_off("0" + tail, {"0"})
    return Item("digits", value, "kk", _case(found[1])) if found else None


def cardinal(phrase: str, *, grouped: str = ".") -> Decimal | None:
    """Read a cardinal number in digits, words or both (``жеті жүз``, ``2 млн 500 тысяч``, ``екі бүтін оннан жеті``).

    phrase   lower-case; a case ending may stand on the last word; nothing but the number
    grouped  the marks that part thousands where three digits follow (see ``digits``)

    None refuses: not a number, or an impossible one (``екі үш``, ``тысяча миллионов``).
    """
    items = items_of(phrase, grouped=grouped)
    return evaluate(items) if items else None


def evaluate(items: list[Item]) -> Decimal | None:
    """Return the value of a run of items, or None where they make no number."""
    if {"kk", "ru"} <= {item.lang for item in items}:  # он пять: the first word is Russian for him
        return None
    total = _Sum()
    for at, item in enumerate(items):
        if item.case and at < len(items) - 1:
            return None
        if not total.take(item, items[at + 1] if at + 1 < len(items) else None):
            return None
    return total.value()


class _Sum:
    """The automaton: takes items one by one, keeps the finished scales and the part before the next scale."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.last_scale: Decimal | None = None
        self.part: Decimal | None = None  # what stands before the next scale
        self.room = Decimal(0)  # the part may still grow by less than this
        self.whole: Decimal | None = None  # what stands before the decimal point
        self.places: Decimal | None = None  # how many decimals follow the point
        self.done = False  # nothing but a scale may follow
        self.needs_denominator = False

    def take(self, item: Item, following: Item | None) -> bool:
        """Add one item; False where it cannot stand here."""
        if item.role in ("small", "hundred", "digits", "fraction"):
            return self._number(item)
        if item.role in ("scale", "half_scale"):
            return self._scale(item)
        if item.role == "half":
            return self._half()
        if item.role == "point":
            return self._point()
        if item.role == "denominator" or (item.role == "ordinal" and item.lang == "ru"):
            return self._kk_denominator(item) if item.lang == "kk" else self._ru_denominator(item)
        return item.role == "and" and self._and(item, following)

    def _number(self, item: Item) -> bool:
        value = item.value
        if self.done or (self.part is not None and item.role in ("digits", "fraction")):
            return False
        if item.role in ("digits", "fraction"):
            self.part, self.room = value, Decimal(0)
            return True
        if item.role == "hundred" and self.part is not None and 0 < self.part < 10 and self.part == int(self.part):  # noqa: PLR2004
            self.part, self.room = self.part * value, Decimal(HUNDRED)
            return True
        if self.part is not None and (value >= self.room or value == 0):
            return False
        self.part = (self.part or 0) + value
        self.room = _room_after(item)
        return True

    def _scale(self, item: Item) -> bool:
        if self.last_scale is not None and item.value >= self.last_scale:
            return False
        part = self._finished_part()
        if self.needs_denominator or (self.whole is not None and self.part is None):
            return False
        if item.role == "half_scale":
            if part is not None:
                return False
            part = Decimal("0.5")
        if part == 0:
            return False
        self.total += (1 if part is None else part) * item.value
        self.last_scale, self.part, self.room, self.done = item.value, None, item.value, False
        self.whole = self.places = None
        return True

    def _half(self) -> bool:
        if self.whole is not None or self.done:
            return False
        if self.part is None:
            if self.last_scale is None:
                return False
            self.total += self.last_scale / 2
        elif self.part == int(self.part) and self.part % HUNDRED:
            self.part += Decimal("0.5")
        else:
            return False
        self.done = True
        return True

    def _point(self) -> bool:
        if self.part is None and self.last_scale is not None:
            self.part = Decimal(0)  # одна тысяча целых
        if self.part is None or self.whole is not None or self.part != int(self.part):
            return False
        self.whole, self.part, self.room = self.part, None, Decimal(THOUSAND)
        return True

    def _kk_denominator(self, item: Item) -> bool:
        """``екі бүтін оннан жеті``: it stands before its numerator."""
        if self.whole is None or self.part is not None or self.places is not None:
            return False
        self.places = item.value
        return True

    def _ru_denominator(self, item: Item) -> bool:
        """``две целых семь десятых``, ``семь десятых``: it stands after its numerator."""
        places = words.RU_DENOMINATORS.get(int(item.value)) if item.role == "ordinal" else int(item.value)
        if places is None or self.part is None or self.done or self.part != int(self.part):
            return False
        if self.part >= 10**places:
            return False
        self.whole, self.places, self.done = self.whole or Decimal(0), Decimal(places), True
        self.needs_denominator = False
        return True

    def _and(self, item: Item, following: Item | None) -> bool:
        """``жүз де он``: and; ``үш те бес``: a decimal point; ``две и семь десятых``: one too."""
        if following is None or following.role not in ("small", "hundred"):
            return False
        if item.lang == "ru":
            self.needs_denominator = True
            return self._point()
        if self.part is None or not self.part % HUNDRED:
            return self.part is not None or self.last_scale is not None
        return self._point()

    def _finished_part(self) -> Decimal | None:
        """Return the part with its decimals; None where there is no part."""
        if self.whole is None or self.part is None:
            return self.part
        places = self.places
        if places is None or self.part >= 10 ** int(places):  # as spoken: бүтін оннан он бес is 0.15
            places = Decimal(len(str(int(self.part))))
        return self.whole + self.part.scaleb(-int(places))

    def value(self) -> Decimal | None:
        """Return the whole number, or None if it is incomplete."""
        part = self._finished_part()
        if self.needs_denominator or (self.whole is not None and self.part is None):
            return None
        if part is None:
            return self.total if self.last_scale is not None else None
        if self.last_scale is not None and part >= self.last_scale:
            return None
        return self.total + part


def _room_after(item: Item) -> Decimal:
    value = int(item.value)
    if value >= HUNDRED:
        return Decimal(HUNDRED)
    tens = value >= 20 or (value == 10 and item.lang != "ru")  # noqa: PLR2004
    return Decimal(10 if tens and value % 10 == 0 else 0)


def ordinal(phrase: str) -> int | None:
    """Read an ordinal number in any case form (``жиырма төртінші``, ``две тысячи двадцать четвёртом``, ``2-нші``).

    None refuses: a cardinal, or no number at all. Digits need an ordinal ending.
    """
    found = ORDINAL_DIGITS.match(phrase)
    if found:
        tail = found[2] or found[3]
        return int(found[1]) if _is_ordinal_tail(tail, hyphen=bool(found[2])) else None
    items = items_of(phrase)
    if not items or items[-1].role != "ordinal":
        return None
    last = items[-1]
    role = _role(int(last.value))
    if last.lang == "kk" and last.value == HUNDRED:
        role = "hundred"
    if last.value == 2 * THOUSAND:
        return 2 * THOUSAND if len(items) == 1 else None
    value = evaluate([*items[:-1], last._replace(role=role)])
    return int(value) if value is not None and value == int(value) else None


def _is_ordinal_tail(tail: str, *, hyphen: bool) -> bool:
    kazakh = KK_ORDINAL_TAIL.match(tail)
    if kazakh:
        return take_off(kazakh[1] + tail[kazakh.end() :], {"ы", "і"}) is not None
    return hyphen and RU_ORDINAL_TAIL.match(tail) is not None
