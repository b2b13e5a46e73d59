"""KZ201: the weekday beside a date is not that of the date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import inferred, only_day
from kzfacts.checks.rules.timewords import weekday
from kzfacts.checks.show import quoted
from kzfacts.fact import Fact
from kzfacts.finding import Finding

BEFORE = re.compile(r"(?:(\w+)[ \u00a0])?(?!күні)(\w+)(?:[ \u00a0]күні)?[,(]?[ \u00a0]\(?$")
AFTER = re.compile(r"[ \u00a0]?[,(]?[ \u00a0]?\(?(?:(?:во?|на)[ \u00a0])?(\w+)")
WORD = re.compile(r"\w+")
LAST_WORD = re.compile(r"(\w+)[ \u00a0]$")
GAP = re.compile(r"[ \u00a0]?(?:күні)?,?[ \u00a0]?")
REACH = 40  # characters before a date in which its weekday may stand
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# «Среда» is also the environment: it is Wednesday only after these.
BEFORE_WEDNESDAY = ("", "в", "на", "к", "с", "до", "эту", "прошлую", "минувшую", "следующую", "ближайшую")


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield dates beside a weekday that none of the years they can be meant for agrees with."""
    starts = {fact.start for fact in article.facts if fact.kind == "date"}
    for fact in article.facts:
        day = only_day(fact)
        named = day and _named(article.text, fact, starts)
        if not day or not named:
            continue
        word, number = named
        if number not in {each.isoweekday() for each in _candidates(day, fact)}:
            beside = "" if word in fact.text else f"{quoted(word)} beside "
            message = f"{beside}{quoted(fact.text)}: {day} is a {NAMES[day.weekday()]}"
            yield finding("weekday", message, article.site_of(fact))


def _candidates(day: date, fact: Fact) -> Iterator[date]:
    yield day
    if inferred(fact):
        for year in (day.year - 1, day.year + 1):
            if (day.month, day.day) != (2, 29):
                yield day.replace(year=year)


def _named(text: str, fact: Fact, starts: set[int]) -> tuple[str, int] | None:
    for found in WORD.finditer(fact.text):
        if number := weekday(found[0]):
            return (found[0], number) if _of_this_date(text, fact, found, starts) else None
    before = BEFORE.search(text, max(fact.start - REACH, 0), fact.start)
    if before and (number := weekday(before[2])) and _is_weekday(before[2], before[1] or ""):
        return before[2], number
    after = AFTER.match(text, fact.end)
    if after and (number := weekday(after[1])) and "\n" not in after[0] and not _belongs_to_next(text, after, starts):
        return after[1], number
    return None


def _of_this_date(text: str, fact: Fact, word: re.Match[str], starts: set[int]) -> bool:
    """Whether a weekday among the words of a date is one, and does not open the date that follows."""
    if word.end() == len(fact.text):
        gap = GAP.match(text, fact.end)
        return gap is None or gap.end() not in starts
    before = LAST_WORD.search(text, max(fact.start - REACH, 0), fact.start)
    return word.start() > 0 or _is_weekday(word[0], before[1] if before else "")


def _is_weekday(word: str, previous: str) -> bool:
    return not word.lower().startswith("сред") or previous.lower() in BEFORE_WEDNESDAY


def _belongs_to_next(text: str, after: re.Match[str], starts: set[int]) -> bool:
    """Whether another date follows the weekday: «13 октября, в пятницу 20 октября»."""
    rest = GAP.match(text, after.end())
    return after.start(1) in starts or (rest is not None and rest.end() in starts)
