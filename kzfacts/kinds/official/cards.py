"""A post and a name on lines, in columns or in cells of their own: signatures of papers, lists of contacts, bylines."""

from __future__ import annotations

from kzfacts.codes import CAPITALS
from kzfacts.grammar.given import gender_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.russian import is_verb
from kzfacts.normalise.signatures import INITIALS, WORD
from kzfacts.text import Text

FATHER = rf"[{CAPITALS}][^\W\d_]{{1,20}}(?i:ич|вна|чна|[ұуү]л[ыі]|[қк][ыі]з[ыі])"
FULL = rf"(?:{INITIALS}[ ]?{WORD}|{WORD}[ ]{INITIALS}|{WORD}[ ]{WORD}[ ]{FATHER}|{WORD}[ ]{FATHER}[ ]{WORD})"
NAME_LINE = Lazy(rf"{FULL}[ ]?(?:\n|$)")  # a name alone on its line
HOLDER_LINE = Lazy(rf"(?:{FULL}|{WORD}[ ]{WORD})[ ]?\n")  # of two words the given name is known
CELL = Lazy(rf"(?:^|\n|\|[ ]){FULL}$")
CELLS = Lazy(rf"(?:^|\n|\|[ ]){FULL}[ ]\|[ ][^|\n]*$")  # the name stands before the post
TWO_WORDS = Lazy(rf"\n(?=({WORD})[ ]({WORD})[ ]?(?:\n|$))")  # a line of two words
MARK = Lazy(r"[.,:;!?](?:[ ]|$)|[ ]-[ ]")  # of a sentence
LONGEST = 80  # characters of a cell
# Between a post and who signs; the text layer parts columns as it does lines.
GAP = Lazy(rf"(?:\n{{1,2}}(?:_{{2,80}})?[ ]?|[ ]?_{{2,80}}[ ]?|[ ]\|[ ])/?(?={INITIALS}|{FULL}[ ]?(?:[/|\n]|$))")

OPENS = ("", "\n", "\n\n", *(f"{digit}\n" for digit in "0123456789"))  # before a name on a card: nothing, or a number


def signer(text: Text, end: int) -> int | None:
    """Return where the name begins whose post ends at ``end`` of a paper: ``Премьер-Министр        А. Мамин``.

    A name below has its line for itself, and the line above the post holds no other name, which may be its holder's.
    """
    norm = text.norm
    gap = GAP.match(norm, end)
    if gap is None:
        return _below(norm, end) if norm[end : end + 1] == "\n" else None
    start = gap.end()
    if "|" in gap[0]:
        row = max(0, end - 2 * LONGEST)
        return None if CELLS.search(norm, row, end) else start
    if "\n" not in text.raw[slice(*text.raw_span(end - 1, start + 1))]:
        return start
    above = norm.rfind("\n", 0, end) + 1 - gap[0].count("\n")
    if not NAME_LINE.match(norm, start) or (above > 0 and NAME_LINE.match(norm, norm.rfind("\n", 0, above) + 1)):
        return None
    return start


def _below(norm: str, end: int) -> int | None:
    """Return where a name of two words begins on the line below a post that opens its block, a blank line above it."""
    two = TWO_WORDS.match(norm, end)
    if two is None or not any(map(gender_of, two.groups())):
        return None
    opens = norm.rfind("\n", 0, end) + 1
    first = opens < 2 or norm[opens - 2] == "\n"  # noqa: PLR2004 (a line end and what stands before it)
    return two.end() if first and _is_phrase(norm[opens:end]) else None


def is_line(norm: str, colon: int, end: int) -> bool:
    """Say whether a post, a colon and a name that ends at ``end`` fill a line: «Директор школы: Иван Белов»."""
    return _is_phrase(norm[norm.rfind("\n", 0, colon) + 1 : colon]) and norm[end : end + 1] in ("", "\n")


def _is_phrase(line: str) -> bool:
    """Say whether a line is a short one that tells of nothing done."""
    return len(line) < LONGEST and line[:1].isupper() and not MARK.search(line) and not any(map(is_verb, line.split()))


def holder_above(norm: str, start: int, end: int) -> int | None:
    """Return where the name ends whose post fills the line below it, or the cell behind: ``Мамин Асқар Болатұлы``."""
    if norm.endswith(" | ", 0, start):
        cell = CELL.search(norm, max(0, start - LONGEST), start - len(" | "))
        return start - len(" | ") if cell and not GAP.match(norm, end) else None
    if norm[start - 1 : start] != "\n" or norm[end : end + 1] not in ("", "\n"):
        return None
    line = norm.rfind("\n", 0, start - 1) + 1
    # Below another post the name may be the holder's of that one.
    return start - 1 if norm[max(0, line - 2) : line] in OPENS and HOLDER_LINE.match(norm, line) else None
