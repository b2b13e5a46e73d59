"""One person, one key: across the two languages, across a text, and in the mentions without a post."""

from __future__ import annotations

import pytest

from kzfacts import extract
from kzfacts.fact import Fact
from kzfacts.grammar.key import person_key
from kzfacts.kinds.official.link import with_mentions

PAIRS = """Дәурен Абаев/Даурен Абаев, Марат Сұлтанғазиев/Марат Султангазиев, Андрей Воробьёв/Андрей Воробьев,
Қасым-Жомарт Тоқаев/Касым-Жомарт Токаев, Алтай Көлгінов/Алтай Кульгинов, Гүлшара Әбдіқалықова/Гульшара Абдыкаликова,
Нұрлан Нығматулин/Нурлан Нигматулин, Асқар Мамин/Аскар Мамин, Айгүл Құспан/Айгуль Куспан, Ерлан Қошанов/Ерлан Кошанов,
Мұхтар Тілеуберді/Мухтар Тлеуберди, Мұрат Нұртілеу/Мурат Нуртлеу, Дариға Назарбаева/Дарига Назарбаева,
Серік Жұманғарин/Серик Жумангарин, Ләззат Шатаева/Ляззат Шатаева, Тимур Сүлейменов/Тимур Сулейменов,
Қайырбек Өскенбаев/Каирбек Ускенбаев, Нұрғиса Тілендиев/Нургиса Тлендиев, Әлихан Смайылов/Алихан Смаилов"""


@pytest.mark.parametrize("pair", [pair.strip() for pair in PAIRS.replace("\n", " ").split(",")])
def test_both_spellings_have_one_key(pair: str) -> None:
    kazakh, russian = (name.split() for name in pair.split("/"))
    assert person_key(*kazakh) == person_key(*russian)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Асқар Мамин", "Асқар Мамытов"), ("Нұрлан Сейітов", "Нұржан Сейітов"), ("Даурен Абаев", "Даурен Абиев")],
)
def test_two_people_have_two_keys(one: str, other: str) -> None:
    assert person_key(*one.split()) != person_key(*other.split())


def keys(text: str) -> list[str]:
    return [fact.value["key"] for fact in officials(text)]


def officials(text: str) -> list[Fact]:
    return extract(text, kinds=("official",))


def test_a_family_name_alone_and_initials_take_the_key_of_the_full_name() -> None:
    text = "Аким Марат Султангазиев открыл форум. Позже аким Султангазиев и аким М. Султангазиев уехали."
    assert len(set(keys(text))) == 1
    assert len(keys(text)) == 3


def test_two_people_of_one_family_name_are_not_merged() -> None:
    text = "Министр Ерлан Оспанов и аким Серик Оспанов спорили. Затем министр Оспанов уехал."
    assert len(set(keys(text))) == 3


def test_one_person_under_two_posts_has_one_key() -> None:
    assert len(set(keys("Вице-премьер, министр культуры Аида Балаева открыла выставку."))) == 1


def test_kazakh_and_russian_text_give_one_key() -> None:
    kazakh = keys("Алматы облысының әкімі Марат Сұлтанғазиевтің айтуынша, жол салынады.")
    assert kazakh == keys("По словам акима Алматинской области Марата Султангазиева, дорогу построят.")


def test_later_mentions_without_a_post_are_linked() -> None:
    text = (
        "Аким области Марат Султангазиев доложил о планах. По словам Султангазиева, всё готово. "
        "М. Султангазиев добавил детали, а Ерлан Султангазиев молчал. Марату Султангазиеву поверили."
    )
    (fact,) = with_mentions(text, officials(text))
    mentions = fact.value["mentions"]
    assert [mention["text"] for mention in mentions] == ["Султангазиева", "М. Султангазиев", "Марату Султангазиеву"]
    assert all(text[mention["start"] : mention["end"]] == mention["text"] for mention in mentions)


def test_kazakh_mentions_are_linked_and_posts_are_not_mentions() -> None:
    text = "Президент Қасым-Жомарт Тоқаев сөйледі. Тоқаевтың айтуынша, жұмыс көп. Президент Тоқаев қол қойды."
    first, second = with_mentions(text, officials(text))
    assert [mention["text"] for mention in first.value["mentions"]] == ["Тоқаевтың"]
    assert second.value["mentions"] == []
    assert first.value["key"] == second.value["key"]


def test_facts_of_other_kinds_stay_as_they_are() -> None:
    text = "Аким Марат Султангазиев выделил 5 млн тенге."
    facts = extract(text, kinds=("money", "official"))
    assert [fact for fact in with_mentions(text, facts) if fact.kind == "money"] == [
        fact for fact in facts if fact.kind == "money"
    ]
