"""Quarters, half-years and months as analysts write them: «Q3 2024», «3Q24», «1H 2024», «9М2024», «3К 2024»."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft, Rule
from kzfacts.grammar.edtf import Period, possible
from kzfacts.grammar.pattern import Pattern
from kzfacts.kinds.date.when import Point, When, full_year

if TYPE_CHECKING:
    import regex

PARTS = {"q": "quarter", "h": "half", "m": "months", "к": "quarter", "п": "half", "м": "months"}
# Without a year only quarters, after a preposition; «Audi Q3» is a car.
CODE = Pattern(
    r"(?<![\w.,/#№-])"
    r"(?:(?P<part>[qh])(?P<number>[1-4])|(?P<number>[1-4])(?P<part>[qh])|(?P<number>3|6|9|12)(?P<part>m)"
    r"|(?:(?P<number>[1-4])(?P<part>[кп])|(?P<number>3|6|9|12)(?P<part>м))(?=[ ]?20\d\d(?!\d)))"
    r"(?:[ '’]{0,2}(?P<year>(?:19|20)\d\d|(?<=\d[qh])\d\d|(?<=['’])\d\d)(?![\w/-]{2})"
    r"(?:[ ]?(?:года|году|год|г|жылы|жылғы|ж)(?!\w))?)?(?![\w-])"
)
ANCHORS = (
    *("q1", "q2", "q3", "q4", "h1", "h2", "3m", "6m", "9m", "12m"),
    *("1к", "2к", "3к", "4к", "1п", "2п", "3м", "6м", "9м", "12м"),
    *("1q", "2q", "3q", "4q", "1h", "2h"),
)
LEADS = (" в ", " за ", " по итогам ", " с ", " к ", " до ")


def _code(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    part, number = PARTS[match["part"]], int(match["number"])
    before = context.text.low[max(0, match.start() - 12) : match.start()]
    led = f" {before}".replace("\n", " ").endswith(LEADS)
    if match["part"] in "кпм" and context.text.norm[match.start("part")].islower():
        return  # трубы по 12м 2020 года
    if match["part"] == "к" and match.end("part") != match.start("year") and not led:
        return  # телевизор 4К 2024 года
    name_before = before[-2:-1].isascii() and before[-2:-1].isalpha()
    year, notes = full_year(int(match["year"])) if match["year"] else (None, ())
    if name_before or (year is None and not (part == "quarter" and led)):
        return
    period = Period(year, part=part, number=number)
    if possible(period):
        yield Draft(match.start(), match.end(), {"when": When(Point(period), notes=notes)}, None)


CODES = Rule("date.quarter", "date", ANCHORS, CODE, _code)
