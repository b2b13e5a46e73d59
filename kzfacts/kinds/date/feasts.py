"""Holidays on fixed dates, found by their names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft, Rule
from kzfacts.grammar.edtf import Period
from kzfacts.grammar.kazakh import ENDING
from kzfacts.grammar.pattern import Pattern, any_of
from kzfacts.kinds.date.when import Point, When
from kzfacts.lexicon.holidays import HOLIDAYS

if TYPE_CHECKING:
    import regex

NAMES = tuple(name for row in HOLIDAYS for name in (*row.kk, *row.ru))
# In Russian only where a preposition makes the day a time; the days of one country only with its name.
FEAST = Pattern(
    rf"(?P<name>{any_of(NAMES)})(?P<ending>{ENDING})(?![\w-])"
    r"(?P<country>[ ](?:республики[ ])?(?:казахстан|рк\b))?(?P<after>[ ](?:дейін|шейін|қарай|кейін|бері|над\b))?"
)
BEFORE = (" в ", " к ", " ко ", " до ", " после ", " на ", " во ")
MODS = {" до ": "before", " к ": "on_or_before", " ко ": "on_or_before", " после ": "after"}
TIME_CASES = ("де", "нде", "нен")


@cache
def _holidays() -> dict[str, tuple[int, int, str, bool]]:
    return {
        name: (row.month, row.day, lang, row.everywhere)
        for row in HOLIDAYS
        for lang, names in (("kk", row.kk), ("ru", row.ru))
        for name in names
    }


def _feast(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    month, day, lang, everywhere = _holidays()[match["name"]]
    before = " " + match.string[max(0, match.start() - 8) : match.start()].replace("\n", " ")
    lead = next((word for word in BEFORE if before.endswith(word)), "")
    after = (match["after"] or "").strip()
    if lang == "ru" and (not lead or after == "над" or not (everywhere or match["country"])):
        return
    if lang == "kk" and not after and not match["ending"].endswith(TIME_CASES):
        return
    mod = MODS.get(lead) if lang == "ru" else KK_MODS.get(after)
    when = When(Point(Period(month=month, day=day)), mod=mod)
    yield Draft(match.start(), match.end("ending"), {"when": when}, lang)


KK_MODS = {"дейін": "before", "шейін": "before", "қарай": "on_or_before", "кейін": "after", "бері": "on_or_after"}
FEASTS = Rule("date.holiday", "date", NAMES, FEAST, _feast)
