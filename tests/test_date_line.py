"""The day of writing that a page names itself."""

from __future__ import annotations

import pytest

from kzfacts import extract

HEADER = "Жұма, 22 Қараша 2024\n"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (HEADER, "2024-11-22"),
        (f"{HEADER}Қоғам 840 2 пікір 3 Мамыр, 2023 сағат 09:15\n", "2023-05-03"),
        ("Суббота, 23 ноября 2024\nОбщество 840 просмотров 3 мая 2023, 09:15\n", "2023-05-03"),
        ("23 ноября 2024, суббота 18:50\n3 мая 2023, 09:15\n", "2023-05-03"),
        (f"{HEADER}25 Қараша, 2024 сағат 09:15\n", "2024-11-22"),
        (f"{HEADER}3 Мамыр, 2023\n", "2024-11-22"),
        ("23 ноября 2024\n3 мая 2023, 09:15\n", "2024-11-23"),
        (f"{HEADER}Өткен көктемде, 2023 жылғы 3 мамырда сағат 09:15-те ауылда жаңа көпір ашылды.\n", "2024-11-22"),
    ],
)
def test_the_day_of_the_article_below_that_of_the_site(head: str, day: str) -> None:
    facts = extract(f"{head}\nБүгін көпір ашылды.", kinds=("date",))
    assert [fact.value["edtf"] for fact in facts if fact.text == "Бүгін"] == [day]
