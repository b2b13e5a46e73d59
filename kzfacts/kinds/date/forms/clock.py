"""The forms of clock times: «в 8 утра», «с 9 до 18 часов», ``кешкі сағат 7-де``.

Alone they are no facts; they go into the value of the day beside them (``timed``), and keep hours of the clock from
being read as amounts of time. Midnight belongs to two days and gives no time.
"""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.forms.form import Forms, pick
from kzfacts.kinds.date.forms.hours import (
    HOUR_MINUTES,
    HOURS,
    between,
    clock_token,
    is_exact,
    is_hour,
    part_of,
    time_of,
)
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.lexicon.clock import DayPart

CLOCKS = Forms()

NUMBERS = ("clock", "small", "number")
IN_CASE = "(inflected|from|upto)"
PARTED = "(daypart|day)"
MAY_BE_DAY = Lazy(r"\d{1,2}\.(?:0[1-9]|1[0-2])$")
SHORT = 7  # «до 3 часов» is an amount, «до 17 часов» a time
CLOCK_LEADS = ("в", "во", "с", "со", "к", "ко")  # «в 3 часа», «к 3 часам» are times
OPEN = {"с": "{}/..", "со": "{}/..", "после": "{}/..", "до": "../{}", "к": "{}", "ко": "{}", "перед": "../{}"}


@CLOCKS.add(
    "",
    "daypart? sub dot? (from|clock) (dash? daypart? sub?) (upto|clock) post?",
    "daypart from daypart? upto post",
    "clock daypart? clock post",
)
def kazakh_range(tokens: list[Token]) -> list[Token] | None:
    """``сағат 9-дан 18-ге дейін``, ``таңғы 9-дан кешкі 8-ге дейін``."""
    first, last = (token for token in tokens if token.kind in ("from", "upto", "clock"))
    if not all(is_hour(sub, "kk") for sub in tokens if sub.kind == "sub"):
        return None
    parts = part_of(tokens[: tokens.index(first)]), part_of(tokens[tokens.index(first) : tokens.index(last)])
    return clock_token(tokens, between(first, last, parts))


@CLOCKS.add(
    "",
    f"daypart? sub dot? (clock|number|{IN_CASE}) (post|later)?",
    f"daypart {IN_CASE} (post|later)?",
    f"sub daypart (clock|number|{IN_CASE})",
    "daypart? sub small inflected",
)
def kazakh_time(tokens: list[Token]) -> list[Token] | None:
    """``таңғы сағат 9-да``, ``кешкі 7-де``, ``сағат он бес елуде``, ``сағат 18-ге дейін``."""
    hour, *minute = (token for token in tokens if token.kind in (*NUMBERS, "inflected", "from", "upto"))
    if not all(is_hour(sub, "kk") for sub in tokens if sub.kind == "sub") or hour.lang == "ru":
        return None
    if (hour.kind == "number" and not HOUR_MINUTES.match(hour.word)) or (minute and hour.word[:1].isdigit()):
        return None
    value = time_of(hour, part_of(tokens), *minute)
    side = {"before": "../{}", "after": "{}/..", "on_or_after": "{}/.."}.get(tokens[-1].value, "{}")
    return clock_token(tokens, side.format(value)) if value else None


@CLOCKS.add("", "(daypart? sub)? COUNT sub COUNT sub")
def spelled(tokens: list[Token]) -> list[Token] | None:
    """``сағат 11 сағат 30 минутта``, ``11 сағат 00 минутта``, «на 20 часов 00 минут»; ``11 сағат 30 минут`` counts."""
    hour, minute = (token for token in tokens if token.kind in NUMBERS)
    *hours, last = (token for token in tokens if token.kind == "sub")
    if not all(is_hour(sub, sub.lang) for sub in hours) or last.value.name != "minute":
        return None
    if len(hours) == 1 and not minute.word.startswith("00" if hours[0].lang == "ru" else "0"):
        return None  # 2 часа 05 минут
    value = time_of(hour, part_of(tokens), minute)
    return clock_token(tokens, value) if value else None


@CLOCKS.add(
    "",
    f"s (clock|COUNT) sub? {PARTED}? (bound|po) (clock|COUNT) sub? {PARTED}?",
    "(clock|number) dash (clock|number) sub?",
    "among (clock|COUNT) and (clock|COUNT) sub?",
    "clock and clock among",
)
def russian_range(tokens: list[Token]) -> list[Token] | None:
    """«с 9 до 18 часов», «с 9.00 до 18.00», ``10:00–12:00``, ``10:00 мен 12:00 аралығында``."""
    first, last = (token for token in tokens if token.kind in NUMBERS)
    subs, exact = [token for token in tokens if token.kind == "sub"], all(is_exact(token) for token in (first, last))
    parts = part_of(tokens[: tokens.index(last)], genitive=True), part_of(tokens[tokens.index(last) :], genitive=True)
    if not all(is_hour(sub, "ru") for sub in subs) or (
        not exact and pick(tokens, "dash", "and") and not (subs and pick(tokens, "among"))
    ):
        return None
    if not exact and not subs and parts[1] is None:
        return None
    if pick(tokens, "po") and first.kind != "clock" and not subs:  # с 10.11 по 15.12
        return None
    return clock_token(tokens, between(first, last, parts))


@CLOCKS.add(
    "",
    f"(in|s|bound) COUNT sub dot? (COUNT sub)? {PARTED}?",
    f"(in|s|bound)? COUNT sub dot? (COUNT sub)? {PARTED}",
    f"(in|s|bound)? sub {PARTED}",
    f"(in|s|bound)? clock sub? {PARTED}",
    "(in|s|bound)? clock sub?",
    "(in|s|bound)? COUNT daypart",
    "(in|s|bound) number(?!po|dash|bound|dot)",
)
def russian_time(tokens: list[Token]) -> list[Token] | None:
    """«в 15 часов 30 минут», «к 9 часам утра», «в 8 утра», «в час ночи», «после 14 часов», «в 18.30»."""
    units = [token for token in tokens if token.kind == "sub"]
    numbers = [token for token in tokens if token.kind in NUMBERS]
    part, lead = part_of(tokens, genitive=True), tokens[0].word if tokens[0].kind in ("in", "s", "bound") else ""
    if not _tells_time(tokens, numbers, units, part, lead):
        return None
    value = time_of(numbers[0], part, *numbers[1:]) if numbers else time_of(ONE_O_CLOCK, part)
    return clock_token(tokens, OPEN.get(lead, "{}").format(value) if value else None)


@CLOCKS.add("", "bound COUNT sub(?=small month|nth month)")
def until_hour_of_day(tokens: list[Token]) -> list[Token] | None:
    """«до 2 часов 6 мая»: before a day no amount."""
    value = time_of(tokens[1], None) if tokens[0].word == "до" and is_hour(tokens[2], "ru") else None
    return clock_token(tokens, OPEN["до"].format(value)) if value else None


ONE_O_CLOCK = Token("small", 0, 0, 1)


def _tells_time(tokens: list[Token], numbers: list[Token], units: list[Token], part: DayPart | None, lead: str) -> bool:
    """Say whether the words tell the time: «в 15 часов» does, «на 15 часов» and «более 15 часов» may not."""
    if any(token.lang == "kk" for token in tokens) or (units and not is_hour(units[0], "ru")):
        return False
    if part is None and pick(tokens, "day", "daypart"):
        return False
    if len(tokens) == 2 and lead not in ("", "в", "во") and MAY_BE_DAY.match(numbers[0].word):
        return False  # до 15.02
    if part is not None or (numbers and is_exact(numbers[0])):
        return lead in ("", "в", "во", "на", *OPEN) and (bool(numbers) or units[0].word == "час")
    if not units or not numbers or numbers[0].value % 1:
        return False
    whole = len(numbers) > 1 and numbers[1].word == "00"
    return lead in CLOCK_LEADS or (lead in OPEN and (whole or SHORT <= int(numbers[0].value) <= HOURS))
