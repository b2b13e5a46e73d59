"""The coverage-guided fuzzer: ``make fuzz``. Arguments go to libFuzzer; a file reproduces a finding.

The first byte of an input says what the rest is (words near to facts, words of the examples with other endings, any
text, a file or rows of JSON), and whether there is a date to resolve against.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from datetime import date
from pathlib import Path

import atheris

NEVER = {"kzfacts.__main__", "kzfacts.arrow", "kzfacts.spark"}  # they run something, or need an extra

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]
with atheris.instrument_imports(include=["kzfacts"]):
    import kzfacts

    for module in pkgutil.walk_packages(kzfacts.__path__, "kzfacts."):
        if module.name not in NEVER:
            importlib.import_module(module.name)
    import properties

FORMS = ("json", "csv", "table")
LEAP_DAY = date(2024, 2, 29)


def one(data: bytes) -> None:
    """Check one input."""
    how, rest = (data[0], data[1:]) if data else (0, b"")
    ref_date = LEAP_DAY if how >= 128 else None
    if how % 3 == 0:
        properties.holds(properties.of_bytes(rest[:40]) if how % 2 else properties.of_seeds(rest[:60]), ref_date)
    elif how % 3 == 1:
        properties.holds(rest.decode("utf-8", "replace")[:400], ref_date)
    else:
        rows = ("--input", "jsonl") if how % 2 else ()
        properties.ran(["extract", "-f", FORMS[how // 3 % 3], *rows], rest)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
