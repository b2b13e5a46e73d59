"""What the words around an amount of time or an age make of it: its bound, what lasts or recurs."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kzfacts.grammar.bounds import mod_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.reached import may_change
from kzfacts.grammar.russian import is_form
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.tokens.words import unit_named
from kzfacts.kinds.date.when import Age, Span, bounded, exactly, iso_duration
from kzfacts.lexicon.ages import FEASTS, LASTING, RATES
from kzfacts.lexicon.bounds import APPROX

YEAR = unit_named("year")
TAIL, FEAST_TAIL = 3, 8  # letters of an ending: мерейтойымызбен
KAZAKH_ADJECTIVE = ("дық", "дік", "тық", "тік", "лық", "лік")
ADJECTIVE = Lazy(r"(?:[ыиое]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ыиое]м|[ыи]х|[ыи]ми|[ую]ю)$")
NEXT_TWO = Lazy(r"[ ]([^\W\d_]+)(?:[ ]([^\W\d_]+))?")
EACH = Lazy(r"[ ]бір[ ][^\W\d_]{1,20}(?:[ае]т[ыі]н|[ае]д[ыі])(?![^\W\d_])")  # төрт жылда бір өтетін
FROM_TO = Lazy(r"(.{1,60}[ндт][ае]н)[ ]")  # 3 айдан 6 айға
TWO_AFTER = Lazy(r"(?:[ ](?:де|ше)йін)?[ ]([\w-]+)(?:[ ]([\w-]+))?")
BACK = 50  # characters
# What is done again and again: not «вернётся через день»
ALTERNATES = Lazy(
    r"(?<![а-яё])(?:курсиру|работа|дежур|ход[ия]|езд[ия]|лета|трениру|принима[ею]т|пода[её]т|подают|полива)"
    r"[а-яё]{0,5}[ ](?:[а-яё]{2,12}[ ])?через[ ]$"
)
WITHIN = ("дейінгі", "шейінгі")  # the bound that belongs to the words of the fact


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
    in_years = token.kind == "ages" or (token.value.iso or "").endswith("Y")
    if any(is_form(noun, *((FEASTS, FEAST_TAIL) if in_years else (RATES, TAIL))) for noun in nouns):
        return None
    if token.kind != "ages" or token.lang != "ru" or not any(is_form(noun, LASTING, TAIL) for noun in nouns):
        return token
    first, last = (iso_duration(Decimal(token.value.years[end]), YEAR) for end in (0, -1))
    span = exactly(first) if first == last else Span(None, None, first, last)  # 2–3-летний контракт
    return token._replace(kind="duration", rule="duration", value=span)


def alternating(token: Token, low: str) -> Token:
    """Return «курсируют через день», a date one day on, as what recurs: every second day."""
    if low[token.start : token.end] != "день" or not ALTERNATES.search(low, max(0, token.start - BACK), token.start):
        return token
    start = token.start - len("через ")
    return token._replace(start=start, kind="duration", rule="duration.every", value=exactly("P2D", every=True))


def with_bound(token: Token, low: str) -> Token:
    """Return ``token``, an amount of time or an age, with the bound that the words around it in ``low`` set.

    «вырос до 5 лет» tells what has been reached: no bound.
    """
    span = token.value
    if token.lang == "kk" and token.ending.case == "loc" and EACH.match(low, token.end) and isinstance(span, Span):
        return token._replace(rule="duration.every", value=span._replace(every=True)) if span.iso else token
    if isinstance(span, Age):
        return _older(token, low) if token.lang == "kk" else token
    if not isinstance(span, Span) or span.every or low.endswith(WITHIN, token.start, token.end):
        return token
    if " и " in low[token.start : token.end] and span.mod:  # 10 и менее лет
        return token
    mod = mod_of(low, token.start, token.end, "ru" if token.lang == "ru" else token.ending.case)
    if mod == span.mod or (mod is None and span.mod != "equal_or_less"):
        return token
    return token._replace(value=bounded(exactly(span.iso) if span.iso else span._replace(mod=None), mod))


def _older(token: Token, low: str) -> Token:
    """Return a Kazakh age with the bound that the words around it set: ``18 жасқа толмаған``, ``кемінде 18 жас``."""
    age = token.value
    mod = None if age.mod else mod_of(low, token.start, token.end, token.ending.case)
    holds = mod and (mod == APPROX or len(age.years) == 1)
    return token._replace(value=age._replace(mod=mod)) if holds else token


def parted(token: Token, low: str) -> tuple[Token, ...]:
    """Return both ends of a Kazakh range that is a change, ``3 айдан 6 айға ұзартылды``; nothing for any other."""
    first = FROM_TO.match(low, token.start, token.end) if token.lang == "kk" else None
    ends = _ends(token.value) if first else ()
    after = TWO_AFTER.match(low, token.end) if len(ends) > 1 else None
    if not first or not after or not may_change(after.groups("")):
        return ()
    return token._replace(end=first.end(1), value=ends[0]), token._replace(start=first.end(), value=ends[1])


def _ends(span: Age | Span) -> Sequence[Age | Span]:
    if isinstance(span, Age):
        return [Age((years,)) for years in span.years]
    return [exactly(span.least), exactly(span.most)] if span.iso is None and span.least and span.most else []
