"""Hard-wrapped text: which line ends part paragraphs, and which only a line of mail or PDF from the next.

Web texts have one paragraph a line; mails, PDFs and printed acts break their lines at 60 to 100 columns. A line end
is soft where the first word of the next line would not have fitted, in a block whose lines are neither short nor
long, and where the next line goes on as sentences do. In doubt a line end stays a paragraph end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

NARROWEST, WIDEST = 40, 120  # columns a hard-wrapped block can have
FULL = 0.85  # proportional type set in columns of characters varies that much
GOES_ON = 0.6  # the share of lines of a wrapped block that begin in the middle of a sentence
FILLER = "\u2060"  # what the text layer deletes: keeps the offsets until then

HYPHENS = ("-", "- ", "-  ", "\u00ad")
BROKEN_WORD = re.compile(r"([-\u00ad]) {0,2}\n {0,40}(?=[^\W\d_])")
CONTINUES = re.compile(r"[\w«\"(%$€₸₽]")
SENTENCE_END = re.compile(r"(?:[^\W\d_]{2}|[\d)»\"%])[.!?:…][»\")]{0,2}$")  # an initial is none
LIST_ITEM = re.compile(r"\d{1,3}[.)](?: |$)|\w\)")
# First parts of words that are written with a hyphen wherever the line ends.
HYPHENED = frozenset(
    {
        "премьер",
        "вице",
        "экс",
        "пресс",
        "генерал",
        "контр",
        "бизнес",
        "интернет",
        "онлайн",
        "медиа",
        "топ",
        "северо",
        "юго",
        "по",
        "кое",
        "из",
        "во",
        "бас",
        "штаб",
        "блок",
        "унтер",
        "социально",
        "военно",
        "научно",
        "торгово",
        "финансово",
        "общественно",
        "әлеуметтік",
        "қоғамдық",
        "ғылыми",
        "сауда",
        "оңтүстік",
        "солтүстік",
    }
)


def joined(text: str) -> str:
    """Return ``text`` with soft line ends made blanks and words broken at them made whole, equally long.

    What a joined word loses (its hyphen, the line end) becomes a character that the text layer deletes.
    """
    pieces: list[str] = []
    done = 0
    for start, end, instead in sorted(_edits(text)):
        if start >= done:
            pieces += (text[done:start], instead)
            done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _edits(text: str) -> Iterator[tuple[int, int, str]]:
    for hyphen in HYPHENS:
        if f"{hyphen}\n" in text:
            yield from _broken_words(text)
            break
    lines = text.split("\n")
    widths = [*map(len, map(str.rstrip, lines)), 0]
    starts = [0, *accumulate(map(len, lines))]  # without the line ends before
    begin = 0
    for end in [at for at, width in enumerate(widths) if not width]:
        if end - begin > 1 and NARROWEST <= (width := max(widths[begin:end])) <= WIDEST:  # few texts of the web have it
            yield from _soft_ends(lines[begin:end], starts[begin] + begin, width)
        begin = end + 1


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


def _soft_ends(block: Sequence[str], start: int, width: int) -> Iterator[tuple[int, int, str]]:
    bare = [line.strip(" ") for line in block]
    full = [_is_full(line, following, width) for line, following in pairwise(bare)]
    onward = [not following[0].isupper() for following, soft in zip(bare[1:], full, strict=True) if soft]
    prose = len(onward) > 1 and sum(onward) >= GOES_ON * len(onward)
    end = start - 1
    for line, (following, begins), soft in zip(block, zip(block[1:], bare[1:], strict=True), full, strict=False):
        end += len(line) + 1
        if soft and (prose or not begins[0].isupper()):
            indent = len(following) - len(following.lstrip(" "))
            yield end, end + 1 + indent, " " + FILLER * indent


def _is_full(line: str, following: str, width: int) -> bool:
    """Say whether the first word of ``following`` would not have fitted on ``line``, and may go on with it."""
    word = following.split(" ", 1)[0]
    if len(line) + 1 + len(word) < FULL * width or len(line) < NARROWEST // 2:
        return False
    if SENTENCE_END.search(line, len(line) - 5) and not following[0].islower():
        return False
    return line[-1] != ";" and bool(CONTINUES.match(following)) and not LIST_ITEM.match(following)
