"""Percentages, percentage points, per mille, basis points: ``10%-ға``, ``үш те бес процент``, ``0,5 п.п.``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft, Rule, Value
from kzfacts.grammar.bounds import Limits, limits, mod_of
from kzfacts.grammar.kazakh import Stems, ending, take_off
from kzfacts.grammar.number import look_up, prefixes
from kzfacts.grammar.pairs import join_ranges
from kzfacts.grammar.pattern import Pattern
from kzfacts.grammar.quantity import Quantity, Unit, limits_of, of_unclear_sign, read_before, unit_of
from kzfacts.grammar.russian import HARD_ADJECTIVE, adjective, borrowed, noun, uncounted
from kzfacts.lexicon.bounds import APPROX
from kzfacts.lexicon.numerals import RU_PREFIX_HALF
from kzfacts.lexicon.percents import HALF, POINT_NOUNS, POINTS, SHARES, SHORT

if TYPE_CHECKING:
    import regex

WORD = Pattern(
    r"""
    (?<=[\p{L}\d.)][ ]|[\d-])
    (?P<unit>[%‰]|б\.[ ]?п|п\.[ ]?(?:п|т(?!\.[ ]?[кедп](?!\p{L})))|\p{L}{2,20})   # but «в 2 п. т. к. это важно»
    (?P<ending>(?<=[%‰])(?:[ ]?-)?\p{L}{1,8}|-\p{L}{1,8})?
    (?![\p{L}\d%])
    (?:(?:\.(?<=проц\.))?[ ](?P<noun>\p{L}{5,14}|п(?=\.)(?<=проц\.[ ]п))(?!\p{L}))?
    """
)
HALF_PERCENT, HALF_A_PERCENT = Decimal("0.5"), f"{RU_PREFIX_HALF}процента"
COMPOUND = Pattern(rf"(?:(?P<number>\p{{L}}{{2,20}}?)процентн\p{{L}}{{2,3}}|{HALF_A_PERCENT})(?!\p{{L}})")
SCALED = re.compile(r"(?:млн|млрд|трлн|тыс)\.?[ ]((?!\d{3}$)\d{1,3}(?:[.,]\d{1,3})?)$")
# готов процентов на 70: the noun before its number is «about»
INVERTED = Pattern(
    r"""
    (?<=[\p{L},][ ])процентов[ ]на[ ](?P<number>\d{1,3}|\p{L}{4,20})(?=[ ]?(?:$|[\n;!?)»"]|[.,](?!\d)))
    """
)
NEAR, WHOLE = 20, 100  # characters; per cent
OF_ONE = ("процента", "процентного")
# Words after which a dash can be nothing but a minus: составил –0,1%, на –2%.
SIGNED = re.compile(r"(?:ил[аио]?|л(?:ся|ась|ось|ись)|[ ](?:на|до|в|с|от|около))$")
# Of «процентный» after its sign.
ADJECTIVE_TAILS = {*HARD_ADJECTIVE, *adjective("н"), "й", "я", "е", "ю", "го", "му", "м"}


CLIPPED = {"на": "ына", "не": "іне"}  # of 70%-на, short for 70 %-ына
SIGNS = {sign: row.unit for row in SHARES for sign in row.signs}
KAZAKH_STEMS = Stems((word, row.unit) for row in SHARES for word in row.kk)
RUSSIAN_FORMS = {form: row.unit for row in SHARES for word in row.ru for form in borrowed(word).forms}
UNCOUNTED = uncounted(word for row in SHARES for word in row.ru)
RUSSIAN_ADJECTIVES = {form for row in SHARES for stem in row.ru_adjective for form in adjective(stem)}


@lru_cache(maxsize=1024)
def _unit(word: str, rest: str) -> Unit[str] | None:
    """Read a sign or word with what is attached to it."""
    if word in SIGNS:
        tail = rest.strip(" -")
        found = ending("0", "-" + CLIPPED.get(tail, tail)) if rest else None
        if rest and not found:
            return _signed_adjective(word, rest)
        return Unit(SIGNS[word], found.case if found else "", "kk" if found else None)
    if word in SHORT:
        return Unit(SHORT[word], "", "kk" if word.endswith("т") else "ru")
    if word in RUSSIAN_ADJECTIVES and not rest:
        return Unit("percent", "", "ru", adjective=True)
    return unit_of(word, rest, RUSSIAN_FORMS, KAZAKH_STEMS, UNCOUNTED)


def _signed_adjective(sign: str, rest: str) -> Unit[str] | None:
    """``5%-й``, ``30%-ного``."""
    known = "-" in rest and rest.strip(" -") in ADJECTIVE_TAILS
    return Unit(SIGNS[sign], "", "ru") if known else None


def _points(adjective_word: str, noun_word: str | None) -> Unit[str] | None:
    """Read the two words of a point: ``процентных пункта``, ``проц. п.``, ``пайыздық тармаққа``."""
    if not noun_word:
        return None
    unit = next((unit for unit, stems in POINTS.items() if adjective_word.startswith(stems)), None)
    if unit is None:
        return None
    kazakh = take_off(noun_word, set(POINT_NOUNS["kk"]))
    if adjective_word.endswith(("ік", "ық", "ті", "ды")):
        return Unit(unit, kazakh[1].case, "kk") if kazakh else None
    forms = {form for word in POINT_NOUNS["ru"] for form in noun(word).forms}
    return Unit(unit, "", "ru") if noun_word in forms or noun_word == "п" else None


def _value(known: Limits, unit: str) -> Value:
    return {"value": known.amount, "min": known.least, "max": known.greatest, "unit": unit, "mod": known.mod}


def _read(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    low = context.text.low
    tail = match["ending"] or ""
    points = _points(match["unit"] + tail, match["noun"])
    unit = points or _unit(match["unit"], tail)
    if unit is None and tail.startswith(" "):  # 5 % -рост: the dash begins something else
        unit, tail = _unit(match["unit"], ""), ""
    if unit is None:
        return []
    end = match.end("noun" if points else "ending" if tail else "unit")
    at = match.start("unit")
    hyphen = low[at - 1] == "-"
    if hyphen and not (unit.adjective or (unit.lang == "kk" and unit.case == "adj")):
        return []
    quantities = read_before(low, at - hyphen, case=unit.case, grouped="") or _one(match, context)
    quantities[:1] = [_below_zero(_apart(each, low), context) for each in quantities[:1]]
    if not quantities or _of_unclear_sign(quantities[0], context):
        return []
    *others, last = quantities
    case = "like" if unit.case == "like" else ""
    found = [_draft(quantity, quantity.end, unit, case, low) for quantity in others]
    lang = unit.lang or last.language(uncounted=unit.uncounted)
    return [*found, _draft(last._replace(lang=lang), end, unit, "ru" if lang == "ru" else unit.case, low)]


def _one(match: regex.Match[str], context: Context) -> list[Quantity]:
    """«менее процента», «более процентного пункта»: of one; «до процента» may be up to what it is of."""
    low, at = context.text.low, match.start()
    bounded = match["unit"] in OF_ONE and not low.endswith("до ", 0, at) and mod_of(low, at, match.end(), "ru")
    return [Quantity(at, at, Decimal(1))] if bounded else []


def _apart(first: Quantity, low: str) -> Quantity:
    """Leave the sum before a percentage alone: ещё 13 млн. [40%] преступлений, вклад 2 млн [5%]."""
    scaled = SCALED.search(low, first.start, first.end) if first.scaled or first.value > WHOLE else None
    if scaled is None or first.greatest is not None:
        return first
    return first._replace(start=scaled.start(1), value=Decimal(scaled[1].replace(",", ".")))


def _below_zero(first: Quantity, context: Context) -> Quantity:
    """Put the minus to a figure that a blank parts from it, «− 5 %»; a dash in its place is none."""
    text, at = context.text, first.start - 2
    if at < 0 or first.value <= 0 or first.greatest is not None or text.low[at : first.start] != "- ":
        return first
    is_minus = text.raw[text.raw_span(at, at + 1)[0]] == "\N{MINUS SIGN}"
    return first._replace(start=at, value=-first.value) if is_minus else first


def _of_unclear_sign(first: Quantity, context: Context) -> bool:
    """Say whether a long dash after a word may be a minus or punctuation that lacks its blank: ``қант –0,1%``."""
    text, start = context.text, first.start
    if of_unclear_sign(text.low, first):
        return True
    if first.value >= 0 or text.raw[text.raw_span(start, start + 1)[0]] not in "–—":
        return False
    before = text.low[max(0, start - 20) : start].rstrip(" ")
    return before[-1:].isalpha() and not SIGNED.search(before)


def _draft(quantity: Quantity, end: int, unit: Unit[str], case: str, low: str) -> Draft:
    return Draft(quantity.start, end, _value(limits_of(quantity, low, end, case), unit.row), unit.lang or quantity.lang)


def _read_compound(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """``десятипроцентный``, ``полпроцента``."""
    number = HALF_PERCENT if match["number"] in (None, HALF) else Decimal(prefixes().get(match["number"], 0))
    if not number or context.text.low.endswith("-", 0, match.start()):  # двух-трёхпроцентный
        return []
    known = limits(number, mod_of(context.text.low, *match.span(), "ru"))
    return [Draft(*match.span(), _value(known, "percent"), "ru")]


def _read_inverted(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """«готов процентов на 70»: about so much."""
    words = context.text.low[max(0, match.start() - NEAR) : match.start()].split()
    item, before = look_up(match["number"]), look_up(words[-1]) if words else None
    number = Decimal(match["number"]) if match["number"].isdigit() else item.value if item else Decimal(0)
    if not 1 < number <= WHOLE or before or (words and words[-1][-1].isdigit()):
        return []
    return [Draft(*match.span(), _value(limits(number, APPROX), "percent"), "ru")]


def finish(drafts: list[Draft], context: Context) -> list[Draft]:
    """Join the ends of ranges written with the sign at both: ``60%-70%``."""
    return join_ranges(drafts, context, "percent", "value", "unit")


# With what follows it: «п. п» alone would hide the head in «и т. п. Премьер-министр» from the scan.
ABBREVIATED = tuple(word for word, unit in SHORT.items() if unit != "percent")
ANCHORS = (
    "%", "‰", "процент", "проц.", "проц ", "проц,", "пайыз", "промил", "базисн", "базист",
    *(point + mark for point in ABBREVIATED for mark in " .,;:)-\n"),
)  # fmt: skip
COMPOUND_ANCHORS = (*(word + "процентн" for word in (*prefixes(), HALF)), HALF_A_PERCENT)
RULES = [
    Rule("percent.unit", "percent", ANCHORS, WORD, _read),
    Rule("percent.inverted", "percent", ("процентов на ",), INVERTED, _read_inverted),
    Rule("percent.compound", "percent", COMPOUND_ANCHORS, COMPOUND, _read_compound),
]
