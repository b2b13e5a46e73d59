"""Measure speed, start-up and memory, and print each figure with its target. Figures are ratios within one run.

usage: bench.py [--eval FOLDER] [--quick] [--write]

The text is the annotated sets if FOLDER holds them (Kazakh sentences put together to articles of twenty), else the
articles of seeds/news, over and over. "New text" is one half of it after the other half was read: patterns are compiled
and tables filled, but the words are new. "Text read before" is read a second time.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import resource
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kzfacts.anchors import Scanner
from kzfacts.fact import CORE_KINDS, Fact
from kzfacts.inputs.document import Reading, Row
from kzfacts.pipeline import extract, find
from kzfacts.text import Text
from kzfacts.work import Work, run

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).with_name("RESULTS.md")
WORD = re.compile(r"\w+")
KZFACTS = (sys.executable, "-m", "kzfacts")
EMPTY = """
import typer
app = typer.Typer()
@app.command()
def hello(name: str = "x") -> None:
    print(name)
app()
"""
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}  # as installed
HOSTILE_SIZE = 10_000_000  # bytes of a whole document
HOSTILE_SIZES = 20_000, 40_000  # characters: n and 2n, both far beyond what a rule looks back on (repeats.FAR)
HOSTILE = {
    "digits": "1234567890",
    "columns of figures": "111 ",
    "dots": "1.",
    "capital words": "Президент ",
    "capitals": "АБВ",
    "posts in capitals": "ПРЕЗИДЕНТОМ ",
    "one post repeated": "министр финансов ",
    "posts in a chain": "вице-премьер-",
    "names": "Иван Петров ",
    "nested brackets": "(",
    "nested quotes": '«"',
    "number words": "жиырма бес миллион ",
    "commas": "5, ",
    "dashes": "5-",
    "months": "мамыр ",
    "years": "2025 жыл ",
    "holidays": "Наурыз ",
    "spaces": "  ",
    "line ends": "\n ",
    "mixed letters": "aа",
}
TAILS = ("% ", " теңге ", " года ", " жыл ", " тенге ", " министр Иван Петров ")


class Bench:
    """Collects figures and their targets as rows of a table."""

    def __init__(self) -> None:
        """Begin an empty table."""
        self.lines = ["| figure | measured | target |", "|---|---|---|"]
        print(*self.lines, sep="\n")

    def add(self, name: str, measured: str, target: str = "") -> None:
        """Print and keep one row."""
        self.lines.append(f"| {name} | {measured} | {target} |")
        print(self.lines[-1], flush=True)


def main() -> int:
    """Print the table, and with --write keep it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--eval", type=Path, default=ROOT / "../shared/eval")
    parser.add_argument("--quick", action="store_true", help="smaller inputs, no hostile documents")
    parser.add_argument("--write", action="store_true", help=f"keep the table in {RESULTS.name}")
    options = parser.parse_args()
    texts = _texts(options.eval)
    bench = Bench()
    _throughput(bench, texts)
    _kinds(bench, texts)
    _start_up(bench)
    _memory_and_jobs(bench, texts, 5_000_000 if options.quick else 40_000_000)
    _rules(bench)
    if not options.quick:
        _documents(bench, texts)
    _others(bench, texts)
    if options.write:
        RESULTS.write_text(f"# The last run of `make bench`\n\nCommit {_commit()}.\n\n" + "\n".join(bench.lines) + "\n")
    return 0


def _texts(folder: Path) -> dict[str, list[str]]:
    sets = {lang: folder / f"{lang}_dev.jsonl" for lang in ("kk", "ru")}
    if all(path.is_file() for path in sets.values()):
        texts = {
            lang: [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
            for lang, path in sets.items()
        }
        sentences = texts["kk"]
        return texts | {"kk": ["\n".join(sentences[at : at + 20]) for at in range(0, len(sentences), 20)]}
    print(f"bench: {folder}: no annotated sets here, taking seeds/news\n")
    return {
        lang: [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob(f"seeds/news/*.{lang}.txt"))] * 100
        for lang in ("kk", "ru")
    }


def _best(work: Callable[[], object], times: int = 3) -> float:
    """Return the least processor time of several runs, in seconds."""
    taken = []
    for _ in range(times):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return min(taken)


def _words(texts: Iterable[str]) -> None:
    for text in texts:
        for _ in WORD.finditer(text):
            pass


def _rows(texts: Iterable[str]) -> list[Row]:
    lines = (json.dumps({"id": number, "text": text}, ensure_ascii=False) for number, text in enumerate(texts))
    return [Row("bench", number, line.encode()) for number, line in enumerate(lines, 1)]


def _all(rows: list[Row], kinds: tuple[str, ...] = CORE_KINDS) -> Callable[[], object]:
    work = Work("jsonl", kinds, reading=Reading("jsonl"))
    return lambda: sum(len(piece or "") for piece in run(rows, work, 1, print))


def _throughput(bench: Bench, texts: dict[str, list[str]]) -> None:
    both = [text for part in texts.values() for text in part]
    _all(_rows(both[::2]))()  # compiles, and fills the tables
    _speed(bench, "new text, both languages", both[1::2], 1, "≤ 5")
    for name, part in {"both languages": both, **texts}.items():
        _speed(bench, f"text read before, {name}", part, 3)


def _speed(bench: Bench, name: str, texts: list[str], times: int, target: str = "") -> None:
    scan, taken = _best(partial(_words, texts), 7), _best(_all(_rows(texts)), times)
    size = sum(len(text.encode()) for text in texts) / 1e6
    bench.add(f"time / one pass of `\\w+`, {name}", f"{taken / scan:.2f} ({size / taken:.2f} MB/s)", target)


def _kinds(bench: Bench, texts: dict[str, list[str]]) -> None:
    both = [text for part in texts.values() for text in part]
    rows, scan = _rows(both), _best(partial(_words, both), 7)
    nothing = _best(_all(rows, ()))
    bench.add("text read before: reading and normalising", f"{nothing / scan:.2f}")
    bench.add("the same, one scan for anchors, and writing the facts: no rule at all", f"{_floor(rows) / scan:.2f}")
    for kind in CORE_KINDS:
        bench.add(f"text read before: {kind}", f"{(_best(_all(rows, (kind,))) - nothing) / scan:.2f}")


def _floor(rows: list[Row]) -> float:
    """Return the seconds that everything but the rules takes."""
    known: list[list[Fact]] = []
    scanner = Scanner([rule for kind in CORE_KINDS for rule in import_module(f"kzfacts.kinds.{kind}").RULES])

    def keep(*arguments: Any) -> list[Fact]:
        known.append(find(*arguments))
        return known[-1]

    def scan_only(text: Text, *_: object) -> list[Fact]:
        scanner.hits(text.codes)
        return next(facts)

    with patch("kzfacts.work.find", keep):
        _all(rows)()
    taken = []
    for _ in range(3):
        facts = iter(known)
        with patch("kzfacts.work.find", scan_only):
            taken.append(_best(_all(rows), 1))
    return min(taken)


def _wall(arguments: Iterable[str], times: int = 9) -> float:
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        subprocess.run(list(arguments), check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
        taken.append(time.perf_counter() - begin)
    return min(taken)


def _start_up(bench: Bench) -> None:
    with tempfile.TemporaryDirectory() as folder:
        empty, small = Path(folder, "empty.py"), Path(folder, "small.txt")
        empty.write_text(EMPTY)
        small.write_text("За 2024 год цены выросли на 8,6%.\n", encoding="utf-8")
        least = _wall([sys.executable, str(empty)])
        extract_wall = _wall([*KZFACTS, "extract", str(small)])
        bench.add("extract small.txt / an empty typer program", f"{extract_wall / least:.2f}", "≤ 1.4")
        bench.add("--version / an empty typer program", f"{_wall([*KZFACTS, '--version']) / least:.2f}", "≤ 1.0")


def _memory_and_jobs(bench: Bench, texts: dict[str, list[str]], size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        corpus, book = Path(folder, "corpus.jsonl"), Path(folder, "book.txt")
        both = [text for part in texts.values() for text in part]
        lines = [row.line for row in _rows(both)]
        times = size // sum(map(len, lines)) + 1
        corpus.write_bytes(b"\n".join(lines * times))
        book.write_text("\n\n".join(both * times), encoding="utf-8")
        for path in (corpus, book):
            peak = _peak([*KZFACTS, "extract", "-f", "jsonl", str(path)])
            bench.add(f"peak memory, {path.stat().st_size / 1e6:.0f} MB {path.suffix}", f"{peak} MB", "< 200 MB")
        for path in (corpus, book):
            command = [*KZFACTS, "extract", "-f", "jsonl", "-j"]
            one, two = (_wall([*command, jobs, str(path)], 1) for jobs in "12")
            bench.add(f"speed of 2 jobs / 1 job, {path.suffix}", f"{one / two:.2f}", "≥ 1.7")
        apart = shlex.join([*command, "1", str(book)])
        both_at_once = _wall(["sh", "-c", f"{apart} & {apart}; wait"], 1)
        bench.add(
            "the same of two commands at once that share nothing: what the machine gives",
            f"{2 * one / both_at_once:.2f}",
        )


def _peak(arguments: list[str]) -> int:
    code = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL);"
    code += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    done = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True)
    return int(done.stdout) // 1024


def _rules(bench: Bench) -> None:
    """Time hostile input that ends in what anchors rules, at n and 2n."""
    worst, name = 0.0, ""
    for label, unit in HOSTILE.items():
        for tail in TAILS:
            one, two = (unit * (size // len(unit)) + tail for size in HOSTILE_SIZES)
            ratio = _best(partial(extract, two), 5) / max(_best(partial(extract, one), 5), 1e-9)
            if ratio > worst:
                worst, name = ratio, f"{label} +{tail.rstrip()}"
    bench.add(f"hostile input at 2n / n, the worst ({name})", f"{worst:.2f}", "≈ 2")


def _documents(bench: Bench, texts: dict[str, list[str]]) -> None:
    normal = [text for part in texts.values() for text in part]
    speed = sum(map(len, normal)) / _best(_all(_rows(normal)), 1)
    for label, unit in HOSTILE.items():
        text = unit * (HOSTILE_SIZE // len(unit.encode()))
        rows = _rows([text])
        taken = _best(_all(rows), 1)
        bench.add(f"10 MB of {label}, speed / normal", f"{len(text) / taken / speed:.2f}", "≥ 0.1")
    bench.add("peak memory of this whole run", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _others(bench: Bench, texts: dict[str, list[str]]) -> None:
    sample = texts["ru"][:20]
    ours = _best(_all(_rows(sample)))
    for name, work in _peers():
        bench.add(
            f"{name}, time / kzfacts' on the same Russian text",
            f"{_best(partial(work, sample), 1) / ours:.0f}",
        )


def _peers() -> Iterator[tuple[str, Callable[[list[str]], object]]]:
    from dateparser.search import search_dates

    yield "dateparser search_dates", lambda texts: [search_dates(text, languages=["ru"]) for text in texts]
    if importlib.util.find_spec("natasha"):
        import natasha

        vocabulary = natasha.MorphVocab()
        extractors = [natasha.DatesExtractor(vocabulary), natasha.MoneyExtractor(vocabulary)]
        yield "natasha dates and money", lambda texts: [list(one(text)) for text in texts for one in extractors]


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
