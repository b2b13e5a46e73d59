"""The words left of a unit that may belong to its amount."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.digits import digits
from kzfacts.grammar.number import TOKEN, Item, cardinal, evaluate, item_of, look_up
from kzfacts.lexicon.connectives import BETWEEN_KK, LIST, LIST_MARKS, MIDDLE, OR_MORE, PAST_SCALE, RANGE_TO
from kzfacts.lexicon.numerals import ABBREVIATIONS

LONGEST = 200  # characters of the longest spelled-out amount
LONGEST_WORD = 20
MOST_REPEATED = 6  # numbers of one amount that are repeated in words: 2 (два) млрд 350 (триста пятьдесят) млн ..
FREE = '("«[{`~≈<>≤≥+'
OPENING = FREE + "'" + LIST_MARKS
# What ties a number to what stands before it: картоп-15,5%, бюджеті500 мың, Итого:5 000 тенге, 5%;10%, көлемі(5 млн)
TIED = re.compile(
    r"(?:(?P<word>^(?=[a-z]{0,40}[^\W\d_a-z])[^\W\d_]{3,40}-?)(?=\d)"
    r"|.{0,160}(?:(?<![\d.,\s])[:=!?…([{«\"'][\"'«(]?|[;|•]|[^\W\d_]{3}[,.])(?=[^\W_]))"
)
# Ends an amount: in a row of them, 5% 7% 9%, each would be read with all before it.
APART = frozenset("%‰$€₽₸£¥₺₴₾₼₹₩₿;")
GLUED_THOUSAND = frozenset({"к", "k"})  # 10к
WITH = "с"  # три с половиной, пять с лишним
PARTS = LIST | RANGE_TO | BETWEEN_KK | PAST_SCALE | frozenset({*MIDDLE, *OR_MORE}) | {WITH}
LEAST_SPELLED = 1000
CHANGE = re.compile(r"\d[.,]\d\d$")  # of a sum of money
HESITATION = re.compile(r"[аеоыіиэ]{1,4}")  # in brackets, in transcripts of speech


class Token(NamedTuple):
    """A piece of the text before a unit: a part of a number (``item``), or a word or sign."""

    text: str
    start: int
    end: int
    item: Item | None

    @property
    def is_bare_number(self) -> bool:
        """Say whether this is a number without a case ending, which would go on with a number after it."""
        return (
            self.item is not None and not self.item.case and self.item.role in ("digits", "small", "hundred", "scale")
        )


def tokens_before(low: str, at: int, grouped: str) -> list[Token]:
    """Return the run of tokens that ends before ``at`` and may belong to an amount, in text order.

    A number repeated in words in brackets counts to the number before it; none where the two disagree.
    """
    start, tokens = _run_before(low, at, grouped)
    for _ in range(MOST_REPEATED):
        closing = start - 2 if low[start - 1 : start] == " " else start - 1
        opening = low.rfind("(", max(0, closing - LONGEST), closing) if closing > 0 and low[closing] == ")" else -1
        words = cardinal(low[opening + 1 : closing]) if opening > 0 else None
        start, before = _run_before(low, opening, grouped) if words is not None else (0, [])
        if not before or before[-1].item is None:
            break
        values = [evaluate([each.item for each in before[skip:] if each.item]) for skip in range(len(before))]
        if words not in values and not _told_whole(before[-1], values[-1], words):
            return []
        tokens = [*before[:-1], before[-1]._replace(end=closing + 1), *tokens]
    return tokens


def _told_whole(figure: Token, value: Decimal | None, words: Decimal | None) -> bool:
    """Say whether words repeat but the whole part of a figure with its change: ``1 001,89 (бір мың бір) теңге``."""
    change = figure.item is not None and figure.item.role == "digits" and CHANGE.search(figure.text) is not None
    return change and value is not None and words is not None and int(value) == words >= LEAST_SPELLED


def _run_before(low: str, at: int, grouped: str) -> tuple[int, list[Token]]:
    """Return where the run of words that ends before ``at`` starts, and its tokens."""
    end = _before_hesitation(low, at - 1 if low[at - 1 : at] == " " else at)
    start = _region(low, end)
    return start, _tokens(low, start, end, grouped)


def _tokens(low: str, start: int, end: int, grouped: str) -> list[Token]:
    tokens: list[Token] = []
    for found in TOKEN.finditer(low, start, end):
        if not found["gap"]:
            tokens.append(_token(found, tokens[-1] if tokens else None, grouped))
            if tokens[-1].item and tokens[-1].item.role == "scale":
                tokens[-2:-1] = map(_ungrouped, tokens[-2:-1])
    return tokens


def word_before(low: str, at: int) -> str:
    """Return the word of the same line before ``at``."""
    left = low[max(0, at - 24) : at].rsplit("\n", 1)[-1].rstrip(' («"')
    return left.rsplit(" ", 1)[-1].rpartition(":")[2].lstrip(OPENING)


def _token(found: re.Match[str], last: Token | None, grouped: str) -> Token:
    text = found["word"] or found["digits"] or found[0]
    item = item_of(found, grouped, last.item if last else None)
    if text in GLUED_THOUSAND and last and last.end == found.start() and last.item and last.item.role == "digits":
        item = look_up("тыс")
    return Token(text, found.start(), found.end(), item)


def _ungrouped(token: Token) -> Token:
    """``1,234 млрд``: before a scale three digits are decimals, not thousands."""
    value = digits(token.text, grouped="") if token.item and token.item.role == "digits" else None
    return token if value is None or token.item is None else token._replace(item=token.item._replace(value=value))


@lru_cache(maxsize=4096)
def _is_part(word: str) -> bool:
    core = word.rstrip(",.").removesuffix("-ақ")
    if not core or core[-1] == ")":  # елу (50) мың
        return False
    scale, dot, rest = core.partition(".")
    if core[0].isdigit() or core in PARTS or (dot and scale in ABBREVIATIONS and rest[:1].isdigit()):  # млн.400
        return True
    if look_up(core) is not None:
        return True
    return all(not piece or piece[0].isdigit() or look_up(piece.rstrip(".")) is not None for piece in core.split("-"))


def _region(low: str, end: int) -> int:
    """Return where the run of words that may belong to an amount ending at ``end`` starts."""
    floor = max(end - LONGEST, 0)
    floor = low.rfind("\n", floor, end) + 1 or floor
    start = last = end
    while end > floor:
        begin = low.rfind(" ", floor, end) + 1 or floor
        word = low[begin:end]
        bare = word.lstrip(OPENING)
        if start < last and bare.rstrip(",.")[-1:] in APART:
            break
        if bare and not _is_part(bare):
            tied = _tied_length(bare, "" if start == end else low[start : start + LONGEST_WORD].partition(" ")[0])
            start = end - tied if tied else start
            break
        start = end - len(bare)
        if bare != word or begin == floor:
            break
        end = begin - 1
    return start


def _tied_length(chunk: str, behind: str) -> int:
    """Return how long the number is that a sign without blanks ties to what stands before it; 0 if none.

    behind  the word after it: a word may end in the number of a name, ГРЭС-2 – 17%, but not 2023 жылы-2,2 трлн теңге
    """
    tied = TIED.match(chunk)
    if tied is None or not _is_part(chunk[tied.end() :]):
        return 0
    if behind and tied["word"]:
        item = look_up(behind.rstrip("."))
        if item is None or item.role != "scale":
            return 0
    return len(chunk) - tied.end()


def _before_hesitation(low: str, end: int) -> int:
    """Step back over a filled pause of a transcript: ``2,9 (ыы) пайыз``."""
    if low[end - 1 : end] == ")":
        opening = low.rfind("(", max(0, end - 6), end)
        if opening > 0 and HESITATION.fullmatch(low, opening + 1, end - 1):
            return opening - 1 if low[opening - 1] == " " else opening
    return end
