"""Percentages, points, per mille: units, mods, ranges, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kzfacts import extract
from kzfacts.grammar.number import prefixes
from kzfacts.lexicon.percents import SHARES

KEYS = ["value", "min", "max", "unit", "mod"]


def percent(text: str) -> list[tuple[str, str, str | None]]:
    facts = extract(text, kinds=("percent",))
    return [(fact.text, str(fact.value["value"]), fact.value["mod"]) for fact in facts]


@pytest.mark.parametrize("ending", "ға дан ы бен ке тен і пен ды ті тік дық дағы ында ынан тейі дай".split(" "))  # noqa: SIM905
@pytest.mark.parametrize("sign", ["%", " %"])
@pytest.mark.parametrize("hyphen", ["-", ""])
def test_endings_on_the_sign(ending: str, sign: str, hyphen: str) -> None:
    words = f"30{sign}{hyphen}{ending}"
    facts = extract(f"Үлесі {words} болды.", kinds=("percent",))
    assert [(fact.text, fact.value["value"], fact.lang) for fact in facts] == [(words, 30, "kk")]


@pytest.mark.parametrize("stem", sorted(prefixes()))
def test_compounds(stem: str) -> None:
    words = f"{stem}процентный"
    assert [value for _, value, _ in percent(f"Это {words} рост.")] == [str(prefixes()[stem])]


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("на 0,5 процентного пункта", "point", "0.5"),
        ("на 0,5 п.п.", "point", "0.5"),
        ("на 0,5 п. п.", "point", "0.5"),
        ("2 пайыздық тармаққа", "point", "2"),
        ("на 25 базисных пунктов", "basis_point", "25"),
        ("на 25 б.п.", "basis_point", "25"),
        ("0,8 промилле", "permille", "0.8"),
        ("35 ‰", "permille", "35"),
    ],
)
def test_units(text: str, unit: str, value: str) -> None:
    facts = extract(text, kinds=("percent",))
    assert [(fact.value["unit"], fact.value["value"]) for fact in facts] == [(unit, Decimal(value))]
    assert list(facts[0].value) == KEYS


@pytest.mark.parametrize(
    ("text", "least", "greatest", "mod"),
    [
        ("10%-ға дейін", None, 10, "equal_or_less"),
        ("10%-дан астам", 10, None, "more_than"),
        ("10 пайыздан кем", None, 10, "less_than"),
        ("10 пайыздан кем емес", 10, None, "equal_or_more"),
        ("10 пайызға жуық", 10, 10, "approx"),
        ("более чем на 10 %", 10, None, "more_than"),
        ("не более 10 %", None, 10, "equal_or_less"),
        ("не менее чем на 10 %", 10, None, "equal_or_more"),
        ("10 % и выше", 10, None, "equal_or_more"),
        ("около 10-12 %", 10, 12, "approx"),
        ("от 10 до 12 %", 10, 12, None),
        ("от 10% до 12%", 10, 12, None),
    ],
)
def test_limits(text: str, least: int | None, greatest: int | None, mod: str | None) -> None:
    [fact] = extract(text, kinds=("percent",))
    assert (fact.value["min"], fact.value["max"], fact.value["mod"]) == (least, greatest, mod)


def test_escapes_of_addresses_are_no_percentages() -> None:
    assert percent("см. https://x.kz/%D0%BE%D1%82/5%20a и путь a%20b") == []


def test_signs_and_words_stand_in_one_row() -> None:
    words = [word for row in SHARES for word in (*row.kk, *row.signs)]
    assert len(words) == len(set(words))
