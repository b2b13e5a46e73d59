"""Named officials of two texts against each other: by the key of the name, then by office."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
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


Near = Callable[[Fact, Fact], bool]


class People(NamedTuple):
    """Differences as (class, fact of the first text, fact of the second), and officials of one text only."""

    differences: list[tuple[str, Fact, Fact]]
    missing: list[Fact]
    extra: list[Fact]


def compare_officials(one: Article, two: Article, *, parallel: bool) -> People:
    """Compare who is named with which post. Without ``parallel`` a post held by two names is no contradiction."""
    left, right, near = _by_key(one), _by_key(two), _nearness(one, two)
    shared = {key: _partner(key, facts, right) for key, facts in left.items()}
    backwards = {partner: key for key, partner in shared.items() if partner is not None}
    differences = [
        found
        for partner, key in backwards.items()
        if (found := _other_office(near, left[key], right[partner])) is not None
    ]
    alone = [facts[0] for key, facts in left.items() if shared[key] is None]
    strangers = [
        facts[0] for key, facts in right.items() if key not in backwards and _partner(key, facts, left) is None
    ]
    used: set[int] = set()
    if len(alone) * len(right) + len(left) * len(strangers) <= WORTH_A_LOOK:
        # A name may also be exchanged for one that the text has elsewhere: an office that only one side gives it.
        more_left = list(_offices_of_one_side(left, shared, right))
        more_right = list(_offices_of_one_side(right, backwards, left))
        differences += _renamed(near, (alone, strangers + more_right), used, parallel=parallel)
        differences += _renamed(near, (more_left, strangers), used, parallel=parallel)
    alone, strangers = ([fact for fact in side if id(fact) not in used] for side in (alone, strangers))
    return People(_each_once(differences), alone, strangers)


def _each_once(differences: list[tuple[str, Fact, Fact]]) -> list[tuple[str, Fact, Fact]]:
    """Drop what says of an office that it differs where its holder does."""
    renamed = {id(fact) for name, *facts in differences if name == "name" for fact in facts}
    return [row for row in differences if row[0] == "name" or not {id(row[1]), id(row[2])} & renamed]


def _offices_of_one_side(
    people: dict[str, list[Fact]], partners: Mapping[str, str | None], others: dict[str, list[Fact]]
) -> Iterator[Fact]:
    """Yield the offices that people whom both texts name have in one of them only."""
    for key, facts in people.items():
        partner = partners.get(key)
        for fact in facts if partner is not None else ():
            if not any(_same_office(fact, other) for other in others[partner or ""]):
                yield fact


def _same_office(one: Fact, two: Fact) -> bool:
    return roles_agree(one.value["role"], two.value["role"]) and posts_agree(one, two)


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


@lru_cache(maxsize=8192)
def _skeleton(key: str) -> str:
    """Return the consonants of a key: Russian spells the vowels of Kazakh names in more than one way, and қ as «х»."""
    return VOWELS.sub("", key).replace("х", "к")


def _other_office(near: Near, left: list[Fact], right: list[Fact]) -> tuple[str, Fact, Fact] | None:
    """Return how the offices of one person differ; None where those agree that stand at the same place."""
    only_left = [a for a in left if not any(_same_office(a, b) for b in right)]
    only_right = [b for b in right if not any(_same_office(a, b) for a in left)]
    some_agree = len(only_left) < len(left)
    for a in only_left:
        for b in only_right:
            if near(a, b) or not some_agree:
                same_role = roles_agree(a.value["role"], b.value["role"])
                return ("post" if same_role else "role", a, b)
    return None


def _nearness(one: Article, two: Article) -> Near:
    places = layout(one, two)

    def near(left: Fact, right: Fact) -> bool:
        (unit, at), (other_unit, other_at) = places.where(0, left.start), places.where(1, right.start)
        return (places.aligned and unit == other_unit) or abs(at - other_at) <= places.nearby

    return near


def _renamed(
    near: Near, sides: tuple[list[Fact], list[Fact]], used: set[int], *, parallel: bool
) -> Iterator[tuple[str, Fact, Fact]]:
    """Pair names that are nearly equal, and holders of the same post at the same place; each, put in ``used``, once."""
    for left in sides[0]:
        for right in sides[1]:
            if id(left) in used or id(right) in used or not _same_office(left, right):
                continue
            if _similar(left, right) or (parallel and near(left, right) and _one_holder(left, right)):
                used |= {id(left), id(right)}
                yield ("name", left, right)


def _one_holder(left: Fact, right: Fact) -> bool:
    """Whether the two posts, alike as they are, can have but one holder."""
    return left.value["role"] not in MANY_HOLDERS or bool(bodies(left.value["post"]) & bodies(right.value["post"]))


def _similar(left: Fact, right: Fact) -> bool:
    return SequenceMatcher(None, left.value["key"], right.value["key"]).ratio() >= SIMILAR
