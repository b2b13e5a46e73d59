"""The forms of months, quarters and half-years."""

from __future__ import annotations

from kzfacts.grammar.edtf import MOST, Period
from kzfacts.grammar.kazakh import BARE
from kzfacts.kinds.date.forms.days import OBLIQUE, dashed_well
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import number_of, of_this, rel_of, with_year
from kzfacts.kinds.date.tokens.token import MOST_DAYS, Token
from kzfacts.kinds.date.when import Point, When
from kzfacts.lexicon.namesakes import ALSO_WORDS

MONTHS = Forms()
NAMED = ("год", "г", "жыл", "ж")  # no other case


@MONTHS.add("date.month", "OFYEAR month ai?", "OFYEAR monthgen", "figure month")
def year_month(tokens: list[Token]) -> Token | None:
    """``2024 жылғы наурыз айында``, ``өткен жылдың қазанында``, ``биылғы мамыр``, ``2024 наурызында``."""
    month = the(tokens, "month", "monthgen")
    bare = tokens[1] is month and tokens[0].kind == "figure"
    if bare and (not month.ending.possessed or month.word.startswith("маусым")):
        return None  # 2024 қыркүйекте 5 бала туды; 2024-2025 маусымы: the season of a sport
    if len(tokens) == 2 and tokens[0].kind == "deicticatt" and month.word.startswith(("маусымда", "маусымы")):
        return None  # биылғы маусымда, лиганың биылғы маусымында: the season of a sport
    return with_year(tokens[: tokens.index(month)], Period(month=month.value), "dmonth", tokens)


@MONTHS.add("date.month", "month mon? RUYEAR(?!dash figure gody)", "(month|monthly) open (RUYEAR|YEAR ZHYL) dot? close")
def month_year(tokens: list[Token]) -> Token | None:
    """«в сентябре 2012», «май месяц 2017 г.», «июля прошлого года»; «в мае 2017–2021 годов» is the May of each."""
    tokens = [token for token in tokens if token.kind != "mon"]
    bare = tokens[0].ending == BARE
    if tokens[0].lang == "kk" and tokens[1].kind == "figure" and not bare:
        return None  # қаңтарда 2024 бала туды
    return with_year(tokens[1:], Period(month=tokens[0].value), "dmonth", tokens)


@MONTHS.add(
    "date.range",
    "abbr dot? dash (abbr dot?|month) RUYEAR",
    "month dash abbr dot? RUYEAR",
    "OFYEAR abbr dot? dash abbr",
    "abbr dot? dash (abbr|month)",
    "month dash abbr",
)
def short_months(tokens: list[Token]) -> Token | None:
    """«янв.-окт. 2024 г.», «окт. – дек.»."""
    first, last = (token for token in tokens if token.kind in ("abbr", "month"))
    dated = tokens[tokens.index(last) + 1 :] or tokens[: tokens.index(first)]
    end = with_year(dated, Period(month=last.value), "dmonth", tokens)
    if end is None or first.value >= last.value or not (dated or first.word not in ALSO_WORDS):
        return None
    to: Point = end.value.first
    begin = to._replace(period=to.period._replace(month=first.value))
    return end._replace(value=end.value._replace(first=begin, last=to, ranged=True))


@MONTHS.add("date.month", "abbr dot? RUYEAR", "(abbr|month) dash figure(?!zhyl)", "(figure|yearth) zhylabbr dot? abbr")
def short_month_year(tokens: list[Token]) -> Token | None:
    """«дек. 2023 г.», «сен-2012», ``Қаңтар-2024``, ``2023 ж. жел.``."""
    month = the(tokens, "abbr", "month")
    if not dashed_well(tokens) or month.ending != BARE or (month.kind == "month" and month.word.endswith(OBLIQUE)):
        return None
    year = tokens[1:] if month is tokens[0] else tokens[:-1]
    return with_year(year, Period(month=month.value), "dmonth", tokens)


@MONTHS.add("date.month", "month comma YEAR (god|zhyl|zhylabbr)")
def month_comma_year(tokens: list[Token]) -> Token | None:
    """``желтоқсан, 2024 ж.``, «декабрь, 2024 г.», as below the title of a report."""
    month, unit = tokens[0], tokens[-1]
    if month.ending != BARE or unit.ending != BARE or month.word.endswith(OBLIQUE) or unit.word not in NAMED:
        return None
    return with_year(tokens[2:], Period(month=month.value), "dmonth", tokens)


@MONTHS.add("date.day", "(rel|that) (month ai|monthgen) CASED")
def day_of_relative_month(tokens: list[Token]) -> Token | None:
    """``осы шілде айының 25-інде``, ``өткен қыркүйектің 9-ында``."""
    modifier, month, day = tokens[0], tokens[1], number_of(tokens[-1])
    if modifier.word in ("бұл", "ол") or tokens[-2].ending.case != "gen" or not 1 <= day <= MOST_DAYS:
        return None
    rel = rel_of(modifier, f"month:{month.value}")
    return made("dday", tokens, When(Point(Period(month=month.value, day=day), rel)))


@MONTHS.add("date.month", "(rel|that|back) month ai?", "rel monthgen")
def relative_month(tokens: list[Token]) -> Token | None:
    """``өткен желтоқсаннан``, ``осы қаңтар``, «прошлого декабря»: the last, this, the next month of that name."""
    modifier, month = tokens[:2]
    if modifier.word in ("бұл", "ол") or (month.word.startswith("маусым") and len(tokens) == 2):
        return None
    return made("dmonth", tokens, When(Point(Period(month=month.value), rel_of(modifier, f"month:{month.value}"))))


@MONTHS.add("date.month", "month rel", "month", "monthly", "monthgen")
def month(tokens: list[Token]) -> Token | None:
    """«в январе», ``қыркүйекте``, «октябрьской»; «а в марте нынешнего»: the noun «год» is left out."""
    return with_year(tokens[1:], Period(month=tokens[0].value), "dmonth", tokens) if of_this(tokens) else None


@MONTHS.add("date.half", "NTH half (RUYEAR|rel)?", "NTH halfof RUYEAR")
@MONTHS.add(
    "date.quarter",
    "(small|NTH) quarter dot? figure (zhyl|zhylabbr)",
    "(small|NTH) quarter dot? RUYEAR(?!zhyl|zhylgen|zhylabbr)",
    "NTH quarter rel?",
)
def part_of_year(tokens: list[Token]) -> Token | None:
    """«четвёртый квартал 2018 года», «III квартал», ``бірінші тоқсанда``, «вторая половина года»."""
    ordinal, unit, stop = tokens[0], tokens[1], pick(tokens, "dot")
    short = unit.word == "кв"
    if (short and len(tokens) == 2) or (stop and not short) or not of_this(tokens):
        return None  # «І тоқсанда. 2025 жылы»: the sentence ends
    if unit.lang == "kk" and len(tokens) > 2 and (unit.ending != BARE or tokens[-1].ending != BARE):
        return None  # «үшінші тоқсанда 2025 жылғы 10 ақпаннан»: the year is that of the day
    part = "quarter" if unit.kind == "quarter" else "half"
    return with_year(tokens[2:], Period(part=part, number=number_of(ordinal)), "dother", tokens)


@MONTHS.add("date.quarter", "OFYEAR (small|NTH|back) quarter")
@MONTHS.add("date.half", "OFYEAR (small|NTH) (half|halfof)", "NTH halfof god", "zhylgen NTH (half|halfof)")
def part_of_kazakh_year(tokens: list[Token]) -> Token | None:
    """``осы жылдың 1-інші жартысында``, ``2024 жылдың бірінші тоқсанында``, ``жылдың екінші жартысында``."""
    ordinal = tokens[0] if tokens[-1].kind == "god" else tokens[-2]
    part = "quarter" if tokens[-1].kind == "quarter" else "half"
    last = ordinal.word == "соңғы"
    if ordinal.kind == "back" and not last:
        return None
    counts = part == "half" and ordinal.kind == "small"
    if counts and not (ordinal.word.isdigit() and 1 <= number_of(ordinal) <= MOST["half"]):
        return None
    year = [] if tokens[-1].kind == "god" or tokens[0].kind == "zhylgen" else tokens[:-2]
    return with_year(year, Period(part=part, number=MOST["quarter"] if last else number_of(ordinal)), "dother", tokens)


@MONTHS.add(
    "date.months",
    "nth? small mon dot? RUYEAR",
    "OFYEAR nth? small (mon|ai)",
    "((figure|rel) zhyl|deictic) small mon",
    "nth small mon god",
    "zhylgen nth small ai",
)
def first_months(tokens: list[Token]) -> Token | None:
    """«9 месяцев 2024 года», ``2024 жылдың 9 айында``: the first n months of the year."""
    unit = the(tokens, "mon", "ai")
    at = tokens.index(unit)
    count = number_of(tokens[at - 1])
    opening = tokens[at - 2] if at > 1 and tokens[at - 2].kind == "nth" and tokens[at - 1].kind == "small" else None
    if (opening is not None and number_of(opening) != 1) or not 2 <= count <= 12 or unit.ending.case == "adj":
        return None
    owner = tokens[at - 2]
    if owner.kind in ("zhyl", "deictic") and (owner.ending.case, unit.ending.case) != ("nom", "loc"):
        return None  # 2025 жылға 9 ай, биыл 3 айға
    year = tokens[at + 1 :] if tokens[-1] is not unit else [t for t in tokens[: at - 1] if t is not opening]
    year = [] if [token.kind for token in year] in (["god"], ["zhylgen"]) else year  # first months of «the year»
    return with_year(year, Period(part="months", number=count), "dother", tokens)


@MONTHS.add("date.months", "small mon summary")
def months_summed_up(tokens: list[Token]) -> list[Token] | None:
    """``9 айдың қорытындысы бойынша``: the first months of a year that is not named."""
    count, unit, after = tokens
    if unit.lang != "kk" or unit.ending.case != "gen" or not 2 <= number_of(count) <= 12:
        return None
    found = with_year([], Period(part="months", number=number_of(count)), "dother", [count, unit])
    return [found, after] if found else None


@MONTHS.add("date.months", "summary nth? small mon RUYEAR?", "(summary|for) small mon god")
def months_in_result(tokens: list[Token]) -> list[Token] | None:
    """«по итогам 11 месяцев», «за 9 месяцев года»: the first months, of a year that is named or not."""
    at = next(number for number, token in enumerate(tokens) if token.kind == "mon")
    count = number_of(tokens[at - 1])
    if tokens[at].lang != "ru" or (at > 2 and number_of(tokens[1]) != 1) or not 2 <= count <= 12:
        return None
    year = [] if tokens[-1].kind == "god" and len(tokens) == at + 2 else tokens[at + 1 :]
    found = with_year(year, Period(part="months", number=count), "dother", tokens[1:])
    return [tokens[0], found] if found else None
