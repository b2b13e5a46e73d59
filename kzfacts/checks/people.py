"""Named officials of two texts against each other: by the key of the name, then by office."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.office import bodies, posts_agree, roles_agree
from kzfacts.checks.place import layout
from kzfacts.fact import Fact

SIMILAR = 0.8  # names this similar are taken for misspellings of one another
VOWELS = re.compile("[аеиоуыэюяй]")
WORTH_A_LOOK = 2000  # pairs of unmatched names: beyond that the texts have nothing in common


MANY_HOLDERS = frozenset(
    ("deputy", "senator", "member", "head", "director", "manager", "representative", "prosecutor", "judge", "adviser",
     "aide", "secretary", "general", "colonel", "major", "captain", "lieutenant", "inspector", "coordinator")
)  # fmt: skip


class People(NamedTuple):
    """Differences as (class, fact of the first text, fact of the second), and officials of one text only."""

    differences: list[tuple[str, Fact, Fact]]
    missing: list[Fact]
    extra: list[Fact]


def compare_officials(one: Article, two: Article, *, parallel: bool) -> People:
    """Compare who is named with which post. Without ``parallel`` a post held by two names is no contradiction."""
    left, right = _by_key(one), _by_key(two)
    shared = {key: _partner(key, facts, right) for key, facts in left.items()}
    differences = [
        found
        for key, partner in shared.items()
        if partner is not None and (found := _other_office(left[key], right[partner])) is not None
    ]
    taken = {partner for partner in shared.values() if partner is not None}
    alone = [facts for key, facts in left.items() if shared[key] is None]
    strangers = [facts for key, facts in right.items() if key not in taken]
    if len(alone) * len(strangers) <= WORTH_A_LOOK:
        differences += _renamed(one, two, alone, strangers, parallel=parallel)
    return People(differences, _firsts(alone), _firsts(strangers))


def _by_key(article: Article) -> dict[str, list[Fact]]:
    people: dict[str, list[Fact]] = {}
    for fact in article.facts:
        if fact.kind == "official":
            people.setdefault(fact.value["key"], []).append(fact)
    return people


def _partner(key: str, facts: list[Fact], others: dict[str, list[Fact]]) -> str | None:
    """Return the key of the same person in the other text: the same, or a family name that is named alone."""
    if key in others:
        return key
    skeleton = _skeleton(key)
    for other, named in others.items():
        if named[0].lang != facts[0].lang and _skeleton(other) == skeleton:
            return other
    words = set(key.split())
    for other, named in others.items():
        short = set(other.split())
        nested = words <= short or short <= words
        if nested and any(roles_agree(a.value["role"], b.value["role"]) for a in facts for b in named):
            return other
    return None


def _skeleton(key: str) -> str:
    """Return the consonants of a key: Russian spells the vowels of Kazakh names in more than one way, and қ as «х»."""
    return VOWELS.sub("", key).replace("х", "к")


def _other_office(left: list[Fact], right: list[Fact]) -> tuple[str, Fact, Fact] | None:
    """Return how the offices of one person differ; None where any two of them agree."""
    pairs = [(a, b) for a in left for b in right]
    same_role = [pair for pair in pairs if roles_agree(pair[0].value["role"], pair[1].value["role"])]
    if any(posts_agree(a, b) for a, b in same_role):
        return None
    return ("post", *same_role[0]) if same_role else ("role", *pairs[0])


def _renamed(
    one: Article, two: Article, alone: list[list[Fact]], strangers: list[list[Fact]], *, parallel: bool
) -> Iterable[tuple[str, Fact, Fact]]:
    """Pair what is left: names that are nearly equal, and holders of the same post at the same place.

    What is paired leaves ``alone`` and ``strangers``.
    """
    places = layout(one, two)
    for facts in list(alone):
        for others in strangers:
            left, right = facts[0], others[0]
            same_office = roles_agree(left.value["role"], right.value["role"]) and posts_agree(left, right)
            (unit, at), (other_unit, other_at) = places.where(0, left.start), places.where(1, right.start)
            near = (places.aligned and unit == other_unit) or abs(at - other_at) <= places.nearby
            if same_office and (_similar(left, right) or (parallel and near and _one_holder(left, right))):
                alone.remove(facts)
                strangers.remove(others)
                yield ("name", left, right)
                break


def _one_holder(left: Fact, right: Fact) -> bool:
    """Whether the two posts, alike as they are, can have but one holder."""
    return left.value["role"] not in MANY_HOLDERS or bool(bodies(left.value["post"]) & bodies(right.value["post"]))


def _similar(left: Fact, right: Fact) -> bool:
    return SequenceMatcher(None, left.value["key"], right.value["key"]).ratio() >= SIMILAR


def _firsts(people: list[list[Fact]]) -> list[Fact]:
    return [facts[0] for facts in people]
