"""Numbers that independent spellers write out read back exactly: Kazakh by tests/speller.py, Russian by num2words."""

from __future__ import annotations

from decimal import Decimal

import speller
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from kzfacts import extract
from kzfacts.grammar.number import cardinal, is_number_word, ordinal
from kzfacts.grammar.russian import noun

NUMBERS = st.one_of(
    st.integers(0, 10**15 - 1),
    st.integers(0, 10**4),
    st.builds(lambda digit, power: digit * 10**power, st.integers(1, 999), st.integers(0, 12)),
)
CASES = st.sampled_from(["nom", "gen", "dat", "acc", "loc", "abl", "ins", "poss", "poss+acc", "poss+dat", "poss+abl"])
KK_CURRENCIES = st.sampled_from(
    [("теңге", "KZT"), ("доллар", "USD"), ("еуро", "EUR"), ("рубль", "RUB"), ("юань", "CNY"), ("иена", "JPY")]
)
RU_CURRENCIES = st.sampled_from(
    [("тенге", "KZT"), ("доллар", "USD"), ("евро", "EUR"), ("рубль", "RUB"), ("юань", "CNY"), ("гривна", "UAH")]
)
SPACES = st.sampled_from([" ", "\u00a0", "\u202f", "\u2009"])


@given(NUMBERS, st.booleans())
def test_kazakh_words(number: int, say_one: bool) -> None:  # noqa: FBT001
    words = speller.spell(number, say_one=say_one)
    assert cardinal(words) == number
    assert all(is_number_word(word) for word in words.split())


@given(NUMBERS, CASES)
def test_kazakh_words_in_a_case(number: int, case: str) -> None:
    *words, last = speller.spell(number).split(" ")
    if last == "қырық" and case.startswith("poss"):
        return
    inflected = speller.inflect(last, case)
    phrase = " ".join([*words, inflected])
    assert cardinal(phrase) in (number, None)
    if cardinal(phrase) is None:
        assert is_homograph(inflected)


def is_homograph(word: str) -> bool:
    from kzfacts.lexicon.numerals import KK_HOMOGRAPHS

    return word in KK_HOMOGRAPHS


@given(st.integers(0, 10**6 - 1), st.integers(1, 3), st.data())
def test_kazakh_decimals(whole: int, places: int, data: st.DataObject) -> None:
    fraction = data.draw(st.integers(1, 10**places - 1))
    expected = Decimal(whole) + Decimal(fraction).scaleb(-places)
    assert cardinal(speller.spell_decimal(whole, fraction, places)) == expected


@given(st.integers(1, 9999))
def test_kazakh_ordinals(number: int) -> None:
    words = speller.spell_ordinal(number)
    assert ordinal(words) == number
    assert cardinal(words) is None
    assert ordinal(speller.inflect(words, "loc")) == number


@given(NUMBERS, st.sampled_from("ngdip"), st.sampled_from("mfn"))
def test_russian_words(number: int, case: str, gender: str) -> None:
    words = num2words(number, lang="ru", case=case, gender=gender)
    assert cardinal(words) == number
    assert cardinal(words.replace("ё", "е")) == number
    assert all(is_number_word(word) for word in words.split())


@given(st.integers(0, 10**6 - 1), st.integers(1, 3), st.data())
def test_russian_decimals(whole: int, places: int, data: st.DataObject) -> None:
    fraction = data.draw(st.integers(1, 10**places - 1).filter(lambda number: number % 10))
    number = Decimal(whole) + Decimal(fraction).scaleb(-places)
    assert cardinal(num2words(number, lang="ru")) == number


@given(st.integers(1, 2999), st.sampled_from("ngdip"), st.sampled_from("mfn"))
def test_russian_ordinals(number: int, case: str, gender: str) -> None:
    if number % 100 == 0 and number > 1000 and number % 1000 == 0 and number != 2000:
        return  # трёхтысячный: no year, no day
    words = num2words(number, lang="ru", to="ordinal", case=case, gender=gender)
    assert ordinal(words) == number, words


@given(NUMBERS, CASES, KK_CURRENCIES)
def test_kazakh_sums(number: int, case: str, currency: tuple[str, str]) -> None:
    phrase = f"{speller.spell(number)} {speller.inflect(currency[0], case)}"
    assert found(f"Жобаға {phrase} қажет.") == [(phrase, number, currency[1])]


@given(NUMBERS, CASES, KK_CURRENCIES, SPACES)
def test_kazakh_sums_in_figures(number: int, case: str, currency: tuple[str, str], space: str) -> None:
    phrase = f"{number:,}".replace(",", space) + " " + speller.inflect(currency[0], case)
    assert found(f"Жобаға {phrase} қажет.") == [(phrase, number, currency[1])]


@given(NUMBERS, RU_CURRENCIES, st.data())
def test_russian_sums(number: int, currency: tuple[str, str], data: st.DataObject) -> None:
    gender = "-" if currency[0] in ("тенге", "евро") else ""
    forms = noun(currency[0], gender, genitive_plural="гривен" if currency[0] == "гривна" else None).forms
    phrase = f"{num2words(number, lang='ru')} {data.draw(st.sampled_from(sorted(forms)))}"
    assert found(f"Проект получит {phrase} к лету.") == [(phrase, number, currency[1])]


@given(st.integers(1, 999), st.integers(0, 99), st.sampled_from(["млн", "млрд.", "трлн", "тыс.", "мың"]), SPACES)
def test_scaled_figures(whole: int, hundredths: int, scale: str, space: str) -> None:
    factor = {"тыс.": 10**3, "мың": 10**3, "млн": 10**6, "млрд.": 10**9, "трлн": 10**12}[scale]
    phrase = f"{whole},{hundredths:02}{space}{scale}{space}теңге"
    number = (Decimal(whole) + Decimal(hundredths) / 100) * factor
    assert found(f"Жобаға {phrase} қажет.") == [(phrase, number, "KZT")]


@given(NUMBERS, st.sampled_from(["пайыз", "процент"]), CASES)
def test_kazakh_percent(number: int, word: str, case: str) -> None:
    phrase = f"{speller.spell(number)} {speller.inflect(word, case)}"
    facts = extract(f"Көлемі {phrase} болды.", kinds=("percent",))
    assert [(fact.text, fact.value["value"]) for fact in facts] == [(phrase, number)]


def found(text: str) -> list[tuple[str, int | Decimal, str | None]]:
    facts = extract(text, kinds=("money",))
    return [(fact.text, fact.value["amount"], fact.value["currency"]) for fact in facts]
