"""Score extract on the annotated sets: precision, recall and F1 by kind, and the share of right values.

usage: score.py FOLDER [--errors N] [--kinds date,money,percent,official]

FOLDER holds kk_dev.jsonl, ru_dev.jsonl, kk_values_dev.jsonl and the scorer score.py.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

from kzfacts import extract
from kzfacts.fact import KINDS


def main() -> int:
    """Score both languages and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="print up to N wrong spans a kind, and wrong values")
    parser.add_argument("--kinds", default="date,money,percent,official")
    parser.add_argument("--sets", default="kk,ru,values")
    options = parser.parse_args()
    if not (options.folder / "score.py").is_file():
        print(f"score: {options.folder}: no annotated sets here; name the folder with `make score EVAL=FOLDER`")
        return 2
    scorer = _load(options.folder / "score.py")
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"],  # noqa: S607 (git is found on PATH like make itself)
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    print(f"commit {commit or 'unknown'}")
    for name in ("kk", "ru"):
        if name in options.sets.split(","):
            gold = scorer.read_jsonl(options.folder / f"{name}_dev.jsonl")
            print(f"\n{name}_dev: {len(gold)} documents")
            predicted = {row["id"]: _facts(row["text"]) for row in gold}
            scorer.score(gold, predicted, options.kinds.split(","), options.errors)
    if "values" in options.sets.split(","):
        _score_values(scorer.read_jsonl(options.folder / "kk_values_dev.jsonl"), options.errors)
    return 0


def _load(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _facts(text: str) -> list[dict[str, Any]]:
    return [fact.to_dict() for fact in extract(text, kinds=KINDS)]


def _score_values(rows: list[dict[str, Any]], errors: int) -> None:
    for form in ("words", "digits"):
        wrong = []
        for row in rows:
            side = row[form]
            found = [
                fact
                for fact in extract(side["context"], kinds=(row["kind"],))
                if fact.start < side["end"] and side["start"] < fact.end
            ]
            if not any(_agrees(fact.value, row["value"]) for fact in found):
                wrong.append((side["text"], row["value"], [fact.value for fact in found]))
        print(f"\nkk_values_dev, {form}: {len(rows) - len(wrong)} of {len(rows)} right")
        for item in wrong[:errors]:
            print("   ", *item, sep=" | ")


def _agrees(value: dict[str, Any], gold: dict[str, Any]) -> bool:
    bounds = {value.get("amount", value.get("value")), value["min"], value["max"]}
    wanted = [Decimal(str(gold[key])) for key in ("amount", "value", "min", "max") if gold.get(key) is not None]
    return all(number in bounds for number in wanted) and value.get("currency") == gold.get(
        "currency", value.get("currency")
    )


if __name__ == "__main__":
    sys.exit(main())
