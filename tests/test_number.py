"""Numbers in digits and words, and what is refused."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kzfacts.grammar.digits import digits
from kzfacts.grammar.kazakh import ENDING, any_endings, take_off
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import cardinal, is_number_word, ordinal
from kzfacts.grammar.russian import noun
from kzfacts.lexicon.numerals import ABBREVIATIONS, NUMERALS

CARDINALS = {
    "жиырма миллион": 20_000_000,
    "бес жүз бес мың": 505_000,
    "мың тоғыз жүз": 1900,
    "жүз де он тоғыз": 119,
    "алты жүз да қырық төрт": 644,
    "екі миллиард жеті жүз миллион": 2_700_000_000,
    "екі бүтін оннан жеті": "2.7",
    "нөл бүтін жүзден отыз бес": "0.35",
    "сексен алты бүтін оннан он бес": "86.15",
    "тоқсан үш бүтін төрт миллиард": 93_400_000_000,
    "он алты да тоғыз миллиард": 16_900_000_000,
    "үш те бес": "3.5",
    "бір жарым миллиард": 1_500_000_000,
    "мың жарым": 1500,
    "жарты миллиард": 500_000_000,
    "ширек миллион": 250_000,
    "он екі-ақ": 12,
    "алты жүзден": 600,
    "он мыңнан": 10_000,
    "бес млрд-тан": 5_000_000_000,
    "100-ден": 100,
    "двадцать пять": 25,
    "две целых пять десятых": "2.5",
    "двадцать пять и семь десятых": "25.7",
    "пять сотых": "0.05",
    "полтора миллиона": 1_500_000,
    "три с половиной миллиона": 3_500_000,
    "полмиллиона": 500_000,
    "пол миллиона": 500_000,
    "двумястами тридцатью тысячами": 230_000,
    "2 млн 500 тысяч": 2_500_000,
    "879 947 069 тысяч": 879_947_069_000,
    "1 миллион 650 мың": 1_650_000,
    "5-ти": 5,
    "1 234 567,89": "1234567.89",
}
REFUSED = (
    "екі үш",
    "он он",
    "тысяча миллионов",
    "мың миллион",
    "он пять",
    "два двадцать",
    "сто двести",
    "пять десять",
    "бүтін оннан бес",
    "екі бүтін",
    "десять и двадцать",
    "жүзден екі",
    "24-го",
    "2-нші",
    "007",
    "1,5,3",
    "1 23",
    "үшін",
    "сот",
    "",
    "теңге",
)
ORDINALS = {
    "жиырма төртінші": 24,
    "екі мың жиырмасыншы": 2020,
    "мың тоғыз жүз тоқсаныншы": 1990,
    "бірінші": 1,
    "оныншыда": 10,
    "екіншісі": 2,
    "2-нші": 2,
    "6-шы": 6,
    "20-сыншы": 20,
    "24-іншіде": 24,
    "2025-інші": 2025,
    "2ші": 2,
    "двадцать четвёртого": 24,
    "двадцать четвертого": 24,
    "третьего": 3,
    "сороковой": 40,
    "две тысячи двадцать четвёртом": 2024,
    "тысяча девятьсот девяностых": 1990,
    "двухтысячных": 2000,
    "24-го": 24,
    "90-е": 90,
    "1-ая": 1,
}


@pytest.mark.parametrize(("phrase", "number"), CARDINALS.items())
def test_cardinal(phrase: str, number: int | str) -> None:
    assert cardinal(phrase) == Decimal(number)
    assert ordinal(phrase) is None


@pytest.mark.parametrize("phrase", REFUSED)
def test_no_cardinal(phrase: str) -> None:
    assert cardinal(phrase) is None


@pytest.mark.parametrize(("phrase", "number"), ORDINALS.items())
def test_ordinal(phrase: str, number: int) -> None:
    assert ordinal(phrase) == number
    assert cardinal(phrase) is None


@pytest.mark.parametrize("phrase", ["24", "жиырма", "двадцать", "24-ден", "екінші үш", "24й", "-го"])
def test_no_ordinal(phrase: str) -> None:
    assert ordinal(phrase) is None


@pytest.mark.parametrize(
    ("figure", "number"),
    [
        ("1 234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567.89", "1234567.89"),
        ("20.000", "20000"),
        ("1'000'000", "1000000"),
        ("1,234", "1.234"),
        ("1,500", "1500"),
        ("0.125", "0.125"),
        ("0,5", "0.5"),
        ("12.5", "12.5"),
    ],
)
def test_digits(figure: str, number: str) -> None:
    assert digits(figure) == Decimal(number)


@pytest.mark.parametrize("figure", ["007", "1,5,3", "1.23.456", "00", "01,5"])
def test_no_digits(figure: str) -> None:
    assert digits(figure) is None


def test_marks_that_part_thousands() -> None:
    assert digits("635,120", grouped=".,") == 635_120
    assert digits("20.125", grouped="") == Decimal("20.125")


def test_homographs_are_no_numbers() -> None:
    for word in ("үшін", "оның", "бірге", "бірақ", "ондай", "пятницу", "сотрудник", "стоит", "бесік"):
        assert not is_number_word(word), word


def test_each_form_of_a_numeral_stands_in_one_row() -> None:
    for forms in ("kk", "ru", "kk_ordinal"):
        rows: dict[str, int] = {}
        for row in NUMERALS:
            for form in set(getattr(row, forms).split()):
                assert rows.setdefault(form, row.value) == row.value
                known = cardinal(form) if forms != "kk_ordinal" else ordinal(form)
                assert known == row.value or form == "қырқ" or row.value >= 1000
    assert all(is_number_word(word) for word in ABBREVIATIONS)


def test_one_alphabet_a_word() -> None:
    for row in NUMERALS:
        letters = (row.kk + row.ru + row.kk_ordinal + row.ru_ordinal).replace(" ", "")
        assert all("\u0400" <= letter <= "\u04ff" for letter in letters), row


@pytest.mark.parametrize(
    ("word", "stem", "case", "possessed"),
    [
        ("теңгеден", "теңге", "abl", False),
        ("теңгелік", "теңге", "adj", False),
        ("теңгедей", "теңге", "like", False),
        ("жылғы", "жыл", "att", False),
        ("тоқсанында", "тоқсан", "loc", True),
        ("тәулігіне", "тәулік", "dat", True),
        ("рублі", "рубль", "nom", True),
        ("рубльге", "рубль", "dat", False),
        ("млрд-тан", "млрд", "abl", False),
        ("%-ке", "%", "dat", False),
        ("%ға", "%", "dat", False),
    ],
)
def test_kazakh_endings_come_off(word: str, stem: str, case: str, possessed: bool) -> None:  # noqa: FBT001
    found = take_off(word, {stem})
    assert found is not None
    assert (found[0], found[1].case, found[1].possessed) == (stem, case, possessed)


@pytest.mark.parametrize("word", ["теңгетан", "жылтан", "долларге-ке", "теңгешіл", "айта", "жылқы"])
def test_other_words_are_no_endings(word: str) -> None:
    assert take_off(word, {"теңге", "жыл", "доллар", "ай"}) is None


def test_the_pattern_of_endings_knows_them_all() -> None:
    pattern = Lazy(rf"(?:{ENDING})$")
    missed = [ending for ending in any_endings() if not pattern.match(ending)]
    assert missed == []


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("рубль", "рубль рубля рублю рубль рублем рубле рубли рублей рублям рубли рублями рублях"),
        ("месяц", "месяц месяца месяцу месяц месяцем месяце месяцы месяцев месяцам месяцы месяцами месяцах"),
        ("неделя", "неделя недели неделе неделю неделей неделе недели недель неделям недели неделями неделях"),
        ("рупия", "рупия рупии рупии рупию рупией рупии рупии рупий рупиям рупии рупиями рупиях"),
        ("лето", "лето лета лету лето летом лете лета лет летам лета летами летах"),
        ("евро", "евро евро евро евро евро евро евро евро евро евро евро евро"),
    ],
)
def test_russian_paradigms(word: str, forms: str) -> None:
    found = noun(word, "-" if word == "евро" else "")
    assert " ".join(found.singular + found.plural) == forms
