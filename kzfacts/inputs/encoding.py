"""Bytes to text: which encoding a Kazakh or Russian file is in, or a clear refusal.

The code pages in question are a closed set and the languages are known, so a guess is checked where a general
detector only guesses: decoded right, a text has no letters of other alphabets, no capitals inside words, and its
common letters are common. (charset-normalizer read 40 letters of KOI8-R or KZ-1048 wrong more often than right.)
A code page is taken only if it alone passes, or by far the best.
"""

from __future__ import annotations

import codecs
import contextlib
import re
import sys

from kzfacts.fact import KzfactsError

BOMS = (  # the longer mark first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What bytes.decode takes for these without a mark; incremental decoders refuse.
UNMARKED = {name: f"{name}-{'le' if sys.byteorder == 'little' else 'be'}" for name in ("utf-16", "utf-32")}
CODE_PAGES = ("cp1251", "kz1048", "koi8-r", "cp866", "iso8859-5")
SHOWN = {"cp1251": "windows-1251"}  # the name that users know
NOT_ASCII = 0x80
SAMPLE = 1 << 16  # bytes, from the first that is not ASCII
# Letters by how common they are: the logarithm (base 2) of their number in a thousand letters, Russian news and
# Kazakh news in equal parts.
COMMON = (
    (6.5, "ае"), (6.0, "норт"), (5.5, "дилсы"), (5.0, "кмі"), (4.5, "бвпу"), (4.0, "гжзйқ"), (3.5, "шя"), (3.0, "ьғң"),
    (2.5, "хчөұ"), (2.0, "цү"), (1.5, "юә"), (1.0, "фщэ"), (0.5, "ё"), (-1.5, "ъһ"),
    (-21.0, "ќћ"),  # of Serbian and Macedonian: қ and һ of KZ-1048, read as Windows-1251
)  # fmt: skip
BITS = {letter: bits for bits, letters in COMMON for letter in letters}
PLAUSIBLE = 4.6  # mean bits; news has about 5.2, a wrong code page below 4.2
LEAD = 25  # bits by which the best of several plausible readings must lead: 1 in 30 million
MIN_LETTERS = 20  # fewer say too little of frequencies
FOREIGN = 0.01  # the share of other letters and signs that a text may have
ALIEN = re.compile(r"[^\x00-\x7fЁА-яёӘәҒғҚқҢңӨөҰұҮүҺһІі\u00a0«»“”„‘’–—…№•·°±§©®™†‡€‰‹›\u00ad]")
CAPITAL_INSIDE = re.compile(r"(?<=[а-яёәғқңөұүһі])[А-ЯЁӘҒҚҢӨҰҮҺІ]")
WORD = re.compile(r"[^\W\d_]+")
CYRILLIC = re.compile(r"[Ѐ-ӿ]")


class EncodingError(KzfactsError):
    """Bytes that are not text in the encoding named, or in none that is sure."""


def known(name: str) -> str | None:
    """Return Python's name of the encoding ``name``, None where there is none for text."""
    try:
        b"\n\n".decode(name)  # base64 and its like are codecs, but none of text
    except UnicodeDecodeError:
        pass  # two bytes are half a character of UTF-32
    except (LookupError, ValueError):
        return None
    return codecs.lookup(name).name


def marked(data: bytes) -> str | None:
    """Return the encoding that the byte order mark of ``data`` names, None without a mark."""
    return next((name for mark, name in BOMS if data.startswith(mark)), None)


def detect(data: bytes) -> str:
    """Return the name of the encoding of a Kazakh or Russian text that begins with ``data``.

    A byte order mark decides, then UTF-8 (a cut letter at the end is no fault), then UTF-16 without a mark, then
    the code page that alone gives plausible text. Raises EncodingError where nothing is sure.
    """
    name = marked(data)
    if name and not _is_word(data[:SAMPLE]):
        return name
    if 0 in data:
        return _utf_16(data)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError as error:
        return _code_page(data, error)
    return "utf-8"


def _name(place: str, data: bytes, encoding: str) -> str:
    """Return the encoding of a text that begins with ``data``: as named, or found out where that is ``auto``."""
    try:
        return detect(data) if encoding == "auto" else encoding
    except EncodingError as error:
        raise EncodingError(f"{place}: {error}") from error


def decode(place: str, data: bytes, encoding: str) -> str:
    """Return ``data`` as text, without a byte order mark; ``encoding`` is a name, or ``auto`` for ``detect``.

    Raises EncodingError, its message led by ``place``, where the bytes do not fit.
    """
    if encoding == "auto" and 0 not in data:
        with contextlib.suppress(UnicodeDecodeError):  # the usual case, at the price of one decoding
            return data.decode().removeprefix("\ufeff")
    try:
        return data.decode(_name(place, data, encoding)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise EncodingError(f"{place}: {_misfit(error)}; name its encoding, for example --encoding kz1048") from error
    except UnicodeError as error:
        raise EncodingError(f"{place}: {_misread(encoding, error)}") from error


class Decoder:
    """Decodes a long text piece by piece, as ``decode`` does a short one.

    head  what it begins with: all of it, or enough for any byte order mark (4 bytes)
    """

    def __init__(self, place: str, head: bytes, encoding: str) -> None:
        """Find out the encoding if it is ``auto``. Raises EncodingError."""
        self._place = place
        self._done = 0  # bytes
        self._error: EncodingError | None = None
        name = _name(place, head, encoding)
        if name in UNMARKED and marked(head) != name:
            name = UNMARKED[name]
        self._name, self._decoder = name, codecs.getincrementaldecoder(name)()

    def decode(self, data: bytes, *, final: bool = False) -> str:
        """Return the text of the next bytes; the beginning of a letter waits for the rest.

        Raises EncodingError, after what came before the bytes that are no text was returned.
        """
        if self._error:
            raise self._error
        before = self._done - len(self._decoder.getstate()[0])
        try:
            text = self._decoder.decode(data, final)
        except UnicodeDecodeError as error:
            what = f"{_misfit(error, before)}, its facts end there; name its encoding with --encoding"
            self._error = EncodingError(f"{self._place}: {what}")
            if final:
                raise self._error from error
            text = error.object[: error.start].decode(error.encoding)
        except UnicodeError as error:
            raise EncodingError(f"{self._place}: {_misread(self._name, error)}") from error
        text, self._done = text if self._done else text.removeprefix("\ufeff"), self._done + len(data)
        return text


def _misfit(error: UnicodeDecodeError, before: int = 0) -> str:
    name = SHOWN.get(error.encoding, error.encoding)
    return f"not {name} (byte {before + error.start + 1} is 0x{error.object[error.start]:02x})"


def _misread(name: str, error: UnicodeError) -> str:
    return f"not {name} ({error}); name its encoding with --encoding"


def _is_word(data: bytes) -> bool:
    """Say whether the mark of UTF-16 at the start of ``data`` is rather the letters яю of a code page: no zero byte."""
    return data[:1] in b"\xff\xfe" and len(data) > MIN_LETTERS and 0 not in data and data.count(4) < len(data) / 9


def _utf_16(data: bytes) -> str:
    """Tell the two byte orders by the high bytes: 0 of Latin letters and blanks, 4 of Cyrillic ones."""
    sample = data[: SAMPLE & ~1]
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if high and high.count(0) + high.count(4) > 0.9 * len(high):
            text = sample.decode(name, "replace")
            if "\x00" not in text and _is_plausible(text):
                return name
    raise EncodingError("binary, it has a zero byte; name a text file, or its encoding with --encoding")


def _code_page(data: bytes, error: UnicodeDecodeError) -> str:
    first = next((at for at, byte in enumerate(data) if byte >= NOT_ASCII), 0)
    sample = data[first : first + SAMPLE]
    readings: dict[str, str] = {}
    for name in CODE_PAGES:
        text = sample.decode(name, "replace")
        if text not in readings and _is_plausible(text):
            readings[text] = name
    best, *others = sorted(readings, key=_bits, reverse=True) or [""]
    if best and all(_bits(best) - _bits(other) >= LEAD for other in others):
        return readings[best]
    what = "it could be " + " or ".join(SHOWN.get(name, name) for name in readings.values()) if readings else ""
    raise EncodingError(
        f"{_misfit(error)}, and {what or 'no Cyrillic code page gives plausible text'};"
        " name its encoding, for example --encoding windows-1251"
    )


def _bits(text: str) -> float:
    """Return the log likelihood of the Cyrillic letters of ``text``."""
    return sum(BITS.get(letter, 0.0) for letter in map(str.lower, CYRILLIC.findall(text)))


def _is_plausible(text: str) -> bool:
    """Say whether ``text`` can be Kazakh or Russian, by its signs, its capitals and its common letters."""
    letters = CYRILLIC.findall(text)
    if len(letters) < MIN_LETTERS or len(ALIEN.findall(text)) > FOREIGN * len(letters):
        return False
    if len(CAPITAL_INSIDE.findall(text)) > 0.02 * len(WORD.findall(text)):
        return False
    low = text.lower()
    # Ukrainian read as KZ-1048 has ғ and ү for є and ї, but nothing else of Kazakh.
    if low.count("ғ") + low.count("ү") > len(letters) / 200 and not any(letter in low for letter in "қңәөұ"):
        return False
    return _bits(text) >= PLAUSIBLE * len(letters)
