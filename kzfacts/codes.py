"""A code of one byte a character for ordinary Kazakh and Russian text, in which questions about a whole text are cheap.

Encoding, translating, counting and searching bytes is an order faster than a pattern over the text, and an offset in
the bytes is an offset in the text. What the code lacks (emoji, other scripts) becomes ``?``.
"""

from __future__ import annotations

import codecs

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
QUOTES = "\u201c\u201d\u201e\u201f"
APOSTROPHES = "\u2018\u2019\u02bc"
DELETED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
COMBINING = "\u0306\u0308"

KAZAKH = "әғқңөұүһі"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя" + KAZAKH
RARE = "їєўґӛӊ"  # of other languages, or taken for the Kazakh letters і, ә, ң
LATIN = "abcdefghijklmnopqrstuvwxyzə"
OTHER = "\0\n\r !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~«»№₸€₽£¥°§…•‰"

# What is replaced one for one before anything else looks at the text.
UNIFORM = (
    dict.fromkeys(SPACES, " ")
    | dict.fromkeys(DASHES, "-")
    | dict.fromkeys(QUOTES, '"')
    | dict.fromkeys(APOSTROPHES, "'")
)

_SMALL = CYRILLIC + RARE + LATIN
LETTERS = _SMALL + _SMALL.upper()
_KNOWN = OTHER + LETTERS + "".join(UNIFORM) + DELETED + COMBINING
_CODE = _KNOWN.ljust(256, "\ufffe")
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


def table(mapping: dict[str, str]) -> bytes:
    """Return a table for ``bytes.translate`` that replaces the characters of ``mapping`` and keeps the others."""
    return bytes.maketrans(encode("".join(mapping)), encode("".join(mapping.values())))


def count(data: bytes, others: bytes) -> int:
    """Return how many bytes of ``data`` are not among ``others`` (see ``all_but``)."""
    return len(data.translate(None, others))


def all_but(characters: str) -> bytes:
    """Return the codes of everything but ``characters``."""
    return _ALL.translate(None, encode(characters))


# Upper to lower case, and characters to classes: L Latin letter, C Cyrillic letter, X to be deleted or composed.
LOWER = table(dict(zip(LETTERS, LETTERS.lower(), strict=True)))
TO_UNIFORM = table(UNIFORM)
CLASSES = table(
    UNIFORM
    | dict.fromkeys(LATIN + LATIN.upper(), "L")
    | dict.fromkeys(CYRILLIC + RARE + (CYRILLIC + RARE).upper(), "C")
    | dict.fromkeys(DELETED + COMBINING, "X")
)
