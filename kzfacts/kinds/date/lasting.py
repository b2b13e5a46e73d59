"""Adjectives of years by the noun they stand with: «десятилетние исследования» last, «100-летний юбилей» does not."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.russian import is_form
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Span, exactly
from kzfacts.lexicon.ages import FEASTS, LASTING, RATES

TAIL = 3  # letters of an ending
KAZAKH_ADJECTIVE = ("дық", "дік", "тық", "тік", "лық", "лік")
ADJECTIVE = Lazy(r"(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыиое]м|[ыи]х|[ыи]ми|[ую]ю)$")
NEXT_TWO = Lazy(r"[ ]([^\W\d_]+)(?:[ ]([^\W\d_]+))?")


def in_noun_phrase(token: Token, low: str) -> Token | None:
    """Return ``token``, an age told by an adjective, as an amount of time where its noun lasts.

    None where it is neither: an anniversary, a rate by the month.
    """
    if not low.endswith(KAZAKH_ADJECTIVE, token.start, token.end) and not ADJECTIVE.search(low, token.start, token.end):
        return token
    found = NEXT_TWO.match(low, token.end)
    if found is None:
        return token
    nouns = found.groups() if found[2] and ADJECTIVE.search(found[1]) else found.groups()[:1]
    if any(is_form(noun, FEASTS if _in_years(token) else RATES, TAIL) for noun in nouns):
        return None
    if token.kind != "ages" or token.lang != "ru" or not any(is_form(noun, LASTING, TAIL) for noun in nouns):
        return token
    first, last = (f"P{year}Y" for year in (token.value.years[0], token.value.years[-1]))
    span = exactly(first) if first == last else Span(None, None, first, last)  # 2–3-летний контракт
    return token._replace(kind="duration", rule="duration", value=span)


def _in_years(token: Token) -> bool:
    return token.kind == "ages" or (token.value.iso or "").endswith("Y")
