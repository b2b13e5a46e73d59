"""What a figure, with or without an ending, can be: a number, an ordinal, a date, a time, a year and its word."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from kzfacts.grammar import number
from kzfacts.grammar.kazakh import Ending, ending
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number.tokens import RU_CARDINAL_TAILS
from kzfacts.kinds.date.tokens.compounds import compound
from kzfacts.kinds.date.tokens.token import Token, Word, cardinal_token, case_token, nth_token
from kzfacts.kinds.date.tokens.words import look_up

DOTTED = Lazy(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$")
HYPHENATED = Lazy(r"(\d\d?)(-)(\d\d)-((?:19|20)\d\d)$")
ISO = Lazy(r"(\d{4})(?:-(?=\d\d-)|/(?=\d\d/))(\d\d)[-/](\d\d)$")
# Registers of law write 2010.06.17, and 2006.20.01 too
YEAR_FIRST = Lazy(r"((?:19|20)\d\d)\.(\d\d)\.(\d\d)$")
MONTHS = 12
# 8:30, 08:30:00.123, 8.30, 8-00
CLOCK = Lazy(r"([01]?\d|2[0-3]|24(?=.00))(?::([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,6})?)?|\.([0-5]\d)|-(00))$")
SCHOOL = Lazy(r"(\d{4})/(\d{2}|\d{4})$")
CLOCK_TAILS = ("де", "те", "да", "та", "ден", "тен", "дан", "тан", "ге", "ке", "ға", "қа")
NUMBERED = ("quarter", "half", "century", "week", "sub")  # a figure tied to one of these in Kazakh is an ordinal
RU_OBLIQUE = {"х": "234", "ми": "78", "ти": "05679"}  # трёх, семи: 22-х, 7-ми, where 90-х is a decade
RU_ORDINAL = ("го", "му")  # 24го, where 24г and 5м are a year and metres
RU_PLURAL = ("е", "х", "ые", "ых", "ыми", "ми")
# Of 25-нде, 17-не: short for 25-інде, 17-сіне
OF_OWNED = {
    **dict.fromkeys(("нда", "нде"), Ending("loc", possessed=True)),
    **dict.fromkeys(("на", "не"), Ending("dat", possessed=True)),
}
UNCLEAR_CASES = ("dat", "acc", "loc", "abl", "ins")  # 20-жылға: to which year, or for how many?
LONGEST_NUMBER = 6  # digits without a blank
DECIMAL = Lazy(r"\d{1,6}(?:[.,]\d{1,3})?$|\d{1,3}(?: \d{3}){1,4}$")


def word_token(word: Word, start: int, end: int, text: str) -> Token:
    """Return the token of a word of the lexicon."""
    return Token(word.kind, start, end, word.value, text, word.ending, word.lang, word.plural)


def figure_tokens(found: re.Match[str]) -> list[Token]:
    """Return the token of a figure with its ending, or those of a figure and the word tied to it: ``2024г``."""
    text, tail = found["number"], found["tail"]
    start, end = found.span("number")
    if tail is None:
        return [plain_token(text, start, end)]
    clock = CLOCK.match(text)
    if clock and (not clock[3] or tail in CLOCK_TAILS):
        return [_clock_token(clock, start, found.end("tail"))]
    measure = compound(tail)
    if measure is not None and DECIMAL.match(text):
        return [Token("aged", start, found.end("tail"), (_decimal(text), measure), tail, lang="ru")]
    ordinal = _ordinal(found)
    if ordinal is not None:
        return [ordinal]
    word = look_up(tail)
    if word is not None and word.kind not in ("in", "s", "po", "and", "for", "that", "not", "bound"):
        return _tied(found, word)
    return [_declined(found)]


def _ordinal(found: re.Match[str]) -> Token | None:
    """Return the token of an ordinal: 5-ші, 24-го, 24го, 90х; None for 22-х, which counts, and for 24г, 5м."""
    text, tail = found["number"], found["tail"]
    if not text.isdigit() or text[-1] in RU_OBLIQUE.get(tail, ""):
        return None
    nth = number.ordinal(f"{text}-{tail}")
    clear = found["hyphen"] or tail[0] not in "гмх" or tail in RU_ORDINAL or f"{text[-1]}{tail}" == "0х"
    if nth is None or not clear:
        return None
    lang = "kk" if "ш" in tail else "ru"
    return nth_token(nth, found.start("number"), found.end("tail"), text + tail, plural=tail in RU_PLURAL, lang=lang)


def _declined(found: re.Match[str]) -> Token:
    """Return the token of a number with an ending: 25-інде, 7-ми; with any other it belongs to no time."""
    text, tail, start, end = found["number"], found["tail"], found.start("number"), found.end("tail")
    spoken = OF_OWNED.get(tail) or ending("0", tail)
    if spoken is not None and text.isdigit():
        return case_token(int(text), spoken, start, end, text)
    cardinal = tail in RU_CARDINAL_TAILS and (found["hyphen"] or text[-1] in RU_OBLIQUE.get(tail, ""))
    if cardinal or tail == "ақ":
        return plain_token(text, start, end)
    if spoken and found["hyphen"]:
        day = plain_token(text, start, end)
        if day.kind == "dotted":  # 31.10.1974-тен
            return day._replace(ending=spoken, lang="kk")
    return _glued(text, start, found.end("number"))


def _tied(found: re.Match[str], word: Word) -> list[Token]:
    """Return a figure and the word tied to it; with a hyphen it is an ordinal in Kazakh: ``3-тоқсан``, ``86-жылғы``."""
    text, (start, end) = found["number"], found.span("number")
    of_year = len(text) <= 2 and (word.kind == "zhylgen" or (word.kind == "zhyl" and word.ending.possessed))
    in_case = word.kind == "zhyl" and word.ending.case in UNCLEAR_CASES
    if found["hyphen"] and len(text) == 2 and in_case:
        return [_glued(text, start, found.end("tail"))]
    if found["hyphen"] and len(text) <= 2 and _is_its_day(word):
        return [case_token(int(text), word.ending, start, found.end("tail"), text)]
    numbered = word.lang == "kk" and (of_year or word.kind in NUMBERED)
    ordinal = found["hyphen"] and numbered and text.isdigit()
    figure = nth_token(int(text), start, end, text) if ordinal else plain_token(text, start, end)
    return [figure, word_token(word, *found.span("tail"), found["tail"])]


def _is_its_day(word: Word) -> bool:
    """``айдың 25-күніне``: the day of a month, as in ``25-іне``."""
    return word.lang == "kk" and word.kind == "day" and word.ending.possessed and not word.ending.plural


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ".").replace(" ", ""))


def _year_first(year: str, one: str, two: str) -> tuple[str, str, str]:
    """Tell month and day apart, where only one order is possible; else give a month that there is not."""
    if one == two or int(two) > MONTHS:
        return year, one, two
    return (year, two, one) if int(one) > MONTHS else (year, "99", two)


def plain_token(text: str, start: int, end: int) -> Token:
    """Read a figure without an ending."""
    if text.isdigit():
        clear = len(text) <= LONGEST_NUMBER and (text[0] != "0" or len(text) <= 2)
        return cardinal_token(Decimal(text), start, end, text, figure=True) if clear else _glued(text, start, end)
    year_first = YEAR_FIRST.match(text)
    if year_first:
        return Token("dotted", start, end, _year_first(*year_first.groups()), text)
    dotted = DOTTED.match(text) or HYPHENATED.match(text) or ISO.match(text)
    if dotted:
        return Token("dotted", start, end, dotted.groups(), text)
    clock = CLOCK.match(text)
    if clock and not clock[3]:  # 12.30 is a number
        return _clock_token(clock, start, end)
    school = SCHOOL.match(text)
    if school:
        return Token("school", start, end, (int(school[1]), school[2]), text)
    if not DECIMAL.match(text):
        return _glued(text, start, end)
    return Token("number", start, end, _decimal(text), text)


def _clock_token(found: re.Match[str], start: int, end: int) -> Token:
    """Return the token of a time of day: its hour and minute."""
    hour, *minutes = found.groups()
    return Token("clock", start, end, f"{int(hour):02}:{next(filter(None, minutes))}", found[0])


def _glued(text: str, start: int, end: int) -> Token:
    return Token("glued", start, end, word=text)


ROMAN_FOLD = str.maketrans("хіүу", "xivv")  # ХҮІІІ, ХУIII: Cyrillic letters that look like V
CANONICAL = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")

ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}
ROMAN_LETTERS = frozenset("ivxхіүу")


@lru_cache(maxsize=1024)
def roman(word: str) -> int | None:
    """Read a Roman numeral up to 39, in Latin or look-alike Cyrillic letters; None if it is none."""
    if not word or len(word) > 6 or not ROMAN_LETTERS.issuperset(word):
        return None
    folded = word.translate(ROMAN_FOLD)
    if not CANONICAL.fullmatch(folded) or word in ("у", "ү"):
        return None
    figures = [ROMAN_DIGITS[letter] for letter in folded]
    return sum(-one if one < two else one for one, two in zip(figures, [*figures[1:], 0], strict=True))
