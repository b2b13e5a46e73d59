"""Resolves the dates of a document in the order of its text."""

from __future__ import annotations

from datetime import date

from kzfacts.fact import Context, Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.date.behind import with_year_behind
from kzfacts.kinds.date.carried import Dated, in_year_of_clause
from kzfacts.kinds.date.clauses import clause_looks_ahead, is_done, lasted_until, russian_looks_ahead, set_for
from kzfacts.kinds.date.date_line import date_line
from kzfacts.kinds.date.outlook import looks_ahead
from kzfacts.kinds.date.resolve import AHEAD, BACK, NEAREST, UNSAID, Previous, Reference
from kzfacts.kinds.date.spoken_of import ATTRIBUTE, of_what_is_told
from kzfacts.kinds.date.styles import in_both_styles
from kzfacts.kinds.date.together import Beside, in_one_sentence, nearest, without_verb
from kzfacts.kinds.date.told import OF_PAPER, in_year_told, told_by
from kzfacts.kinds.date.value import value_of
from kzfacts.kinds.date.when import Point, When, in_year_before
from kzfacts.kinds.date.yearless import of_no_one_year
from kzfacts.lexicon.tense import DUTY_KK, LASTED_KK

# 20 наурыз – мереке; түні – 31 мамырдан 1 маусымға қараған түн
IS = Lazy(r"(?:[ ](?:қараған|дейінгі)[ ]түн)?[ ][-–—][ ]")
CLOSE_BY = Lazy(r"(?:[ ][^\W\d_]+){1,4}")
DASH = Lazy(r"(?:(?:^|[ \n])[-–—•]|:)[ ](?:(?:со?|во?|на)[ ])?$")  # зимние каникулы – с 31 декабря
BULLET = Lazy(r"[^\n]{0,80}\n[ ]{0,4}[-–—•][ ](?:(?:со?|во?|на)[ ])?")  # a list goes on
ENDS = Lazy(r"(?:[ ](?:қараған|дейінгі)[ ]түн)?(?:[.,;:\n]|[ ]и[ ]|$)")
IN_LIST = (" және ", " мен ", " пен ", " бен ")
MEANT_FOR = Lazy(r"(?:[ ]айына)?[ ](?:тиесілі|арналған|ұсынылған)(?![^\W\d_])")  # желтоқсанға арналған жоспар
DEADLINES = ("before", "on_or_before")
SENTENCE = 300  # characters on each side that may say where a date lies
SENTENCE_END = Lazy(r"[.!?…](?=[ \n]|$)|\n")
FIXED_FOR = Lazy(r"(?<![^\W\d_])(?<!ночь )на[ ]$")  # перенесли на четверг, прогноз на 7 января
OPENING_OF_NEXT = ("", "в", "на", "а в", "и в", "но в", "уже в")
# «следующее заседание — 20 января», ``келесі отырыс – 20 қаңтарда``
NEXT = Lazy(r"(?<![^\W\d_])(?:(?:следующ|очередн)(?:ий|ая|[ео]е)|келесі|кезекті)[ ]")
COMING_ONE = ("алдағы ", "таяудағы ")  # алдағы қыста
LASTED_UNTIL = Lazy(
    rf"[ ](?:дейін|шейін|қарай)[ ](?:(?!{any_of(DUTY_KK)})[^\W\d_]{{1,20}}(?<!т[ыі]н)[ ]){{0,2}}"
    rf"{any_of(LASTED_KK)}(?![^\W\d_])"
)
AFTER_THAT = (" после этого", " после того", " после чего")
BEFORE = 12  # characters
NOWHERE = Reference(None, "")


def finish(drafts: list[Draft], context: Context) -> list[Draft]:
    """Give every date among ``drafts`` its value, in text order; other kinds pass through."""
    now = Reference(context.ref_date, "ref_date") if context.ref_date else date_line(drafts, context)
    before, last, told, coming, beside = Previous(), None, None, None, None
    done: list[Draft] = []
    low = context.text.low
    ordered = with_year_behind(in_both_styles(drafts, context), low)
    for at, draft in enumerate(ordered):
        when = draft.value.get("when") if draft.kind == "date" else None
        if when is None:
            done.append(draft)
            continue
        when = _beside_the_last(when, draft, last, before, context)
        direction = _direction(draft, context) if now.day else BACK
        if direction == UNSAID and coming is not None and _goes_on(coming, draft, low):
            direction = AHEAD
        unplaced = now.day and _is_open_in(when) and of_no_one_year(ordered, at, low)
        if told and now.day and not unplaced and not _is_ahead(direction, when, draft, context):
            when = in_year_told(when, draft, told, now.day, low)
        last = Dated(draft, when)
        apart = draft.rule == "date.ahead" and done and "\n" in low[done[-1].end : draft.start]
        value = value_of(when, NOWHERE if unplaced else now, Previous() if apart else before, direction)
        open_ = now.day and _is_open_in(when) and not unplaced and when.first
        if open_ and beside and in_one_sentence(beside, draft, low) and _takes_near(beside, direction, draft, context):
            value = nearest(beside, *(value_of(when, now, before, side) for side in (BACK, AHEAD)))
        beside = Beside(date.fromisoformat(value["end"]), draft.end) if open_ and value["end"] else None
        told = told_by(when, draft, value, low, told) if now.day else None
        if now.day and value["start"] and draft.rule != "date.deictic":
            clear = direction == AHEAD or not _is_open_in(when)
            coming = draft.end if clear and date.fromisoformat(value["start"]) > now.day else None
        if not (now.source == "date line" and value["start"] and now.day and value["start"] == now.day.isoformat()):
            before = before.after(value)  # the day of writing is not the day spoken of
        done.append(Draft(draft.start, draft.end, value, *draft[3:]))
    return done


def _takes_near(beside: Beside, direction: int, draft: Draft, context: Context) -> bool:
    """Say whether a date lies near the one beside it: of two in a list, or where no verb tells."""
    listed = draft.lang == "kk" and context.text.low[beside.end : draft.start] in IN_LIST
    return listed or _is_unsure(direction, draft, context)


def _is_unsure(direction: int, draft: Draft, context: Context) -> bool:
    """Say whether no verb tells where a date or a deadline lies."""
    unsure = direction == UNSAID or (direction == AHEAD and _tense(draft, context) == NEAREST)
    return unsure and without_verb(draft, context.text.low)


def _goes_on(coming: int, draft: Draft, low: str) -> bool:
    """Say whether a date goes on with what is to come, told up to ``coming``, in a sentence without a verb.

    ``19 ақпанда басталады. 20 наурыз – айт мерекесі.``
    """
    if draft.start - coming > SENTENCE:
        return False
    if "\n" in low[coming : draft.start] and not BULLET.fullmatch(low, coming, draft.start):
        return False
    behind = (
        DASH.search(low, max(0, draft.start - BEFORE), draft.start) is not None
        and ENDS.match(low, draft.end) is not None
    )
    return behind or IS.match(low, draft.end) is not None


def _is_ahead(direction: int, when: When, draft: Draft, context: Context) -> bool:
    """Say whether a date looks ahead, and no deadline of the past: «арестовал до 5 июля»."""
    return direction == AHEAD and not (when.mod in DEADLINES and _tense(draft, context) == BACK)


def _beside_the_last(when: When, draft: Draft, last: Dated | None, before: Previous, context: Context) -> When:
    """Return ``when`` as the last date named changes it: in its year, or counted from it."""
    low = context.text.low
    if draft.rule == "date.holiday":
        when = _of_the_day_before(when, before)
    when = in_year_of_clause(when, draft, last, low)
    if draft.rule == "date.ahead" or (draft.lang == "ru" and _opens_with_next(when, draft, low)):
        return _after_what_was_told(when, draft, context)
    ago = draft.lang == "kk" and draft.rule == "date.ago" and not low.endswith(("осыдан ", "бұдан "), 0, draft.start)
    soon = CLOSE_BY.match(low, draft.end) if ago else None
    if soon and looks_ahead(draft, soon.end(), context):
        return When(notes=("counted from an event",))  # билет 45 күн бұрын сатылады
    if draft.lang == "kk" and draft.rule == "date.relative" and last:
        return _of_what_is_told(when, draft, last, context)
    return when


def _of_what_is_told(when: When, draft: Draft, last: Dated, context: Context) -> When:
    low = context.text.low
    if low.endswith(ATTRIBUTE, last.draft.start, last.draft.end):
        return when
    words, between = low[draft.start : draft.end], low[last.draft.end : draft.start]
    return of_what_is_told(when, words, last, between, back=lambda: _tense(draft, context) == BACK)


def _after_what_was_told(when: When, draft: Draft, context: Context) -> When:
    """Return «через год он уехал», ``бір жылдан кейін кетті`` counted from the date before, not from today."""
    point, low = when.first, context.text.low
    if draft.lang == "kk":
        told = _tense(draft, context) == BACK
    else:
        told = low.startswith(AFTER_THAT, draft.end) or clause_looks_ahead(draft, _sentence(draft, low), low) is False
    if not told:
        return when
    if point is None or point.rel is None:
        return when._replace(ref=None)  # бірнеше жылдан кейін оралды
    return when._replace(first=point._replace(rel=point.rel._replace(anaphoric=True)))


def _opens_with_next(when: When, draft: Draft, low: str) -> bool:
    """Say whether a sentence begins with «в следующем году», «летом следующего года»: before a past, after a date."""
    rel = when.first.rel if when.first else None
    if rel is None or rel.anaphoric or rel.offset < 1 or rel.unit not in ("year", "month", "week"):
        return False
    return low[_sentence(draft, low)[0] : draft.start].strip() in OPENING_OF_NEXT


def _of_the_day_before(when: When, before: Previous) -> When:
    """Return a holiday in the year of its day, where that was the last day named: «9 мая, в День Победы»."""
    point, day = when.first, before.day
    if point is None or day is None or when.ranged or point.period.year is not None:
        return when
    if (point.period.month, point.period.day) != (day.month, day.day):
        return when
    return in_year_before(when, day.year)


def _direction(draft: Draft, context: Context) -> int:
    when = draft.value["when"]
    if not _is_open_in(when):
        return UNSAID  # nothing to be inferred
    if not when.ranged and OF_PAPER.search(context.text.low, max(0, draft.start - BEFORE), draft.start):
        return BACK  # приказ от 5 марта
    if draft.lang == "kk" and context.text.low.endswith(COMING_ONE, 0, draft.start):
        return AHEAD
    deadline = when.mod in DEADLINES or (when.ranged and when.first is None)  # до 10 июня, до конца июня
    if deadline and draft.lang == "kk" and LASTED_UNTIL.match(context.text.low, draft.end):
        return BACK
    if deadline and draft.rule != "date.eve":
        return BACK if draft.lang == "ru" and _is_over(draft, when, context) else AHEAD
    fixed = FIXED_FOR.search(context.text.low, max(0, draft.start - BEFORE), draft.start) is not None
    set_ahead = fixed and (_is_weekday(when) or set_for(draft, _sentence(draft, context.text.low), context.text.low))
    tense = AHEAD if set_ahead else _tense(draft, context)
    if tense == BACK and draft.lang == "kk" and MEANT_FOR.match(context.text.low, draft.end):
        return NEAREST
    if tense == AHEAD or (tense == BACK and not fixed):
        return tense
    return NEAREST if draft.rule in ("date.holiday", "date.eve") else UNSAID


def _is_over(draft: Draft, when: When, context: Context) -> bool:
    """Say whether a Russian term is one of the past: «работал до 10 июня», «к 1 июля собрали», not: сдать к 1 июля."""
    low = context.text.low
    sentence = _sentence(draft, low)
    if lasted_until(draft, sentence, low):
        return True
    return when.mod == "on_or_before" and (_tense(draft, context) == BACK or is_done(draft, sentence, low))


def _is_open_in(when: When) -> bool:
    return any(point and _is_open(point) for point in when[:2])


def _is_open(point: Point) -> bool:
    """Say whether the sentence decides which year or week is meant: 5 марта, в эту субботу."""
    if point.rel is not None:
        return point.rel.unit == "weekday" and not point.rel.offset
    return point.period.year is None


def _is_weekday(when: When) -> bool:
    return when.first is not None and when.first.weekday is not None and not when.first.period.day


def _tense(draft: Draft, context: Context) -> int:
    """Return where the clause of ``draft`` looks, or, where it has no verb that tells, the sentence."""
    low = context.text.low
    sentence = _sentence(draft, low)
    if draft.lang == "kk":
        ahead = looks_ahead(draft, sentence[1], context)
    else:
        ahead = russian_looks_ahead(draft, sentence, low)
    if ahead is None and NEXT.search(low, sentence[0], draft.start):
        return AHEAD
    return {True: AHEAD, False: BACK, None: NEAREST}[ahead]


def _sentence(draft: Draft, low: str) -> tuple[int, int]:
    """Return where the sentence around ``draft`` begins and ends, as far as it can tell when it plays."""
    floor, ceiling = max(draft.start - SENTENCE, 0), draft.end + SENTENCE
    stop = SENTENCE_END.search(low, draft.end, ceiling)
    begin = max(low.rfind(mark, max(floor - 2, 0), draft.start) for mark in (". ", "! ", "? ", "\n"))
    return max(begin + 1, floor), stop.start() if stop else ceiling
