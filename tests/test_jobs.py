"""Several processes: the same output, and a crash that costs one document."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from kzfacts import jobs, work
from kzfacts.fact import CORE_KINDS
from kzfacts.inputs.document import Document, Row
from kzfacts.jobs import in_order

KZFACTS = [sys.executable, "-m", "kzfacts"]


def rows(number: int) -> str:
    texts = ("Рост составил {n}% за 20{n:02} год.", "Бюджеттен {n} млрд теңге бөлінді.", "Ештеңе жоқ.")
    return "".join(
        json.dumps({"id": nr, "text": texts[nr % 3].format(n=nr % 90 + 1)}, ensure_ascii=False) + "\n"
        for nr in range(number)
    )


@pytest.mark.parametrize("form", ["jsonl", "json", "csv", "table"])
def test_the_output_is_the_same_for_any_number_of_processes(run: Run, tmp_path: Path, form: str) -> None:
    (tmp_path / "a.jsonl").write_text(rows(520), encoding="utf-8")
    (tmp_path / "b.txt").write_text("Доля — 7%.", encoding="utf-8")
    arguments = ("extract", "-f", form, "a.jsonl", "nowhere.txt", "b.txt", "a.jsonl")
    alone, *others = (run(*arguments, "--jobs", jobs) for jobs in ("1", "2", "3"))
    assert alone.returncode == 2
    assert "nowhere.txt: no such file" in alone.stderr
    assert alone.stdout.count("7%") > 2
    for other in others:
        assert (other.returncode, other.stdout, other.stderr) == (2, alone.stdout, alone.stderr)


def test_rows_that_are_none_are_named_in_order(run: Run, tmp_path: Path) -> None:
    lines = rows(1200).splitlines(keepends=True)
    lines[3], lines[1100] = "{no\n", '{"body": "5%"}\n'
    (tmp_path / "a.jsonl").write_text("".join(lines), encoding="utf-8")
    done = run("extract", "-f", "jsonl", "-j", "2", "a.jsonl")
    assert done.returncode == 2
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == ["a.jsonl:4", "a.jsonl:1101"]
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [
        nr for nr in range(1200) if nr not in (3, 1100)
    ]


class Doomed(work.Work):
    """Work whose process is killed by one document, and ends by itself at another."""

    def __call__(self, item: Row | Document) -> work.Outcome:
        """Die, or work."""
        if isinstance(item, Document) and item.text == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if isinstance(item, Document) and item.text == "exits":
            os._exit(3)
        return super().__call__(item)


@pytest.mark.parametrize("jobs", [2, 3])
def test_a_crash_costs_the_document_that_was_held(jobs: int) -> None:
    errors: list[str] = []
    texts = ["5%", "killed", "6%", *["7%"] * 900, "exits", "8%"]
    documents = [Document(f"{number}.txt", None, text) for number, text in enumerate(texts)]
    pieces = work.run(documents, Doomed("jsonl", CORE_KINDS), jobs, errors.append)
    found = [json.loads(piece) for piece in pieces if piece]
    assert [document["source"] for document in found] == [
        document.source for document in documents if document.text not in ("killed", "exits")
    ]
    assert all(len(document["facts"]) == 1 for document in found)
    assert errors == [
        "1.txt: the process that worked on it was killed by SIGKILL; the other documents are done",
        "903.txt: the process that worked on it ended with status 3; the other documents are done",
    ]


class Broken(work.Work):
    """Work with a fault in it."""

    def _outcome(self, document: Document) -> work.Outcome:
        if document.text == "fault":
            raise ZeroDivisionError("by nought")
        return super()._outcome(document)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_internal_error_costs_one_document(jobs: int) -> None:
    errors: list[str] = []
    documents = [Document("a.txt", None, "fault"), Document("b.txt", None, "5%")]
    found = [piece for piece in work.run(documents, Broken("jsonl", CORE_KINDS), jobs, errors.append) if piece]
    assert [json.loads(piece)["source"] for piece in found] == ["b.txt"]
    assert len(errors) == 1
    assert errors[0].startswith("a.txt: internal error (ZeroDivisionError: by nought); ")


def square(number: int) -> int:
    return number * number


def test_a_pause_of_the_input_lets_results_out() -> None:
    given: list[str] = []

    def numbers() -> Iterator[int | None]:
        yield from (3, None)
        while "9" not in given:  # the second number comes only when the first is done
            yield None
        yield 4

    for result in in_order(numbers(), square, 2, weigh=lambda _: 1, crashed=lambda _, __: -1):
        given += [str(result)] if result is not None else []
    assert given == ["9", "16"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_line_comes_out_before_the_next_goes_in(jobs: str) -> None:
    with subprocess.Popen(
        [*KZFACTS, "extract", "--input", "jsonl", "-f", "jsonl", "-j", jobs],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        for line in rows(3).encode().splitlines(keepends=True):
            process.stdin.write(line)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["source"] == "-"
        process.stdin.close()
        assert process.wait(30) == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_stops_at_once_and_leaves_whole_lines(tmp_path: Path, jobs: str) -> None:
    (tmp_path / "a.jsonl").write_text(rows(60_000), encoding="utf-8")
    out = tmp_path / "out.jsonl"
    with (
        out.open("wb") as stream,
        subprocess.Popen(
            [*KZFACTS, "extract", "-f", "jsonl", "-j", jobs, "a.jsonl"],
            cwd=tmp_path,
            stdout=stream,
            stderr=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C goes to the whole group, workers and all
        ) as process,
    ):
        while out.stat().st_size < 5000:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        asked = time.monotonic()
        assert process.wait(30) == 130
        assert time.monotonic() - asked < 5
        assert process.stderr
        assert process.stderr.read() == b""
    lines = out.read_bytes().splitlines(keepends=True)
    assert [json.loads(line)["id"] for line in lines] == list(range(len(lines)))
    assert lines[-1].endswith(b"\n")
    assert len(lines) < 60_000


def test_ctrl_c_waits_until_a_worker_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[jobs.Worker] = []

    class Interrupted(jobs.Worker):
        def __init__(self, *arguments: Any) -> None:
            os.kill(os.getpid(), signal.SIGINT)
            super().__init__(*arguments)
            begun.append(self)

    monkeypatch.setattr(jobs, "Worker", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        list(in_order([1], square, 2, weigh=lambda _: 1, crashed=lambda _, __: -1))
    (worker,) = begun
    assert worker.process.exitcode == -signal.SIGKILL


def test_ctrl_c_while_the_command_line_is_imported_is_quiet() -> None:
    code = (
        "import os, signal, sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'typer': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from kzfacts.__main__ import main\n"
        "main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_a_number_of_jobs_below_nought_is_refused(run: Run) -> None:
    done = run("extract", "-j", "-1", stdin="5%")
    assert done.returncode == 2
    assert "--jobs" in done.stderr
