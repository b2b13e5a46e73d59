"""Titles and occupations that are no posts and stand before a name: ректор, [профессор] Марат Ким."""

from __future__ import annotations

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.official.ru.person import at_once
from kzfacts.kinds.official.run import Person
from kzfacts.lexicon.post_words import RUSSIAN_HONOURS, RUSSIAN_OCCUPATIONS, RUSSIAN_TITLES

# What may stand between a post and a name and belongs to neither.
TITLE = Lazy(
    r"(?:(?i:(?:академик[а-я]{0,2}|член[а-я]{0,2}-корреспондент[а-я]{0,2}|акад\.|чл\.-корр\.)"
    r"(?:[ ](?-i:НАН|Р?АН|РАО|Р?АМН|РАСХН)(?:[ ](?:РК|КР|СССР))?)?"
    rf"|{any_of(RUSSIAN_TITLES)}[а-я]{{0,2}}"
    r"|(?:его|е[её])[ ]превосходительств[оаеу]м?"
    r"|г-(?:н|на|ну|жа|жи|же)|д-р(?:а|у|ом|е)?|[дк]\.[ ]?[а-я]\.[ ]?н\."
    r"|(?:доктор|кандидат)[а-я]{0,2}(?:[ ][а-я-]{3,20})?[ ]наук|уважаем[а-я]{2,3}"
    r"|(?:заслуженн[а-я]{2,3}(?:[ ](?-i:[а-я-]{3,20})){1,4}|народн[а-я]{2,3}[ ](?:артист|художник|учител)[а-я]{0,3})"
    r"(?:[ ](?:РФ|РК|КР|РСФСР|СССР|России|Казахстана))?),?[ ]){1,3}(?=[^\W\d_a-zа-яё])"
)
OCCUPATION = (
    rf"(?:[а-яё-]{{3,20}}(?:[ыио]й|ая|[ое]го|[ое]му|[ыи]м)[ ]){{0,2}}{any_of(RUSSIAN_OCCUPATIONS)}[а-яё]{{0,4}}"
)
# What else the holder is, between a comma and his name: президент фестиваля, [польский режиссёр и актёр] X
OCCUPATIONS = Lazy(rf"{OCCUPATION}(?:[ ]и[ ]{OCCUPATION})?[ ](?=[А-ЯЁ])")
# Who somebody is, between his name and his post: Иван Белов[, доктор наук], ректор; Иван Белов[ - врач], директор.
TITLED = (*RUSSIAN_OCCUPATIONS, *RUSSIAN_TITLES, *RUSSIAN_HONOURS)
DESCRIBED = Lazy(
    rf"(?i:(?:(?:,|[ ]-)[ ](?:[а-яё-]{{3,20}}(?:[ыио]й|ая)[ ]){{0,2}}{any_of(TITLED)}(?!и[кц])[а-яё-]{{0,12}}"
    r"(?:[ ][^,.;:()\n-]{1,25}){0,6}){1,3})$"
)
LONGEST = 120  # characters
# The first four letters of the first words of titles: most words have others, which costs no match.
OPENINGS = frozenset((
    *(title[:4] for title in RUSSIAN_TITLES), "акад", "д", "к", "чл", "член", "канд", "уваж", "засл", "наро", "г-н",
    "г-на", "г-ну", "г-жа", "г-жи", "г-же", "д-р", "д-ра", "д-ру", "д-ро", "д-ре", "его", "её", "ее",
))  # fmt: skip


def untitled(norm: str, stop: int) -> int:
    """Return where a name ends before the titles that end at ``stop``, or ``stop``."""
    found = DESCRIBED.search(norm, max(0, stop - LONGEST), stop)
    return found.start() if found else stop


def titled(norm: str, start: int, cases: str) -> Person | None:
    """Return the full name after a title that is no post: ректор, [профессор] Марат Ким."""
    title = TITLE.match(norm, start) or (norm.startswith(", ", start - 2) and OCCUPATIONS.match(norm, start))
    found = at_once(norm, title.end(), cases) if title else []
    return found[0] if found and " " in found[0].name.full else None
