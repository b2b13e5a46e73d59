"""Words of time that are something else where they stand: guards, by the rule or the class of what was found."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from kzfacts.fact import Context
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import is_verb
from kzfacts.kinds.date.around.figure_guards import (
    coded,
    counted,
    counts,
    difference,
    grams,
    index_unit,
    nth,
    of_clock,
    of_life,
    without_sentence,
    without_term,
    years_of_era,
    young_people,
)
from kzfacts.kinds.date.around.month_names import counts_seasons, is_another, lacks_point
from kzfacts.kinds.date.around.named import BEARER, bears_name, is_person, names_of_year, names_place
from kzfacts.kinds.date.around.opening_hours import opening_hours
from kzfacts.kinds.date.around.place import CLOSING, LEFT, Place, opens_title
from kzfacts.kinds.date.tokens.figures import roman
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import When
from kzfacts.lexicon.namesakes import AFTER_YEAR, GAMES, NAMES_OF_SEASONS, NAMES_OF_WEEKDAYS

# біздің заманымызға дейінгі V ғасыр, жыл санауымызға дейінгі V-ІV ғасырлар
BEFORE_ERA = Lazy(
    r"(?:заман|дәуір|санау|эра)(?:[^\W\d_]*[ ]дейінгі|[ыі]?м[ыі]з[^\W\d_]*[ ](?:дейін|бұрын|бұрынғы))[ ]"
    r"(?:[ivxхі\d]{1,5}[^\W\d_]{0,4}(?:[ ]?-[ ]?|[ ](?:жыл[^\W\d_]{0,5}[ ])?және[ ]))?$"
    r"|б\.[ ]?[здэ]\.[ ]?[бд]\.[ ]?$"
)
ROUTE = Lazy(r"\d{1,2}-[^\W\d_]")  # Алматы-2-Қазан
FARTHER = 60  # characters: біздің дәуірімізден бұрын 310 жылы және 295 жылы
ERA_ENDS = ("дейінгі ", "дейін ", "бұрын ", "бұрынғы ", "б.", "д.", "б. ", "д. ", "-", "- ", "және ")
FIRST_CENTURY = Lazy(r"(?<![^\W_])([ivxхі]{1,5})[ ]?-[ ]?$")  # V-IV ғасырлар: only before our era
OF_HIJRA, AFTER_HIJRA = ("хижраның ", "хижри ", "хижра бойынша "), (" хиджры", " по хиджре")
CUT_OFF = Lazy(
    r"(?:(?<!\d)[^\s\w№#.,(«\"-]|(?<!\w)-)\d(?:[\d.,]{0,8}\d)?[ -](?:жыл[а-яғі]{2,4}[ ])?\Z"  # but Ил-76 2015 года
    r"|\d&(?:nbsp|thinsp|#160);\Z"
)
SLASHED = Lazy(r"(?<![\d/])\d\d?/(?:\d\d?[ ])?$")  # 10/августа, 29/30 сентября
CENTURY_BEFORE = Lazy(r"[ivxхі\d][ ]?-?ғ\.?[ ]$")  # XIX ғ. 60-жылдары
ADJECTIVE_BEFORE = Lazy(r"(?:ую|ей|ой|ая|ые|их|ых|ою|ею)[ ]$")
# «Чёрная пятница», «Кровавое воскресенье»
WEEKDAY_NAME = Lazy(rf"(?<![^\W\d_])(?:{any_of(NAMES_OF_WEEKDAYS)}[а-яё]{{2,3}}|қара)[ ]$")
# Арабская весна
SEASON_NAME = Lazy(rf"(?<![^\W\d_])(?:{any_of(NAMES_OF_SEASONS)})[а-яё]{{0,3}}[ ]$")
OPENED = Lazy(r"[«\"][^\W\d_]{3,}[ ]$")  # «Ранняя весна»
ORDINAL = Lazy(r"[ ](?P<place>мест[оа])?(?(place)|[а-яё]{3,}(?:[нт]ие|ство))(?![а-яё])")  # 40-е место, заседание
# «ежедневно, кроме понедельника», «по графику субботы»: which days, again and again
EXCEPT = Lazy(r"(?<![^\W\d_])(?:кроме|(?:график|расписани)[а-я]{0,3})[ ](?:[^\W\d_]{5,13}(?:,|[ ]и)[ ]){0,3}$")
SCHOOL = 150  # characters around
SCHOOL_WORDS = ("оқу жыл", "оқу апта", "оқушы", "каникул", "сабақ ")  # what schools speak of
# 2022 жылғы осы тоқсанмен, былтыр осы күні: of that year
OF_ANOTHER_YEAR = Lazy(r"(?:\d{4}|өткен|алдыңғы)[ ]жыл(?:ғы|дың)[ ]$|(?<![^\W\d_])былтыр(?:ғы)?[ ]$")
ABLATIVE = Lazy(r"[дтн][ае]н[ ]$")
YEAR_BEFORE = Lazy(r"\d{4}-[дтн][ыі]ң[ ][^\W\d_]{2,20}[ ]$")  # 1943-тің қоңыр күзі


Guard = Callable[[Place], bool]


def _behind(pattern: Lazy) -> Guard:
    """Return the guard of what stands behind a match of ``pattern``."""
    return lambda at: pattern.search(at.before) is not None


def _before(*stems: str) -> Guard:
    """Return the guard of a word alone before one that begins with one of ``stems``."""
    return lambda at: " " not in at.words and at.following.startswith(stems)


def _torn(at: Place) -> bool:
    """Say whether the run began too late: ``б.з.д. V ғасыр``; behind a figure that a mark is tied to: ``=3 года``."""
    before = at.before
    if at.low.startswith("-друг", at.token.end):  # через неделю-другую
        return True
    if before.endswith(ERA_ENDS) and BEFORE_ERA.search(at.low, max(0, at.token.start - FARTHER), at.token.start):
        return True
    last, before_it = before[-1:], before[-2:-1]
    if last == "-" and before_it.isalpha() and ROUTE.match(at.words):
        return True
    if (last == "/" or before_it.isdigit()) and at.words[0].isalpha() and SLASHED.search(before):
        return True
    if last not in (" ", "-", ";") or not (before_it.isdigit() or last == ";" or "жыл" in before):
        return False  # mostly a word stands before
    return CUT_OFF.search(before) is not None


def _quoted(at: Place) -> bool:
    """«31 июня», «12 месяцев»: a title of its own."""
    first = at.norm[at.token.start]
    return at.quoted and not at.has_year and (first.isupper() or first.isdigit())


def _half_of_range(at: Place) -> bool:
    """``V-IV ғасырлар``, where nothing says before which era; ``XIV- XV ғ.`` is a century all the same."""
    found, first = FIRST_CENTURY.search(at.before) if at.before.endswith(("-", "- ")) else None, at.token.value.first
    return found is not None and first is not None and (roman(found[1]) or 0) > (first.period.number or 0)


def _after_event(at: Place) -> bool:
    """``соғыстан кейінгі жылдары``: the years behind the war, not those behind us."""
    return at.words.startswith("кейінгі") and ABLATIVE.search(at.before) is not None


def _of_hijra(at: Place) -> bool:
    """``хижраның 1445 жылы``: a year of another calendar."""
    return at.before.endswith(OF_HIJRA) or at.low.startswith(AFTER_HIJRA, at.token.end)


def _preposition(at: Place) -> bool:
    """«накануне выборов»: before a noun it is a preposition."""
    if at.words != "накануне" or not at.following:
        return False
    adverbs = ("вечером", "утром", "днём", "днем", "ночью")
    return not (at.following in AFTER_YEAR or at.following in adverbs or is_verb(at.following))


def _environment(at: Place) -> bool:
    return at.words.startswith("сред") and ADJECTIVE_BEFORE.search(at.before) is not None


def _named_season(at: Place) -> bool:
    """«Арабская весна», «Красная Весна», «следующие зимние игры»."""
    if at.has_year:  # «Золотой осенью 2024 года»
        return False
    if at.titled and at.before[-2:-1].isalpha() and at.token.lang != "kk":
        return True
    quoted = at.norm[at.token.end : at.token.end + 1] in CLOSING and OPENED.search(at.before)
    games = " " in at.words and at.following.startswith(GAMES)
    return bool(quoted or games or SEASON_NAME.search(at.before))


def _ordinal(at: Place) -> bool:
    """«вышла на 40-е место», «прошло 50-е заседание»: no decade, as in «В 90-е здание сгорело»."""
    found = ORDINAL.match(at.low, at.token.end) if at.words.endswith("-е") else None
    return found is not None and (found["place"] is not None or not at.before.endswith("в "))


def _short_or_wrote(at: Place) -> bool:
    return at.words in ("қысқа", "жазды", "жаздық", "қыстық") or at.words.endswith(("бұл қысқа", "осы қысқа"))


def _of_school(at: Place) -> bool:
    """``оқу жылының бірінші тоқсаны``: a term of schools is no quarter of the calendar."""
    when = at.token.value
    if at.token.lang != "kk" or not isinstance(when, When) or when.first is None or when.first.period.year:
        return False
    around = at.low[max(0, at.token.start - SCHOOL) : at.token.end + SCHOOL]
    return any(word in around for word in SCHOOL_WORDS)


BY_RULE: dict[str, tuple[Guard, ...]] = {
    "date.day": (names_place,),
    "date.dotted": (coded,),
    "date.figures": (without_term,),
    "date.century": (_half_of_range,),
    "date.decade": (_behind(CENTURY_BEFORE), _ordinal),
    "date.deictic": (_preposition,),
    "date.relative": (_behind(OF_ANOTHER_YEAR), _after_event),
    "date.bare-year": (counted,),
    "date.year": (nth,),
    "date.range": (counts,),
    "date.quarter": (_of_school, lambda at: at.following == "подряд"),  # второй квартал подряд: how many
    "date.part": (is_another,),
    "date.season": (_named_season, _behind(YEAR_BEFORE), is_person),
    "date.month": (_behind(YEAR_BEFORE), is_person, names_place),
    "date.weekday": (is_person,),
}
BY_KIND: dict[str, tuple[Guard, ...]] = {
    "duration": (
        years_of_era, of_clock, _behind(BEARER), _quoted, opens_title, index_unit, of_life,
        without_sentence,
    ),
    "dday": (_quoted, lacks_point, counts_seasons, opening_hours, bears_name),
    "dmonth": (_quoted, is_another, lacks_point, bears_name),
    "dyear": (grams, of_life, _of_hijra, names_of_year),
    "dweekday": (
        _quoted, _environment, _before("намаз", "мешіт", "уағыз"), _behind(WEEKDAY_NAME), _behind(EXCEPT),
        opening_hours,
    ),
    "dother": (_quoted, _before("мереке", "мейрам"), _short_or_wrote),
    "ages": (difference, young_people),
}  # fmt: skip


def refused(token: Token, context: Context) -> bool:
    """Say whether ``token``, though it looks like a time, is none where it stands."""
    low, norm, start = context.text.low, context.text.norm, token.start
    at = Place(token, low[start : token.end], low[start - LEFT if start > LEFT else 0 : start], low, norm, context)
    for guard in _guards(token.rule, token.kind):  # noqa: SIM110 (a generator for every date takes as long as a guard)
        if guard(at):
            return True
    return False


@lru_cache(maxsize=256)
def _guards(rule: str, kind: str) -> tuple[Guard, ...]:
    return (_torn, *BY_RULE.get(rule, ()), *BY_KIND.get(kind, ()))
