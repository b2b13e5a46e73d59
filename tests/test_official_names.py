"""Names come back from every case, whoever wrote them: the writer here knows nothing of the reader."""

from __future__ import annotations

import pytest

from kzfacts.grammar.kazakh_names import nominative_kk
from kzfacts.grammar.names import nominative

# Given names with their gender, and family names, as they stand in the nominative.
MEN = """
Александр Андрей Аскар Асхат Бауыржан Берик Виктор Владимир Габит Георгий Даурен Дмитрий Евгений Ерлан Ержан Игорь
Илья Иван Канат Касым-Жомарт Кирилл Марат Мурат Никита Николай Нурлан Олег Олжас Павел Пётр Роман Руслан Сергей
Серик Талгат Тимур Фёдор Шавкат Юрий Ярослав
"""
WOMEN = """
Айгуль Айман Акмарал Алия Анна Асель Аида Галина Гульмира Гульшара Дана Дарига Динара Екатерина Елена Жанна Зоя
Ирина Лаура Ляззат Любовь Мадина Мария Наталья Ольга Раиса Сауле Светлана Татьяна Юлия
"""
FAMILIES = """
Абаев Ахметов Бородавкин Воробьев Жумангарин Иванов Карин Касымов Куантыров Лавров Мамин Никитин Ногаев Сагинтаев
Султангазиев Токаев Умурзаков Шаповалов Галицын Белозерский Вишневский Зеленский Шевченко Порошенко Гриценко Байбек
Желдибай Скляр Дадебай Нурбек Сарым Гутерриш Шварценберг Саркисян Квирикашвили
"""
CASES = "NGDAIP"
IRREGULAR = {
    "Павел": "Павел Павла Павлу Павла Павлом Павле",
    "Пётр": "Пётр Петра Петру Петра Петром Петре",
    "Любовь": "Любовь Любови Любови Любовь Любовью Любови",
}


def decline_given(word: str, *, female: bool) -> list[str]:
    """Write a given name in the six cases."""
    stem, last = word[:-1], word[-1]
    if word in IRREGULAR:
        forms = IRREGULAR[word].split()
    elif last == "а":
        forms = [stem + ending for ending in ("а", "и" if stem[-1] in "гкх" else "ы", "е", "у", "ой", "е")]
    elif last == "я":
        dative = "и" if stem[-1] == "и" else "е"
        forms = [stem + ending for ending in ("я", "и", dative, "ю", "ей", dative)]
    elif female:
        forms = [word] * 6
    elif last in "йь":
        forms = [stem + ending for ending in (last, "я", "ю", "я", "ем", "и" if word.endswith("ий") else "е")]
    else:
        forms = [word + ending for ending in ("", "а", "у", "а", "ом", "е")]
    return forms


def decline_family(word: str, *, female: bool) -> list[str]:
    """Write a family name in the six cases, for a man or a woman."""
    if word.endswith(("ко", "швили")):
        stem, endings = word, ",,,,,"
    elif word.endswith(("ов", "ев", "ин", "ын")):
        stem, endings = word, "а,ой,ой,у,ой,ой" if female else ",а,у,а,ым,е"
    elif word.endswith("ский"):
        stem, endings = word[:-2], "ая,ой,ой,ую,ой,ой" if female else "ий,ого,ому,ого,им,ом"
    elif female:
        stem, endings = word, ",,,,,"
    elif word.endswith("й"):
        stem, endings = word[:-1], "й,я,ю,я,ем,е"
    else:
        stem, endings = word, ",а,у,а,ем,е" if word[-1] in "жшчщц" else ",а,у,а,ом,е"
    return [stem + ending for ending in endings.split(",")]


def people() -> list[tuple[str, str, bool]]:
    """Pair given and family names: about 200 people."""
    families = FAMILIES.split()
    men = [
        (name, families[(7 * i + 3 * j) % len(families)], False) for i, name in enumerate(MEN.split()) for j in range(3)
    ]
    women = [
        (name, families[(5 * i + 4 * j) % len(families)], True)
        for i, name in enumerate(WOMEN.split())
        for j in range(3)
    ]
    return men + women


def test_russian_names_come_back_from_every_case() -> None:
    asked, wrong = 0, []
    for given, family, female in people():
        given_forms, family_forms = decline_given(given, female=female), decline_family(family, female=female)
        for index, case in enumerate(CASES):
            words = [given_forms[index], family_forms[index]]
            name = nominative(words, case)
            asked += 1
            if name is None or name.full.replace("Петр ", "Пётр ") != f"{given_forms[0]} {family_forms[0]}":
                wrong.append((words, case, name and name.full))
    assert len(people()) >= 200
    assert asked >= 1200
    assert len(wrong) <= 0.02 * asked, wrong[:40]


def test_patronymics_come_back_from_every_case() -> None:
    he = ("Иван Петрович Иванов", "Ивана Петровича Иванова", "Ивану Петровичу Иванову")
    she = ("Анна Петровна Иванова", "Анны Петровны Ивановой", "Анне Петровне Ивановой")
    for full, cases in ((he, "NGD"), (she, "NGD")):
        for words, case in zip(full, cases, strict=True):
            name = nominative(words.split(), case)
            assert name is not None
            assert name.full == full[0]
            assert (name.given, name.patronymic, name.family) == tuple(full[0].split())


KAZAKH_GIVEN = """
Айбек Айгүл Ақмарал Асқар Асхат Бауыржан Берік Дәурен Дариға Ерлан Ержан Жанна Қанат Қасым-Жомарт Ләззат Мәулен
Марат Мұрат Нұрлан Олжас Сәуле Серік Талғат Тимур Шавкат
"""
KAZAKH_FAMILY = """
Абаев Әбдіқалықова Ахметов Әшімбаев Байбек Біртанов Досаев Жұманғарин Қарин Қошанов Құлгінов Мамин Назарбаева Нұрбек
Нұртілеу Оспанов Сапаров Сәтқалиев Скляр Сүлейменов Тілеуберді Тоқаев Шәкімова Қасымқызы Думанұлы
"""
BACK = "аоұыуя"
VOICELESS = "пфкқтсшщчхцбвгд"


def decline_kazakh(word: str) -> list[str]:
    """Write a name in the Kazakh cases: nominative, genitive, dative, accusative, ablative, instrumental."""
    vowels = [letter for letter in word.lower() if letter in "аәеиоөуұүыіэюя"]
    back = vowels[-1] in BACK
    a, y = ("а", "ы") if back else ("е", "і")
    last = word[-1]
    if word.endswith(("ұлы", "қызы")):
        return [word, word + "ның", word + "на", word + "н", word + "нан", word + "мен"]
    if last in "аәеоөұүыіиэя":
        return [word, f"{word}н{y}ң", word + ("ға" if back else "ге"), f"{word}н{y}", f"{word}д{a}н", word + "мен"]
    if last in VOICELESS:
        return [word, f"{word}т{y}ң", word + ("қа" if back else "ке"), f"{word}т{y}", f"{word}т{a}н", word + "пен"]
    if last in "мнң":
        return [word, f"{word}н{y}ң", word + ("ға" if back else "ге"), f"{word}д{y}", f"{word}н{a}н", word + "мен"]
    with_ = "бен" if last in "зж" else "мен"
    return [word, f"{word}д{y}ң", word + ("ға" if back else "ге"), f"{word}д{y}", f"{word}д{a}н", word + with_]


def test_kazakh_names_come_back_from_every_case() -> None:
    asked, wrong, families = 0, [], KAZAKH_FAMILY.split()
    for i, given in enumerate(KAZAKH_GIVEN.split()):
        for j in range(5):
            family = families[(3 * i + 5 * j) % len(families)]
            for form in decline_kazakh(family):
                name = nominative_kk([given, form])
                asked += 1
                if name is None or name.full != f"{given} {family}":
                    wrong.append((given, form, name and name.full))
    assert asked >= 600
    assert len(wrong) <= 0.02 * asked, wrong


@pytest.mark.parametrize(
    ("words", "case"),
    [
        ("Дмитрий Песков", "G"),  # a nominative
        ("Владимира Путина", "N"),  # a genitive
        ("Анна Иванова", "D"),
        ("Андреем Иванову", "I"),  # two cases
    ],
)
def test_a_name_that_cannot_stand_in_the_case_is_refused(words: str, case: str) -> None:
    assert nominative(words.split(), case) is None
