"""Holidays, found by their names where these stand for a day.

A name alone is an event («поздравил с Днём Победы», ``Наурыз мейрамы өтті``) and gives nothing: in Russian a
preposition makes a day of it, in Kazakh a case or a postposition, in both a line of its own. What holds in one country
only wants its name beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzfacts.fact import Context, Draft, Rule
from kzfacts.grammar.edtf import Period, possible
from kzfacts.grammar.kazakh import ENDING
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import Pattern, any_of
from kzfacts.kinds.date.when import Point, When
from kzfacts.lexicon.holidays import HOLIDAYS, MOVABLE
from kzfacts.lexicon.relative import BOUNDS

if TYPE_CHECKING:
    import regex

MONTH = "наурыз"  # March, and a holiday
LONGEST_LEAD = 6
BLANKS = str.maketrans(dict.fromkeys('\n("«*_', " "))  # before «к» in «(к Новому году)», **К Новому году**
DAY = ("день", "дня", "дню", "днём", "днем", "дне")


class Feast(NamedTuple):
    """What a name of a holiday means: its first and last day in any year, its language, a note for ``inferred``."""

    first: Period
    last: Period
    lang: str
    everywhere: bool
    notes: tuple[str, ...] = ()


def _forms(name: str) -> tuple[str, ...]:
    """Return the forms of a Russian name: those of «день», or the name as it is."""
    return tuple(form + name[4:] for form in DAY) if name.startswith("день ") else (name,)


@cache
def _feasts() -> dict[str, Feast]:
    table: dict[str, Feast] = {}
    for row in HOLIDAYS:
        days = (Period(month=row.month, day=row.day), Period(month=row.month, day=row.last or row.day))
        table |= dict.fromkeys(row.kk, Feast(*days, "kk", everywhere=True))
        table |= dict.fromkeys((form for name in row.ru for form in _forms(name)), Feast(*days, "ru", row.everywhere))
    for moved in MOVABLE:
        day = Period(part="easter", number=moved.method) if moved.method else Period()
        for lang, names in (("kk", moved.kk), ("ru", moved.ru)):
            table |= dict.fromkeys(names, Feast(day, day, lang, everywhere=True, notes=(moved.why,)))
    return table


NAMES = tuple(_feasts())
FEAST = Pattern(
    rf"(?P<name>{any_of(NAMES)})(?P<ending>{ENDING})(?![\w-])"
    r"(?P<country>[ ](?:республики[ ])?(?:казахстан|рк\b))?"
    r"(?P<year>[ ](?P<number>(?:19|20)\d\d)(?![\w.,]\w)(?:[ ](?:года|год|г)(?!\w))?)?"
    r"(?P<after>[ ](?:күндері(?:нде)?|дейін|шейін|қарай|кейін|бері|над\b))?"
)
BEFORE = (" в ", " к ", " ко ", " до ", " после ", " на ", " во ", " с ", " со ", " под ")
LEADS = tuple(word[1:] for word in BEFORE)
MODS = {word: row.mod for row in BOUNDS for word in row.kk + row.ru}
MODS |= {"под": "before", "с": "on_or_after", "со": "on_or_after"}
GENITIVES = ("дня", "нового", "рождества", "пасхи", "наурыза")
# What is held for a holiday has no term: выставка ко Дню столицы
TIMED_TO = Lazy(
    r"(?<![а-яё])(?:приурочен|выстав|концерт|мероприяти|акци|подар|турнир|фестивал|конкурс)[а-яё]{0,5}[ ]ко?[ ]$"
)
TIME_CASES = ("де", "да", "те", "та", "нен", "нан", "ден", "дан", "тен", "тан")


class FeastMatcher:
    """Matches the name of a holiday; of «наурыз» only what cannot be the month, which costs no pattern."""

    def match(self, string: str, pos: int = 0) -> regex.Match[str] | None:
        """Return the match at ``pos``; None where there is no holiday."""
        of_march = string.startswith(MONTH, pos) and not string.startswith(" мейрам", pos + len(MONTH))
        if of_march and not string.endswith(LEADS, max(0, pos - LONGEST_LEAD), pos):
            return None
        return FEAST.match(string, pos)


def _feast(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    feast = _feasts()[match["name"]]
    after = (match["after"] or "").strip()
    before = " " + match.string[max(0, match.start() - 8) : match.start()].translate(BLANKS)
    lead = next((word for word in BEFORE if before.endswith(word)), "")
    timed = bool(after) or match["ending"].endswith(TIME_CASES)
    if feast.lang == "ru":
        timed = _in_russian(match, feast, lead, after)
    if not (timed or _alone(match)):
        return
    year = int(match["number"]) if match["number"] else None
    first, last = (period._replace(year=year) if period != Period() else period for period in feast[:2])
    to_it = TIMED_TO.search(match.string, max(0, match.start() - LONGEST_LEAD * 4), match.start())
    mod = None if to_it else MODS.get(lead.strip() if feast.lang == "ru" else after)
    when = _when(first, last, mod, feast.notes)
    yield Draft(match.start(), match.end("year") if year else match.end("ending"), {"when": when}, feast.lang)


def _when(first: Period, last: Period, mod: str | None, notes: tuple[str, ...]) -> When:
    if first == Period() or not possible(first):
        return When(mod=mod, notes=notes)
    if first != last and mod is None:
        return When(Point(first), Point(last), ranged=True, notes=notes)
    return When(Point(last if mod == "after" else first), mod=mod, notes=notes)


def _alone(match: regex.Match[str]) -> bool:
    """Say whether the name fills its line."""
    low, begin, end = match.string, match.start(), match.end("year") if match["year"] else match.end("ending")
    return (begin == 0 or low[begin - 1] == "\n") and (end == len(low) or low[end] == "\n") and not match["ending"]


def _in_russian(match: regex.Match[str], feast: Feast, lead: str, after: str) -> bool:
    if not lead or after == "над" or not (feast.everywhere or match["country"]):
        return False
    return lead not in (" с ", " со ") or match["name"].startswith(GENITIVES)  # с Днём Победы


FEASTS = Rule("date.holiday", "date", NAMES, FeastMatcher(), _feast)
