"""The lines of a post above or before the name that signs a paper: however short they are, they are one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from kzfacts.codes import CAPITALS

INITIALS = rf"[{CAPITALS}]\.(?:[ ]?[{CAPITALS}]\.)?"
WORD = rf"[{CAPITALS}][^\W\d_]{{1,30}}(?:-[^\W\d_]{{1,30}})?"  # of a name
# Who signs, at the end of a line or alone on it: «    А. Мамин», «| А. Мамин |», «____ Мамин А.Б.».
SIGNER = re.compile(rf"(?:^|(?<=[ \t]))(?:{INITIALS}[ ]?{WORD}|{WORD}[ ]{INITIALS})(?:[ ]?\|)?$")
LONGEST = 60  # columns of a line of the post, and of the end of a line with who signs
NO_NAME = '.,:;!?…»")'  # ends none
MOST = 4  # lines of a post
# What a line of a post goes on with, and what it may end in: Министр | Республики; Республикасының | Министрі.
GENITIVE = re.compile(r"[^\W\d_]{1,40}(?:-[^\W\d_]{1,40}){0,3}(?:[аяыи]|[ое]го|[ое]й|[ыи]х|[ое]в)(?![^\W\d_-])")
OWNER = re.compile(r"(?:[нтд][ыіi]ң|кас[ыі]|блыс[ыі]|удан[ыі]|қалас[ыі]|және|міндетін|[дтл][ыі]қ|[тдлрзн][уү])$")


def soft_ends(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the line ends, with the blanks around, within posts: Министр финансов | Республики Казахстан     А. Мамин.

    They are offsets of the text that ``lines`` make.
    """
    # Few lines hold a dot near their end but do not end in a mark, and fewer end in an initial.
    likely = [
        at
        for at, line in enumerate(lines)
        if (line[-1:] not in NO_NAME and "." in line[-LONGEST:]) or line[-2:-1].isupper()
    ]
    ends = list(accumulate(map(len, lines))) if likely else []  # without the line ends before
    for at in likely:
        for above in _within_post(lines, at):
            upper, lower, end = lines[above], lines[above + 1], ends[above] + above
            yield end - len(upper) + len(upper.rstrip(" ")), end + 1 + len(lower) - len(lower.lstrip(" "))


def _within_post(lines: Sequence[str], at: int) -> Iterator[int]:
    """Yield the lines that end within the post of who signs on the line ``at``, the last one first."""
    signer = _signer(lines[at])
    if signer is None:
        return
    alone = not (lines[at][:-LONGEST] + signer.string[: signer.start()]).strip(" |_")
    last = at - (1 + (at > 1 and not lines[at - 1].strip(" ")) if alone else 0)
    for above in range(last - 1, max(last - MOST, -1), -1):
        upper, lower = lines[above].strip(" "), lines[above + 1].strip(" ")
        if not 0 < len(upper) <= LONGEST or upper[-1] in ".,;:!?" or _signer(upper):
            return
        if not (lower[:1].islower() or GENITIVE.match(lower) or OWNER.search(upper)):
            return
        yield above


def _signer(line: str) -> re.Match[str] | None:
    """Return who signs at the end of ``line``."""
    return SIGNER.search(line[-LONGEST:].rstrip(" "))
