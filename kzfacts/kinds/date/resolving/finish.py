"""Resolves the dates of a document in the order of its text."""

from __future__ import annotations

from datetime import date
from typing import Any

from kzfacts.fact import Context, Draft
from kzfacts.kinds.date.resolving.behind import with_year_behind
from kzfacts.kinds.date.resolving.carried import Dated
from kzfacts.kinds.date.resolving.date_line import date_line
from kzfacts.kinds.date.resolving.direction import direction_of, is_ahead, open_in
from kzfacts.kinds.date.resolving.last_named import beside_the_last
from kzfacts.kinds.date.resolving.resolve import AHEAD, BACK, NEAREST, UNSAID, Previous, Reference
from kzfacts.kinds.date.resolving.styles import in_both_styles
from kzfacts.kinds.date.resolving.titled import Title, in_year_of_title, title_of
from kzfacts.kinds.date.resolving.together import FARTHEST, Beside, ends_later, goes_on, nearest, takes_near
from kzfacts.kinds.date.resolving.told import SENTENCE_END, Told, in_a_row, in_year_told, told_by
from kzfacts.kinds.date.resolving.value import value_of
from kzfacts.kinds.date.resolving.yearless import of_no_one_year
from kzfacts.kinds.date.when import Point, When

NOWHERE = Reference(None, "")


def finish(drafts: list[Draft], context: Context) -> list[Draft]:
    """Give every date among ``drafts`` its value, in text order; other kinds pass through."""
    now = Reference(context.ref_date, "ref_date") if context.ref_date else date_line(drafts, context)
    story = _Story(with_year_behind(in_both_styles(drafts, context), context.text.low), now, context)
    return [story.dated(at) for at in range(len(story.drafts))]


class _Story:
    """What the dates of a document have told so far, read one after the other."""

    def __init__(self, drafts: list[Draft], now: Reference, context: Context) -> None:
        self.drafts, self.now, self.context, self.low = drafts, now, context, context.text.low
        self.before = Previous()
        self.last: Dated | None = None  # date named
        self.told: Told | None = None  # in full
        self.title: Title | None = None  # of a list of days
        self.row = 0  # dates of long ago, one after the other
        self.coming: int | None = None  # where what was told last ends, if it is to come
        self.beside: Beside | None = None  # the last date, if its year was not said
        self.coming_days: dict[tuple[Point | None, Point | None], Beside] = {}  # whose year was not said

    def dated(self, at: int) -> Draft:
        """Return the draft at ``at`` with its value, if it is a date."""
        draft = self.drafts[at]
        when = draft.value.get("when") if draft.kind == "date" else None
        if when is None:
            return draft
        when = beside_the_last(when, draft, self.last, self.before, self.context)
        return Draft(draft.start, draft.end, self._value(at, draft, when), *draft[3:])

    def _value(self, at: int, draft: Draft, when: When) -> dict[str, Any]:
        day = self.now.day
        direction = self._direction(draft)
        unplaced = day and open_in(when) and of_no_one_year(self.drafts, at, self.low)
        if day and not unplaced:
            when = self._in_list(at, when, day, direction)
        if self.told and day and not unplaced:
            overdue = direction == AHEAD and not is_ahead(direction, when, draft, self.context)
            side = UNSAID if overdue else direction
            when = in_year_told(when, draft, self.told, day, self.low, direction=side)
        before = Previous() if draft.rule == "date.ahead" and self._goes_on_apart(draft) else self.before
        self.last = Dated(draft, when)
        value = value_of(when, NOWHERE if unplaced else self.now, before, direction)
        open_ = day and open_in(when) and not unplaced and when.first
        if open_ and (near := self._near(when, draft, direction)):
            value = nearest(near, *(value_of(when, self.now, before, side) for side in (BACK, AHEAD)))
        elif open_ and self.beside and direction == AHEAD and ends_later(self.beside, draft, value, self.low):
            value = value_of(when, self.now._replace(day=self.beside.day), before, direction)
        self.beside = Beside(date.fromisoformat(value["end"]), draft.end) if open_ and value["end"] else None
        if self.beside and day and self.beside.day > day and when.first and when.first.period.day:
            self.coming_days[when[:2]] = self.beside
        self._remember(draft, when, value, ahead=direction == AHEAD)
        return value

    def _goes_on_apart(self, draft: Draft) -> bool:
        """Say whether «через год» stands so far behind the last date that it counts from what was told in between."""
        between = self.low[self.last.draft.end : draft.start] if self.last else ""
        return "\n" in between or len(SENTENCE_END.findall(between)) > 1

    def _near(self, when: When, draft: Draft, direction: int) -> Beside | None:
        """Return the date that ``draft`` is near to: the last one, or the same day to come a little earlier."""
        if self.beside and takes_near(self.beside, direction, draft, self.context):
            return self.beside
        before = self.coming_days.get(when[:2]) if direction in (NEAREST, UNSAID) else None
        return before if before and draft.start - before.end <= FARTHEST else None

    def _in_list(self, at: int, when: When, day: date, direction: int) -> When:
        """Return ``when`` in the year of the title above its list; remember a title."""
        pair, title = self.drafts[at : at + 2], self.title
        if title:
            found = in_year_of_title(when, pair, title, self.low, now=day, direction=direction)
            if found is not when:
                self.title = title._replace(end=pair[0].end, items=True)
                return found
        self.title = title_of(pair[0], when, self.low)
        return when

    def _direction(self, draft: Draft) -> int:
        if not self.now.day:
            return BACK
        direction = direction_of(draft, self.context)
        on = direction == UNSAID and self.coming is not None and goes_on(self.coming, draft, self.low)
        return AHEAD if on else direction

    def _remember(self, draft: Draft, when: When, value: dict[str, Any], *, ahead: bool) -> None:
        """Keep what later dates may refer to."""
        day = self.now.day
        if day:
            self.row = in_a_row(self.row, value, day)
            told = told_by(when, draft, value, self.low, self.told)
            self.told = told and told._replace(row=self.row)
            if value["start"] and draft.rule != "date.deictic":
                coming = (ahead or not open_in(when)) and date.fromisoformat(value["start"]) > day
                self.coming = draft.end if coming else None
        if not (self.now.source == "date line" and day and value["start"] == day.isoformat()):
            self.before = self.before.after(value)  # the day of writing is not the day spoken of
