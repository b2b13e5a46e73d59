"""Named officials of two texts against each other: by the key of the name, then by office."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from kzfacts.checks.article import Article
from kzfacts.checks.match import Match
from kzfacts.checks.office import bodies, roles_agree, same_office
from kzfacts.checks.place import Layout
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


def compare_officials(one: Article, two: Article, match: Match) -> People:
    """Compare who is named with which post. Of texts that are no versions of one two holders are no contradiction."""
    left, right = _by_key(one), _by_key(two)
    places = match.places
    shared = {key: _partner(key, facts, right) for key, facts in left.items()}
    backwards = {partner: key for key, partner in shared.items() if partner is not None}
    differences = [
        found
        for partner, key in backwards.items()
        if (found := _other_office(places, left[key], right[partner])) is not None
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
        everybody = [[fact for facts in people.values() for fact in facts] for people in (left, right)]
        for sides in ((alone, strangers + more_right), (more_left, strangers)):
            differences += _renamed(sides, used, lambda a, b: match.parallel and _holds_place(match, everybody, a, b))
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
            if not any(same_office(fact, other) for other in others[partner or ""]):
                yield fact


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
    for other, named in others.items():
        shorter = _shortens(key, other) or _shortens(other, key)
        if shorter and any(roles_agree(a.value["role"], b.value["role"]) for a in facts for b in named):
            return other
    return None


def _shortens(short: str, key: str) -> bool:
    """Whether one key leaves out or abbreviates words of another: the family name alone, «А. Калиев»."""
    given, *_ = words = key.split() or [""]
    return all(word in words or (word.endswith(".") and given.startswith(word[:-1])) for word in short.split())


@lru_cache(maxsize=8192)
def _skeleton(key: str) -> str:
    """Return the consonants of a key: Russian spells the vowels of Kazakh names in more than one way.

    It also has «х» for қ, «дж» for ж (Жақсылық and Джаксылык), «ч» for ш (Шыңғыс and Чингис).
    """
    return VOWELS.sub("", key).replace("х", "к").replace("дж", "ж").replace("ч", "ш")


def _other_office(places: Layout, left: list[Fact], right: list[Fact]) -> tuple[str, Fact, Fact] | None:
    """Return how the offices of one person differ; None where those agree that stand at the same place."""
    only_left = [a for a in left if not any(same_office(a, b) for b in right)]
    only_right = [b for b in right if not any(same_office(a, b) for a in left)]
    some_agree = len(only_left) < len(left)
    candidates = [*product(only_left, only_right)]
    if some_agree and (only_left or only_right) and len(left) * len(right) <= WORTH_A_LOOK:
        spare_left, spare_right = _unpaired(places, left, right)  # of an office that is said twice one may be exchanged
        candidates += [*product(spare_left, only_right), *product(only_left, spare_right)]
    for a, b in candidates:
        if "former" in (a.value["status"], b.value["status"]) and a.value["status"] != b.value["status"]:
            continue  # who was a director is the minister now
        if places.near(a.start, b.start) or not some_agree:
            same_role = roles_agree(a.value["role"], b.value["role"])
            return ("post" if same_role else "role", a, b)
    return None


def _unpaired(places: Layout, left: list[Fact], right: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Return what is left on both sides where each mention of an office is paired with the nearest one of it."""
    used: set[int] = set()
    for a, b in sorted(product(left, right), key=lambda pair: places.apart(pair[0].start, pair[1].start)):
        if id(a) not in used and id(b) not in used and same_office(a, b):
            used |= {id(a), id(b)}
    return [a for a in left if id(a) not in used], [b for b in right if id(b) not in used]


def _renamed(
    sides: tuple[list[Fact], list[Fact]], used: set[int], replaces: Callable[[Fact, Fact], bool]
) -> Iterator[tuple[str, Fact, Fact]]:
    """Pair names that are nearly equal, and holders of whom one ``replaces`` the other; each, put in ``used``, once."""
    for left in sides[0]:
        for right in sides[1]:
            if id(left) in used or id(right) in used or not same_office(left, right):
                continue
            if _similar(left, right) or replaces(left, right):
                used |= {id(left), id(right)}
                yield ("name", left, right)


def _holds_place(match: Match, everybody: list[list[Fact]], left: Fact, right: Fact) -> bool:
    """Whether two holders of one post are named at the same place: where it says the same, or with no such other post.

    Of a post that many hold both must be so; beside a head of his own kind the head of all is no such other post.
    """
    if not match.places.near(left.start, right.start):
        return False
    roles = {left.value["role"], right.value["role"]}
    alone = all(
        sum(same_office(fact, other) and (len(roles) > 1 or other.value["role"] in roles) for other in others) == 1
        for fact, others in zip((left, right), reversed(everybody), strict=True)
    )
    same = match.counterparts(left, right)
    many = bool(roles & MANY_HOLDERS) and not bodies(left.value["post"]) & bodies(right.value["post"])
    return same and alone if many else same or alone


def _similar(left: Fact, right: Fact) -> bool:
    return SequenceMatcher(None, left.value["key"], right.value["key"]).ratio() >= SIMILAR
