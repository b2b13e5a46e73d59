"""The family names that are known for such where they stand alone: those a text gives in full, those of statesmen."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.codes import CAPITALS
from kzfacts.grammar.declined import family
from kzfacts.grammar.given import gender_of, given_forms
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.run import ends_in_capitals, is_acronym
from kzfacts.lexicon.post_words import LEADERS

# Bounded: of a long word in capitals every letter may begin one.
FAMILY_WORD = rf"[{CAPITALS}][^\W\d_]{{1,40}}(?:-[{CAPITALS}][^\W\d_]{{1,40}})?"
FULL = Lazy(rf"({FAMILY_WORD})(?=[ ]({FAMILY_WORD}))")


@lru_cache(maxsize=2)
def families(norm: str) -> frozenset[str]:
    """Return the family names, thinly folded, that follow a known given name somewhere in the text."""
    found: set[str] = set()
    for match in FULL.finditer(norm):
        given, last = match[1], match[2]
        if ends_in_capitals(last) or is_acronym(last):  # Ерлан ҚазҰУ ректорымен, Ерлан ЮНЕСКО директорымен кездесті
            continue
        found.update(
            thin(name)
            for form in given_forms(given)
            for case in form.cases
            if (name := family(last, case, form.gender)) is not None
        )
        if gender_of(given):
            found.add(thin(bare(last)[0]))
    return frozenset(found)


def is_leader(name: str) -> bool:
    """Say whether the family name ``name``, in the nominative of either language, is that of a known statesman."""
    return thin(name) in _leaders()


@lru_cache(maxsize=1)
def _leaders() -> frozenset[str]:
    return frozenset(map(thin, LEADERS.split()))
