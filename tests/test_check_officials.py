"""A register of officials: who held which post when."""

from __future__ import annotations

from datetime import date

import pytest
from marked import extracted

from kzfacts import extract
from kzfacts.checks.article import Article
from kzfacts.checks.register import check, date_line, parse
from kzfacts.fact import KzfactsError

REGISTER = """\
name,post,from,to
Ерұлан Жамаубаев,Қаржы министрі,2021-02-01,2024-02-05
Мади Такиев,министр финансов,2024-02-06,
"Марат Султангазиев","аким Алматинской области",2022-06-11,
Асхат Оралов,министр юстиции,2020-01-01,2023-01-01
Асхат Оралов,министр энергетики,2023-01-02,
Серик Мадиев,заместитель Премьер-министра – министр транспорта,2025-01-01,
"""


def contradictions(text: str, day: str | None) -> list[str]:
    article = Article("a.txt", text, extract(text, kinds=("official", "date")))
    ref_date = date.fromisoformat(day) if day else None
    return [finding.message for finding in check(article, parse("register.csv", REGISTER), ref_date)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Министр финансов Мади Такиев сообщил об этом.", "2024-03-01"),
        ("Бұл туралы Қаржы министрі Мәди Такиев хабарлады.", "2025-03-01"),
        ("Министр финансов Ерулан Жамаубаев сообщил об этом.", "2023-03-01"),
        ("Бывший министр финансов Ерулан Жамаубаев сообщил об этом.", "2025-03-01"),
        ("Аким Алматинской области Марат Султангазиев принял гостей.", "2025-12-20"),
        ("Депутат Мади Такиев сообщил об этом.", "2020-03-01"),
        ("Министр энергетики Асхат Оралов сообщил об этом.", "2024-03-01"),
        ("Министр финансов Мади Такиев сообщил об этом.", None),
        ("Көлік министрі Серік Мәдиев хабарлады.", "2025-03-01"),
        ("Премьер-министрдің орынбасары Серік Мәдиев хабарлады.", "2025-03-01"),
    ],
)
def test_holds(text: str, day: str | None) -> None:
    assert contradictions(text, day) == []


@pytest.mark.parametrize(
    ("text", "day", "who"),
    [
        (
            "Министр финансов Мади Такиев сообщил об этом.",
            "2023-03-01",
            "Мади Такиев, министр финансов from 2024-02-06",
        ),
        ("Қаржы министрі Ерұлан Жамаубаев хабарлады.", "2025-03-01", "until 2024-02-05"),
        ("Министр финансов Нурлан Ермеков сообщил об этом.", "2025-03-01", "Мади Такиев"),
        ("Министр юстиции Асхат Оралов сообщил об этом.", "2024-03-01", "until 2023-01-01"),
        ("Көлік министрі Серік Мәдиев хабарлады.", "2024-03-01", "from 2025-01-01"),
        ("Көлік министрі Нұрлан Ермеков хабарлады.", "2025-03-01", "Серик Мадиев"),
        ("20 марта 2023 года\n\nМинистр финансов Мади Такиев сообщил об этом.", None, "from 2024-02-06"),
    ],
)
def test_does_not_hold(text: str, day: str | None, who: str) -> None:
    (message,) = contradictions(text, day)
    assert who in message


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_register_as_a_spreadsheet_writes_it(delimiter: str) -> None:
    dotted = REGISTER.replace("2024-02-06", "06.02.2024").replace("2024-02-05", "05.02.2024")
    assert parse("register.csv", dotted.replace(",", delimiter)) == parse("register.csv", REGISTER)


def test_a_date_line_stands_alone_at_the_top() -> None:
    text = "Суббота, 20 Декабря 2025\n\nНовость о 19 декабря 2025 года и других днях, длинная строка."
    assert date_line(extracted(text)) == date(2025, 12, 20)
    text = "Длинное предложение о том, что 20 декабря 2025 года в Астане случилось что-то важное."
    assert date_line(extracted(text)) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "register.csv:1: no column 'name'"),
        ("name,post,from\n", "register.csv:1: no column 'to'; the first line names the columns"),
        ("name,post,from,to\nА,министр,2024-13-01,\n", "register.csv:2: from is '2024-13-01'; write YYYY-MM-DD"),
        ("name;post;from;to\nА;министр;31.02.2024;\n", "register.csv:2: from is '31.02.2024'; write YYYY-MM-DD"),
        ("name,post,from,to\n,министр,,\n", "register.csv:2: no name; fill the cell in"),
        ("name,post,from,to\nА,министр,финансов,,\n", "register.csv:2: 5 cells, the header has 4; put cells"),
        ("name,post,from,to\n\nА,м,2024-02-01,2024-01-01\n", "register.csv:3: the term ends .* before it starts"),
        ('name,post,from,to\n"А"б,м,,\n', "register.csv:2: not CSV"),
    ],
)
def test_a_bad_register_is_told_where_and_what(text: str, message: str) -> None:
    with pytest.raises(KzfactsError, match=message):
        parse("register.csv", text)
