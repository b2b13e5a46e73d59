"""Parts of the day, Kazakh beside Russian, as written, with the hours of the clock that they may tell apart."""

from __future__ import annotations

from typing import NamedTuple


class DayPart(NamedTuple):
    """A part of the day: which hours of 24 people place in it, and the words for it.

    kk, ru     beside an hour or a day: ``кешкі 7-де``, «вечером»
    of_hour    Russian genitives, only after an hour: «7 вечера»
    """

    hours: tuple[int, ...]
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    of_hour: tuple[str, ...]


DAY_PARTS = (
    DayPart(tuple(range(3, 12)), ("таңғы", "таңертең", "таңертеңгі", "таңертеңгілік"), ("утром",), ("утра",)),
    DayPart(tuple(range(12, 18)), ("түскі",), ("днём", "днем"), ("дня",)),
    DayPart(tuple(range(15, 24)), ("кешкі", "кешке", "кешкісін", "кешкілік"), ("вечером",), ("вечера",)),
    DayPart((*range(6), 22, 23), ("түнгі", "түнде"), ("ночью",), ("ночи",)),  # 12 at night: of which day?
)
UNITS_TOO = ("днём", "днем", "дня")  # words for day as well
NOON = ("полдень", "талтүсте")
# Beginnings of words that say how long, not when: «тушили около 14 часов», «время в пути около 14 часов».
TIME_TAKEN = (
    "бо", "врем", "всего", "дежур", "дл", "дорог", "еха", "жда", "зан", "иска", "леж", "лете", "лёт", "ожид", "пауз",
    "перелёт", "перелет", "плы", "полёт", "полет", "пот", "прове", "провё", "прод", "прожд", "прос", "прох", "пут",
    "работ", "сид", "спа", "стоя", "терп", "туш", "уходи", "ушло", "шли", "шёл", "шел", "шла", "шло",
)  # fmt: skip
