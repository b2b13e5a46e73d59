"""What was refused is not judged again where the text around is the same; facts are those of judging it again."""

from __future__ import annotations

from functools import partial

import pytest
from effort import calls

from kzfacts import extract
from kzfacts.fact import KINDS
from kzfacts.repeats import FAR, Refusals

UNITS = ("Президент ", "ДИРЕКТОРОМ ГЛАВЫ ", "Наурыз ", "вице-министр, ", "жас әкім ", "5 жж. ", "Глава Абай\n")
FACTS = "Министр Асқар Сейітов 5 мая 2025 года 7 % 100 теңге "


@pytest.mark.parametrize("unit", UNITS)
def test_facts_in_a_page_of_one_word_are_found(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    half = unit * (FAR * 5 // 4 // len(unit))
    text = half + FACTS + half
    found = extract(text, kinds=KINDS)
    monkeypatch.setattr(Refusals, "hold", lambda *_: False)
    assert found == extract(text, kinds=KINDS)


def test_a_page_of_one_post_takes_little_work() -> None:
    once, more = (calls(partial(extract, "ПРЕЗИДЕНТОМ " * (size // 12))) for size in (2 * FAR, 4 * FAR))
    assert more < 1.2 * once
