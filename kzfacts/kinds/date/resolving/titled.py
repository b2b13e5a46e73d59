"""The year of days in a list that stands in the title above it: «Календарь на 2026 год», below it «23 января»."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from kzfacts.fact import Draft
from kzfacts.grammar.edtf import bounds
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.resolving.resolve import AHEAD, BACK
from kzfacts.kinds.date.when import When, in_year_before, lacks_year
from kzfacts.lexicon.connectives import LIST_MARKS

LONGEST, FARTHEST = 90, 400  # characters of the title; between two items
REST = Lazy(r"[^\n.!?…]{0,60}\n")  # of the line of the title
MARK = rf"[ ]{{0,4}}(?:[{LIST_MARKS}✔-]|\d{{1,2}}[.)])?[ ]?"
BEGIN = Lazy(rf"(?:^|\n){MARK}(?:со?[ ])?$")
AND = (", ", " и ")  # 3, 4, 5 октября
BEHIND = Lazy(r"[ ]?(?:$|[-:;\n]|\()|\.[ ]|,[ ]\d|[ ]и[ ]\d")


class Title(NamedTuple):
    """The year of a title, its month where it names one, and where it ends, or the last of the ``items`` below it."""

    year: int
    month: int | None
    end: int
    items: bool = False


def title_of(draft: Draft, when: When, low: str) -> Title | None:
    """Return what a date says as part of a title: a year or a month in a short line that is no sentence."""
    point = when.first
    if point is None or point.rel or point.period.year is None or when.ranged or point.period.day:
        return None
    begin = low.rfind("\n", 0, draft.start) + 1
    if draft.start - begin > LONGEST or not REST.match(low, draft.end) or ". " in low[begin : draft.start]:
        return None
    return Title(point.period.year, point.period.month, draft.end)


def in_year_of_title(when: When, drafts: list[Draft], title: Title, low: str, *, now: date, direction: int) -> When:
    """Return ``when``, a day without its year that is an item of a list, in the year of the ``title`` above.

    drafts  the day and what comes next: one day alone may be that of a paper
    What was is not put ahead of the day of writing, nor what is to come behind it.
    """
    if not lacks_year(when) or when.first is None or not when.first.period.day:
        return when
    listed = _goes_on(title.end, drafts[0], low) and (title.items or _goes_on(drafts[0].end, drafts[-1], low))
    if not listed or title.month not in (None, when.first.period.month):
        return when
    found = in_year_before(when, title.year)
    days = found.first and bounds(found.first.period)
    wrong = not days or (direction == BACK and days[0] > now) or (direction == AHEAD and days[1] < now)
    return when if wrong else found


def _goes_on(end: int, draft: Draft, low: str) -> bool:
    """Say whether a list that has been read up to ``end`` goes on with ``draft``: an item, or a day of «3 и 4 мая»."""
    between = low[end : draft.start] if 0 <= draft.start - end <= FARTHEST else ""
    item = "\n" in between and BEGIN.search(between) and BEHIND.match(low, draft.end)
    return bool(item) or between in AND
