"""Two versions of a text agree or differ by value, whatever their notation."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from effort import calls
from marked import article, extracted

from kzfacts import extract
from kzfacts.checks.article import Article
from kzfacts.checks.compare import compare
from kzfacts.finding import Finding


def found(one: str, two: str) -> list[Finding]:
    return compare(article(one, "a.ru.txt", "ru"), article(two, "a.kk.txt", "kk"))


def classes(one: str, two: str) -> list[str]:
    return [finding.name for finding in found(one, two)]


AGREEING = [
    ("Выделено {2,5 млрд тенге|money 2500000000 KZT}.", "{2 500 000 000 теңге|money 2500000000 KZT} бөлінді."),
    ("Это {16.03.2024|date 2024-03-16}.", "Бұл {2024 жылғы 16 наурызда|date 2024-03-16} болды."),
    ("Это было {16 марта|date XXXX-03-16}.", "Бұл {2024 жылғы 16 наурызда|date 2024-03-16} болды."),
    ("Рост на {5,3%|percent 5.3}.", "{5,3 пайызға|percent 5.3} өсті."),
    ("Растёт на {5%|percent 5}, снова {5%|percent 5}.", "{5 пайыз|percent 5} өсім."),
    ("Прошёл {14|date 2010-09-14} и {15 сентября|date 2010-09-15}.",
     "{14–15 қыркүйекте|date 2010-09-14/2010-09-15} өтті."),
    ("В {2024 году|date 2024} и {16 марта 2024 года|date 2024-03-16}.", "{2024 жылғы 16 наурызда|date 2024-03-16}."),
    ("{Аким области Марат Ким|official Марат Ким; post=аким области; role=akim}.",
     "{Облыс әкімі Марат Ким|official Марат Ким; post=облыс әкімі; role=governor}."),
    ("{Президент Токаев|official Токаев; post=Президент; role=president}.",
     "{Мемлекет басшысы Қасым Токаев|official Касым Токаев; post=Мемлекет басшысы; role=president}."),
    ("{Министр Чингис Ахатов|official Чингис Ахатов; post=Министр; role=minister; key=чингис ахатов}.",
     "{Министр Шыңғыс Ахатов|official Шыңғыс Ахатов; post=Министр; role=minister; key=шингис ахатов}."),
    ("{Вице-спикер Пётр Ким|official Пётр Ким; post=Вице-спикер; role=deputy_speaker}.",
     "{Төраға орынбасары Пётр Ким|official Пётр Ким; post=Төраға орынбасары; role=deputy_chair}."),
    ("{Посол КНР Марат Ким|official Марат Ким; post=Посол КНР; role=ambassador}.",
     "{Қытайдың елшісі Марат Ким|official Марат Ким; post=Қытайдың елшісі; role=ambassador}."),
    ("{Премьер-министр Казахстана Марат Ким|official Марат Ким; post=Премьер-министр Казахстана; role=prime_minister}.",
     "{Үкімет басшысы Марат Ким|official Марат Ким; post=Үкімет басшысы; role=head}."),
    ("Ничего.", "Ештеңе жоқ."),
    ("Вырос экспорт на {5%|percent 5}, снизился импорт на {5%|percent 5}.",
     "Импорт {5%-ға|percent 5} төмендеп, экспорт {5%-ға|percent 5} өсті."),
    ("Дел меньше на {7%|percent 7}, а доля выросла с {1%|percent 1} до {2%|percent 2}.",
     "Істер {7%-ға|percent 7} азайып, үлес {1%-дан|percent 1} {2%-ға|percent 2} өсті."),
    ("{Министр Пётр Ким|official Пётр Ким; post=министр; role=minister} приехал.",
     "{Бұрынғы директор Пётр Ким|official Пётр Ким; post=директор; role=director; status=former} келді."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two"), AGREEING)
def test_agreeing(one: str, two: str) -> None:
    assert classes(one, two) == []
    assert classes(two, one) == []


DIFFERING = [
    ("value", "Выделено {2,5 млрд тенге|money 2500000000 KZT}.", "{5,2 млрд теңге|money 5200000000 KZT} бөлінді."),
    ("value", "Выделено {25 млн тенге|money 25000000 KZT}.", "{71 млн теңге|money 71000000 KZT} бөлінді."),
    ("value", "Ставка {12%|percent 12}.", "Мөлшерлеме {10%|percent 10}."),
    ("value", "Ставка {2%|percent 2}.", "Мөлшерлеме {2 пайыздық тармақ|percent 2 point}."),
    ("scale", "Выделено {2,5 млрд тенге|money 2500000000 KZT}.", "{2,5 млн теңге|money 2500000 KZT} бөлінді."),
    ("scale", "Свыше {1 млрд тенге|money 1000000000 KZT; mod=more_than}.",
     "{1 млн теңгеден|money 1000000 KZT; mod=more_than} асты."),
    ("scale", "Сальдо: {-929 млн тенге|money -929000000 KZT}.", "Сальдо: {-929 мың теңге|money -929000 KZT}."),
    ("value", "Доля {18,0%|percent 18}.", "Үлес {18,5%|percent 18.5}."),
    ("currency", "Выделено {5 млн долларов|money 5000000 USD}.", "{5 млн теңге|money 5000000 KZT} бөлінді."),
    ("date", "Прошло {16 марта 2024 года|date 2024-03-16}.", "{2024 жылғы 16 сәуірде|date 2024-04-16} өтті."),
    ("date", "Прошло {16 марта|date XXXX-03-16}.", "{16 сәуірде|date XXXX-04-16} өтті."),
    ("date", "К {2030 году|date 2030; mod=on_or_before}.", "{2035 жылға|date 2035; mod=on_or_before} қарай."),
    ("date", "Прошло {30 июня 2024 года|date 2024-06-30}.",
     '{2024 жылғы 31 маусымда|date 2024-06-30; edtf=null; start=null; end=null; inferred=["impossible date"]} өтті.'),
    ("range-end", "Рост {10–12%|percent 10..12}.", "{10–15%|percent 10..15} өсім."),
    ("range-end", "Рост {10–12%|percent 10..12}.", "{12%|percent 12} өсім."),
    ("range-end", "{13–15 июля|date 2024-07-13/2024-07-15}.", "{13–16 шілде|date 2024-07-13/2024-07-16}."),
    ("direction", "Рост на {5,3%|percent 5.3}.", "{5,3 пайызға|percent 5.3} төмендеді."),
    ("direction", "Ставку снизили до {16%|percent 16}.", "Мөлшерлеме {16%-ға|percent 16} дейін көтерді."),
    ("direction", "Цена на {4%|percent 4} выше.", "Бағасы {4%-ға|percent 4} төмен."),
    ("direction", "Цена выше на {4%|percent 4}.", "Бағасы {4%-ға|percent 4} төмен."),
    ("direction", "Сократившись на {4%|percent 4}, дошла.", "Экономика {4%-ға|percent 4} өсетінін айтты."),
    ("value", "Поступило {230 млрд тенге|money 230000000000 KZT}.", "{203 млрд теңге|money 203000000000 KZT} түсті."),
    ("precision", "Выделено {2,48 млрд тенге|money 2480000000 KZT}.", "{2,5 млрд теңге|money 2500000000 KZT}."),
    ("precision", "Прошло {16 марта 2024 года|date 2024-03-16}.", "{2024 жылғы наурызда|date 2024-03} өтті."),
    ("mod", "Более {5 млн тенге|money 5000000 KZT; mod=more_than}.", "{5 млн теңге|money 5000000 KZT}."),
    ("mod", "Мост откроют до {конца 2025 года|date ../2025}.", "Көпір {2025 жылы|date 2025} ашылады."),
    ("name", "{Министр финансов Пётр Ким|official Пётр Ким; post=министр финансов; role=minister}.",
     "{Қаржы министрі Асқар Сейітов|official Асқар Сейітов; post=Қаржы министрі; role=minister}."),
    ("post", "{Министр финансов Пётр Ким|official Пётр Ким; post=министр финансов; role=minister}.",
     "{Әділет министрі Пётр Ким|official Пётр Ким; post=Әділет министрі; role=minister}."),
    ("post", "{Президент Турции Марат Ким|official Марат Ким; post=Президент Турции; role=president}.",
     "{Әзербайжан Президенті Марат Ким|official Марат Ким; post=Әзербайжан Президенті; role=president}."),
    ("role", "{Министр Пётр Ким|official Пётр Ким; post=министр; role=minister}.",
     "{Вице-министр Пётр Ким|official Пётр Ким; post=Вице-министр; role=deputy_minister}."),
    ("missing", "Рост {5%|percent 5}, цена {7 тенге|money 7 KZT}.", "Өсім {5%|percent 5}."),
    ("extra", "Рост {5%|percent 5}.", "Өсім {5%|percent 5}, бағасы {7 теңге|money 7 KZT}."),
    ("missing", "{Аким Марат Ким|official Марат Ким; post=аким; role=akim}, {5%|percent 5}.", "{5%|percent 5}."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "one", "two"), DIFFERING)
def test_differing(name: str, one: str, two: str) -> None:
    assert classes(one, two) == [name]
    mirrored = {"missing": "extra", "extra": "missing"}.get(name, name)
    assert classes(two, one) == [mirrored]


PLAIN = [(None, *pair) for pair in AGREEING] + DIFFERING


@pytest.mark.parametrize(("name", "one", "two"), PLAIN)
def test_the_same_with_the_facts_that_are_extracted(name: str | None, one: str, two: str) -> None:
    left, right = article(one).text, article(two).text
    findings = compare(extracted(left), extracted(right, "b.txt"))
    assert [finding.name for finding in findings] == ([name] if name else [])


def test_both_sides_are_shown() -> None:
    (finding,) = found(
        "Было.\nСумма {2 млн тенге|money 2000000 KZT}.", "Болды.\nСома {2 млрд теңге|money 2000000000 KZT}."
    )
    assert (finding.code, finding.severity) == ("KZ104", "error")
    assert (finding.site.source, finding.site.line, finding.site.column) == ("a.ru.txt", 2, 7)
    assert finding.other is not None
    assert (finding.other.source, finding.other.text) == ("a.kk.txt", "2 млрд теңге")
    assert finding.other.value is not None
    assert finding.other.value["amount"] == 2_000_000_000
    assert finding.message == (
        "«2 млн тенге» (2 000 000 KZT) has another scale in a.kk.txt:2:6: «2 млрд теңге» (2 000 000 000 KZT)"
    )


def test_unlike_texts_give_information_only() -> None:
    long = "Слова и слова. " * 40
    findings = found(f"Выросло на {{5%|percent 5}}. {long}", "Сома {7 млн теңге|money 7000000 KZT} болды.")
    assert [(finding.name, finding.severity) for finding in findings] == [("missing", "info"), ("extra", "info")]


def test_the_wrong_one_of_two_equal_figures_is_named() -> None:
    one = "Дали {5 млн тенге|money 5000000 KZT} школе. Дали {5 млн тенге|money 5000000 KZT} саду."
    two = "Мектепке {5 млн теңге|money 5000000 KZT} берілді. Бақшаға {6 млн теңге|money 6000000 KZT} берілді."
    (finding,) = found(one, two)
    assert (finding.name, finding.site.start) == (
        "value",
        one.replace("|money 5000000 KZT}", "").replace("{", "").rindex("5"),
    )


def test_the_wrong_one_of_many_figures_of_a_sentence_is_named() -> None:
    one = "Подешевело на {7,7%|percent 7.7} в Абае, на {7,4%|percent 7.4} в Семее, на {7,3%|percent 7.3} в Актау."
    two = "Абайда {7,3%|percent 7.3}, Семейде {7,4%|percent 7.4}, Ақтауда {7,3%|percent 7.3} арзандады."
    (finding,) = found(one, two)
    assert (finding.site.text, finding.other and finding.other.column) == ("7,7%", 8)


def test_a_range_takes_no_figure_from_elsewhere() -> None:
    one = "Инфляция {0,4%|percent 0.4}.\nЦены выросли на {0,1–0,6%|percent 0.1..0.6}."
    two = "Инфляция {0,5%|percent 0.5}.\nБаға {0,1%|percent 0.1} мен {0,6%|percent 0.6} аралығында өсті."
    assert classes(one, two) == ["value"]


def test_one_word_of_direction_is_told_once() -> None:
    one = "Выпуск вырос на {8%|percent 8} и составил {90 млн тенге|money 90000000 KZT}."
    two = "Шығарылым {8%-ға|percent 8} төмендеп, {90 млн теңге|money 90000000 KZT} болды."
    (finding,) = found(one, two)
    assert finding.message == (
        "«8%» (8 %) has opposite directions (up here: «вырос», down there: «төмендеп») in b.kk.txt:1:11: «8%-ға» (8 %)"
    ).replace("b.kk", "a.kk")


def test_one_mention_of_an_office_that_is_exchanged_is_told() -> None:
    aktobe = "{аким Актюбинской области Пётр Ким|official Пётр Ким; post=аким Актюбинской области; role=akim}"
    atyrau = "{Атырау облысының әкімі Пётр Ким|official Пётр Ким; post=Атырау облысының әкімі; role=akim}"
    right = "{Ақтөбе облысының әкімі Пётр Ким|official Пётр Ким; post=Ақтөбе облысының әкімі; role=akim}"
    assert classes(f"Приехал {aktobe}. Выступил {aktobe}.", f"{right} келді. {right} сөйледі.") == []
    assert classes(f"Приехал {aktobe}. Выступил {aktobe}.", f"{right} келді. {atyrau} сөйледі.") == ["post"]


def test_who_is_named_without_an_office_is_information() -> None:
    one = "Поручили {министру Марату Серову|official Марат Серов; post=министр; role=minister}. {5%|percent 5}."
    (finding,) = found(one, "Марат Серовқа тапсырылды. {5%|percent 5}.")
    assert (finding.name, finding.severity, finding.other and finding.other.text) == ("missing", "info", "Серовқа")
    assert finding.message == "Марат Серов (министр) is in a.kk.txt:1:7 by name only: «Серовқа»"
    for stranger in ("Болат", "Б."):
        (finding,) = found(one, f"{stranger} Серовқа тапсырылды. {{5%|percent 5}}.")
        assert (finding.name, finding.severity, finding.other) == ("missing", "warning", None)
    for spelling in ("М. ", "М.", "М. С. ", ""):
        (finding,) = found(one, f"{spelling}Серовқа тапсырылды. {{5%|percent 5}}.")
        assert (finding.severity, finding.other and finding.other.text) == ("info", "Серовқа")


def test_an_initial_is_no_other_name() -> None:
    two = "С отчётом выступил министр финансов Айдос Калиев."
    for name, severe in (("А. Қалиев", []), ("С. Қалиев", ["name"]), ("А. Ахметов", ["name"])):
        one = f"Қаржы министрі {name} есеп берді."
        assert [finding.name for finding in compare(extracted(one), extracted(two, "b.txt"))] == severe


def test_a_single_unit_of_a_currency_is_a_trifle() -> None:
    (finding,) = found("Курс доллара {502 тенге|money 502 KZT}.", "{1 доллар|money 1 USD} – {502 теңге|money 502 KZT}.")
    assert (finding.name, finding.severity) == ("extra", "info")


def test_an_open_end_is_told_as_a_bound() -> None:
    (finding,) = found("С {начала 2025 года|date 2025/..}.", "{2025 жылы|date 2025}.")
    assert "another bound (after here, exact there)" in finding.message


def test_before_and_after_a_day_are_opposite() -> None:
    one = "Сдать до {15 мая 2024 года|date 2024-05-15; mod=before}."
    (finding,) = found(one, "{2024 жылғы 15 мамырдан|date 2024-05-15; mod=after} кейін тапсыру керек.")
    assert (finding.name, finding.severity) == ("mod", "error")
    (finding,) = found(one, "{2024 жылғы 15 мамырда|date 2024-05-15} тапсыру керек.")
    assert (finding.name, finding.severity) == ("mod", "info")


def test_dates_that_their_words_only_count_are_information() -> None:
    texts = ("Вчера открыли мост.", "Көпір ашылды.")
    findings = compare(*(Article(text, text, extract(text, ref_date=date(2024, 5, 15))) for text in texts))
    assert [(finding.name, finding.severity) for finding in findings] == [("missing", "info")]
    texts = ("Открыт 14 мая.", "Көпір ашылды.")
    findings = compare(*(Article(text, text, extract(text, ref_date=date(2024, 5, 15))) for text in texts))
    assert [(finding.name, finding.severity) for finding in findings] == [("missing", "warning")]


def test_a_season_without_its_year_is_information() -> None:
    (finding,) = found('{Весной|date XXXX-21; grain="season"} сеют. {5%|percent 5}.', "Егіс. {5%|percent 5}.")
    assert (finding.name, finding.severity) == ("missing", "info")


def test_a_figure_without_its_unit_is_information_where_the_other_text_has_it() -> None:
    one = "Ставка выросла с {12|percent 12} до {16%|percent 16}."
    (finding,) = found(one, "Мөлшерлеме 12-ден {16 пайызға|percent 16} өсті.")
    assert (finding.name, finding.severity) == ("missing", "info")
    (finding,) = found(one, "Мөлшерлеме {16 пайызға|percent 16} өсті.")
    assert (finding.name, finding.severity) == ("missing", "warning")
    one = "{3 трлн тенге|money 3000000000000 KZT}, {1 250 тенге|money 1250 KZT}, {12%|percent 12}, {5%|percent 5}."
    findings = found(one, "Алдымен 3 трлн, кейін 1 250 және 12 мектепке берілді. {5%|percent 5}.")
    assert [(finding.name, finding.severity) for finding in findings] == [
        ("missing", "info"), ("missing", "info"), ("missing", "warning"),
    ]  # fmt: skip
    assert findings[0].message.endswith(" is in a.kk.txt:1:9 without its unit: «3 трлн»")
    one = "Дали {3 трлн тенге|money 3000000000000 KZT}. {5%|percent 5}."
    (finding,) = found(one, "3 млрд берілді. {5%|percent 5}.")
    assert finding.severity == "warning"


def test_a_year_that_the_other_text_only_counts_is_information() -> None:
    one = "План на {2026 год|date 2026}: {5%|percent 5}."
    this_year = '{Биыл|date XXXX; edtf=null; grain="year"}'
    (finding,) = found(one, f"{this_year} {{5%|percent 5}} жоспарланды.")
    assert (finding.name, finding.severity) == ("missing", "info")
    (finding,) = found(one, "{5%|percent 5} жоспарланды.")
    assert (finding.name, finding.severity) == ("missing", "warning")


def test_a_day_is_rather_another_day_than_its_year() -> None:
    one = "В {2025 году|date 2025} торги шли {26 августа 2025 года|date 2025-08-26}."
    assert classes(one, "Сауда {2025 жылғы 26 қыркүйекте|date 2025-09-26} өтті.") == ["date"]


def test_a_bound_below_is_no_level_reached() -> None:
    exact = "Дали {5 млн теңге|money 5000000 KZT}."
    for mod, severity in (("less_than", "warning"), ("equal_or_less", "info"), ("more_than", "warning")):
        (finding,) = found(f"Дали {{5 млн тенге|money 5000000 KZT; mod={mod}}}.", exact)
        assert (finding.name, finding.severity) == ("mod", severity)


def test_years_that_both_texts_state_are_said_again_as_each_likes() -> None:
    one = "План на {2026 год|date 2026}: {5%|percent 5}. В {2025 году|date 2025} дали {7%|percent 7}. Вот и всё."
    two = ("{2025 жылы|date 2025} {7%|percent 7}. {2026 жылы|date 2026} {5%|percent 5}, "
           "{2025 жылы|date 2025} азырақ болды.")  # fmt: skip
    assert classes(f"{one} На {{2026 год|date 2026}} больше.", two) == []
    three = two.replace("{2026 жылы|date 2026}", "{2027 жылы|date 2027}")
    assert classes(f"{one} На {{2026 год|date 2026}} больше.", three) == ["date", "missing"]


def test_the_ends_of_a_range_may_stand_apart() -> None:
    one = "Приём с {3 ноября|date XXXX-11-03}. Заявки: {3 ноября – 1 декабря|date XXXX-11-03/XXXX-12-01}. Всё."
    two = "{3 қарашадан|date XXXX-11-03} басталады. Жылда {5%|percent 5}. {1 желтоқсанға|date XXXX-12-01} дейін."
    assert classes(one, two) == ["extra"]
    two = two.replace("желтоқсанға|date XXXX-12-01", "қаңтарға|date XXXX-01-01")
    assert classes(one, two) == ["missing", "extra", "extra"]


def test_an_end_of_a_range_may_stand_without_its_unit() -> None:
    two = "Бұл {34–35 млн теңге|money 34000000..35000000 KZT}."
    for one, severity in (
        ("Это 34, а то и", "info"),
        ("Это 3, а то и", "error"),
        ("В 34 сёлах на всех вместе", "error"),
    ):
        (finding,) = found(f"{one} {{35 млн тенге|money 35000000 KZT}}.", two)
        assert (finding.name, finding.severity) == ("range-end", severity)


def test_from_may_be_a_bound() -> None:
    least = "Жарна {20%-дан|percent 20; mod=equal_or_more} бастап."
    assert classes("Взнос от {20%|percent 20}.", least) == []
    assert classes("Взнос {20%|percent 20}.", least) == ["mod"]


def test_from_is_no_up_to() -> None:
    most = "Сый {5 млн теңгеге|money 5000000 KZT; mod=equal_or_less} дейін."
    for one, severity in (("от", "warning"), ("в", "info")):
        (finding,) = found(f"Подарок {one} {{5 млн тенге|money 5000000 KZT}}.", most)
        assert (finding.name, finding.severity) == ("mod", severity)


def test_the_year_of_a_season_is_told_by_the_other_text() -> None:
    texts = ("2026 жылғы қысқы ойындар Қапалда.", "Зимние игры 2026 года в Капале.")
    findings = compare(*(extracted(text, text) for text in texts))
    assert [(finding.name, finding.severity) for finding in findings] == [("missing", "info"), ("extra", "info")]


def test_a_clause_with_a_verb_of_its_own_goes_no_other_way() -> None:
    kk, ru = "Өсім 6%. Зауыт 9%. Кеніште 3 пайыздық төмендеу.", "Рост 6%: завод прибавил 9%, рудник {} 3%."
    for verb, names in (("потерял", []), ("вырос на", ["direction"])):
        assert [found.name for found in compare(extracted(kk), extracted(ru.format(verb), "b.txt"))] == names


def test_a_year_that_one_text_counts_without_a_date_of_its_own_is_no_other_year() -> None:
    kk = "КӨКШЕТАУ. 2025 жылғы 24 қазан. Биыл 40 мектеп ашылды. 12% өсім бар."
    ru = "24 октября 2025 года в Кокшетау. В этом году открыто 40 школ, в 2026 году – ещё 30. Рост 12%."
    findings = compare(extracted(kk, "a.kk"), extracted(ru, "a.ru"))
    assert [finding.severity for finding in findings if finding.name == "date"] in ([], ["info"])


def test_a_head_of_an_office_is_renamed_beside_the_head_of_the_region() -> None:
    kk = "Облыс әкімі Асан Беков келді. Жұмыспен қамту басқармасының басшысы Айсұлтан Беков айтты."
    ru = "Приехал аким области Асан Беков. Руководитель управления занятости Болат Нуров сообщил."
    assert [f.name for f in compare(extracted(kk, "a.kk"), extracted(ru, "a.ru"))] == ["name"]
    heads = [(text.split(". ")[at], f"a.{at}") for at, text in enumerate((kk, ru))]
    assert [f.name for f in compare(*(extracted(*head) for head in heads))] == ["missing", "extra"]


def test_unrelated_texts_of_equally_many_paragraphs_are_no_versions() -> None:
    one = "\n".join(f"Рост {{{n}%|percent {n}}}, цена {{{n} тенге|money {n} KZT}}. Всё." for n in range(2, 7))
    two = "\n".join(f"Үлес {{{n}%|percent {n}}}, құны {{{n} теңге|money {n} KZT}}. Болды." for n in range(22, 27))
    findings = compare(article(one, "a.txt"), article(two, "b.txt"))
    assert [finding.severity for finding in findings] == ["warning"] + ["info"] * 19
    assert findings[0].message == "«2%» (2 %) is not in b.txt, nor much else: are these versions of one text?"
    last_month = one.replace("тенге", "рублей").replace("%|percent ", "1%|percent 1").replace("KZT", "RUB")
    assert "error" in {finding.severity for finding in compare(article(one), article(last_month, "b.txt"))}


def test_a_month_whose_name_is_a_word_as_well_is_looked_for_in_the_text() -> None:
    june = 'Рост в {июне|date XXXX-06; grain="month"}: {5%|percent 5}.'
    assert classes(june, "Маусымда өсім {5%|percent 5}.") == []
    assert classes(june, "Өсім {5%|percent 5}.") == ["missing"]


def test_figures_of_unaligned_texts_are_meant_by_what_they_stand_beside() -> None:
    def section(number: int, sum_: int, more: str = "а " * 200) -> str:
        return f"Цех {number}: {{{number}%|percent {number}}}, {more} {{{sum_} тенге|money {sum_} KZT}}.\n"

    numbers = range(10, 40)
    one = "".join(section(number, number * 17) for number in numbers)
    other_order = [*range(25, 40), *range(10, 25)]
    two = "".join(section(number, number * 17 + (number == 12)) for number in other_order)
    (finding,) = found(one, two)
    assert finding.message.startswith("«204 тенге» (204 KZT) has another value")
    assert finding.other is not None
    assert finding.other.text == "205 тенге"
    unlike = found(one.replace("204", "206"), two.replace("{663 тенге|money 663 KZT}", "{663 рубля|money 663 RUB}"))
    assert [finding.name for finding in unlike] == ["value", "currency"]


def test_dates_that_follow_from_a_changed_one_are_not_told_again() -> None:
    one, two = (
        f"2024 жылғы {day} наурызда жәрмеңке өтті. Сол күні сауда жүрді. Келесісі {other} мамырда өтеді."
        for day, other in ((16, 22), (18, 23))
    )
    findings = compare(extracted(one), extracted(two, "b.txt"))
    assert [finding.site.text for finding in findings] == ["2024 жылғы 16 наурызда", "22 мамырда"]


def test_many_facts_take_linear_time() -> None:
    def effort(size: int) -> int:
        one = article("".join(f"Рост {{{n}%|percent {n}}}. " for n in range(size)))
        two = article("".join(f"Өсім {{{n}%|percent {n + 1000}}}. " for n in range(size)), "b.txt")
        assert len(compare(one, two)) >= size
        return calls(partial(compare, one, two))

    assert effort(200) < 2.8 * effort(100)  # 2.3: each fact has more neighbours, up to as many as are tried
