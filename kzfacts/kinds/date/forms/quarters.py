"""The forms of quarters and half-years in figures, and of several quarters, as statistics write them."""

from __future__ import annotations

from kzfacts.grammar.edtf import MOST, Period
from kzfacts.kinds.date.forms.form import Forms, made, the
from kzfacts.kinds.date.forms.points import number_of, with_year, year_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When

QUARTERS = Forms()
NUMBERED = Forms()  # to be tried after the forms of months

SINGULAR = {
    "quarter": ("квартал", "квартале", "кварталу", "кварталом"),
    "half": ("полугодие", "полугодии", "полугодию", "полугодием"),
}
GENITIVE = ("квартала", "полугодия")
PLURAL = ("кварталы", "кварталах", "кварталам", "кварталами", "полугодиях", "полугодиям", "полугодиями")
NUMBERS = ("small", "nth", "roman")
LAST_ONE = "последн"


@QUARTERS.add("date.half", "(summary|s|ot|bound|part) small half RUYEAR?")
@QUARTERS.add("date.quarter", "(summary|s|ot|bound|part) small quarter RUYEAR?")
def after_genitive(tokens: list[Token]) -> list[Token] | None:
    """«по итогам 2 квартала», «с 3 квартала», «к концу 3 квартала»: a count would be «2 кварталов»."""
    governing, number, unit, *year = tokens
    counts = unit.word not in GENITIVE or not number.word.isdigit() or number_of(number) > MOST[unit.kind]
    if counts or governing.word in ("к", "ко") or governing.lang == "kk":
        return None
    found = with_year(year, Period(part=unit.kind, number=number_of(number)), "dother", tokens[1:])
    return [governing, found] if found else None


@NUMBERED.add("date.half", "small half RUYEAR", "small half")
@NUMBERED.add("date.quarter", "small quarter")
def numbered(tokens: list[Token]) -> Token | None:
    """«во 2 квартале», «за 1 полугодие 2024 года»: a figure for the ordinal; «3 квартала» is a count."""
    number, unit = tokens[0], tokens[1]
    first = number_of(number) == 1 and unit.word in GENITIVE  # данные 1 квартала
    if not number.word.isdigit() or not (unit.word in SINGULAR[unit.kind] or first):
        return None
    return with_year(tokens[2:], Period(part=unit.kind, number=number_of(number)), "dother", tokens)


@QUARTERS.add("date.month", "back mon RUYEAR")
@QUARTERS.add("date.half", "back half RUYEAR")
@QUARTERS.add("date.quarter", "back quarter RUYEAR")
def last_of_year(tokens: list[Token]) -> Token | None:
    """«в последнем квартале 2024 года»: no amount of time."""
    which, unit, *year = tokens
    if not which.word.startswith(LAST_ONE) or unit.plural or year[-1].kind == "figure":
        return None
    if unit.kind == "mon":
        return with_year(year, Period(month=12), "dmonth", tokens)
    return with_year(year, Period(part=unit.kind, number=MOST[unit.kind]), "dother", tokens)


@QUARTERS.add("date.months", "small quarter RUYEAR")
def first_quarters(tokens: list[Token]) -> Token | None:
    """«по итогам трёх кварталов 2024 года», «за 3 квартала 2024 года»: the first months of the year."""
    count, unit = number_of(tokens[0]), tokens[1]
    if unit.word not in ("квартала", "кварталов", "кварталах", "кварталам") or not 1 < count <= MOST["quarter"]:
        return None
    if unit.word == "квартала" and tokens[0].word.isdigit():
        return None  # конец 3 квартала
    return with_year(tokens[2:], Period(part="months", number=3 * count), "dother", tokens)


@QUARTERS.add(
    "date.quarter",
    "(small|NTH) (dash|po|and) (small|NTH) (quarter|half) dot? RUYEAR",
    "s (small|NTH) po (small|NTH) (quarter|half) RUYEAR?",
    "(small|NTH) (dash|and) (small|NTH) (quarter|half)",
    "OFYEAR (small|NTH) (dash|and) (small|NTH) dash? (quarter|half)",
)
def several(tokens: list[Token]) -> Token | None:
    """«в III–IV кварталах 2023 года», «за 1-3 кварталы», ``2025 жылғы I-III тоқсанда``: from one to another."""
    unit = the(tokens, "quarter", "half")
    at = tokens.index(unit)
    begin, end = [token for token in tokens[:at] if token.kind in NUMBERS][-2:]
    start, first, last = tokens.index(begin), number_of(begin), number_of(end)
    if first >= last or last > MOST[unit.kind] or (tokens[start + 1].kind == "and" and last - first > 1):
        return None
    russian = unit.lang == "ru"
    told = tokens[0].kind == "s" or unit.word in PLURAL if russian else "small" not in (begin.kind, end.kind)
    if len(tokens) == at + 1 and tokens[0].kind in (*NUMBERS, "s") and not told:
        return None  # 3–4 квартала, 3–4 тоқсан: an amount
    year, rel, notes = year_of(tokens[at + 1 :] or ([] if russian else tokens[:start])) or (Period(), None, ())
    one, other = (Point(Period(year.year, part=unit.kind, number=number), rel) for number in (first, last))
    found = made("dother", tokens[start:] if russian else tokens, When(one, other, ranged=True, notes=notes))
    return found and found._replace(lang=unit.lang, rule=f"date.{unit.kind}")
