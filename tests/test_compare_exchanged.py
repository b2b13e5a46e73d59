"""Figures of both texts that are told of each other's names are exchanged; other order and other words are not."""

from __future__ import annotations

from functools import partial

import pytest
from effort import calls
from marked import article, extracted

from kzfacts.checks.compare import compare
from kzfacts.finding import Finding

EXCHANGED = [
    ("value", "В Абайской области 5%, в Жетысуской – 7%.", "Абай облысында 7%, Жетісу облысында 5%."),
    ("value", "Абай (5%), Жетысу (7%) и Актау (9%).", "Абай (5%), Жетісу (9%) және Ақтау (7%)."),
    ("value", "- Семей – 5 млн тенге\n- Курчатов – 7 млн тенге", "- Семей – 7 млн теңге\n- Курчатов – 5 млн теңге"),
    ("value", "Семей – 5,1 млн тенге, Курчатов – 7,2 млн тенге.", "Семей 7 203 мың теңге, Курчатов 5 096 мың теңге."),
    ("value", "Добыча нефти выросла на 5%, угля – на 7%.", "Мұнай өндіру 7%-ға, көмір өндіру 5%-ға өсті."),
    ("value", "В 2024 году дали 5 млн тенге, в 2025 году – 7 млн тенге.",
     "2024 жылы 7 млн теңге, 2025 жылы 5 млн теңге берілді."),
    ("value", "Ставку снизили с 17% до 15%.", "Мөлшерлеме 15%-дан 17%-ға дейін төмендетілді."),
    ("value", "Выручка составила 7 млрд тенге по сравнению с 5 млрд тенге.",
     "Түсім 7 млрд теңгемен салыстырғанда 5 млрд теңге болды."),
    ("value", "Доход 9%. Семей получил 5 млн тенге, Курчатов – 7 млн тенге. Семей просит 5 млн тенге.",
     "Табыс 9%. Семей 7 млн теңге, Курчатов 5 млн теңге алды. Семей 5 млн теңге сұрайды."),
    ("value", "Пенсия: 7 млн тенге (в 2024 году – 5 млн тенге).", "Зейнетақы: 5 млн теңге (2024 жылы – 7 млн теңге)."),
    ("value", "Прибыль за 2024 год – 7 млн тенге (2023 год: 5 млн тенге).",
     "2024 жылғы пайда 5 млн теңге (2023 жылы – 7 млн теңге)."),
    ("date", "Марат Серов сдаст план до 5 мая 2026 года, Айдос Калиев – до 9 июня 2026 года.",
     "Марат Серов жоспарды 2026 жылғы 9 маусымға дейін, Айдос Қалиев 2026 жылғы 5 мамырға дейін тапсырады."),
]  # fmt: skip

ALIKE = [
    ("На парк направили 5 млн тенге, на библиотеку выделили 7 млн тенге.",
     "Саябаққа 5 млн теңге бөлінді, кітапханаға 7 млн теңге жұмсалды."),
    ("На парк в сумме 5 млн тенге, на библиотеку в объёме 7 млн тенге.",
     "Саябаққа 5 млн теңге көлемінде, кітапханаға 7 млн теңге сомасында."),
    ("В Абае 5%, в Жетысу 7%.", "Жетісуда 7%, Абайда 5%."),
    ("5% пришлось на Абай, 7% – на Жетысу.", "Абай облысына 5%, Жетісу облысына 7% тиесілі."),
    ("В Абае и Жетысу 5% и 7% соответственно.", "Абай облысында 5%, Жетісу облысында 7%."),
    ("Рост составил 5%, доля экспорта – 7%.", "Экспорт 5%-ға өсті, үлесі 7% болды."),
    ("Выручка выросла с 5 млрд тенге до 7 млрд тенге.", "Түсім 5 млрд теңгемен салыстырғанда 7 млрд теңге болды."),
    ("Выручка составила 7 млрд тенге по сравнению с 5 млрд тенге.", "Түсім 5 млрд теңгеден 7 млрд теңгеге өсті."),
    ("Семей получил 5 млн тенге инвестиций, Курчатов – 7 млн тенге.",
     "Семей 5 млн теңге, Курчатов 7 млн теңге инвестиция тартты."),
    ("Абай: 5%, Жетысу: 5%, Актау: 7%.", "Абай – 5%, Жетісу – 5%, Ақтау – 7%."),
    ("В 2024 году 5 млн тенге, в 2025 году 7 млн тенге.", "2025 жылы 7 млн теңге, 2024 жылы 5 млн теңге."),
    ("Прибыль составила 7 млн тенге в 2024 году по сравнению с 5 млн тенге (9 тыс. долларов) в 2023 году.",
     "Пайда 2023 жылғы 5 млн теңгемен (9 мың доллармен) салыстырғанда 2024 жылы 7 млн теңге болды."),
    ("Из 9 млн тенге выделили 5 млн тенге.", "9 млн теңгеден 5 млн теңге бөлінді."),
]  # fmt: skip


def findings(one: str, two: str) -> list[Finding]:
    return compare(extracted(one), extracted(two, "b.txt"))


@pytest.mark.parametrize(("name", "one", "two"), EXCHANGED)
def test_exchanged(name: str, one: str, two: str) -> None:
    for texts in ((one, two), (two, one)):
        found = [finding for finding in findings(*texts) if finding.severity != "info"]
        assert [(finding.name, finding.severity) for finding in found] == [(name, "error")]
        assert " are exchanged: " in found[0].message


@pytest.mark.parametrize(("one", "two"), ALIKE)
def test_other_order_and_other_words_are_no_exchange(one: str, two: str) -> None:
    assert findings(one, two) == []
    assert findings(two, one) == []


def test_the_words_of_an_exchange_are_told() -> None:
    (finding,) = findings("В Актау 5%, в Жетысу 7%.", "Ақтауда 7%, Жетісуда 5%.")
    assert finding.message == (
        "«5%» (5 %) and «7%» (7 %) are exchanged: the first is told of «Актау» here, of «Жетісуда» in b.txt:1:22"
    )
    assert finding.other is not None
    assert (finding.site.text, finding.other.text) == ("5%", "5%")


def test_rows_of_a_table_in_another_order() -> None:
    towns = ["Абай", "Балхаш", "Жанаозен", "Кентау", "Павлодар", "Рудный", "Сарань", "Темиртау", "Хромтау", "Шахтинск"]

    def table(order: list[str], figures: dict[str, int]) -> str:
        return "\n".join(f"{town} – {figures[town]}%, {figures[town] * 9 + 500} млн тенге" for town in order)

    figures = {town: number * 3 + 10 for number, town in enumerate(towns)}
    other_order = towns[4:] + towns[:4]
    assert findings(table(towns, figures), table(other_order, figures)) == []
    wrong = figures | {"Абай": figures["Сарань"], "Сарань": figures["Абай"]}
    found = findings(table(towns, figures), table(other_order, wrong))
    assert [(finding.site.text, finding.name) for finding in found] == [("10%", "value"), ("590 млн тенге", "value")]


def test_many_figures_of_one_line_take_linear_time() -> None:
    def effort(size: int) -> int:
        one, two = (article(" ".join(f"Абай{n} {{{n}%|percent {n}}}" for n in range(size)), name) for name in "ab")
        return calls(partial(compare, one, two))

    assert effort(400) < 2.6 * effort(200)
