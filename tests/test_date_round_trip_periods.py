"""An independent writer renders periods, lists and bounds in both languages; each reads back to the same value."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from test_date_round_trip import KK_MONTHS, KK_OWNED, KK_POSSESSED, RU_GENITIVE, check, days, found, last_day

from kzfacts import extract

TENS, UNITS = ("", "X", "XX"), ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
CYRILLIC = str.maketrans("XI", "ХІ")
HALVES = {"ru": ("первой", "второй"), "kk": ("бірінші", "екінші")}
KK_SEASONS = {21: "көктемінде", 22: "жазында", 23: "күзінде", 24: "қысында"}
RU_SEASONS = {21: "весной", 22: "летом", 23: "осенью", 24: "зимой"}
WEEKDAYS = ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")
KK_WEEKDAYS = ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі")

years = st.integers(1950, 2049)


def roman(number: int) -> str:
    return TENS[number // 10] + UNITS[number % 10]


def century_years(number: int) -> tuple[date, date]:
    return date(100 * number - 99, 1, 1), date(100 * number, 12, 31)


@given(
    st.integers(10, 21),
    st.booleans(),
    st.sampled_from(["{} век", "{} века", "{} веке", "{} в", "{} ғасыр", "{} ғасырда", "{} ғасырдағы", "{} ғ"]),
)
def test_centuries(number: int, cyrillic: bool, form: str) -> None:  # noqa: FBT001 (drawn)
    numeral = roman(number).translate(CYRILLIC) if cyrillic else roman(number)
    text = form.format(numeral)
    facts = extract(f"Құрылыс: {text}. Міне.", kinds=("date",))
    assert [fact.text for fact in facts] == [text]
    first, last = century_years(number)
    check(facts[0].value, f"{first.year:04}/{last.year}", first, last)


@given(st.integers(10, 20), st.sampled_from(["{}–{} веков", "{}-{} вв", "{}–{} ғасырларда", "{}-{} ғғ"]))
def test_ranges_of_centuries(number: int, form: str) -> None:
    text = form.format(roman(number), roman(number + 1))
    facts = extract(f"Құрылыс: {text}. Міне.", kinds=("date",))
    assert [fact.text for fact in facts] == [text]
    first, last = century_years(number)[0], century_years(number + 1)[1]
    check(facts[0].value, f"{first.year:04}/{last.year}", first, last)


@given(st.integers(11, 21), st.integers(1, 2), st.sampled_from(["ru", "kk"]))
def test_halves_of_centuries(number: int, half: int, lang: str) -> None:
    word = HALVES[lang][half - 1]
    text = f"{word} половине {roman(number)} века" if lang == "ru" else f"{roman(number)} ғасырдың {word} жартысында"
    first = 100 * number - 99 + 50 * (half - 1)
    check(found(text), f"{first}/{first + 49}", date(first, 1, 1), date(first + 49, 12, 31))


@given(
    st.integers(3, 8),
    st.sampled_from(["{}0-е годы", "{}0-х годов", "{}0-жылдары", "{}0-жылдарда", "19{}0-х годах", "19{}0-жылдары"]),
)
def test_decades(tens: int, form: str) -> None:
    check(found(form.format(tens)), f"19{tens}X", date(1900 + 10 * tens, 1, 1), date(1909 + 10 * tens, 12, 31))


@given(
    st.integers(2, 8),
    st.sampled_from(
        ["{}0–{}0-е годы", "{}0-{}0-х годах", "19{}0–{}0-е годы", "{}0-{}0-жылдары", "ХХ ғасырдың {}0-{}0-жылдары"]
    ),
)
def test_ranges_of_decades(tens: int, form: str) -> None:
    first, last = date(1900 + 10 * tens, 1, 1), date(1919 + 10 * tens, 12, 31)
    check(found(form.format(tens, tens + 1)), f"19{tens}X/19{tens + 1}X", first, last)


@given(years, st.integers(1, 4), st.sampled_from(["Q{q} {y}", "{q}Q{y}", "{q}Q {y} года", "{y} жылғы {q}-тоқсанда"]))
def test_numbered_quarters(year: int, quarter: int, form: str) -> None:
    months = date(year, 3 * quarter - 2, 1), last_day(year, 3 * quarter)
    check(found(form.format(q=quarter, y=year)), f"{year}-{32 + quarter}", *months)


@given(years, st.integers(1, 2), st.integers(0, 4))
def test_half_years(year: int, half: int, form: str) -> None:
    text = (
        f"{year} жылғы {HALVES['kk'][half - 1]} жартыжылдықта",
        f"{year} жылдың {HALVES['kk'][half - 1]} жартысында",
        f"{year} жылғы {roman(half)} жартыжылдықта",
        f"{HALVES['ru'][half - 1]} половине {year} года",
        f"{roman(half)} полугодии {year} года",
    )[form]
    check(found(text), f"{year}-{39 + half}", date(year, 6 * half - 5, 1), last_day(year, 6 * half))


@given(years, st.integers(21, 24), st.booleans())
def test_seasons(year: int, season: int, kazakh: bool) -> None:  # noqa: FBT001 (drawn)
    text = f"{year} жылдың {KK_SEASONS[season]}" if kazakh else f"{RU_SEASONS[season]} {year} года"
    month = 3 * (season - 20)
    end = last_day(year + 1, 2) if season == 24 else last_day(year, month + 2)
    check(found(text), f"{year}-{season}", date(year, month, 1), end)


@given(years, st.integers(1, 12), st.integers(1, 3), st.booleans())
def test_thirds_of_months(year: int, month: int, third: int, kazakh: bool) -> None:  # noqa: FBT001 (drawn)
    if kazakh:
        genitive = f"{KK_POSSESSED[month - 1]}{KK_OWNED[True].split()[3]}"
        word = ("бірінші", "екінші", "үшінші")[third - 1]
        text = f"{year} жылдың {genitive} {word} онкүндігінде"
        assume(KK_POSSESSED[month - 1][-1] == "ы")
    else:
        text = f"{('первой', 'второй', 'третьей')[third - 1]} декаде {RU_GENITIVE[month - 1]} {year} года"
    first = date(year, month, 10 * third - 9)
    last = last_day(year, month) if third == 3 else first + timedelta(days=9)
    check(found(text), f"{first}/{last}", first, last)


@given(st.lists(st.integers(1, 28), min_size=2, max_size=5, unique=True), years, st.integers(1, 12), st.booleans())
def test_lists_of_days(numbers: list[int], year: int, month: int, kazakh: bool) -> None:  # noqa: FBT001 (drawn)
    numbers.sort()
    assume(all(two - one > 1 for one, two in pairwise(numbers)) or len(numbers) > 2)
    listed = ", ".join(map(str, numbers[:-1]))
    text = (
        f"{year} жылғы {listed} және {numbers[-1]} {KK_MONTHS[month - 1]} күндері"
        if kazakh
        else f"{listed} и {numbers[-1]} {RU_GENITIVE[month - 1]} {year} года"
    )
    values = [fact.value["edtf"] for fact in extract(f"Жиын, {text}.", kinds=("date",))]
    assert values == [date(year, month, number).isoformat() for number in numbers]


@given(days, st.integers(1, 400))
def test_kazakh_ranges_of_days(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    one, two = KK_OWNED[True].split()[1:3]
    assume({KK_POSSESSED[day.month - 1][-1] for day in (first, last)} == {"ы"})
    begin = f"{first.year} жылдың {first.day} {KK_POSSESSED[first.month - 1]}{one}"
    end = f"{last.day} {KK_POSSESSED[last.month - 1]}{two}"
    text = f"{begin} {end}" if last.year == first.year else f"{begin} {last.year} жылдың {end}"
    facts = extract(f"Жиын {text} дейін.", kinds=("date",))
    assert [(fact.text, fact.value["edtf"]) for fact in facts] == [(text, f"{first}/{last}")]


@given(
    days,
    st.sampled_from(
        [
            ("до {}", "before"),
            ("после {}", "after"),
            ("с {}", "on_or_after"),
            ("не позднее {}", "on_or_before"),
            ("не ранее {}", "on_or_after"),
            ("к {}", "on_or_before"),
            ("накануне {}", "before"),
        ]
    ),
)
def test_russian_bounds(day: date, form: tuple[str, str]) -> None:
    text = f"{day.day} {RU_GENITIVE[day.month - 1]} {day.year} года"
    facts = extract(f"Сдать {form[0].format(text)}.", kinds=("date",))
    assert [(fact.text, fact.value["edtf"], fact.value["mod"]) for fact in facts] == [(text, f"{day}", form[1])]


@given(
    days,
    st.sampled_from(
        [
            ("қа дейін", "before"),
            ("нан кейін", "after"),
            ("нан бастап", "on_or_after"),
            ("нан кешіктірмей", "on_or_before"),
            ("нан ерте емес", "on_or_after"),
        ]
    ),
)
def test_kazakh_bounds(day: date, form: tuple[str, str]) -> None:
    assume(KK_POSSESSED[day.month - 1][-1] == "ы")
    ending, _, words = form[0].partition(" ")
    ending = "на" if ending == "қа" else ending
    text = f"{day.year} жылдың {day.day} {KK_POSSESSED[day.month - 1]}{ending}"
    facts = extract(f"Есепті {text} {words} тапсыру керек.", kinds=("date",))
    assert [(fact.text, fact.value["edtf"], fact.value["mod"]) for fact in facts] == [(text, f"{day}", form[1])]


@given(days, st.integers(0, 6), st.booleans())
def test_weekdays_agree_or_it_is_said(day: date, weekday: int, kazakh: bool) -> None:  # noqa: FBT001 (drawn)
    if kazakh:
        text = f"{day.day} {KK_MONTHS[day.month - 1]} {day.year} жыл, {KK_WEEKDAYS[weekday]}"
    else:
        text = f"{WEEKDAYS[weekday]}, {day.day} {RU_GENITIVE[day.month - 1]} {day.year} года"
    value = found(text)
    assert value["edtf"] == day.isoformat()
    assert value["inferred"] == ([] if day.weekday() == weekday else ["weekday disagrees"])


@given(days, st.integers(1, 11))
def test_weeks_and_months_ago(ref: date, count: int) -> None:
    monday = ref - timedelta(days=ref.weekday())
    check(found("прошлой неделе", ref), f"{monday - timedelta(7)}/{monday - timedelta(1)}",
          monday - timedelta(7), monday - timedelta(1))  # fmt: skip
    months = ref.year * 12 + ref.month - 1 - count
    first = date(months // 12, months % 12 + 1, 1)
    check(found(f"{count} ай бұрын", ref), f"{first:%Y-%m}", first, last_day(first.year, first.month))


@given(days, st.integers(32, 99))
def test_days_that_no_month_has(day: date, number: int) -> None:
    value = found(f"{number} {RU_GENITIVE[day.month - 1]} {day.year} года")
    assert (value["edtf"], value["start"], value["inferred"]) == (None, None, ["impossible date"])


@pytest.mark.parametrize("weekday", [f"{stem}ам" for stem in ("вторник", "четверг", "суббот", "пятниц")])
def test_recurring_weekdays_are_no_dates(weekday: str) -> None:
    facts = extract(f"Приём по {weekday}.", kinds=("date", "duration"))
    assert [(fact.kind, fact.value["iso"], fact.value["every"]) for fact in facts] == [("duration", "P1W", True)]
