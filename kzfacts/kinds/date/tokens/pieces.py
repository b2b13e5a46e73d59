"""The tokens of a run: words, figures and signs one after the other, each read once, numerals in words put together."""

from __future__ import annotations

import re
from itertools import islice

from kzfacts.grammar import number
from kzfacts.grammar.kazakh import take_off
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.date.tokens.classes import CLASSES
from kzfacts.kinds.date.tokens.compounds import aged
from kzfacts.kinds.date.tokens.figures import figure_tokens, roman, word_token
from kzfacts.kinds.date.tokens.numerals import ONE_OF, TENS_OF_DAYS, mended
from kzfacts.kinds.date.tokens.token import Token, case_token, classes
from kzfacts.kinds.date.tokens.words import look_up

MAX_TOKENS = 60
ENDINGS = ("ақ", "го", "й", "м")  # tied to a word: IV-м квартале
OUR_ERA = r"(?:нашей[ ]эры|н\.[ ]?э\.?)"
ERA_KK = r"б\.[ ]?[здэ]\.[ ]?[бд]\.?"  # б.з.д.
HALF_YEAR = r"(?<=(?:нші|ншы|шқы)[ ])жарты[ ]жылды[қғ][^\W\d_]*"  # бірінші жарты жылдықта
# 15- желтоқсанда, 2024 - жылы; but: барлығы 15 - қаңтарда 5
APART = (
    r"[ ]?-[ ](?=жыл(?:ғы|д[аы][ңрн]|ы(?!н))"
    r"|тоқсанда|ғасыр(?!лық)|жартыжыл|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|шілде|тамыз|қыркүйе|қазан|қараша|желтоқсан)"
    r"[^\W\d_]*+(?![ ](?:-[ ])?\d))"
)
TOKEN = Lazy(
    r"(?:[ ]|(?<=\d)t(?=\d\d:\d))?"  # 2025-11-22t08:30
    rf"(?:(?P<thisyear>[ст]\.[ ]?г(?![^\W\d_])\.?)|(?P<bce>до[ ]{OUR_ERA}|{ERA_KK})"
    rf"|(?P<ce>{OUR_ERA})(?![^\W\d_])"
    r"|(?P<number>(?:\d{4}-\d\d-\d\d|\d\d?-\d\d-\d{4})(?![\d-])"
    r"|\d{1,2}-00(?!\d|-\d)|\d{1,3}(?:[ ]\d{3}(?!\d)){1,4}|\d+(?:[.,:/]\d+){0,9})"
    rf"(?:(?P<hyphen>{APART}|-?)(?P<tail>(?!t\d\d:\d)[^\W\d_]+))?"
    rf"|(?P<word>{HALF_YEAR}|[^\W\d_]+)"
    rf"(?:-{any_of(ENDINGS)}(?![^\W\d_])|(?<=[ivxхі])[ ]?-[ ]?(?=тоқсан|ғасыр|жарты))?"  # IV-тоқсан
    r"|(?P<sign>[-,.()\[\]]))"
)
ABBREVIATED = ("abbr", "god", "gody", "zhylabbr", "thisyear", "quarter")
# XX в., 9 мес., 5 тыс. лет
SHORTENED = (
    "в", "вв", "ғ", "ғғ", "мес", "тыс", "млн", "млрд", "нач", "сер", "кон", "ок", "прибл", "ч", "мин", "сек", "дн",
    "сут", "нед", "сағ",
)  # fmt: skip
SIGNS = {"-": "dash", ",": "comma", ".": "dot", "(": "open", "[": "open", ")": "close", "]": "close"}
DECIDE = ("monthgen", "roman", "numeral")  # what the word behind one of these is may depend on it
WHOLE = ("thisyear", "bce", "ce")  # what a match of TOKEN is one word of, blanks and points in it or not
UNFINISHED = ("dash", "comma", "dot", "open")
# What the passes over numerals, lists and weeks may mend
MENDED = frozenset(
    CLASSES[kind] for kind in ("numeral", "quarter", "weekday", "number", "glued", "halfmore", "inflected")
)
TENTH = dict.fromkeys(("оны", "онына", "онынан", "онында", "онының"), 10)  # elsewhere «him»
TENTH |= dict.fromkeys(ONE_OF, 1)  # elsewhere «one of them»
STEMS = {10: ("он",), 1: ("бір",)}
PIECES: dict[str, list[Token]] = {}  # what TOKEN has matched, read
MOST_PIECES = 1 << 14


def tokens_at(low: str, begin: int) -> tuple[list[Token], str]:
    """Return the tokens from ``begin`` on, up to what is no part of a time, and their classes."""
    tokens: list[Token] = []
    at = begin
    for found in islice(TOKEN.finditer(low, begin), MAX_TOKENS):
        start, end = found.span()
        text = found[0]
        if start != at or (text in (" .", ".") and not _shortened(tokens)):
            break
        new = _behind(tokens[-1], found, low) if tokens and tokens[-1].kind in DECIDE else None
        new = new or (PIECES[text] if text in PIECES else _learnt(found))
        if not new:
            break
        for kind, left, right, *others in new:
            tokens.append(Token(kind, left + start, right + start, *others))
        at = end
    return _mended(tokens)


def _mended(tokens: list[Token]) -> tuple[list[Token], str]:
    """Return ``tokens`` without what goes on with nothing, numerals put together, and their classes."""
    while tokens and tokens[-1].kind in UNFINISHED:
        tokens.pop()
    spelled = classes(tokens)
    if MENDED.isdisjoint(spelled):
        return tokens, spelled
    tokens = mended(tokens)
    return tokens, classes(tokens)


def _shortened(tokens: list[Token]) -> bool:
    """Say whether a dot may belong to the last word."""
    last = tokens[-1] if tokens else None
    if last is None:
        return False
    tied = last.kind == "month" and len(tokens) > 1 and tokens[-2].kind == "dot"  # 5.марта.2025
    return tied or last.kind in ABBREVIATED or last.kind == "small" or last.word in SHORTENED or "." in last.word


def _behind(previous: Token, found: re.Match[str], low: str) -> list[Token] | None:
    """Return what a word is only behind ``previous``: ``наурыздың оны``, «XX в.»; None where it is the same there."""
    word, start, end = found["word"], found.start("word") - found.start(), found.end() - found.start()
    if previous.kind == "numeral":  # наурыздың жиырма бірінен
        return [Token("numeral", start, end, word=word)] if word in ONE_OF and previous.word in TENS_OF_DAYS else None
    if previous.kind == "monthgen":
        split = take_off(word, STEMS[TENTH[word]]) if word in TENTH else None
        return [case_token(TENTH[word], split[1], start, end, word)] if split else None
    century = look_up("вв") if word == "в" and low.startswith(".", found.end()) else None
    return [word_token(century, start, end, word)] if century else None


def _learnt(found: re.Match[str]) -> list[Token]:
    """Return the tokens of a match of ``TOKEN``, in offsets from its beginning, and keep them; none for other words."""
    if len(PIECES) >= MOST_PIECES:
        PIECES.clear()
    begin = found.start()
    tokens = [Token(kind, start - begin, end - begin, *others) for kind, start, end, *others in _read(found)]
    PIECES[found[0]] = tokens
    return tokens


def _read(found: re.Match[str]) -> list[Token]:
    if found["number"]:
        return figure_tokens(found)
    start, end = found.start(found.lastgroup or 0), found.end()
    if found.lastgroup in WHOLE:
        return [Token(found.lastgroup, start, end, word=found[0].strip())]
    if found["sign"]:
        return [Token(SIGNS[found["sign"]], start, end, word=found["sign"])]
    text = found["word"].replace(" ", "")
    word = look_up(text)
    if word is not None:
        return [word_token(word, start, end, text)]
    if number.look_up(text) is not None:
        return [Token("numeral", start, end, word=text)]
    of_age = aged(text)
    if of_age:
        return [Token("aged", start, end, of_age, text, lang="ru")]
    value = roman(text)
    return [Token("roman", start, end, value, text)] if value else []
