"""Figures, amounts and ages that are something else: codes, counts, hours, years of life, differences, people."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import ENDING, is_verb
from kzfacts.kinds.date.around.place import Place
from kzfacts.lexicon.ages import SENTENCES, YOUNG_KK
from kzfacts.lexicon.clock import TIME_TAKEN
from kzfacts.lexicon.namesakes import AFTER_YEAR, CODES, COUNTED_IN, NUMBERED, NUMBERED_KK, TERMS, WEIGHED

# \Z: the line before may end in a stop; \0: a number after № is blanked out
DOTTED_BEFORE = Lazy(r"(?:[\w\0][.\-/]|№[ ]?)\Z")
FIGURE_BEFORE = Lazy(r"\d[ ]\Z")
DOTTED_AFTER = Lazy(r"(?!\.[ ]?[рт]\.)[.\-/]\w|%")  # 31.10.1974 г.р., ж.т.
# СНиП 2.04.05, специальность 24.03.02, п. 3.12.05, 12.05.10-тармақ: numbered like days
CODE_BEFORE = Lazy(rf"(?<![^\W\d_])(?:{any_of(NUMBERED)}{ENDING}|{any_of(CODES)})[ ]$")
BEFORE = 80  # characters
FULL_YEAR = Lazy(r"\d[./]\d{1,2}[./]\d{4}|\d{4}\D\d")
CODE_AFTER = Lazy(rf"[ -]{any_of(NUMBERED_KK)}")
TERM = Lazy(rf"(?<![^\W\d_]){any_of(TERMS)}[^.!?\n]{{0,80}}$")  # «Заявки принимаются до 15.02»
CLAUSE_END = Lazy(r"\.?[ ]*(?:$|[,;)\n]|\.[ ]|[ ](?:включительно|и[ ]|текущ|этого|с\.[ ]?г))|\.$")
FARTHER = 60  # characters before
OUR_ERA = ("б.з. ", "б.д. ")
# A year of two digits after «на»: the calendar's are told with «в».
YEAR_OF = Lazy(r"(?:\d{1,2}(?:-?[^\W\d_]+)?|[^\W\d_]+(?:[ ][^\W\d_]+)?)[ ]году")
AGENT = Lazy(  # екі жас тілші, үш жас блогерді
    r"[^\W\d_]{1,16}(?:[^\Wн]ш[ыі]|[гк]ер|ист|лог)"
    r"(?:(?:[лдт][ае]р|[ыі]?м[ыі]з)[^\W\d_]{0,5}|[нтд][ыі]ң?|[ғгкқ][ае]|с[ыі]|[мпб]ен)?(?![^\W\d_])"
)
TURNING = Lazy(r"(?<![^\W\d_])(?:ему|ей|мне|им)[ ](?:уже[ ])?(?:по)?(?:ш[её]л|ид[её]т)[ ]$")
INDEX_UNIT = (" есептік", " көрсеткіш", " жалақы", " еңбекақы")
HOUR_OF_DAY = Lazy(r"(?:1[3-9]|2[0-3])[ ]час(?:ов|а)")
TOOK = Lazy(rf"(?<![^\W\d_]){any_of(TIME_TAKEN)}")  # «тушили около 14 часов»
START = Lazy(r"(?<![^\W\d_])(?:начало|старт)(?:[ ][^\W\d_]{3,20}){0,3}[ ]-[ ]$")  # Начало спектакля – 19 часов
# «Явка на 18 часов», «по данным на 12 часов»
STATED_AT = Lazy(r"(?<![^\W\d_])(?:явк|состояни|данны|сведени)[а-яё]{1,3}(?:[ ][^\W\d_]{1,20}){0,3}[ ]на[ ]$")
PAST_HOUR = Lazy(r"(?<![^\W\d_])сағат[ ][^\W_]{1,8}-?(?:[дтн][ае]н|[ғгқк][ае])[ ]$")
WITH_MINUTES = Lazy(r"(?:[01]?\d|2[0-3])[.:][0-5]\d[ ]сағатта")
AFTER_HOUR = ("", "в", "во", "на", "из", "у", "по", "к", "возле", "недалеко", "неизвестный", "неизвестные")
NO_NOUN = Lazy(r"[ ](?:[-(]|\d\d?:\d\d)")
GRAMS = Lazy(rf"\.?[ ]{any_of(WEIGHED)}")
IN = Lazy(r"(?<![^\W\d_])в[ ]$")
FIGURES = Lazy(r"\d{4}\D{1,5}\d{4}")  # a range without a word for years
LONGEST = 500  # years of such a range
COUNTED_BY = Lazy(rf"[ ]?[°%‰]|[ ](?:(?i:{any_of(COUNTED_IN)})|[а-яё]{{2,30}}(?:[ое]в|ей|[ыи]х))[²³]?(?![^\W\d_])")
# Behind «в», which takes another case than the figure: «в 1500–1800 метрах», but «в 2017–2019 новых школ открыто 12»
COUNTED_AT = Lazy(r"[ ](?:[а-яё]{2,30}[ыи]х[ ])?(?!год)[а-яё]{2,30}[ая]х(?![^\W\d_])")
MODEL = Lazy(r"[^\W\d_]-$")  # Д-2000-го


def coded(at: Place) -> bool:
    """Figures with points that are part of a longer code, or number something else."""
    if DOTTED_BEFORE.search(at.before) or DOTTED_AFTER.match(at.low, at.token.end):
        return True
    if FULL_YEAR.search(at.words):  # Сурет 05.06.2020; a row of a table: 05.06.2020 07.06.2020
        return False
    before = FIGURE_BEFORE.search(at.before) or CODE_BEFORE.search(at.before)
    return bool(before or CODE_AFTER.match(at.low, at.token.end))


def without_term(at: Place) -> bool:
    """«15.02» that no word for a term stands before."""
    start = at.token.start
    of_term = TERM.search(at.low, max(0, start - BEFORE), start) and CLAUSE_END.match(at.low, at.token.end)
    return not of_term or coded(at)


def years_of_era(at: Place) -> bool:
    """«431-404 годы до нашей эры», ``б.д. 4 ғасыр``: no amount of years."""
    return at.before.endswith(OUR_ERA) or at.low.startswith(" до наше", at.token.end)


def of_clock(at: Place) -> bool:
    """``жергілікті уақыт бойынша 18 сағатта``, ``22.00 сағатта``, «около 16 часов ушла»: a time, no amount."""
    if at.before.endswith("около ") and HOUR_OF_DAY.fullmatch(at.words):
        floor = max(0, at.token.start - FARTHER)
        took = TOOK.search(at.low, at.low.rfind("\n", floor, at.token.start) + 1 or floor, at.token.start)
        return took is None and (at.following in AFTER_HOUR or is_verb(at.following))
    start = at.token.start
    lead = {" - ": START, "на ": STATED_AT}.get(at.before[-3:]) if " час" in at.words else None
    if lead and lead.search(at.low, max(0, start - FARTHER), start):
        return True
    if PAST_HOUR.search(at.before):
        return True  # сағат 12-ден 9 минут өткенде
    if not at.words.endswith(("сағатта", "минутта", "секундта")):
        return False
    by_clock = at.before.endswith(("уақыты бойынша ", "уақыт бойынша ", "уақытымен ")) or WITH_MINUTES.match(at.words)
    return bool(by_clock) or at.following.startswith("баста")


def index_unit(at: Place) -> bool:
    """``200 айлық есептік көрсеткіш`` is a sum."""
    return at.words.endswith("айлық") and at.low.startswith(INDEX_UNIT, at.token.end)


def of_life(at: Place) -> bool:
    """«на 85-м году жизни», «ушёл на 86-м году», «на 2 году обучения»: a year of something, not of a century."""
    if at.token.rule == "date.year" and (at.following == "жизни" or TURNING.search(at.before)):
        return True
    counted = at.token.rule in ("date.year", "duration") and at.before.endswith("на ")
    return counted and YEAR_OF.match(at.words) is not None


def difference(at: Place) -> bool:
    """``екі жас үлкен``, ``5 жас айырма``, ``арасы 5 жас``: by how much."""
    token = at.token
    if at.before.endswith(("арасы ", "айырмасы ", "айырмашылығы ")):
        return True
    bare = token.lang == "kk" and token.value.mod is None and token.ending.case in ("nom", "dat")
    return bare and at.following.startswith(("үлкен", "кіші", "айырма"))


def young_people(at: Place) -> bool:
    """``20 жас сарбаз``: so many of them."""
    following = at.following
    return at.words.endswith(" жас") and (following.startswith(YOUNG_KK) or AGENT.match(following) is not None)


def without_sentence(at: Place) -> bool:
    """«к году тюрьмы», but «к году науки»."""
    return at.words == "году" and not at.following.startswith(SENTENCES)


def counted(at: Place) -> bool:
    """Say whether what follows a bare figure may be what it counts."""
    low, token, following = at.low, at.token, at.following
    if at.before.endswith(("(", ", ")):
        return not low.startswith((")", " -", ","), token.end)
    if low[token.end : token.end + 1] in (".", ",", ")", ";", ":", "", "\n", "?", "!"):
        return low[token.end + 1 : token.end + 2].isdigit()
    if NO_NOUN.match(low, token.end):
        return False
    each = at.before.endswith("по ") and following == "на"  # по 2000 на руки
    return not following or each or not (following in AFTER_YEAR or is_verb(following))


def nth(at: Place) -> bool:
    """«наградили 2000-го посетителя», «Д-2000-го», but «цены 2014-го»."""
    if not at.words.endswith("-го"):
        return False
    noun = at.following.endswith(("а", "я")) and at.following not in AFTER_YEAR and not is_verb(at.following)
    return noun or MODEL.search(at.before) is not None


def counts(at: Place) -> bool:
    """«1500–1800 человек», ``1500–1800 метр``: so many, but «1990–1995 директор»; СТ РК 1174-2003."""
    if FIGURES.fullmatch(at.words) is None:
        return False
    if int(at.words[-4:]) - int(at.words[:4]) > LONGEST or CODE_BEFORE.search(at.before):
        return True
    counted_by = COUNTED_AT if IN.search(at.before) else COUNTED_BY
    return counted_by.match(at.norm, at.token.end) is not None


def grams(at: Place) -> bool:
    """«2000 г сахара»."""
    return at.words.endswith("г") and not IN.search(at.before) and GRAMS.match(at.low, at.token.end) is not None
