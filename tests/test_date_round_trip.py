"""An independent writer renders dates in every case form of both languages; each reads back to the same value."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzfacts import extract

KK_MONTHS = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
]
KK_POSSESSED = [
    "қаңтары",
    "ақпаны",
    "наурызы",
    "сәуірі",
    "мамыры",
    "маусымы",
    "шілдесі",
    "тамызы",
    "қыркүйегі",
    "қазаны",
    "қарашасы",
    "желтоқсаны",
]
KK_BACK = (1, 2, 3, 5, 6, 8, 10, 11, 12)
KK_LAST = {  # locative, ablative, dative, genitive of each month
    1: "да дан ға дың",
    2: "да нан ға ның",
    3: "да дан ға дың",
    4: "де ден ге дің",
    5: "да дан ға дың",
    6: "да нан ға ның",
    7: "де ден ге нің",
    8: "да дан ға дың",
    9: "те тен ке тің",
    10: "да нан ға ның",
    11: "да дан ға ның",
    12: "да нан ға ның",
}
KK_OWNED = {True: "нда нан на ның", False: "нде нен не нің"}
RU_GENITIVE = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
RU_STEMS = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"]
RU_SOFT, RU_HARD, RU_MAY = (
    ["ь", "я", "ю", "ь", "ем", "е"],
    ["", "а", "у", "", "ом", "е"],
    ["й", "я", "ю", "й", "ем", "е"],
)
RU_YEAR = ["год", "года", "году", "год", "годом", "году"]
ROMAN = ("I", "II", "III", "IV")
KK_QUARTER = ("бірінші", "екінші", "үшінші", "төртінші")
RU_QUARTER = {
    "квартал": ("первый", "второй", "третий", "четвёртый"),
    "квартала": ("первого", "второго", "третьего", "четвёртого"),
    "квартале": ("первом", "втором", "третьем", "четвёртом"),
}

days = st.dates(date(1950, 1, 1), date(2049, 12, 31))
cases = st.integers(0, 3)


def last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def ru_month(month: int, case: int) -> str:
    endings = RU_MAY if month == 5 else RU_HARD if month in (3, 8) else RU_SOFT
    return RU_STEMS[month - 1] + endings[case]


def kk_ordinal(number: int) -> str:
    last = number % 10 or (number // 10) % 10 * 10
    return {6: "-ншы", 9: "-ыншы", 10: "-ыншы", 20: "-сыншы", 30: "-ыншы", 2: "-нші", 7: "-нші"}.get(last, "-інші")


def kk_day(day: date, case: int, *, ordinal: bool, genitive: bool) -> str:
    number = f"{day.day}{kk_ordinal(day.day) if ordinal else ''}"
    if genitive:
        ending = KK_OWNED[day.month in KK_BACK].split()[case]
        return f"{day.year} жылдың {number} {KK_POSSESSED[day.month - 1]}{ending}"
    return f"{day.year} жылғы {number} {KK_MONTHS[day.month - 1]}{KK_LAST[day.month].split()[case]}"


def found(text: str, ref: date | None = None) -> dict[str, Any]:
    facts = extract(f"Жиын, {text} – деді.", kinds=("date",), ref_date=ref)
    assert [fact.text for fact in facts] == [text]
    return facts[0].value


def check(value: dict[str, Any], edtf: str, start: date, end: date) -> None:
    assert (value["edtf"], value["start"], value["end"]) == (edtf, start.isoformat(), end.isoformat())


@given(days, cases, st.booleans(), st.booleans())
def test_kazakh_days(day: date, case: int, ordinal: bool, genitive: bool) -> None:  # noqa: FBT001 (drawn)
    text = kk_day(day, case, ordinal=ordinal, genitive=genitive)
    check(found(text), day.isoformat(), day, day)


@given(days, st.sampled_from(["", "-го"]), st.sampled_from(["", " года", " г"]))
def test_russian_days(day: date, ending: str, year_word: str) -> None:
    check(found(f"{day.day}{ending} {RU_GENITIVE[day.month - 1]} {day.year}{year_word}"), day.isoformat(), day, day)


@given(days, st.sampled_from(["{:%d.%m.%Y}", "{:%d/%m/%Y}", "{:%Y-%m-%d}"]))
def test_days_in_figures(day: date, form: str) -> None:
    check(found(form.format(day)), day.isoformat(), day, day)


@given(days, cases, st.booleans())
def test_kazakh_months(day: date, case: int, genitive: bool) -> None:  # noqa: FBT001 (drawn)
    if genitive:
        ending = KK_OWNED[day.month in KK_BACK].split()[case]
        text = f"{day.year} жылдың {KK_POSSESSED[day.month - 1]}{ending}"
    else:
        text = f"{day.year} жылғы {KK_MONTHS[day.month - 1]}{KK_LAST[day.month].split()[case]}"
    check(found(text), f"{day:%Y-%m}", day.replace(day=1), last_day(day.year, day.month))


@given(days, st.integers(0, 5))
def test_russian_months(day: date, case: int) -> None:
    text = f"{ru_month(day.month, case)} {day.year} года"
    check(found(text), f"{day:%Y-%m}", day.replace(day=1), last_day(day.year, day.month))


@given(st.integers(1000, 2199), st.sampled_from(["жылы", "жылға", "жылдан", "жылдың", "жылғы", "жыл", *RU_YEAR, "г"]))
def test_years(year: int, word: str) -> None:
    check(found(f"{year} {word}"), str(year), date(year, 1, 1), date(year, 12, 31))


@given(days, st.integers(1, 400), st.booleans())
def test_ranges_of_days(first: date, length: int, dash: bool) -> None:  # noqa: FBT001 (drawn)
    last = first + timedelta(days=length)
    month = RU_GENITIVE[last.month - 1]
    if (first.year, first.month) == (last.year, last.month):
        begin = str(first.day)
    elif first.year == last.year:
        begin = f"{first.day} {RU_GENITIVE[first.month - 1]}"
    else:
        begin = f"{first.day} {RU_GENITIVE[first.month - 1]} {first.year} года"
    text = f"{begin}{' – ' if dash else ' по '}{last.day} {month} {last.year} года"
    check(found(text), f"{first}/{last}", first, last)


@given(st.integers(1, 11), st.integers(1, 11), st.integers(1950, 2049), st.booleans())
def test_ranges_of_months(first: int, length: int, year: int, kazakh: bool) -> None:  # noqa: FBT001 (drawn)
    last = min(first + length, 12)
    if kazakh:
        text = f"{year} жылғы {KK_MONTHS[first - 1]}–{KK_MONTHS[last - 1]}{KK_LAST[last].split()[0]}"
    else:
        text = f"{ru_month(first, 0)}–{ru_month(last, 0)} {year} года"
    check(found(text), f"{year}-{first:02}/{year}-{last:02}", date(year, first, 1), last_day(year, last))


@given(
    st.integers(1950, 2040),
    st.integers(1, 9),
    st.sampled_from(["{}–{} годы", "{}-{} годах", "{} – {} жылдары", "{}-{} жж"]),
)
def test_ranges_of_years(first: int, length: int, form: str) -> None:
    last = first + length
    check(found(form.format(first, last)), f"{first}/{last}", date(first, 1, 1), date(last, 12, 31))


@given(st.integers(1, 4), st.integers(1950, 2049), st.integers(0, 5))
def test_quarters(quarter: int, year: int, form: int) -> None:
    word = list(RU_QUARTER)[form % 3]
    text = (
        f"{RU_QUARTER[word][quarter - 1]} {word} {year} года",
        f"{ROMAN[quarter - 1]} {word} {year} года",
        f"{year} жылдың {KK_QUARTER[quarter - 1]} тоқсанында",
        f"{year} жылғы {ROMAN[quarter - 1]} тоқсанда",
        f"{year} жылдың {quarter}-тоқсанында",
        f"{quarter}-й {word} {year} года",
    )[form]
    months = date(year, 3 * quarter - 2, 1), last_day(year, 3 * quarter)
    check(found(text), f"{year}-{32 + quarter}", *months)


@given(st.integers(2, 12), st.integers(1950, 2049), st.sampled_from(["{n} месяцев {y} года", "{y} жылдың {n} айында"]))
def test_first_months(count: int, year: int, form: str) -> None:
    check(found(form.format(n=count, y=year)), f"{year}-01/{year}-{count:02}", date(year, 1, 1), last_day(year, count))


@given(days, st.integers(1, 31), st.sampled_from(["{} дней назад", "{} күн бұрын", "{} күннен кейін"]))
def test_days_ago(ref: date, count: int, form: str) -> None:
    day = ref + timedelta(days=count if "кейін" in form else -count)
    check(found(form.format(count), ref), day.isoformat(), day, day)


@given(
    days, st.sampled_from([("вчера", -1), ("завтра", 1), ("бүгін", 0), ("кеше", -1), ("ертең", 1), ("позавчера", -2)])
)
def test_relative_days(ref: date, word: tuple[str, int]) -> None:
    day = ref + timedelta(days=word[1])
    value = found(word[0], ref)
    check(value, day.isoformat(), day, day)
    assert value["inferred"] == ["ref_date"]


@given(days, st.sampled_from([("прошлом году", -1), ("келер жылы", 1), ("былтыр", -1), ("этом году", 0), ("биыл", 0)]))
def test_relative_years(ref: date, words: tuple[str, int]) -> None:
    year = ref.year + words[1]
    check(found(words[0], ref), str(year), date(year, 1, 1), date(year, 12, 31))


@pytest.mark.parametrize("text", ["31 июня 2023 года", "30 февраля 2024 года", "2023 жылғы 29 ақпанда"])
def test_impossible_dates_have_no_days(text: str) -> None:
    value = found(text)
    assert (value["edtf"], value["start"], value["end"]) == (None, None, None)
    assert value["inferred"] == ["impossible date"]


@given(days, days)
def test_keys_stand_in_the_contracts_order(ref: date, day: date) -> None:
    value = found(f"{day.day} {RU_GENITIVE[day.month - 1]}", ref)
    assert list(value) == ["edtf", "start", "end", "grain", "mod", "ref", "inferred"]
    assert value["start"] <= (ref + timedelta(days=31)).isoformat()


@pytest.mark.parametrize("kinds", [("date",), ("date", "duration", "age"), ("money", "percent", "date")])
def test_the_same_dates_whatever_else_is_asked_for(kinds: tuple[str, ...]) -> None:
    text = "В 2024 году 25-летний рабочий три года копил 5 млн тенге, до 9 мая 2025 года осталось 2 дня."
    dates = [fact.text for fact in extract(text, kinds=kinds) if fact.kind == "date"]
    assert dates == ["2024 году", "9 мая 2025 года"]
