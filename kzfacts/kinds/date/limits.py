"""The bound that words set around an amount of time or a Kazakh age: ``бір жылдан кем емес``, ``18 жастан асқан``."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.bounds import mod_of, negated
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.lead import NEXT_WORD
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Age, Span, bounded, exactly
from kzfacts.lexicon.ages import OLDER
from kzfacts.lexicon.bounds import APPROX, KK_FILLERS

EACH = Lazy(r"[ ]бір[ ][^\W\d_]{1,20}(?:[ае]т[ыі]н|[ае]д[ыі])(?![^\W\d_])")  # төрт жылда бір өтетін
WITHIN = ("дейінгі", "шейінгі")  # the bound that belongs to the words of the fact


def with_bound(token: Token, low: str) -> Token:
    """Return ``token``, an amount of time or an age, with the bound that the words around it in ``low`` set.

    «вырос до 5 лет» tells what has been reached: no bound.
    """
    span = token.value
    if token.lang == "kk" and token.ending.case == "loc" and EACH.match(low, token.end) and isinstance(span, Span):
        return token._replace(rule="duration.every", value=span._replace(every=True)) if span.iso else token
    if isinstance(span, Age):
        return _older(token, low) if token.lang == "kk" else token
    if not isinstance(span, Span) or span.iso is None or span.every or low.endswith(WITHIN, token.start, token.end):
        return token
    mod = mod_of(low, token.start, token.end, "ru" if token.lang == "ru" else token.ending.case)
    if mod == span.mod or (mod is None and span.mod != "equal_or_less"):
        return token
    return token._replace(value=bounded(exactly(span.iso), mod))


def _older(token: Token, low: str) -> Token:
    """Return a Kazakh age with the bound that the words around it set: ``18 жасқа толмаған``, ``кемінде 18 жас``."""
    age, case = token.value, token.ending.case
    if age.mod:
        return token
    after = NEXT_WORD.match(low, token.end)
    if after and after[1] in KK_FILLERS:
        after = NEXT_WORD.match(low, after.end())
    verb = NEXT_WORD.match(low, after.end()) if after else None
    found = negated(_words(case).get(after[1]), verb[1] if verb else "") if after else None
    mod = found or mod_of(low, token.start, token.end, case)
    holds = mod and (mod == APPROX or len(age.years) == 1)
    return token._replace(value=age._replace(mod=mod)) if holds else token


@lru_cache(maxsize=4)
def _words(case: str) -> dict[str, str]:
    rows = {"dat": [(row.mod, row.kk_dat) for row in OLDER], "abl": [(row.mod, row.kk_abl) for row in OLDER]}
    return {word: mod for mod, words in rows.get(case, ()) for word in words}
