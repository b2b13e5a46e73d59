"""A date as the last one named changes it: in its year, counted from it, or what it speaks of."""

from __future__ import annotations

from kzfacts.fact import Context, Draft
from kzfacts.grammar.kazakh import ATTRIBUTIVE
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.resolving.carried import Dated, in_year_of_clause
from kzfacts.kinds.date.resolving.clauses import clause_looks_ahead, is_done
from kzfacts.kinds.date.resolving.direction import sentence_of, tense_of
from kzfacts.kinds.date.resolving.outlook import looks_ahead
from kzfacts.kinds.date.resolving.resolve import BACK, Previous
from kzfacts.kinds.date.resolving.told import SENTENCE_END
from kzfacts.kinds.date.when import FROM_EVENT, Rel, When, in_year_before

CLOSE_BY = Lazy(r"(?:[ ][^\W\d_]+){1,4}")
OPENING_OF_NEXT = ("", "в", "на", "а в", "и в", "но в", "уже в")
AGAIN = ("ещё через ", "еще через ")
CONVERB = Lazy(r"[а-яё]{2,20}(?:[аеиуыя]в|вшись)[ ](?:[а-яё]+[ ])?(?:через|спустя)[ ]$")  # ушёл, вернувшись через год
AFTER_THAT = (" после этого", " после того", " после чего")
# бүгін and биыл are today and this year
THIS = ("осы күні", "осы күннен", "бұл күні", "бұл күннен", "бұл күн", "бұл жылы")
NEXT = ("келесі жыл", "келесі ай")
OF_THEN = ("осы жыл", "осы айд")  # осы жылдың қазанында: where what is told of lies long ago
LONG_AGO = 10  # years
THIS_YEAR = Rel("year", 0)
MOST_BETWEEN = 300  # characters


def beside_the_last(when: When, draft: Draft, last: Dated | None, before: Previous, context: Context) -> When:
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
        return FROM_EVENT  # билет 45 күн бұрын сатылады
    if draft.lang == "kk" and last and (draft.rule == "date.relative" or low.startswith(OF_THEN, draft.start)):
        return _of_what_is_told(when, draft, last, context)
    return when


def _of_what_is_told(when: When, draft: Draft, last: Dated, context: Context) -> When:
    """Return ``when`` counted from the date before it, where the words say so, or cannot mean another time.

    What comes next lies there only where the clause is one of the past.
    """
    low, point = context.text.low, when.first
    of_paper = low.endswith(ATTRIBUTIVE, last.draft.start, last.draft.end)  # 5 мамырдағы заң
    told = None if last.when.mod or of_paper else last.when.first
    words, between = low[draft.start : draft.end], low[last.draft.end : draft.start]
    if point is None or point.rel is None or point.rel.anaphoric:
        return when
    if told is None or len(between) > MOST_BETWEEN or "\n" in between:
        return when
    year, now = told.period.year, context.ref_date
    of_then = bool(year and now and now.year - year > LONG_AGO) and words.startswith(OF_THEN)
    if not (of_then or words in THIS or words.startswith(NEXT)):
        return when
    if point.rel == THIS_YEAR and not of_then and not SENTENCE_END.search(between):
        return when  # 2010 жылы ашылды, ал бұл жылы жабылды
    exact = told.period.day or told.rel if point.rel.unit == "day" else told.period.year
    if not exact or ((of_then or point.rel.offset) and tense_of(draft, context) != BACK):
        return when
    return when._replace(first=point._replace(rel=point.rel._replace(anaphoric=True)))


def _after_what_was_told(when: When, draft: Draft, context: Context) -> When:
    """Return «через год он уехал», ``бір жылдан кейін кетті`` counted from the date before, not from today."""
    point, low = when.first, context.text.low
    if draft.lang == "kk":
        told = tense_of(draft, context) == BACK
    else:
        sentence = sentence_of(draft, low)
        past = clause_looks_ahead(draft, sentence, low) is False or is_done(draft, sentence, low)
        aside = low.startswith((", в ", ", во "), draft.end) or CONVERB.search(low, sentence[0], draft.start)
        past = past or bool(aside and tense_of(draft, context) == BACK)
        told = past or low.startswith(AFTER_THAT, draft.end) or low.endswith(AGAIN, 0, draft.start)
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
    return low[sentence_of(draft, low)[0] : draft.start].strip() in OPENING_OF_NEXT


def _of_the_day_before(when: When, before: Previous) -> When:
    """Return a holiday in the year of its day, where that was the last day named: «9 мая, в День Победы»."""
    point, day = when.first, before.day
    if point is None or day is None or when.ranged or point.period.year is not None:
        return when
    if (point.period.month, point.period.day) != (day.month, day.day):
        return when
    return in_year_before(when, day.year)
