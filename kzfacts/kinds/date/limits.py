"""The bound that the words around an amount of time set: ``бір жылдан кем емес``, «минимум пять лет»."""

from __future__ import annotations

from kzfacts.grammar.bounds import mod_of
from kzfacts.kinds.date.token import Token
from kzfacts.kinds.date.when import Span, bounded


def with_bound(token: Token, low: str) -> Token:
    """Return ``token``, an amount of time, with the bound that the words around it in ``low`` set.

    «вырос до 5 лет» tells what has been reached: no bound.
    """
    span = token.value
    if not isinstance(span, Span) or span.iso is None or span.every:
        return token
    mod = mod_of(low, token.start, token.end, "ru" if token.lang == "ru" else token.ending.case)
    if mod == span.mod or (mod is None and span.mod != "equal_or_less"):
        return token
    return token._replace(value=bounded(Span(span.iso, None, span.iso, span.iso), mod))
