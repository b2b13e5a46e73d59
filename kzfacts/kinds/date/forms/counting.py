"""From counts and units of time to an amount."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.russian import is_counted_once, noun
from kzfacts.kinds.date.forms.form import made, pick
from kzfacts.kinds.date.tokens.classes import UNIT_KINDS
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import PIVOT, Span, bounded, exactly, iso_duration
from kzfacts.lexicon.calendar import UNITS

COUNTED = ("sub", *UNIT_KINDS)
COUNTS = ("small", "number", "figure", "from", "upto", "inflected")
DATE_KINDS = {"day": "dday", "month": "dmonth", "year": "dyear"}
GENITIVE, ACCUSATIVE = 1, 3  # of a paradigm
ONE = Decimal(1)
SCALES = (1000, 100)
MOST = 99_999  # units of time that a text counts
YEAR_WORDS = ("god", "gody", "zhyl", "zhylgen", "zhyldar", "zhylabbr")
SINGULAR = ("году", "квартале", "месяце", "неделе", "веке", "полугодии", "день", "месяц", "неделя", "неделю")
PART = Lazy(r"(\d+(?:\.\d+)?)([YMWDHS])")
CLOCK = {"S": 1, "M": 60, "H": 3600}  # seconds
DAYS = {unit: days * 24 * CLOCK["H"] for unit, days in {"D": 1, "W": 7, "M": 30, "Y": 365}.items()}
ABBREVIATED = ("мин", "сек")
NEVER_COUNTED = ("ч", "г", "гг", "годы", "годов", "ж", "кв", "вв", "ғ", "ғғ")  # 5 г: grams; 5 ч. 2 ст.; 870–950 годов


def counts_of(tokens: list[Token]) -> list[Token]:
    """Return the cardinals among ``tokens``."""
    return [token for token in tokens if token.kind in COUNTS]


def agree(counts: list[Token], unit: Token) -> bool:
    """Say whether the numerals are of the language of the unit (or in figures)."""
    return not unit.lang or all(count.lang in ("", unit.lang) for count in counts)


def one_of(tokens: list[Token], unit: Token, *, every: bool = False) -> Token | None:
    """Return the amount of one ``unit`` that ``tokens`` write."""
    return made("duration", tokens, exactly(iso_duration(ONE, unit.value), every=every))


def is_one(unit: Token, *cases: int) -> bool:
    """Say whether a Russian unit stands for one of it, in one of ``cases``: GENITIVE (года), ACCUSATIVE (год)."""
    if unit.lang != "ru" or unit.plural:
        return False
    paradigms = (noun(word, stem=stem or None).singular for word, stem, _ in unit.value.ru)
    return any(unit.word == forms[case] for forms in paradigms for case in cases)


def amount_of(tokens: list[Token]) -> Token | None:
    """Return the amount of time that counts and units make: of one unit, perhaps a range, or of two; None for none."""
    units, counts = [token for token in tokens if token.kind in COUNTED], counts_of(tokens)
    if not all(agree(counts, unit) for unit in units):
        return None
    whole = pick(tokens, "fixed")
    if whole is not None:
        return made("duration", tokens, exactly(whole.value))
    if any(count.value > MOST or count.value <= 0 for count in counts):
        return None
    if any(_refuses(count, unit) for unit in units[-1:] for count in counts[-1:]):
        return None
    if len(units) > 1:
        return _sum(tokens, counts, units)
    if pick(tokens, "owned"):  # он бесі мен он алтысы күні: days of a month
        return None
    if pick(tokens, "some") or not counts:
        return made("duration", tokens, Span(None, "approx"))
    return made("duration", tokens, _counted(tokens, counts, units[0]))


def _counted(tokens: list[Token], counts: list[Token], unit: Token) -> Span:
    """Return the amount of one unit: 5 days, or 5 to 7 days."""
    if len(counts) == 2:
        least, most = sorted(Decimal(count.value) for count in counts)
        if _ends_in_scale(counts[-1].word):  # үш-төрт жүз жыл, «2–3 тыс. лет»: both ends share it
            scale = next((scale for scale in SCALES if most % scale == 0), 1)
            least *= scale if least < most / scale else 1
        return Span(None, None, iso_duration(least, unit.value), iso_duration(most, unit.value))
    quantity = pick(tokens, "quantity")
    mod = quantity.value if quantity else "approx" if unit.ending.case == "like" else None
    return bounded(exactly(iso_duration(Decimal(counts[0].value), unit.value)), mod)


def _ends_in_scale(word: str) -> bool:
    """Say whether a number ends in a word that multiplies what stands before it: ``3 мың``, not ``3 000``."""
    head, _, last = word.rpartition(" ")
    return bool(head) and last.isalpha()


def _refuses(count: Token, unit: Token) -> bool:
    """Say whether the two do not make an amount: ``2024 год``, ``9-інші``, «5 году», anniversaries."""
    case, possessed = unit.ending.case, unit.ending.possessed
    if case == "adj" and not possessed:
        return count.kind == "figure" and count.value % 100 != 0  # 2024 жылдық: a slip; 1500 жылдық lasts
    if count.kind == "figure" and unit.word in ABBREVIATED:  # с 1975 мин. геологии
        return True
    if count.kind == "figure" and unit.kind in YEAR_WORDS:
        return unit.kind != "zhyl" or case != "nom" or possessed
    if unit.lang == "kk" and (unit.ending.plural or (possessed and case == "nom" and count.word == "бір")):
        return True  # 20-жылдары: a decade; 23-25 күндері, 31-32 жылдардағы: which ones; бір күні: once
    if unit.lang == "kk" and unit.kind == "quarter" and case == "nom" and count.word.isdigit():
        return True  # 3 тоқсан: which one
    if unit.word in SINGULAR and count.word and not count.value % 1 and not is_counted_once(count.value):
        return True  # в 5 году, на 3 день: a number, no count
    if unit.word == "годах" and (count.value % 10 == 0 or count.value >= PIVOT):
        return True  # в 30–40, в 41–45 годах, but «о 4–5 годах колонии»
    return unit.word in NEVER_COUNTED or (case == "adj" and possessed)


def _sum(tokens: list[Token], counts: list[Token], units: list[Token]) -> Token | None:
    first, last = units[0], units[-1]
    if first.lang == "kk" and first.ending.case == "abl" and last.ending.case == "dat" and len(counts) == 2:
        return spanning(tokens, *_isos(counts, units))  # 15 күннен 20 тәулікке
    bare = all(unit.lang != "kk" or unit.ending.case == "nom" for unit in units[:-1])
    listed = pick(tokens, "comma") and not all(count.word[:1].isdigit() for count in counts)
    if listed or not (bare and _descend(units)):  # in words, what follows the comma may be another amount
        return None
    if len(counts) > len(units):
        return None
    for number, unit in enumerate(units):  # год и два месяца
        if len(counts) == number or counts[number].start > unit.start:
            counts = [*counts[:number], Token("small", unit.start, unit.start, ONE), *counts[number:]]
    parts = _isos(counts, units)
    dates = "".join(part[1:] for part in parts if "T" not in part)
    times = "".join(part[2:] for part in parts if "T" in part)
    return made("duration", tokens, exactly(f"P{dates}" + (f"T{times}" if times else "")))


def spanning(tokens: list[Token], least: str | None, most: str | None) -> Token | None:
    """Return the amount between two ISO 8601 durations; None where one is not known or the second is no greater one."""
    if not least or not most or _seconds(least) >= _seconds(most):
        return None
    return made("duration", tokens, Span(None, None, least, most))


def _seconds(duration: str) -> Decimal:
    """Return how long a duration is, about: to compare it with others."""
    days, _, clock = duration[1:].partition("T")
    parts = [(PART.finditer(days), DAYS), (PART.finditer(clock), CLOCK)]
    return sum((Decimal(part[1]) * sizes[part[2]] for found, sizes in parts for part in found), Decimal(0))


def _descend(units: list[Token]) -> bool:
    """Say whether each unit is smaller than the one before it: «1 год, 2 месяца и 3 дня», but not «5 лет, 3 года»."""
    sizes = [UNITS.index(unit.value) for unit in units]
    return all(one > two for one, two in pairwise(sizes))


def _isos(counts: list[Token], units: list[Token]) -> list[str]:
    return [iso_duration(Decimal(count.value), unit.value) for count, unit in zip(counts, units, strict=True)]
