"""Who held which post from when to when: ``check --officials register.csv``.

Columns ``name`` (in either spelling), ``post`` (in either language), ``from`` and ``to`` (days, inclusive; an empty one
is open), in any order; further columns are left alone.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import inferred, only_day
from kzfacts.checks.office import bodies, roles_agree
from kzfacts.checks.show import fact_words
from kzfacts.fact import Fact, KzfactsError
from kzfacts.finding import Finding
from kzfacts.grammar.key import person_key
from kzfacts.pipeline import extract

COLUMNS = ("name", "post", "from", "to")
DELIMITERS = (",", ";", "\t")  # spreadsheets write what the language of the system has
DOTTED = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})")  # as the same spreadsheets write a day
SKIPPED = ("former", "elect", "first", "acting")
TOP_LINES = 5  # a date line stands at the top


class Term(NamedTuple):
    """One office of a row: who held it from when to when (both inclusive)."""

    line: int
    name: str
    post: str
    start: date
    end: date
    keys: frozenset[str]
    role: str | None

    def holds(self, day: date) -> bool:
        """Whether the term covers ``day``."""
        return self.start <= day <= self.end

    def shown(self) -> str:
        """Return the term as messages name it."""
        start = "" if self.start == date.min else f" from {self.start}"
        end = "" if self.end == date.max else f" until {self.end}"
        return f"{self.name}, {self.post}{start}{end}"


def parse(name: str, text: str) -> list[Term]:
    """Read a register. KzfactsError names the line, what is wrong with it and what to do."""
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)  # of equally many the comma
    rows = csv.reader(text.splitlines(keepends=True), strict=True, delimiter=delimiter)
    try:
        header = [cell.strip().lower() for cell in next(rows, [])]
        missing = [column for column in COLUMNS if column not in header]
        if missing:
            columns = ",".join(COLUMNS)
            raise KzfactsError(f"{name}:1: no column {missing[0]!r}; the first line names the columns: {columns}")
        found = (_terms(name, rows.line_num, header, row) for row in rows if any(cell.strip() for cell in row))
        return [term for terms in found for term in terms]
    except csv.Error as error:
        raise KzfactsError(f"{name}:{rows.line_num}: not CSV ({error}); mend its quotation marks") from error


def _terms(name: str, line: int, header: list[str], row: list[str]) -> list[Term]:
    """Return the terms of a row, several where it names several offices: «заместитель Премьер-министра – министр»."""
    if len(row) != len(header):
        what = f"{len(row)} cells, the header has {len(header)}"
        raise KzfactsError(f"{name}:{line}: {what}; put cells with commas in quotation marks")
    cells = dict(zip(header, (cell.strip() for cell in row), strict=True))
    for column in ("name", "post"):
        if not cells[column]:
            raise KzfactsError(f"{name}:{line}: no {column}; fill the cell in")
    start = _day(name, line, "from", cells["from"]) or date.min
    end = _day(name, line, "to", cells["to"]) or date.max
    if end < start:
        raise KzfactsError(f"{name}:{line}: the term ends ({end}) before it starts ({start}); exchange the dates")
    keys, roles = _person(cells["name"], cells["post"])
    return [Term(line, cells["name"], cells["post"], start, end, keys, role) for role in roles]


def _day(name: str, line: int, column: str, cell: str) -> date | None:
    dotted = DOTTED.fullmatch(cell)
    try:
        return date.fromisoformat("-".join(dotted.groups()[::-1]) if dotted else cell) if cell else None
    except ValueError as error:
        raise KzfactsError(
            f"{name}:{line}: {column} is {cell!r}; write YYYY-MM-DD, or nothing for an open end"
        ) from error


def _person(name: str, post: str) -> tuple[frozenset[str], list[str | None]]:
    """Return the keys that the name may have in texts, and the roles of the posts, as the extractor reads them."""
    words = [word for word in name.split() if not word.endswith(("ұлы", "қызы", "ович", "евич", "овна", "евна"))]
    keys = {person_key(words[0], words[-1]), person_key(words[-1], words[0])} if len(words) > 1 else set()
    found = extract(f"{post} {name}", kinds=("official",))
    keys |= {fact.value["key"] for fact in found}
    return frozenset(keys), list(dict.fromkeys(fact.value["role"] for fact in found)) or [None]


def check(article: Article, terms: list[Term], ref_date: date | None) -> Iterator[Finding]:
    """Yield the officials whose post does not hold on the date of the text; nothing where that date is unknown."""
    day = ref_date or date_line(article)
    for fact in article.facts:
        asked = day if fact.kind == "official" and fact.value["status"] not in SKIPPED else None
        if asked and (known := _contradiction(fact, terms, asked)):
            message = f"{fact_words(fact)} does not hold on {asked}: the register has {known.shown()}"
            yield finding("officeholder", message, article.site_of(fact))


def _contradiction(fact: Fact, terms: list[Term], day: date) -> Term | None:
    """Return the term that says that the holder of a post does not hold it on ``day``."""
    of_role = [term for term in terms if term.role and roles_agree(term.role, fact.value["role"])]
    own = [term for term in of_role if fact.value["key"] in term.keys]
    same = [term for term in own if _same_body(term, fact)]
    if any(term.holds(day) for term in same):
        return None
    if same:
        return same[-1]
    now = [term for term in of_role if term.holds(day) and term.role == fact.value["role"]]
    named = bodies(fact.value["post"])
    return next((term for term in now if term in own), None) or next(
        (term for term in now if bodies(term.post) & named), None
    )


def _same_body(term: Term, fact: Fact) -> bool:
    left, right = bodies(term.post), bodies(fact.value["post"])
    return not left or not right or bool(left & right)


def date_line(article: Article) -> date | None:
    """Return the day that a line at the top of the text gives, beside at most a few words (a weekday, a city)."""
    lines = article.text.splitlines()[:TOP_LINES]
    for fact in article.facts:
        short = fact.line <= len(lines) and len(lines[fact.line - 1]) <= len(fact.text) + 30
        if short and (day := only_day(fact)) and not inferred(fact):
            return day
    return None
