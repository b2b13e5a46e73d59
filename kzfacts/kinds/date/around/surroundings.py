"""What the words around a date make of its bound: a comparison is none, an event is no day to count from."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.date.around.eras import of_era
from kzfacts.kinds.date.around.guards import EXCEPT
from kzfacts.kinds.date.around.place import CLOSING, QUOTED_DAY
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.tokens.words import look_up
from kzfacts.kinds.date.when import FROM_EVENT, When
from kzfacts.lexicon.events import HISTORY_KK, HISTORY_RU

# «с 2021 годом» compares, «с 2021 года» bounds.
INSTRUMENTAL = Lazy(r"(?:[оыи]м|[её]м|ами|ями|\d-?м)(?!\w)|(?:ой|ей|ью)$")
WITH = Lazy(r"(?:сравнени|сопоставлени)[юие][ ]со?[ ]$")  # «по сравнению с 2024 г.»
# Before «к»: the figure or noun that is compared with an earlier period, or what is timed to a day.
COMPARED = Lazy(
    r"(?:отношению|относительно|сравнении|рост|роста|прирост|снижение|динамика|%|проц(?:\.|ент\w{0,3})|пункт\w{0,3}"
    r"|[бп]\.[ ]?п\.?|раза?|\)|приурочен\w{0,5})"
    r"[ ]ко?[ ]$"
)
# «сократится до 54% к 2029 году» names what is to be reached, and by when.
REACHED = Lazy(r"(?<!\w)до[ ]\d[\d.,-]{0,12}[ ]?(?:%|процент\w{0,3})[ ]ко?[ ]$")
# «в октябре к сентябрю»
MONTH_TO = Lazy(r"(?<![^\W\d_])([^\W\d_]+)[ ]\(?ко?[ ]$")
# «в декабре 2024 года к декабрю 2023 года»: a later year is compared with an earlier one
YEAR_TO = Lazy(r"(?<!\d)(\d{4})(?:[ ]?г(?:од[ау]?)?\.?)?[ ]ко?[ ]$")
TOWARDS = Lazy(r"(?<!\w)ко?[ ]$")
EVENT_AFTER = Lazy(r",?[ ](?:после|до|со?[ ](?:дня|момента|начала|даты))[ ](?!этого|того|чего)")
COUNTED_AHEAD = Lazy(r"(?:через|спустя)[ ](?:\w+[ ]){0,2}$")
INCLUSIVE = Lazy(r"\.?,?[ ]\(?включительно(?!\w)|[ ](?:де|ше)йін,?[ ]\(?қоса[ ]алғанда")
# Within a sentence, without a comma: «поданные позже 3 апреля»; «Ранее, 3 апреля» is an adverb.
LATER_THAN = Lazy(r"[^\W\d_][ ](?:(?P<before>раньше|ранее)|позже|позднее)[ ]$")
IN_THIS = Lazy(r"в этот (?:год|месяц)(?![^\W\d_])")  # the one spoken of, as in «в этот день»; «в этом году» is now
COMPARATIVES = ("раньше ", "ранее ", "позже ", "позднее ")
LATER_YEAR = Lazy(r"(?<![^\W\d_])(?<!не )(?:(?P<before>раньше|ранее)|позже|позднее)[ ]$")
ADVERB_BEFORE = Lazy(r"(?<![^\W\d_])(?:а|и|но|не|как)[ ]\w+[ ]$")
BY = Lazy(r"(?<![^\W\d_])по[ ]$")
DATIVE = Lazy(r"(?<!недел)(?<!сред)(?<!пятниц)(?<!суббот)(?<!весн)(?<!зим)[ую]$|(?:[ая]м|е)$")
IN_QUOTES = Lazy(rf"(?:(?<!\d)(?P<year>\d{{4}})[ ]?(?:жыл(?:ғы|дың|ы)|ж\.)[ ]?)?{QUOTED_DAY}")
MODS = {"с": "on_or_after", "по": "on_or_before", "до": "before"}
BOUND = Lazy(rf"(?<![^\W\d_])({'|'.join(MODS)})[ ]$")  # с «5» мая по «7» июня
# «31 марта года, следующего за отчётным», ``есепті кезеңнен кейінгі жылдың 31 наурызы``: of no year that is known
YEAR_AFTER = Lazy(r"[ ]года,?[ ](?:следующего|предшествующего)[ ]")
# nor ``есепті тоқсаннан кейінгі айдың бірінші күні``
ANOTHER_BEFORE = Lazy(r"[ндт][ае]н[ ](?:кейінгі|бұрынғы)[ ](?:жыл(?:дың|ғы)[ ])?$")
NEGATED = Lazy(r"[ ](?:ерте|бұрын|кеш|кейін)[ ]емес(?![^\W\d_])")
HISTORY = Lazy(rf"[ ](?:[^\W\d_]{{1,12}}[ ])?{any_of(HISTORY_KK)}")
HISTORY_BEFORE = Lazy(rf"(?<![^\W\d_]){any_of(HISTORY_RU)}[а-я]{{0,3}}[ ]$")
OF_ERAS = ("date.year", "date.century", "date.decade", "date.part")
INCLUDED = {"before": "on_or_before", "after": "on_or_after"}
BEFORE = 40  # characters
PRESENT = 2000  # the first year of this century
MOST = 9999  # years


def in_place(token: Token, low: str) -> Token:
    """Return ``token``, a date, as the words around it in ``low``, the lower-case text, change its meaning."""
    when: When = token.value
    if token.rule == "date.month":
        token = _with_quoted_day(token, low)
        when = token.value
    if token.kind == "dday" and when.first and when.first.weekday:
        token = _without_weekday(token, low)
        when = token.value
    if token.rule in ("date.day", "date.nth") and _of_another_year(token, low):
        return token._replace(value=FROM_EVENT._replace(mod=when.mod))
    if when.mod in INCLUDED and INCLUSIVE.match(low, token.end):
        return token._replace(value=when._replace(mod=INCLUDED[when.mod]))
    if token.rule == "date.year" and "century" in when.notes and _is_history(token, low):
        return token._replace(value=When(mod=when.mod, notes=("ambiguous century",)))
    if token.lang != "ru":
        return _negated(token, when, low)
    first = when.first
    if first and first.rel and token.rule == "date.relative" and IN_THIS.match(low, token.start - 2):
        return token._replace(value=when._replace(first=first._replace(rel=first.rel._replace(anaphoric=True))))
    if token.rule in OF_ERAS:
        token = of_era(token, when, low)
    return _bounded(token, token.value, low)


def _without_weekday(token: Token, low: str) -> Token:
    """Return the day of «по расписанию субботы, 5 мая – ...», which is of no such weekday."""
    comma = low.find(",", token.start, token.end)
    timetable = EXCEPT.search(low, max(0, token.start - BEFORE), token.start) if comma >= 0 else None
    if timetable is None or timetable[0].startswith("кроме"):
        return token
    start = comma + 1 + (low[comma + 1] == " ")
    return token._replace(start=start, value=token.value._replace(first=token.value.first._replace(weekday=None)))


def _bounded(token: Token, when: When, low: str) -> Token:
    """Return a Russian date with the bound that the words around it leave it, or give it."""
    before = low[max(0, token.start - BEFORE) : token.start]
    if (token.rule == "date.ahead" and _from_event(token, low, before)) or _next_after(token, when, low):
        return token._replace(value=FROM_EVENT)
    if when.ranged and when.last is None and INSTRUMENTAL.search(low, token.start, token.end):
        return token._replace(value=when._replace(ranged=False, mod="start"))  # с началом года
    if when.mod == "on_or_after" and (INSTRUMENTAL.search(low, token.start, token.end) or WITH.search(before)):
        return token._replace(value=when._replace(mod=None))
    if when.mod == "on_or_before" and TOWARDS.search(before) and (_is_compared(token, before) or _is_past(when)):
        return token._replace(value=when._replace(mod=None))
    if when.mod == "on_or_before" and BY.search(before) and DATIVE.search(low, token.start, token.end):
        return token._replace(value=when._replace(mod=None))  # по прошлому году: about it
    return _compared_in_time(token, when, before, low) if before.endswith(COMPARATIVES) else token


def _compared_in_time(token: Token, when: When, before: str, low: str) -> Token:
    """Return a day after «позже», a year after «ранее»: bounds where these are no adverbs of their own."""
    if when.mod is not None or when.first is None or when.first.rel:
        return token
    of_year = token.kind == "dyear" and low.endswith("года", 0, token.end)
    than = LATER_YEAR.search(before) if of_year else None if ADVERB_BEFORE.search(before) else LATER_THAN.search(before)
    return token._replace(value=when._replace(mod="before" if than["before"] else "after")) if than else token


def _with_quoted_day(token: Token, low: str) -> Token:
    """Return a month with the day in quotes before it, as contracts write it: ``2024 жылғы «9» мамырда``."""
    when = token.value
    if low[token.start - 2 : token.start].rstrip(" ")[-1:] not in CLOSING:
        return token
    found = IN_QUOTES.search(low, max(0, token.start - BEFORE), token.start)
    if found is None or when.ranged or when.first is None or not when.first.period.month:
        return token
    year = when.first.period.year or (int(found["year"]) if found["year"] else None)
    point = when.first._replace(period=when.first.period._replace(year=year, day=int(found["day"])))
    start = found.start() if found["year"] else found.start("quote")
    lead = BOUND.search(low, max(0, start - BEFORE), start)
    mod = when.mod or (lead and MODS[lead[1]])
    return token._replace(kind="dday", start=start, value=when._replace(first=point, mod=mod), rule="date.day")


def _of_another_year(token: Token, low: str) -> bool:
    if low.startswith(" года", token.end):
        return YEAR_AFTER.match(low, token.end) is not None
    before = low[max(0, token.start - BEFORE) : token.start]
    owned = before.endswith(("жылдың ", "жылғы ")) or low.startswith("айдың ", token.start)
    return owned and ANOTHER_BEFORE.search(before) is not None


def _is_history(token: Token, low: str) -> bool:
    """Say whether a year of two digits is that of a revolution, a famine, a war, which may be of either century."""
    if (token.value.first.period.year or 0) < PRESENT:
        return False
    before = HISTORY_BEFORE.search(low, max(0, token.start - BEFORE), token.start)
    return before is not None or HISTORY.match(low, token.end) is not None


def _negated(token: Token, when: When, low: str) -> Token:
    """Return a Kazakh date with the bound of ``3 сәуірден ерте емес``, not earlier, ``кеш емес``, not later."""
    negated = NEGATED.match(low, token.end) if token.ending.case == "abl" else None
    if negated is None:
        return token
    mod = "on_or_after" if negated[0].startswith((" ерте", " бұрын")) else "on_or_before"
    return token._replace(value=when._replace(mod=mod))


def _is_compared(token: Token, before: str) -> bool:
    to = MONTH_TO.search(before) if token.kind == "dmonth" else None
    known = look_up(to[1]) if to else None
    if known is not None and known.kind == "month":
        return True
    year, when = YEAR_TO.search(before), token.value
    if year and when.first and (when.first.period.year or MOST) < int(year[1]):
        return True
    return COMPARED.search(before) is not None and not REACHED.search(before)


def _from_event(token: Token, low: str, before: str) -> bool:
    """Say whether «через год после выборов» counts from an event whose day nobody knows here."""
    ahead = COUNTED_AHEAD.search(before) or low.startswith(("через", "спустя"), token.start)
    return bool(ahead) and EVENT_AFTER.match(low, token.end) is not None


def _next_after(token: Token, when: When, low: str) -> bool:
    """Say whether «на следующий день после выборов» counts from an event, not from the day named before."""
    rel = when.first.rel if when.first and token.rule == "date.relative" else None
    return rel is not None and rel.anaphoric and rel.offset > 0 and EVENT_AFTER.match(low, token.end) is not None


def _is_past(when: When) -> bool:
    """Say whether the period lies before the day of writing: «к прошлому году» compares, it sets no term."""
    return when.first is not None and when.first.rel is not None and when.first.rel.offset < 0
