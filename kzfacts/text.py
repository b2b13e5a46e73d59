"""A document and its normalised copies, with the way back to the offsets of the original.

Three strings: ``raw`` as read, ``norm`` with spaces, dashes, quotes and look-alike letters made uniform,
``low`` the lower-case copy of ``norm``, equally long. Most characters are replaced one for one, so that
offsets stay; what is deleted (soft hyphens, zero-width and combining marks, runs of spaces) fills the offset map.

In ``norm`` a line end is the end of a paragraph, a table cell or a heading: lines that were only wrapped are joined.
Every step is linear and is taken only by texts that hold what it mends.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from kzfacts import wrap

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
QUOTES = "\u201c\u201d\u201e\u201f"
APOSTROPHES = "\u2018\u2019\u02bc"
LINE_ENDS = "\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # a tab parts the cells of a table
DELETED = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u0300-\u036f"  # as a regex class
COMBINING = frozenset("\u0306\u0308")
COMPOSED = {"и\u0306": "й", "И\u0306": "Й", "е\u0308": "ё", "Е\u0308": "Ё"}
LEGACY = {"ӛ": "ә", "Ӛ": "Ә", "ӊ": "ң", "Ӊ": "Ң", "ѳ": "ө", "Ѳ": "Ө"}  # what old fonts had for Kazakh letters
SAME_LENGTH = (
    dict.fromkeys(SPACES, " ")
    | dict.fromkeys(DASHES, "-")
    | dict.fromkeys(QUOTES, '"')
    | dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys(LINE_ENDS, "\n")
    | LEGACY
)
SURROGATE = re.compile("[\ud800-\udfff]")
ODD = re.compile(f"[{''.join(SAME_LENGTH)}{DELETED}\ud800-\udfff]")
MARKS = re.compile("[\u0300-\u036f]{1,64}")
GAP = re.compile(" {4,}")  # so wide only between the columns of a table
LINE_EDGES = re.compile(r" +\n *|\n +")
SHRINK = re.compile(f" [ {DELETED}]+|[{DELETED}]+")
URL, NUMBER_SIGN, MAIL = (
    re.compile(r"(?:https?://|www\.)[^\s<>«»\"]{1,2000}"),
    re.compile(r"№ ?[\w/-]{0,40}"),
    re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"),
)
LONGEST_WORD = 64
LATIN, CYRILLIC = "A-Za-zƏə", "\u0400-\u04ff"
# A Latin letter beside a Cyrillic one, or a lone c for the preposition of the same key.
LATIN_INSIDE = re.compile(
    rf"[{LATIN}](?:(?=[{CYRILLIC}])|(?<=[{CYRILLIC}].)|(?<=[cC])(?<![^ \n(].)(?=[ ][\d{CYRILLIC}]))", re.DOTALL
)
LETTERS = re.compile(rf"[^\W\d_]{{1,{LONGEST_WORD}}}")
LATIN_TO_CYRILLIC = str.maketrans("aAeEoOpPcCyYxXiIhHKMTBəƏ", "аАеЕоОрРсСуУхХіІһНКМТВәӘ")
ANY_LATIN = re.compile(f"[{LATIN}]")
# Kazakh prose has about a fifth of letters that Russian lacks; names and quotations bring a few into Russian text.
KAZAKH_TEXT, SOME_KAZAKH, KAZAKH_PARAGRAPH = 0.12, 0.03, 0.07
KAZAKH_LETTERS = "әғқңөұүһі"
PARAGRAPH = 2000  # code points on either side that tell a paragraph's language


class Text:
    """One document: ``raw``, ``norm``, ``low`` and the map between their offsets."""

    def __init__(self, raw: str) -> None:
        """Normalise ``raw`` (any string; nothing is refused)."""
        self.raw = raw
        self._norm_at: list[int] = []  # where in norm a deletion was, ascending
        self._shift: list[int] = []  # how far raw is ahead of norm from there on
        self.norm = self._normalise(raw)
        self.low = _lower(self.norm)

    def _normalise(self, raw: str) -> str:
        norm = raw
        odd = set(ODD.findall(raw))
        for char in odd.intersection(SAME_LENGTH):
            norm = norm.replace(char, SAME_LENGTH[char])
        odd.difference_update(SAME_LENGTH)
        if any("\ud800" <= char <= "\udfff" for char in odd):
            norm = SURROGATE.sub("\ufffd", norm)  # half a letter can't be searched
        if "\r" in norm:
            norm = norm.replace("\r\n", " \n").replace("\r", "\n")
        if "\n" in norm:
            norm = wrap.joined(norm)
        if " \n" in norm or "\n " in norm:
            norm = LINE_EDGES.sub(lambda found: found[0].replace(" ", wrap.FILLER), norm)
        if "    " in norm:
            norm = GAP.sub(lambda found: "\n" + wrap.FILLER * (len(found[0]) - 1), norm)
        if not odd.isdisjoint(COMBINING):
            for pair, letter in COMPOSED.items():
                norm = norm.replace(pair, letter + wrap.FILLER)
        norm = _fold(_mask(norm))
        return self._shrink(norm) if odd or "  " in norm or wrap.FILLER in norm else norm

    def _shrink(self, norm: str) -> str:
        pieces: list[str] = []
        done = shift = length = 0
        for found in SHRINK.finditer(norm):
            start, end = found.span()
            start += norm[start] == " "
            pieces.append(norm[done:start])
            length += start - done
            shift += end - start
            done = end
            self._norm_at.append(length)
            self._shift.append(shift)
        return "".join((*pieces, norm[done:])) if pieces else norm

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a half-open span of ``norm`` to the span of ``raw`` it came from, the last letter with its marks."""
        if not self._norm_at:
            return start, end
        last = self._raw(end - 1) + 1
        marks = MARKS.match(self.raw, last)
        return self._raw(start), marks.end() if marks else last

    def _raw(self, offset: int) -> int:
        before = bisect_right(self._norm_at, offset) - 1
        return offset + self._shift[before] if before >= 0 else offset

    @cached_property
    def lined(self) -> str:
        r"""``raw`` with every line end (line feed, carriage return, both) as one ``\n``, equally long."""
        return self.raw.replace("\r\n", " \n").replace("\r", "\n") if "\r" in self.raw else self.raw

    @cached_property
    def lang(self) -> str:
        """The prevailing language of the document: ``kk``, ``ru`` or ``mixed``."""
        share = kazakh_share(self.low)
        if share >= KAZAKH_TEXT:
            return "kk"
        return "mixed" if share >= SOME_KAZAKH else "ru"

    def lang_at(self, offset: int) -> str:
        """Return the language, ``kk`` or ``ru``, of the paragraph of ``norm`` that ``offset`` lies in."""
        if self.lang != "mixed":
            return self.lang
        floor, ceiling = max(offset - PARAGRAPH, 0), offset + PARAGRAPH
        start = max(self.low.rfind("\n", floor, offset) + 1, floor)
        end = self.low.find("\n", offset, ceiling)
        return "kk" if kazakh_share(self.low[start : end if end >= 0 else ceiling]) >= KAZAKH_PARAGRAPH else "ru"


def kazakh_share(low: str) -> float:
    """Return how many of the letters of a lower-case text only Kazakh has (about 0.2 in Kazakh prose).

    Cyrillic letters are counted as the second bytes of UTF-8, many times faster than one by one.
    """
    kazakh = sum(map(low.count, KAZAKH_LETTERS))
    return kazakh / (len(low.encode("utf-8", "replace")) - len(low)) if kazakh else 0.0


def _lower(norm: str) -> str:
    low = norm.lower()
    # The one capital whose small letter is longer.
    return low if len(low) == len(norm) else norm.replace("İ", "i").lower()


def _mask(norm: str) -> str:
    r"""Put ``\0`` over what holds figures and words that state no fact: addresses, numbers of acts."""
    if "№" in norm:
        norm = NUMBER_SIGN.sub(_zeros, norm)
    if "://" in norm or "www." in norm:
        norm = URL.sub(_zeros, norm)
    return _mask_mail(norm) if "@" in norm else norm


def _zeros(found: re.Match[str]) -> str:
    return "\x00" * len(found[0])


def _mask_mail(norm: str) -> str:
    pieces: list[str] = []
    done = 0
    for found in MAIL.finditer(norm):
        start = found.start()
        floor = max(done, start - LONGEST_WORD)
        while start > floor and (norm[start - 1].isalnum() or norm[start - 1] in "._+-"):
            start -= 1
        pieces += (norm[done:start], "\x00" * (found.end() - start))
        done = found.end()
    return "".join((*pieces, norm[done:]))


def _fold(norm: str) -> str:
    """Spell words of two alphabets in Cyrillic, if their Latin letters all have a Cyrillic twin."""
    pieces: list[str] = []
    done = seen = 0
    for found in LATIN_INSIDE.finditer(norm):
        start = found.start()
        if start < seen:
            continue
        floor = max(seen, start - LONGEST_WORD)
        while start > floor and norm[start - 1].isalpha():
            start -= 1
        word = LETTERS.match(norm, start)
        seen = word.end() if word else found.end()
        folded = norm[start:seen].translate(LATIN_TO_CYRILLIC)
        if not ANY_LATIN.search(folded):
            pieces += (norm[done:start], folded)
            done = seen
    return "".join((*pieces, norm[done:])) if pieces else norm
