"""Figures like days that are something else: codes, rates, versions, numbers of clauses."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import ENDING
from kzfacts.kinds.date.place import Place
from kzfacts.lexicon.namesakes import CODES, NUMBERED, NUMBERED_KK, TERMS

# \Z: the line before may end in a stop; \0: a number after № is blanked out
DOTTED_BEFORE = Lazy(r"(?:[\w\0][.\-/]|№[ ]?)\Z")
FIGURE_BEFORE = Lazy(r"\d[ ]\Z")
DOTTED_AFTER = Lazy(r"(?!\.[ ]?[рт]\.)[.\-/]\w|%")  # 31.10.1974 г.р., ж.т.
# СНиП 2.04.05, специальность 24.03.02, п. 3.12.05, 12.05.10-тармақ: numbered like days
CODE_BEFORE = Lazy(rf"(?<![^\W\d_])(?:{any_of(NUMBERED)}{ENDING}|{any_of(CODES)})[ ]$")
BEFORE = 80  # characters
FULL_YEAR = Lazy(r"\d[./]\d{1,2}[./]\d{4}|\d{4}\D\d")
CODE_AFTER = Lazy(rf"[ -]{any_of(NUMBERED_KK)}")
TERM = Lazy(rf"(?<![^\W\d_]){any_of(TERMS)}[^.!?\n]{{0,80}}$")  # «Заявки принимаются до 15.02»
CLAUSE_END = Lazy(r"\.?[ ]*(?:$|[,;)\n]|\.[ ]|[ ](?:включительно|и[ ]|текущ|этого|с\.[ ]?г))|\.$")


def coded(at: Place) -> bool:
    """Figures with points that are part of a longer code, or number something else."""
    if DOTTED_BEFORE.search(at.before) or DOTTED_AFTER.match(at.low, at.token.end):
        return True
    if FULL_YEAR.search(at.words):  # Сурет 05.06.2020; a row of a table: 05.06.2020 07.06.2020
        return False
    before = FIGURE_BEFORE.search(at.before) or CODE_BEFORE.search(at.before)
    return bool(before or CODE_AFTER.match(at.low, at.token.end))


def without_term(at: Place) -> bool:
    """«15.02» that no word for a term stands before."""
    start = at.token.start
    of_term = TERM.search(at.low, max(0, start - BEFORE), start) and CLAUSE_END.match(at.low, at.token.end)
    return not of_term or coded(at)


def without_sign(at: Place) -> bool:
    """``2011-2025`` without the sign of copyright."""
    return not at.before.rstrip().endswith("©")
