"""Clock times written in every way read back as the same time, and are no amounts; amounts of hours are no times."""

from __future__ import annotations

import pytest

from kzfacts import extract
from kzfacts.checks.values import key, mod_group

HOURS, MINUTES = range(24), (0, 5, 30, 59)
WITH_MINUTES = (
    "Собрание 15 марта в {h}:{m:02} открыли.",
    "Собрание 15 марта в {h:02}.{m:02} открыли.",
    "Собрание 15 марта, {h}:{m:02}, открыли.",
    "В {h}:{m:02} 15 марта собрание открыли.",
    "Собрание 15 марта в {h} часов {m:02} минут открыли.",
    "Жиын 15 наурызда сағат {h}:{m:02}-де ашылды.",
    "Жиын 15 наурызда сағат {h}.{m:02}-де ашылды.",
    "Жиын 15 наурыз күні {h}:{m:02}-де ашылды.",
    "Жиын 15 наурызда сағат {h} сағат {m:02} минутта ашылды.",
)
WHOLE = (
    "Собрание 15 марта в {h} часов открыли.",
    "Собрание 15 марта в {h}-00 открыли.",
    "Жиын 15 наурызда сағат {h}-де ашылды.",
    "Жиын 15 наурызда сағат {h}-00-де ашылды.",
)
PARTED = (
    (range(4, 12), 0, ("15 марта в {h} утра", "утром 15 марта в {h} часов утра", "15 наурызда таңғы сағат {h}-де")),
    (range(1, 6), 12, ("15 марта в {h} часа дня", "15 наурызда түскі {h}-де")),
    (range(5, 12), 12, ("15 марта в {h} вечера", "15 марта вечером в {h} часов", "15 наурызда кешкі {h}-де")),
    (range(1, 6), 0, ("15 марта в {h} часа ночи", "15 наурызда түнгі сағат {h}-де")),
)


def time_of(text: str) -> str:
    (fact,) = extract(text, kinds=("date", "duration"))
    assert fact.kind == "date", text
    return str(fact.value.get("time"))


@pytest.mark.parametrize("form", WITH_MINUTES)
def test_hours_and_minutes(form: str) -> None:
    for hour in HOURS:
        for minute in MINUTES:
            assert time_of(form.format(h=hour, m=minute)) == f"{hour:02}:{minute:02}", form


@pytest.mark.parametrize("form", WHOLE)
def test_whole_hours(form: str) -> None:
    for hour in HOURS:
        assert time_of(form.format(h=hour)) == f"{hour:02}:00"


@pytest.mark.parametrize(("hours", "offset", "forms"), PARTED)
def test_parts_of_the_day(hours: range, offset: int, forms: tuple[str, ...]) -> None:
    for form in forms:
        for hour in hours:
            assert time_of(f"Собрание {form.format(h=hour)}.") == f"{hour + offset:02}:00"


@pytest.mark.parametrize(
    "form", ["15 марта с {a}:00 до {b}:00", "15 марта с {a} до {b} часов", "15 наурызда сағат {a}-дан {b}-ге дейін"]
)
def test_ranges(form: str) -> None:
    for begin in range(7, 12):
        for end in range(13, 23):
            assert time_of(form.format(a=begin, b=end)) == f"{begin:02}:00/{end:02}:00"


@pytest.mark.parametrize(
    "form", ["Дорога заняла {h} часов.", "Ждали более {h} часов.", "Жол {h} сағат алды.", "{h} сағатта жетті."]
)
def test_amounts_stay_amounts(form: str) -> None:
    for hours in range(2, 24):
        (fact,) = extract(form.format(h=hours), kinds=("date", "duration"))
        assert (fact.kind, fact.value["iso"]) == ("duration", f"PT{hours}H")


@pytest.mark.parametrize(
    ("russian", "kazakh"),
    [
        ("до 18.00 часов 20 мая 2024 года", "2024 жылғы 20 мамырда сағат 18.00-ге дейін"),
        ("20 мая 2024 года в 7 часов вечера", "2024 жылғы 20 мамырда кешкі сағат 7-де"),
        ("с 10.00 20 мая 2024 года", "2024 жылғы 20 мамырда сағат 10.00-ден бастап"),
        ("20 мая 2024 года с 9 до 18 часов", "2024 жылғы 20 мамырда сағат 9-дан 18-ге дейін"),
    ],
)
def test_both_languages_agree(russian: str, kazakh: str) -> None:
    (one,), (two,) = (extract(f"Приём {text}.", kinds=("date",)) for text in (russian, kazakh))
    assert key(one) == key(two)
    assert mod_group(one) == mod_group(two)
