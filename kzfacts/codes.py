"""A code of one byte a character for ordinary Kazakh and Russian text, in which questions about a whole text are cheap.

Encoding, translating, counting and searching bytes is an order faster than a pattern over the text, and an offset in
the bytes is an offset in the text. ASCII characters have their own bytes. What the code lacks (emoji, other scripts)
becomes ``?``.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping

KAZAKH = "әғқңөұүһі"
CAPITALS = "А-ЯЁ" + KAZAKH.upper()  # as a regex class
RARE = "їєўґӛӊѳ"  # of other languages, or taken for the Kazakh letters і, ә, ң, ө
_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + KAZAKH + RARE
_LATIN = "abcdefghijklmnopqrstuvwxyzə"
CYRILLIC = _CYRILLIC + _CYRILLIC.upper()
LATIN = _LATIN + _LATIN.upper()
LETTERS = CYRILLIC + LATIN

_ASCII = "".join(map(chr, (0, 9, 10, 13, *range(32, 127))))
_SPACES = "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f"
_MARKS = "\u00ad\u200b\u200d\u200e\u200f\u2060\ufe0f\ufeff\u0301\u0306\u0308"
_PUNCTUATION = (
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2018\u2019\u02bc\u201c\u201d\u201e\u201f«»…•·№§°‰€£¥₸₽₺₴₾₼₹₩₿©®™×"
)
KNOWN = _ASCII + "".join(char for char in LETTERS if char > "\x7f") + _SPACES + _MARKS + _PUNCTUATION


def _code() -> str:
    """Return the code: ASCII at its own places, the others in order at the places left, no character at the rest."""
    others = iter(KNOWN[len(_ASCII) :])
    return "".join(char if (char := chr(place)) in _ASCII else next(others, "\ufffe") for place in range(256))


_CODE = _code()
_MAP = codecs.charmap_build(_CODE)
_ALL = bytes(range(256))


def encode(text: str) -> bytes:
    """Return ``text`` in one byte a character; what the code lacks becomes ``?``."""
    return codecs.charmap_encode(text, "replace", _MAP)[0]


def encode_known(text: str) -> bytes | None:
    """Return ``text`` in one byte a character, or None where the code lacks one of its characters."""
    try:
        return codecs.charmap_encode(text, "strict", _MAP)[0]
    except UnicodeEncodeError:
        return None


def decode(data: bytes) -> str:
    """Return the text that ``data`` is the code of."""
    return codecs.charmap_decode(data, "strict", _CODE)[0]


def table(replaced: Mapping[str, str]) -> bytes:
    """Return a table for ``bytes.translate`` that replaces characters and keeps the others.

    Characters that the code lacks are left out.
    """
    known = [(char, instead) for char, instead in replaced.items() if char in KNOWN]
    return bytes.maketrans(encode("".join(char for char, _ in known)), encode("".join(instead for _, instead in known)))


def all_but(characters: str) -> bytes:
    """Return the codes of everything but ``characters``."""
    return _ALL.translate(None, encode(characters))


def count(data: bytes, others: bytes) -> int:
    """Return how many bytes of ``data`` are not among ``others`` (see ``all_but``)."""
    return len(data.translate(None, others))


LOWER = table(dict(zip(LETTERS, LETTERS.lower(), strict=True)))
