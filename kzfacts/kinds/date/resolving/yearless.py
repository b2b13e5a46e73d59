"""Days of every year or of one that stands open: «1 мая ежегодно», ``есепті жылдың 1 сәуірі``; weekdays of a date."""

from __future__ import annotations

from collections.abc import Sequence

from kzfacts.fact import Draft
from kzfacts.grammar.edtf import Period
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.when import When
from kzfacts.lexicon.relative import EVERY_RU

YEARLY, WEEKLY = "P1Y", "P1W"
# The owner of a Kazakh day or month that is read as no year: which one it is stands elsewhere, if anywhere.
OWNERS = ("жылдың ", "жылғы ", "жылдардың ", "жылдардағы ", "жылдары ", "жылының ", "кезеңнің ", "кезеңінің ")
EACH = " сайын"  # 5 қыркүйек сайын
EACH_RU = tuple(f"{word} " for word in EVERY_RU.split())  # каждый май, каждое 5 мая
BETWEEN = Lazy(r"[ ](?:[^\W\d_]{1,20}[ ]){0,2}")  # no sign: a clause of its own
NOT_NOW = ("ағымдағы", "осы", "биылғы", "үстіміздегі")  # ағымдағы салық кезеңнің 10 қарашасы
BEFORE = 40  # characters
# жылына екі рет, сәуірде және қазанда; «раз в неделю: в понедельник»
AND_THEN = r"[,:]?[ ](?:-[ ])?(?:(?:во?|со?)[ ])?$"
TIMES = {
    each: Lazy(rf"(?:{per}[ ]\w{{1,9}}[ ]рет|(?:раза?|дважды|трижды)[ ]в[ ]{unit}){AND_THEN}")
    for each, per, unit in ((YEARLY, "жылына", "год"), (WEEKLY, "аптасына", "неделю"))
}
LISTED, MOST_LISTED = (", ", " и ", " и в ", " и с ", " және ", " мен ", " пен "), 6  # ежегодно 8 апреля и 8 октября

# The weekday of a day that is named, if at all, elsewhere: ``мереке сенбіге түседі``, «праздник выпадает на субботу»,
# and the one that is always free: ``жексенбі – демалыс күні``
FALLS = Lazy(
    r"(?:[ ]күн(?:дер)?(?:іне|ге))?[ ](?:сәйкес|тұспа|(?:тура|дөп)[ ]кел|түс(?:ті|с?е|іп|кен)|келіп[ ]тұр)"
    r"|[ ](?:күні[ ])?болғандықтан"
    r"|(?:(?<=сенбі)|(?<=жұма))[ ](?:-[ ])?(?:(?:жалпы|қосымша)[ ])?демалыс(?:[ ](?:күн|болып)|[.,;!)]|$)"
)
FALLS_ON = Lazy(
    r"(?:приходи|приш[её]?л|выпада|выпал|совпа)[а-яё]{0,4}[ ](?:на|со?)[ ]$|(?:сәйкес[ ]кел|түс)(?:етін|ген|кен)[ ]$"
)
# Behind two weekdays: working days and free ones that change places, ``жексенбіден дүйсенбіге ауыстырылды``
MOVED = Lazy(r"[ ](?:ауыс|көшір)")
OF_A_DATE = (" (", " - ")  # 5 және 6 қаңтар (дүйсенбі, сейсенбі)


def of_no_one_year(drafts: Sequence[Draft], at: int, low: str) -> bool:
    """Say whether the day or month ``drafts[at]``, which names no year, lies in none that the day of writing tells."""
    draft = drafts[at]
    if low.startswith(EACH, draft.end):
        return True
    before = low[max(0, draft.start - BEFORE) : draft.start]
    if before.endswith(EACH_RU):
        return True
    if draft.lang == "kk" and before.endswith(OWNERS):
        return not any(word in before for word in NOT_NOW)
    first, last = (_end_of_list(drafts, at, step, low) for step in (-1, 1))
    if not _names_weekday(draft):
        return _is_beside(YEARLY, drafts, first, last, low)
    if _is_beside(WEEKLY, drafts, first, last, low) or _is_told(drafts, first, last, low):
        return True
    return any(_are_moved(drafts[each : each + 2], low) for each in (max(at - 1, 0), at))


def _names_weekday(draft: Draft) -> bool:
    """Say whether a date is a bare weekday, or some of them: ``сенбі-жексенбі``."""
    when: When | None = draft.value.get("when")
    return bool(when and when.first and when.first.weekday and (when.first.rel, when.first.period) == (None, Period()))


def _are_moved(pair: Sequence[Draft], low: str) -> bool:
    """Say whether what is free or worked on the first of two weekdays is so on the other one instead."""
    first, last = pair[0], pair[-1]
    return low[first.end : last.start] == " " and _names_weekday(first) and bool(MOVED.match(low, last.end))


def _is_told(drafts: Sequence[Draft], first: int, last: int, low: str) -> bool:
    """Say whether weekdays are only told of days that something falls on, or that are named before them."""
    start = drafts[first].start
    if FALLS.match(low, drafts[last].end) or FALLS_ON.search(low, max(0, start - BEFORE), start):
        return True
    return first > 0 and low[drafts[first - 1].end : start] in OF_A_DATE


def _end_of_list(drafts: Sequence[Draft], at: int, step: int, low: str) -> int:
    """Return which draft ends the list that ``drafts[at]`` stands in, ``step`` by step."""
    for _ in range(MOST_LISTED):
        one, other = sorted((at, at + step))
        if one < 0 or other == len(drafts) or low[drafts[one].end : drafts[other].start] not in LISTED:
            break
        at += step
    return at


def _is_beside(each: str, drafts: Sequence[Draft], first: int, last: int, low: str) -> bool:
    """Say whether «ежегодно», ``апта сайын`` stand before or behind the dates from ``first`` to ``last``."""
    start = drafts[first].start
    if _recurs(drafts[first], each) or TIMES[each].search(low, max(0, start - BEFORE), start):
        return True
    before = drafts[first - 1] if first else None
    if before and _recurs(before, each) and BETWEEN.fullmatch(low, before.end, start):
        return True
    return last + 1 < len(drafts) and _recurs(drafts[last + 1], each) and drafts[last + 1].start == drafts[last].end + 1


def _recurs(draft: Draft, each: str) -> bool:
    """Say whether a draft is an amount of time that recurs every year, or every week."""
    return draft.kind == "duration" and bool(draft.value.get("every")) and draft.value["iso"] == each
