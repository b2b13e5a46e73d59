"""Texts of any size: parts that know their places, facts as of the whole, bounded memory."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st

from kzfacts import extract
from kzfacts.fact import CORE_KINDS
from kzfacts.inputs.document import Document, LongText, Reading
from kzfacts.inputs.lines import lines
from kzfacts.inputs.parts import LONG, parts
from kzfacts.io import items
from kzfacts.work import Work
from kzfacts.work import run as run_work

PARAGRAPHS = (
    "За 2024 год доходы выросли на 12,5%, до 3,4 млрд тенге.",
    "Келесі жылы бюджеттен 20 миллион теңге бөлінеді,\nбұл 7% көп.",
    "Ничего нового. " * 60,
)
TIMES = LONG // 1000  # of the paragraphs in a text that is just long enough to be cut


@given(st.lists(st.text("аб. \n\r", max_size=9)), st.integers(2, 30))
def test_parts_make_up_the_text_and_know_their_places(pieces: list[str], size: int) -> None:
    text, offset = "".join(pieces), 0
    found = list(parts(pieces, size=size))
    assert "".join(piece for piece, _ in found) == text
    for piece, part in found:
        before = text[:offset].replace("\r\n", " \n").replace("\r", "\n")
        assert (part.offset, part.line) == (offset, before.count("\n"))
        assert part.column == len(before) - before.rfind("\n") - 1
        assert len(piece) <= size
        assert not (piece.endswith("\r") and text[offset + len(piece) :].startswith("\n"))
        offset += len(piece)
    assert [part.last for _, part in found] == [False] * (len(found) - 1) + [True]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Раз два.\n\nТри\nчетыре пять шесть семь восемь девять", "Раз два.\n\n"),
        ("Раз два.\nТри\nчетыре пять шесть семь восемь девять", "Раз два.\n"),
        ("Раз два\r\nТри. Четыре пять шесть семь восемь девять", "Раз два\r\n"),
        ("Раз два. Три четыре пять шесть семь восемь девять", "Раз два. "),
        ("Раз два три четыре пять шесть семь восемь девять", "Раз два три четыре "),
        ("1" * 40, "1" * 22),
    ],
)
def test_a_text_is_cut_at_the_best_place(text: str, first: str) -> None:
    assert next(parts([text], size=22))[0] == first


def test_a_long_piece_is_not_copied_for_every_part() -> None:
    text, size = "Раз два три. " * 40_000, 1000
    tracemalloc.start()
    try:
        number = sum(1 for _ in parts([text], size=size))
        taken = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert number > len(text) // size
    assert taken < 40 * size


@pytest.mark.parametrize(("head", "in_pieces"), [("<doc id=1>\n", True), ("<!DOCTYPE html><html>", False)])
def test_a_long_text_that_begins_with_a_tag_is_read_in_pieces(tmp_path: Path, head: str, *, in_pieces: bool) -> None:
    path = tmp_path / "a"
    path.write_text(head + f"<p>{PARAGRAPHS[0]}</p>\n" * 20, encoding="utf-8")
    (item,) = items([str(path)], Reading(), [].append, longest=100)
    assert isinstance(item, LongText) == in_pieces


def facts_of(text: str, jobs: int, form: str = "json") -> list[dict[str, object]]:
    errors: list[str] = []
    pieces = [text[at : at + 300_000] for at in range(0, len(text), 300_000)]
    items = [Document("a", None, "5%"), LongText("b", iter(pieces)), Document("c", 1, text), Document("d", 2, "6%")]
    output = "".join(piece or "" for piece in run_work(items, Work(form, CORE_KINDS), jobs, errors.append))
    assert not errors
    first, second, third, last = json.loads(output)
    assert [len(first["facts"]), len(last["facts"])] == [1, 1]
    assert second["facts"] == third["facts"]
    assert (second["lang"], second["id"], third["id"]) == (third["lang"], None, 1)
    return [second["lang"], *second["facts"]]


def test_facts_of_a_long_text_are_those_of_its_paragraphs() -> None:
    text = "\n\n".join(PARAGRAPHS * TIMES)
    assert len(text) > LONG
    lang, *found = facts_of(text, 1)
    expected, offset, line = [], 0, 0
    kinds = [[(fact.kind, fact.start, fact.end, fact.line) for fact in extract(paragraph)] for paragraph in PARAGRAPHS]
    for number in range(3 * TIMES):
        paragraph = PARAGRAPHS[number % 3]
        expected += [(kind, start + offset, end + offset, nr + line) for kind, start, end, nr in kinds[number % 3]]
        offset, line = offset + len(paragraph) + 2, line + paragraph.count("\n") + 2
    assert [(fact["kind"], fact["start"], fact["end"], fact["line"]) for fact in found] == expected
    assert all(text[fact["start"] : fact["end"]] == fact["text"] for fact in found)
    assert lang == "ru"
    assert facts_of(text, 2) == [lang, *found]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_work_on_a_long_text_is_heard_of_as_it_goes_on(form: str) -> None:
    read: list[str] = []

    def pieces() -> Iterator[str]:
        while len(read) < 4:
            read.append(PARAGRAPHS[0] * (LONG // len(PARAGRAPHS[0])) + " ")
            yield read[-1]

    heard = [len(read) for _ in run_work([LongText("a", pieces())], Work(form, ("percent",)), 1, [].append)]
    assert set(heard) >= {2, 3, 4}


@pytest.mark.parametrize("form", ["csv", "table"])
def test_other_forms_of_a_long_text_come_part_by_part(run: Run, tmp_path: Path, form: str) -> None:
    text = "\n\n".join(PARAGRAPHS * TIMES)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    done = run("extract", "-f", form, "-k", "percent", "a.txt")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("percent.") == (2 * TIMES if form == "csv" else 0)
    assert done.stdout.count("12,5%") == TIMES
    assert ("a.txt · from line 1 ·" in done.stdout) == (form == "table")


def test_offsets_of_a_long_text_in_other_units(run: Run, tmp_path: Path) -> None:
    text = ("😀 рост 5%.\n\n" + "Ничего. " * 60) * (LONG // 480)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    for unit, encoding, size in (("utf16", "utf-16-le", 2), ("bytes", "utf-8", 1)):
        done = run("extract", "-f", "json", "--offsets", unit, "a.txt")
        data = text.encode(encoding)
        found = json.loads(done.stdout)[0]["facts"]
        assert len(found) == LONG // 480
        assert {data[fact["start"] * size : fact["end"] * size].decode(encoding) for fact in found} == {"5%"}


def test_a_long_text_that_stops_being_text_is_named(run: Run, tmp_path: Path) -> None:
    whole = ("Ничего нового.\n" * 99 + "Рост 5%.\n").encode() * 2000
    (tmp_path / "a.txt").write_bytes(whole + b"\xff\xfe")
    done = run("extract", "-f", "jsonl", "a.txt")
    assert done.returncode == 2
    assert done.stderr == (
        f"kzfacts: a.txt: not utf-8 (byte {len(whole) + 1} is 0xff), its facts end there;"
        " name its encoding with --encoding\n"
    )
    assert len(json.loads(done.stdout)["facts"]) == 2000


@given(st.lists(st.binary(max_size=5)), st.sampled_from([1, 2, 7]))
def test_lines_are_those_of_the_whole(blocks: list[bytes], size: int) -> None:
    whole = b"\n".join(blocks)
    stream = io.BytesIO(whole)
    found = list(lines(lambda _: stream.read(size), lambda _: True))
    assert found == (whole.removesuffix(b"\n").split(b"\n") if whole else [])


def peak(folder: Path, arguments: Iterable[str]) -> int:
    """Return how much memory a run takes at most, in MB."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, sys.executable, "-m", "kzfacts", "extract", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout) // (1024 if sys.platform == "linux" else 1 << 20)


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_memory_does_not_grow_with_the_input(tmp_path: Path, name: str) -> None:
    paragraph = "\n\n".join(PARAGRAPHS) * 20
    row = json.dumps({"text": paragraph}, ensure_ascii=False) if name.endswith("jsonl") else paragraph
    (tmp_path / name).write_text(f"{row}\n" * 400, encoding="utf-8")
    assert (tmp_path / name).stat().st_size > 14_000_000
    assert peak(tmp_path, ["-f", "jsonl", "-k", "percent", name]) < 90  # 118 where the text is held at once
