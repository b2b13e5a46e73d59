"""The year of a Kazakh clause: ``2023 жылы тестілеу сәуірде өтеді``, ``былтыр қар 20 қазанда жауды``."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.fact import Draft
from kzfacts.grammar.kazakh import DONE_ENDING
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.forms.seasons import SEASONS_FROM
from kzfacts.kinds.date.resolving.direction import SENTENCE_END
from kzfacts.kinds.date.when import Point, Rel, When, in_year, in_year_before, lacks_year
from kzfacts.lexicon.connectives import AND_KK

# Up to six plain words between the year and the day: no sign, no verb, participle or gerund, which end a clause.
VERB = rf"(?:{DONE_ENDING}(?:д[ае])?|[ыі]п|[дт][ыі]|[аей]т[ыі]н|с[ае])"
WITHIN_CLAUSE = Lazy(
    rf"(?:[ ](?![^\W\d_]{{0,30}}{VERB}(?![^\W\d_]))[^\W\d_]{{1,30}}(?:-[^\W\d_]{{1,30}}){{0,2}}){{1,6}}[ ]"
)
# What was done on the first day, then a comma: 8 маусымда ашылып, 5 шілдеде жабылды.
THEN = Lazy(r"(?:[ ][^\W\d_]{1,30}){0,3}[ ][^\W\d_]{1,30}[ыі]п,[ ]")
# Behind a year that is an attribute: 1986 жылғы ызғарлы желтоқсанда, 1917 жылғы 5–13 (18–26) желтоқсанда
APART = Lazy(
    rf"[ ](?:[^\W\d_]{{2,12}}(?:{DONE_ENDING}|л[ыі])|суық|ыстық|қоңыр|ұзақ|ауыр|аш|сұрапыл|қатал"
    r"|\d[\d-]{0,4}[ ]?\([\d-]{1,5}\))[ ]"
)
# 1986 жылдың ызғарлы желтоқсаны, 1943 жылдың қоңыр күзінде
OWNED = Lazy(r"(?:[ ][^\W\d_]{2,20}){1,2}[ ][^\W\d_]{2,9}[ыі](?:нд[ае](?:[гғ][ыі])?|н[ае]н|н[ае]|н|н[ыі]ң)?")
# 2024 жылғы сәуірде наурызбен салыстырғанда, ақпан айына қарағанда
COMPARED = Lazy(r"(?:[ ]ай[^\W\d_]{1,5})?[ ](?:салыстыр|қарағанда)")
MOST_BETWEEN = 120  # characters
YEARS = ("date.year", "date.relative", "date.deictic")
IN_YEAR = ("жылы", "биыл", "былтыр")
AND = frozenset(f" {word} " for word in AND_KK)
IN_LIST = AND | {" ", ", "}


class Dated(NamedTuple):
    """The last date of the text and what it means."""

    draft: Draft
    when: When


def in_year_of_clause(when: When, draft: Draft, last: Dated | None, low: str) -> When:
    """Return ``when``, a Kazakh date without a year, in that of the date before it where one clause or list holds both.

    low   the whole text in lower case
    last  the date before it
    """
    kazakh = last and draft.lang == "kk" and (last.draft.lang == "kk" or last.draft.rule == "date.bare-year")
    year = _year(last) if last and kazakh else None
    if year is None or last is None or not lacks_year(when):
        return when
    if last.draft.rule == draft.rule == "date.month" and _is_compared(low, last.draft.end, draft):
        return _in_year(when, year, int(_place(last.when.first) <= _place(when.first)))
    if not _held(low, last, when, low[last.draft.end : draft.end], draft.start - last.draft.end):
        return when
    return _in_year(when, year)


def _is_compared(low: str, at: int, draft: Draft) -> bool:
    """Say whether the month that ends at ``at`` is compared with the last one of the name of ``draft``, behind it."""
    between = low[at : draft.start]
    near = len(between) < MOST_BETWEEN and not SENTENCE_END.search(between)
    return near and COMPARED.match(low, draft.end) is not None


def _held(low: str, last: Dated, when: When, words: str, at: int) -> bool:
    """Say whether ``words`` behind a date let its year hold for the one at ``at`` of them, ``when``."""
    start, end, between = last.draft.start, last.draft.end, words[:at]
    if last.draft.rule in YEARS and low.endswith("жылдың", start, end):
        return OWNED.fullmatch(words) is not None
    if last.draft.rule in YEARS and low.endswith(IN_YEAR, start, end):
        return WITHIN_CLAUSE.fullmatch(between) is not None
    if last.draft.rule in YEARS and low.endswith("жылғы", start, end):
        return between.strip(" ") == "\n" or APART.fullmatch(between) is not None
    if last.draft.rule == "date.bare-year":
        return between == ", " and low.endswith("(", 0, start)  # ұшқыш (1937, 22 қазан)
    return (between in IN_LIST or THEN.fullmatch(between) is not None) and _place(last.when.first) < _place(when.first)


def _year(last: Dated) -> int | Rel | None:
    """Return the one year that a date names outright, or by the day of writing: ``былтыр``."""
    point = None if last.when.ranged or last.when.mod else last.when.first
    if point and point.rel:
        return point.rel if point.rel.unit == "year" and not point.rel.amount else None
    return point.period.year if point else None


def _in_year(when: When, year: int | Rel, before: int = 0) -> When:
    """Return ``when`` in the year ``before`` years before ``year``, that of a date named before it."""
    if isinstance(year, int):
        return in_year_before(when, year - before)
    rel = year._replace(offset=(0 if year.anaphoric else year.offset) - before)  # counted from that date itself
    over_new_year = when.first and when.last and _place(when.last) < _place(when.first)
    return when if over_new_year else in_year(when, None, rel)


def _place(point: Point | None) -> tuple[int, int]:
    """Return where in a year a season, month or day lies: those of a list follow each other."""
    if point and point.period.part == "season":
        return 3 * (point.period.number - SEASONS_FROM), -1  # жазда, маусымда
    return (point.period.month, point.period.day or 0) if point and point.period.month else (13, 0)
