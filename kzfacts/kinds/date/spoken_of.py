"""Kazakh days and years that are those just spoken of: «5 мамырда … Осы күні», «2015 жылы … Келесі жылы … жөнделді»."""

from __future__ import annotations

from collections.abc import Callable

from kzfacts.kinds.date.carried import Dated
from kzfacts.kinds.date.told import SENTENCE_END
from kzfacts.kinds.date.when import Rel, When

THIS = ("осы күні", "бұл күні", "бұл жылы")  # бүгін and биыл are today and this year
NEXT = ("келесі жыл", "келесі ай")
ATTRIBUTE = ("ғы", "гі")  # of a paper: 5 мамырдағы заң
THIS_YEAR = Rel("year", 0)
MOST_BETWEEN = 300  # characters


def of_what_is_told(when: When, words: str, last: Dated, between: str, *, back: Callable[[], bool]) -> When:
    """Return ``when`` counted from the date before it, where the words say so, or cannot mean another time.

    words    those of the date, in lower case
    last     the date before it
    between  what stands between the two
    back     says whether the clause is one of the past: what comes next then lies there, too
    """
    point = when.first
    if point is None or point.rel is None or point.rel.anaphoric or not (words in THIS or words.startswith(NEXT)):
        return when
    told = None if last.when.mod else last.when.first
    if told is None or len(between) > MOST_BETWEEN or "\n" in between:
        return when
    if point.rel == THIS_YEAR and not SENTENCE_END.search(between):
        return when  # 2010 жылы ашылды, ал бұл жылы жабылды
    exact = told.period.day or told.rel if point.rel.unit == "day" else told.period.year
    if not exact or (point.rel.offset and not back()):
        return when
    return when._replace(first=point._replace(rel=point.rel._replace(anaphoric=True)))
