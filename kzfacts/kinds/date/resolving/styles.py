"""A day in the old and the new style: «25 октября (7 ноября по новому стилю) 1917 года» is one day of one year."""

from __future__ import annotations

from datetime import date

from kzfacts.fact import Context, Draft
from kzfacts.grammar.edtf import Period
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.when import STYLES_APART, When, in_year

STYLE = (
    r"(?:по[ ])?(?:новому|старому)[ ]стилю|(?:н|ст)\.[ ]?(?:ст\.?|с\.)"
    r"|жаңаша|ескіше|(?:жаңа|ескі)[ ]стиль(?:[ ]бойынша)?"
)
OPEN = Lazy(rf"[ ][(\[](?:(?P<style>{STYLE})[ ,–-]{{1,3}})?$")
CLOSE = Lazy(rf"(?:[ ,]{{1,2}}(?P<style>{STYLE}))?[)\]][ ]?")
OPENED = (" (", " [")
BARE_YEAR = Lazy(r"1\d{3}(?!\w)")  # 29 сентября [11 октября] 1847, Казань
LONGEST = 30  # characters between the two days


def in_both_styles(drafts: list[Draft], context: Context) -> list[Draft]:
    """Give both days the year that stands beside one of them, or behind the bracket."""
    done = list(drafts)
    low = context.text.low
    for at in range(1, len(done)):
        end = done[at - 1].end
        if not 0 < done[at].start - end <= LONGEST or low[end : end + 2] not in OPENED:
            continue
        year = _shared_year(done, at, low)
        if year:
            done[at - 1], done[at] = _both_in_year(done[at - 1], done[at], year)
    return done


def _day(draft: Draft) -> Period | None:
    """Return the day of the calendar that a draft names, with or without a year."""
    when = draft.value.get("when")
    if not isinstance(when, When) or when.ranged or when.first is None or when.first.rel:
        return None
    period = when.first.period
    return period if period.month and period.day else None


def _shared_year(drafts: list[Draft], at: int, low: str) -> int | None:
    first, last = _day(drafts[at - 1]), _day(drafts[at])
    opened = OPEN.search(low, drafts[at - 1].end, drafts[at].start)
    closed = CLOSE.match(low, drafts[at].end)
    if first is None or last is None or last.year or opened is None or closed is None:
        return None
    if not (opened["style"] or closed["style"] or _apart(first, last)):
        return None
    after = drafts[at + 1] if at + 1 < len(drafts) else None
    bare = BARE_YEAR.match(low, closed.end())
    if first.year or after is None or after.start != closed.end():
        return first.year or (int(bare[0]) if bare else None)
    when = after.value.get("when")
    return when.first.period.year if isinstance(when, When) and when.first and not when.ranged else None


def _apart(first: Period, last: Period) -> bool:
    """Say whether the days are as far from each other as the same day in the two calendars."""
    year = first.year or 1917
    try:
        day, *others = (
            date(each, period.month or 1, period.day or 1)
            for each, period in ((year, first), (year, last), (year + 1, last), (year - 1, last))
        )
    except ValueError:
        return False
    return any(abs((other - day).days) in STYLES_APART for other in others)


def _both_in_year(first: Draft, last: Draft, year: int) -> tuple[Draft, Draft]:
    one, two = first.value["when"], last.value["when"]
    months = one.first.period.month, two.first.period.month
    shift = {(12, 1): 1, (1, 12): -1}.get(months, 0)  # 20 декабря 1916 года (2 января)
    return dated(first, year), dated(last, year + shift)


def dated(draft: Draft, year: int) -> Draft:
    """Return the draft of a date in ``year``."""
    return draft._replace(value={**draft.value, "when": in_year(draft.value["when"], year)})
