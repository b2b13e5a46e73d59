"""Times of the clock out of the tokens of hours, minutes and parts of the day.

A clock time is a token ``clock`` whose value is ``HH:MM``, ``HH:MM/HH:MM`` or, with one side open, ``HH:MM/..`` and
``../HH:MM``.
"""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.lexicon.clock import DAY_PARTS, DayPart

HOUR_MINUTES = Lazy(r"\d{1,2}\.[0-5]\d$")  # 18.30
HOURS, MINUTES = 24, 60
NOON = "12:00"


def part_of(tokens: list[Token], *, genitive: bool = False) -> DayPart | None:
    """Return the part of the day among ``tokens``: «вечером», ``кешкі``; with ``genitive`` that of an hour: «дня»."""
    words = [token.word for token in tokens if token.kind in ("daypart", "day")]
    for part in DAY_PARTS:
        if any(word in (part.of_hour if genitive else part.kk + part.ru) for word in words):
            return part
    return None


def within(hour: int, part: DayPart | None) -> int | None:
    """Return the hour of 24 that ``hour`` is in ``part`` of the day: 7 in the evening is 19; None where it is none."""
    if part is None:
        return hour
    return next((each for each in (hour, hour + HOURS // 2) if each in part.hours), None)


def time_of(hour: Token, part: DayPart | None, minute: Token | None = None) -> str | None:
    """Return ``HH:MM`` of the tokens of an hour (or of a whole time) and of its minutes."""
    if hour.kind == "clock":
        hours, minutes = (hour.value or NOON).split(":")  # полдень
    elif HOUR_MINUTES.match(hour.word):
        hours, minutes = hour.word.split(".")
    else:
        if hour.value % 1:
            return None
        hours, minutes = str(int(hour.value)), str(int(minute.value)) if minute else "0"
    there = within(int(hours), part)
    if there is None or int(minutes) >= MINUTES or there * MINUTES + int(minutes) > HOURS * MINUTES:
        return None
    return f"{there:02}:{int(minutes):02}"


def clock_token(tokens: list[Token], value: str | None) -> list[Token]:
    """Return the token of a time; of one that cannot be told, a token that belongs to no amount either."""
    kind, last = "clock" if value else "glued", tokens[-1]
    return [Token(kind, tokens[0].start, last.end, value, last.word, rule="time")]


def between(first: Token, last: Token, parts: tuple[DayPart | None, DayPart | None]) -> str | None:
    """Return the time from ``first`` to ``last``; the part said of one of them holds for both where it can."""
    begin, end = time_of(first, parts[0]), time_of(last, parts[1] or parts[0])
    if parts[0] is None and parts[1] is not None:
        also = time_of(first, parts[1])  # с 5 до 7 вечера, but с 9 до 6 вечера
        begin = also if also and end and also < end else begin
    overnight = parts[0] is not None and parts[1] is not None
    return f"{begin}/{end}" if begin and end and (begin < end or overnight) else None


def is_hour(unit: Token, lang: str) -> bool:
    """Say whether ``unit`` is the hour of a clock as it stands there: «часов», ``сағат``."""
    return unit.lang == lang and unit.word in ("час", "часа", "часу", "часов", "часам", "часами", "ч", "сағат", "сағ")


def is_exact(token: Token) -> bool:
    """Say whether ``token`` has minutes: 18:30, 18.30."""
    return token.kind == "clock" or HOUR_MINUTES.match(token.word) is not None
