"""Weekdays that recur: opening hours and days of reception, as sites print them, name no day of the calendar."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.date.place import Place
from kzfacts.kinds.date.when import When
from kzfacts.lexicon.date_line import FROM_HOUR, HOURS

# «Режим работы: …», ``Қабылдау күндері: …``, on the same line, before other weekdays perhaps
HEADING = Lazy(rf"(?<![^\W\d_]){any_of(HOURS)}[^.:;\n]{{0,40}}:[^.;\n]{{0,40}}$")
HOUR = Lazy(rf"[ ]?[:,]?[ ]?(?:{any_of(FROM_HOUR)}[ ])?\d{{1,2}}[:.]\d\d(?!\d)")
LISTED = (": ", ":", ", ", "– ", "- ")  # no preposition: «Приём заявок: до пятницы»
BEFORE = 90  # characters


def opening_hours(at: Place) -> bool:
    """Say whether bare weekdays in the nominative are those of every week: ``дүйсенбі – жұма: 9:00 – 18:00``."""
    when = at.token.value
    if not isinstance(when, When) or when.first is None or when.first.weekday is None or when.first.rel:
        return False
    if when.first.period != Period():
        return False
    if when.ranged and (
        "/" in (when.time or "") or (at.token.ending.case == "nom" and HOUR.match(at.low, at.token.end))
    ):
        return True  # дүйсенбіден жұмаға дейін сағат 9:00-ден 18:00-ге дейін
    start = at.token.start
    return at.before.endswith(LISTED) and HEADING.search(at.low, max(0, start - BEFORE), start) is not None
