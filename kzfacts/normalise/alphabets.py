"""Words that mix the Cyrillic and the Latin alphabet, and look as if they did not."""

from __future__ import annotations

import re

LONGEST_WORD = 64
LETTERS = re.compile(rf"[^\W\d_]{{1,{LONGEST_WORD}}}")
TWINS = ("aAeEoOpPcCyYxXiIhHKMTBəƏ", "аАеЕоОрРсСуУхХіІһНКМТВәӘ")
LATIN_TO_CYRILLIC, CYRILLIC_TO_LATIN = str.maketrans(*TWINS), str.maketrans(*reversed(TWINS))
ANY_LATIN, ANY_CYRILLIC = re.compile("[A-Za-zƏə]"), re.compile("[\u0400-\u04ff]")
LATIN_RUN = re.compile(b"[Lcw]+")


def folded(norm: str, classes: bytes) -> str:
    """Spell words of two alphabets in one: Cyrillic if their Latin letters all have a twin there, else Latin."""
    pieces: list[str] = []
    done = seen = 0
    for found in LATIN_RUN.finditer(classes):
        start, end = found.span()
        if start < seen or not (b"C" in classes[max(start - 1, 0) : end + 1] or _is_preposition(norm, start)):
            continue
        floor = max(seen, start - LONGEST_WORD)
        while start > floor and norm[start - 1].isalpha():
            start -= 1
        word = LETTERS.match(norm, start)
        seen = word.end() if word else end
        cyrillic, latin = (norm[start:seen].translate(twins) for twins in (LATIN_TO_CYRILLIC, CYRILLIC_TO_LATIN))
        spelled = latin if ANY_LATIN.search(cyrillic) else cyrillic  # Tоқаев; КZT
        if spelled == cyrillic or not ANY_CYRILLIC.search(latin):
            pieces += (norm[done:start], spelled)
            done = seen
    return "".join((*pieces, norm[done:])) if pieces else norm


def _is_preposition(norm: str, offset: int) -> bool:
    """Say whether a lone Latin c, which is on the same key, stands for the Russian preposition."""
    if offset and norm[offset - 1] not in " \n(":
        return False
    near = norm[offset : offset + 3]
    return near[:2] in {"c ", "C "} and (near[2:].isdigit() or "\u0400" <= near[2:] <= "\u04ff")
