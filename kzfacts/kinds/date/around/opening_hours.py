"""Weekdays that recur: opening hours and days of reception, as sites print them, name no day of the calendar."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.date.around.place import Place
from kzfacts.kinds.date.when import When
from kzfacts.lexicon.date_line import FROM_HOUR, HOURS, OPEN

# «Режим работы: …», ``Қабылдау күндері: …``, on the same line, before other weekdays perhaps
HEADING = Lazy(rf"(?<![^\W\d_]){any_of(HOURS)}[^.:;\n]{{0,40}}(?::|[ ]-[ ])[^.;\n]{{0,70}}$")
HOUR = Lazy(rf"[ ]?[:,]?[ ]?(?:{any_of(FROM_HOUR)}[ ])?\d{{1,2}}[:.]\d\d(?!\d)")
# «Понедельник 9:00-18:00», alone on its line
HOURS_ALONE = Lazy(r"[ ]?[:,|-]?[ ]?(?:с[ ])?\d{1,2}[:.]\d\d(?:[ ]?-[ ]?|[ ]до[ ])\d{1,2}[:.]\d\d[ .;,|]*(?:\n|$)")
RECURS = Lazy(rf"(?<![^\W\d_]){any_of(OPEN)}(?![^\W\d_])")
MARKS = (".", ";", "\n")
LISTED = (": ", ":", "(", ", ", "- ", " и ", " және ", " мен ", " пен ")  # no preposition: «Приём заявок: до пятницы»
BEFORE = 120  # characters


def opening_hours(at: Place) -> bool:
    """Say whether bare weekdays are those of every week: «Приём: вторник», «ведётся с понедельника по пятницу»."""
    when = at.token.value
    if not isinstance(when, When) or when.first is None or when.first.weekday is None or when.first.rel:
        return False
    if when.first.period != Period():
        return False
    if when.ranged and (_with_hours(at, when) or _recurs(at)):
        return True
    start = at.token.start
    if at.before.rstrip(" |")[-1:] in ("", "\n", ".") and HOURS_ALONE.match(at.norm, at.token.end):
        return True
    return at.before.endswith(LISTED) and HEADING.search(at.low, max(0, start - BEFORE), start) is not None


def _with_hours(at: Place, when: When) -> bool:
    """``дүйсенбі – жұма: 9:00``, ``дүйсенбіден жұмаға дейін сағат 9:00-ден 18:00-ге дейін``."""
    return "/" in (when.time or "") or (at.token.ending.case == "nom" and HOUR.match(at.low, at.token.end) is not None)


def _recurs(at: Place) -> bool:
    """Say whether the sentence tells what is done every week, as far as it can be seen."""
    floor, ceiling = max(0, at.token.start - BEFORE), at.token.end + BEFORE
    begin = max(at.low.rfind(mark, floor, at.token.start) for mark in MARKS) + 1
    end = min((stop for mark in MARKS if (stop := at.low.find(mark, at.token.end, ceiling)) >= 0), default=ceiling)
    return RECURS.search(at.low, max(begin, floor), end) is not None
