"""From a run of words to drafts, and where to look for runs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from kzfacts.fact import Context, Draft, Value
from kzfacts.kinds.date.amounts import AMOUNTS
from kzfacts.kinds.date.atoms import ATOMS
from kzfacts.kinds.date.form import Forms
from kzfacts.kinds.date.guards import refused
from kzfacts.kinds.date.joins import BOUNDS, PARTS, RANGES
from kzfacts.kinds.date.relatives import RELATIVES
from kzfacts.kinds.date.run import Run, Token
from kzfacts.kinds.date.shifts import SHIFTS
from kzfacts.kinds.date.when import Span, When
from kzfacts.lexicon import calendar, relative

FORMS = Forms()
FORMS.forms = [*SHIFTS.forms, *ATOMS.forms, *RELATIVES.forms, *AMOUNTS.forms]
STAGES = (FORMS, RANGES, PARTS, BOUNDS)
KINDS = {"duration": "duration", "ages": "age"}


def _anchors() -> tuple[str, ...]:
    """Return the beginnings of the words that make an expression a time at all."""
    found = {row.kk for row in calendar.MONTHS} | {row.ru[:-1] for row in calendar.MONTHS if row.ru[-1] in "ьй"}
    found |= {row.ru for row in calendar.MONTHS if row.ru[-1] not in "ьй"} | {"мая", "май", "мае", "маю"}
    found -= {"ма"}
    found |= {row.kk for row in calendar.WEEKDAYS} | {"понедельн", "вторн", "сред", "четверг", "пятниц", "пятничн"}
    found |= {"суббот", "воскрес", "қырқүйегі", "қыркүйег"}
    found |= {row.kk for row in calendar.SEASONS} | {"весн", "лето", "лета", "лете", "лету", "осен", "зим"}
    found |= {unit.kk[0] for unit in calendar.UNITS[3:]} | {"тәулік", "тәуліг"}
    found |= {"год", "лет", "день", "дня", "дней", "дни", "дню", "дням", "днях", "днём", "днем", "сутк", "суток"}
    found |= {"недел", "месяц", "квартал", "полугод", "полгод", "полвек", "век", "десятилет", "столет", "тысячелет"}
    found |= {stem for row in relative.DEICTICS for stem in row.kk} | {"сегодня", "вчера", "завтра", "позавчера"}
    found |= {"послезавтра", "прошлогодн", "накануне", "недавно", "бүгінде", "күнделікті", "еже", "жас", "половин"}
    found |= {"жартыжылды", "онжылды", "мыңжылды", "янв", "фев", "апр", "авг", "сен", "окт", "ноя", "дек", "жж", "гг"}
    found |= {f"{mark}{digit}" for mark in "./-" for digit in "01"} | {"(19", "(20", "-е", "-х", ", 19", ", 20", "с.г", "т.г", "с. г"}
    found |= {f"{word} {start}" for word in ("в", "с", "до", "по", "к", "после") for start in ("19", "20")}
    found |= {"дневн", "недельн", "месячн", "летн", "суточн", "годичн"}
    halves = ("летн", "дневн", "недельн", "месячн", "суточн", "годичн")
    starts = ("двух", "трёх", "трех", "четырёх", "четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "одно")
    found |= {start + half for start in (*starts, "полутора", "двадцати", "тридцати") for half in halves}
    return tuple(sorted(found))


ANCHORS = _anchors()


def read(run: Run, context: Context) -> Iterable[Draft]:
    """Return the drafts of a run; dates still hold a ``When`` under ``when``."""
    tokens = run.tokens
    for stage in STAGES:
        tokens = stage.apply(tokens)
    for token in _without_torn_numbers(tokens):
        if isinstance(token.value, When | Span) or token.kind == "ages":
            if refused(token, run, context):
                continue
            kind = KINDS.get(token.kind, "date")
            yield Draft(token.start, token.end, _value(token), token.lang or None, token.rule, kind)


def _without_torn_numbers(tokens: list[Token]) -> Iterable[Token]:
    """Leave out what begins with a number in words that a word before it may belong to: ``мың тоғыз [он төртінші жылы]``."""
    last = None
    for token in tokens:
        torn = last is not None and last.kind in NUMBERS and not last.word[:1].isdigit() and last.end + 1 == token.start
        if not (torn and last is not None and last.lang == token.lang and token.rule in BEGIN_WITH_NUMBERS):
            yield token
        last = token


NUMBERS = ("small", "number", "glued", "nth", "bignth", "yearth")
BEGIN_WITH_NUMBERS = ("date.year", "date.day", "duration", "date.ago", "date.ahead", "age")


def _value(token: Token) -> Value:
    if isinstance(token.value, When):
        return {"when": token.value}
    if isinstance(token.value, Span):
        span = token.value
        value: Value = {"iso": span.iso, "mod": span.mod, "min": span.least, "max": span.most}
        return value | ({"every": True} if span.every else {})
    years = sorted(token.value)
    return {"years": years[0] if len(years) == 1 else None, "min": years[0], "max": years[-1], "mod": None}
