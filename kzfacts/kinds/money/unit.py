"""Which currency a word means: its forms in both languages, and the countries that decide between readings."""

from __future__ import annotations

import re
from functools import lru_cache

from kzfacts.grammar.kazakh import Stems, ending
from kzfacts.grammar.quantity import Unit, unit_of
from kzfacts.grammar.russian import adjective, borrowed, uncounted
from kzfacts.lexicon.currencies import AFTER, COUNTRIES, CURRENCIES, Currency

NEAR = 160  # characters around an ambiguous word in which a country decides
CLAUSE_END = re.compile(r"[,;:.!?()\n]")
SHORTEST = 3  # letters of a declined stem worth scanning for
WORD_ENDS = ' .,;:!?)»"\n'  # what an anchor with a blank at its end stands for


@lru_cache(maxsize=1)
def russian_forms() -> dict[str, Currency]:
    """Return every Russian form of every currency word."""
    table: dict[str, Currency] = {}
    for row in CURRENCIES:
        for word in row.ru:
            table |= dict.fromkeys(borrowed(word).forms, row)
        table |= dict.fromkeys(row.ru_more, row)
    return table


@lru_cache(maxsize=1)
def _uncounted() -> frozenset[str]:
    return uncounted(word for row in CURRENCIES for word in row.ru)


@lru_cache(maxsize=1)
def kazakh_stems() -> Stems[Currency]:
    """Return the Kazakh stems, which take endings."""
    return Stems((word, row) for row in CURRENCIES for word in row.kk)


@lru_cache(maxsize=1)
def short_forms() -> dict[str, Currency]:
    """Return the abbreviations, which both languages share."""
    return {word: row for row in CURRENCIES for word in row.short}


@lru_cache(maxsize=1)
def adjectives() -> dict[str, Currency]:
    """Return the forms of Russian adjectives that end a compound: (100-)долларовая."""
    return {form: row for row in CURRENCIES for stem in row.adjective for form in adjective(stem)}


@lru_cache(maxsize=2048)
def currency_of(word: str) -> Unit[Currency] | None:
    """Read ``word`` (lower-case, with a hyphenated ending) as a currency in any form; None if it is none."""
    known = unit_of(word, "", russian_forms(), kazakh_stems(), _uncounted())
    if known:
        return known
    if word in adjectives():
        return Unit(adjectives()[word], "", "ru", adjective=True)
    stem, hyphen, rest = word.partition("-")
    found = ending(stem, hyphen + rest) if stem in short_forms() else None
    return Unit(short_forms()[stem], found.case, "kk" if hyphen else None) if found else None


@lru_cache(maxsize=1)
def _country_stems() -> tuple[str, ...]:
    return tuple(stem for row in COUNTRIES for stem in row.stems)


@lru_cache(maxsize=1024)
def countries_of(word: str) -> tuple[str, ...]:
    """Return the codes of the countries that ``word`` (lower-case, or two words) may name: ``гонконгских`` → HKD."""
    if len(word) < SHORTEST and word not in AFTER:
        return ()
    blanks, whole = word.count(" "), word + " "
    if not whole.startswith(_country_stems()):  # most words name none
        return ()
    return tuple(
        row.code
        for row in COUNTRIES
        if any(whole.startswith(stem) and stem.count(" ", 0, -1) == blanks for stem in row.stems)
    )


def code_nearby(low: str, start: int, end: int, readings: tuple[str, ...]) -> str | None:
    """Return the reading whose country is named nearest to the words from ``start`` to ``end``, on the same line.

    What is named before counts first; after them only what the same clause names.
    """
    floor = max(start - NEAR, 0)
    before = low[max(low.rfind("\n", floor, start) + 1, floor) : start]
    after = CLAUSE_END.split(low[end : end + NEAR], maxsplit=1)[0]
    rows = [row for row in COUNTRIES if row.code in readings]
    last = max(((_rfind_word(before, stem), row.code) for row in rows for stem in row.stems), default=(-1, ""))
    if last[0] >= 0:
        return last[1]
    places = [(after.find(" " + stem), row.code) for row in rows for stem in row.stems]
    return min((place for place in places if place[0] >= 0), default=(0, None))[1]


def _rfind_word(text: str, stem: str) -> int:
    at = text.rfind(stem)
    return at if at <= 0 or not text[at - 1].isalpha() else text.rfind(" " + stem)


def anchors() -> tuple[str, ...]:
    """Return what to scan for: the beginnings of all forms, as long as they can be."""
    found: set[str] = set()
    for row in CURRENCIES:
        if row.anchors:
            found |= {anchor for anchor in row.anchors if anchor[-1] != " "}
            found |= {anchor[:-1] + mark for anchor in row.anchors if anchor[-1] == " " for mark in WORD_ENDS}
            continue
        for word in row.kk + row.ru + row.ru_more:
            stem = word.rstrip("аяьйеыиуо")
            found.add(stem if len(stem) >= SHORTEST else word)
        found |= set(row.short)
    return tuple(sorted(found))
