"""Facts that must, may or must not be in a text: ``check --expect facts.json``.

The file is what ``extract -f json`` prints, edited by hand: each fact may have ``"expect"`` (``must``, the default,
``may`` or ``must not``) and ``"tolerance"`` (``0.5`` in the unit of the figure, ``"2%"`` of it). A fact of the text
meets an expected one where every key that the expected ``value`` gives is equal; keys may be taken out.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.show import fact_words, quoted
from kzfacts.fact import Fact, Value
from kzfacts.finding import Finding

MUST, MAY, MUST_NOT = WAYS = ("must", "may", "must not")
NUMBERS = ("amount", "value", "min", "max", "years")
NEARBY = 200  # characters: how far a changed fact may have moved from where it is expected


class Expected(NamedTuple):
    """One expected fact; ``place`` is where it stands in the file of expectations, ``row`` the object itself."""

    place: str
    kind: str
    text: str
    start: int
    value: Value
    way: str
    tolerance: Decimal | str
    row: dict[str, Any]

    def met_by(self, fact: Fact) -> bool:
        """Whether ``fact`` has every key of the expected value."""
        return fact.kind == self.kind and all(
            key in fact.value and self._equal(key, fact.value[key], wanted) for key, wanted in self.value.items()
        )

    def _equal(self, key: str, found: Any, wanted: Any) -> bool:
        if key not in NUMBERS or found is None or wanted is None:
            return bool(found == wanted)
        slack = self.tolerance
        if isinstance(slack, str):
            slack = abs(Decimal(wanted)) * Decimal(slack.rstrip("% ")) / 100
        return abs(Decimal(found) - Decimal(wanted)) <= slack

    def words(self) -> str:
        """Return the fact as messages name it."""
        shown = Fact(self.kind, self.text, self.start, self.start, 1, 1, "", "", self.value)
        try:
            return fact_words(shown)
        except KeyError:  # keys of the value were taken out
            given = ", ".join(f"{key} {value}" for key, value in self.value.items())
            return f"{quoted(self.text)} ({given})" if given else quoted(self.text)


def check(article: Article, expected: list[Expected]) -> list[Finding]:
    """Return how the facts of ``article`` fall short of ``expected``."""
    met = _meet(article.facts, expected)
    taken = set(met.values())
    findings = [
        finding("forbidden", f"{fact_words(fact)} must not be there ({item.place})", article.site_of(fact))
        for item in expected if item.way == MUST_NOT
        for fact in article.facts if item.met_by(fact)
    ]  # fmt: skip
    strangers = [fact for number, fact in enumerate(article.facts) if number not in taken]
    moved = {expected[number].start: article.facts[index].start for number, index in met.items()}
    for number, asked in enumerate(expected):
        if asked.way != MUST or number in met:
            continue
        item = asked._replace(start=_moved(asked.start, moved))
        changed = _nearest(strangers, item)
        if changed is not None:
            strangers.remove(changed)
        findings.append(_missing(article, item) if changed is None else _changed(article, item, changed))
    forbidden = {each.site.start for each in findings if each.name == "forbidden"}
    findings += [finding("unexpected", f"{fact_words(fact)} is not expected", article.site_of(fact))
                 for fact in strangers if fact.start not in forbidden]  # fmt: skip
    return sorted(findings, key=lambda each: (each.site.start, each.code))


def _meet(facts: list[Fact], expected: list[Expected]) -> dict[int, int]:
    """Give each expected fact, by its number, one fact of the text that meets it, the nearest to its old place."""
    candidates = sorted(
        (item.way == MAY, abs(item.start - fact.start), number, index)
        for number, item in enumerate(expected)
        if item.way != MUST_NOT
        for index, fact in enumerate(facts)
        if item.met_by(fact)
    )
    met: dict[int, int] = {}
    taken: set[int] = set()
    for _may, _distance, number, index in candidates:
        if number not in met and index not in taken:
            met[number] = index
            taken.add(index)
    return met


def _moved(start: int, moved: dict[int, int]) -> int:
    """Return where ``start`` is now, as the nearest of the facts that were found again (where from: where to) tells."""
    nearest = min(moved, key=lambda place: abs(place - start), default=start)
    return max(0, start - nearest + moved.get(nearest, start))


def _nearest(facts: list[Fact], item: Expected) -> Fact | None:
    near = [fact for fact in facts if fact.kind == item.kind and abs(fact.start - item.start) <= NEARBY]
    return min(near, key=lambda fact: (fact.text != item.text, abs(fact.start - item.start)), default=None)


def _missing(article: Article, item: Expected) -> Finding:
    start = min(item.start, len(article.text))
    site = article.site(start, start)._replace(value=item.value)
    return finding("expected-missing", f"{item.words()} is not in the text, but expected ({item.place})", site)


def _changed(article: Article, item: Expected, fact: Fact) -> Finding:
    message = f"{fact_words(fact)} stands where {item.words()} is expected ({item.place})"
    return finding("expected-value", message, article.site_of(fact))


def renewed(article: Article, expected: list[Expected]) -> list[dict[str, Any]]:
    """Return the facts of ``article`` as new expectations, with the way and the tolerance of those they meet.

    What must not be there stays on the list; what must or may be there and is not is dropped.
    """
    met = {index: number for number, index in _meet(article.facts, expected).items()}
    rows = []
    for index, fact in enumerate(article.facts):
        old = expected[met[index]].row if index in met else {}
        kept = {key: old[key] for key in ("expect", "tolerance") if key in old}
        rows.append(fact.to_dict() | kept)
    return rows + [item.row for item in expected if item.way == MUST_NOT]
