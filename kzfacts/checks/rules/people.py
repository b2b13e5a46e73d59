"""KZ208 and KZ209: one person spelled in two ways, or with two offices that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from os.path import commonprefix

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.office import bodies, posts_agree, same_office
from kzfacts.checks.show import fact_words, place
from kzfacts.fact import Fact
from kzfacts.finding import Finding

ONE_BODY_ONLY = frozenset(("minister", "akim", "governor", "mayor", "prime_minister", "ambassador"))
PASSING = ("former", "acting", "elect")
LONGEST_ENDING = 2  # names that differ in their last letters only may be forms of one name
MANY = 200  # names: beyond that a text is a list, and comparing all pairs would take long


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield the later of two contradicting mentions."""
    named = _first_mentions(article)[:MANY]
    for one, two in combinations(named, 2):
        if one.value["key"] == two.value["key"]:
            if _exclusive(one, two):
                yield _finding(article, "contradicting-posts", one, two)
        elif _misspelled(one, two):
            yield _finding(article, "name-spelling", one, two)


def _first_mentions(article: Article) -> list[Fact]:
    mentions: dict[tuple[str, str], Fact] = {}
    for fact in article.facts:
        if fact.kind == "official":
            mentions.setdefault((fact.value["key"], fact.value["post"]), fact)
    return list(mentions.values())


def _exclusive(one: Fact, two: Fact) -> bool:
    """Whether nobody holds both offices at once, and neither is said to have ended or not begun."""
    roles = one.value["role"], two.value["role"]
    if {one.value["status"], two.value["status"]} & set(PASSING) or None in roles:
        return False
    if roles[0] == roles[1] and roles[0] in ONE_BODY_ONLY:
        return not posts_agree(one, two)
    named = bodies(one.value["post"]) & bodies(two.value["post"])
    return bool(named) and (roles[0] == f"deputy_{roles[1]}" or roles[1] == f"deputy_{roles[0]}")


def _misspelled(one: Fact, two: Fact) -> bool:
    if one.lang != two.lang or not same_office(one, two):
        return False
    left, right = (fact.value["name"].lower().replace("ё", "е") for fact in (one, two))
    if abs(len(left) - len(right)) > 1 or left.count(" ") != right.count(" ") or " " not in left or left == right:
        return False
    return all(_one_letter_apart(a, b) for a, b in zip(left.split(), right.split(), strict=True) if a != b)


def _one_letter_apart(one: str, two: str) -> bool:
    """Whether two words differ by one letter that is not in their endings."""
    same = len(commonprefix((one, two)))  # noqa: RUF071 (letters)
    rests = one[same:], two[same:]
    if max(map(len, rests)) <= LONGEST_ENDING:
        return False
    return rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]


def _finding(article: Article, name: str, one: Fact, two: Fact) -> Finding:
    other = article.site_of(one)
    message = f"{fact_words(two)}, but {fact_words(one)} in {place(other)}"
    return finding(name, message, article.site_of(two), other)
