"""The forms of ages."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.bounds import plain
from kzfacts.grammar.kazakh import BARE
from kzfacts.kinds.date.forms.counting import COUNTS
from kzfacts.kinds.date.forms.form import Forms, made
from kzfacts.kinds.date.tokens.numerals import ONE_OF
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Age, Span, exactly, iso_duration

AGES = Forms()
OLDEST = 150
ALIKE = ("жастамыз", "жастасыз")  # екеуміз бір жастамыз: of the same age
MINE = ("жасым", "жасың")  # жасым 11-де


@AGES.add("age", "COUNT age post")
def turning(tokens: list[Token]) -> list[Token] | None:
    """``86 жасқа қараған`` шағында: at the age of 85."""
    past = int(tokens[0].value) - 1
    if tokens[1].ending.case != "dat" or tokens[2].word != "қараған" or not 1 <= past < OLDEST:
        return None
    found = made("ages", tokens[:2], Age((past,)))
    return [found, tokens[2]] if found else None


@AGES.add("age", "COUNT age COUNT age", "COUNT age and COUNT age(?=among)")
def age_range(tokens: list[Token]) -> Token | None:
    """``3 жастан 6 жасқа``, ``18 жас пен 63 жас`` аралығында."""
    first, last = tokens[1].ending, tokens[-1].ending
    fits = first == last == BARE if tokens[2].kind == "and" else (first.case, last.case) == ("abl", "dat")
    return _between(tokens, tokens[0], tokens[-2]) if fits else None


def _between(tokens: list[Token], first: Token, last: Token) -> Token | None:
    least, most = (plain(Decimal(end.value)) for end in (first, last))
    return made("ages", tokens, Age((least,) if least == most else (least, most))) if most <= OLDEST else None


@AGES.add("age", "(COUNT comma){0,4} COUNT and COUNT age(?!among|quantity)")
def ages(tokens: list[Token]) -> list[Token] | None:
    """``6 және 8 жасар``: each of them; ``15 пен 29 жас аралығы`` is a range."""
    *counts, last = (token for token in tokens if token.kind in ("small", "number"))
    found = age([last, tokens[-1]])
    if not isinstance(found, Token) or any(count.value > OLDEST for count in counts):
        return None
    listed = {
        count.start: count._replace(kind="ages", value=Age((plain(Decimal(count.value)),)), lang="kk", rule="age")
        for count in counts
    }
    return [*(listed.get(token.start, token) for token in tokens[:-2]), found]


@AGES.add("age", "(small|number|owned|from|figure) (dash|and) (NUM|owned) age", "(small|number|owned) age")
def age(tokens: list[Token]) -> Token | None:
    """``он жасар``, ``38 жастағы``, ``15 пен 29 жас аралығындағы``."""
    years = [plain(Decimal(token.value)) for token in tokens if token.kind in (*COUNTS, "owned")]
    if max(years) > OLDEST or (tokens[-1].word in ALIKE and years == [1]):
        return None
    of_one = any(token.word in ONE_OF for token in tokens)  # сол жылдардың бірінде жасы келген
    if tokens[-1].ending.case in ("adj", "like") or tokens[-1].ending.plural or of_one:
        return None
    return made("ages", tokens, Age(tuple(years)))


@AGES.add("age", "COUNT open COUNT close age")
def repeated_in_words(tokens: list[Token]) -> Token | None:
    """``18 (он сегіз) жасқа``: both must say the same."""
    found = age([tokens[0], tokens[-1]]) if tokens[0].value == tokens[2].value else None
    return found._replace(lang="kk") if isinstance(found, Token) else None


@AGES.add("age", "from COUNT age")
def age_from_to(tokens: list[Token]) -> Token | None:
    """``14-тен 29 жасқа``, ``18-ден 45 жас аралығында``."""
    first, last, unit = tokens
    if unit.ending.case not in ("dat", "nom") or first.value >= last.value:
        return None
    return _between(tokens, first, last)


@AGES.add("age", "age COUNT (and|dash) COUNT(?=among|quantity)")
def between_after_noun(tokens: list[Token]) -> list[Token] | None:
    """``жасы 18 бен 63`` аралығындағы, ``жасы 35-40`` шамасында."""
    found = _between(tokens[1:], tokens[1], tokens[3]) if tokens[0].ending.possessed else None
    return found and [tokens[0], found._replace(lang="kk")]


@AGES.add("age", "age from upto", "age dash? (inflected|from|upto)")
def after_noun(tokens: list[Token]) -> list[Token] | None:
    """``жасы 57-де``, ``жасы — 57-де``, ``жасы жетпістен асқан``: the number alone bears the case."""
    noun, *counts, last = tokens
    first = counts[0] if counts and counts[0].kind == "from" else last
    owned = noun.ending.possessed or noun.word.startswith(MINE)
    if not owned or noun.ending.case != "nom" or last.ending.case not in ("loc", "att", "abl", "dat"):
        return None
    found = _between([first, last], first, last) if first.value <= last.value else None
    return found and [*tokens[: tokens.index(first)], found]


@AGES.add("age.range", "s COUNT bound COUNT (let|god|gody)")
def from_to(tokens: list[Token]) -> Token | None:
    """«с 6 до 17 лет»: where it is no age, it is what something grew from and to."""
    first, last, unit = tokens[1], tokens[3], tokens[4]
    if tokens[2].word != "до" or unit.lang != "ru":
        return None
    least, most = (iso_duration(Decimal(end.value), unit.value) for end in (first, last))
    return made("duration", tokens[1:], Span(None, None, least, most))


@AGES.add("age.inverted", "let (COUNT dash)? COUNT(?!let|god|gody|day|mon|week|sub|month|dash|ago|through)")
def inverted(tokens: list[Token]) -> Token | None:
    """«мужчина лет сорока», «девушка лет 15–16»: about so old, if a person stands before it."""
    counts = tuple(int(token.value) for token in tokens if token.kind in ("small", "number"))
    return made("ages", tokens, Age(tuple(sorted(counts)), "approx")) if max(counts) <= OLDEST else None


@AGES.add("age", "COUNT dash? seasonal")
def apart(tokens: list[Token]) -> Token | None:
    """«33-х летняя», «54 летний»: the adjective written apart."""
    count, adjective = Decimal(tokens[0].value), tokens[-1]
    if not adjective.word.startswith("летн") or count % 1 or not 2 <= count <= OLDEST:
        return None
    return made("ages", tokens, Age((int(count),)))


@AGES.add("age", "in (nth|bignth|small|number) god life")
def year_of_life(tokens: list[Token]) -> list[Token] | None:
    """«умер на 78-м году жизни»: at the age of 77."""
    past = int(tokens[1].value) - 1
    if tokens[0].word != "на" or tokens[2].word != "году" or not 1 <= past < OLDEST or tokens[1].value % 1:
        return None
    found = made("ages", tokens[1:], Age((past,)))
    return [tokens[0], found] if found else None


@AGES.add("age", "COUNT dash aged")
def adjective_range(tokens: list[Token]) -> Token | None:
    """«30–40-летние», «2–3-дневный»."""
    first, (last, unit) = Decimal(tokens[0].value), tokens[2].value
    if first >= last:
        return None
    if _of_years(tokens[2]):
        return made("ages", tokens, Age((int(first), int(last))))
    found = made("duration", tokens, Span(None, None, iso_duration(first, unit), iso_duration(last, unit)))
    return found and found._replace(rule="duration")


def _of_years(adjective: Token) -> bool:
    of_life = "летн" in adjective.word or "годовал" in adjective.word
    return adjective.value[1].name == "year" and of_life


@AGES.add("age", "aged")
def adjective_age(tokens: list[Token]) -> Token | None:
    """«25-летний» is an age, «трёхдневный» and what nobody lives to see, «500-летний», a duration."""
    count, unit = tokens[0].value
    if _of_years(tokens[0]) and count <= OLDEST:
        return made("ages", tokens, Age((plain(count),)))
    found = made("duration", tokens, exactly(iso_duration(count, unit)))
    return found and found._replace(rule="duration")
