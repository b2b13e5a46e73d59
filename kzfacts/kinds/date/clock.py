"""The forms of clock times, and how a date takes one: «15 марта в 10:00», ``ертең кешкі сағат 7-де``.

A clock time is a token ``clock`` whose value is ``HH:MM``, ``HH:MM/HH:MM`` or, with one side open, ``HH:MM/..`` and
``../HH:MM``. Alone it is no fact; it goes into the value of the day beside it, and keeps hours of the clock from being
read as amounts of time. Midnight belongs to two days and gives no time.
"""

from __future__ import annotations

import re

from kzfacts.kinds.date.form import Forms, pick
from kzfacts.kinds.date.points import when_of
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Span, When
from kzfacts.lexicon.clock import DAY_PARTS, DayPart

CLOCKS, TIMES = Forms(), Forms()

COUNT, NUMBERS = "(small|number)", ("clock", "small", "number")
CASED = "(inflected|from|upto)"
PARTED = "(daypart|day)"
DOTTED = re.compile(r"\d{1,2}\.[0-5]\d$")
DAY_MONTH = re.compile(r"\d{1,2}\.(?:0[1-9]|1[0-2])$")
HOURS, MINUTES = 24, 60
SHORT = 7  # «до 3 часов» is an amount, «до 17 часов» a time
CLOCK_LEADS = ("в", "во", "с", "со", "к", "ко")  # «в 3 часа», «к 3 часам» are times
OPEN = {"с": "{}/..", "со": "{}/..", "после": "{}/..", "до": "../{}", "к": "{}", "ко": "{}", "перед": "../{}"}


def _part(tokens: list[Token], *, genitive: bool = False) -> DayPart | None:
    """Return the part of the day among ``tokens``: «вечером», ``кешкі``; with ``genitive`` that of an hour: «дня»."""
    words = [token.word for token in tokens if token.kind in ("daypart", "day")]
    for part in DAY_PARTS:
        if any(word in (part.of_hour if genitive else part.kk + part.ru) for word in words):
            return part
    return None


def _within(hour: int, part: DayPart | None) -> int | None:
    """Return the hour of 24 that ``hour`` is in ``part`` of the day: 7 in the evening is 19; None where it is none."""
    if part is None:
        return hour
    return next((each for each in (hour, hour + HOURS // 2) if each in part.hours), None)


def _time(hour: Token, part: DayPart | None, minute: Token | None = None) -> str | None:
    """Return ``HH:MM`` of the tokens of an hour (or of a whole time) and of its minutes."""
    if hour.kind == "clock":
        hours, minutes = (hour.value or "12:00").split(":")  # полдень
    elif DOTTED.match(hour.word):
        hours, minutes = hour.word.split(".")
    else:
        whole = int(hour.value)
        hours, minutes = str(whole), str(int((hour.value - whole) * MINUTES))  # сағат он бір жарымда
        minutes = str(int(minute.value)) if minute else minutes
    there = _within(int(hours), part)
    if there is None or int(minutes) >= MINUTES or there * MINUTES + int(minutes) > HOURS * MINUTES:
        return None
    return f"{there:02}:{int(minutes):02}"


def _clock(tokens: list[Token], value: str | None) -> list[Token]:
    """Return the token of a time; of one that cannot be told, a token that belongs to no amount either."""
    kind, last = "clock" if value else "glued", tokens[-1]
    return [Token(kind, tokens[0].start, last.end, value, last.word, rule="time")]


def _between(first: Token, last: Token, parts: tuple[DayPart | None, DayPart | None]) -> str | None:
    """Return the time from ``first`` to ``last``; the part said of one of them holds for both where it can."""
    begin, end = _time(first, parts[0]), _time(last, parts[1] or parts[0])
    if parts[0] is None and parts[1] is not None:
        also = _time(first, parts[1])  # с 5 до 7 вечера, but с 9 до 6 вечера
        begin = also if also and end and also < end else begin
    overnight = parts[0] is not None and parts[1] is not None
    return f"{begin}/{end}" if begin and end and (begin < end or overnight) else None


def _hour_word(unit: Token, lang: str) -> bool:
    """Say whether ``unit`` is the hour of a clock as it stands there: «часов», ``сағат``."""
    return unit.lang == lang and unit.word in ("час", "часа", "часу", "часов", "часам", "сағат")


def _exact(token: Token) -> bool:
    return token.kind == "clock" or DOTTED.match(token.word) is not None


@CLOCKS.add(
    "",
    "daypart? sub (from|clock) (dash? daypart? sub?) (upto|clock) post?",
    "daypart from daypart? upto post",
    "clock daypart? clock post",
)
def kazakh_range(tokens: list[Token]) -> list[Token] | None:
    """``сағат 9-дан 18-ге дейін``, ``таңғы 9-дан кешкі 8-ге дейін``."""
    first, last = (token for token in tokens if token.kind in ("from", "upto", "clock"))
    if not all(_hour_word(sub, "kk") for sub in tokens if sub.kind == "sub"):
        return None
    parts = _part(tokens[: tokens.index(first)]), _part(tokens[tokens.index(first) : tokens.index(last)])
    return _clock(tokens, _between(first, last, parts))


@CLOCKS.add(
    "",
    f"daypart? sub (clock|number|{CASED}) (post|later)?",
    f"daypart {CASED} (post|later)?",
    "daypart? sub small inflected",
)
def kazakh_time(tokens: list[Token]) -> list[Token] | None:
    """``таңғы сағат 9-да``, ``кешкі 7-де``, ``сағат он бес елуде``, ``сағат 18-ге дейін``."""
    hour, *minute = (token for token in tokens if token.kind in (*NUMBERS, "inflected", "from", "upto"))
    if not all(_hour_word(sub, "kk") for sub in tokens if sub.kind == "sub") or hour.lang == "ru":
        return None
    if (hour.kind == "number" and not DOTTED.match(hour.word)) or (minute and hour.word[:1].isdigit()):
        return None
    value = _time(hour, _part(tokens), *minute)
    side = {"before": "../{}", "after": "{}/..", "on_or_after": "{}/.."}.get(tokens[-1].value, "{}")
    return _clock(tokens, side.format(value)) if value else None


@CLOCKS.add("", "(daypart? sub)? small sub (number|small) sub")
def kazakh_spelled(tokens: list[Token]) -> list[Token] | None:
    """``сағат 11 сағат 30 минутта``, ``11 сағат 00 минутта``; ``11 сағат 30 минут`` is an amount."""
    hour, minute = (token for token in tokens if token.kind in NUMBERS)
    *hours, last = (token for token in tokens if token.kind == "sub")
    if not all(_hour_word(sub, "kk") for sub in hours) or last.value.name != "minute":
        return None
    if len(hours) == 1 and not minute.word.startswith("0"):
        return None
    value = _time(hour, _part(tokens), minute)
    return _clock(tokens, value) if value else None


@CLOCKS.add(
    "",
    f"s (clock|{COUNT}) {PARTED}? (bound|po) (clock|{COUNT}) sub? {PARTED}?",
    "(clock|number) dash (clock|number) sub?",
)
def russian_range(tokens: list[Token]) -> list[Token] | None:
    """«с 9 до 18 часов», «с 9.00 до 18.00», ``10:00–12:00``."""
    first, last = (token for token in tokens if token.kind in NUMBERS)
    sub, exact = pick(tokens, "sub"), all(_exact(token) for token in (first, last))
    parts = _part(tokens[: tokens.index(last)], genitive=True), _part(tokens[tokens.index(last) :], genitive=True)
    if (sub is not None and not _hour_word(sub, "ru")) or (pick(tokens, "dash") and not exact):
        return None
    if not exact and sub is None and parts[1] is None:
        return None
    if pick(tokens, "po") and first.kind != "clock" and sub is None:  # с 10.11 по 15.12
        return None
    return _clock(tokens, _between(first, last, parts))


@CLOCKS.add(
    "",
    f"(in|s|bound) {COUNT} sub ({COUNT} sub)? {PARTED}?",
    f"(in|s|bound)? {COUNT} sub ({COUNT} sub)? {PARTED}",
    "(in|s|bound)? number sub",
    f"(in|s|bound)? sub {PARTED}",
    "(in|s|bound)? clock sub? daypart?",
    f"(in|s|bound)? {COUNT} daypart",
    "(in|s|bound) number(?!po|dash|bound|dot)",
)
def russian_time(tokens: list[Token]) -> list[Token] | None:
    """«в 15 часов 30 минут», «к 9 часам утра», «в 8 утра», «в час ночи», «после 14 часов», «в 18.30»."""
    units = [token for token in tokens if token.kind == "sub"]
    numbers = [token for token in tokens if token.kind in NUMBERS]
    part, lead = _part(tokens, genitive=True), tokens[0].word if tokens[0].kind in ("in", "s", "bound") else ""
    if not _tells_time(tokens, numbers, units, part, lead):
        return None
    value = _time(numbers[0], part, *numbers[1:]) if numbers else _time(ONE_O_CLOCK, part)
    return _clock(tokens, OPEN.get(lead, "{}").format(value) if value else None)


ONE_O_CLOCK = Token("small", 0, 0, 1)


def _tells_time(tokens: list[Token], numbers: list[Token], units: list[Token], part: DayPart | None, lead: str) -> bool:
    """Say whether the words tell the time: «в 15 часов» does, «на 15 часов» and «более 15 часов» may not."""
    if any(token.lang == "kk" for token in tokens) or (units and not _hour_word(units[0], "ru")):
        return False
    if part is None and pick(tokens, "day", "daypart"):
        return False
    if len(tokens) == 2 and lead not in ("", "в", "во") and DAY_MONTH.match(numbers[0].word):
        return False  # до 15.02
    if part is not None or (numbers and _exact(numbers[0])):
        return lead in ("", "в", "во", "на", *OPEN) and (bool(numbers) or units[0].word == "час")
    if not units or not numbers or numbers[0].value % 1:
        return False
    return lead in CLOCK_LEADS or (lead in OPEN and int(numbers[0].value) >= SHORT)


DAY = "(dday|dweekday)"


@TIMES.add(
    "",
    f"{DAY} dot? day? comma? {PARTED}? comma? in? quantity? clock quantity?",
    f"{DAY} open clock close",
    f"{DAY} day? comma? (in|quantity)? duration",
)
def day_and_time(tokens: list[Token]) -> list[Token] | None:
    """«15.03.2024 в 15:30», ``бүгін кешке сағат 7-де``, «5 марта около 15 часов»: into the value of the day."""
    day, clock = tokens[0], pick(tokens, "clock")
    value = str(clock.value or "12:00") if clock else _hours(tokens[-1], tokens[-2])
    part = _part([*tokens[1:], day._replace(kind="daypart")])  # «сегодня днём»
    if value is None:
        return None
    there = [_reread(end, part) for end in value.split("/")]
    return [_timed(day, "/".join(filter(None, there)))] if all(there) else None


def _hours(amount: Token, before: Token) -> str | None:
    """Return the time in «около 15 часов» or «на 15 часов» after a day, in ``11 сағат 30 минутта``."""
    span = amount.value
    found = re.fullmatch(r"PT(\d{1,2})H(?:(\d{1,2})M)?", span.iso or "") if isinstance(span, Span) else None
    if found is None or int(found[1]) >= HOURS:
        return None
    if amount.lang == "kk":
        there = amount.ending.case == "loc" and bool(found[2]) and before.kind not in ("in", "quantity")
    else:
        there = amount.word == "часов" and (before.word == "на" or before.value == "approx")
    return f"{int(found[1]):02}:{int(found[2] or 0):02}" if there else None


def _reread(end: str, part: DayPart | None) -> str | None:
    """Return one end of a time in the part of the day that stands beside it: «вечером в 7 часов»."""
    if end == ".." or part is None:
        return end
    hour = _within(int(end[:2]), part)
    return None if hour is None else f"{hour:02}{end[2:]}"


@TIMES.add("", f"quantity? clock comma? in? {DAY}")
def time_and_day(tokens: list[Token]) -> list[Token] | None:
    """«в 15 часов 30 минут 5 марта»; «до 18:00 5 марта» is a bound of the day as well."""
    clock, day = pick(tokens, "clock"), tokens[-1]
    value = str((clock and clock.value) or "12:00")
    begin, _, end = value.partition("/")
    if begin != ".." and end != "..":
        return [_timed(day, value)]
    if when_of(day).ranged:
        return None
    timed = _timed(day, end if begin == ".." else begin)
    when: When = timed.value
    return [timed._replace(value=when._replace(mod="on_or_before" if begin == ".." else "on_or_after"))]


def _timed(day: Token, value: str) -> Token:
    return day._replace(value=when_of(day)._replace(time=value))
