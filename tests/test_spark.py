"""The example job on a real local Spark."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from kzfacts import extract

OLDEST_JAVA = 17
TEXTS = ["Цены выросли на 5,5% за 2024 год.", "Бюджеттен 20 млрд теңге бөлінді.", "Ештеңе жоқ."]


def java() -> int:
    """Return the version of the Java on the path, 0 if there is none."""
    program = shutil.which("java")
    if not program:
        return 0
    said = subprocess.run([program, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', said)
    return int(found[1]) if found else 0


pytestmark = pytest.mark.skipif(
    java() < OLDEST_JAVA, reason=f"Spark needs Java {OLDEST_JAVA} or newer, and none is on the path"
)


def job(source: Path, out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kzfacts.spark", str(source), str(out), "--master", "local[2]", *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_parquet_in_and_parquet_by_kind_out(tmp_path: Path) -> None:
    source, out = tmp_path / "in.parquet", tmp_path / "out"
    pq.write_table(pa.table({"nr": range(len(TEXTS)), "body": TEXTS}), source)
    done = job(source, out, "--text-field", "body", "--id-field", "nr")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in out.iterdir() if path.is_dir()} == {"kind=percent", "kind=date", "kind=money"}
    rows = ds.dataset(out, partitioning="hive").to_table().to_pylist()
    found = sorted((row["id"], row["kind"], row["text"], row["start"]) for row in rows)
    expected = [(str(nr), fact.kind, fact.text, fact.start) for nr, text in enumerate(TEXTS) for fact in extract(text)]
    assert found == sorted(expected)


def test_json_lines_in(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out"
    source.write_text("".join(json.dumps({"id": "a", "text": text}) + "\n" for text in TEXTS), encoding="utf-8")
    done = job(source, out, "--kind", "money")
    assert done.returncode == 0, done.stderr
    rows = ds.dataset(out, partitioning="hive").to_table().to_pylist()
    assert [(row["id"], row["kind"], row["text"], row["money"]["currency"]) for row in rows] == [
        ("a", "money", "20 млрд теңге", "KZT")
    ]


def test_what_is_wrong_is_said_in_a_line(tmp_path: Path) -> None:
    pq.write_table(pa.table({"body": ["5%"], "text": [b"5%"]}), tmp_path / "in.parquet")
    (tmp_path / "rows.jsonl").write_text('{"text": "5%"}\n{broken\n{"body": "5%"}\n', encoding="utf-8")
    (tmp_path / "there").mkdir()
    runs = [
        ["in.parquet", "out"],
        ["in.parquet", "out", "--text-field", "corpus"],
        ["no.parquet", "out"],
        ["in.parquet", "there", "--text-field", "body"],
        ["rows.jsonl", "out"],
    ]
    code = "import sys; from kzfacts.spark import main; print(*[main(run.split()) for run in sys.argv[1:]])"
    done = subprocess.run(
        [sys.executable, "-c", code, *(" ".join([*run, "--master", "local[2]"]) for run in runs)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        cwd=tmp_path,
    )
    assert done.stdout == "2 2 2 2 0\n", done.stderr
    said = [line.rpartition("kzfacts: ")[2] for line in done.stderr.splitlines() if "kzfacts: " in line]
    assert said[:2] == [
        "in.parquet: column 'text' holds binary, not text; write it as strings",
        "in.parquet: no column 'corpus' (here: body, text); name the column of the text with --text-field",
    ]
    assert said[2].startswith("no.parquet: can't be read ([PATH_NOT_FOUND]")
    assert said[3].startswith("there: can't be written ([PATH_ALREADY_EXISTS]")
    assert said[4:] == ["rows.jsonl: 2 of 3 rows are broken or have no text, and gave no facts"]
    assert "Traceback" not in done.stderr


def test_what_it_is_has_to_be_said(tmp_path: Path) -> None:
    done = job(tmp_path / "in.bin", tmp_path / "out")
    assert done.returncode == 2
    assert "no known suffix" in done.stderr
    assert "say what it is with --input" in done.stderr
