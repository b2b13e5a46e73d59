"""A document and its normalised copies, with the way back to the offsets of the original.

Three strings: ``raw`` as read, ``norm`` with spaces, dashes, quotes and look-alike letters made uniform,
``low`` the lower-case copy of ``norm``, equally long. Most characters are replaced one for one, so that
offsets stay; what is deleted (soft hyphens, zero-width and combining marks, runs of spaces) fills the offset map.

In ``norm`` a line end is the end of a paragraph, a table cell or a heading: lines that were only wrapped are joined.
Every step is linear and is taken only by texts that hold what it mends. Whether they do is asked of the one-byte code
of the text (see ``codes``): a pass over it with a pattern would cost as much as the search for facts.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from kzfacts import codes
from kzfacts.normalise import wrap
from kzfacts.normalise.alphabets import folded
from kzfacts.normalise.masks import masked, without_markup

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
QUOTES = "`\u201c\u201d\u201e\u201f"
APOSTROPHES = "\u2018\u2019\u02bc"
LINE_ENDS = "\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # a tab parts the cells of a table
INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # as a regex class
EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"  # bullets of posts: they part what they stand between
DELETED = f"{INVISIBLE}\ufe00-\ufe0f\u0300-\u036f"
COMPOSED = {"и\u0306": "й", "И\u0306": "Й", "е\u0308": "ё", "Е\u0308": "Ё"}
HYPHENS = dict.fromkeys("\u2010\u2011", "-")
# What old fonts had for Kazakh letters.
LEGACY = {"ӛ": "ә", "Ӛ": "Ә", "ӊ": "ң", "Ӊ": "Ң", "ѳ": "ө", "Ѳ": "Ө", "ɵ": "ө", "Ɵ": "Ө"}
SAME_LENGTH = (
    dict.fromkeys(SPACES, " ")
    | dict.fromkeys(DASHES, "-")
    | dict.fromkeys(QUOTES, '"')
    | dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys(LINE_ENDS, "\n")
    | LEGACY
)
SURROGATE = re.compile("[\ud800-\udfff]")
ODD = re.compile(f"[{''.join(SAME_LENGTH)}{DELETED}{EMOJI}]")
SYMBOL = re.compile(f"[{EMOJI}]")
NOTE = re.compile("(?<=[^\\W\\d_]{2})[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}")  # of a footnote: Иван Петров¹
MARKS = re.compile("[\u0300-\u036f]{1,64}")
WIDE = "    "  # so wide only between the columns of a table
GAP = re.compile(f"{WIDE} *")
SHRINK = re.compile(b" [ X]+|X+")  # in the classes of a text: blanks after the first, and what is deleted
# Kazakh prose has about a fifth of letters that Russian lacks; names and quotations bring a few into Russian text.
KAZAKH_TEXT, SOME_KAZAKH, KAZAKH_PARAGRAPH = 0.12, 0.03, 0.07
PARAGRAPH = 2000  # code points on either side that tell a paragraph's language

TO_UNIFORM = codes.table(SAME_LENGTH)
# Classes of characters: L Latin letter (but c and w), C Cyrillic letter, X to be deleted or composed, N number sign.
CROSSED_OUT = {char: "X" for char in codes.KNOWN if re.match(f"[{DELETED}]", char)}
CLASSES = codes.table(
    dict.fromkeys(codes.LATIN, "L")
    | dict.fromkeys("cC", "c")
    | dict.fromkeys("wW", "w")
    | dict.fromkeys(codes.CYRILLIC, "C")
    | CROSSED_OUT
    | {"№": "N"}
)
# What in the classes of a text asks for which steps: one scan says all.
STEPS = {
    b"\r": "returns",
    b" \n": "edges",
    b"\n ": "edges",
    b"  ": "spaces",
    b"X": "marks",
    **dict.fromkeys((b"-\n", b"- \n", b"-  \n", b"X\n"), "broken"),
    **dict.fromkeys((b"N", b"@", b"://", b"www.", b"*", b"_", b"](", b"\\L"), "mask"),
    **dict.fromkeys((b"[%d" % digit for digit in range(10)), "mask"),  # marks of footnotes
    **dict.fromkeys((b"</", b"<L", b"<c", b"<w", b"&LLLL;", b"&LLLLL;", b"&LLLLLL;", b"&#160;"), "mask"),  # markup
    **dict.fromkeys((b"LC", b"CL", b"cC", b"Cc", b"wC", b"Cw", b" c ", b"\nc ", b"\rc ", b"(c "), "fold"),
}
STEP = tuple(STEPS.values())
UNSHRUNK = {"broken", "mask", "fold"}  # the steps that delete nothing, but for a word broken at a line end
SIGNS = BytesAhoCorasick(STEPS, matchkind=MatchKind.Standard)
SHRUNK = codes.table(CROSSED_OUT | {"X": "x"})
SHRINKS = BytesAhoCorasick([b"  ", b" X", b"X"], matchkind=MatchKind.LeftmostLongest)
NOT_KAZAKH = codes.all_but(codes.KAZAKH)
NOT_CYRILLIC = codes.all_but(codes.CYRILLIC)


class Text:
    r"""One document: ``raw``, ``norm``, ``low`` and the map between their offsets.

    ``lined`` is ``raw`` with every line end (line feed, carriage return, both) as one ``\n``, equally long;
    ``codes`` is ``low`` in the one-byte code; ``lang`` is the prevailing language, ``kk``, ``ru`` or ``mixed``;
    ``letters`` is how many of its letters only Kazakh has, and how many are Cyrillic.
    """

    def __init__(self, raw: str) -> None:
        """Normalise ``raw`` (any string; nothing is refused)."""
        self.raw = raw
        self.lined = _with_line_feeds(raw) if "\r" in raw else raw
        self._norm_at: list[int] = []  # where in norm a deletion was, ascending
        self._shift: list[int] = []  # how far raw is ahead of norm from there on
        known = codes.encode_known(raw)
        if known is None:  # a rare character has no code: one pass with a pattern finds out which it is
            plain = _made_uniform(raw)
            data = codes.encode(plain)
        else:
            data = known.translate(TO_UNIFORM)
            plain = codes.decode(data)
        self.norm = self._normalise(plain, data.translate(CLASSES), rare=known is None)
        if self.norm is not plain:
            data = codes.encode(self.norm)
        self.codes = data.translate(codes.LOWER)
        self.low = _lower(self.norm) if known is None else codes.decode(self.codes)
        self.letters = _letters(self.codes)
        self.lang = prevailing(*self.letters)

    def _normalise(self, norm: str, classes: bytes, *, rare: bool) -> str:
        """Return ``norm`` after the steps that its classes, or something ``rare`` in it, ask for."""
        steps = {STEP[index] for index, _, _ in SIGNS.find_matches_as_indexes(classes, overlapping=True)}
        if "returns" in steps:
            norm = _with_line_feeds(norm)
        if "\n" in norm:
            norm = wrap.joined(norm, broken="broken" in steps or "returns" in steps)
        if "edges" in steps or "returns" in steps:
            norm = _without_edges(norm)
        if norm.endswith(" "):  # the end of a text is the end of a line
            norm = norm.rstrip(" ").ljust(len(norm), wrap.FILLER)
        if "spaces" in steps and WIDE in norm:
            norm = GAP.sub(lambda found: "\n" + wrap.FILLER * (len(found[0]) - 1), norm)
        if "marks" in steps or rare:
            for pair, letter in COMPOSED.items():
                norm = norm.replace(pair, letter + wrap.FILLER)
        if "mask" in steps:
            norm = masked(norm)
        if "fold" in steps or classes.startswith(b"c "):
            norm = folded(norm, classes)
        return self._shrink(norm) if rare or not steps <= UNSHRUNK or wrap.FILLER in norm else norm

    def _shrink(self, norm: str) -> str:
        pieces: list[str] = []
        done = shift = length = 0
        data = codes.encode(norm).translate(SHRUNK)
        for _, at, _ in SHRINKS.find_matches_as_indexes(data):
            found = SHRINK.match(data, at) if at >= done else None
            if found is None:
                continue
            start, end = at + (norm[at] == " "), found.end()
            pieces.append(norm[done:start])
            length += start - done
            shift += end - start
            done = end
            self._norm_at.append(length)
            self._shift.append(shift)
        return "".join((*pieces, norm[done:])) if pieces else norm

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a half-open span of ``norm`` to the span of ``raw`` it came from, the last letter with its marks."""
        if not self._norm_at or end < self._norm_at[0]:
            return start, end
        last = self._raw(end - 1) + 1
        marks = MARKS.match(self.raw, last)
        return self._raw(start), marks.end() if marks else last

    def _raw(self, offset: int) -> int:
        before = bisect_right(self._norm_at, offset) - 1
        return offset + self._shift[before] if before >= 0 else offset

    def words(self, start: int, end: int) -> str:
        """Return the words of ``raw[start:end]`` without markup, each in one alphabet, a blank between them."""
        shown = without_markup(self.raw[start:end])
        for written, letter in (COMPOSED | HYPHENS).items():
            shown = shown.replace(written, letter)
        words = " ".join(re.sub(f"[{DELETED}]", "", shown).split())
        return words if words.isascii() else folded(words, codes.encode(words).translate(CLASSES))

    def lang_at(self, offset: int) -> str:
        """Return the language, ``kk`` or ``ru``, of the paragraph of ``norm`` that ``offset`` lies in."""
        if self.lang != "mixed":
            return self.lang
        floor, ceiling = max(offset - PARAGRAPH, 0), offset + PARAGRAPH
        start = max(self.codes.rfind(b"\n", floor, offset) + 1, floor)
        end = self.codes.find(b"\n", offset, ceiling)
        kazakh, cyrillic = _letters(self.codes[start : end if end >= 0 else ceiling])
        return "kk" if kazakh and kazakh >= KAZAKH_PARAGRAPH * cyrillic else "ru"


def prevailing(kazakh: int, cyrillic: int) -> str:
    """Return the language, ``kk``, ``ru`` or ``mixed``, of a text with so many letters: see ``Text.letters``."""
    share = kazakh / cyrillic if kazakh else 0.0
    if share >= KAZAKH_TEXT:
        return "kk"
    return "mixed" if share >= SOME_KAZAKH else "ru"


def _letters(data: bytes) -> tuple[int, int]:
    """Return how many letters of a text, given in its code, only Kazakh has, and how many are Cyrillic."""
    return codes.count(data, NOT_KAZAKH), codes.count(data, NOT_CYRILLIC)


def _made_uniform(raw: str) -> str:
    """Replace what is replaced one for one, and what has no code and is deleted by what has one."""
    raw = NOTE.sub(lambda found: wrap.FILLER * len(found[0]), SURROGATE.sub("\ufffd", raw))
    for char in set(ODD.findall(raw)):
        default = "\n" if SYMBOL.match(char) else wrap.FILLER
        raw = raw.replace(char, SAME_LENGTH.get(char, char if char in codes.KNOWN else default))
    return raw


def _with_line_feeds(text: str) -> str:
    """Return ``text`` with one line feed for every line end, equally long."""
    return text.replace("\r\n", " \n").replace("\r", "\n")


def _without_edges(norm: str) -> str:
    """Fill the blanks on both sides of every line end with what is deleted later."""
    lines = norm.split("\n")
    end = len(lines) - 1
    for at, line in enumerate(lines):
        if line[:1] == " " or line[-1:] == " ":
            left = line.lstrip(" ") if at else line  # what stands before the first line end is the edge of none
            bare = left.rstrip(" ") if at < end else left
            lines[at] = bare.ljust(len(left), wrap.FILLER).rjust(len(line), wrap.FILLER)
    return "\n".join(lines)


def _lower(norm: str) -> str:
    low = norm.lower()
    # The one capital whose small letter is longer.
    return low if len(low) == len(norm) else norm.replace("İ", "i").lower()
