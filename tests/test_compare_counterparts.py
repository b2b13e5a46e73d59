"""Figures that differ are meant for each other only where their sentences say the same."""

from __future__ import annotations

import pytest
from marked import extracted

from kzfacts.checks.compare import compare

KK = (
    "Облыс әкімдігі жылды қорытындылады.",
    "Ауруханаға 740 млн теңге бөлінді.",
    "Абай ауданында мектеп салуға 2,3 млрд теңге жұмсалды.",
    "Жолдардың 81%-ы жөнделді.",
    "Газ құбыры Қапалға дейін жетті, оған 5,6 млрд теңге керек болды.",
    "Экспорт 12%-ға өсті.",
    "Келесі жиын 14 наурызда өтеді.",
)
RU = (
    "Акимат области подвёл итоги года.",
    "На больницу выделили 740 млн тенге.",
    "В Абайском районе на строительство школы ушло 2,3 млрд тенге.",
    "Отремонтировали 81% дорог.",
    "Газопровод дошёл до Капала, на это понадобилось 5,6 млрд тенге.",
    "Экспорт вырос на 12%.",
    "Следующее собрание пройдёт 14 марта.",
)


def classes(kk: list[str], ru: list[str]) -> list[str]:
    return [finding.name for finding in compare(extracted(" ".join(kk), "a.kk"), extracted(" ".join(ru), "a.ru"))]


@pytest.mark.parametrize(
    ("at", "old", "new", "name"),
    [
        (1, "740", "470", "value"),
        (2, "2,3", "3,2", "value"),
        (3, "81", "84", "value"),
        (4, "5,6", "6,8", "value"),
        (5, "12", "21", "value"),
        (6, "14", "15", "date"),
    ],
)
def test_another_figure_is_found_beside_what_is_left_out(at: int, old: str, new: str, name: str) -> None:
    changed = [*RU[:at], RU[at].replace(old, new), *RU[at + 1 :]]
    assert classes([*KK], changed) == [name]
    assert sorted(classes([*KK[:3], *KK[4:]], changed)) == sorted({"extra", name} if RU[at] != RU[3] else {"extra"})


def test_what_either_text_leaves_out_is_no_other_figure() -> None:
    for here, there in ((1, 3), (2, 4), (3, 5), (4, 2), (5, 1)):
        kk, ru = ([*side[:at], *side[at + 1 :]] for side, at in ((KK, here), (RU, there)))
        assert classes(kk, ru) == ["missing", "extra"]


def test_moved_and_joined_paragraphs_change_nothing() -> None:
    assert classes([*KK], [RU[0], *RU[4:], *RU[1:4]]) == []
    one = extracted("\n".join(KK), "a.kk")
    assert compare(one, extracted("\n".join((*RU[4:], " ".join(RU[:4]))), "a.ru")) == []


def test_one_change_may_be_told_two_ways() -> None:
    kk = ["Халық саны 480 мыңға жетті.", "Жұмыссыздық 4,8%-дан 4,6%-ға дейін төмендеді."]
    assert classes(kk, ["Население достигло 480 тысяч.", "Безработица снизилась на 0,2 п. п., до 4,6%."]) == []
    assert classes(kk, ["Население достигло 480 тысяч.", "Безработица снизилась на 0,3 п. п., до 4,6%."]) == [
        "missing",
        "extra",
    ]
    kk = ["Айлық 300 мың теңгеден 350 мың теңгеге өсті."]
    assert classes(kk, ["Зарплата выросла на 50 тыс. тенге, до 350 тыс. тенге."]) == []


def test_another_year_that_one_text_does_not_write_is_information() -> None:
    ru = "Астана, 20 марта 2025 года. Собрание прошло 16 марта."
    for year, severities in ((2024, ["info"]), (2025, [])):
        kk = f"Астана, 2025 жылғы 20 наурыз. Жиын {year} жылғы 16 наурызда өтті."
        found = compare(extracted(kk, "a.kk"), extracted(ru, "a.ru"))
        assert [finding.severity for finding in found if finding.name == "date"] == severities


def test_what_one_list_has_more_is_not_the_other_one() -> None:
    kk = "Қазанда кофе 31,2%-ға, май 25,6%-ға, қант 4,4%-ға қымбаттады."
    ru = "В октябре кофе подорожал на 31,2%, масло – на 25,6%."
    for old, new, names in (
        ("31", "31", ["missing"]),
        ("25,6", "25,9", ["value", "missing"]),
        ("25,6", "19,1", ["missing", "missing", "extra"]),
    ):
        assert classes([kk], [ru.replace(old, new)]) == names


def test_a_range_is_not_said_by_the_year_it_begins_with() -> None:
    kk = ["2025 жылы мектеп салынады.", "Адам басына қарай бөлінеді.", "Бюджет 2025–2030 жылдарға бекітілді."]
    assert classes(kk, ["Бюджет утверждён на 2025–2030 годы.", "В 2025 году построят школу."]) == []
    changed = classes(kk, ["Бюджет утверждён на 2025–2027 годы.", "В 2025 году построят школу."])
    assert changed in (["range-end"], ["missing", "extra"])


SPLIT_KK, SPLIT_RU = "Қапалға барды. 62%-ы бар. Барлығы 14 шақырым.", "Были в Капале. Уложили 62% из 14 километров."
NAMED_KK, NAMED_RU = "Қапалға барды. Басқарушы Айгүл Нұрова айтты.", "Управляющий Айгуль Нурова была в Капале."


@pytest.mark.parametrize(
    ("kk", "ru", "old", "new", "name"),
    [
        (SPLIT_KK, SPLIT_RU, "62%", "72%", "value"),
        ("Жоспар 70%. Бұл деңгей 46 тг.", "План 70%, что сейчас составляет 46 тг.", "46", "64", "value"),
        (
            "Балаға 8 теңгеден 12 теңгеге дейін. Бюджет 37 тг.",
            "От 8 до 12 тг на дитя, бюджет 37 тг.",
            "8",
            "6",
            "range-end",
        ),
        ("Қапал. Мұны 3 сәуірде айтты. Сарқан.", "Капал. Об этом сказали 3 апреля. Саркан.", "3 а", "13 а", "date"),
        ("Қапал. Сый 870 теңге. Е. Сарқан.", "Капал. В подарок дали 870 тенге. Саркан.", "870", "970", "value"),
        (NAMED_KK, NAMED_RU, "Ай", "Са", "name"),
    ],
)
def test_sentences_without_a_common_word_are_told_by_those_around(
    kk: str, ru: str, old: str, new: str, name: str
) -> None:
    assert classes([kk], [ru]) == []
    assert classes([kk], [ru.replace(old, new)]) == [name]


def test_items_of_a_list_told_of_other_things_are_not_meant_for_each_other() -> None:
    kk = ["Сүт 9,3%-ға, нан 8,9%-ға қымбаттады.", "Қапалға 5 млн теңге бөлінді.", "Сарқанға 2 млрд теңге жұмсалды."]
    ru = ["Капалу выделили 5 млн тенге.", "Саркану – 2 млрд тенге.", "Кофе подорожал на 31,2%, хлеб – на 8,9%."]
    assert sorted(classes(kk, ru)) == ["extra", "missing"]


def test_another_year_than_the_one_that_is_counted_is_no_trifle() -> None:
    kk, ru = (
        "Астана, 2025 жылғы 20 наурыз. Биыл мектеп {} жылдың соңына дейін ашылады.",
        "Астана, 20 марта 2025 года. {}",
    )
    ru = ru.format("В этом году школа откроется до конца 2025 года.")
    assert classes([kk.format(2025)], [ru]) == []
    assert classes([kk.format(2028)], [ru]) == ["date"]


def test_lists_that_lost_other_items_say_no_other_figure() -> None:
    kk = ("ескертусіз бұрылғаны үшін 5 АЕК", "жылдам жүргені үшін 4 АЕК", "қызыл жарық үшін 9 АЕК",
          "белдіксіз жүргені үшін 7 АЕК")  # fmt: skip
    ru = ("за поворот без сигнала – 5 МРП", "за превышение скорости – 4 МРП", "за красный свет – 9 МРП",
          "за езду без ремня – 7 МРП")  # fmt: skip
    assert classes(["Айыппұлдар: " + "; ".join(kk[1:])], ["Штрафы: " + "; ".join(ru[:3])]) == ["missing", "extra"]
    assert classes(["Айыппұлдар: " + "; ".join(kk)], ["Штрафы: " + "; ".join(ru).replace("4", "6")]) == ["value"]


def test_a_list_may_have_an_order_of_its_own() -> None:
    kk = "Қапалға 5 млн теңге, Сарқанға 7 млн теңге, Көксуға 2 млн теңге берілді."
    ru = "Дали Коксу 2 млн тенге, Капалу {} млн тенге, Саркану 7 млн тенге."
    assert classes([kk], [ru.format(5)]) == []
    assert classes([kk], [ru.format(6)]) == ["value"]


def test_the_head_of_a_list_tells_none_of_its_items() -> None:
    kk = ["Аудандарға бөлінді: Қапалға 50 млн теңге, Көксуға 20 млн теңге, Ескелдіге 90 млн теңге."]
    ru = ["Районам выделили: Саркану 71 млн тенге, Коксу 20 млн тенге, Ескельды 90 млн тенге."]
    assert classes(kk, ru) == ["missing", "extra"]


def test_countries_tell_the_items_of_a_list() -> None:
    kk = "Жапонияға {} млн доллар, Түркияға 4 млн доллар, Ресейге 8 млн доллар жіберілді."
    ru = ["В Японию отправили 3 млн долларов, в Турцию – 4 млн долларов, в Россию – 8 млн долларов."]
    assert classes([kk.format(3)], ru) == []
    assert classes([kk.format(61)], ru) == ["missing", "extra"]  # too unlike
    assert classes([kk.format(7)], ru) == ["value"]
    assert classes([kk.format(5).replace("Жапонияға", "Қытайға")], ru) == ["missing", "extra"]


def test_a_headline_is_no_part_of_the_sentence_below() -> None:
    kk = "Қапал әкімі Асан Беков: 18% өсім\n\nҚАПАЛ. 2025 жылғы 24 қазан. Қапал әкімі Асан Беков сөйледі."
    ru = "Отчёт: рост на 18%\n\n24 октября 2025 года в Капале выступил аким Капала Асан Беков."
    assert classes([kk], [ru]) == []
    assert classes([kk], [ru.replace("24", "25")]) == ["date"]


def test_what_is_only_counted_takes_no_date_from_another_one() -> None:
    text = "В первом полугодии {} года вложили 3 млн тенге, на 4% больше, чем годом ранее."
    assert classes([text.format(2025)], [text.format(2025)]) == []
    assert classes([text.format(2025)], [text.format(2024)]) == ["date"]


def test_a_day_is_not_said_by_its_year() -> None:
    kk = ["Кодекс 2026 жылғы 1 қаңтардан бастап енгізіледі.", "2026 жылы мөлшерлеме 5% болады."]
    assert classes(kk, ["В 2026 году ставка составит 5%."]) == ["missing"]
    assert classes(kk, ["Кодекс вводится с 2026 года.", "В 2026 году ставка составит 5%."]) == ["precision"]
