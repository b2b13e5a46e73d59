"""Encodings are told apart by what they give, and where nothing is sure, nothing is guessed."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzfacts.inputs.encoding import Decoder, EncodingError, decode, detect, known

RU = (
    "Бюджет области на 2026 год утвержден в сумме 412,5 млрд тенге, сообщил аким Ерлан Сапаров. "
    "На ремонт дорог направят 21 млрд тенге; новые школы в трёх районах откроют к сентябрю."
)
KK = (
    "Облыс бюджеті 2026 жылға 412,5 млрд теңге көлемінде бекітілді, деп хабарлады облыс әкімі Ерлан Сапаров. "
    "Оның 38 пайызы әлеуметтік қажеттіліктерге, ал жолдарды жөндеуге 21 млрд теңге бағытталады."
)
UKRAINIAN = (
    "Обласний бюджет на наступний рік затвердили у середу, повідомили в її пресслужбі. Є також зміни у закупівлях."
)
SERBIAN = "Буџет области за наредну годину усвојен је у среду, саопштила је служба. Њен део иде за путеве и школе."
CODE_PAGES = ("windows-1251", "koi8-r", "cp866", "iso8859-5")


@pytest.mark.parametrize("text", [RU, RU.upper(), RU.lower(), RU[:60]])
@pytest.mark.parametrize(
    "name", [*CODE_PAGES, "kz1048", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_russian_is_read_in_every_encoding(text: str, name: str) -> None:
    assert decode("x", text.encode(name), "auto") == text


@pytest.mark.parametrize("text", [KK, KK.upper(), KK.lower(), KK[:60]])
@pytest.mark.parametrize("name", ["kz1048", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_kazakh_is_read_in_every_encoding_that_has_its_letters(text: str, name: str) -> None:
    assert decode("x", text.encode(name), "auto") == text


def test_one_kazakh_name_in_a_russian_text_tells_the_code_pages_apart() -> None:
    text = f"{RU} Площадку откроют у дворца «Бақыт»."
    assert decode("x", text.encode("kz1048"), "auto") == text


@pytest.mark.parametrize(
    "data",
    [
        "5 млн".encode("cp1251"),  # too short to be sure
        "Résumé français, prix élevé à côté de l'église, déjà très âgé, noël, où, ça".encode("cp1252"),
        "Größere Städte müssen künftig für Fußgänger schönere Straßen öffnen".encode("cp1252"),
        UKRAINIAN.encode("cp1251"),
        SERBIAN.encode("cp1251"),
        RU.encode() + b"\xff",  # UTF-8 with a broken byte
        RU.encode()[1:],
        KK.encode().replace(b"\xd2", b"", 1),
        bytes(range(128, 256)) * 8,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)),
        b"\x1f\x8b\x08\x00" + bytes(range(255, 0, -1)),
        b"\0" * 100,
        RU.encode("utf-16-le")[1:-1],
    ],
)
def test_what_is_not_sure_is_refused(data: bytes) -> None:
    with pytest.raises(EncodingError, match=r"^news\.txt: .*; name .*--encoding"):
        decode("news.txt", data, "auto")


def test_letters_that_a_byte_order_mark_looks_like() -> None:
    text = "яюдями не рождаются, ими становятся, говорила бабушка"
    assert decode("x", text.encode("cp1251"), "auto") == text


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    try:
        text = decode("x", data, "auto")
    except EncodingError:
        return
    name = detect(data)
    assert text == data.decode(name).removeprefix("\ufeff")


@pytest.mark.parametrize("name", ["auto", "utf-8", "windows-1251", "kz1048", "idna", "undefined", "utf-7", "utf-16"])
@given(data=st.binary(max_size=50))
def test_any_bytes_in_a_named_encoding_are_text_or_an_error(name: str, data: bytes) -> None:
    try:
        text = decode("x", data, name)
    except EncodingError:
        return
    assert isinstance(text, str)


@pytest.mark.parametrize("name", ["utf-8", "windows-1251", "utf-7", "idna", "utf-16", "utf-16-be", "utf-32"])
@given(head=st.binary(min_size=4, max_size=20), rest=st.lists(st.binary(min_size=1, max_size=20), max_size=3))
@example(head=b"\xef\xbb\xbf\x00", rest=[])
@example(head=b"\xff\xfe\x00\x00", rest=[])
def test_bytes_that_come_in_pieces_are_the_same_text(name: str, head: bytes, rest: list[bytes]) -> None:
    read, pieces = "", [head, *rest]
    try:
        decoder = Decoder("x", head, name)
        for piece in pieces:
            read += decoder.decode(piece)
        read += decoder.decode(b"", final=True)
    except EncodingError:
        with pytest.raises(EncodingError):
            decode("x", b"".join(pieces), name)
    else:
        assert read == decode("x", b"".join(pieces), name)


def test_what_is_no_letter_is_an_error_in_pieces_too() -> None:
    data = b"xn--a-."
    decoder = Decoder("x", data, "idna")
    with pytest.raises(EncodingError, match=r"^x: not idna \("):  # noqa: PT012 (from Python 3.13 on at the end)
        decoder.decode(data)
        decoder.decode(b"", final=True)


def test_names_of_encodings() -> None:
    assert known("KZ-1048") == "kz1048"
    assert known("windows-1251") == "cp1251"
    assert [known(name) for name in ("base64", "rot13", "", "no such", "a\0b", "undefined")] == [None] * 6


def test_the_mark_is_no_part_of_the_text() -> None:
    assert decode("x", codecs.BOM_UTF8 + b"5 %", "auto") == "5 %"
    assert decode("x", codecs.BOM_UTF8 + b"5 %", "utf-8") == "5 %"
    assert decode("x", "\ufeff5 %".encode("utf-16-be"), "utf-16-be") == "5 %"
