"""Months, weekdays, seasons and units of time, Kazakh beside Russian.

Kazakh words are stems that take the endings of ``grammar.kazakh``; Russian nouns stand in the nominative, Russian
adjectives as stems without their ending. Season codes are those of EDTF (ISO 8601-2).
"""

from __future__ import annotations

from typing import NamedTuple


class Month(NamedTuple):
    """A month: its number, names, the stem of the Russian adjective, abbreviations of both languages."""

    number: int
    kk: str
    ru: str
    adjective: str
    short: tuple[str, ...] = ()


class Weekday(NamedTuple):
    """A weekday: its ISO number (Monday 1), names, the stem of the Russian adjective and whether that one is soft.

    ``short`` holds abbreviations of both languages, which count only beside a day.
    """

    number: int
    kk: str
    ru: str
    adjective: str
    short: tuple[str, ...]
    soft: bool = False


class Season(NamedTuple):
    """A season: its EDTF code, names, Russian adverb, the stem of the Russian adjective (soft or not).

    ``gender`` of the Russian name, where its ending does not tell it.
    """

    code: int
    kk: str
    ru: str
    adverb: str
    adjective: str
    soft: bool = True
    gender: str = ""


class Unit(NamedTuple):
    """A unit of time: its name, of how many of which ISO 8601 designator it is, and its words in both languages.

    ``ru`` holds ``(nominative, oblique stem, irregular genitive plural)``, empty where regular; ``forms`` what does not
    decline by rule; ``compound`` the second half of Russian adjectives such as «трёхдневный»; ``short_kk`` Kazakh
    abbreviations.
    """

    name: str
    size: int
    designator: str
    kk: tuple[str, ...]
    ru: tuple[tuple[str, str, str], ...]
    compound: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    short_kk: tuple[str, ...] = ()


MONTHS = (
    Month(1, "қаңтар", "январь", "январск", ("янв", "қаң", "қаңт")),
    Month(2, "ақпан", "февраль", "февральск", ("фев", "февр", "ақп")),
    Month(3, "наурыз", "март", "мартовск", ("мар", "нау", "наур")),
    Month(4, "сәуір", "апрель", "апрельск", ("апр", "сәу")),
    Month(5, "мамыр", "май", "майск", ("мам",)),
    Month(6, "маусым", "июнь", "июньск", ("июн", "мау", "маус")),
    Month(7, "шілде", "июль", "июльск", ("июл", "шіл")),
    Month(8, "тамыз", "август", "августовск", ("авг", "там")),
    Month(9, "қыркүйек", "сентябрь", "сентябрьск", ("сен", "сент", "қыр", "қырк")),
    Month(10, "қазан", "октябрь", "октябрьск", ("окт", "қаз")),
    Month(11, "қараша", "ноябрь", "ноябрьск", ("ноя", "нояб", "қар")),
    Month(12, "желтоқсан", "декабрь", "декабрьск", ("дек", "жел", "желт")),
)

WEEKDAYS = (
    Weekday(1, "дүйсенбі", "понедельник", "понедельничн", ("пн", "пнд", "дс")),
    Weekday(2, "сейсенбі", "вторник", "вторничн", ("вт", "втр", "сс")),
    Weekday(3, "сәрсенбі", "среда", "средов", ("ср", "срд")),
    Weekday(4, "бейсенбі", "четверг", "четвергов", ("чт", "чтв", "бс")),
    Weekday(5, "жұма", "пятница", "пятничн", ("пт", "птн", "жм")),
    Weekday(6, "сенбі", "суббота", "субботн", ("сб", "сбт"), soft=True),
    Weekday(7, "жексенбі", "воскресенье", "воскресн", ("вс", "вск", "жс")),
)

SEASONS = (
    Season(21, "көктем", "весна", "весной", "весенн"),
    Season(22, "жаз", "лето", "летом", "летн"),
    Season(23, "күз", "осень", "осенью", "осенн", gender="f"),
    Season(24, "қыс", "зима", "зимой", "зимн"),
)

UNITS = (
    Unit("second", 1, "S", ("секунд",), (("секунда", "", ""),), ("секундн",), ("сек",)),
    Unit("minute", 1, "M", ("минут",), (("минута", "", ""),), ("минутн",), ("мин",)),
    Unit("hour", 1, "H", ("сағат",), (("час", "", ""),), ("часов",), ("ч",), ("сағ",)),
    Unit("day", 1, "D", ("күн", "тәулік", "сутка"), (("день", "дн", ""),), ("дневн", "суточн"),
         ("днём", "сутки", "суток", "суткам", "сутками", "сутках", "дн", "сут")),
    Unit("week", 1, "W", ("апта",), (("неделя", "", ""),), ("недельн",), ("нед",)),
    Unit("month", 1, "M", ("ай",), (("месяц", "", ""),), ("месячн",), ("мес",)),
    Unit("quarter", 3, "M", ("тоқсан",), (("квартал", "", ""),), ("квартальн",), ("кв",), ("тқс",)),
    Unit("half", 6, "M", ("жартыжылдық",), (("полугодие", "", ""),), ("полугодов",)),
    Unit("year", 1, "Y", ("жыл",), (("год", "", "лет"),), ("летн", "годичн", "годовал"), ("годов", "г", "гг")),
    Unit("decade", 10, "Y", ("онжылдық",), (("десятилетие", "", ""),)),
    Unit("century", 100, "Y", ("ғасыр",), (("век", "", ""), ("столетие", "", "")), ("веков",), ("вв",), ("ғ", "ғғ")),
    Unit("millennium", 1000, "Y", ("мыңжылдық",), (("тысячелетие", "", ""),)),
)  # fmt: skip
NOT_UNITS = ("веки",)  # eyelids, where the plural of век is века
