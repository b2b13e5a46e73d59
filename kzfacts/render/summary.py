"""Many facts at a glance: counts by kind and language, currencies, people, and a timeline of the dates."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from kzfacts.fact import KINDS, grouped
from kzfacts.render.screen import Screen, visible

WIDTH, NARROWEST = 80, 24  # columns where there is no terminal, and the fewest that hold a bar
TOP = 8
YEARS = 24  # more are shown in decades
EIGHTHS = " ▏▎▍▌▋▊▉█"


def counted(pieces: Iterable[str | None]) -> Summary:
    """Return the counts of what ``work.run`` yields as JSON Lines, piece by piece."""
    counts = Summary()
    line = ""
    for piece in pieces:
        line += piece or ""
        if line.endswith("\n"):  # the documents that end with this piece; a very long one has several pieces
            document = json.loads(line, parse_float=Decimal)
            counts.add(document["lang"], document["facts"])
            line = ""
    return counts


class Summary:
    """Counts that grow with each document; holds no document."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.documents: Counter[str] = Counter()
        self.kinds: Counter[str] = Counter()
        self.currencies: Counter[str] = Counter()
        self.largest: dict[str, Decimal] = {}
        self.people: Counter[str] = Counter()
        self.names: dict[str, str] = {}
        self.months: Counter[tuple[int, int]] = Counter()

    def add(self, lang: str, facts: Iterable[dict[str, Any]]) -> None:
        """Count a document and its facts, which are as ``Fact.to_dict`` returns them."""
        self.documents[lang] += 1
        for fact in facts:
            self.kinds[fact["kind"]] += 1
            for key, count in COUNTED.items():
                if key in fact["value"]:
                    count(self, fact["value"])

    def _official(self, value: dict[str, Any]) -> None:
        self.people[value["key"]] += 1
        self.names.setdefault(value["key"], value["name"])

    def _date(self, value: dict[str, Any]) -> None:
        if value["start"]:
            year, month, _ = value["start"].split("-")
            self.months[int(year), int(month) if value["grain"] in ("day", "week", "month") else 0] += 1

    def _money(self, value: dict[str, Any]) -> None:
        code = value["currency"] or "not said"
        self.currencies[code] += 1
        amounts = [value[key] for key in ("amount", "max", "min") if value[key] is not None]
        self.largest[code] = max([self.largest.get(code, Decimal(0)), *amounts])

    def render(self, screen: Screen | None) -> str:
        """Return the counts as bars, for a terminal or a pipe."""
        width = max(screen.width if screen else WIDTH, NARROWEST)
        if not self.documents:
            return "no documents\n"
        languages = ", ".join(f"{count} {lang}" for lang, count in self.documents.most_common())
        total = self.kinds.total()
        head = f"{_counted(self.documents.total(), 'document')} ({languages}) · {_counted(total, 'fact')}"
        blocks = [
            [(kind, self.kinds[kind], "") for kind in KINDS if self.kinds[kind]],
            [(code, count, f"up to {grouped(self.largest[code])}") for code, count in self.currencies.most_common(TOP)],
            [(self.names[key], count, "") for key, count in self.people.most_common(TOP)],
            list(self._timeline()),
        ]
        titles = ("kinds", "currencies", "officials", "dates")
        shown = [f"{title}\n{_bars(rows, width)}" for title, rows in zip(titles, blocks, strict=True) if rows]
        return "\n".join([f"{head}\n", *shown])

    def _timeline(self) -> Iterator[tuple[str, int, str]]:
        """Yield the dates by month where they are of one year, by year, or by decade where the years are many."""
        years = {year for year, _ in self.months}
        if len(years) == 1:
            names = {month: f"{year}-{month:02}" if month else str(year) for year, month in self.months}
            yield from ((names[month], self.months[year, month], "") for year, month in sorted(self.months))
            return
        step = 1 if len(years) <= YEARS else 10
        counts: Counter[int] = Counter()
        for (year, _), count in self.months.items():
            counts[year // step * step] += count
        yield from ((f"{year}" + "s" * (step > 1), counts[year], "") for year in sorted(counts))


COUNTED = {"start": Summary._date, "currency": Summary._money, "post": Summary._official}  # noqa: SLF001 (by a key of its value)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _bars(rows: Sequence[tuple[str, int, str]], width: int) -> str:
    """Return a line a row: its name, its count, a bar as long as the count, and a note."""
    most = max(count for _, count, _ in rows)
    digits = len(str(most))
    names = min(max(len(name) for name, _, _ in rows), width // 2)
    notes = max((len(note) for _, _, note in rows), default=0)
    room = max(min(width - names - digits - notes - 6, 40), 4)
    lines = []
    for name, count, note in rows:
        eighths = max(round(8 * room * count / most), 1)
        bar = "█" * (eighths // 8) + EIGHTHS[eighths % 8].strip()
        shown = visible(name if len(name) <= names else f"{name[: names - 1]}…")
        lines.append(f"  {shown:<{names}} {count:>{digits}} {bar:<{room + 1}} {note}".rstrip())
    return "\n".join(lines) + "\n"
