"""``kzfacts extract --summary``: counts of many documents at a glance."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Run
from test_faults import on_a_terminal

RU = "В 2024 году область получила 5 млрд тенге и 7 млн долларов, рост 5%. В 2025 году — 8,5 млрд тенге."
KK = "Бюджеттің 40 пайызы 2025 жылы игеріледі, деді әкім Ерлан Сапаров."


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    for name, text in (("a.txt", RU), ("b.txt", KK)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return ["a.txt", "b.txt"]


def rows(printed: str) -> list[list[str]]:
    """Return the words of each line without its bar."""
    return [[word for word in line.split() if not set(word) & set("█▏▎▍▌▋▊▉")] for line in printed.splitlines() if line]


def test_counts_by_kind_currency_person_and_year(run: Run, texts: list[str]) -> None:
    done = run("extract", "--summary", *texts)
    assert done.returncode == 0
    lines = rows(done.stdout)
    assert lines[0] == ["2", "documents", "(1", "ru,", "1", "kk)", "·", "9", "facts"]
    for line in (
        "date 3",
        "money 3",
        "percent 2",
        "official 1",
        "KZT 2 up to 8 500 000 000",
        "USD 1 up to 7 000 000",
        "Ерлан Сапаров 1",
        "2024 1",
        "2025 2",
    ):
        assert line.split() in lines


def test_one_year_is_shown_by_months(run: Run) -> None:
    done = run(
        "extract", "--summary", stdin="Встречи прошли 5 мая 2024 года и 7 июня 2024 года, а 8 июня 2024 года нет."
    )
    assert rows(done.stdout)[-2:] == [["2024-05", "1"], ["2024-06", "2"]]


def test_nothing_to_count(run: Run) -> None:
    assert run("extract", "--summary", stdin="Ештеңе жоқ.").stdout == "1 document (1 kk) · 0 facts\n"
    done = run("extract", "--summary", "missing.txt")
    assert (done.returncode, done.stdout) == (2, "no documents\n")


def test_bars_fit_on_the_terminal(texts: list[str], tmp_path: Path) -> None:
    shown = on_a_terminal(40, tmp_path, "extract", "--summary", *texts)
    assert "█" in shown
    assert all(len(line) <= 40 for line in shown.split("\r\n"))


@pytest.mark.parametrize("useless", [["-f", "json"], ["--link"], ["--offsets", "bytes"], ["--csv-safe"]])
def test_what_counts_have_no_use_for_is_refused(run: Run, texts: list[str], useless: list[str]) -> None:
    done = run("extract", "--summary", *useless, *texts)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"kzfacts: --summary: counts have no use for --[\w-]+; leave one of them out\n", done.stderr)


def test_counts_are_the_same_by_several_processes_and_into_a_file(run: Run, texts: list[str], tmp_path: Path) -> None:
    alone = run("extract", "--summary", *texts)
    done = run("extract", "--summary", "-j", "2", "--save-text", "saved", "-o", "counts", *texts)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "counts").read_text(encoding="utf-8") == alone.stdout
    assert (tmp_path / "saved/a.txt").read_text(encoding="utf-8") == RU


def test_a_text_that_is_read_in_pieces_is_one_document(run: Run, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Рост 5%.\n" + "Бұл сөйлемде ештеңе жоқ.\n" * 250_000, encoding="utf-8")
    done = run("extract", "--summary", "long.txt")
    assert done.stdout.startswith("1 document (1 kk) · 1 fact\n")
