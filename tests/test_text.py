"""The text layer: one norm for many spellings, and offsets that always lead back."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzfacts.text import Text

ODD = "\u00ad\u200b\ufeff\u0301\u0306\u0308\u00a0\u2009\t\r\n\u2028\u0085\x0b—–-−“”«»’ \ud800\udc00İıßǅ№@.:/\0🙂"
LETTERS = "абеийоТқәҢіһcCpHxZ0159"
TEXTS = st.text(st.sampled_from(ODD + LETTERS), max_size=60) | st.text(max_size=60)


@given(TEXTS)
def test_norm_and_low_are_equally_long(raw: str) -> None:
    text = Text(raw)
    assert len(text.low) == len(text.norm) <= len(raw)
    assert len(text.lined) == len(raw)


@given(TEXTS)
def test_every_span_leads_back_to_a_span_of_the_original_in_order(raw: str) -> None:
    text = Text(raw)
    spans = [text.raw_span(start, start + 1) for start in range(len(text.norm))]
    assert all(0 <= start < end <= len(raw) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    if spans:
        assert text.raw_span(0, len(text.norm)) == (spans[0][0], spans[-1][1])


@given(TEXTS, st.data())
def test_a_span_of_the_original_normalises_to_the_span_of_norm(raw: str, data: st.DataObject) -> None:
    plain = raw.translate(dict.fromkeys(map(ord, "№@:\n\r\t\x0b\u2028\u0085w cC"), "x"))
    text = Text(plain)
    if text.norm:
        start = data.draw(st.integers(0, len(text.norm) - 1))
        end = data.draw(st.integers(start + 1, len(text.norm)))
        begin, stop = text.raw_span(start, end)
        # A cut inside a word may part a Latin letter from the Cyrillic ones that betray it. The blank at the end stays
        # where an accent that is deleted stands behind it.
        assert len(Text(plain[begin:stop]).norm.rstrip(" ")) == len(text.norm[start:end].rstrip(" "))


@given(st.lists(st.sampled_from(["5", "млн", "теңге", "Қойдың", "ё", "—"]), min_size=1), st.sampled_from(ODD))
def test_deleted_marks_do_not_reach_norm(words: list[str], odd: str) -> None:
    text = Text(f"{odd} ".join(words))
    assert not set("\u00ad\u200b\ufeff\u0301\u0306\u0308\r").intersection(text.norm)


@pytest.mark.parametrize(
    ("raw", "norm"),
    [
        ("5\u00a0млн\u2009тенге", "5 млн тенге"),
        ("10–12 — 14 ‑15 −3", "10-12 - 14 -15 -3"),
        ("“Нұр” „Отан‟", '"Нұр" "Отан"'),
        (unicodedata.normalize("NFD", "Майский счёт, йод"), "Майский счёт, йод"),
        ("тысяча тен\u00adге", "тысяча тенге"),
        ("ты\u200bсяча\u200b тенге", "тысяча тенге"),
        ("Това\u0301рищ", "Товарищ"),
        ("Tоқаев, млpд, жылi, тəртіп", "Тоқаев, млрд, жылі, тәртіп"),
        ("КZT, RUВ, USDға", "KZT, RUB, USDға"),
        ("c 10 по 12 мая, рост c января", "с 10 по 12 мая, рост с января"),
        ("ӛнім ӊ ѳз", "әнім ң өз"),
        ("курс USD/KZT, план B, IT-сала", "курс USD/KZT, план B, IT-сала"),
        ("KZTке Zұлу", "KZTке Zұлу"),  # letters without a twin: not folded
        ("a  b   c", "a b c"),
        ("12 500    13 700", "12 500\n13 700"),  # columns of a table
        ("12\t500", "12\n500"),
        ('<div style="width:50%">рост</div> на <b>5%</b>,', "\nрост\nна 5%,"),  # markup
        ("<li>5</li><li>10%</li><br/>", "\n5\n10%\n"),
        ("<span>2025</span><span>15%</span> 5<b>%</b>", "2025\n15% 5%"),
        ("10<sup>6</sup> x<y> <ФИО> a <b 5%", "10<sup>6</sup> x<y> <ФИО> a <b 5%"),
        ("5&nbsp;млн, &laquo;Даму&raquo; R&D;", '5 млн, "Даму" R&D;'),
        ("бір\r\nекі\rүш\u2028төрт", "бір\nекі\nүш\nтөрт"),
        ("бір  \r\nекі \u00a0", "бір\nекі"),
        ("Москва\ud83d", "Москва\ufffd"),
    ],
)
def test_norm(raw: str, norm: str) -> None:
    assert Text(raw).norm == norm


@pytest.mark.parametrize(
    "raw",
    ["https://x.kz/2024/05/01/100%25", "www.gov.kz/a-5", "press.5@mail.gov.kz", "№ 123-VI", "№5/12"],
)
def test_addresses_and_numbers_of_acts_are_masked(raw: str) -> None:
    assert set(Text(f"қара {raw} бет").norm[5 : 5 + len(raw)]) == {"\0"}


def test_the_last_letter_keeps_its_combining_marks() -> None:
    raw = unicodedata.normalize("NFD", "твой счет")
    text = Text(raw)
    start, end = text.raw_span(0, 4)
    assert raw[start:end] == unicodedata.normalize("NFD", "твой")


def test_lined_has_one_line_feed_for_each_line_end() -> None:
    assert Text("a\r\nb\rc\n\rd").lined == "a \nb\nc\n\nd"


@pytest.mark.parametrize(("raw", "low"), [("İстанбұл", "iстанбұл"), ("ТЕҢГЕ", "теңге"), ("ẞ", "ß")])
def test_low(raw: str, low: str) -> None:
    assert Text(raw).low == low


def test_language_of_a_document_and_of_a_paragraph_in_it() -> None:
    kazakh = "Биылғы бюджеттің кірісі өткен жылмен салыстырғанда едәуір өсті, деп хабарлады министрлік."
    russian = "Доходы бюджета в этом году заметно выросли по сравнению с прошлым, сообщило министерство."
    assert Text(kazakh).lang == "kk"
    assert Text(russian).lang == "ru"
    both = Text(f"{kazakh}\n{russian} {russian}")
    assert both.lang == "mixed"
    assert (both.lang_at(5), both.lang_at(len(kazakh) + 5)) == ("kk", "ru")
    assert Text("5 %").lang == "ru"
