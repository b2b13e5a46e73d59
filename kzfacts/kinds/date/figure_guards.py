"""Figures like days that are something else: codes, rates, versions, numbers of clauses."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.place import Place

DOTTED_BEFORE = Lazy(r"(?:[\w][.\-/]|\d[ ]|№[ ]?)\Z")  # \Z: the line before may end in a stop
DOTTED_AFTER = Lazy(r"(?!\.[ ]?р\.)[.\-/]\w|%")  # 31.10.1974 г.р.
# СНиП 2.04.05, специальность 24.03.02, п. 3.12.05, 12.05.10-тармақ: numbered like days
CODE_BEFORE = Lazy(
    r"(?<![^\W\d_])(?:снип|қнже|гост|сн|сп|рд|всн|окэд|удк|қр[ ]ен|специальност[а-я]{1,2}|мамандығы|код[а-я]{0,2}"
    r"|шифр[а-я]{0,2}"
    r"|артикул[а-я]{0,2}|верси[а-я]{1,2}|нұсқа[а-я]{0,3}|п\.|пп\.|пункт[а-я]{0,3}|ст\.|стать[а-я]{1,2}|раздел[а-я]{0,2}"
    r"|таблиц[а-я]{1,2}|рисун[а-я]{2,4}|кесте|сурет|ip)[ ]$"
)
BEFORE = 80  # characters
FULL_YEAR = Lazy(r"\d{4}")
CODE_AFTER = Lazy(r"[ -](?:тарма[қғ]|бап|бабы|бөлім|кесте|сурет|нұсқа)")
# «Заявки принимаются до 15.02»: what ends, or has a term; rates and scores go up and down to 15.02 as well
TERM = Lazy(
    r"(?<![^\W\d_])(?:при[её]м|принима|заявк|срок|пода[тч]|сда[тч]|оплат|продл|действу|отпуск|акци[яию]|регистрац|запис"
    r"|каникул|дедлайн|подписк|бронир|перенес)[^.!?\n]{0,80}$"
)
CLAUSE_END = Lazy(r"\.?[ ]*(?:$|[,;)\n]|\.[ ]|[ ](?:включительно|и[ ]|текущ|этого|с\.[ ]?г))|\.$")


def coded(at: Place) -> bool:
    """Figures with points that are part of a longer code, or number something else."""
    if DOTTED_BEFORE.search(at.before) or DOTTED_AFTER.match(at.low, at.token.end):
        return True
    if FULL_YEAR.search(at.words):  # Сурет 05.06.2020
        return False
    return bool(CODE_BEFORE.search(at.before) or CODE_AFTER.match(at.low, at.token.end))


def without_term(at: Place) -> bool:
    """«15.02» that no word for a term stands before."""
    start = at.token.start
    of_term = TERM.search(at.low, max(0, start - BEFORE), start) and CLAUSE_END.match(at.low, at.token.end)
    return not of_term or coded(at)


def without_sign(at: Place) -> bool:
    """``2011-2025`` without the sign of copyright."""
    return not at.before.rstrip().endswith("©")
