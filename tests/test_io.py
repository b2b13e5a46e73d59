"""Inputs as they come: encodings, line ends, lists of files, folders, pages; and the text beside the facts."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import Run

from kzfacts import saving
from kzfacts.inputs.document import LongText, Reading, Row
from kzfacts.io import items

RU = "Доля выросла до 12,5%, сообщила служба статистики области.\n\nЗатем доля снизилась до 3% 🙂 и выросла до 4%.\n"
PAGE = """<!DOCTYPE html>
<html lang="ru"><head><meta charset="{charset}"><title>Рынок</title><script>var a = "99%";</script></head>
<body><nav><a href="/">Скидки 70%</a> <a href="/a">Кредит под 15%</a></nav>
<article><h1>Доля выросла до 12,5%</h1>
<p>По данным службы статистики области, доля выросла до 12,5%, а годом раньше была 10%. Ждут роста.</p></article>
<footer>Реклама: минус 50%</footer></body></html>
"""


def facts(run: Run, *arguments: str, **options: Any) -> list[dict[str, Any]]:
    done = run("extract", "-f", "jsonl", "-k", "percent", "-k", "official", *arguments, **options)
    assert (done.returncode, done.stderr) == (0, "")
    return [fact for line in done.stdout.splitlines() for fact in json.loads(line)["facts"]]


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "windows-1251", "koi8-r", "kz1048"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_offsets_are_the_same_in_every_encoding_and_lines_are_counted_for_every_line_end(
    run: Run, tmp_path: Path, name: str, end: str
) -> None:
    text = RU.replace(" 🙂", "").replace("\n", end)
    (tmp_path / "a.txt").write_bytes(text.encode(name))
    found = facts(run, "a.txt")
    assert [text[fact["start"] : fact["end"]] for fact in found] == ["12,5%", "3%", "4%"]
    assert [(fact["line"], fact["column"]) for fact in found] == [(1, 17), (3, 25), (3, 41)]


def test_offsets_in_utf16_units_and_bytes(run: Run) -> None:
    for unit, encoding, width in (("utf16", "utf-16-le", 2), ("bytes", "utf-8", 1)):
        data = RU.encode(encoding)
        found = facts(run, "--offsets", unit, stdin=RU)
        spans = [(fact["start"] * width, fact["end"] * width) for fact in found]
        assert [data[start:end].decode(encoding) for start, end in spans] == ["12,5%", "3%", "4%"]


def test_offsets_of_names_and_posts_too(run: Run) -> None:
    text = "🙂 Об этом сообщил министр финансов Берик Шолпанов."
    (fact,) = facts(run, "-k", "official", "--offsets", "bytes", stdin=text)
    for span in (fact, fact["name"], fact["post"]):
        assert text.encode()[span["start"] : span["end"]].decode() == span["text"]


def test_json_lines_in_utf16_as_powershell_writes_them(run: Run, tmp_path: Path) -> None:
    rows = '{"text": "рост 5%", "id": 1}\r\n{"text": "рост 6%", "id": 2}\r\n'
    (tmp_path / "a.jsonl").write_bytes(rows.encode("utf-16"))
    assert [fact["text"] for fact in facts(run, "a.jsonl")] == ["5%", "6%"]


class Trickle(io.BytesIO):
    """A stream that gives a byte at a time, as a slow pipe may."""

    def read1(self, size: int | None = -1) -> bytes:
        """Return the next byte."""
        return self.read(min(size or 0, 1))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
@pytest.mark.parametrize("tail", [b"", b"\x00"])
def test_json_lines_in_wide_encodings_come_as_they_are_read(
    monkeypatch: pytest.MonkeyPatch, encoding: str, tail: bytes
) -> None:
    data = '{"text": "рост 5%🙂"}\n{"text": "6%"}\n'.encode(encoding) + tail
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=Trickle(data)))
    errors: list[str] = []
    found = [item for item in items(["-"], Reading("jsonl"), errors.append) if isinstance(item, Row)]
    assert [row.line.decode() for row in found] == ['{"text": "рост 5%🙂"}', '{"text": "6%"}']
    assert [error.split(" (")[0] for error in errors] == ([f"-: not {encoding}-le"] if tail else [])


@pytest.mark.parametrize(
    "ident", ['"x"', "7", "null", "1.5", "1e999", "-1e999", '[1, {"a": null}]', "9" * 300, '"\\ud800"']
)
def test_ids_come_back_as_they_are(run: Run, tmp_path: Path, ident: str) -> None:
    (tmp_path / "a.jsonl").write_text(f'{{"text": "рост 5%", "id": {ident}}}', encoding="utf-8")
    done = run("extract", "-f", "jsonl", "a.jsonl")
    assert f'"id": {ident}, ' in done.stdout


@pytest.mark.parametrize("ident", ["NaN", "-Infinity", "9" * 5000, "[" * 100_000])
def test_ids_that_are_no_json_or_too_much(run: Run, tmp_path: Path, ident: str) -> None:
    (tmp_path / "a.jsonl").write_text(f'{{"text": "рост 5%", "id": {ident}}}\n{{"text": "рост 6%"}}', encoding="utf-8")
    done = run("extract", "-f", "jsonl", "a.jsonl")
    assert (done.returncode, len(done.stdout.splitlines())) == (2, 1)
    assert done.stderr.startswith("kzfacts: a.jsonl:1: n")


@pytest.mark.parametrize(("unit", "encoding", "width"), [("utf16", "utf-16-le", 2), ("bytes", "utf-8", 1)])
def test_offsets_of_a_text_that_is_read_in_pieces(
    run: Run, tmp_path: Path, unit: str, encoding: str, width: int
) -> None:
    paragraph = "Бүгін ауа райы 🙂 жақсы болды, дейді халық.\n" * 50_000
    text = f"Рост 5%.\n{paragraph}Рост 6%.\n{paragraph}Рост 7%.\n"
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    data = text.encode(encoding)
    for fact in facts(run, "--offsets", unit, "long.txt"):
        assert data[fact["start"] * width : fact["end"] * width].decode(encoding) == fact["text"]


def test_an_encoding_that_is_none_for_text(run: Run) -> None:
    done = run("extract", "--encoding", "base64", stdin=RU)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--encoding: no encoding 'base64'" in done.stderr


def test_files_from_a_list_with_any_names(run: Run, tmp_path: Path) -> None:
    names = [b"a b.txt", b"new\nline.txt", b"\xff\xfe.txt", "қар.txt".encode()]
    for name in names:
        (Path(os.fsdecode(bytes(tmp_path))) / os.fsdecode(name)).write_text("рост 5%", encoding="utf-8")
    done = run("extract", "-f", "jsonl", "--files-from", "-", stdin=b"\0".join(names) + b"\0")
    assert done.returncode == 0
    sources = [json.loads(line)["source"] for line in done.stdout.splitlines()]
    assert sources == ["a b.txt", "new\nline.txt", "\udcff\udcfe.txt", "қар.txt"]
    for form in ("table", "csv", "tsv", "json"):
        assert run("extract", "-f", form, "--files-from", "-", stdin=b"\0".join(names)).returncode == 0


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_list_as_windows_writes_it(run: Run, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "қар.txt").write_text("рост 5%", encoding="utf-8")
    done = run("extract", "-f", "jsonl", "--files-from", "-", stdin="қар.txt\r\n".encode(encoding))
    assert (done.returncode, done.stderr, json.loads(done.stdout)["source"]) == (0, "", "қар.txt")


def test_a_list_of_a_name_a_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("рост 5%", encoding="utf-8")
    (tmp_path / "list").write_text("a.txt\r\n\nmissing.txt\n", encoding="utf-8")
    done = run("extract", "-f", "jsonl", "--files-from", "list")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == "kzfacts: missing.txt: no such file; check the path\n"
    assert "--files-from none: can't be read" in run("extract", "--files-from", "none").stderr


def test_blank_lines_of_a_list_are_no_names(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("рост 5%", encoding="utf-8")
    done = run("extract", "-f", "jsonl", "--files-from", "-", stdin="\na.txt\n  \n")
    assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, "", 1)


def test_a_message_about_a_name_with_a_newline_is_one_line(run: Run) -> None:
    done = run("extract", "no\nsuch.txt")
    assert done.stderr.count("\n") == 1


def test_folders_are_looked_through(run: Run, tmp_path: Path) -> None:
    for name in ("d/b.txt", "d/a.txt", "d/sub/c.md", "d/.git/x.txt", "d/.hidden.txt", "d/picture.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("рост 5%", encoding="utf-8")
    (tmp_path / "d/sub/loop").symlink_to(tmp_path / "d")
    (tmp_path / "empty").mkdir()
    done = run("extract", "-f", "jsonl", "--recursive", "d", "empty")
    sources = [json.loads(line)["source"] for line in done.stdout.splitlines()]
    assert sources == ["d/a.txt", "d/b.txt", "d/sub/c.md"]
    assert done.returncode == 2
    assert "empty: no text files in it" in done.stderr
    assert "--recursive" in run("extract", "d").stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_fifo(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    program = subprocess.Popen(
        [sys.executable, "-m", "kzfacts", "extract", "-f", "jsonl", str(fifo)], stdout=subprocess.PIPE
    )
    writer = threading.Thread(target=fifo.write_bytes, args=("рост 5%".encode(),))
    writer.start()
    out, _ = program.communicate(timeout=60)
    writer.join(10)
    assert json.loads(out)["facts"][0]["text"] == "5%"


@pytest.mark.parametrize("charset", ["utf-8", "windows-1251", "koi8-r"])
@pytest.mark.parametrize("name", ["page.html", "page", "-"])
def test_a_page_gives_the_facts_of_its_article(run: Run, tmp_path: Path, charset: str, name: str) -> None:
    data = PAGE.format(charset=charset).encode(charset)
    (tmp_path / "page").write_bytes(data)
    (tmp_path / "page.html").write_bytes(data)
    found = facts(run, "--save-text", "texts", name, stdin=data)
    assert [fact["text"] for fact in found] == ["12,5%", "12,5%", "10%"]
    saved = {"page.html": "page.html.txt", "page": "page.txt", "-": "stdin.txt"}[name]
    text = (tmp_path / "texts" / saved).read_bytes().decode("utf-8")
    assert all(text[fact["start"] : fact["end"]] == fact["text"] for fact in found)


def test_a_kazakh_page_that_has_to_name_the_code_page_of_russian(run: Run) -> None:
    text = "<p>Облыс әкімдігінің мәліметінше, көрсеткіш бір жылда 12,5%-ға өсті, ал былтыр ол төмендеген еді.</p>"
    page = PAGE.format(charset="windows-1251").replace("</article>", f"{text}</article>")
    assert "12,5%-ға" in [fact["text"] for fact in facts(run, stdin=page.encode("kz1048"))]


def test_markup_as_text_when_asked_for(run: Run) -> None:
    found = facts(run, "--input", "text", stdin=PAGE)
    assert "70%" in [fact["text"] for fact in found]


def test_a_page_without_an_article(run: Run) -> None:
    done = run("extract", stdin="<!doctype html><html><body></body></html>")
    assert done.returncode == 2
    assert "-: no article on this page; " in done.stderr


def test_html_without_the_extra_says_how_to_get_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "trafilatura.py").write_text("raise ImportError", encoding="utf-8")
    done = run("extract", stdin=PAGE, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert done.returncode == 2
    assert "pip install 'kzfacts[html]'" in done.stderr


def test_save_text_keeps_the_paths_and_stays_in_its_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d/a.txt").write_bytes("рост 5%\r\nчасть".encode("utf-16"))
    run("extract", "d/a.txt", "../" + tmp_path.name + "/d/a.txt", "--save-text", "out")
    assert (tmp_path / "out/d/a.txt").read_bytes().decode() == "рост 5%\r\nчасть"
    assert (tmp_path / "out" / tmp_path.name / "d/a.txt").is_file()
    (tmp_path / "rows.jsonl").write_text('{"text": "рост 5%", "id": 7}', encoding="utf-8")
    assert "--save-text: rows.jsonl is JSON Lines" in run("extract", "rows.jsonl", "--save-text", "out").stderr


def test_a_text_that_is_not_read_to_its_end_is_not_saved(tmp_path: Path) -> None:
    (text,) = saving.saved([LongText("a.txt", iter(["один ", "два"]))], tmp_path)
    assert isinstance(text, LongText)
    assert next(text.pieces) == "один "
    assert isinstance(text.pieces, Generator)
    text.pieces.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("folder", "what"), [(".", "would overwrite a.txt"), ("a.txt", "can't be written (File exists)")]
)
def test_save_text_where_it_can_not_be(run: Run, tmp_path: Path, folder: str, what: str) -> None:
    data = "рост 5%".encode("utf-16")
    (tmp_path / "a.txt").write_bytes(data)
    done = run("extract", "a.txt", "--save-text", folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"kzfacts: --save-text {folder}: {what}; name another folder\n"
    assert (tmp_path / "a.txt").read_bytes() == data


def test_cells_that_a_spreadsheet_would_run(run: Run, tmp_path: Path) -> None:
    rows = [
        {"id": '=HYPERLINK("http://x","y")', "text": "рост 5%"},
        {"id": "@SUM(1)", "text": "рост 5%"},
        {"id": "+7", "text": "рост 5%"},
        {"id": -7, "text": "рост -5%"},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    plain = run("extract", "-f", "csv", "a.jsonl").stdout
    safe = run("extract", "-f", "csv", "--csv-safe", "a.jsonl").stdout
    assert ",+7," in plain
    assert [line.split(",")[1][:2] for line in safe.splitlines()[1:]] == ["\"'", "'@", "'+", "-7"]
