"""What holds figures and words but states no fact: addresses, numbers of acts, markup."""

from __future__ import annotations

import re

from kzfacts.normalise.wrap import FILLER

URL, NUMBER_SIGN, MAIL = (
    re.compile(r"(?:https?://|www\.)[^\s<>«»\"]{1,2000}"),
    re.compile(r"№ ?[\w/-]{0,40}"),
    re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"),
)
# Bold and italic in Markdown, marks of footnotes: **слово**, _слово_, *слово*, слово[1], слово*; not 5 *100, 20__ г.
MARKS = re.compile(
    r"\*\*|(?<![\w*])(?<!\d[ ])(?:\*|_{1,2})(?=[^\W_]|[«\"(])"
    r"|(?<=[^\W_])(?:\*(?![\w*]|[ ]?\d)|(?<!\d)_{1,2}(?!\w)|\[\d{1,3}\])"
    r"|(?<=[%»\")])(?:(?:\*|_{1,2})(?![\w*])|\[\d{1,3}\])"
)
LINK = re.compile(r"\[([^\[\]\n]{1,300})\](\((?:https?://|www\.|/|#)[^()\s]{0,2000}\))")  # [слово](https://..)
ESCAPED = re.compile(r"\\[nrt](?![a-z])")  # a line end or tab that was escaped once too often: тенге\n5 мая
LONGEST_NAME = 64  # of what stands before the at sign


def masked(norm: str) -> str:
    r"""Put ``\0`` over what holds figures and words that state no fact, addresses and numbers of acts; undo markup."""
    norm = without_markup(norm)
    if "№" in norm:
        norm = NUMBER_SIGN.sub(_zeros, norm)
    if "://" in norm or "www." in norm:
        norm = URL.sub(_zeros, norm)
    return _mask_mail(norm) if "@" in norm else norm


def without_markup(text: str) -> str:
    """Return ``text``, equally long, with blanks, line ends and what is deleted later in the place of its markup."""
    if "](" in text:
        text = LINK.sub(lambda found: f"{FILLER}{found[1]}{FILLER * (len(found[2]) + 1)}", text)
    if "\\" in text:
        text = ESCAPED.sub(FILLER + "\n", text)
    text = MARKS.sub(lambda found: FILLER * len(found[0]), text)
    if "<" not in text and "&" not in text:
        return text
    from kzfacts.normalise import markup

    return markup.without(text)


def _zeros(found: re.Match[str]) -> str:
    return "\x00" * len(found[0])


def _mask_mail(norm: str) -> str:
    pieces: list[str] = []
    done = 0
    for found in MAIL.finditer(norm):
        start = found.start()
        floor = max(done, start - LONGEST_NAME)
        while start > floor and (norm[start - 1].isalnum() or norm[start - 1] in "._+-"):
            start -= 1
        pieces += (norm[done:start], "\x00" * (found.end() - start))
        done = found.end()
    return "".join((*pieces, norm[done:]))
