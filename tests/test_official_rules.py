"""What holds for every official: places, paragraphs, shared posts, and time that grows with the text alone."""

from __future__ import annotations

import time

import pytest

from kzfacts import extract
from kzfacts.fact import Fact


def officials(text: str) -> list[Fact]:
    return extract(text, kinds=("official",))


def test_names_and_posts_quote_the_text() -> None:
    text = "Сегодня\u00a0аким  города\u00adАлатау Марат Султанга\u00adзиев и Ерлан Қошанов, Мәжіліс төрағасы, кездесті."
    for fact in officials(text):
        assert fact.name is not None
        assert fact.post is not None
        assert text[fact.name.start : fact.name.end] == fact.name.text
        assert text[fact.post.start : fact.post.end] == fact.post.text
        assert text[fact.start : fact.end] == fact.text


def test_several_holders_share_one_post() -> None:
    facts = officials("Министры Ерлан Карин, Мади Такиев и Аида Балаева выступили.")
    assert [fact.value["name"] for fact in facts] == ["Ерлан Карин", "Мади Такиев", "Аида Балаева"]
    assert len({fact.post for fact in facts}) == 1


def test_a_name_in_the_next_paragraph_holds_no_post() -> None:
    assert officials("Слово взял министр энергетики\n\nНурлан Сеитов\n") == []
    assert officials("Жиынды ашқан облыс әкімі\n\nНұрлан Сейітов\n") == []


def test_a_post_that_begins_on_the_line_before_is_not_halved() -> None:
    assert officials("Указом сняты с постов заместители\nминистра обороны Павла Белова.\n") == []
    assert [fact.post and fact.post.text for fact in officials("Слово взял\nминистр обороны Павел Белов.\n")] == [
        "министр обороны"
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("По поручению министра обороны Руслана Жаксылыкова", "Руслан Жаксылыков", "minister"),
        ("Министру обороны Руслану Жаксылыкову доложили", "Руслан Жаксылыков", "minister"),
        ("С министром обороны Русланом Жаксылыковым говорили", "Руслан Жаксылыков", "minister"),
        ("О министре обороны Руслане Жаксылыкове писали", "Руслан Жаксылыков", "minister"),
        ("Письмо президента Дмитрий Песков не видел", None, None),  # two cases: no link
    ],
)
def test_post_and_name_agree_in_case(text: str, name: str | None, role: str | None) -> None:
    found = [(fact.value["name"], fact.value["role"]) for fact in officials(text)]
    assert found == ([(name, role)] if name else [])


@pytest.mark.parametrize(
    "unit",
    ["президент ", "Президент Иван ", "министра города ", "министр а, б и в, ", "генерал ", "министр финансов, ",
     "директор имени ", "Алматы облысының әкімі, ", "басшысының ", "министр - ", "главный московский "],
)  # fmt: skip
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(times: int) -> float:
        started = time.process_time()
        officials(unit * times + "президент")
        return time.process_time() - started

    seconds(50)
    short, long = (min(seconds(times) for _ in range(2)) for times in (150, 600))
    assert long < 10 * short + 0.05  # four times the text


def test_posts_without_end_before_a_name_are_read_a_few_posts_back() -> None:
    found = officials("Қаржы министрі, " * 2000 + "қорғаныс министрі Асқар Серіков")
    assert 1 <= len(found) < 20
    assert {fact.value["name"] for fact in found} == {"Асқар Серіков"}
