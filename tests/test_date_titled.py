"""The year of days in a list that stands in its title."""

from __future__ import annotations

from datetime import date

import pytest

from kzfacts import extract

TODAY = date(2025, 11, 22)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("График собраний на 2026 год\n\n15 января\n\n12 декабря\n", ["2026-01-15", "2026-12-12"]),
        ("План на 2026 год:\n1. 15 января – отчёт\n2. с 3 по 5 марта – сев", ["2026-01-15", "2026-03-03/2026-03-05"]),
        ("2026 жылғы мерекелер\n• 5 қаңтар – той\n• 7 желтоқсан – ас", ["2026-01-05", "2026-12-07"]),
        ("Афиша на октябрь 2019 года\n3, 4 октября\nПремьера.\n8 октября", ["2019-10-03", "2019-10-04", "2019-10-08"]),
        ("События 1943 года\n\n1-8 января. Бои.\n\n9 января. Марш.", ["1943-01-01/1943-01-08", "1943-01-09"]),
        # one day alone may be that of the paper; what was is not to come; text goes on behind the day
        ("Принят бюджет на 2026 год\n12 октября\nСенат принял его.", ["2025-10-12"]),
        ("Принят бюджет на 2026 год\n12 октября сенат принял его.\n5 марта подписали.", ["2025-10-12", "2025-03-05"]),
        ("В 2026 году построят мост. Об этом сказали.\n12 октября\n5 марта", ["2025-10-12", "2025-03-05"]),
    ],
)
def test_the_year_of_the_title(text: str, days: list[str]) -> None:
    """A list takes the year or month of the line above it."""
    facts = extract(text, kinds=("date",), ref_date=TODAY)
    assert [fact.value["edtf"] for fact in facts][1:] == days
