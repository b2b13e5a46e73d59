"""The forms of dates and amounts with a word that bounds them, and of bare years."""

from __future__ import annotations

from kzfacts.grammar.edtf import Period
from kzfacts.grammar.kazakh import ATTRIBUTIVE
from kzfacts.kinds.date.forms.form import Forms, made, pick
from kzfacts.kinds.date.forms.points import when_of
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.tokens.words import look_up
from kzfacts.kinds.date.when import Point, Span, When, bounded, last_year
from kzfacts.lexicon.bounds import BOUNDS as ROWS
from kzfacts.lexicon.relative import QUANTITIES

BOUNDS = Forms()
BEFORE_KK = frozenset(word for row in ROWS for word in row.kk_before)
AFTER_KK = frozenset(word for row in QUANTITIES for word in row.kk) - BEFORE_KK
MODS = {"s": "on_or_after", "po": "on_or_before"}
DATE_MODS = ("approx", "before", "after", "on_or_before", "on_or_after")
BRACKETED, BARE = range(1500, 2040), range(1900, 2040)


@BOUNDS.add("", "(quantity|bound|s|po|not earlier) quantity? POINT")
def bound_before(tokens: list[Token]) -> list[Token] | None:
    """«до 2030 года», «к 1 июля», «не позднее 1 июля», «с 2020 года»."""
    date = tokens[-1]
    when = when_of(date)
    if date.lang == "kk" or when.ranged or _of_event(date):
        return None
    if when.mod in ("start", "end"):
        return _since_or_until(tokens[:-1], date, [], tokens[0].word)
    if when.mod:
        return None
    mod = MODS.get(tokens[0].kind, tokens[0].value)
    if tokens[0].kind == "not":  # не позднее, не ранее
        mod = "on_or_before" if tokens[1].value > 0 else "on_or_after"
    return [*tokens[:-1], date._replace(value=when._replace(mod=mod))] if mod in DATE_MODS else None


@BOUNDS.add("", "not? quantity POINT")
def rather_ago(tokens: list[Token]) -> list[Token] | None:
    """«более трёх лет назад», «не менее года назад»: about then, since the year itself is no exact one."""
    date = tokens[-1]
    if date.rule != "date.ago" or date.lang != "ru" or when_of(date).mod:
        return None
    return [*tokens[:-1], date._replace(value=when_of(date)._replace(mod="approx"))]


def _of_event(date: Token) -> bool:
    """Say whether the day or month is an adjective: «после субботней игры» bounds the game."""
    known = look_up(date.word)
    return known is not None and known.kind in ("weekly", "monthly", "seasonal")


def _since_or_until(before: list[Token], date: Token, after: list[Token], word: str) -> list[Token] | None:
    """«с начала года», «до конца года»: open intervals."""
    when = when_of(date)
    if when.first is None:  # екінші апта басынан бері: of something
        return None
    if word in ("с", "со") and when.mod == "start":
        opened = when._replace(last=None, ranged=True, mod=None)
    elif word == "до" and when.mod == "end":
        opened = when._replace(first=None, last=when.first, ranged=True, mod=None)
    else:
        return None
    return [*before, date._replace(value=opened), *after]


def _of_the_next(word: Token) -> bool:
    """Say whether a Kazakh word after a time bounds what follows: ``биыл шамамен 59 миллион``."""
    return word.kind == "quantity" and word.word in BEFORE_KK


def _of_the_last(word: Token) -> bool:
    """Say whether a Kazakh word before a time bounds what stands before it: ``мыңнан астамы үш жыл оқыды``."""
    return word.kind == "quantity" and word.word in AFTER_KK


@BOUNDS.add("", "POINT (post|later|quantity|ago)", "POINT dot (post|quantity)")
def bound_after(tokens: list[Token]) -> list[Token] | None:
    """``2030 жылға дейін``, ``1 шілдеден бастап``, ``2030 жылға қарай``, ``2020 жылдан кейін``."""
    date, word = tokens[0], tokens[-1]
    when = when_of(date)
    if len(tokens) > 2 and date.word not in ("ж", "жж") and date.rule != "date.dotted":
        return None
    if date.lang == "ru" or when.ranged or _of_the_next(word):
        return None
    if word.kind in ("ago", "later") and date.ending.case != "abl":  # 2025 жылы бұрын: an adverb of its own
        return None
    if date.word == "бұрын" and word.value == "on_or_after":
        return None  # үш ай бұрын бастап кетті
    mod = "before" if word.kind == "ago" else word.value
    if when.mod in ("start", "end"):
        return _since_or_until([], date, [word], {"on_or_after": "с", "before": "до"}.get(mod, ""))
    if mod not in DATE_MODS or when.mod == "mid":
        return None
    rule = "date.eve" if word.word.startswith("қарсаң") else date.rule
    return [_with_attribute(date._replace(value=when._replace(mod=mod), rule=rule), word)]


@BOUNDS.add("", "dmonth ai (post|later)")
def bound_after_month(tokens: list[Token]) -> list[Token] | None:
    """``наурыз айынан бастап``: the noun stays outside of the fact, as it does in ``наурыз айында``."""
    date, noun, word = tokens
    if noun.ending.case != "abl" or date.ending.case != "nom":
        return None
    found = bound_after([date._replace(ending=noun.ending), word])
    return [found[0]._replace(ending=date.ending), noun, word] if isinstance(found, list) else None


@BOUNDS.add("", "quantity dot? in? (dyear|dmonth|dother)", "quantity dot? dday")
def about(tokens: list[Token]) -> list[Token] | None:
    """«примерно в 2010 году», ``шамамен 2010 жылы``."""
    date = tokens[-1]
    when = when_of(date)
    if tokens[0].value != "approx" or when.mod or when.ranged or _of_the_last(tokens[0]):
        return None
    return [*tokens[:-1], date._replace(value=when._replace(mod="approx"))]


@BOUNDS.add("", "POINT POINT post")
def since_until(tokens: list[Token]) -> list[Token] | None:
    """``1945 жылдан бүгінгі күнге дейін``: two ends that make no range of one grain."""
    first, last, word = tokens
    if (first.ending.case, last.ending.case, word.value) != ("abl", "dat", "before") or first.lang != "kk":
        return None
    ends = bound_after([last, word])
    if when_of(first).ranged or when_of(first).mod or not isinstance(ends, list):
        return None
    return [first._replace(value=when_of(first)._replace(mod="on_or_after")), *ends]


@BOUNDS.add("", "(POINT|duration|ages) (during|among)")
def attribute(tokens: list[Token]) -> Token | None:
    """``аралығындағы``, ``ішіндегі`` belong to the words of the fact."""
    return _with_attribute(*tokens) if tokens[1].word.endswith(ATTRIBUTIVE) else None


def _with_attribute(fact: Token, word: Token) -> Token:
    """Return ``fact`` with a postposition that has become an attribute: ``2030 жылға дейінгі``."""
    return fact._replace(end=word.end) if word.word.endswith(ATTRIBUTIVE) else fact


@BOUNDS.add("date.year", "open figure (comma figure){0,8} (and figure)? close", "open figure dash EARLY close")
def bracketed(tokens: list[Token]) -> list[Token] | Token | None:
    """«Баджо (2003)», «(1994, 1997)», «(1996–98)»: years in brackets."""
    years = [token for token in tokens if token.kind in ("figure", "small", "number")]
    first, last = int(years[0].value), int(years[-1].value)
    if tokens[0].word == "[" or (first < BARE[0] and not pick(tokens, "dash")):  # a footnote; (1850) may be a rating
        return None
    if not all(int(year.value) in BRACKETED for year in years if year.kind == "figure"):
        return None
    if pick(tokens, "dash"):
        last = last_year(first, last)
        if not first < last <= BRACKETED[-1]:
            return None
        when = When(Point(Period(first)), Point(Period(last)), ranged=True)
        return made("dyear", [years[0], years[-1]], when)
    return [year._replace(kind="dyear", value=When(Point(Period(int(year.value))))) for year in years]


@BOUNDS.add("date.bare-year", "(in|s|bound|po) figure", "(comma|open) figure")
def bare_year(tokens: list[Token]) -> list[Token] | None:
    """«в 2008», «с 1999»: a year without its noun; the guards look at what follows."""
    lead, figure = tokens
    if int(figure.value) not in BARE or lead.word in ("на", "о", "об", "перед", "начиная"):
        return None
    when = When(Point(Period(int(figure.value))), mod=MODS.get(lead.kind, lead.value))
    return [lead, figure._replace(kind="dyear", value=when, lang="ru" if lead.kind != "comma" else "")]


@BOUNDS.add("", "(duration|ages) post")
def limit(tokens: list[Token]) -> list[Token] | None:
    """``14 жасқа дейінгі``, ``бес жылға дейінгі``; of ``дейін`` the text around tells whether it is a bound."""
    amount, word = tokens
    if word.value != "before" or not word.word.endswith(ATTRIBUTIVE) or amount.ending.case != "dat":
        return None
    value = amount.value
    if isinstance(value, Span):
        limited = None if value.every else bounded(value, "equal_or_less")
    else:
        limited = value._replace(mod="equal_or_less") if len(value.years) == 1 else None
    return [_with_attribute(amount._replace(value=limited), word)] if limited else None
