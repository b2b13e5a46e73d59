"""The faults of the world, brought about for real: full disks, closed pipes, signals, odd terminals."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import resource
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

KZFACTS = [sys.executable, "-m", "kzfacts"]
TEXT = "Доля выросла до 12,5%, сообщила служба."
ROW = b'{"text": "\xd1\x80\xd0\xbe\xd1\x81\xd1\x82 5%"}\n'
FULL = Path("/dev/full")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    "arguments", [["extract", "a.txt"], ["extract", "-f", "json", "a.txt"], ["schema"], ["--help"]]
)
def test_a_full_disk_behind_standard_output(text: Path, arguments: list[str]) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [*KZFACTS, *arguments], stdout=full, stderr=subprocess.PIPE, cwd=text.parent, check=False, text=True
        )
    assert done.returncode == 2
    assert done.stderr.startswith("kzfacts: standard output: can't be written (No space left on device);")
    assert done.stderr.count("\n") == 1


def test_a_full_disk_behind_a_file_leaves_the_old_one(text: Path) -> None:
    out = text.with_name("out.json")
    out.write_text("old", encoding="utf-8")
    rows = text.with_name("rows.jsonl")
    rows.write_bytes(ROW * 200)
    done = subprocess.run(
        [*KZFACTS, "extract", "-f", "json", str(rows), "-o", str(out)],
        stderr=subprocess.PIPE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        check=False,
        text=True,
    )
    assert done.returncode == 2
    assert "can't be written (File too large); the file is as it was" in done.stderr
    assert out.read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in text.parent.iterdir()) == ["a.txt", "out.json", "rows.jsonl"]


@pytest.mark.parametrize("target", ["no/such/out.json", ".", "a.txt/out.json"])
def test_an_output_that_can_not_be_written(run: Run, text: Path, target: str) -> None:
    done = run("extract", text.name, "-o", target)
    assert (done.returncode, done.stdout) == (2, "")
    assert "can't be written" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="this user may write everywhere (root)")
def test_a_read_only_folder(run: Run, text: Path) -> None:
    text.parent.chmod(0o555)
    try:
        done = run("extract", text.name, "-o", "out.json")
    finally:
        text.parent.chmod(0o755)
    assert done.returncode == 2
    assert "can't be written (Permission denied)" in done.stderr


def test_a_reader_that_leaves(text: Path) -> None:
    rows = text.with_name("rows.jsonl")
    rows.write_bytes(ROW * 5000)
    program = subprocess.Popen(
        [*KZFACTS, "extract", "-f", "jsonl", str(rows)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert program.stdout is not None
    assert program.stdout.readline().startswith(b'{"source"')
    program.stdout.close()
    program.stdout = None
    assert program.communicate(timeout=60)[1] == b""
    assert program.returncode == 0


@contextlib.contextmanager
def writing(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the program until it is in the middle of writing ``out.jsonl``, its input still open."""
    (folder / "out.jsonl").write_text("old", encoding="utf-8")
    program = subprocess.Popen(
        [*KZFACTS, "extract", "--input", "jsonl", "-f", "jsonl", "-o", "out.jsonl"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
    )
    assert program.stdin is not None
    program.stdin.write(ROW * 2000)
    program.stdin.flush()
    deadline = time.monotonic() + 30
    while not any(path.stat().st_size for path in folder.glob(".out.jsonl.*.part")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_in_the_middle_of_writing_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, number: signal.Signals
) -> None:
    with writing(tmp_path) as program:
        program.send_signal(number)
        assert program.wait(30) == 128 + number
        assert program.stderr is not None
        assert b"Traceback" not in program.stderr.read()
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_kill_in_the_middle_of_writing_leaves_the_old_file(tmp_path: Path) -> None:
    with writing(tmp_path) as program:
        program.kill()
        assert program.wait(30) == -signal.SIGKILL
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    ("closed", "status"), [("<&-", 0), ("2>&-", 0), (">&-", 2), (">&- 2>&- <&-", 2), ("-o out.json >&-", 0)]
)
def test_closed_standard_streams(text: Path, closed: str, status: int) -> None:
    line = f"'{sys.executable}' -m kzfacts extract -f json {text.name} {closed}"
    done = subprocess.run(["bash", "-c", line], cwd=text.parent, capture_output=True, check=False, timeout=60)  # noqa: S607
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.parametrize(
    "environment", [{}, {"LC_ALL": "C"}, {"LC_ALL": "no_such.locale", "HOME": "/nonexistent"}, {"PYTHONUTF8": "0"}]
)
def test_no_home_and_no_locale(run: Run, text: Path, environment: dict[str, str]) -> None:
    name = text.rename(text.with_name("қар.txt")).name
    for form in ("table", "json", "csv"):
        done = run("extract", "-f", form, name, env=environment)
        assert (done.returncode, done.stderr) == (0, "")
        assert "12,5%" in done.stdout
    assert run("--help", env=environment).returncode == 0


@pytest.mark.parametrize(
    "arguments", [["explain", "money.word"], ["explain", "--why", "5 млн теңге"], ["explain", "--help"], ["extract"]]
)
def test_the_product_is_utf8_in_every_locale(run: Run, arguments: list[str]) -> None:
    done = run(*arguments, stdin="5 млн теңге", env={"PYTHONIOENCODING": "latin-1"})
    assert (done.returncode, "теңге" in done.stdout) == (0, True)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_messages_that_can_not_be_written_change_nothing(text: Path) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [*KZFACTS, "extract", "-f", "json", "missing.txt", "a.txt"],
            stdout=subprocess.PIPE,
            stderr=full,
            cwd=text.parent,
            check=False,
        )
    assert (done.returncode, "12,5%" in done.stdout.decode()) == (2, True)


def on_a_terminal(
    columns: int, folder: Path, *arguments: str, status: int = 0, typed: str = "", **environment: str
) -> str:
    """Run the program on a terminal of its own, where ``typed`` was typed; return what it writes there."""
    ours, theirs = pty.openpty()
    os.write(ours, typed.encode())
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "LINES")}
    program = subprocess.Popen(
        [*KZFACTS, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env={**kept, "TERM": "xterm-256color", "PAGER": "cat", **environment},
    )
    os.close(theirs)
    timer = threading.Timer(60, program.kill)
    timer.start()
    chunks = []
    with contextlib.suppress(OSError):  # how Linux says that the other end was closed
        while chunk := os.read(ours, 65536):
            chunks.append(chunk)
    os.close(ours)
    timer.cancel()
    assert program.wait(60) == status
    return b"".join(chunks).decode("utf-8", "replace")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["extract", "a.txt"], "12,5%"),
        (["show", "a.txt"], "[12,5%→12.5percent]"),
        (["extract", "--summary", "a.txt"], "percent1"),
        (["--help"], "official"),
        (["extract", "--help"], "--format<table|"),
    ],
)
def test_a_terminal_of_20_columns(text: Path, arguments: list[str], words: str) -> None:
    shown = on_a_terminal(20, text.parent, *arguments, NO_COLOR="1")
    assert words in "".join(shown.split())
    if arguments[1:] == ["a.txt"]:  # bars and the help have a least width
        assert all(len(line) <= 20 for line in shown.split("\r\n"))


def test_a_list_of_5000_files(run: Run, text: Path) -> None:
    names = [f"{number}.txt" for number in range(1000)]
    for name in names:
        text.with_name(name).write_text(TEXT, encoding="utf-8")
    listed = "\0".join([*names * 5, "missing.txt"])
    done = run("extract", "-j", "2", "-f", "jsonl", "--files-from", "-", stdin=listed)
    assert (done.returncode, done.stderr) == (2, "kzfacts: missing.txt: no such file; check the path\n")
    lines = done.stdout.splitlines()
    assert [line.partition('"id"')[0] for line in lines] == [f'{{"source": "{name}", ' for name in names * 5]
    assert len({line.partition('"id"')[2] for line in lines}) == 1


@pytest.mark.parametrize("arguments", [["extract"], ["check"], ["show"], ["show", "missing.txt"]])
def test_nothing_to_read_on_a_terminal_is_said_and_not_waited_for(tmp_path: Path, arguments: list[str]) -> None:
    shown = on_a_terminal(80, tmp_path, *arguments, status=2, KZFACTS_PAGER="echo paged")
    assert shown.startswith("kzfacts: ")
    assert shown.count("\n") == 1


@pytest.mark.parametrize("command", ["extract", "show"])
def test_a_text_that_is_typed_ends_once(tmp_path: Path, command: str) -> None:
    end_of_text = "\x04"  # Ctrl-D
    assert "12.5 percent" in on_a_terminal(80, tmp_path, command, "-", typed=f"Доля 12,5% жителей\n{end_of_text}")


def test_colour_on_a_terminal_only_where_it_is_wanted(text: Path) -> None:
    assert "\x1b[" in on_a_terminal(80, text.parent, "extract", text.name)
    assert "\x1b[" not in on_a_terminal(80, text.parent, "extract", text.name, NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal(80, text.parent, "extract", text.name, TERM="dumb")


HOSTILE = (
    "Доля 12,5%\x1b]0;title\x07\x1b[2J \x9b31m выросла до [red]13%[/red] \x1b[8m 14%\x08\x08\n\x1b]8;;http://x\x07 15%"
)


@pytest.mark.parametrize("name", ["a.txt", "\x1b[31mred.txt", "[bold]x.txt"])
def test_terminal_escapes_of_a_text_and_of_a_name_are_harmless(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(HOSTILE, encoding="utf-8")
    for arguments in (["extract"], ["extract", "-f", "json"]):
        printed = run(*arguments, name).stdout
        assert not set("\x1b\x07\x08\x9b").intersection(printed)
    shown = on_a_terminal(80, tmp_path, "extract", name, NO_COLOR="1")
    assert not set("\x1b\x07\x08\x9b").intersection(shown)
    assert "12,5%" in shown
    missing = run("extract", f"missing {name}")
    assert missing.returncode == 2
    assert "\x1b" not in missing.stderr
