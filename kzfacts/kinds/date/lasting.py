"""Russian adjectives of years where they are no age: «десятилетние исследования», «пятилетний план»."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Span
from kzfacts.lexicon.ages import ANNIVERSARY, LASTING

TAIL = 3  # letters of an ending
ADJECTIVE = Lazy(r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|ую)$")
NEXT_TWO = Lazy(r"[ ]([^\W\d_]+)(?:[ ]([^\W\d_]+))?")


def in_noun_phrase(token: Token, low: str) -> Token | None:
    """Return ``token``, an age told by an adjective, as an amount of time where its noun lasts; None: anniversary."""
    found = NEXT_TWO.match(low, token.end)
    if token.kind != "ages" or token.lang != "ru" or found is None or len(token.value.years) > 1:
        return token
    nouns = found.groups() if found[2] and ADJECTIVE.search(found[1]) else found.groups()[:1]
    if any(_is(noun, (ANNIVERSARY,)) for noun in nouns):
        return None
    if not any(_is(noun, LASTING) for noun in nouns):
        return token
    iso = f"P{token.value.years[0]}Y"
    return token._replace(kind="duration", rule="duration", value=Span(iso, None, iso, iso))


def _is(word: str, stems: tuple[str, ...]) -> bool:
    return any(word.startswith(stem) and len(word) - len(stem) <= TAIL for stem in stems)
