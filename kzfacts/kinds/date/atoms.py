"""The forms of single dates: one day, month, year or other period, given by the calendar."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.edtf import Period, possible
from kzfacts.kinds.date.form import Forms, made, pick
from kzfacts.kinds.date.run import Token
from kzfacts.kinds.date.when import Point, Rel, When, full_year

ATOMS = Forms()
NUMERALS = (
    "small",
    "nth",
    "number",
    "figure",
    "yearth",
    "bignth",
    "tens",
    "roman",
    "owned",
    "from",
    "upto",
    "inflected",
)
FIRST_DECADE, LAST_DECADE = 30, 90  # a decade of two digits that can only be of the twentieth century


def date_token(kind: str, tokens: list[Token], when: When) -> Token | None:
    """Return the token of a date; None where the calendar has no such period."""
    return made(kind, tokens, when)


def year_of(tokens: list[Token]) -> tuple[Period, Rel | None, tuple[str, ...]] | None:
    """Read the tokens of a year: ``2024 жылғы``, «прошлого года», ``биылғы``; None if there is no year among them."""
    for token in tokens:
        if token.kind == "thisyear":
            return Period(), Rel("year", 0), ()
        if token.kind in ("deictic", "deicticatt"):
            return Period(), Rel(token.value.unit, token.value.offset), ()
        if token.kind in ("rel", "that"):
            offset = token.value.offset
            return Period(), Rel("year", offset, token.value.anaphoric), ()
        if token.kind == "back":
            return Period(), Rel("year", -1), ()
        if token.kind == "ahead":
            return Period(), Rel("year", 1), ()
        if token.kind in ("figure", "yearth", "bignth", "nth", "small", "number"):
            year, notes = full_year(int(token.value))
            return Period(year), None, notes
    return None


def with_year(tokens: list[Token], period: Period, kind: str, everything: list[Token]) -> Token | None:
    """Return the date ``period`` in the year that ``tokens`` name, if they do."""
    found = year_of(tokens)
    if found is None:
        return date_token(kind, everything, When(Point(period)))
    year, rel, notes = found
    return date_token(kind, everything, When(Point(period._replace(year=year.year), rel), notes=notes))


def number_of(token: Token | None) -> int:
    """Return the value of a numeral token as an integer, 0 if there is none."""
    return int(token.value) if token is not None and isinstance(token.value, int | Decimal) else 0


@ATOMS.add(
    "date.day",
    "DAY dash? MONTH comma? YEAR ZHYL",
    "DAY dash? MONTH comma? RUYEAR",
    "DAY dash? month open figure close",
    "DAY dash? (month|monthgen)",
    "DAY abbr",
)
def day_month_year(tokens: list[Token]) -> Token | None:
    """``9 мая 2017 года``, ``18 февраля``, ``3-го марта прошлого года``, ``20 қыркүйек, 2014 жыл``."""
    month = pick(tokens, "month", "monthgen", "abbr")
    assert month is not None  # noqa: S101 (the patterns have one)
    at = tokens.index(month)
    if not dashed_well(tokens) or not _month_after_day(tokens[0], month, tokens[at + 1 :]):
        return None
    return with_year(tokens[at + 1 :], Period(month=month.value, day=number_of(tokens[0])), "dday", tokens)


def dashed_well(tokens: list[Token]) -> bool:
    """Say whether every hyphen ties its neighbours without blanks (10-қазан); dashes between words do not."""
    return all(
        before.end == token.start and token.end == after.start
        for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if token.kind == "dash"
    )


def _month_after_day(day: Token, month: Token, rest: list[Token]) -> bool:
    if month.kind == "abbr":
        return month.word in SAFE_ABBREVIATIONS or bool(rest and rest[-1].kind in ("figure", "god", "gody", "zhyl"))
    if pick(rest, "comma") and rest[-1].kind == "figure" and int(rest[-1].value) < 1900:  # noqa: PLR2004
        return False
    if (
        month.word.startswith("маусым")
        and not rest
        and day.kind == "nth"
        and (month.ending.case == "loc" or month.ending.possessed)
    ):
        return None  # the second season of something
    if day.word.startswith("алғашқы"):
        return None
    return month.lang != "ru" or month.word[-1] in "яа" or day.lang == "kk" or month.word in ("март", "май")


SAFE_ABBREVIATIONS = ("янв", "фев", "февр", "апр", "авг", "сент", "окт", "нояб", "дек")


@ATOMS.add("date.day", "OFYEAR monthgen (owned|small|nth|from|upto|inflected)", "OFYEAR DAY dash? (month|monthgen)")
def year_day_month(tokens: list[Token]) -> Token | None:
    """``2024 жылғы 16 наурызда``, ``осы жылдың 9-ыншы маусымына``, ``2020 жылдың мамырының 5-і``."""
    month = pick(tokens, "month", "monthgen")
    assert month is not None  # noqa: S101 (the patterns have one)
    if not dashed_well(tokens):
        return None
    at = tokens.index(month)
    day = (
        tokens[-1] if month.kind == "monthgen" else tokens[at - 1] if tokens[at - 1].kind != "dash" else tokens[at - 2]
    )
    year = tokens[: min(tokens.index(day), at)]
    return with_year(year, Period(month=month.value, day=number_of(day)), "dday", tokens)


@ATOMS.add("date.day", "monthgen (owned|from|upto|inflected)", "monthgen (small|nth)")
def month_day(tokens: list[Token]) -> Token | None:
    """``тамыздың 19-ы``, ``наурыздың жиырма екісінен``."""
    day = number_of(tokens[1])
    if not 1 <= day <= 31:  # noqa: PLR2004 (days of a month)
        return None
    return date_token("dday", tokens, When(Point(Period(month=tokens[0].value, day=day))))


@ATOMS.add("date.holiday", "new zhylgen nth day", "new (zhyl|zhylgen|god)", "in new god")
def new_year(tokens: list[Token]) -> Token | None:
    """``жаңа жылға``, «до Нового года»; «в новом году» is the year."""
    if tokens[0].kind == "in":
        return None if tokens[0].word != "в" else new_year([tokens[1]._replace(word="нового"), tokens[2]])
    if tokens[0].word == "новый" or tokens[0].lang != tokens[1].lang or tokens[1].ending.case in ("adj", "att", "loc"):
        return None
    if tokens[0].lang == "kk" and len(tokens) == 2 and tokens[1].ending.case not in ("dat", "abl"):  # noqa: PLR2004
        return None
    return date_token("dday", tokens, When(Point(Period(month=1, day=1))))


@ATOMS.add("date.dotted", "dotted (god|zhylabbr)?")
def dotted(tokens: list[Token]) -> Token | None:
    """``31.10.1974``, ``18.07.14``, ``05/08/2008``, ``2010-01-29``."""
    parts = tokens[0].value
    if len(parts) == 3:  # noqa: PLR2004 (ISO: year, month, day)
        year, month, day = (int(part) for part in parts)
        notes: tuple[str, ...] = ()
    else:
        day, month = int(parts[0]), int(parts[2])
        year, notes = full_year(int(parts[3]))
    period = Period(year, month, day)
    if (
        not possible(period)
        or not day
        or not month
        or (parts[1] != "/" and len(parts[-1]) == 2 and len(parts) > 3 and len(parts[2]) < 2)
    ):  # noqa: PLR2004
        return None
    return date_token("dday", tokens, When(Point(period), notes=notes))


@ATOMS.add("date.month", "OFYEAR month ai?", "OFYEAR monthgen")
def year_month(tokens: list[Token]) -> Token | None:
    """``2024 жылғы наурыз айында``, ``өткен жылдың қазанында``, ``биылғы мамыр``."""
    month = pick(tokens, "month", "monthgen")
    assert month is not None  # noqa: S101 (the patterns have one)
    if tokens[0].kind == "deicticatt" and month.word == "маусымда":
        return None  # the season of a sport
    return with_year(tokens[: tokens.index(month)], Period(month=month.value), "dmonth", tokens)


@ATOMS.add("date.month", "month RUYEAR", "(month|monthly) open figure close", "month figure ZHYL?")
def month_year(tokens: list[Token]) -> Token | None:
    """«в сентябре 2012», «май 2017 г.», «июля прошлого года»."""
    if tokens[0].lang == "kk" and tokens[1].kind == "figure" and tokens[-1].kind == "zhyl":
        return None
    return with_year(tokens[1:], Period(month=tokens[0].value), "dmonth", tokens)


@ATOMS.add("date.month", "month rel")
def month_of_this(tokens: list[Token]) -> Token | None:
    """«а в марте нынешнего»: the noun «год» is left out."""
    if not tokens[1].word.endswith("го") or tokens[1].word in ("этого", "сего", "следующего"):
        return None
    return with_year(tokens[1:], Period(month=tokens[0].value), "dmonth", tokens)


@ATOMS.add("date.month", "(rel|that|back) month ai?", "rel monthgen")
def relative_month(tokens: list[Token]) -> Token | None:
    """``өткен желтоқсаннан``, ``осы қаңтар``, «прошлого декабря»: the last, this, the next month of that name."""
    modifier = tokens[0].value
    if tokens[0].word in ("бұл", "ол") or (tokens[1].word.startswith("маусым") and len(tokens) == 2):  # noqa: PLR2004
        return None
    rel = Rel(f"month:{tokens[1].value}", modifier.offset, modifier.anaphoric)
    return date_token("dmonth", tokens, When(Point(Period(month=tokens[1].value), rel)))


@ATOMS.add("date.month", "month", "monthly", "monthgen")
def month(tokens: list[Token]) -> Token | None:
    """«в январе», ``қыркүйекте``, «октябрьской»."""
    return date_token("dmonth", tokens, When(Point(Period(month=tokens[0].value))))


@ATOMS.add(
    "date.decade",
    "(rel|back) century (bignth|tens|nth) (zhyldar|gody)?",
    "(rel|back) century (small|number) (zhyldar|gody)",
)
def decade_of_century(tokens: list[Token]) -> Token | None:
    """``өткен ғасырдың 60-ыншы жылдары``: counted from the century of the day of writing."""
    number = number_of(tokens[2])
    if number % 10 or number > 90:  # noqa: PLR2004 (the decades of a century)
        return None
    modifier = tokens[0].value
    rel = Rel("century", modifier.offset, modifier.anaphoric)
    return date_token("dother", tokens, When(Point(Period(part="decade", number=number // 10), rel)))


@ATOMS.add("date.decade", "(tens|bignth|nth) (gody|zhyldar) (nth|roman) century")
def decade_in_century(tokens: list[Token]) -> Token | None:
    """«девяностые годы двадцатого века»."""
    number, century = number_of(tokens[0]), number_of(tokens[2])
    if number % 10 or number > 90:  # noqa: PLR2004 (the decades of a century)
        return None
    return date_token("dother", tokens, When(Point(Period(part="decade", number=(century - 1) * 10 + number // 10))))


@ATOMS.add("date.decade", "tens GOD?", "(yearth|bignth|nth|small|number|figure) zhyldar", "bignth gody")
def decade(tokens: list[Token]) -> Token | None:
    """«1990-е годы», «в середине 80-х», ``тоқсаныншы жылдардың``."""
    number = number_of(tokens[0])
    if number % 10 or (tokens[0].kind in ("small", "number") and number < FIRST_DECADE):
        return None
    notes: tuple[str, ...] = ()
    if number <= 90:  # noqa: PLR2004 (the decades of a century)
        if len(tokens) == 1 and number < FIRST_DECADE:
            return None
        number, notes = (number + 1900, ("century",)) if number >= FIRST_DECADE else (0, ("ambiguous century",))
    return date_token("dother", tokens, When(Point(Period(part="decade", number=number // 10)), notes=notes))


@ATOMS.add("date.century", "(roman|nth) (dash|comma|and) (roman|nth) century")
def centuries(tokens: list[Token]) -> Token | None:
    """``14-інші – 15-інші ғасырларда``, «XVIII–XIX веков»."""
    first, last = number_of(tokens[0]), number_of(tokens[2])
    if first >= last or (tokens[1].kind != "dash" and first + 1 != last):
        return None
    one, two = (Point(Period(part="century", number=number)) for number in (first, last))
    return date_token("dother", tokens, When(one, two, ranged=True))


@ATOMS.add("date.century", "(roman|nth) century bce?", "small century")
def century(tokens: list[Token]) -> Token | None:
    """«XX век», ``20-сыншы ғасырда``, «19 век»."""
    number = number_of(tokens[0])
    if tokens[0].kind == "small" and (number < 10 or tokens[1].plural or tokens[1].word in ("века", "веков")):  # noqa: PLR2004
        return None
    if pick(tokens, "bce"):
        return date_token("dother", tokens, When(notes=("before the common era",)))
    return date_token("dother", tokens, When(Point(Period(part="century", number=number))))


@ATOMS.add("date.quarter", "(nth|roman|small) quarter dot? RUYEAR", "(nth|roman) quarter")
def quarter(tokens: list[Token]) -> Token | None:
    """«четвёртый квартал 2018 года», «III квартал», ``бірінші тоқсанда``."""
    if tokens[1].word == "кв" and len(tokens) == 2:  # noqa: PLR2004 (the abbreviation of a flat)
        return None
    return with_year(tokens[2:], Period(part="quarter", number=number_of(tokens[0])), "dother", tokens)


@ATOMS.add("date.quarter", "OFYEAR (nth|roman|small) quarter")
def year_quarter(tokens: list[Token]) -> Token | None:
    """``2024 жылдың бірінші тоқсанында``, ``биылғы 1-інші тоқсанда``."""
    return with_year(tokens[:-2], Period(part="quarter", number=number_of(tokens[-2])), "dother", tokens)


@ATOMS.add("date.half", "(nth|roman) half RUYEAR", "(nth|roman) half", "(nth|roman) halfof RUYEAR")
def half(tokens: list[Token]) -> Token | None:
    """«первое полугодие 2024 года», «вторая половина года», ``бірінші жартыжылдықта``."""
    return with_year(tokens[2:], Period(part="half", number=number_of(tokens[0])), "dother", tokens)


@ATOMS.add("date.half", "OFYEAR (nth|roman) (half|halfof)", "(nth|roman) halfof god")
def year_half(tokens: list[Token]) -> Token | None:
    """``осы жылдың 1-інші жартысында``, ``биылғы бірінші жартыжылдықта``."""
    ordinal = tokens[0] if tokens[-1].kind == "god" else tokens[-2]
    year = [] if tokens[-1].kind == "god" else tokens[:-2]
    return with_year(year, Period(part="half", number=number_of(ordinal)), "dother", tokens)


@ATOMS.add(
    "date.months", "nth? small mon RUYEAR", "OFYEAR nth? small (mon|ai)", "deicticatt zhylgen? nth? small (mon|ai)"
)
def first_months(tokens: list[Token]) -> Token | None:
    """«9 месяцев 2024 года», ``2024 жылдың 9 айында``: the first n months of the year."""
    unit = pick(tokens, "mon", "ai")
    assert unit is not None  # noqa: S101 (the patterns have one)
    at = tokens.index(unit)
    count = number_of(tokens[at - 1])
    opening = tokens[at - 2] if at > 1 and tokens[at - 2].kind == "nth" and tokens[at - 1].kind == "small" else None
    if (opening is not None and number_of(opening) != 1) or not 2 <= count <= 12 or unit.ending.case == "adj":  # noqa: PLR2004
        return None
    year = tokens[at + 1 :] if tokens[-1] is not unit else [t for t in tokens[: at - 1] if t is not opening]
    return with_year(year, Period(part="months", number=count), "dother", tokens)


@ATOMS.add("date.season", "OFYEAR season", "season nth (day|ai|mon)", "season (mon|ai|day)")
def year_season(tokens: list[Token]) -> Token | None:
    """``өткен жылдың көктемінде``, ``жаз айларында``."""
    word = pick(tokens, "season")
    assert word is not None  # noqa: S101 (the patterns have one)
    year = tokens[:-1] if tokens[-1] is word else []
    if tokens[-1].kind == "day" and (tokens[0].ending.case != "gen" or not tokens[-1].ending.possessed):
        return None
    return with_year(year, Period(part="season", number=word.value), "dother", tokens)


@ATOMS.add("date.season", "(rel|that|back) (season|seasonal)")
def relative_season(tokens: list[Token]) -> Token | None:
    """«прошлым летом», ``осы күзде``."""
    modifier = tokens[0].value
    if tokens[0].word == "ол":
        return None
    rel = Rel(f"season:{tokens[1].value}", modifier.offset, modifier.anaphoric)
    return date_token("dother", tokens, When(Point(Period(part="season", number=tokens[1].value), rel)))


@ATOMS.add("date.season", "season RUYEAR", "season")
def season(tokens: list[Token]) -> Token | None:
    """«летом 2001 года», ``қыста``, ``көктемгі``."""
    return with_year(tokens[1:], Period(part="season", number=tokens[0].value), "dother", tokens)


@ATOMS.add("date.year", "school study god", "school study? zhyl?", "figure dash figure study (god|zhyl)")
def school_year(tokens: list[Token]) -> Token | None:
    """«2023/24 учебный год»: the years it touches."""
    first, last = tokens[0].value if tokens[0].kind == "school" else (number_of(tokens[0]), tokens[2].word)
    year = int(last) if len(last) == 4 else first // 100 * 100 + int(last)  # noqa: PLR2004
    if year != first + 1:
        return None
    return date_token("dyear", tokens, When(Point(Period(first)), Point(Period(year)), ranged=True))


@ATOMS.add("date.year", "(rel|back) figure god")
def this_year(tokens: list[Token]) -> Token | None:
    """«в текущем 2011 году»."""
    return date_token("dyear", tokens, When(Point(Period(number_of(tokens[1])))))


@ATOMS.add("date.year", "figure god birth")
def year_of_birth(tokens: list[Token]) -> Token | None:
    """«1990 года рождения»."""
    return date_token("dyear", tokens, When(Point(Period(number_of(tokens[0])))))


@ATOMS.add("date.year", "YEAR (GOD|ZHYL) bce?", "(bignth|number|small|nth|figure) GOD bce", "yearth")
def year(tokens: list[Token]) -> Token | None:
    """«2015 год», ``екі мың жиырмасыншы жылы``, «2009-й», «44 год до н. э.»."""
    value = number_of(tokens[0])
    if pick(tokens, "bce"):
        return date_token("dyear", tokens, When(Point(Period(1 - value))))
    if len(tokens) == 1 and (tokens[0].lang == "kk" or "-" not in _joined(tokens[0])):
        return None
    if tokens[0].kind == "figure" and tokens[-1].kind == "zhyl" and tokens[-1].ending.case in ("adj", "like"):
        return None
    return date_token("dyear", tokens, When(Point(Period(value))))


def _joined(token: Token) -> str:
    """Return ``-`` where an ordinal in figures has an ending: 2009-й, but not «две тысячи девятый»."""
    return "-" if token.word[:1].isdigit() else ""


@ATOMS.add("date.year", "(bignth|nth) god", "bignth ZHYL", "nth (zhyl|zhylgen)")
def short_year(tokens: list[Token]) -> Token | None:
    """``тоқсан үшінші жылы``, «в сорок пятом году»: a year of two digits. ``үшінші жыл`` counts years instead."""
    value = number_of(tokens[0])
    if value >= 100 or tokens[-1].plural:  # noqa: PLR2004 (two digits)
        return None
    if value < 14:  # noqa: PLR2004 (the first, second ... year of something)
        if tokens[-1].lang == "ru" or tokens[-1].kind == "zhylgen" or tokens[-1].ending.case in ("adj", "acc", "dat"):
            return None
        return date_token("dyear", tokens, When(notes=("counted from an event",)))
    year, notes = full_year(value)
    return date_token("dyear", tokens, When(Point(Period(year)), notes=notes))


@ATOMS.add("date.weekday", "weekday")
def weekday(tokens: list[Token]) -> Token | None:
    """«в понедельник», ``сенбіде``."""
    return date_token("dweekday", tokens, When(Point(weekday=tokens[0].value)))


@ATOMS.add("date.weekday", "weekly")
def weekday_adjective(tokens: list[Token]) -> Token | None:
    """«субботней»."""
    return date_token("dweekday", tokens, When(Point(weekday=tokens[0].value)))
