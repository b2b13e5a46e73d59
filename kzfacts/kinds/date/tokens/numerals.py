"""Puts numerals in words together, and tells the words that are a numeral and something else apart."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kzfacts.grammar import number
from kzfacts.grammar.kazakh import BARE, take_off
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.tokens.classes import UNIT_KINDS
from kzfacts.kinds.date.tokens.token import MOST_DAYS, Token, cardinal_token, case_token, nth_token
from kzfacts.kinds.date.tokens.words import HALF, unit_named
from kzfacts.lexicon.connectives import BEFORE_GENITIVE
from kzfacts.lexicon.numerals import ABBREVIATIONS, NUMERALS, RU_HALF, RU_QUARTER

HALF_MORE = Decimal("0.5")
SPOKEN_YEARS = range(1900, 2100)  # екі мың жиырма бес жылы; екі мың жыл may be an amount
ONE_OF = frozenset({"бірі", "біріне", "бірінен", "бірінде", "бірінің"})
TENS_OF_DAYS = {"он": 10, "жиырма": 20, "отыз": 30}
WHICH = ("rel", "deicticatt", "that", "back", "ahead")  # this, last, next
GROUP = 3  # digits
THOUSANDTHS = ("denominator", "kk")  # мыңнан: of thousands, where no «бүтін» stands before it
WEEK = unit_named("week")


def mended(tokens: list[Token]) -> list[Token]:
    """Return ``tokens`` as all the passes over numerals, lists, weeks, halves and years leave them, in this order."""
    for mend in (with_numerals, with_lists, with_weeks, with_halves, with_years):
        tokens = mend(tokens)
    return tokens


def with_numerals(tokens: list[Token]) -> list[Token]:
    """Put numerals in words together: the longest runs of number words of one language that are numbers."""
    done: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        kazakh = token.kind == "quarter" and token.lang == "kk"
        if kazakh and not _counts_quarters(done, token, tokens[at + 1 : at + 3]):
            tokens[at] = token = token._replace(kind="numeral")
        if token.kind != "numeral" and not _is_scaled(tokens, at):
            done.append(token)
            at += 1
            continue
        stop = at + 1
        while stop < len(tokens) and (tokens[stop].kind == "numeral" or _continues(tokens, stop)):
            stop += 1
        merged, at = _numeral(tokens, at, stop)
        one = bool(done) and (done[-1].word in BEFORE_GENITIVE or done[-1].kind == "during")
        many = merged.word == "тысячи" and not one  # «тысячи лет», but «около тысячи лет»
        done.append(merged._replace(kind="some") if many else merged)
    return done


def with_weeks(tokens: list[Token]) -> list[Token]:
    """Take ``жұма`` (else Friday) and ``жеті`` (else seven) for weeks where a number counts them."""
    done: list[Token] = []
    for token in tokens:
        counted = bool(done) and done[-1].kind in ("small", "number", "some")
        friday = token.lang == "kk" and token.kind == "weekday" and token.word.startswith("жұма")
        seven = token.kind != "glued" and token.word.startswith("жеті") and counted and done[-1].value in (1, 2, 3)
        done.append(token._replace(kind="week", value=WEEK) if counted and (friday or seven) else token)
    return done


def with_halves(tokens: list[Token]) -> list[Token]:
    """Put a half to what it is half more of: ``екі жыл жарым``, ``3 жарым жыл``, «год с половиной»."""
    done: list[Token] = []
    for token in tokens:
        if token.word == RU_HALF[1] and done and done[-1].kind == "s":
            done = _with_half(done, token)
            continue
        half = token.kind == "halfmore" or (token.kind == "glued" and token.word == HALF)
        if half and len(done) > 1 and _has_halves(*done[-2:]):
            count, unit = done[-2:]
            done[-2] = count._replace(kind="number", value=count.value + HALF_MORE)
            done[-1] = unit._replace(end=token.end, ending=token.ending)
        elif token.word == HALF and done and done[-1].kind == "small" and done[-1].word.isdigit():
            done[-1] = done[-1]._replace(kind="number", value=done[-1].value + HALF_MORE, end=token.end, lang="kk")
        else:
            done.append(token)
    return done


def _with_half(done: list[Token], half: Token) -> list[Token]:
    """Add the half of «час с половиной», «два года с половиной» to the count; ``done`` ends in «с»."""
    *before, unit, _ = [Token("glued", 0, 0), *done]
    if unit.kind not in ("sub", *UNIT_KINDS) or unit.lang != "ru" or before[-1].kind == "some":
        return [*done, half]
    counted = before[-1].kind in ("small", "number") and before[-1].value % 1 == 0
    count = before.pop() if counted else Token("small", unit.start, unit.start, 1)
    return [*before[1:], count._replace(kind="number", value=count.value + HALF_MORE), unit._replace(end=half.end)]


def _has_halves(count: Token, unit: Token) -> bool:
    counted = count.kind in ("small", "number") and count.value % 1 == 0
    return counted and unit.kind in ("sub", *UNIT_KINDS) and unit.lang == "kk" and unit.ending == BARE


LIST = Lazy(r"\d\d?(?:,\d\d?){1,6}$")


def with_lists(tokens: list[Token]) -> list[Token]:
    """Part days that are written without a blank after the comma: «2,3 и 4 июня», ``5,6,7 маусымда``."""
    done: list[Token] = []
    for at, token in enumerate(tokens):
        listed = token.kind in ("number", "glued") and LIST.match(token.word) and _before_month(tokens, at + 1)
        done += _days_of(token) if listed else [token]
    return done


def with_years(tokens: list[Token]) -> list[Token]:
    """Put the noun that was left out behind a year in the genitive: ``1986-ның желтоқсанында``, ``86-ның жазында``."""
    done: list[Token] = []
    for at, token in enumerate(tokens):
        figure = token.kind == "inflected" and token.ending.case == "gen" and token.word.isdigit()
        kinds = [following.kind for following in tokens[at + 1 : at + 3]] if figure else []
        if kinds[:1] in (["month"], ["season"]) or kinds == ["small", "month"]:
            year = nth_token(int(token.value), token.start, token.end, token.word)
            done += [year, token._replace(kind="zhylgen", start=token.end)]
        else:
            done.append(token)
    return done


def _before_month(tokens: list[Token], at: int) -> bool:
    kinds = [token.kind for token in tokens[at : at + 3]]
    return kinds[:1] == ["month"] or (kinds[:2] in (["and", "small"], ["and", "nth"]) and kinds[2:] == ["month"])


def _days_of(token: Token) -> list[Token]:
    parts = token.word.split(",")
    values = [int(part) for part in parts]
    if values != sorted(set(values)) or not 1 <= values[0] <= values[-1] <= MOST_DAYS:
        return [token]
    parted: list[Token] = []
    start = token.start
    for part in parts:
        comma = Token("comma", start - 1, start, word=",")
        parted += [*([comma] if parted else []), cardinal_token(Decimal(part), start, start + len(part), part)]
        start += len(part) + 1
    return parted


def _continues(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind == "dot":  # 5 тыс. лет
        return tokens[at - 1].word in ABBREVIATIONS
    if token.word.isdigit() and len(token.word) == GROUP:  # 1 мың 200 жыл
        return at > 1 and _is_scaled(tokens, at - 2)
    if token.kind == "s":  # два с половиной
        return at + 1 < len(tokens) and tokens[at + 1].word in (RU_HALF[1], RU_QUARTER)
    return token.kind == "quarter" and token.word == "тоқсан" and number.ordinal(tokens[at - 1].word) is None


def _is_scaled(tokens: list[Token], at: int) -> bool:
    """Say whether a scale follows a figure: «10 тысяч лет», ``5 мың жыл``, ``5 мыңнан астам жыл``."""
    if tokens[at].kind not in ("small", "number", "figure") or at + 1 == len(tokens):
        return False
    scale = number.look_up(tokens[at + 1].word) if tokens[at + 1].kind == "numeral" else None
    return scale is not None and (scale.role == "scale" or (scale.role, scale.lang) == THOUSANDTHS)


def _counts_quarters(done: list[Token], token: Token, after: list[Token]) -> bool:
    """Say whether ``тоқсан`` is a quarter; after ``бұл`` it is ninety where it counts: ``тоқсан (үш) жыл``."""
    last, following = done[-1].kind if done else "", [word.kind for word in after]
    counts = token.word == "тоқсан" and following[following[:1] == ["numeral"] :][:1]
    return (
        token.word == "тоқсандық"
        or last in ("nth", "roman", "zhylgen")
        or following[:1] == ["saiyn"]
        or (last in WHICH and not (counts and counts[0] in ("age", "sub", *UNIT_KINDS)))
        or (last == "small" and done[-1].word.isdigit())
    )


def _numeral(tokens: list[Token], at: int, stop: int) -> tuple[Token, int]:
    """Read the longest number that begins at ``at``; a word that is none stands as ``glued``."""
    for end in range(stop, at, -1):
        words = tuple(token.word for token in tokens[at:end] if token.kind != "dot")
        spoken = _spoken(words)
        if spoken is not None:
            return Token(spoken.kind, tokens[at].start, tokens[end - 1].end, *spoken[3:]), end
    return tokens[at]._replace(kind="glued"), at + 1


@lru_cache(maxsize=1)
def _kazakh_numbers() -> frozenset[str]:
    return frozenset(stem for row in NUMERALS for stem in row.kk.split())


def _with_one(words: tuple[str, ...]) -> Token | None:
    """``жиырма бірінен``: alone, the last word is «one of them»."""
    tens, split = TENS_OF_DAYS.get(" ".join(words[:-1])), take_off(words[-1], ("бір",))
    return case_token(tens + 1, split[1], 0, 0, " ".join(words)) if tens and split else None


@lru_cache(maxsize=2048)
def _spoken(words: tuple[str, ...]) -> Token | None:
    if len(words) > 1 and words[-1] in ONE_OF:
        return _with_one(words)
    items = [number.look_up(word) for word in words if word != "с"]
    langs = {item.lang for item in items if item and item.lang}
    if len(langs) > 1:
        return None
    lang = langs.pop() if langs else ""
    text = " ".join(words)
    nth = number.ordinal(text)
    if nth is not None:
        return nth_token(nth, 0, 0, text, lang=lang, plural=text.endswith(("ые", "ых", "ыми")))
    value = number.cardinal(text)
    if value is None:
        return None
    ending = take_off(words[-1], _kazakh_numbers()) if lang == "kk" and value == int(value) else None
    if ending is not None and ending[1] != BARE:
        return case_token(int(value), ending[1], 0, 0, text)
    token = cardinal_token(value, 0, 0, text, lang=lang)
    return token._replace(kind="figure") if lang == "kk" and value in SPOKEN_YEARS and value % 100 else token
