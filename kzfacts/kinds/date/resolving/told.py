"""The year of a day or month that is told after a date in full: «28 августа 2009 года начались игры. 29 августа ...».

News names no year where it means the nearest one. What it tells of long ago goes on from the date before.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from kzfacts.fact import Draft
from kzfacts.grammar.edtf import bounds
from kzfacts.grammar.kazakh import DONE_ENDING
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import ITEM, STOP, any_of
from kzfacts.kinds.date.resolving.clauses import is_finite
from kzfacts.kinds.date.resolving.resolve import AHEAD, BACK, COMMON
from kzfacts.kinds.date.when import Point, When, in_year_before, lacks_year
from kzfacts.lexicon.ages import BORN

LONG_AGO = timedelta(days=366)
HISTORY = timedelta(days=5 * 366)  # a month so long ago goes on in the next sentence
NEWS = timedelta(days=31)  # a day so close to that of writing is one of the news
EARLIER, LATER = timedelta(days=-7), timedelta(days=62)  # how far from the day before the story goes on
MONTH = timedelta(days=31)  # a month is told that much less exactly
STORY, MONTHS, YEAR = 3, timedelta(days=190), timedelta(days=300)  # so much farther goes what is told of long ago
WINTER = 24  # lies in two years
MOST_BETWEEN = 400  # characters
# No part of what is told: the day of a paper, «указ от 5 мая 2003 года», and that of a birth.
OF_PAPER = Lazy(r"(?<![^\W\d_])от[ ]$")
BIRTH = Lazy(rf"(?<![^\W\d_]){any_of(BORN)}")
BESIDE = 40  # characters
IN = Lazy(r"(?<![^\W\d_])во?[ ]$")  # «уехал в мае 2023 года, а в июле вернулся», but «по сравнению с маем 2023 года»
IN_YEAR = ("году", " г", "жылы")  # holds for the days of its sentence: «в 1991 году (первый полёт 11 сентября)»
BARE_YEAR = (*"0123456789", "-м", "-ом")
LOCATIVE = ("да", "де", "та", "те")  # of a Kazakh month
SENTENCE_END = Lazy(STOP)
# A year at the head of its sentence; elsewhere it may be that of a thing: «построенный в 1968 году завод»
HEAD = Lazy(rf"(?:^|[\n(«\"]|[.!?…;:][»\"]?[ ]|{ITEM})(?:[^\W\d_]{{1,5}}[ ]){{0,2}}$")
OF_A_THING = Lazy(rf"[ ](?:[^\W\d_]{{1,20}}[ ]){{0,2}}[^\W\d_]{{1,20}}{DONE_ENDING}[ ]")  # 1968 жылы салынған көпір
CLAUSE = Lazy(r"(?:[ ][^\W\d_]+(?:-[^\W\d_]+)?){1,8}[ ]")  # в 2026 году [выборы пройдут] 17 марта
VERB_FIRST = Lazy(r"[ ]([^\W\d_]+)(?:[ ][^\W\d_]+(?:-[^\W\d_]+)?){0,6}[ ]")  # каникулы в 2026 году [начнутся] 1 мая
BRACKET = Lazy(r"[^().!?…]{0,80}\([^()]*$")  # (первый полёт — [11 сентября]


class Told(NamedTuple):
    """The last day that was told with its year, or (``whole``) the year itself, and where its words end."""

    day: date
    end: int
    whole: bool = False
    head: bool = False  # of the sentence
    month: int = 0  # how many months a month or season with its year lasts: holds for later ones of its sentence
    row: int = 0  # how many dates of long ago have been told in a row


def told_by(when: When, draft: Draft, value: dict[str, Any], low: str, before: Told | None) -> Told | None:
    """Return the day that a date with this ``value`` tells in full; None where it tells none.

    before  what was told before it: a year still holds where it was taken from there
    """
    if before and before.whole and value["grain"] in ("month", "season") and "previous date" in when.notes:
        return before._replace(end=draft.end)
    point = when.last or when.first
    floor = max(0, draft.start - BESIDE)
    if point is None or not value["end"]:
        return None
    ends, grain, plain = date.fromisoformat(value["end"]), value["grain"], not (when.mod or when.ranged)
    if point.rel and point.rel.anaphoric:  # сол жылдың шілдесінде
        return Told(ends, draft.end, month=int(grain == "month")) if grain in ("day", "month") else before
    # в прошлом году; былтыр мамырда
    rel_year = point.rel and point.rel.unit == "year" and (grain == "year" or draft.lang == "kk")
    if not rel_year and (point.rel or point.period.year is None):
        return None
    if plain and _tells_year(draft, low, floor):
        head = HEAD.search(low, floor, draft.start) is not None and not OF_A_THING.match(low, draft.end)
        return Told(ends, draft.end, whole=True, head=head)
    month = (3 if grain == "season" else 1) if plain and _holds(draft, point, low) else 0
    if grain != "day" and not month:
        return None
    if OF_PAPER.search(low, floor, draft.start) or BIRTH.search(low, floor, draft.end + BESIDE):
        return None
    return Told(ends, draft.end, month=month)


def _tells_year(draft: Draft, low: str, floor: int) -> bool:
    """Say whether something was told in a year: «в 1991 году», «в 1991-м», «в 1991»."""
    if draft.rule == "date.year" and low.endswith(IN_YEAR, draft.start, draft.end):
        return True
    if draft.rule == "date.relative" and low.endswith(" году", draft.start, draft.end):
        return IN.search(low, max(0, draft.start - BESIDE), draft.start) is not None
    bare = draft.rule in ("date.bare-year", "date.year") and low.endswith(BARE_YEAR, draft.start, draft.end)
    return bare and bool(IN.search(low, floor, draft.start) and HEAD.search(low, floor, draft.start))


def _holds(draft: Draft, point: Point, low: str) -> bool:
    """Say whether something was told in a month or season: ``ақпанында түсті``, «в мае»; not ``ақпанында салынған``."""
    if draft.rule != "date.month":
        return draft.rule == "date.season" and point.period.number != WINTER
    in_kazakh = draft.lang == "kk" and low.endswith(LOCATIVE, draft.start, draft.end)
    if in_kazakh and OF_A_THING.match(low, draft.end) is None:
        return True
    return IN.search(low, max(0, draft.start - BESIDE), draft.start) is not None


def in_a_row(row: int, value: dict[str, Any], now: date) -> int:
    """Return how many dates of long ago have been told in a row, the one with this ``value`` among them.

    One that went on from the date before it counts twice.
    """
    if not value["end"]:
        return row
    old = now - date.fromisoformat(value["end"]) >= HISTORY
    return row + 1 + ("previous date" in value["inferred"]) if old and "ref_date" not in value["inferred"] else 0


def in_year_told(when: When, draft: Draft, told: Told, now: date, low: str, *, direction: int) -> When:
    """Return ``when`` with the year of the day ``told`` before it, where it lacks one and the story goes on.

    direction  where its clause looks: where it tells what was, no day to come is one of its news
    """
    if not lacks_year(when):
        return when
    between = low[told.end : draft.start] if draft.start - told.end <= MOST_BETWEEN else "\n"
    if "\n" in between:
        return when
    first = when.first or when.last
    assert first is not None
    if draft.lang == "ru" and _in_clause(told, first, between):
        return in_year_before(when, told.day.year)
    if direction == AHEAD or now - told.day <= LONG_AGO:
        return when
    year = _year_going_on(told, first, between, now, past=direction == BACK)
    return when if year is None else in_year_before(when, year)


def _year_going_on(told: Told, first: Point, between: str, now: date, *, past: bool) -> int | None:
    """Return the year in which the story of long ago goes on, None where it does not."""
    exact, news = first.period.day is not None, _is_news(first, now, past=past)
    if told.whole:
        return told.day.year if _in_sentence(told, between, now, exact=exact, news=news, past=past) else None
    ends, recent = SENTENCE_END.search(between), now - told.day < HISTORY
    if told.month and (recent or not ends):
        before = told.day.month - (0 if told.month == 1 else told.month)  # the months of a season lie in it
        later = any(day.month > before for day in _day(first, COMMON))
        return told.day.year if later and not ends and not (news and recent) else None
    beside = BRACKET.match(between) is not None  # 1943 жылғы 3 қаңтарда (кейбір деректерде 3 мамырда)
    if news and not beside:
        return None
    for year in range(told.day.year - 1, told.day.year + 2):
        if any(_goes_on(told, day, now, exact=exact and not beside) for day in _day(first, year)):
            return year
    return None


def _in_clause(told: Told, first: Point, between: str) -> bool:
    """Say whether a day or month stands in the clause that its year begins, in a bracket, or lies in a season told."""
    if told.whole:
        verb = VERB_FIRST.fullmatch(between)
        of_clause = told.head and CLAUSE.fullmatch(between)
        return bool(of_clause or (verb and is_finite(verb[1])) or BRACKET.match(between))
    days = _day(first, told.day.year) if told.month and not SENTENCE_END.search(between) else ()
    return any(timedelta(0) <= told.day - day <= told.month * MONTH for day in days)


def _goes_on(told: Told, day: date, now: date, *, exact: bool) -> bool:
    """Say whether a day, or (not ``exact``) a month or season that begins with it, is no farther than stories go on."""
    if now - told.day < HISTORY:
        return EARLIER <= day - told.day <= LATER + (timedelta(0) if exact else MONTH)
    return -MONTH <= day - told.day <= (YEAR if told.row >= STORY else LATER if exact else MONTHS)


def _in_sentence(told: Told, between: str, now: date, *, exact: bool, news: bool, past: bool) -> bool:
    """Say whether the year ``told`` holds for a day behind it: in a bracket, or in the sentence that it heads.

    In the next one, too, where a month or season goes on with what was long ago.
    """
    between = between[between.startswith(". (") :]  # в 1916 г. (июль – октябрь)
    history = now - told.day >= HISTORY
    if ends := len(SENTENCE_END.findall(between)):
        return told.head and not news and history and (told.row >= STORY or (ends == 1 and not exact))
    return BRACKET.match(between) is not None or (told.head and (not news or (history and past)))


def _is_news(point: Point, now: date, *, past: bool) -> bool:
    """Say whether a day or month without a year lies near the day of writing."""
    near = [day for year in (now.year - 1, now.year, now.year + 1) for day in _day(point, year)]
    more = timedelta(0) if point.period.day else MONTH
    return any(abs(day - now) <= NEWS + more for day in near if not (past and day > now))


def _day(point: Point, year: int) -> tuple[date, ...]:
    return (bounds(point.period._replace(year=year)) or ())[:1]
