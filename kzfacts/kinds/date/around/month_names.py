"""Names of months, standing alone, that are something else: a feast, a city, a season of sport, a given name."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.date.around.place import QUOTED_DAY, Place, opens_title
from kzfacts.lexicon.calendar import MONTHS
from kzfacts.lexicon.namesakes import (
    AFTER_COUNTS,
    AFTER_MONTH,
    AFTER_MONTHLY,
    ALSO_WORDS,
    EVENTS,
    IN_DATE_LINES,
    NAMED_SO,
)
from kzfacts.lexicon.numerals import NUMERALS

NOMINATIVE = frozenset(name for row in MONTHS for name in (row.kk, row.ru))
TOGETHER = ("ай", "мен", "және", "месяц", "и")
AFTER_NUMBER = Lazy(r"\d[- ]?\Z")
IN_QUOTES, LONGEST_DAY = Lazy(QUOTED_DAY), 12
FAT, CITY, SPORT = "май", "қазан", "маусым"  # май: fat, oil; қазан: a cauldron, a city; маусым: a season of sport
FEAST = "наурыз"
OF_SPORT = "маусымы"  # its season
SEASONAL = Lazy(r"(?:[ғқ]ы|[гк]і|[тдл][ыі][қк]|осы|бұл|өткен|келер|келесі|спорт|театр)[ ]$")  # before маусымның
COUNT = any_of(row.kk.split()[0] for row in NUMERALS if row.value in range(1, 11))
SEASONS_COUNTED = Lazy(rf"(?:\d{{1,2}}|{COUNT})[ ]{SPORT}")
SEASONS_IN_WORDS = Lazy(rf"{COUNT}[ ]{SPORT}$")
SEASONS_WITH_ENDING = Lazy(rf"{COUNT}[ ]{SPORT}(?:[ғд]а|дан|нан|ды|ы|ның|ында)$|\d{{1,2}}[ ]{SPORT}ын?$")
SEASON_FROM = Lazy(r"(?:19|20)\d\d-$")
IN_A_ROW = ("бойы", "қатарынан")
TELLING_WHEN = ("loc", "abl", "dat")
PLAYED = ("қатыс", "өткіз", "ойна", "шық")  # what is done for so many seasons
ALSO_NOUNS = (FAT, CITY, SPORT, FEAST)
NOUNS_AFTER = (*EVENTS, *AFTER_MONTHLY, *(noun for nouns in AFTER_MONTH.values() for noun in nouns))


def is_another(at: Place) -> bool:
    """Say whether a month without a day is none where it stands."""
    if IN_QUOTES.search(at.before[-LONGEST_DAY:]):
        return False
    if " " in at.words:
        return at.words.startswith(SPORT) and _of_season(at)
    if AFTER_NUMBER.search(at.before[-2:]) or _in_name(at) or _begins_name(at):
        return True
    following = at.following
    if "ск" in at.words and (_capital_within_sentence(at) or (at.titled and following.startswith(NAMED_SO))):
        return True  # на Августовской конференции
    if following.startswith(NOUNS_AFTER) and _is_named(at, following):
        return True
    if at.words in ("марта", "мая") and at.titled:
        return True
    return at.words.startswith(ALSO_NOUNS) and _kazakh_noun(at)


def _is_named(at: Place, following: str) -> bool:
    """Say whether the noun after a month makes it a name: «Октябрьская улица», «қазан қаласы», «августовский путч»."""
    when = at.token.ending.case in TELLING_WHEN  # қыркүйекте көтерілісшілер өтті
    noun = at.token.lang == "ru" and "ск" not in at.words  # в мае указом назначен, but майские указы
    if following.startswith(EVENTS) and not when and not noun:
        return True
    if at.token.lang == "ru" and not noun and following.startswith(AFTER_MONTHLY):
        return True
    return any(at.words.startswith(stem) and following.startswith(nouns) for stem, nouns in AFTER_MONTH.items())


def lacks_point(at: Place) -> bool:
    """``2024 ж. жел соқты``, ``онда 12 қаз.``: what may be a word is a month with its point, perhaps beside a year."""
    word, when = at.token.word, at.token.value
    if word not in ALSO_WORDS or not at.words.endswith(word):
        return False
    if not at.low.startswith(".", at.token.end):
        return not (word in IN_DATE_LINES and at.low.startswith(" -", at.token.end))
    named = {(point.period.year, point.period.month) for point in (when.first, when.last) if point}
    return word in AFTER_COUNTS and len(named) == 1 and not any(year for year, _ in named)


def _kazakh_noun(at: Place) -> bool:
    if at.words.startswith(FEAST):
        return _capital_within_sentence(at)
    if at.words.startswith(FAT):
        return at.token.lang == "kk" or at.context.text.lang_at(at.token.start) == "kk"
    if at.words.startswith(CITY):
        if _capital_within_sentence(at):
            return True  # Қазаннан Алматыға қарай
        return at.token.ending.case not in TELLING_WHEN and at.following[:2] not in ("ай", "ме", "жә")
    in_year = at.words == "маусымда" and at.before.endswith("жылы ")  # 2024 жылы маусымда
    return not in_year and at.token.rule != "date.list" and not at.following.startswith("ай")


def counts_seasons(at: Place) -> bool:
    """``үш маусым бойы``, ``екі маусымда``, ``сериалдың 2 маусымы``: so many seasons; ``2023-24 маусымда``: one."""
    if SEASONS_WITH_ENDING.match(at.words):
        return True
    if at.following in IN_A_ROW or SEASON_FROM.search(at.before):
        return SEASONS_COUNTED.match(at.words) is not None
    return at.following.startswith(PLAYED) and SEASONS_IN_WORDS.match(at.words) is not None


def _of_season(at: Place) -> bool:
    """``жылыту маусымының соңы``, ``туристік маусымның басы``, but ``2025 жылғы маусымның басы``."""
    year = at.token.value.first and (at.token.value.first.period.year or at.token.value.first.rel)
    if year or at.words.startswith("маусым ай"):
        return False
    return at.words.startswith(OF_SPORT) or SEASONAL.search(at.before) is not None


def _capital_within_sentence(at: Place) -> bool:
    return at.titled and at.before.rstrip(' «"')[-1:].isalpha()


def _in_name(at: Place) -> bool:
    """``«Наурыз-Думан»``, «Август-Фест»: a month tied to another word with a capital; of two months a range is made."""
    begin, end = at.token.start, at.token.end
    return at.norm[end : end + 1] == "-" and at.norm[begin].isupper() and at.norm[end + 1 : end + 2].isupper()


def _begins_name(at: Place) -> bool:
    """``«Наурыз жұмыскер» бағдарламасы``: a name in quotes that begins with a bare month and goes on."""
    return at.words in NOMINATIVE and opens_title(at) and at.titled and not at.following.startswith(TOGETHER)
