"""Holidays and remembrance days of Kazakhstan and Russia that fall on a fixed date.

Words as they are written, in their usual forms; the first word decides whether a row is looked at.
"""

from __future__ import annotations

from typing import NamedTuple


class Holiday(NamedTuple):
    """A holiday: month, day, names; ``everywhere``: on this day in every country that has a holiday of that name.

    Kazakh names take endings on their last word, Russian ones stand in their usual forms.
    """

    month: int
    day: int
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    everywhere: bool = False


HOLIDAYS = (
    Holiday(
        1, 7, (), ("православное рождество", "православного рождества", "православным рождеством"), everywhere=True
    ),
    Holiday(
        3,
        8,
        ("халықаралық әйелдер күні",),
        (
            "международный женский день",
            "международного женского дня",
            "международным женским днём",
            "международным женским днем",
        ),
        everywhere=True,
    ),
    Holiday(
        5,
        1,
        ("қазақстан халқының бірлігі күні",),
        ("день единства народа казахстана", "дня единства народа казахстана"),
    ),
    Holiday(
        5,
        7,
        ("отан қорғаушы күні",),
        ("день защитника отечества", "дня защитника отечества", "днём защитника отечества", "днем защитника отечества"),
    ),
    Holiday(
        5,
        9,
        ("жеңіс күні",),
        ("день победы", "дня победы", "дню победы", "днём победы", "днем победы"),
        everywhere=True,
    ),
    Holiday(7, 6, ("астана күні",), ("день столицы", "дня столицы", "дню столицы", "днём столицы", "днем столицы")),
    Holiday(8, 30, ("конституция күні",), ("день конституции", "дня конституции", "дню конституции")),
    Holiday(
        10,
        25,
        ("республика күні",),
        ("день республики", "дня республики", "дню республики", "днём республики", "днем республики"),
    ),
    Holiday(
        12,
        16,
        ("тәуелсіздік күні",),
        ("день независимости", "дня независимости", "дню независимости", "днём независимости", "днем независимости"),
    ),
)
