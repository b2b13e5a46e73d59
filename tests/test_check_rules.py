"""The built-in rules of ``check``: what each one reports, and what it must leave alone."""

from __future__ import annotations

from datetime import date

import pytest
from marked import article, extracted

from kzfacts.checks.codes import BY_CODE
from kzfacts.checks.rules import check

DAY = "|date 2025-12-20}"  # a Saturday

FOUND = [
    ("weekday", f"Пятница, {{20 Декабря 2025{DAY}"),
    ("weekday", f"Съезд пройдёт в пятницу, {{20 декабря 2025 года{DAY}, в Астане."),
    ("weekday", f"{{2025 жылғы 20 желтоқсан{DAY}, жұма."),
    ("weekday", f"{{20.12.2025{DAY} (воскресенье)"),
    ("weekday", f"Жексенбі күні, {{2025 жылғы 20 желтоқсанда{DAY} өтті."),
    ("weekday", f"Встретимся в среду, {{20 декабря 2025 года{DAY}."),
    ("impossible-date", "Отчёт сдали 31 июня."),
    ("impossible-date", "Есеп 31 қыркүйекте тапсырылды."),
    ("impossible-date", "29 февраля 2023 года прошёл форум."),
    ("impossible-date", "2023 жылғы 29 ақпанда форум өтті."),
    ("impossible-date", "Срок до 31.11.2024."),
    ("impossible-date", "Дата 12.13.2024 указана верно."),
    ("impossible-date", "Дата 2024-02-30 указана верно."),
    ("digits-and-words", "Штраф 25 (тридцать пять) тенге."),
    ("digits-and-words", "Сумма 881 913 (восемьсот восемьдесят одна тысяча девятьсот двенадцать) тенге."),
    ("digits-and-words", "Айыппұл 25 (отыз бес) теңге."),
    ("digits-and-words", "Выделено 2,5 млн (два миллиона четыреста тысяч тенге)."),
    ("digits-and-words", "Срок — двадцать пять (35) рабочих дней."),
    ("digits-and-words", "Штраф 5 тысяч (шесть тысяч) тенге."),
    ("digits-and-words", "Штраф 25,89 (двадцать пять) тенге 98 тиын."),
    ("range-order", "Получит от 12 до 10 млн тенге."),
    ("range-order", "Получит от 12 до 10 триллионов тенге."),
    ("range-order", "Пройдёт 26–24 января."),
    ("range-order", "26-24 қаңтарда өтеді."),
    ("range-order", "Отпуск с 15 по 10 марта."),
    ("range-order", "План на 2025–2023 годы."),
    ("range-order", "2025-2023 жылдарға арналған жоспар."),
    ("range-order", "Рост с 2025 по 2023 год."),
    ("range-order", "2025 жылдан 2023 жылға дейін."),
    ("range-order", "Ставка 12–10 % годовых."),
    ("range-order", "Ставка от 12 до 10 процентов годовых."),
    ("range-order", "Отпуск с {15 марта 2024 года|date 2024-03-15} по {10 февраля 2024 года|date 2024-02-10}."),
    ("percent-sum", "Из всех {60%|percent 60} — женщины, остальные {45%|percent 45} — мужчины."),
    ("percent-sum", "Нефтеге {60%|percent 60}, газға {30%|percent 30}, көмірге {25%|percent 25} тиесілі."),
    ("percent-sum", "Из них {60%|percent 60} — дети, {30%|percent 30} — взрослые, {25%|percent 25} — пожилые."),
    ("percent-sum", "Оның ішінде {60%-ы|percent 60} – бала, {30%-ы|percent 30} – ер, {25%-ы|percent 25} – әйел."),
    ("exchange-rate",
     ("Дали {$5 млн|money 5000000 USD} ({2,4 млрд тенге|money 2400000000 KZT}) и "
      "{$2 млн|money 2000000 USD} ({96 млн тенге|money 96000000 KZT}).")),
    ("exchange-rate",
     ("В {2014 году|date 2014} дали {$5 млн|money 5000000 USD} ({900 млн тенге|money 900000000 KZT}), "
      "в {2024 году|date 2024} – {$2 млн|money 2000000 USD} ({900 тыс. тенге|money 900000 KZT}).")),
    ("movement", "Ставку снизили с {15%|percent 15} до {17%|percent 17; mod=equal_or_less}."),
    ("movement", "Мөлшерлеме {15%-дан|percent 15} {12%-ға|percent 12; mod=equal_or_less} дейін көтерілді."),
    ("movement", "Рост с {9 млн тенге|money 9000000 KZT} до {7 млн тенге|money 7000000 KZT; mod=equal_or_less}."),
    ("future-past", "Форум состоялся {5 мая 2027 года|date 2027-05-05} в Астане."),
    ("future-past", "Форум {2027 жылғы 5 мамырда|date 2027-05-05} өтті."),
    ("name-spelling",
     ("{Аким Марат Султангазиев|official Марат Султангазиев; post=аким; role=akim} пришёл. "
     "{Аким Марат Султонгазиев|official Марат Султонгазиев; post=аким; role=akim} ушёл.")),
    ("contradicting-posts",
     ("{Министр финансов Пётр Ким|official Пётр Ким; post=министр финансов; role=minister} пришёл. "
     "{Министр юстиции Пётр Ким|official Пётр Ким; post=министр юстиции; role=minister} ушёл.")),
    ("contradicting-posts",
     ("{Министр финансов Пётр Ким|official Пётр Ким; post=министр финансов; role=minister} пришёл. "
     "{Вице-министр финансов Пётр Ким|official Пётр Ким; post=вице-министр финансов; role=deputy_minister} ушёл.")),
]  # fmt: skip

CLEAN = [
    f"Суббота, {{20 Декабря 2025{DAY}",
    f"В пятницу он сообщил, что {{20 декабря 2025 года{DAY} будет форум.",
    f"Всемирный день окружающей среды {{20 декабря 2025 года{DAY}.",
    f"В {{понедельник, 22 декабря 2025 года|date 2025-12-22}}, и {{20 декабря 2025 года{DAY}, в субботу.",
    f"Прошло {{20 декабря 2025 года{DAY}, в пятницу {{26 декабря 2025 года|date 2025-12-26}} — итоги.",
    'В пятницу, {20 декабря|date 2024-12-20; inferred=["ref_date"]}.',
    "Фильм «31 июня» вышел давно.",
    "29 февраля 2024 года прошёл форум. 29 февраля — редкий день.",
    "2024 жылғы 29 ақпанда форум өтті.",
    "Приказ № 31-06 и https://a.kz/2024-02-30/31.11.2024",
    "Выросло на 31 тысячу, 30 мая — 31 мая.",
    "Телефон 8 (7172) 74-50-12, (доб. 12).",
    "Штраф 25 (двадцать пять) тенге, 2 (екі) теңге, 2,5 млн (два миллиона пятьсот тысяч тенге).",
    "Штраф 5 тысяч (пять тысяч) тенге, 5 мың (бес) теңге, 3 трлн. (три триллиона) тенге.",
    "Штраф 25,89 (двадцать пять) тенге 89 тиын, 127,06 (жүз жиырма жеті) теңге 6 (алты) тиын.",
    "Цена 1'234 (одна тысяча двести тридцать четыре) тенге.",
    "Получит от 500 тысяч до 1 миллиона тенге, от 10 до 12 триллионов тенге.",
    "Выступили 5 (один из них — министр) человек. Пункт 3 (первый абзац).",
    "Срок — двадцать пять (25) рабочих дней, 1.500 (одна тысяча пятьсот) тенге.",
    "Снизился от 12 до 10 %. Снизился с 12 до 10 процентов. Инфляция 12 %-дан 10 %-ға дейін төмендеді.",
    "От 500 до 2 млн тенге. От 10 до 12 млн тенге. 10–12 %. 2023–2025 годы. 24–26 января.",
    "С 15 декабря по 10 января 2025 года. Счёт 5–3 в пользу хозяев.",
    "В 2021 – 10%, в 2020 – 12%.",
    "Из них {60%|percent 60} — женщины, {70%|percent 70} — с дипломом.",
    "На {60%|percent 60} приходится, на {39%|percent 39} тоже, {1%|percent 1} — прочие.",
    "Из них {60%|percent 60} имеют диплом, {30%|percent 30} учатся, {25%|percent 25} работают.",
    "Утвердили бюджет на {2027 год|date 2027}. Форум прошёл, следующий — {5 мая 2027 года|date 2027-05-05}.",
    "Рост с 2023 по 2025 год. 2023 жылдан 2025 жылға дейін.",
    "Вырос на {80%|percent 80}, остальные выросли на {90%|percent 90}.",
    ("Дали {$5 млн|money 5000000 USD} ({2,4 млрд тенге|money 2400000000 KZT}) и "
    "{$2 млн|money 2000000 USD} ({970 млн тенге|money 970000000 KZT})."),
    "Дали {$5 млн|money 5000000 USD} ({2,4 млрд тенге|money 2400000000 KZT}).",
    ("В {2014 году|date 2014} дали {$5 млн|money 5000000 USD} ({900 млн тенге|money 900000000 KZT}), "
    "в {2024 году|date 2024} – {$2 млн|money 2000000 USD} ({900 млн тенге|money 900000000 KZT})."),
    "В том числе руда – {107%|percent 107}, уголь – {101%|percent 101}, нефть – {105%|percent 105}.",
    "Выпуск вырос. Из них сталь – {60%|percent 60}, медь – {30%|percent 30}, цинк – {45%|percent 45}.",
    "Ставку снизили с {17%|percent 17} до {15%|percent 15; mod=equal_or_less}.",
    "Мөлшерлеме {12%-дан|percent 12} {15%-ға|percent 15; mod=equal_or_less} дейін көтерілді.",
    "Тенге подешевел с {500 тенге|money 500 KZT} до {510 тенге|money 510 KZT; mod=equal_or_less} за доллар.",
    "Рост с 500 до {35 млн тенге|money 35000000 KZT; mod=equal_or_less}.",
    "Ставка менялась с {15%|percent 15} до {12%|percent 12; mod=equal_or_less}.",
    "Цены снизились, ставку пересмотрели с {15%|percent 15} до {17%|percent 17; mod=equal_or_less}.",
    "Форум состоится {5 мая 2027 года|date 2027-05-05}. Завод открыли {5 мая 2024 года|date 2024-05-05}.",
    "Открылась выставка, которая продлится до {5 мая 2027 года|date 2027-05-05; mod=on_or_before}.",
    ("{Аким Марат Воробьёв|official Марат Воробьёв; post=аким; role=akim}. "
    "{Аким Марат Воробьев|official Марат Воробьев; post=аким; role=akim}."),
    ("{Аким Дарига Ким|official Дарига Ким; post=аким; role=akim}. "
    "{Аким Дариги Ким|official Дариги Ким; post=аким; role=akim}."),
    ("{Министр финансов Пётр Ким|official Пётр Ким; post=министр финансов; role=minister}. "
    "{Бывший министр юстиции Пётр Ким|official Пётр Ким; post=министр юстиции; role=minister; status=former}."),
    ("{Министр финансов Пётр Ким|official Пётр Ким; post=министр финансов; role=minister}. "
    "{Депутат Пётр Ким|official Пётр Ким; post=депутат; role=deputy}."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), FOUND)
def test_found(name: str, text: str) -> None:
    findings = check(article(text), date(2026, 1, 1))
    assert [finding.name for finding in findings] == [name]
    (finding,) = findings
    assert BY_CODE[finding.code].name == name
    plain = article(text).text
    assert plain[finding.site.start : finding.site.end] == finding.site.text
    assert finding.site.text


@pytest.mark.parametrize(("name", "text"), [*FOUND, *((None, text) for text in CLEAN)])
def test_the_same_with_the_facts_that_are_extracted(name: str | None, text: str) -> None:
    plain = article(text).text
    findings = check(extracted(plain), date(2026, 1, 1))
    assert [finding.name for finding in findings] == ([name] if name else [])


@pytest.mark.parametrize("text", CLEAN)
def test_clean(text: str) -> None:
    assert check(article(text), date(2026, 1, 1)) == []


def test_places_count_lines_and_survive_soft_hyphens() -> None:
    (finding,) = check(article("Пер\u00adвая строка.\n\nОтчёт\u200b сдали 31\u00a0июня."))
    assert (finding.site.line, finding.site.column) == (3, 14)
    assert finding.site.text == "31\u00a0июня"


def test_rates_are_told_in_the_dearer_currency() -> None:
    sums = "Дали {$5 млн|money 5000000 USD} ({2,4 млрд тенге|money 2400000000 KZT}) и "
    (finding,) = check(article(sums + "{96 млн тенге|money 96000000 KZT} ({$2 млн|money 2000000 USD})."), None)
    assert "is 48 KZT for 1 USD, but 480 in " in finding.message


def test_without_a_reference_date_nothing_is_future() -> None:
    assert check(article("Форум состоялся {5 мая 2027 года|date 2027-05-05}.")) == []
