"""The family names a text gives in full: there a family name alone is known for one."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.codes import CAPITALS
from kzfacts.grammar.declined import family
from kzfacts.grammar.given import gender_of, given_forms
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.run import ends_in_capitals, is_acronym

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
