"""Small words of expressions of time, by what they do (``tokens.classes`` of dates), Kazakh beside Russian."""

from __future__ import annotations

from typing import NamedTuple

from kzfacts.lexicon.clock import DAY_PARTS, NOON, UNITS_TOO


class Function(NamedTuple):
    """Words that do the same. ``both`` are written alike in the two languages, or say nothing of the language."""

    kind: str
    kk: str = ""
    ru: str = ""
    both: str = ""


FUNCTIONS = (
    Function("and", kk="да", both="и или және мен пен бен немесе"),
    Function("s", both="с со c"),  # the last one is Latin
    Function("po", both="по"),
    Function("in", both="в во на о об"),
    Function("ot", both="от из"),
    Function("for", both="за"),
    Function("not", both="не"),
    Function("dayof", ru="числа числу число числах чисел"),
    Function("zhe", both="же тіпті"),
    Function("new", kk="жаңа"),
    Function("birth", ru="рождения"),
    Function("life", ru="жизни"),
    Function("study", kk="оқу қаржы маркетингтік"),
    Function("now", kk="таңда таңдағы"),
    Function(
        "working",
        kk="жұмыс күнтізбелік",
        ru="рабочий рабочих рабочего рабочие календарных календарные банковских банковские",
    ),
    Function("weekend", kk="демалыс", ru="выходные выходных выходным"),
    Function("eve", both="накануне"),
    Function("ago", kk="бұрын бұрынғы бұрынғыдан бұрынғыға бұрынғымен", ru="назад"),
    Function("during", both="бойы бойғы ішінде ішіндегі течение течении протяжении период"),
    Function("post", kk="қараған"),
    Function("among", both="аралығы аралығын аралығына аралығында аралығындағы арасында арасындағы между"),
    Function(
        "halfof",
        both="жартысы жартысында жартысынан жартысына жартысының половина половины половине половину",
    ),
    Function(
        "tendays",
        kk="""онкүндігі онкүндігінде онкүндігінен онкүндігіне онкүндігінің
        декадасы декадасында декадасынан декадасына декадасының""",
        ru="декада декады декаде декаду",
    ),
    Function(
        "summary",
        kk="қорытындысы қорытындысын қорытындысымен қорытындылары қорытындыларын қорытындыларымен",
        ru="итогам итоги итогов",
    ),
    Function("fourthof", kk="ширегі ширегінде ширегіндегі ширегінен ширегіне ширегінің"),
    Function("placing", kk="шенінде шеніндегі шенінен шеніне белінде кезінде кезіндегі тұсында тұсындағы"),
    Function("age", kk="жасар жастамын жастамыз жастасың жастасыз жастағылар жастағыларға жастағылардың жастағыларды"),
    Function("times", kk="рет мәрте", ru="раз"),
    Function("every", kk="әр әрбір"),
    Function("zhylabbr", kk="ж жж"),
    *(Function("daypart", " ".join(row.kk), " ".join({*row.ru, *row.of_hour} - {*UNITS_TOO})) for row in DAY_PARTS),
    Function("clock", both=" ".join(NOON)),
)
