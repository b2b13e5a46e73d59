"""The forms of years, centuries and bare weekdays."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.grammar.kazakh import BARE
from kzfacts.kinds.date.forms.decades import DECADES
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import first_of_two, number_of, with_year
from kzfacts.kinds.date.tokens.token import YEARS as FULL_YEARS
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import BEFORE_ERA, FROM_EVENT, Point, Rel, When, last_year

YEARS = Forms(DECADES)

ROUND = 50  # 150 жылғы тарих: an amount
TENTH = 10  # «на рубеже 19 и 20 веков»: nobody counts so many of them


@YEARS.add("date.century", "NTH dash NTH century dot? bce", "bce ((small|NTH) dash)? (small|NTH) century")
def century_before_era(tokens: list[Token]) -> Token | None:
    """«V–III вв. до н. э.», ``б.з.б. ІІІ ғасырда``."""
    return made("dother", tokens, BEFORE_ERA)


@YEARS.add("date.range", "EARLY dash EARLY GOD ERA", "among EARLY and EARLY GOD ERA")
def years_of_era(tokens: list[Token]) -> Token | None:
    """«431–404 гг. до н. э.», «между 14 и 37 годами нашей эры»."""
    words = tokens[1:] if tokens[0].kind == "among" else tokens
    first, last = (_in_era(number_of(token), tokens) for token in (words[0], words[2]))
    return made("dyear", words, When(Point(Period(first)), Point(Period(last)), ranged=True)) if first < last else None


def _in_era(year: int, tokens: list[Token]) -> int:
    """Return the astronomical year, in which 0 is 1 before the common era."""
    return 1 - year if pick(tokens, "bce") else year


@YEARS.add("date.century", "NTH comma NTH (comma|and) NTH century", "small comma small (comma|and) small century")
@YEARS.add("date.century", "NTH (dash|comma|and) NTH century", "small (dash|and) (small|nth) century")
def centuries(tokens: list[Token]) -> Token | None:
    """``14-інші – 15-інші ғасырларда``, «XVIII–XIX веков», «XVII, XVIII и XIX веков», «в 19–20 веках»."""
    first, last, unit = number_of(tokens[0]), number_of(tokens[-2]), tokens[-1]
    counts = unit.word not in ("веках", "вв") and not (unit.lang == "kk" and unit.ending != BARE)
    if tokens[0].kind == "small" and counts and not (pick(tokens, "and") and first >= TENTH):
        return None  # 2–3 века
    if first >= last or (tokens[1].kind != "dash" and first + len(tokens) // 2 - 1 != last):
        return None
    one, two = (Point(Period(part="century", number=number)) for number in (first, last))
    return made("dother", tokens, When(one, two, ranged=True))


@YEARS.add(
    "date.century",
    "NTH(?=dash part dot? roman century|and part dot? roman century|bound part roman century)",
    "roman(?=dash nth halfof roman century)",
    "nth(?=dash part nth century|and part nth century)",
)
@YEARS.add("date.year", "figure(?=dash part figure|and part figure|bound part figure)")
def without_noun(tokens: list[Token]) -> Token | None:
    """«в конце XIX – начале XX века», «с XVIII до начала XX века», «в конце 2025 – начале 2026 года»."""
    number, of_year = number_of(tokens[0]), tokens[0].kind == "figure"
    if tokens[0].word.endswith("я"):  # вторая – конца V века: of something else
        return None
    period = Period(number) if of_year else Period(part="century", number=number)
    return tokens[0]._replace(kind="dyear" if of_year else "dother", value=When(Point(period)), lang="ru")


@YEARS.add("date.century", "NTH century ERA?", "small century")
def century(tokens: list[Token]) -> Token | None:
    """«XX век», ``20-сыншы ғасырда``, «19 век»."""
    number = number_of(tokens[0])
    ordinal = tokens[1].word in ("веке", "столетии") and not tokens[1].plural  # в 2 веке
    if tokens[0].kind == "small" and not ordinal and (number < 10 or tokens[1].plural or _counts(number, tokens[1])):
        return None
    if pick(tokens, "bce"):
        return made("dother", tokens, BEFORE_ERA)
    return made("dother", tokens, When(Point(Period(part="century", number=number))))


def _counts(number: int, unit: Token) -> bool:
    """Say whether these are so many centuries: «22 века», but «конца 19 века»."""
    two_to_four = number % 10 in (2, 3, 4) and number not in (12, 13, 14)
    return unit.word == "веков" or (unit.word == "века" and two_to_four)


@YEARS.add("", "((figure dash figure)? study|school study) zhylgen NTH (half|halfof|quarter)")
def part_of_school_year(tokens: list[Token]) -> list[Token] | None:
    """``2025-2026 оқу жылының екінші жартыжылдығы``: the year, and a part that is none of the calendar."""
    year = _school_year(tokens[:-2])
    part = [token._replace(kind="glued") for token in tokens[-2:]]
    return [year._replace(rule="date.year") if year else tokens[-3]._replace(kind="glued"), *part]


@YEARS.add(
    "date.year", "school study (god|zhylgen)", "school study? (zhyl|god)?", "figure dash EARLY study (god|zhyl|zhylgen)"
)
def school_year(tokens: list[Token]) -> Token | None:
    """«2023/24 учебный год», ``2025-2026 оқу жылының``: the years it touches."""
    return _school_year(tokens)


def _school_year(tokens: list[Token]) -> Token | None:
    if tokens[0].kind == "study":
        return None
    first = first_of_two(tokens)
    if first is None:
        return None
    return made("dyear", tokens, When(Point(Period(first)), Point(Period(first + 1)), ranged=True))


@YEARS.add("date.list", "((YEAR|number) comma){0,8} (YEAR|number) (and|comma) YEAR (zhyldar|zhylabbr)(?!among)")
def list_of_plural_years(tokens: list[Token]) -> list[Token] | None:
    """``2010, 2015 және 2020 жылдары``: several years; ``2020 жылдары`` alone is a decade."""
    *years, last = (token for token in tokens if token.kind in ("figure", "yearth", "number"))
    if any(year.value not in FULL_YEARS for year in years):
        return None
    done = [year._replace(kind="dyear", value=When(Point(Period(int(year.value)))), lang="kk") for year in years]
    end = made("dyear", [last, tokens[-1]], When(Point(Period(int(last.value)))))
    return [*done, end] if end else None


@YEARS.add(
    "date.range",
    "figure dash COUNT (zhyldar|gody|zhylabbr)",
    "(figure|yearth|number) dash (nth|bignth) (zhyldar|zhylabbr)",
)
def years_of_century(tokens: list[Token]) -> Token | None:
    """``1928-31 жылдары``, «1941–45 гг.», ``екі мың он – жиырмасыншы жылдары``: the second year in short."""
    when = _in_short(tokens[0], tokens[2])
    return made("dyear", tokens, when) if when else None


def _in_short(one: Token, two: Token) -> When | None:
    first, last = number_of(one), number_of(two)
    short = two.kind in ("nth", "bignth") or (two.word.isdigit() and len(two.word) == 2)
    if not (short and first in FULL_YEARS and first % 100 < last < 100):
        return None
    return When(Point(Period(first)), Point(Period(last_year(first, last))), ranged=True)


@YEARS.add("date.list", "(figure dash COUNT (comma|and)){1,4} figure dash COUNT (zhyldar|gody|zhylabbr)")
def list_of_short_ranges(tokens: list[Token]) -> list[Token] | None:
    """``1955–60 және 1962–64 жылдары``, «в 1951–53 и 1957–59 гг.»."""
    pairs = [(token, tokens[at + 2]) for at, token in enumerate(tokens) if token.kind == "figure"]
    whens = [_in_short(*pair) for pair in pairs]
    if None in whens:
        return None
    year = tokens[-1]
    ends = [*(two for _, two in pairs[:-1]), year]
    told = zip(pairs, ends, whens, strict=True)
    return [one._replace(kind="dyear", end=end.end, value=when, lang=year.lang) for (one, _), end, when in told]


@YEARS.add("date.year", "(rel|back) figure god", "figure study (god|zhyl)", "figure god birth")
def year_told_apart(tokens: list[Token]) -> Token | None:
    """«в текущем 2011 году», «2022 финансовый год», ``2022 қаржы жылы``, «1990 года рождения»."""
    return made("dyear", tokens, When(Point(Period(number_of(the(tokens, "figure"))))))


@YEARS.add("date.year", "(in|for) thisyear")
def current_year(tokens: list[Token]) -> list[Token] | None:
    """«в т.г.»."""
    year = made("dyear", tokens[1:], When(Point(rel=Rel("year", 0))))
    return [tokens[0], year._replace(lang="ru", rule="date.relative")] if year else None


@YEARS.add("date.year", "bce EARLY ZHYL", "(EARLY|nth|bignth) GOD ERA")
@YEARS.add("date.year", "YEAR (GOD|ZHYL) ERA?", "yearth")
def year(tokens: list[Token]) -> Token | None:
    """«2015 год», ``екі мың жиырмасыншы жылы``, «2009-й», «44 год до н. э.», ``б.з.б. 44 жылы``."""
    value = _in_era(number_of(next(token for token in tokens if token.kind != "bce")), tokens)
    if len(tokens) == 1 and (tokens[0].lang == "kk" or not tokens[0].word[:1].isdigit()):
        return None  # «две тысячи девятый», but «2009-й»
    if tokens[0].kind == "figure" and tokens[-1].kind == "zhyl" and tokens[-1].ending.case in ("adj", "like"):
        return None
    return made("dyear", tokens, When(Point(Period(value))))


@YEARS.add("date.year", "(number|bignth) (zhyl|zhylgen|god)")
def early_year(tokens: list[Token]) -> Token | None:
    """``870 жылы``, «в 988 году», ``751 жылғы``, ``екі мың жылы``: of three digits, or round; ``870 жыл`` counts."""
    value, unit = number_of(tokens[0]), tokens[1]
    early = tokens[0].word[:1].isdigit() and 100 <= value < FULL_YEARS[0]
    of_it = unit.kind == "zhylgen" and unit.ending.case == "att" and value % ROUND and early
    whole = (early or (value in FULL_YEARS[100:] and tokens[0].kind == "number")) and unit.kind == "zhyl"
    owned = whole and unit.ending.possessed and unit.ending.case == "nom"
    told = of_it or owned or (early and unit.word == "году")
    return made("dyear", tokens, When(Point(Period(value)))) if told else None


@YEARS.add("date.year", "(bignth|nth) god", "bignth ZHYL", "nth (zhyl|zhylgen)")
def short_year(tokens: list[Token]) -> Token | None:
    """``тоқсан үшінші жылы``, «в сорок пятом году»: a year of two digits. ``үшінші жыл`` counts years instead."""
    value = number_of(tokens[0])
    if value >= 100 or tokens[-1].plural:
        return None
    if value < 14:
        if tokens[-1].lang == "ru" or tokens[-1].kind == "zhylgen" or tokens[-1].ending.case in ("adj", "acc", "dat"):
            return None
        return made("dyear", tokens, FROM_EVENT)
    return with_year(tokens[:1], Period(), "dyear", tokens)


@YEARS.add("date.nth", "nth weekday")
def nth_weekday(tokens: list[Token]) -> Token | None:
    """«в первый понедельник», of a month or after a day that is told apart."""
    return made("dother", tokens, FROM_EVENT) if tokens[1].lang == "ru" else None


@YEARS.add("date.weekday", "weekday", "weekly")
def weekday(tokens: list[Token]) -> Token | None:
    """«в понедельник», ``сенбіде``, «субботней»."""
    if tokens[0].plural or tokens[0].ending.plural:
        return None
    return made("dweekday", tokens, When(Point(weekday=tokens[0].value)))
