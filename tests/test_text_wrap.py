"""Which line ends part paragraphs, and which only wrap them."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzfacts import extract
from kzfacts.text import Text

PROSE = (
    "Бюджет области на 2026 год утвержден в сумме 412,5 млрд тенге, сообщил аким области Ерлан Сапаров. "
    "Из них 38 процентов пойдет на социальные нужды, а на ремонт дорог направят 21 млрд тенге. "
    "Пресс-служба управления финансов уточнила, что до конца декабря средства будут освоены полностью, "
    "а новые школы в трех районах откроют уже к 1 сентября следующего года."
)
KAZAKH = (
    "Облыс бюджеті 2026 жылға 412,5 млрд теңге көлемінде бекітілді, деп хабарлады облыс әкімі Ерлан Сапаров. "
    "Оның 38 пайызы әлеуметтік қажеттіліктерге, ал жолдарды жөндеуге 21 млрд теңге бағытталады. "
    "Қаржы басқармасының баспасөз қызметі желтоқсанның соңына дейін қаражат толық игерілетінін айтты."
)


@pytest.mark.parametrize("text", [PROSE, KAZAKH])
@pytest.mark.parametrize("width", [60, 66, 72, 80, 90])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", ["", "    "])
def test_wrapped_prose_reads_as_it_did_before_it_was_wrapped(text: str, width: int, end: str, indent: str) -> None:
    lines = textwrap.wrap(text, width, break_on_hyphens=False, initial_indent=indent, subsequent_indent=indent)
    wrapped = end.join(lines)
    assert Text(wrapped).norm.strip().replace(".\n", ". ") == text  # a sentence may end a paragraph anywhere


def test_narrow_columns() -> None:
    lines = (
        "Кітапхана қорына 2015 жылдың тамыз",
        "айында жаңа кітап келді. 2016 жылдың",
        "26 қыркүйегінен бастап оқырман көп",
    )
    dates = [fact.value["edtf"] for fact in extract("\n".join(lines), kinds=("date",))]
    assert dates == ["2015-08", "2016-09-26"]


OFFICIALS = (
    "В открытии выставки приняли участие министр культуры Аида Балаева, аким области Ерлан Сапаров, посол Турции "
    "Мустафа Капуджу, ректор университета Марат Белов, директор музея Анна Серова и председатель совета Павел Ким."
)


@pytest.mark.parametrize("width", [60, 66, 72, 76, 80])
def test_wrapped_prose_full_of_names(width: int) -> None:
    text = f"{OFFICIALS} {OFFICIALS}"
    wrapped = textwrap.fill(text, width, break_on_hyphens=False)
    names = [fact.value["name"] for fact in extract(wrapped, kinds=("official",))]
    assert names == [fact.value["name"] for fact in extract(text, kinds=("official",))]
    assert len(names) == 12


def test_two_wrapped_paragraphs_stay_two() -> None:
    wrapped = f"{textwrap.fill(PROSE, 70)}\n\n{textwrap.fill(KAZAKH, 70)}\n"
    assert Text(wrapped).norm.split("\n\n")[0].replace(".\n", ". ") == PROSE


SHORT = "Об этом на заседании правительства сообщил министр финансов Республики Казахстан Ерлан Сапаров."
POSTS = (
    "Министр труда и социальной защиты населения Айгуль Серикова\n"
    "Министр культуры и информации Республики Казахстан Ерлан Ким"
)


def test_a_name_at_a_line_end_of_a_wrapped_text() -> None:
    wrapped = textwrap.fill(SHORT, 88)
    assert "Ерлан\nСапаров" in wrapped
    assert Text(wrapped).norm == wrapped  # two lines alone may be a heading and its text
    assert Text(f"{textwrap.fill(PROSE, 88)}\n\n{wrapped}").norm.endswith(f"\n\n{SHORT}")


def test_a_list_of_names_in_a_wrapped_text() -> None:
    assert Text(f"{textwrap.fill(PROSE, 88)}\n\n{POSTS}").norm.endswith(f"\n\n{POSTS}")


@pytest.mark.parametrize(
    "text",
    [
        "Рост цен в октябре составил\n8,4 процента",  # a short line: a heading, a table
        "Жаңа мектеп ашылды\nАстана, 12 мамыр\nТілшіміз хабарлайды",
        "Сделка закрыта. Об этом сообщила пресс-служба министерства финансов\nРынок ответил ростом на 3 процента",
        f"{PROSE}\n{KAZAKH}",  # a paragraph a line
        "Расходы на строительство новых школ в южных районах области;\nрасходы на ремонт дорог, 21 млрд тенге;",
        "План закупок управления образования на будущий год, млн тенге:\n1) парты и стулья\n2) учебники 2026 года",
        "В списке акционеров банка на первое января значатся, доля в %\n- холдинг 50 процентов\n- фонд 30 процентов",
        "Премия присуждена ученым университета, сообщил ректор вуза Сергей А. Ким\nСегодня",
        "Всего\n5\nмлн\nтенге",
    ],
)
def test_line_ends_that_part(text: str) -> None:
    assert Text(text).norm == text


@pytest.mark.parametrize(
    ("raw", "norm"),
    [
        ("министр участ-\nвовал", "министр участвовал"),
        ("министр участ\u00ad\nвовал", "министр участвовал"),
        ("министр участ- \r\n  вовал", "министр участвовал"),
        ("вице-\nминистр", "вице-министр"),
        ("Қасым-\nЖомарт", "Қасым-Жомарт"),
        ("2030-\nжылы", "2030-жылы"),
        ("20 МИЛЛИ-\nАРДОВ", "20 МИЛЛИАРДОВ"),
        ("дата -\nместо", "дата -\nместо"),
        ("рост -\n5 %", "рост -\n5 %"),
    ],
)
def test_words_broken_at_a_line_end(raw: str, norm: str) -> None:
    text = Text(raw)
    assert text.norm == norm
    assert text.raw_span(0, len(norm)) == (0, len(raw))


@given(st.text(st.sampled_from("абА5 -\u00ad\n\r.;,("), max_size=300))
def test_joining_keeps_offsets(raw: str) -> None:
    text = Text(raw)
    words = [raw[slice(*text.raw_span(at, at + 1))] for at, char in enumerate(text.norm) if char.isalnum()]
    assert words == [char for char in text.norm if char.isalnum()]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Сот аяқталды.\n18.07.2019 жыл", "2019-07-18"),
        ("Всего 25\nМарт был сухим.", "XXXX-03"),
        ("Итог.\nВ 2000 г. сахара не было.", "2000"),
    ],
)
def test_the_end_of_a_line_is_nothing_before_the_next(text: str, date: str) -> None:
    assert [fact.value["edtf"] for fact in extract(text)] == [date]
