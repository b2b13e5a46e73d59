"""From an anchor to the run of words around it that may all belong to expressions of time.

The run is read to the left as far as words go that the lexicon knows, then from there to the right; numerals in words
are put together. Each token has a class (``tokens.classes.CLASSES``), so that the whole run is a short string of them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar import number
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.anchors import ANCHORS
from kzfacts.kinds.date.forms.parse import facts_of
from kzfacts.kinds.date.tokens.compounds import holds_unit
from kzfacts.kinds.date.tokens.figures import roman
from kzfacts.kinds.date.tokens.pieces import ABBREVIATED, ENDINGS, ERA_KK, SHORTENED, SIGNS, TENTH, TOKEN, tokens_at
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.tokens.words import look_up
from kzfacts.lexicon.connectives import LIST_MARKS

MAX_WORDS = 24
LONGEST_RUN = 400  # characters
SHORTEST = 3  # letters and the dot of an abbreviation that goes on after a blank: с. г.
OF_HALF = ("жылдығы", "жылдығын", "жылдығына", "жылдығында", "жылдығынан", "жылдығының")  # бірінші жарты [жылдығы]
GOES_ON = frozenset((*TENTH, *OF_HALF, "нашей", "эры"))  # words that end no run, though they alone tell nothing of time
CHAIN, DOTS = 6, 3  # so many points in so few characters before a figure number a clause, no day: 1.1.1.1
LONGEST_LEAD, LONGEST_FIGURE, LONGEST_CHUNK = 300, 24, 48  # characters before an anchor
LEADING = "(\"«/[{`'" + LIST_MARKS  # may stand right before a figure
MARKS = frozenset(anchor[0] for anchor in ANCHORS if not anchor[0].isalpha())
LETTERS = Lazy(r"[^\W\d_]+")
FIGURES = "0123456789.:/-"
DECIMAL = Lazy(r"\d,\d")  # 2,5-летний
# A figure or word of time that no blank parts from what stands before it; but 5.XII.2015, Экспо-2017 жылы
TIED = Lazy(
    r"(?:(?<=[:;(\"'«/])|(?<=\b[свк])|(?<=\b(?:на|до|от|по|за)))\d{1,2}$"  # Категория:29 августа, на17 декабря
    r"|(?:(?<=[^\W\d_][:=!?…([{«\"'])|(?<=[^\W\d_][:=(]['\"«])|(?<=[;|•])|(?<=[а-уц-яәғқңөұүһ][а-яәғқңөұүһі][,.])|(?<=\.\.))"
    r"(?:\d{1,4}|[^\W\d_]{1,20})$"  # Срок:до 5 мая, кезең='2024 жыл', шара(5 мамыр), келді,2015 жылы
    r"|(?<=[^\W\d_a-z]{4}-)\d{1,2}$"  # ашылуы–5 мамырда
    r"|(?<=[^\W\d_a-z]{3})(?:\d{1,2}|(?:19|20)\d\d)$"  # мектеп2022 жылы
)
FIGURE = Lazy(r"[\d.,:/-]+(?:-?[^\W\d_]+)?$")


class Run(NamedTuple):
    """The words around an anchor and the facts among them, in offsets from ``begin``."""

    tokens: list[Token]
    facts: list[Token]
    begin: int
    stop: int

    def start(self) -> int:
        """Return the offset of the first word."""
        return self.begin

    def end(self) -> int:
        """Return the offset after the last word."""
        return self.stop


class RunMatcher:
    """Matches the run of words around an offset, where the word there can be part of an expression of time."""

    def match(self, string: str, pos: int = 0) -> Run | None:
        """Return the run around ``pos``; None where the word there says nothing about time."""
        if not _is_time_word(string, pos):
            return None
        begin = _leftmost(string, pos)
        tokens, facts, shift = _run(string[begin : _rightmost(string, pos)], pos - begin)
        begin += shift
        return Run(tokens, facts, begin, begin + tokens[-1].end) if tokens else None


@lru_cache(maxsize=1 << 14)  # news repeat their times
def _run(phrase: str, at: int) -> tuple[list[Token], list[Token], int]:
    """Return the tokens and facts of the run around the offset ``at`` of ``phrase``, and where in it the run begins."""
    begin = 0
    tokens, spelled = tokens_at(phrase, begin)
    while begin < at and (not tokens or tokens[-1].end <= at):  # something between is no part of a time
        begin = phrase.find(" ", tokens[-1].end if tokens else begin, at) + 1 or at
        tokens, spelled = tokens_at(phrase, begin)
    if not tokens or tokens[-1].end <= at:
        return [], [], 0
    if begin:
        tokens = [Token(kind, start - begin, end - begin, *rest) for kind, start, end, *rest in tokens]
    return tokens, facts_of(tokens, spelled), begin


def _rightmost(low: str, pos: int) -> int:
    """Return where a run around ``pos`` ends at the latest: before a word that can't be part of a time."""
    ceiling = low.find("\n", pos, pos + LONGEST_RUN)
    if ceiling < 0:
        ceiling = len(low) if len(low) <= pos + LONGEST_RUN else low.rfind(" ", pos + 1, pos + LONGEST_RUN)
        ceiling = ceiling if ceiling > 0 else pos + LONGEST_RUN
    end = low.find(" ", pos, ceiling)
    while end >= 0:
        after = low.find(" ", end + 1, ceiling)
        if _ends_run(low[end + 1 : after if after >= 0 else ceiling]):
            return end
        end = after
    return ceiling


@lru_cache(maxsize=1 << 15)
def _ends_run(chunk: str) -> bool:
    """Say whether what stands between two blanks begins with a word that says nothing about time, or with a sign."""
    word = LETTERS.match(chunk)
    if word is None:
        return not chunk or not (chunk[0].isdecimal() or chunk[0] in SIGNS)
    return len(word[0]) > 1 and word[0] not in GOES_ON and _kind_of(word[0]) is None


def _is_time_word(low: str, pos: int) -> bool:
    if low[pos] in MARKS:
        figure = pos > 0 and low[pos - 1].isdigit() and low.count(".", max(pos - CHAIN, 0), pos) < DOTS
        return low[pos] not in "-./" or figure
    end = low.find(" ", pos, pos + LONGEST_CHUNK)
    chunk = low[pos : end if end >= 0 else pos + LONGEST_CHUNK]
    if chunk[-1] == "." and len(chunk) <= SHORTEST:
        chunk = low[pos : pos + LONGEST_CHUNK]
    return _begins_with_time(chunk)


@lru_cache(maxsize=1 << 14)
def _begins_with_time(chunk: str) -> bool:
    found = TOKEN.match(chunk)
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
    return "aged" if holds_unit(word) else "roman" if roman(word) else None


def _leftmost(low: str, pos: int) -> int:
    floor = max(pos - LONGEST_LEAD, 0)
    floor = low.rfind("\n", floor, pos) + 1 or floor
    begin = _tied(low, pos, floor) if low[pos] == "," or low[pos - 1] in FIGURES else pos
    for _ in range(MAX_WORDS):
        end = begin - 1
        if end < floor or low[end] not in " ([":
            return begin
        chunk = low[low.rfind(" ", floor, end) + 1 or floor : end][-LONGEST_CHUNK:]
        taken, whole = _taken(chunk)
        if not taken and low[end] in "([" and end > floor + 1 and not chunk.lstrip(LEADING):
            whole = low[end - 2].isdigit() or _spelled(low, end - 1)  # 5 (17) мая, отыз (30) күн
        begin = end - taken if taken or whole else begin
        if not whole:
            return begin
    return begin


def _tied(low: str, pos: int, floor: int) -> int:
    """Return where a figure or word begins that the anchor at ``pos`` stands inside of, or is tied to: 10-қазан."""
    tied = max(floor, pos - LONGEST_FIGURE)
    begin = pos
    while begin > tied and (low[begin - 1] in FIGURES or DECIMAL.match(low, begin - 2)):
        begin -= 1
    while begin < pos and not low[begin].isdigit():
        begin += 1
    word = low.rfind(" ", tied, pos) + 1 or tied
    hyphened = low[pos - 1 : pos] == "-" and low[pos - 2 : pos - 1].isalpha()  # сексен-тоқсан жыл
    listed = low[pos] == "," and word < pos  # 19-ыншы, 20-сыншы ғасырларда; ср, 14 – пн, 19 мая
    return word if (hyphened and _accepts(low[word : pos - 1])) or (listed and _accepts(low[word:pos])) else begin


def _spelled(low: str, end: int) -> bool:
    """Say whether the word that ends at ``end`` is a numeral."""
    word = low[low.rfind(" ", max(0, end - LONGEST_CHUNK), end) + 1 : end]
    return word.isalpha() and _kind_of(word) == "numeral"


@lru_cache(maxsize=1 << 14)
def _taken(chunk: str) -> tuple[int, bool]:
    """Return how many characters at the end of what stands between two blanks belong to a run, and whether all do."""
    bare = chunk.lstrip(LEADING)
    if bare and _accepts(bare if bare[0] != "-" else bare.lstrip("-") or bare):  # –5 мая, 10 -15 мая
        return len(bare), True
    tied = TIED.search(bare)
    return len(tied[0]) if tied and _accepts(tied[0]) else 0, False


ERA = Lazy(ERA_KK)


def _accepts(chunk: str) -> bool:
    if ERA.fullmatch(chunk):
        return True
    bare = chunk.rstrip(",)]") or chunk
    if bare[-1] == ".":
        bare = bare[:-1]
        return _kind_of(bare.lstrip("0123456789")) in ABBREVIATED or bare[-1:].isdigit() or bare in SHORTENED[1:]
    if bare == "-":
        return True
    if bare[0].isdigit():
        return FIGURE.match(bare) is not None
    head, _, ending = bare.rpartition("-")
    pieces = (head if ending in ENDINGS else bare).removesuffix("-").split("-")
    return all(piece and _kind_of(piece) is not None for piece in pieces)
