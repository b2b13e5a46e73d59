"""The facts of two versions of one text against each other: ``compare``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kzfacts.checks.alone import alone
from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.dates import may_be_year, relative
from kzfacts.checks.direction import Way, direction, way
from kzfacts.checks.exchanged import exchanged
from kzfacts.checks.match import Pair, match
from kzfacts.checks.people import compare_officials
from kzfacts.checks.place import like_length
from kzfacts.checks.show import fact_words, place, quoted
from kzfacts.checks.unitless import end_beside
from kzfacts.checks.values import mod_group
from kzfacts.fact import Fact
from kzfacts.finding import Finding

WORDS = {
    "value": "another value",
    "scale": "another scale",
    "currency": "another currency",
    "date": "another date",
    "range-end": "another end of the range",
    "precision": "another precision",
}
FROM = re.compile(r"(?<!\w)от\s$", re.IGNORECASE)
OPPOSITE = ({"lower bound", "upper bound"}, {"before", "after"})


def compare(one: Article, two: Article) -> list[Finding]:
    """Return how the facts of ``two`` differ from those of ``one``, in the order of ``one``, then of ``two``.

    Facts are matched by value, whatever their notation and language, and by place. ``missing`` stands in ``one``,
    ``extra`` in ``two``; every other finding stands in ``one`` and has its other side in ``two``. Where the texts are
    not versions of one text (unlike length, few shared facts) all of it is information only, but for a warning that
    texts of like length are none. That one is empty is one finding.
    """
    for name, here, there in (("missing", one, two), ("extra", two, one)):
        if here.text.strip() and not there.text.strip():
            return [finding(name, f"{there.source} is empty, no version of this text", here.site(0, 0))]
    found = match(one, two, lambda left, right: _conflict(one, two, left, right))
    same = {id(pair) for pair in found.pairs if found.counterparts(pair.one, pair.two)}
    findings = [
        finding for pair in _telling(found.pairs) for finding in _pair_findings(one, two, pair, sure=id(pair) in same)
    ]
    findings += _opposites(one, two, [pair for pair in found.pairs if id(pair) in same])
    findings += _exchanges(one, two, found.pairs)
    people = compare_officials(one, two, found)
    findings += [differs(name, one, two, *facts, how=f"another {name}") for name, *facts in people.differences]
    findings += alone("missing", one, two, found.missing + people.missing)
    findings += alone("extra", two, one, found.extra + people.extra)
    findings.sort(key=lambda finding: (finding.site.source != one.source, finding.site.start))
    return findings if found.parallel else _of_others(findings, warned=like_length(one, two))


def _of_others(findings: list[Finding], *, warned: bool) -> list[Finding]:
    """Return findings about texts that are no versions of one text: information, but for a warning that says so."""
    findings = [finding._replace(severity="info") for finding in findings]
    first = next((at for at, finding in enumerate(findings) if finding.name in ("missing", "extra")), None)
    if warned and first is not None:
        message = f"{findings[first].message}, nor much else: are these versions of one text?"
        findings[first] = findings[first]._replace(severity="warning", message=message)
    return findings


def _telling(pairs: list[Pair]) -> list[Pair]:
    """Leave out differences that only follow from another date: where that one differs, «в тот же день» does too."""
    differing = [pair for pair in pairs if pair.one.kind == "date" and pair.difference.name]
    follow = {id(pair) for pair in differing if relative(pair.one) or relative(pair.two)}
    return pairs if len(follow) == len(differing) else [pair for pair in pairs if id(pair) not in follow]


def _conflict(one: Article, two: Article, left: Fact, right: Fact) -> int:
    if left.kind == "date":
        return int(mod_group(left) != mod_group(right))
    contrary = {direction(one, left), direction(two, right)} == {"up", "down"}
    return 2 * contrary + (mod_group(left) != mod_group(right))


def _pair_findings(one: Article, two: Article, pair: Pair, *, sure: bool) -> Iterator[Finding]:
    name = pair.difference.name
    if name is not None:
        unsure = pair.one.kind == "date" and (pair.difference.distance == 0 or _unsure(one, two, pair))
        unsure |= name == "range-end" and end_beside((one, two), pair[:2])
        severity = "info" if unsure else ""
        yield differs(name, one, two, pair.one, pair.two, how=WORDS[name], severity=severity)
        return
    groups = {mod_group(pair.one) or "exact", mod_group(pair.two) or "exact"}
    with_from = any(_from(article, fact) for article, fact in zip((one, two), pair[:2], strict=True))
    unclear = groups == {"exact", "lower bound"} and with_from
    if len(groups) > 1 and not unclear:
        ways = [(fact.value["mod"] or mod_group(fact) or "exact").replace("_", " ") for fact in pair[:2]]
        how = f"another bound ({ways[0]} here, {ways[1]} there)"
        severity = _mod_severity(pair, groups) if sure or pair.one.kind != "date" else "info"
        severity = "" if with_from and groups == {"exact", "upper bound"} else severity  # от 5 млн, 5 млн-ға дейін
        yield differs("mod", one, two, pair.one, pair.two, how=how, severity=severity)


def _from(article: Article, fact: Fact) -> bool:
    """Whether «от» stands before a figure, which may be a bound («взнос от 20%») or not («10% от 20 млн тенге»)."""
    return FROM.search(article.text, max(0, fact.start - 5), fact.start) is not None


def _unsure(one: Article, two: Article, pair: Pair) -> bool:
    """Whether two dates differ only as they are counted: «былтырғыдан» and «годом ранее», from another date each.

    «Биыл», of which the other text says without a date of its own «в этом году», is not its «2026 год».
    """
    counted = [fact for fact in pair[:2] if relative(fact)]
    if len(counted) > 1 or any("previous date" in fact.value["inferred"] for fact in counted):
        return True
    sides = ((pair.one, two), (pair.two, one))
    return any(may_be_year(fact, other) for fact, there in sides if relative(fact) for other in there.facts)


def _opposites(one: Article, two: Article, pairs: list[Pair]) -> Iterator[Finding]:
    """Yield equal figures that grew here and fell there; of those that one word speaks of, the clearest."""
    told: set[tuple[Any, ...]] = set()
    for here, there, pair in sorted(_contraries(one, two, pairs), key=_clearest):
        clauses = here.span, there.span
        sentences = one.sentence(pair.one.start), two.sentence(pair.two.start)
        if (clauses if here.own and there.own else sentences) not in told:
            ways = f"{here.code} here: «{here.word}», {there.code} there: «{there.word}»"
            yield differs("direction", one, two, pair.one, pair.two, how=f"opposite directions ({ways})")
        told |= {clauses, sentences}


def _clearest(row: tuple[Way, Way, Pair]) -> tuple[bool, bool, int]:
    """Rank opposites: what the clause itself says, and a percentage, which is the change itself, come first."""
    here, there, pair = row
    return not (here.own and there.own), pair.one.kind != "percent", pair.one.start


def _contraries(one: Article, two: Article, pairs: list[Pair]) -> Iterator[tuple[Way, Way, Pair]]:
    for pair in pairs:
        if pair.one.kind != "date" and pair.difference.name is None:
            here, there = way(one, pair.one), way(two, pair.two)
            if here and there and here.code != there.code:
                yield here, there, pair


def _exchanges(one: Article, two: Article, pairs: list[Pair]) -> Iterator[Finding]:
    """Yield figures that both texts have, but told of each other's names."""
    alike = [(pair.one, pair.two) for pair in pairs if pair.difference.name in (None, "precision")]
    for found in exchanged(one, two, alike):
        name = "date" if found.one.kind == "date" else "value"
        here, there = map(quoted, found.words)
        other = two.site_of(found.equal)
        message = (
            f"{fact_words(found.one)} and {fact_words(found.other)} are exchanged: "
            f"the first is told of {here} here, of {there} in {place(other)}"
        )
        yield finding(name, message, one.site_of(found.one), other)


def _mod_severity(pair: Pair, groups: set[str]) -> str:
    if groups in OPPOSITE:
        return "error"
    reached = "equal_or_less" in (pair.one.value["mod"], pair.two.value["mod"])  # «до», «дейін» say the level as well
    return "info" if pair.one.kind == "date" or reached or "exact" not in groups else ""


def differs(name: str, one: Article, two: Article, left: Fact, right: Fact, *, how: str, severity: str = "") -> Finding:
    """Return the finding that ``left`` of ``one`` and ``right`` of ``two`` differ by class ``name``."""
    other = two.site_of(right)
    message = f"{fact_words(left)} has {how} in {place(other)}: {fact_words(right)}"
    return finding(name, message, one.site_of(left), other, severity=severity)
