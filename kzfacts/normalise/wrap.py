"""Hard-wrapped text: which line ends part paragraphs, and which only a line of mail or PDF from the next.

Web texts have one paragraph a line; mails, PDFs and printed acts break their lines at 60 to 100 columns. A line end
is soft where the first word of the next line would not have fitted, in a block whose lines are neither short nor
long, and where the next line goes on as sentences do, or those of the whole text do and its columns were full. In
doubt a line end stays a paragraph end, but within the post of who signs a paper (see ``signatures``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from kzfacts.normalise import signatures

NARROWEST, WIDEST = 36, 120  # columns a hard-wrapped block can have
FULL = 0.85  # proportional type set in columns of characters varies that much
# Lines of a wrapped block begin without a capital as often as its words do, or nearly: more seldom where names abound.
GOES_ON = 0.65
FILLER = "\u2060"  # what the text layer deletes: keeps the offsets until then

BROKEN_WORD = re.compile(r"([-\u00ad]) {0,2}\n {0,40}(?=[^\W\d_])")
CONTINUES = re.compile(r"[\w«\"(%$€₸₽]")
SENTENCE_END = re.compile(r"(?:[^\W\d_]{2}|[\d)»\"%])[.!?:…][»\")]{0,2}$")  # an initial is none
LIST_ITEM = re.compile(r"\d{1,3}[.)](?: |$)|\w\)")
# First parts of words that are written with a hyphen wherever the line ends.
HYPHENED = frozenset((
    "премьер", "вице", "экс", "пресс", "генерал", "контр", "бизнес", "интернет", "онлайн", "медиа", "топ", "северо",
    "юго", "по", "кое", "из", "во", "бас", "штаб", "блок", "унтер", "социально", "военно", "научно", "торгово",
    "финансово", "общественно", "әлеуметтік", "қоғамдық", "ғылыми", "сауда", "оңтүстік", "солтүстік",
))  # fmt: skip


class _Block(NamedTuple):
    """Lines without an empty one between them."""

    lines: Sequence[str]
    bare: Sequence[str]  # without the blanks around
    start: int  # where the first line begins
    width: int  # of the longest line, in columns
    full: Sequence[bool]  # for each line but the last: the next line's first word had no place on it
    onward: Sequence[bool]  # for each full line: the next line goes on without a capital
    plain: float  # the share of words within its lines that begin without a capital


def joined(text: str, *, broken: bool) -> str:
    """Return ``text`` with soft line ends made blanks and words broken at them made whole, equally long.

    What a joined word loses (its hyphen, the line end) becomes a character that the text layer deletes.

    broken  says whether a hyphen stands before any line end
    """
    pieces: list[str] = []
    done = 0
    for start, end, instead in sorted([*_edits(text), *(_broken_words(text) if broken else ())]):
        if start >= done:
            pieces += (text[done:start], instead)
            done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _edits(text: str) -> Iterator[tuple[int, int, str]]:
    lines = text.split("\n")
    blocks = list(_blocks(lines))
    wrapped = _width(blocks)
    for block in blocks:
        yield from _soft_ends(block, wrapped)
    for start, end in signatures.soft_ends(lines):
        yield start, end, " " + FILLER * (end - start - 1)


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    """Yield the runs of lines that may be hard-wrapped; few texts of the web have one."""
    widths = [*map(len, map(str.rstrip, lines)), 0]
    starts = [0, *accumulate(map(len, lines))]  # without the line ends before
    begin = 0
    for end in [at for at, width in enumerate(widths) if not width]:
        if end - begin > 1 and NARROWEST <= (width := max(widths[begin:end])) <= WIDEST:
            bare = [line.strip(" ") for line in lines[begin:end]]
            full = [_is_full(line, following, width) for line, following in pairwise(bare)]
            onward = [not following[0].isupper() for following, soft in zip(bare[1:], full, strict=True) if soft]
            yield _Block(
                lines[begin:end], bare, starts[begin] + begin, width, full, onward, _plain(bare) if onward else 1.0
            )
        begin = end + 1


def _width(blocks: Sequence[_Block]) -> int:
    """Return the columns that a text is wrapped at if its lines as a whole go on as sentences do, else WIDEST."""
    if not _go_on(blocks):
        return WIDEST
    return max(block.width for block in blocks if any(block.onward))


def _go_on(blocks: Sequence[_Block]) -> bool:
    """Say whether the lines of ``blocks`` begin as words within them do."""
    onward = sum(sum(block.onward) for block in blocks)
    return onward > 0 and onward >= GOES_ON * sum(block.plain * len(block.onward) for block in blocks)


def _plain(lines: Sequence[str]) -> float:
    within = [word for line in lines for word in line.split(" ")[1:]]
    return 1 - sum(word[:1].isupper() for word in within) / len(within) if within else 1.0


def _broken_words(text: str) -> Iterator[tuple[int, int, str]]:
    for found in BROKEN_WORD.finditer(text):
        hyphen, end = found.span()
        if not text[hyphen - 1 : hyphen].isalnum():
            continue
        begin = hyphen
        while begin and hyphen - begin < WIDEST and text[begin - 1].isalpha():
            begin -= 1
        if text[end].islower() or text[begin:hyphen].isupper():
            kept = found[1] == "-" and (begin == hyphen or text[begin:hyphen].lower() in HYPHENED)  # 2030- жылы
        elif text[begin:hyphen].istitle() and text[end].isupper():
            kept = True  # a double name: Қасым- Жомарт
        else:
            continue
        yield hyphen, end, ("-" if kept else FILLER) + FILLER * (end - hyphen - 1)


def _soft_ends(block: _Block, wrapped: int) -> Iterator[tuple[int, int, str]]:
    prose = _go_on([block])
    end = block.start - 1
    for at, soft in enumerate(block.full):
        end += len(block.lines[at]) + 1
        following, begins = block.lines[at + 1], block.bare[at + 1]
        if soft and (prose or not begins[0].isupper() or _overflows(block.bare[at], begins, wrapped + 1)):
            indent = len(following) - len(following.lstrip(" "))
            yield end, end + 1 + indent, " " + FILLER * indent


def _overflows(line: str, following: str, columns: float) -> bool:
    """Say whether ``line`` with the first word of ``following`` would have had that many columns."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) >= columns


def _is_full(line: str, following: str, width: int) -> bool:
    """Say whether the first word of ``following`` would not have fitted on ``line``, and may go on with it."""
    if not _overflows(line, following, FULL * width) or len(line) < NARROWEST // 2:
        return False
    if SENTENCE_END.search(line, len(line) - 5) and not following[0].islower():
        return False
    return line[-1] != ";" and bool(CONTINUES.match(following)) and not LIST_ITEM.match(following)
