"""Where a date without a year or a week looks: by its bound, the words beside it, the tense of its clause."""

from __future__ import annotations

from kzfacts.fact import Context, Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import STOP, any_of
from kzfacts.kinds.date.resolving.clauses import is_done, lasted_until, russian_looks_ahead, set_for
from kzfacts.kinds.date.resolving.outlook import looks_ahead
from kzfacts.kinds.date.resolving.resolve import AHEAD, BACK, NEAREST, UNSAID
from kzfacts.kinds.date.resolving.told import OF_PAPER
from kzfacts.kinds.date.when import Point, When
from kzfacts.lexicon.tense import DUTY_KK, LASTED_KK

DEADLINES = ("before", "on_or_before")
SENTENCE = 300  # characters on each side that may say where a date lies
SENTENCE_END = Lazy(rf"{STOP}|\n")
FIXED_FOR = Lazy(r"(?<![^\W\d_])(?<!ночь )на[ ]$")  # перенесли на четверг, прогноз на 7 января
# желтоқсанға арналған жоспар, 22 желтоқсанның ауа райы болжамы
MEANT_FOR = Lazy(
    r"(?:[ ]айын(?:а|ың))?[ ](?:(?:тиесілі|арналған|ұсынылған)(?![^\W\d_])|(?:ауа[ ]райы(?:ның)?[ ])?болжам)"
)
# «следующее заседание — 20 января», ``келесі отырыс – 20 қаңтарда``
NEXT = Lazy(r"(?<![^\W\d_])(?:(?:следующ|очередн)(?:ий|ая|[ео]е)|келесі|кезекті)[ ]")
COMING_ONE = ("алдағы ", "таяудағы ")  # алдағы қыста
LASTED_UNTIL = Lazy(
    rf"[ ](?:дейін|шейін|қарай)[ ](?:(?!{any_of(DUTY_KK)})[^\W\d_]{{1,20}}(?<!т[ыі]н)[ ]){{0,2}}"
    rf"{any_of(LASTED_KK)}(?![^\W\d_])"
)
BEFORE = 12  # characters


def direction_of(draft: Draft, context: Context) -> int:
    """Return BACK, NEAREST or AHEAD, as the words around a date say, UNSAID where they do not."""
    when, low = draft.value["when"], context.text.low
    before = low[max(0, draft.start - BEFORE) : draft.start]
    if not open_in(when):
        return UNSAID  # nothing to be inferred
    if not when.ranged and OF_PAPER.search(before):
        return BACK  # приказ от 5 марта
    if draft.lang == "kk" and before.endswith(COMING_ONE):
        return AHEAD
    deadline = when.mod in DEADLINES or (when.ranged and when.first is None)  # до 10 июня, до конца июня
    if deadline and draft.rule != "date.eve":
        return BACK if _is_over(draft, when, context) else AHEAD
    if low.startswith("сегодня", draft.start):
        return BACK  # «сегодня, 4 сентября, начнётся» was written then
    tense = _of_clause(draft, context, fixed=FIXED_FOR.search(before) is not None)
    return NEAREST if tense == UNSAID and draft.rule in ("date.holiday", "date.eve") else tense


def _of_clause(draft: Draft, context: Context, *, fixed: bool) -> int:
    """Return where a date looks by the verbs around it; ``fixed``: a day that something was set for, if one says so."""
    low = context.text.low
    point = draft.value["when"].first
    if fixed and ((point and point.weekday and not point.period.day) or set_for(draft, sentence_of(draft, low), low)):
        return AHEAD
    tense = tense_of(draft, context)
    if tense == BACK and draft.lang == "kk" and MEANT_FOR.match(low, draft.end):
        return NEAREST
    return tense if tense == AHEAD or (tense == BACK and not fixed) else UNSAID


def _is_over(draft: Draft, when: When, context: Context) -> bool:
    """Say whether a term is one of the past: «работал до 10 июня», «к 1 июля собрали», not: сдать к 1 июля."""
    low = context.text.low
    if draft.lang == "kk":
        return LASTED_UNTIL.match(low, draft.end) is not None
    sentence = sentence_of(draft, low)
    if lasted_until(draft, sentence, low):
        return True
    return when.mod == "on_or_before" and (tense_of(draft, context) == BACK or is_done(draft, sentence, low))


def is_ahead(direction: int, when: When, draft: Draft, context: Context) -> bool:
    """Say whether a date looks ahead, and no deadline of the past: «арестовал до 5 июля»."""
    return direction == AHEAD and not (when.mod in DEADLINES and tense_of(draft, context) == BACK)


def open_in(when: When) -> bool:
    """Say whether the text has to tell which year or week is meant."""
    return any(point and _is_open(point) for point in when[:2])


def _is_open(point: Point) -> bool:
    """Say whether the sentence decides which year or week is meant: 5 марта, в эту субботу."""
    if point.rel is not None:
        told = point.rel.unit == "weekday" or ":" in point.rel.unit or point.period.part == "season"
        return told and not point.rel.offset
    return point.period.year is None


def tense_of(draft: Draft, context: Context) -> int:
    """Return where the clause of ``draft`` looks, or, where it has no verb that tells, the sentence."""
    low = context.text.low
    sentence = sentence_of(draft, low)
    if draft.lang == "kk":
        ahead = looks_ahead(draft, sentence[1], context)
    else:
        ahead = russian_looks_ahead(draft, sentence, low)
    if ahead is None and NEXT.search(low, sentence[0], draft.start):
        return AHEAD
    return {True: AHEAD, False: BACK, None: NEAREST}[ahead]


def sentence_of(draft: Draft, low: str) -> tuple[int, int]:
    """Return where the sentence around ``draft`` begins and ends, as far as it can tell when it plays."""
    floor, ceiling = max(draft.start - SENTENCE, 0), draft.end + SENTENCE
    stop = SENTENCE_END.search(low, draft.end, ceiling)
    begin = max(low.rfind(mark, max(floor - 2, 0), draft.start) for mark in (". ", "! ", "? ", "\n"))
    return max(begin + 1, floor), stop.start() if stop else ceiling
