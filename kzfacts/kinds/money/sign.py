"""Signs and codes: ``$5 млн``, ``₸5000``, ``KZT 1 500``, ``5000 ₸``, ``10к$``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft
from kzfacts.grammar import number
from kzfacts.grammar.bounds import limits, mod_of
from kzfacts.grammar.digits import DIGITS
from kzfacts.grammar.kazakh import ending
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import cardinal, look_up
from kzfacts.grammar.pattern import Pattern, any_of
from kzfacts.grammar.quantity import of_unclear_sign, read_before
from kzfacts.kinds.money.unit import code_nearby
from kzfacts.kinds.money.value import Words, drafts_of, value_of
from kzfacts.kinds.money.word import unsigned
from kzfacts.lexicon.connectives import MINUS
from kzfacts.lexicon.currencies import AMBIGUOUS_SIGNS, CODES, LETTER_SIGNS, OLD_CODES, SIGNS

if TYPE_CHECKING:
    import regex

SIGN_ANCHORS = (*SIGNS, *AMBIGUOUS_SIGNS)
LETTER_ANCHORS = tuple(f"{sign}{digit}" for sign in LETTER_SIGNS for digit in "123456789")
CODE_ANCHORS = tuple(code.lower() for code in CODES)
SIGN = any_of(SIGN_ANCHORS)
UNIT = rf"(?P<unit>{SIGN}|[a-z]{{3}}(?![a-z]))"  # a code is an anchor: no need to spell them out again
LATIN_SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "k": 10**3, "m": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "mlrd": 10**9, "к": 10**3,
}  # fmt: skip
SCALE = rf"(?:[ ]?(?:{number.SCALE}|{any_of(word for word in LATIN_SCALES if len(word) > 1)})|[kmbк])"
OTHER_DOLLARS = ("usd", "cad", "aud", "hkd", "sgd", "nzd", "twd")  # behind the sign and the figure: $500 CAD
FIGURE = rf"(?:{DIGITS})"

BEFORE_NUMBER = Pattern(
    rf"""
    (?<![\p{{L}}\d/])
    (?P<from>(?<=(?<!\p{{L}})(?:от|со?)[ ]))?
    (?:{UNIT}[ ]?|(?P<letter>{any_of(LETTER_SIGNS)}))
    (?P<least>{FIGURE})(?P<small>{SCALE}(?![\p{{L}}]))?
    (?:(?(from)(?:[ ]?-[ ]?|[ ]до[ ](?={FIGURE}{SCALE}(?!\p{{L}})))|[ ]?-[ ]?)(?:{SIGN})?(?P<greatest>{FIGURE}))?
    (?P<scale>{SCALE}(?!\p{{L}}))?(?:(?<=\p{{L}}\.?)[ ](?P<rest>{FIGURE})(?P<lower>{SCALE}(?!\p{{L}})))?
    (?P<ending>-\p{{L}}{{1,6}})?
    (?:[ ](?P<exact>{any_of(OTHER_DOLLARS)})(?!\p{{L}}))?
    (?![\p{{L}}\d%]|[ ]?/[ ]?\d|[.,]\d|[ ]?%|-\d|\+[ ]\p{{L}})
    """
)
MINUS_BEFORE = Lazy(rf"(?<![\w-]){MINUS}[ ]$")
LONGEST_MINUS = 8  # characters
MILLIONS = 2  # blanks in a figure that is as large
AFTER_NUMBER = Pattern(rf"(?<=[\d.\p{{L}}][ ]?){UNIT}(?P<ending>-\p{{L}}{{1,6}})?(?![\p{{L}}\d]|/(?![а-я]))")


def read_sign_before(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """Read a sign or a code and the figure after it. Refuses a headline cut off in the figure."""
    low = context.text.low
    scale = match["scale"] or match["small"] or ""
    spoken = ending("0", match["ending"] or "")
    if spoken is None:
        return []
    ends = _ends(match, low, scale)
    cut_off = not scale and _is_cut_off(low, match)
    if ends is None or cut_off or (match["letter"] and not _is_large_sum(match, scale, context)):
        return []
    least, greatest = ends
    mod = mod_of(low, *match.span(), spoken.case)
    minus = greatest is None and MINUS_BEFORE.search(low, max(0, match.start() - LONGEST_MINUS), match.start())
    known = limits(-least if minus else least, mod, greatest)
    lang = "kk" if match["ending"] else _scale_lang(scale)
    exact, code = (match["exact"] or "").upper(), _code(match, low)
    if exact and code not in ("USD", exact):
        return []
    return [Draft(minus.start() if minus else match.start(), match.end(), value_of(known, exact or code), lang)]


def _ends(match: regex.Match[str], low: str, scale: str) -> tuple[Decimal, Decimal | None] | None:
    """Return the figure, and the greater one of a range; None where they make no sum."""
    least = _figure(match["least"], match["small"] or scale)
    greatest = _figure(match["greatest"], scale) if match["greatest"] else None
    if least is None or (match["greatest"] and (greatest is None or greatest <= least)):
        return None
    if greatest and least == 1 and low[match.end("least")] == " ":
        return None  # $1 - 12482.38: its rate
    if not match["rest"]:
        return least, greatest
    rest, one = _figure(match["rest"], match["lower"]), _figure("1", scale)
    if rest is None or one is None or greatest or rest >= one:
        return None
    return least + rest, None


def _is_large_sum(match: regex.Match[str], scale: str, context: Context) -> bool:
    """Say whether a letter stands for a currency: «T2,5 млрд», «T193 520 760», but not «терминал T2»."""
    return context.text.norm[match.start()].isupper() and (bool(scale) or match["least"].count(" ") >= MILLIONS)


def _figure(figure: str, scale: str) -> Decimal | None:
    word = scale.strip().rstrip(".")
    if word in LATIN_SCALES:
        number = cardinal(figure, grouped="")
        return None if number is None else number * LATIN_SCALES[word]
    return cardinal(f"{figure} {word}".strip(), grouped="" if word else ".,")


def _scale_lang(scale: str) -> str | None:
    item = look_up(scale.strip().rstrip(".")) if scale else None
    return (item.lang or None) if item else None


def _is_cut_off(low: str, match: regex.Match[str]) -> bool:
    """``на сумму более $3,5`` at the end of a line: the scale is missing."""
    _, comma, decimals = match["least"].replace(".", ",").rpartition(",")
    return bool(comma) and len(decimals) == 1 and low[match.end() : match.end() + 1] in ("", "\n")


def _code(match: regex.Match[str], low: str) -> str | None:
    sign = match["unit"]
    if sign in AMBIGUOUS_SIGNS:
        return code_nearby(low, match.start(), match.end(), AMBIGUOUS_SIGNS[sign])
    if sign is None:
        return LETTER_SIGNS[match["letter"]]
    code = SIGNS.get(sign) or sign.upper()
    return OLD_CODES.get(code, code)


def read_sign_after(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """Read the amounts left of a sign or a code."""
    low = context.text.low
    spoken = ending("0", match["ending"] or "")
    if not spoken:
        return []
    quantities = [unsigned(each, context) for each in read_before(low, match.start(), case=spoken.case)]
    if not quantities or of_unclear_sign(low, quantities[0]):
        return []
    words = Words(match.end(), spoken.case, "kk" if match["ending"] else None)
    return drafts_of(quantities, words, _code(match, low), Decimal(1), low)
