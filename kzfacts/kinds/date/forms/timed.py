"""The forms of days with a clock time beside them: it goes into their value."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.forms.form import Forms, pick
from kzfacts.kinds.date.forms.hours import HOURS, NOON, part_of, within
from kzfacts.kinds.date.forms.points import when_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Span
from kzfacts.lexicon.clock import DayPart

TIMES = Forms()
DAY = "(dday|dweekday)"
HOURS_LONG = Lazy(r"PT(\d{1,2})H(?:(\d{1,2})M)?")


@TIMES.add("", f"{DAY} clock {DAY}")
def day_until_time(tokens: list[Token]) -> list[Token] | None:
    """«с 5 мая до 18:00 7 мая»: the time is that of the second day."""
    found = time_and_day(tokens[1:]) if str(tokens[1].value).startswith("../") else None
    return found and [tokens[0], *found]


@TIMES.add(
    "",
    f"{DAY} zhe? dot? day? comma? (daypart|day)? comma? in? quantity? clock quantity?",
    f"{DAY} dot? open clock close",
    f"{DAY} dot? day? comma? (in|quantity)? duration",
)
def day_and_time(tokens: list[Token]) -> list[Token] | None:
    """«15.03.2024 в 15:30», ``бүгін кешке сағат 7-де``, «5 марта около 15 часов»: into the value of the day."""
    day, clock = tokens[0], pick(tokens, "clock")
    value = str(clock.value or NOON) if clock else _hours(tokens[-1], tokens[-2])
    part = part_of([*tokens[1:], day._replace(kind="daypart")])  # «сегодня днём»
    if value is None or (tokens[1].kind == "dot" and day.word.startswith("год")):
        return None  # 5 мая 1943 года. В полдень
    there = [_reread(end, part) for end in value.split("/")]
    return [_timed(day, "/".join(filter(None, there)))] if all(there) else None


def _hours(amount: Token, before: Token) -> str | None:
    """Return the time in «около 15 часов» or «на 15 часов» after a day, in ``11 сағат 30 минутта``."""
    span = amount.value
    found = HOURS_LONG.fullmatch(span.iso or "") if isinstance(span, Span) else None
    if found is None or int(found[1]) >= HOURS:
        return None
    if amount.lang == "kk":
        there = amount.ending.case == "loc" and bool(found[2]) and before.kind not in ("in", "quantity")
    else:
        there = amount.word == "часов" and (before.word == "на" or before.value == "approx")
        there = there or (amount.word == "мин" and before.kind in ("dday", "dot"))  # 15.11.2026 г. 18 ч. 30 мин.
        # behind a comma no less than two figures: 5 мая, 2 ч. 30 мин. в пути
        there = there or (amount.word == "мин" and before.kind == "comma" and len(found[1]) > 1)
    return f"{int(found[1]):02}:{int(found[2] or 0):02}" if there else None


def _reread(end: str, part: DayPart | None) -> str | None:
    """Return one end of a time in the part of the day that stands beside it: «вечером в 7 часов»."""
    if end == ".." or part is None:
        return end
    hour = within(int(end[:2]), part)
    return None if hour is None else f"{hour:02}{end[2:]}"


@TIMES.add("", f"quantity? clock comma? in? {DAY}")
def time_and_day(tokens: list[Token]) -> list[Token] | None:
    """«в 15 часов 30 минут 5 марта»; «до 18:00 5 марта» is a bound of the day as well."""
    clock, day = pick(tokens, "clock"), tokens[-1]
    value = str((clock and clock.value) or NOON)
    begin, _, end = value.partition("/")
    of_before = pick(tokens, "comma") and (end or day.kind == "dweekday")  # жұма: 9:00-18:00, сенбі: 9:00-13:00
    if of_before or (pick(tokens, "comma") and any(token.word == "на" for token in tokens)):
        return None  # ... в 17:30, на 5 мая
    if begin != ".." and end != "..":
        return [_timed(day, value)]
    if when_of(day).ranged:
        return None
    mod = "on_or_before" if begin == ".." else "on_or_after"
    return [day._replace(value=when_of(day)._replace(time=value, mod=mod))]


def _timed(day: Token, value: str) -> Token:
    return day._replace(value=when_of(day)._replace(time=value))
