"""Sums of money: the table of currencies proves itself, what peers get wrong is right, no input is slow or fatal."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzfacts import extract
from kzfacts.fact import Fact
from kzfacts.grammar.kazakh import take_off
from kzfacts.kinds.money import RULES
from kzfacts.kinds.money.unit import adjectives, anchors, currency_of, kazakh_stems, russian_forms, short_forms
from kzfacts.lexicon.currencies import CODES, COUNTRIES, CURRENCIES, SIGNS

KEYS = ["amount", "min", "max", "currency", "mod"]
KK_ENDINGS = ("", "ге", "ға", "ден", "дан", "нан", "тан", "нің", "дың", "тың", "ні", "ды", "ты", "і", "ы", "сы", "сі")


def money(text: str) -> list[Fact]:
    return extract(text, kinds=("money",))


def test_every_form_finds_its_row() -> None:
    for table in (russian_forms(), kazakh_stems(), short_forms(), adjectives()):
        for form, row in table.items():
            unit = currency_of(form)
            assert unit is not None, form
            assert unit.row == row, form


def test_no_form_stands_in_two_rows() -> None:
    for forms in ("kk", "ru", "ru_more", "short", "adjective"):
        words = [word for row in CURRENCIES for word in set(getattr(row, forms))]
        assert len(words) == len(set(words)), forms


def test_one_alphabet_a_word() -> None:
    for row in CURRENCIES:
        for word in row.kk + row.ru + row.ru_more + row.short + row.adjective:
            assert all("\u0400" <= letter <= "\u04ff" or letter == "." for letter in word), word
    assert all(code.isascii() and len(code) == 3 for code in CODES)
    assert all(sign == sign.lower() for sign in SIGNS)


def test_every_form_begins_with_an_anchor() -> None:
    known = anchors()
    forms = [*kazakh_stems(), *russian_forms(), *short_forms()]
    starts = tuple(anchor.rstrip(" .,\n)") for anchor in known)
    assert [form for form in forms if not form.startswith(starts)] == ["кип"]  # «5 тысяч кип хлопка» are bales


def test_every_country_has_a_currency_that_needs_it() -> None:
    readings = {code for row in CURRENCIES for code in row.readings}
    assert {row.code for row in COUNTRIES} <= readings
    stems = [stem for row in COUNTRIES for stem in row.stems if stem != "кфа"]  # of two francs
    assert len(stems) == len(set(stems))


@pytest.mark.parametrize("row", [row for row in CURRENCIES if row.kk and not row.careful], ids=lambda row: row.kk[0])
def test_every_kazakh_form_beside_a_number_is_found(row: object) -> None:
    for stem in row.kk:  # type: ignore[attr-defined]
        for ending in KK_ENDINGS:
            if take_off(stem + ending, {stem}) is None:
                continue
            text = f"Олар бес миллион {stem}{ending} алды."
            share = row.share  # type: ignore[attr-defined]
            assert [fact.value["amount"] for fact in money(text)] == [5_000_000 // share], text


@pytest.mark.parametrize("form", sorted(russian_forms()))
def test_every_russian_form_beside_a_number_is_found(form: str) -> None:
    facts = money(f"Они получили 5 млн {form} вчера.")
    assert [fact.value["amount"] for fact in facts] == [5_000_000 // russian_forms()[form].share]
    assert facts[0].text == f"5 млн {form}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Инфляция составила 8,7 процента, выделено 2,5 млрд тенге", [("2,5 млрд тенге", 2_500_000_000, "KZT")]),
        ("Жалақы 350 мың теңге, өсім 5,3 пайыз", [("350 мың теңге", 350_000, "KZT")]),
        ("полтора миллиона евро", [("полтора миллиона евро", 1_500_000, "EUR")]),
        ("1,5 трлн тенге", [("1,5 трлн тенге", 1_500_000_000_000, "KZT")]),
        ("1 200 000 тг", [("1 200 000 тг", 1_200_000, "KZT")]),
        ("100 млрд. тг.", [("100 млрд. тг", 100_000_000_000, "KZT")]),
        ("$300–500 млн", [("$300–500 млн", None, "USD")]),
        ("10-20 долларов", [("10-20 долларов", None, "USD")]),
        ("$5 млн (2,4 млрд тенге)", [("$5 млн", 5_000_000, "USD"), ("2,4 млрд тенге", 2_400_000_000, "KZT")]),
        ("2,5 млрд тенге", [("2,5 млрд тенге", 2_500_000_000, "KZT")]),
    ],
)
def test_what_other_tools_get_wrong(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    facts = money(text)
    assert [(fact.text, fact.value["amount"], fact.value["currency"]) for fact in facts] == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Құны $5 болды", "kk"),
        ("Цена $5", "ru"),
        ("Тауар 5,6 миллиард доллар", "kk"),
        ("Тауар 60 рубль", "kk"),
        ("Цена 21 доллар", "ru"),
        ("Алматы 5 доллары", "kk"),
        ("выделили 5 млн теңге", "kk"),
        ("Бюджетке 5 млн тенге бөлінді", "ru"),
        ("Бюджетте бес миллион доллар бар", "kk"),
        ("В бюджете пять миллионов долларов", "ru"),
    ],
)
def test_language_of_the_words(text: str, lang: str) -> None:
    assert [fact.lang for fact in money(text)] == [lang]


def test_keys_of_the_value_in_the_order_of_the_contract() -> None:
    text = "Более 5 млн тенге, от 3 до 4 евро, $5, 100 тг, 5 рублей 50 копеек, 5% и прибыль в 6 миллиардов."
    facts = money(text)
    assert len(facts) == 6
    for fact in facts:
        assert list(fact.value) == KEYS
        assert text[fact.start : fact.end] == fact.text


PIECES = (
    "5 ", "12,5", " 000", "1.234", "-х ", "-ден ", "бес ", "он", "жүзден ", "двух ", "миллионов ", "млн", "мың ",
    "жарым ", "бүтін ",
    "оннан ", "целых ", "десятых ", "и ", "с половиной ", "с лишним ", "полтора ", "да ", "-", " - ", "от ", "до ",
    "с ", "пен ", "және ",
    "астам ", "шақты ", "(", ") ", "теңге", "ге ", " доллар", "ов США ", " рублей", " 50 копеек", "$", "₸ ", "%",
    "-ға ", " пайыз",
    " процентных пункта", " п.п. ", "usd ", "аек ", "\n", ". ", ", ", "минус ", "+", "~", "к", "т.р. ",
    "прибыль в ", "5 миллионов.",
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map("".join)))
def test_no_text_is_fatal(text: str) -> None:
    for fact in extract(text, kinds=("money", "percent")):
        assert text[fact.start : fact.end] == fact.text
        value = fact.value
        if value["min"] is not None and value["max"] is not None:
            assert value["min"] <= value["max"]


HOSTILE = (
    "111 ",
    "1.1.",
    "1,",
    "бес ",
    "пять и ",
    "5 - ",
    "(",
    "млн ",
    "до 5 ",
    "мен бес ",
    "1 доллар ",
    "$",
    "США ",
    "с ",
)


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("end", ["теңге", "$5 млн рублей", "пайызға дейін"])
def test_time_grows_with_the_length(piece: str, end: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count + end
        start = time.process_time()
        extract(text, kinds=("money", "percent"))
        return time.process_time() - start

    extract("5 теңге, $5, 5%", kinds=("money", "percent"))
    short, long = (min(seconds(count) for _ in range(3)) for count in (500, 2000))
    assert long < max(10 * short, 0.05), (short, long)


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("unit", ["(бес) ", "(5) ", "5 (бес) "])
def test_numbers_in_brackets_without_end_are_read_a_few_steps_back(unit: str) -> None:
    assert extract(unit * 20_000 + "теңге", kinds=("money", "percent")) == []


def test_a_figure_cut_by_the_end_of_its_line_is_none() -> None:
    """Where the line ends within a figure, what stands on the next one is no sum; a number alone on its line is."""
    assert extract("Ущерб на сумму 1\n185,1 тыс. рублей", kinds=("money",)) == []
    assert len(extract("Строка\n1\n185,1 тыс. рублей", kinds=("money",))) == 1
