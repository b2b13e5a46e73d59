"""A document and its normalised copies, with the way back to the offsets of the original.

Three strings: ``raw`` as read, ``norm`` with spaces, dashes, quotes and look-alike letters made uniform,
``low`` the lower-case copy of ``norm``, equally long. Most characters are replaced one for one, so that
offsets stay; what is deleted (soft hyphens, zero-width marks, runs of spaces) fills the offset map.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
QUOTES = "\u201c\u201d\u201e\u201f"
APOSTROPHES = "\u2018\u2019\u02bc"
DELETED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
COMBINING = {"и\u0306": "й", "И\u0306": "Й", "е\u0308": "ё", "Е\u0308": "Ё"}

SAME_LENGTH = (
    dict.fromkeys(SPACES, " ")
    | dict.fromkeys(DASHES, "-")
    | dict.fromkeys(QUOTES, '"')
    | dict.fromkeys(APOSTROPHES, "'")
)

ODD = re.compile(f"[{SPACES}{DASHES}{QUOTES}{APOSTROPHES}\ud800-\udfff]")
SHRINK = re.compile(rf"[{DELETED}]+|(?<= ) +|[иИ]\u0306|[еЕ]\u0308")
MASKED = re.compile(
    r"(?:https?://|www\.)[^\s<>«»\"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|№ ?[\w/-]{0,40}"
)
HARD_WRAP = re.compile(r"(?<=[\w,;\-]) ?\n(?=[a-zа-яёәғқңөұүһі0-9(])")
MIXED_WORD = re.compile(
    r"[A-Za-z]+[\u0400-\u04ff][A-Za-z\u0400-\u04ff]*|[\u0400-\u04ff]+[A-Za-z][A-Za-z\u0400-\u04ff]*"
)
LATIN_TO_CYRILLIC = str.maketrans("aAeEoOpPcCyYxXiIhHKMTBəӛҥӊї", "аАеЕоОрРсСуУхХіІһНКМТВәөүңі")
# Kazakh prose has about a fifth of letters that Russian lacks; names and quotations bring a few into Russian text.
KAZAKH_TEXT, SOME_KAZAKH, KAZAKH_PARAGRAPH = 0.12, 0.03, 0.07
KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
CYRILLIC_LETTER = re.compile(r"[\u0400-\u04ff]")


class Text:
    """One document: ``raw``, ``norm``, ``low`` and the map between their offsets."""

    def __init__(self, raw: str) -> None:
        """Normalise ``raw`` (any string; nothing is refused)."""
        self.raw = raw
        self._norm_at: list[int] = []  # where in norm a deletion was, ascending
        self._shift: list[int] = []  # how far raw is ahead of norm from there on
        self._wide: dict[int, int] = {}  # characters of norm that are longer in raw
        self.norm = self._normalise(raw)
        self.low = _lower(self.norm)

    def _normalise(self, raw: str) -> str:
        norm = raw
        for odd in set(ODD.findall(raw)):
            norm = norm.replace(odd, SAME_LENGTH.get(odd, "\ufffd"))  # a lone surrogate can't be searched
        if "\r" in norm:
            norm = norm.replace("\r\n", " \n").replace("\r", "\n")
        if "\n" in norm:
            norm = HARD_WRAP.sub(lambda found: " " * len(found[0]), norm)
        if "://" in norm or "www." in norm or "@" in norm or "№" in norm:
            norm = MASKED.sub(lambda found: "\x00" * len(found[0]), norm)
        norm = self._shrink(norm)
        return MIXED_WORD.sub(lambda found: _fold_word(found[0]), norm)

    def _shrink(self, norm: str) -> str:
        pieces: list[str] = []
        done = shift = length = 0
        for found in SHRINK.finditer(norm):
            kept = norm[done : found.start()]
            composed = COMBINING.get(found[0], "")
            length += len(kept) + len(composed)
            pieces += (kept, composed)
            if composed:
                self._wide[length - 1] = len(found[0])
            shift += len(found[0]) - len(composed)
            done = found.end()
            self._norm_at.append(length)
            self._shift.append(shift)
        return "".join((*pieces, norm[done:])) if pieces else norm

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a half-open span of ``norm`` to the span of ``raw`` it came from."""
        if not self._norm_at:
            return start, end
        last = end - 1
        return self._raw(start), self._raw(last) + self._wide.get(last, 1)

    def _raw(self, offset: int) -> int:
        before = bisect_right(self._norm_at, offset) - 1
        return offset + self._shift[before] if before >= 0 else offset

    @cached_property
    def lang(self) -> str:
        """The prevailing language of the document: ``kk``, ``ru`` or ``mixed``."""
        return prevailing(self.raw)

    def lang_at(self, offset: int) -> str:
        """Return the language, ``kk`` or ``ru``, of the paragraph of ``norm`` that ``offset`` lies in."""
        if self.lang != "mixed":
            return self.lang
        start = self.norm.rfind("\n", 0, offset) + 1
        end = self.norm.find("\n", offset)
        paragraph = self.norm[start : end if end >= 0 else None]
        return "kk" if kazakh_share(paragraph[:2000]) >= KAZAKH_PARAGRAPH else "ru"


def kazakh_share(text: str) -> float:
    """Return how many of the Cyrillic letters of ``text`` only Kazakh has (about 0.2 in Kazakh prose)."""
    kazakh = sum(map(text.count, KAZAKH_LETTERS))
    return kazakh / len(CYRILLIC_LETTER.findall(text)) if kazakh else 0.0


def prevailing(text: str) -> str:
    """Return the prevailing language of ``text``: ``kk``, ``ru`` or ``mixed``."""
    share = kazakh_share(text)
    if share >= KAZAKH_TEXT:
        return "kk"
    return "mixed" if share >= SOME_KAZAKH else "ru"


def _lower(norm: str) -> str:
    low = norm.lower()
    if len(low) == len(norm):
        return low
    return "".join(lowered if len(lowered := char.lower()) == 1 else char for char in norm)


def _fold_word(word: str) -> str:
    """Spell a word of two alphabets in Cyrillic, if its Latin letters all have a Cyrillic twin."""
    folded = word.translate(LATIN_TO_CYRILLIC)
    return word if re.search("[A-Za-z]", folded) else folded
