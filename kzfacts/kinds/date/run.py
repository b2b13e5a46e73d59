"""From an anchor to the run of words around it that may all belong to expressions of time.

The run is read to the left as far as words go that the lexicon knows, then from there to the right; numerals in words
are put together. Each token has a class (``words.CLASSES``), so that the run as a whole is a short string of classes.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from kzfacts.grammar import number
from kzfacts.grammar.kazakh import BARE, Ending, take_off
from kzfacts.grammar.russian import adjective
from kzfacts.kinds.date.words import CLASSES, Word, look_up
from kzfacts.lexicon.calendar import UNITS, Unit
from kzfacts.lexicon.numerals import NUMERALS

MAX_WORDS, MAX_TOKENS = 24, 60
TOKEN = re.compile(
    r"[ ]?(?:(?P<thisyear>[ст]\.[ ]?г(?![^\W\d_])\.?)|(?P<bce>до[ ]н\.[ ]?э\.?|б\.[ ]?з\.[ ]?[бд]\.?)"
    r"|(?P<number>\d{4}-\d\d-\d\d(?![\d-])|\d{1,3}(?:[ ]\d{3}(?!\d)){1,4}|\d+(?:[.,:/]\d+)*)(?:(?P<hyphen>-?)(?P<tail>[^\W\d_]+))?"
    r"|(?P<word>[^\W\d_]+)(?:-(?:ақ|го|й|м)(?![^\W\d_]))?|(?P<sign>[-,.()]))"
)
DOTTED = re.compile(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})$")
ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)$")
SCHOOL = re.compile(r"(\d{4})/(\d{2}|\d{4})$")
CLOCK_TAILS = ("де", "те", "да", "та", "ден", "тен", "дан", "тан", "ге", "ке", "ға", "қа")
ROMAN = re.compile(r"(?:[xхiі]{0,3}|[xх]?[iі]?[vх]|[xх]{0,2}[vх]?[iі]{1,3}|[xх]{0,2}[iі]?[vxх])$")
ROMAN_FOLD = str.maketrans("хі", "xi")
ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}
ABBREVIATED = ("abbr", "god", "gody", "zhylabbr", "thisyear", "quarter")
SIGNS = {"-": "dash", ",": "comma", ".": "dot", "(": "open", ")": "close"}
FIGURES = "0123456789.:/-"
FIGURE_END = re.compile(r"(?<=[:;(\"«/])\d{1,2}$")  # Категория:29 августа
FIGURE = re.compile(r"[\d.,:/-]+(?:-?[^\W\d_]+)?$")
YEARS = range(1000, 2200)


class Token(NamedTuple):
    """A word of a run, or what a form made of several: class, offsets in the text, value, the words themselves."""

    kind: str
    start: int
    end: int
    value: Any = None
    word: str = ""
    ending: Ending = BARE
    lang: str = ""
    plural: bool = False
    rule: str = ""


class Run(NamedTuple):
    """The tokens around an anchor. ``end`` is where the last one ends; ``low`` the whole lower-case text."""

    tokens: list[Token]
    low: str
    begin: int
    stop: int

    def start(self) -> int:
        """Return the offset of the first token."""
        return self.begin

    def end(self) -> int:
        """Return the offset after the last token."""
        return self.stop


class RunMatcher:
    """Matches the run of words around an offset, where the word there can be part of an expression of time."""

    def match(self, string: str, pos: int = 0) -> Run | None:
        """Return the run around ``pos``; None where the word there says nothing about time."""
        if not _is_time_word(string, pos):
            return None
        begin = _leftmost(string, pos)
        tokens = _tokens(string, begin)
        if begin < pos and (not tokens or tokens[-1].end <= pos):  # something between is no part of a time
            begin = max(tokens[-1].end if tokens else begin, string.rfind(" ", 0, pos) + 1)
            tokens = _tokens(string, begin)
        if not tokens or tokens[-1].end <= pos:
            return None
        return Run(tokens, string, begin, tokens[-1].end)


def _is_time_word(low: str, pos: int) -> bool:
    if not low[pos].isalpha():
        return low[pos] not in "-./" or (pos > 0 and low[pos - 1].isdigit())
    found = TOKEN.match(low, pos)
    if found is None:
        return False
    return not found["word"] or _kind_of(found["word"]) is not None


@lru_cache(maxsize=8192)
def _kind_of(word: str) -> str | None:
    """Return the class of a word; numerals of all sorts are ``numeral``."""
    known = look_up(word)
    if known is not None:
        return known.kind
    if number.look_up(word) is not None:
        return "numeral"
    return "aged" if aged(word) or compound(word) else "roman" if roman(word) else None


def _leftmost(low: str, pos: int) -> int:
    floor = low.rfind("\n", 0, pos) + 1
    begin = pos
    while begin > floor and low[begin - 1] in FIGURES:
        begin -= 1  # the anchor may stand inside a date in figures, or be tied to one: 10-қазан
    while begin < pos and not low[begin].isdigit():
        begin += 1
    for _ in range(MAX_WORDS):
        end = begin - 1
        if end < floor or low[end] not in " (":
            return begin
        space = max(low.rfind(" ", floor, end) + 1, floor)
        chunk = low[space:end].lstrip('("«')
        if not chunk or not _accepts(chunk):
            figure = FIGURE_END.search(chunk)
            return end - len(figure[0]) if figure else begin
        begin = end - len(chunk)
    return begin


@lru_cache(maxsize=4096)
def _accepts(chunk: str) -> bool:
    bare = chunk.rstrip(",") if len(chunk) > 1 else chunk
    if bare[-1] == ".":
        bare = bare[:-1]
        return _kind_of(bare.lstrip("0123456789")) in ABBREVIATED or bare[-1:].isdigit()
    if bare == "-":
        return True
    if bare[0].isdigit():
        return FIGURE.match(bare) is not None
    return all(piece and _kind_of(piece) is not None for piece in bare.removesuffix("-ақ").split("-"))


def _tokens(low: str, begin: int) -> list[Token]:
    tokens: list[Token] = []
    at = begin
    while len(tokens) < MAX_TOKENS:
        found = TOKEN.match(low, at)
        if found is None:
            break
        new = _read(found, low, tokens[-1] if tokens else None)
        if new is None:
            break
        if found["sign"] == "." and not (
            tokens and (tokens[-1].kind in ABBREVIATED or tokens[-1].kind == "small" or "." in tokens[-1].word)
        ):
            break
        tokens += new
        at = found.end()
    while tokens and tokens[-1].kind in ("dash", "comma", "dot", "open"):
        tokens.pop()
    return _with_weeks(_with_numerals(tokens, low))


def _with_weeks(tokens: list[Token]) -> list[Token]:
    """Take ``жұма`` (else Friday) and ``жеті`` (else seven) for weeks where a number counts them."""
    done: list[Token] = []
    for token in tokens:
        counted = bool(done) and done[-1].kind in ("small", "number", "some")
        if counted and token.lang == "kk" and token.word.startswith("жұма") and token.kind == "weekday":
            token = token._replace(kind="week", value=WEEK)  # noqa: PLW2901
        elif counted and done[-1].value in (1, 2, 3) and token.word.startswith("жеті") and token.kind != "glued":
            token = token._replace(kind="week", value=WEEK)  # noqa: PLW2901
        done.append(token)
    return done


def _read(found: re.Match[str], low: str, previous: Token | None) -> list[Token] | None:
    if found["number"]:
        return _figure(found)
    start, end = found.start(found.lastgroup or 0), found.end()
    if previous and previous.kind == "monthgen" and found["word"] in TENTH:
        return [case_token(TENTH[found["word"]], Ending("nom", possessed=True), start, end, found["word"])]
    if found["thisyear"] or found["bce"]:
        return [Token(found.lastgroup or "", start, end, word=found[0].strip())]
    if found["sign"]:
        return [Token(SIGNS[found["sign"]], start, end, word=found["sign"])]
    text = found["word"]
    word = look_up(text)
    if word is not None:
        return [_token(word, start, end, text)]
    if number.look_up(text) is not None:
        return [Token("numeral", start, end, word=text)]
    of_age = aged(text)
    if of_age:
        return [Token("aged", start, end, of_age, text, lang="ru")]
    value = roman(text)
    return [Token("roman", start, end, value, text)] if value else None


def _token(word: Word, start: int, end: int, text: str) -> Token:
    return Token(word.kind, start, end, word.value, text, word.ending, word.lang, word.plural)


def _figure(found: re.Match[str]) -> list[Token]:
    text, tail = found["number"], found["tail"]
    start, end = found.span("number")
    if tail is None:
        return [_plain(text, start, end)]
    whole_end = found.end("tail")
    clock = CLOCK.match(text)
    if clock and (":" in text or tail in CLOCK_TAILS):
        return [Token("clock", start, whole_end, f"{int(clock[1]):02}:{clock[2]}", text)]
    measure = compound(tail)
    if measure is not None and _decimal(text):
        return [
            Token(
                "aged", start, whole_end, (Decimal(text.replace(",", ".").replace(" ", "")), measure), tail, lang="ru"
            )
        ]
    if text.isdigit():
        nth = number.ordinal(text + (found["hyphen"] or "") + tail)
        if nth is not None and (found["hyphen"] or tail[0] not in "гмх"):
            lang = "kk" if "ш" in tail else "ru"
            return [nth_token(nth, start, whole_end, text + tail, plural=tail in RU_PLURAL, lang=lang)]
    word = look_up(tail)
    if word is not None and word.kind not in ("in", "s", "po", "and", "for"):
        return [_plain(text, start, end), _token(word, found.start("tail"), whole_end, tail)]
    if tail == "ақ":
        return [_plain(text, start, whole_end)]
    ending = take_off("0" + tail, ("0",))
    if ending is not None and text.isdigit():
        return [case_token(int(text), ending[1], start, whole_end, text)]
    if tail in RU_CARDINAL and found["hyphen"]:
        return [_plain(text, start, whole_end)]
    return [_plain(text, start, end)._replace(kind="glued")]


TENTH = dict.fromkeys(("оны", "онына", "онынан", "онында", "онының"), 10)  # elsewhere «him»
TENTH |= dict.fromkeys(("бірі", "біріне", "бірінен", "бірінде", "бірінің"), 1)  # elsewhere «one of them»
WEEK = next(unit for unit in UNITS if unit.name == "week")
RU_CARDINAL = ("х", "ти", "ми", "мя", "ю", "и", "рых", "ух", "ех", "ёх")
RU_PLURAL = ("е", "х", "ые", "ых", "ыми", "ми")
DECIMAL = re.compile(r"\d{1,6}(?:[.,]\d{1,3})?$|\d{1,3}(?: \d{3}){1,4}$")


def _decimal(text: str) -> bool:
    return DECIMAL.match(text) is not None


def _plain(text: str, start: int, end: int) -> Token:
    """Read a figure without an ending."""
    dotted = DOTTED.match(text) or ISO.match(text)
    if dotted:
        return Token("dotted", start, end, dotted.groups(), text)
    if CLOCK.match(text) and ":" in text:
        return Token("clock", start, end, f"{int(text.split(':')[0]):02}:{text.split(':')[1]}", text)
    school = SCHOOL.match(text)
    if school:
        return Token("school", start, end, (int(school[1]), school[2]), text)
    if not _decimal(text):
        return Token("glued", start, end, word=text)
    value = Decimal(text.replace(",", ".").replace(" ", ""))
    if text.isdigit() and (len(text) == 1 or text[0] != "0" or len(text) == 2):
        return cardinal_token(value, start, end, text, figure=True)
    if text.isdigit():
        return Token("glued", start, end, word=text)
    return Token("number", start, end, value, text)


def cardinal_token(value: Decimal, start: int, end: int, text: str, *, figure: bool = False, lang: str = "") -> Token:
    """Return the token of a cardinal, classed by what it may count."""
    if value == int(value) and 1 <= value <= 31:  # noqa: PLR2004 (days of a month)
        kind = "small"
    elif figure and len(text) == 4 and int(value) in YEARS:  # noqa: PLR2004 (figures of a year)
        kind = "figure"
    else:
        kind = "number"
    return Token(kind, start, end, value, text, lang=lang)


def nth_token(value: int, start: int, end: int, text: str, *, plural: bool = False, lang: str = "") -> Token:
    """Return the token of an ordinal, classed by what it may count."""
    if plural and value % 10 == 0 and value >= 10:  # noqa: PLR2004 (a decade)
        kind = "tens"
    else:
        kind = "nth" if 1 <= value <= 31 else "yearth" if value in YEARS else "bignth"  # noqa: PLR2004
    return Token(kind, start, end, value, text, lang=lang, plural=plural)


def case_token(value: int, ending: Ending, start: int, end: int, text: str) -> Token:
    """Return the token of a number with a Kazakh ending."""
    if ending.possessed:
        kind = "owned"
    else:
        kind = {"abl": "from", "dat": "upto", "nom": "small"}.get(ending.case, "inflected")
    return Token(kind, start, end, Decimal(value), text, ending, "kk")


def _with_numerals(tokens: list[Token], low: str) -> list[Token]:
    """Put numerals in words together: the longest runs of number words of one language that are numbers."""
    done: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "quarter" and token.lang == "kk" and not _counts_quarters(done, token):
            token = token._replace(kind="numeral")
            tokens[at] = token
        if token.kind != "numeral":
            done.append(token)
            at += 1
            continue
        stop = at + 1
        while stop < len(tokens) and (tokens[stop].kind == "numeral" or _continues(tokens, stop)):
            stop += 1
        merged, at = _numeral(tokens, at, stop)
        done.append(merged)
    return done


def _continues(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind == "s":  # два с половиной
        return tokens[at + 1 : at + 2] != [] and tokens[at + 1].word == "половиной"
    return token.kind == "quarter" and token.word == "тоқсан" and number.ordinal(tokens[at - 1].word) is None


def _counts_quarters(done: list[Token], token: Token) -> bool:
    last = done[-1].kind if done else ""
    return (
        token.word == "тоқсандық"
        or last in ("nth", "roman", "rel", "deicticatt", "that", "back", "ahead", "zhylgen")
        or (last == "small" and done[-1].word.isdigit())
    )


def _numeral(tokens: list[Token], at: int, stop: int) -> tuple[Token, int]:
    """Read the longest number that begins at ``at``; a word that is none stands as ``glued``."""
    for end in range(stop, at, -1):
        words = tuple(token.word for token in tokens[at:end])
        spoken = _spoken(words)
        if spoken is not None:
            kind_of = spoken._replace(start=tokens[at].start, end=tokens[end - 1].end)
            return kind_of, end
    return tokens[at]._replace(kind="glued"), at + 1


@lru_cache(maxsize=1)
def _kazakh_numbers() -> frozenset[str]:
    return frozenset(stem for row in NUMERALS for stem in row.kk.split())


@lru_cache(maxsize=2048)
def _spoken(words: tuple[str, ...]) -> Token | None:
    items = [number.look_up(word) for word in words if word != "с"]
    langs = {item.lang for item in items if item and item.lang}
    if len(langs) > 1:
        return None
    lang = langs.pop() if langs else ""
    text = " ".join(words)
    nth = number.ordinal(text)
    if nth is not None:
        return nth_token(nth, 0, 0, text, lang=lang, plural=text.endswith(("ые", "ых", "ыми")))
    value = number.cardinal(text)
    if value is None:
        return None
    ending = take_off(words[-1], _kazakh_numbers()) if lang == "kk" and value == int(value) else None
    if ending is not None and ending[1] != BARE:
        return case_token(int(value), ending[1], 0, 0, text)
    return cardinal_token(value, 0, 0, text, lang=lang)


@lru_cache(maxsize=1024)
def roman(word: str) -> int | None:
    """Read a Roman numeral up to 39, in Latin or look-alike Cyrillic letters; None if it is none."""
    folded = word.translate(ROMAN_FOLD)
    if not folded or len(folded) > 6 or set(folded) - set(ROMAN_DIGITS):  # noqa: PLR2004 (xxviii)
        return None
    figures = [ROMAN_DIGITS[letter] for letter in folded]
    return sum(-one if one < two else one for one, two in zip(figures, [*figures[1:], 0], strict=True))


@lru_cache(maxsize=1)
def _compounds() -> dict[str, Unit]:
    return {form: unit for unit in UNITS for stem in unit.compound for form in adjective(stem, soft=stem == "летн")}


@lru_cache(maxsize=1)
def _prefixes() -> dict[str, int]:
    """Return the genitives that Russian compound adjectives begin with: двух-, двадцати-, ста-."""
    table = {
        "одно": 1,
        "двух": 2,
        "трёх": 3,
        "трех": 3,
        "четырёх": 4,
        "четырех": 4,
        "сорока": 40,
        "девяносто": 90,
        "сто": 100,
    }
    for row in NUMERALS:
        table |= {form: row.value for form in row.ru.split() if form.endswith("и") and 4 < row.value < 100}  # noqa: PLR2004
    return table


def compound(tail: str) -> Unit | None:
    """Return the unit in the second half of a Russian adjective: «летний», «дневного»."""
    return _compounds().get(tail)


@lru_cache(maxsize=2048)
def aged(word: str) -> tuple[Decimal, Unit] | None:
    """Read a Russian adjective such as «трёхдневный», «двадцатипятилетний», «месячный»; None if it is none."""
    for cut in range(len(word) - 4, -1, -1):
        unit = _compounds().get(word[cut:])
        if unit is not None:
            count = _prefix(word[:cut])
            if count is not None and (cut or word[:4] in ALONE):
                return Decimal(count), unit
    return None


ALONE = ("неде", "меся", "годи", "суто")  # недельный, месячный, годичный, суточный: of one unit


def _prefix(text: str) -> int | None:
    if not text:
        return 1
    if text in _prefixes():
        return _prefixes()[text]
    for cut in range(len(text) - 3, 3, -1):
        tens, ones = _prefixes().get(text[:cut], 0), _prefixes().get(text[cut:], 0)
        if tens >= 20 > 10 > ones > 0 and tens % 10 == 0:  # noqa: PLR2004
            return tens + ones
    return None


def classes(tokens: list[Token]) -> str:
    """Return the run as a string of class characters."""
    return "".join([CLASSES.get(token.kind, "?") for token in tokens])
