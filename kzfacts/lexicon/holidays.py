"""Holidays and remembrance days of Kazakhstan and Russia.

Words as they are written, in their usual forms. Sources: the laws of Kazakhstan on holidays (2001, as changed in 2022)
and of Russia on days of military glory and remembrance.
"""

from __future__ import annotations

from typing import NamedTuple


class Holiday(NamedTuple):
    """A holiday: month, day, names; ``everywhere``: on this day in every country that has a holiday of that name.

    Kazakh names take endings on their last word, Russian ones stand in their usual forms; «день» declines by itself.
    ``last`` is the last day of one that lasts several.
    """

    month: int
    day: int
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    everywhere: bool = False
    last: int = 0


class Movable(NamedTuple):
    """A holiday whose day differs from year to year or from church to church, and what goes into ``inferred``.

    ``method`` is the one by which ``dateutil.easter`` counts Easter, 0 where the day can't be computed.
    """

    method: int
    why: str
    kk: tuple[str, ...]
    ru: tuple[str, ...]


HOLIDAYS = (
    Holiday(1, 1, (), ("новый год", "нового года", "новому году"), everywhere=True),
    Holiday(1, 7, (), ("православное рождество", "православного рождества", "православному рождеству"),
            everywhere=True),
    Holiday(3, 8, ("халықаралық әйелдер күні",),
            ("международный женский день", "международного женского дня", "международному женскому дню"),
            everywhere=True),
    Holiday(3, 21, ("наурыз мейрамы",), ("наурыз", "наурыза", "наурызу"), everywhere=True, last=23),
    Holiday(4, 12, (), ("день космонавтики",), everywhere=True),
    Holiday(5, 1, ("қазақстан халқының бірлігі күні",), ("день единства народа казахстана",), everywhere=True),
    Holiday(5, 7, ("отан қорғаушы күні", "отан қорғаушылар күні"), ("день защитника отечества",)),
    Holiday(5, 9, ("жеңіс күні",), ("день победы",), everywhere=True),
    Holiday(6, 1, ("балаларды қорғау күні",), ("день защиты детей",), everywhere=True),
    Holiday(6, 12, (), ("день россии",), everywhere=True),
    Holiday(7, 6, ("астана күні",), ("день столицы",), everywhere=True),
    Holiday(8, 30, ("конституция күні",), ("день конституции",)),
    Holiday(9, 1, ("білім күні",), ("день знаний",), everywhere=True),
    Holiday(10, 25, ("республика күні",), ("день республики",)),
    Holiday(11, 4, (), ("день народного единства",), everywhere=True),
    Holiday(12, 16, ("тәуелсіздік күні",), ("день независимости",)),
    Holiday(12, 25, (), ("католическое рождество", "католического рождества", "католическому рождеству"),
            everywhere=True),
)  # fmt: skip

MOVABLE = (
    Movable(2, "Orthodox Easter", (), ("пасха", "пасхи", "пасхе", "пасху", "православная пасха", "православной пасхи",
                                       "православной пасхе", "православную пасху")),
    Movable(3, "Western Easter", (), ("католическая пасха", "католической пасхи", "католической пасхе",
                                      "католическую пасху")),
    Movable(0, "7 January or 25 December", (), ("рождество", "рождества", "рождеству")),
    Movable(0, "movable feast", ("құрбан айт", "ораза айт"), ("курбан айт", "курбан-айт", "курбан-байрам", "ораза айт",
                                                              "ораза-айт", "ураза-байрам")),
)  # fmt: skip
