"""Figures: which marks part thousands, which one is the decimal point."""

from __future__ import annotations

import re
from decimal import Decimal

# One figure as written: groups of three parted by a space or an apostrophe, or marks that ``digits`` tells apart.
DIGITS = (
    r"\d{1,3}(?:[ ]\d{3}(?!\d)){1,5}(?:[.,]\d{1,12}(?!\d))?"
    r"|\d{1,3}(?:'\d{3}){1,5}(?!\d)(?:[.,]\d{1,12})?"
    r"|\d{1,18}(?:[.,]\d{1,12}){0,5}"
)
GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3}){0,4}")
AMBIGUOUS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def digits(figure: str, *, grouped: str = ".") -> Decimal | None:
    """Read a figure exactly: ``1 234,5``, ``1.234.567``, ``635,000``, ``1'000``.

    grouped  the marks taken to part thousands where exactly three digits follow the only mark: ``20.000`` is
             twenty thousand and ``1,234`` a decimal, unless told otherwise. No decimal ends in a zero: ``1,500``
             is a group too, and three zeros are one even with ``grouped=""``.

    None refuses: groups that are not of three digits, a leading zero (``007``).
    """
    bare = figure.replace(" ", "").replace("'", "")
    marks = [char for char in bare if char in ".,"]
    whole = bare
    fraction = ""
    if marks and not _is_grouped(bare, marks, grouped, spaced=bare != figure):
        whole, _, fraction = bare.rpartition(marks[-1])
        if len(marks) > 1 and not GROUPED.fullmatch(whole):
            return None
    if len(whole) > 1 and whole[0] == "0":
        return None
    whole = whole.replace(".", "").replace(",", "")
    return Decimal(f"{whole}.{fraction}" if fraction else whole)


def _is_grouped(bare: str, marks: list[str], grouped: str, *, spaced: bool) -> bool:
    if len(marks) > 1:
        return len(set(marks)) == 1 and GROUPED.fullmatch(bare) is not None
    if spaced or not AMBIGUOUS.fullmatch(bare):
        return False
    return marks[0] in grouped or bare.endswith("0" if grouped else "000")
