"""What joins the numbers before a unit: a dash, «от … до», «пен … аралығында», commas and «и»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kzfacts.grammar.bounds import OR_FROM_IT
from kzfacts.grammar.quantity.amount import Amount, Quantity, amount_before
from kzfacts.grammar.quantity.free import not_one, stands_free
from kzfacts.grammar.quantity.tokens import Token, tokens_before, word_before
from kzfacts.grammar.reached import reached_after, rises
from kzfacts.lexicon import connectives as words
from kzfacts.lexicon.bounds import AT_LEAST, AT_MOST
from kzfacts.lexicon.numerals import KK_DENOMINATORS, RU_PREFIX_HALF

YEARS = range(1900, 2100)
UNIT_LENGTH = 60  # characters of a unit and the word after it
# What stands behind the last number of a change: пайызға дейін өсті
UNTIL = re.compile(
    r"(?:[ ]?[^\W\d_]{1,20}\.?|[ ]?[%‰₸$€₽]-?){1,3}[ ](?:де|ше)йін[ ]"
    r"(?P<behind>(?P<verb>(?!қымбат|арзан)[^\W\d_]+).{0,60})"  # by how much many things got dearer is a range
)
MORE = ("көп ", "жоғары ", "астам ", "артық ")
OR_MORE = re.compile(f"{OR_FROM_IT}(?:{'|'.join(MORE)})$")  # елу және одан көп пайызы
WHOLE = re.compile(r"(?<![\d,.:/-])(?<!, )(?<!№ )(?:\d{1,3}|(?!19|20)\d{4,6})$")  # 20, 2%; not the list 5, 10, 15%
GROUPED = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
HUNDREDTHS = re.compile(r"\d\d[ ](?!%|процент|пайыз)[^\W\d]|\d\d[ ]?[₸$€₽]")  # what stands behind: 38 евро
DECIMALS = re.compile(r"\d{1,2}(?![\d,.])")
CLOSING = '.,:;)!?…»"'  # may stand right behind a postposition
CLOSE, FAR = 20, 100  # how many times a number may exceed one with a scale, to share it or to have none for sure


def read_before(low: str, at: int, *, case: str = "", grouped: str = ".") -> list[Quantity]:
    """Return the amounts that end right before ``at``, in text order; none where it cannot be told what they are.

    low      the lower-case text
    at       where the unit starts
    case     the Kazakh case of the unit: with ``dat`` an ablative number before may be the start of a range
    grouped  see ``digits``

    Several are a list that shares the unit.
    """
    more = OR_MORE.search(low, max(0, at - UNIT_LENGTH), at) if low.endswith(MORE, 0, at) else None
    tokens = tokens_before(low, more.start() if more else at, grouped)
    last, begin = amount_before(low, tokens, len(tokens))
    if last is None:
        return []
    if more:
        return [_single(last)._replace(mod=AT_LEAST)]
    found = _chain(low, tokens, begin, last, case)
    return found if found and stands_free(low, found[0]) and not not_one(low, found[0]) else []


def _chain(low: str, tokens: Sequence[Token], begin: int, last: Amount, case: str) -> list[Quantity] | None:
    """Follow the connectives left of the last amount: a range or a list; None refuses."""
    link = tokens[begin - 1] if begin else None
    if link is None:
        return [_signed(low, last)]
    if link.text == "-":
        return _dashed(low, tokens, begin, last)
    if link.text in words.RANGE_TO:
        return _from_to(low, tokens, begin - 1, last)
    if found := _from_kk(low, tokens, begin, last, case):
        return found
    if link.text in words.BETWEEN_KK and _unit_before(low, last.end, words.AFTER_RANGE):
        left = amount_before(low, tokens, begin - 1)[0]
        ranged = _range(left, last)
        return [ranged] if ranged else None if left else [_single(last)]  # 5 пайыз бен 10 пайыз аралығында
    return _listed(low, tokens, begin, last)


def _from_kk(low: str, tokens: Sequence[Token], begin: int, last: Amount, case: str) -> list[Quantity] | None:
    """Read ``5-тен 7 пайызға дейін`` and a change, ``12-ден 16 пайызға көтерілді``; None where it is neither."""
    link = tokens[begin - 1]
    if not link.item or link.item.case != "abl":
        return None
    bare = [*tokens[: begin - 1], link._replace(item=link.item._replace(case=""))]
    left = amount_before(low, bare, begin)[0]
    if _ends_range(low, last, case):
        return _up_to(low, left, last)
    return _changed(left, last) if left and case == "dat" and _went(low, left, last) else None


def _up_to(low: str, left: Amount | None, last: Amount) -> list[Quantity]:
    """Read ``5-тен 7 пайызға дейін``, a range; before ``өсті`` a change."""
    until = UNTIL.match(low, last.end)
    if left and until and reached_after(until["verb"], until["behind"]):
        return _changed(left, last)
    return [_range(left, last) or _single(last)]


def _went(low: str, left: Amount, last: Amount) -> bool:
    """Say whether the verb behind the unit tells that a figure went from ``left`` to ``last``."""
    begun = left.value * (last.scale if left.scale == 1 else 1)
    for word in low[last.end : last.end + UNIT_LENGTH].split("\n", 1)[0].split()[1:3]:
        verb = word.rstrip(CLOSING)
        if reached_after(verb, ""):
            return (begun < last.value) == rises(verb)
        if verb != word:
            break
    return False


def _ends_range(low: str, last: Amount, case: str) -> bool:
    """``5 мыңнан 10 мың теңгеге дейін``, ``5 мыңнан 10 мыңға дейін теңге``."""
    return last.mod == AT_MOST or (case == "dat" and _unit_before(low, last.end, words.UP_TO))


def _listed(low: str, tokens: Sequence[Token], begin: int, last: Amount) -> list[Quantity] | None:
    """Read a list that a word joins; a comma alone makes none. ``на 20, 2%`` may be a slip for 20,2: it refuses."""
    link = tokens[begin - 1]
    if link.text in words.LIST and link.text != ",":
        return _list(low, tokens, begin, last)
    if link.text in KK_DENOMINATORS and link.item and last.value < link.item.value:
        return None  # оннан үш пайызға: three tenths, or from ten by three
    if link.text != ",":
        return [_signed(low, last)]
    before = tokens[max(0, begin - 3) : begin - 1]
    left = before[-1] if before and last.scale == 1 and HUNDREDTHS.match(low, last.start) else None
    if left and left.item and GROUPED.fullmatch(left.text):
        if before[0].text == ",":
            return [_signed(low, last)]  # 10 000, 5 000, 50 тенге
        return [_single(last)._replace(start=left.start, value=left.item.value + last.value / 100)]
    whole = WHOLE.search(low, max(0, link.start - 8), link.start)
    return None if whole and DECIMALS.match(low, last.start) else [_signed(low, last)]


def _from_to(low: str, tokens: Sequence[Token], stop: int, last: Amount) -> list[Quantity]:
    """Read ``от 10 до 12 млн``, a range, ``с 10 до 12 млн``, a change; without them the last number is alone."""
    left, _ = amount_before(low, tokens, stop)
    lead = word_before(low, left.start) if left else None
    if left is None or lead not in words.FROM_RU:
        return [_single(last)]
    ranged = _range(left, last) if lead == words.RANGE_FROM else None
    return [ranged] if ranged else _changed(left, last)


def _changed(left: Amount, last: Amount) -> list[Quantity]:
    """Read ``с 16,75 до 16,5%``: two amounts; the first may lack its scale, but not in ``с 900 до 1,2 тысячи``."""
    times = left.value * last.scale / last.value if left.scale == 1 and last.value else Decimal(1)
    if _is_year(left, last) or (last.scale > 1 and CLOSE < times < FAR):
        return [_single(last)]
    shared = last.scale if left.scale == 1 and times <= CLOSE else Decimal(1)
    return [_single(left)._replace(value=left.value * shared, scaled=shared > 1), _single(last)]


def _dashed(low: str, tokens: Sequence[Token], begin: int, last: Amount) -> list[Quantity] | None:
    """Read a dash: a range, a minus, or punctuation."""
    dash = tokens[begin - 1]
    spaced = dash.end < last.start
    left, at = amount_before(low, tokens, begin - 1)
    if left is None:
        return _after_dash(low, dash, last, spaced=spaced, stray=begin > 1 and tokens[begin - 2].item is not None)
    if at and tokens[at - 1].text in ("-", ":", "/") and tokens[at - 1].end == left.start:
        return None  # 74-50-12
    if spaced and _is_year(left, last):
        return [_single(last)]
    if low[left.start : dash.start] == RU_PREFIX_HALF:  # пол-миллиона
        return [_single(last)._replace(start=left.start, value=last.value / 2)]
    ranged = _range(left, last)
    return [ranged] if ranged else None


def _after_dash(low: str, dash: Token, last: Amount, *, spaced: bool, stray: bool) -> list[Quantity] | None:
    if spaced:  # a second dash is the sign: ``тапшылық – - 6 929 мың теңге``
        return [_negative(last, dash.start) if low.endswith("- ", 0, dash.start) else _single(last)]
    before = low[dash.start - 1 : dash.start]
    if before in ("%", "‰", ")"):  # 60%-70%, айран (2,5%)–0,5%
        return [_single(last)]
    if stray or before not in ("", " ", "\n", "(", '"', "«"):
        return None
    return [_negative(last, dash.start)]


def _is_year(left: Amount, last: Amount) -> bool:
    return left.value in YEARS and left.scale == 1 and (left.value % 100 != 0 or last.scale > 1)


def _range(left: Amount | None, right: Amount) -> Quantity | None:
    """Join two amounts; the left one takes the scale of the right one where it has none."""
    if left is None:
        return None
    least, most = left.value, right.value / right.scale
    if left.scale == 1:
        if right.scale > 1 and least >= most:
            return None
        if least < 10 and right.hundreds:  # noqa: PLR2004
            least *= 100  # бес-алты жүз мың
        least *= right.scale
    if least >= right.value:
        return None
    lang = left.lang or right.lang
    return Quantity(left.start, right.end, least, right.value, left.mod or right.mod, lang, right.scale > 1)


def _list(low: str, tokens: Sequence[Token], begin: int, last: Amount) -> list[Quantity]:
    """Read ``5, 10 и 20 млн``: each amount is one, all share scale and unit."""
    found = [_single(last)]
    at = begin
    while at and tokens[at - 1].text in words.LIST and (tokens[at - 1].text != "," or len(found) > 1):
        left, at = amount_before(low, tokens, at - 1)
        bare = left is not None and left.scale == 1
        shared = last.scale if bare else Decimal(1)
        if left is None or (bare and (left.value in YEARS or left.value >= shared > 1)):
            break
        if word_before(low, left.start) == words.BETWEEN_RU and len(found) == 1:
            return [_range(left, last) or _single(last)]
        found.append(_single(left)._replace(value=left.value * shared, scaled=last.scale > 1))
    return found[::-1] if stands_free(low, found[-1]) else found[:1]


def _single(amount: Amount) -> Quantity:
    return Quantity(amount.start, amount.end, amount.value, None, amount.mod, amount.lang, amount.scale > 1)


def _negative(amount: Amount, start: int) -> Quantity:
    return _single(amount)._replace(start=start, value=-amount.value)


def _signed(low: str, amount: Amount) -> Quantity:
    """Put the sign to the amount: ``минус 5``, ``+3``."""
    if low[amount.start - 1 : amount.start] == "+" and not low[amount.start - 2 : amount.start - 1].isalnum():
        return _single(amount)._replace(start=amount.start - 1)
    if word_before(low, amount.start) == words.MINUS and low[amount.start - 1] == " ":
        return _negative(amount, amount.start - 1 - len(words.MINUS))
    return _single(amount)


def _unit_before(low: str, at: int, wanted: frozenset[str]) -> bool:
    """Say whether one of the ``wanted`` words stands after the unit, which is the next word or two from ``at`` on."""
    words = low[at : at + UNIT_LENGTH].split("\n", 1)[0].split(" ")
    first = 1 if words[0] else 2  # 50%-ға дейін, 50 пайызға дейін
    return any(word.rstrip(CLOSING) in wanted for word in words[first : first + 2])
