"""The forms of single days."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.grammar.kazakh import BARE
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.forms.dotted import DOTTED
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import beginning, behind_day, number_of, with_year
from kzfacts.kinds.date.forms.recurrences import RECURRENCES
from kzfacts.kinds.date.forms.short_years import SHORT_YEARS
from kzfacts.kinds.date.tokens.token import MOST_DAYS, Token
from kzfacts.kinds.date.when import STYLES_APART, Point, When

DAYS = Forms(DOTTED, RECURRENCES, SHORT_YEARS)
DAY_OF_NONE = Lazy(r"[3-9]\d(?!\d)")
NO_SHARE = "(?!halfof|tendays)"  # мамырдың бірінші жартысы

OBLIQUE = ("я", "е", "ю", "м")  # Russian: ноября, ноябре
EARLIEST = 1900  # year after a comma, where a smaller figure counts something


@DAYS.add("date.day", "small (month|abbr) dash figure", "small dot (month|abbr) dot figure")
def tied_day(tokens: list[Token]) -> Token | None:
    """«05-мар-2025», «05.мар.2025», «5.марта.2025»: what tables and databases print, without a blank."""
    day, month, year = tokens[0], the(tokens, "month", "abbr"), tokens[-1]
    if (day.end + 1, month.end + 1) != (month.start, year.start) or not _month_after_day(day, month, [year]):
        return None
    return with_year([year], Period(month=month.value, day=number_of(day)), "dday", tokens)


@DAYS.add("date.day", "small dot month figure god?")
def day_with_point(tokens: list[Token]) -> Token | None:
    """«5. марта 2025 года»: the genitive begins no sentence of its own."""
    day, month = tokens[0], tokens[2]
    if month.lang != "ru" or not behind_day(month) or not day.word.isdigit():
        return None
    return with_year(tokens[3:], Period(month=month.value, day=number_of(day)), "dday", tokens)


@DAYS.add(
    "date.day",
    "DAY dash? MONTH comma? YEAR ZHYL",
    "DAY dash? MONTH (comma|mon)? RUYEAR",
    "DAY dash? MONTH open (RUYEAR|YEAR ZHYL) dot? close",
    "DAY dash? (month|monthgen)",
    "DAY abbr",
    "tens (month|abbr dot?) RUYEAR",
    "tens month",
)
def day_month_year(tokens: list[Token]) -> Token | None:
    """«9 мая 2017 года», «5 мая месяца 2017 г.», «3-го марта прошлого года», ``20 қыркүйек, 2014 жыл``."""
    tokens = [token for token in tokens if token.kind != "mon"]
    month = the(tokens, "month", "monthgen", "abbr")
    at = tokens.index(month)
    comma = pick(tokens, "comma")
    oblique, owning = month.ending.case != "nom", tokens[-1].kind in ("zhylgen", "figure")
    if month.lang == "kk" and ((comma and (oblique or tokens[-1].kind == "zhylgen")) or (oblique and owning)):
        return None  # 16 желтоқсанда, 1991 жылғы; 5 мамырда 2026 жылғы бюджет бекітілді, 2026 бала туды
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
    if month.kind == "abbr":  # those that may be words: month_names.lacks_point
        return True
    if pick(rest, "comma") and rest[-1].kind == "figure" and int(rest[-1].value) < EARLIEST:
        return False
    in_case = month.ending.case == "loc" or month.ending.possessed
    if month.word.startswith("маусым") and in_case and day.kind == "nth" and not rest:
        return False  # the second season of something
    if day.kind == "tens" and not (day.value <= MOST_DAYS and day.word.endswith("е")):  # 30-е мая, but not 90-е
        return False
    if day.word.startswith("алғашқы"):
        return False
    return month.lang != "ru" or behind_day(month) or day.lang == "kk" or month.word in ("март", "май")


@DAYS.add("date.day", "OFYEAR (small|nth|owned) dash? (month|monthgen|abbr)")
def year_day_month(tokens: list[Token]) -> Token | None:
    """``2024 жылғы 16 наурызда``, ``осы жылдың 9-ыншы маусымына``, ``2024 ж. 5 нау``."""
    *year, day, month = (token for token in tokens if token.kind != "dash")
    if not dashed_well(tokens):
        return None
    return with_year(year, Period(month=month.value, day=number_of(day)), "dday", tokens)


@DAYS.add("date.day", "(month|abbr dot?) small comma figure(?!zhyl|zhylgen|zhyldar|god|gody)")
def month_day_comma_year(tokens: list[Token]) -> Token | None:
    """``Қараша 3, 2025``, «Дек. 3, 2025», «июля 3, 2025»: what sites made with English patterns print."""
    *names, day, _, year = tokens
    month = names[0]
    named = month.ending == BARE and not (month.lang == "ru" and month.word[-1] in OBLIQUE[1:])
    if not named or names[-1].end + 1 != day.start or year.value < EARLIEST:
        return None
    return with_year([year], Period(month=month.value, day=number_of(day)), "dday", tokens)


@DAYS.add("date.day", "DAY open DAY close month (RUYEAR|YEAR ZHYL)?")
def both_styles(tokens: list[Token]) -> Token | None:
    """«5 (17) мая 1880 года»: one day in the old and the new style; the value is of the new one, as in EDTF.

    «15 (пятнадцатого) декабря»: the day repeated in words, as contracts do.
    """
    at = next(number for number, token in enumerate(tokens) if token.kind == "open")
    old, new, month = number_of(tokens[at - 1]), number_of(tokens[at + 1]), tokens[at + 3]
    if (new != old and new - old not in STYLES_APART) or (month.lang == "ru" and not behind_day(month)):
        return None
    return with_year(tokens[at + 4 :], Period(month=month.value, day=new), "dday", tokens)


@DAYS.add("date.day", "(number|bignth) dash? MONTH RUYEAR", "OFYEAR number dash? month")
def no_such_day(tokens: list[Token]) -> Token | None:
    """«36 июля 2016 года»: clearly meant as a date, and impossible."""
    number, month = the(tokens, "number", "bignth"), the(tokens, "month", "abbr")
    at = tokens.index(number)
    year = tokens[:at] if at else tokens[tokens.index(month) + 1 :]
    if not DAY_OF_NONE.match(number.word) or not dashed_well(tokens) or (at == 0 and not behind_day(month)):
        return None
    return with_year(year, Period(month=month.value, day=number_of(number)), "dday", tokens)


@DAYS.add("date.range", "monthgen (small|nth) dash (small|nth|owned) (dash? day)?")
def month_days(tokens: list[Token]) -> Token | None:
    """``наурыздың 21-23 күндері``."""
    first, last = (number_of(token) for token in (tokens[1], tokens[3]))
    if not 1 <= first < last <= MOST_DAYS or (tokens[-1].kind == "day" and not tokens[-1].ending.possessed):
        return None
    one, two = (Point(Period(month=tokens[0].value, day=day)) for day in (first, last))
    return made("dday", tokens, When(one, two, ranged=True))


@DAYS.add(
    "date.day",
    "OFYEAR? (monthgen|month ai) (small|nth) dash? star",
    f"OFYEAR? (monthgen|month ai) (CASED|nth){NO_SHARE}",
    f"OFYEAR? monthgen small{NO_SHARE}",
)
def month_day(tokens: list[Token]) -> Token | None:
    """``тамыздың 19-ы``, ``наурыз айының жиырма екісінен``, ``2003 жылғы маусымның 9-ы``, ``қазанның 10-жұлдызы``."""
    at = tokens.index(the(tokens, "monthgen", "month"))
    month, *rest = tokens[at:]
    genitive, day = rest[:2] if rest[0].kind == "ai" else (month, rest[0])
    number = number_of(day)
    if genitive.ending.case != "gen" or month.lang != "kk" or tells_apart(tokens[-1]):
        return None
    if not (at or 1 <= number <= MOST_DAYS):
        return None
    return with_year(tokens[:at], Period(month=month.value, day=number), "dday", tokens)


@DAYS.add("date.day", "OFYEAR? (monthgen|month ai) nth day", "OFYEAR? month ai small day")
def month_day_in_words(tokens: list[Token]) -> list[Token] | Token | None:
    """``маусымның алғашқы күні``, ``мамыр айының 5 күні``, but not ``қыркүйектің бірінші қоңырауы``."""
    month, noun = the(tokens, "monthgen", "month"), tokens[-1]
    if tokens[-2].kind == "small" and not (tokens[-3].ending.case == "gen" and noun.ending.possessed):
        return None  # мамыр айында 5 күн
    year, day = tokens[: tokens.index(month)], number_of(tokens[-2])
    if noun.ending.plural:
        return beginning(with_year(year, Period(month=month.value), "dother", tokens)) if day == 1 else None
    found = with_year(year, Period(month=month.value, day=day), "dday", tokens[:-1])
    return [found, noun] if found else None


def tells_apart(token: Token) -> bool:
    """Say whether a word is an ordinal that belongs to the noun after it: ``шілденің алғашқы (аптабы)``."""
    return token.kind == "nth" and token.lang == "kk" and not token.word[:1].isdigit() and token.ending == BARE


@DAYS.add("date.holiday", "new zhylgen nth day", "new (zhyl|zhylgen)")
def new_year(tokens: list[Token]) -> Token | None:
    """``жаңа жылға дейін``, ``жаңа жылдың алғашқы күні``; «до Нового года» is among the feasts."""
    if len(tokens) == 2 and tokens[1].ending.case not in ("dat", "abl"):
        return None
    return made("dday", tokens, When(Point(Period(month=1, day=1))))
