"""The command line as users meet it: forms of output, exit statuses, messages."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run

from kzfacts import __version__
from kzfacts.cli.program import COMMANDS

RU = "Доля выросла до 12,5%, сообщила служба."
KK = "Үлес 10%-ға өсті."


def write(folder: Path, name: str, data: str | bytes) -> str:
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return name


def error_line(text: str) -> str:
    """Return the one line of a message: who speaks, what is wrong; what to do."""
    assert re.fullmatch(r"kzfacts: [^\n]+; [^\n]+\n", text), text
    return text


def test_jsonl_is_a_document_a_line_in_input_order(run: Run, tmp_path: Path) -> None:
    done = run("extract", "-f", "jsonl", write(tmp_path, "b.txt", RU), write(tmp_path, "a.txt", KK))
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(doc["source"], doc["id"], doc["lang"]) for doc in documents] == [
        ("b.txt", None, "ru"),
        ("a.txt", None, "kk"),
    ]
    assert [fact["text"] for doc in documents for fact in doc["facts"]] == ["12,5%", "10%-ға"]
    assert done.returncode == 0


def test_json_is_one_array(run: Run, tmp_path: Path) -> None:
    done = run("extract", "-f", "json", write(tmp_path, "b.txt", RU), write(tmp_path, "a.txt", "Ничего."))
    assert [len(document["facts"]) for document in json.loads(done.stdout)] == [1, 0]


@pytest.mark.parametrize("source", [[], ["-"]])
def test_standard_input(run: Run, source: list[str]) -> None:
    done = run("extract", "-f", "json", *source, stdin=RU)
    assert json.loads(done.stdout)[0]["source"] == "-"


def test_numbers_keep_their_digits(run: Run) -> None:
    done = run("extract", "-f", "jsonl", stdin="Рост на 0,1% и 10,50%.")
    assert '"value": 0.1,' in done.stdout
    assert '"value": 10.5' in done.stdout


@pytest.mark.parametrize(("form", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_delimited_has_a_fact_a_row(run: Run, form: str, delimiter: str) -> None:
    done = run("extract", "-f", form, stdin=f'{RU} "Ещё, 7%"')
    rows = list(csv.DictReader(io.StringIO(done.stdout), delimiter=delimiter))
    assert [(row["kind"], row["text"], row["value_value"]) for row in rows] == [
        ("percent", "12,5%", "12.5"),
        ("percent", "7%", "7"),
    ]


def test_the_table_is_whole_when_piped(run: Run) -> None:
    long = "о".join(["5%"] * 1) + " " + "слово " * 60
    done = run("extract", "-k", "percent", stdin=long)
    assert "5 percent" in done.stdout
    assert "…" not in done.stdout


def test_the_table_names_what_is_true_of_a_value(run: Run) -> None:
    assert run("extract", "-k", "duration", stdin="Отчёт сдают ежемесячно.").stdout.rstrip().endswith(" P1M · every")


def test_no_facts_is_an_answer(run: Run) -> None:
    done = run("extract", stdin="Здесь ничего нет.")
    assert (done.returncode, done.stderr) == (0, "")
    assert "no facts" in done.stdout


def test_rows_of_json_lines(run: Run, tmp_path: Path) -> None:
    rows = [{"nr": 7, "body": RU}, {"nr": "x", "body": KK}]
    name = write(tmp_path, "corpus.jsonl", "\n".join(json.dumps(row) for row in rows))
    done = run("extract", name, "-f", "jsonl", "--text-field", "body", "--id-field", "nr")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [7, "x"]


def test_ids_in_tables_and_cells_are_json(run: Run, tmp_path: Path) -> None:
    for ident in ("true", '{"a": [1]}', '"x y"'):
        name = write(tmp_path, "a.jsonl", f'{{"id": {ident}, "text": "рост 5%"}}')
        shown = ident.strip('"')
        assert run("extract", name).stdout.startswith(f"a.jsonl · {shown} · 1 fact\n")
        assert run("show", name).stdout.startswith(f"a.jsonl · {shown} · ")
        (row,) = csv.DictReader(io.StringIO(run("extract", name, "-f", "csv").stdout))
        assert row["id"] == shown


def test_output_file(run: Run, tmp_path: Path) -> None:
    done = run("extract", "-f", "json", "-o", "facts.json", stdin=RU)
    assert (done.stdout, done.returncode) == ("", 0)
    assert len(json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["facts.json"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract", "a.txt", "-o", "./a.txt"],
        ["show", "a.txt", "--html", "a.txt"],
        ["check", "b.txt", "a.txt", "-o", "a.txt"],
        ["compare", "a.txt", "b.txt", "-o", "a.txt"],
    ],
)
def test_an_input_is_not_overwritten(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    write(tmp_path, "a.txt", RU)
    write(tmp_path, "b.txt", RU)
    done = run(*arguments)
    assert done.returncode == 2
    assert (
        error_line(done.stderr)
        == "kzfacts: a.txt: would be overwritten with its own facts; name another file to write\n"
    )
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == RU


def test_an_input_from_a_list_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", RU)
    done = run("extract", "--files-from", "-", "-o", "a.txt", stdin="b.txt\na.txt\n")
    assert (done.returncode, "a.txt: would be overwritten" in error_line(done.stderr)) == (2, True)
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == RU


def test_what_was_written_into_a_folder_is_not_read_again(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    write(tmp_path, "d/a.txt", RU)
    for _ in range(2):
        done = run("extract", "-r", "d", "-f", "jsonl", "-o", "d/facts.jsonl")
        assert (done.returncode, done.stderr) == (0, "")
        assert len((tmp_path / "d/facts.jsonl").read_text(encoding="utf-8").splitlines()) == 1


def test_unwritable_output(run: Run) -> None:
    done = run("extract", "-o", "no/such/folder.json", stdin=RU)
    assert (done.returncode, "no/such/folder.json" in error_line(done.stderr)) == (2, True)


QUOTED = b"""From: a@example.kz
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

=D0=BD=D0=B0 1=
0,5%
"""
BAD_INPUTS = {
    "missing": ("nowhere.txt", None, "no such file"),
    "address": ("https://example.kz/5", None, "https://example.kz/5: no such file; download the page"),
    "folder": (".", None, "a folder"),
    "a text for a name": ("Цены выросли на 5%. " * 20, None, "…: too long for the name of a file; to read a text"),
    "binary": ("binary.txt", b"ELF\x00\x01\x02", "binary"),
    "pdf": ("report.txt", b"%PDF-1.4\n(5%) Tj\n%%EOF\n", "report.txt: a PDF; make a text of it first"),
    "docx": (
        "report.docx",
        b"PK\x03\x04\x14\x00",
        "report.docx: a ZIP archive, which .docx, .xlsx and .odt are too; save",
    ),
    "rtf": ("report.rtf", rb"{\rtf1\ansi 5%}", "report.rtf: rich text (RTF); save it as text"),
    "gzip": ("rows.jsonl.gz", b"\x1f\x8b\x08\x00", "rows.jsonl.gz: compressed (gzip); unpack it first"),
    "gzip rows": ("rows.ndjson", b"\x1f\x8b\x08\x00\n\n5%\n", "rows.ndjson: compressed (gzip); unpack it first"),
    "mail": ("a.eml", QUOTED, "a.eml: a mail or a web archive with its text encoded; save it as text"),
    "not utf-8": ("legacy.txt", "Рост на 5%".encode("cp1252", "replace") + b"\xff\xfe\xfd", "not utf-8"),
    "not json": ("rows.jsonl", b'{"text": "5%"}\n{oops\n', "rows.jsonl:2: not JSON"),
    "no field": ("rows.jsonl", b'{"text": "5%"}\n{"body": "6%"}\n', "rows.jsonl:2: field 'text' is missing"),
    "not a string": ("rows.jsonl", b'{"text": "5%"}\n{"text": 6}\n', "rows.jsonl:2: field 'text' is not a string"),
    "not an object": ("rows.jsonl", b'{"text": "5%"}\n[1]\n', "rows.jsonl:2: not a JSON object"),
}


@pytest.mark.parametrize(("name", "data", "message"), BAD_INPUTS.values(), ids=BAD_INPUTS)
def test_bad_input_is_named_and_the_others_are_done(
    run: Run, tmp_path: Path, name: str, data: bytes | None, message: str
) -> None:
    if data is not None:
        write(tmp_path, name, data)
    done = run("extract", "-f", "jsonl", name, write(tmp_path, "good.txt", RU))
    assert message in error_line(done.stderr)
    assert done.returncode == 2
    expected = ["5%", "12,5%"] if name.endswith(".jsonl") else ["12,5%"]
    assert [fact["text"] for line in done.stdout.splitlines() for fact in json.loads(line)["facts"]] == expected


def test_unreadable_file(run: Run, tmp_path: Path) -> None:
    name = write(tmp_path, "secret.txt", RU)
    (tmp_path / name).chmod(0)
    try:
        (tmp_path / name).read_bytes()
    except PermissionError:
        done = run("extract", name)
        assert "not readable" in error_line(done.stderr)
        assert done.returncode == 2
    else:
        pytest.skip("this user may read files without permission (root)")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-k", "colour"], "no kind 'colour'"),
        (["-k", ""], "no kind ''; choose from date, "),
        (["--ref-date", "2024-02-30"], "'2024-02-30' is no day of the calendar"),
        *(
            (["--ref-date", day], f"{day!r} is not a date; write it as YYYY-MM-DD")
            for day in ("20240316", "2024-W11-6", "")
        ),
        (["--encoding", "klingon"], "no encoding 'klingon'"),
        (
            ["--lang", "en"],
            "Invalid value for '--lang': 'en' is not one of 'auto', 'kk', 'ru'; see kzfacts extract --help",
        ),
        (["--colour"], "No such option: --colour; see kzfacts extract --help"),
        (["-j"], "Option '-j' requires an argument; see kzfacts extract --help"),
    ],
)
def test_usage_errors(run: Run, arguments: list[str], message: str) -> None:
    done = run("extract", *arguments, stdin=RU)
    assert message in error_line(done.stderr)
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extrct"], "No such command 'extrct'. Did you mean 'extract'?; see kzfacts --help"),
        (["a.txt"], "No such command 'a.txt'; to read a file: kzfacts extract a.txt"),
        (["Цены выросли на 5%. " * 20], "No such command 'Цены выросли на 5%. "),
        (["-f", "json"], "No such option: -f; see kzfacts --help"),
        (["compare"], "Missing argument 'A'; see kzfacts compare --help"),
        (["compare", "a", "b", "c"], "Got unexpected extra argument(s) (c); see kzfacts compare --help"),
        (["check", "-f", "jso"], "'jso' is not one of 'text', 'json', "),
        (["extract", "--jobs", "two"], "Invalid value for '-j' / '--jobs': "),
        (["extract", "--jobs", "-1"], "Invalid value for '-j' / '--jobs': "),
    ],
)
def test_misuse_of_commands(run: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    write(tmp_path, "a.txt", RU)
    done = run(*arguments)
    assert message in error_line(done.stderr)
    assert (done.returncode, done.stdout) == (2, "")


def test_no_command_is_answered_with_the_help(run: Run) -> None:
    done = run()
    assert (done.returncode, done.stdout, done.stderr) == (2, run("--help").stdout, "")


def test_the_help_lists_all_commands_and_each_has_examples(run: Run) -> None:
    listed = re.findall(r"^  (\w+)  +[A-Z].*\.$", run("--help").stdout.partition("Commands")[2], re.MULTILINE)
    assert tuple(listed) == COMMANDS
    for name in COMMANDS:
        assert run(name, "--help").stdout.count(f"kzfacts {name}") >= 2, name


def test_the_help_names_arguments_without_types(run: Run) -> None:
    assert "  FILES  Files to read; - or none: standard input." in run("extract", "--help").stdout
    assert "<str>" not in run("compare", "--help").stdout


def test_a_small_text_is_done_without_what_is_slow_to_import(tmp_path: Path) -> None:
    name = write(tmp_path, "a.txt", RU)
    line = "import sys; from kzfacts import cli; status = cli.run(sys.argv[1:]); print(*sys.modules); sys.exit(status)"
    for arguments in (["extract", name], ["extract", "-f", "json", "--lang", "ru", "-k", "percent", "-o", "out", name]):
        done = subprocess.run(
            [sys.executable, "-c", line, *arguments], cwd=tmp_path, capture_output=True, check=True, text=True
        )
        loaded = done.stdout.split()
        assert "typer" in loaded
        assert not {"pydantic", "rich.console", "dateparser", "kzfacts.review", "kzfacts.cli.check"}.intersection(
            loaded
        )


def test_rows_in_a_pipe_read_as_text_are_pointed_out(run: Run) -> None:
    row = json.dumps({"id": 1, "text": RU})
    done = run("extract", "-f", "jsonl", stdin=row)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert "-: read as text" in error_line(done.stderr)
    assert "--input jsonl" in done.stderr
    for silent in (["--input", "jsonl"], ["--input", "text"], ["-q"]):
        assert run("extract", *silent, stdin=row).stderr == ""
    assert run("extract", stdin=f"{{{RU}}}").stderr == ""


def test_an_empty_input_is_pointed_out_and_has_no_facts(run: Run, tmp_path: Path) -> None:
    for name, source in (("a.jsonl", None), ("a.txt", "a.txt"), ("-", "-")):
        write(tmp_path, name, "")
        done = run("extract", "-f", "json", name, stdin="")
        assert done.returncode == 0
        assert [[one["source"], one["facts"]] for one in json.loads(done.stdout)] == [[source, []]] * bool(source)
        assert f"{name}: empty, there is no " in error_line(done.stderr)
        assert run("extract", "-q", name, stdin="").stderr == ""


def test_an_encoding_named_for_a_text_in_utf_8_is_pointed_out(run: Run, tmp_path: Path) -> None:
    write(tmp_path, "utf8.txt", RU)
    (tmp_path / "legacy.txt").write_bytes(RU.encode("cp1251"))
    done = run("extract", "--encoding", "windows-1251", "legacy.txt", "utf8.txt")
    assert done.returncode == 0
    assert error_line(done.stderr) == "kzfacts: utf8.txt: read as cp1251, but it is UTF-8; leave --encoding out\n"
    assert run("extract", "--encoding", "utf-8", "utf8.txt").stderr == ""


def test_a_dash_to_write_to_is_standard_output(run: Run, tmp_path: Path) -> None:
    assert run("extract", "-o", "-", stdin=RU).stdout == run("extract", stdin=RU).stdout
    assert run("show", "--html", "-", stdin=RU).stdout.startswith("<!doctype html>")
    assert not list(tmp_path.iterdir())


def test_an_array_and_markup_read_as_text_are_pointed_out(run: Run, tmp_path: Path) -> None:
    array = json.dumps([{"id": 1, "text": RU}], indent=1, ensure_ascii=False)
    assert (
        "-: read as text, but it looks like JSON; write an object a line (jq -c '.[]')"
        in run("extract", stdin=array).stderr
    )
    assert "(jq -c '.[]')" in run("extract", "--input", "jsonl", stdin="[1]").stderr
    fragment = "<p>Выделено 5&nbsp;млн тенге.</p>"
    assert "-: read as text, but it holds HTML; for the article alone" in run("extract", stdin=fragment).stderr
    page = write(tmp_path, "page.html", fragment)
    for silent in (["--input", "text", "-"], ["-q", "-"], [page]):
        assert "read as text" not in run("extract", *silent, stdin=fragment).stderr


def test_unknown_option(run: Run) -> None:
    done = run("extract", "--fromat", "json", stdin=RU)
    assert (done.returncode, "--format" in done.stderr) == (2, True)


def test_version(run: Run) -> None:
    for arguments in (["--version"], ["extract", "--version"]):
        assert run(*arguments).stdout == f"kzfacts {__version__}\n"


def test_kinds_are_repeated_or_parted_by_commas(run: Run) -> None:
    text = "Доля 7%, бюджет 5 млн тенге, 3 мая."
    one, two = (
        run("extract", *kinds, stdin=text).stdout for kinds in (["-k", "date", "-k", "money"], ["-k", "money, date"])
    )
    assert one == two
    assert "7%" not in one


def test_lang_keeps_one_language(run: Run) -> None:
    done = run("extract", "-f", "jsonl", "--lang", "kk", stdin="Доля 7 процентов. Үлес 10%-ға өсті.")
    assert [fact["text"] for fact in json.loads(done.stdout)["facts"]] == ["10%-ға"]


def test_link_adds_later_mentions_in_the_unit_of_all_offsets(run: Run) -> None:
    text = "😀 Министр Иван Петров прибыл. С Петровым говорили."
    done = run("extract", "-f", "jsonl", "--link", "--offsets", "utf16", stdin=text)
    (fact,) = json.loads(done.stdout)["facts"]
    (mention,) = fact["value"]["mentions"]
    units = text.encode("utf-16-le")
    assert units[2 * mention["start"] : 2 * mention["end"]].decode("utf-16-le") == mention["text"] == "Петровым"
