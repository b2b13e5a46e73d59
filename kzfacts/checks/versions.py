"""Whether two texts are versions of one text, so that what they do not share is worth a warning."""

from __future__ import annotations

import re

from kzfacts.checks.article import Article
from kzfacts.checks.place import Layout, brief, like_length

# Texts that share this part of their facts are versions of one another: less is enough where their lengths agree, and
# nothing is needed where they also have equally many sentences or paragraphs and few facts, or are brief.
SHARED, SHARED_BY_LIKE, FEW_FACTS = 0.5, 0.25, 8
WORD = re.compile(r"[^\W\d_]{4,}")


def are_versions(one: Article, two: Article, places: Layout, facts: int, pairs: int) -> bool:
    """Whether the texts are versions of one another, by the ``pairs`` among their ``facts`` and by their people."""
    people = [{fact.value["key"] for fact in side.facts if fact.kind == "official"} for side in (one, two)]
    total = facts + len(people[0]) + len(people[1])
    shared = 2 * (pairs + len(people[0] & people[1])) / total if total else 0.0
    if not like_length(one, two):
        return shared >= SHARED
    few = brief(one, two) or (places.aligned and total < FEW_FACTS)
    return few or shared >= SHARED_BY_LIKE or _same_words(one, two) >= SHARED


def _same_words(one: Article, two: Article) -> float:
    """Return which part of the words of the text with fewer different ones both have: last month's text has most."""
    words, others = (set(WORD.findall(side.text.lower())) for side in (one, two))
    return len(words & others) / max(1, min(len(words), len(others)))
