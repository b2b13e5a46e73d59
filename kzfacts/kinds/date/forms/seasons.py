"""The forms of seasons: «летом 2001 года», ``өткен жылдың көктемінде``, «в первый день весны»."""

from __future__ import annotations

from kzfacts.grammar.edtf import WINTER, Period
from kzfacts.kinds.date.forms.form import Forms, made, pick, the
from kzfacts.kinds.date.forms.points import beginning, first_of_two, number_of, of_this, rel_of, with_year
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import Point, When

SEASONS = Forms()
SEASONS_FROM = 20  # EDTF: 21 is spring


@SEASONS.add("date.season", "(OFYEAR|figure) season", "season nth (day|ai|mon)", "season (mon|ai|day)")
def year_season(tokens: list[Token]) -> Token | None:
    """``өткен жылдың көктемінде``, ``жаз айларында``."""
    word = the(tokens, "season")
    year = tokens[:-1] if tokens[-1] is word else []
    if len(tokens) == 2 and tokens[0].kind == "figure" and not word.ending.possessed:
        return None
    if tokens[-1].kind == "day" and (tokens[0].ending.case != "gen" or not tokens[-1].ending.possessed):
        return None
    if pick(tokens, "nth"):
        return _opening(tokens, word, pick(tokens, "nth"))
    return with_year(year, Period(part="season", number=word.value), "dother", tokens)


@SEASONS.add("date.season", "nth (day|mon) season RUYEAR?")
def opening_of_season(tokens: list[Token]) -> Token | None:
    """«в первый день весны», «в первый месяц лета 2024 года»."""
    return _opening(tokens, tokens[2], tokens[0]) if tokens[1].lang == tokens[2].lang == "ru" else None


def _opening(tokens: list[Token], season: Token, nth: Token | None) -> Token | None:
    """Return the first day or month of a season, which begins with a month: 1 March, 1 June; None for any other.

    The first days are its beginning.
    """
    if number_of(nth) != 1:
        return None
    day, unit = pick(tokens, "day"), pick(tokens, "day", "mon", "ai")
    year = tokens[3:] if season.lang == "ru" else []
    if unit and (unit.plural or unit.ending.plural):
        return beginning(with_year(year, Period(part="season", number=season.value), "dother", tokens))
    period = Period(month=3 * (season.value - SEASONS_FROM), day=1 if day else None)
    return with_year(year, period, "dday" if day else "dmonth", tokens)


@SEASONS.add("date.season", "(rel|that|back) zhe? (season|seasonal)")
def relative_season(tokens: list[Token]) -> Token | None:
    """«прошлым летом», «той же осенью», ``осы күзде``."""
    modifier, season = tokens[0], tokens[-1].value
    if modifier.word == "ол":
        return None
    return made(
        "dother", tokens, When(Point(Period(part="season", number=season), rel_of(modifier, f"season:{season}")))
    )


@SEASONS.add("date.season", "season (school|figure dash figure) GOD?", "figure dash EARLY (zhylgen|zhyldar) season")
def winter(tokens: list[Token]) -> Token | None:
    """«зимой 2023/24 года», ``2023-2024 жылғы қыста``: the winter of two years."""
    word = the(tokens, "season")
    year = first_of_two(tokens)
    if word.value != WINTER or year is None:
        return None
    return made("dother", tokens, When(Point(Period(year, part="season", number=WINTER))))


@SEASONS.add("date.season", "season (RUYEAR|rel)", "season")
def season(tokens: list[Token]) -> Token | None:
    """«летом 2001 года», «летом прошлого и весной нынешнего года», ``қыста``, ``көктемгі``."""
    period = Period(part="season", number=tokens[0].value)
    return with_year(tokens[1:], period, "dother", tokens) if of_this(tokens) else None
