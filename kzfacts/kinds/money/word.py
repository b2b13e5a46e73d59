"""A number before the name of a currency."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft
from kzfacts.grammar.pattern import Pattern
from kzfacts.grammar.quantity import Quantity, Unit, of_unclear_sign, read_before
from kzfacts.kinds.money.unit import code_nearby, countries_of, currency_of
from kzfacts.kinds.money.value import Words, drafts_of
from kzfacts.lexicon.currencies import AFTER, NEW, POUND_STERLING, WORLDWIDE, Currency
from kzfacts.lexicon.spending import BEFORE_SIGN, BELOW_ZERO

if TYPE_CHECKING:
    import regex

MANY_TIMES = 100
BEFORE = 60  # characters
WORD = Pattern(
    r"""
    (?<=[\p{L}\d.)%,-][ ]|[\d.)-]|(?<=[\d.])[\p{L}])      # right after a word, a figure, a bracket
    (?P<word>у\.[ ]?е|т\.[ ]?(?:руб(?:лей)?|р|тг)|\p{L}{1,16}(?:-\p{L}{1,6})?)
    (?![\p{L}\d])
    (?=(?P<after>\.?(?:[ ][\p{L}-]{1,12}){1,3}))?       # looked at only: another sum may follow
    """
)


def read_word(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """Read the amounts left of a currency word. Refuses where there are none, or where the word is no currency here."""
    low = context.text.low
    unit = currency_of(match["word"].replace(" ", ""))
    if unit is None:
        return []
    at, named = _countries_before(low, match.start("word"))
    end, named_after = _country_after(match)
    quantities = [unsigned(each, context) for each in _quantities(low, at, unit)]
    if not quantities or of_unclear_sign(low, quantities[0]) or _are_times(match, quantities[0]):
        return []
    clear = not unit.row.careful and (len(unit.row.readings) == 1 or unit.row.usual in WORLDWIDE)
    nearby = None if clear else code_nearby(low, quantities[0].start, end, unit.row.readings)
    code = _code(unit, named + named_after, nearby)
    if unit.row.careful and not (quantities[-1].scaled or nearby or named_after or (named and code)):
        return []
    lang = unit.lang or quantities[-1].language(uncounted=unit.uncounted)
    last = Words(end, "ru" if lang == "ru" else unit.case, lang)
    worth = Decimal(unit.row.times) / unit.row.share
    return drafts_of(quantities, last, code, worth, low)


def _are_times(match: regex.Match[str], first: Quantity) -> bool:
    """Say whether «в 1,8 р.» is short for so many times."""
    return match["word"] == "р" and first.value < MANY_TIMES and match.string.endswith(" в ", 0, first.start)


def _code(unit: Unit[Currency], named: tuple[str, ...], nearby: str | None) -> str | None:
    """Choose among the readings: the country beside the word, for most words one near it, else the usual one."""
    if named:
        fitting = {code for code in named if code in unit.row.readings}
        return fitting.pop() if len(fitting) == 1 else nearby  # франков КФА: of the west, or of the middle of Africa
    return nearby or unit.row.usual


def _countries_before(low: str, start: int) -> tuple[int, tuple[str, ...]]:
    """Step over country words between number and unit: ``6 миллионов норвежских крон``, ``8 миллион АҚШ доллары``."""
    codes: tuple[str, ...] = ()
    at = start
    for _ in range(2):
        words = low[max(0, at - 24) : at].split() if low[at - 1 : at] == " " else []
        size, found = next(((size, found) for size, found in _countries(words) if found), (0, ()))
        if not size and not (words and words[-1].startswith(NEW)):
            break
        codes = found or codes
        at -= sum(len(word) + 1 for word in words[-(size or 1) :])
    return (at, codes) if codes else (start, ())


def _countries(words: list[str]) -> Iterable[tuple[int, tuple[str, ...]]]:
    """Give what the last two words name together, then what the last one does: ``Оңтүстік Корея``."""
    if len(words) > 1:
        yield 2, countries_of(" ".join(words[-2:]))
    yield 1, countries_of(words[-1]) if words else ()


def _country_after(match: regex.Match[str]) -> tuple[int, tuple[str, ...]]:
    """Take a country that belongs to the name: ``долларов США``, ``долл. США``, ``фунтов стерлингов``."""
    after = match["after"]
    while after:
        words = after.lstrip(". ")
        if words in AFTER or (words.startswith(POUND_STERLING) and " " not in words):
            return match.start("after") + len(after), countries_of(words) or countries_of(words.partition(" ")[0])
        after = after.rpartition(" ")[0]
    return match.end("word"), ()


def unsigned(quantity: Quantity, context: Context) -> Quantity:
    """Take the dash after a word for punctuation that lacks its blank: ``кредиттер –237 790,0 мың теңге``, «цена -500».

    A hyphen is a minus where the words before it speak of what may be less than nothing: «сальдо -5 млрд тенге».
    """
    text, start = context.text, quantity.start
    if quantity.value >= 0 or start < 2 or text.norm[start] != "-" or not text.norm[start - 2].isalpha():  # noqa: PLR2004
        return quantity
    if text.raw[text.raw_span(start, start + 1)[0]] not in "–—" and _is_minus(quantity, text.low):
        return quantity
    return quantity._replace(start=start + 1, value=-quantity.value)


def _is_minus(quantity: Quantity, low: str) -> bool:
    before = low[max(0, quantity.start - BEFORE) : quantity.start].rpartition("\n")[2]
    if of_unclear_sign(low, quantity) or any(stem in before for stem in BELOW_ZERO):
        return True
    return before.rstrip().rpartition(" ")[2] in BEFORE_SIGN


def _quantities(low: str, at: int, unit: Unit[Currency]) -> list[Quantity]:
    if low[at - 1] == "-":  # 100-долларовая, 500-теңгелік
        return read_before(low, at - 1) if unit.adjective or unit.case == "adj" else []
    return [] if unit.adjective else read_before(low, at, case=unit.case)
