"""Imports go down only: cli; io, render, checks; pipeline; kinds; grammar; lexicon; fact, finding; text; codes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import kzfacts

ROOT = Path(kzfacts.__file__).parent
LAYERS = (
    {"__main__"},
    {"cli"},
    {"work", "review", "display", "pager", "trace", "explain", "spark"},
    {"arrow", "expectations"},
    {"io", "product", "render", "checks"},
    {"jsonl", "saving"},
    {"formats", "jobs", "progress", "sources", "webpage", "opening"},
    {"document", "lines"},
    {"parts"},
    {"encoding"},
    {"pipeline"},
    {"anchors", "kinds", "overlaps", "repeats"},
    {"grammar"},
    {"lexicon"},
    {"fact", "finding"},
    {"text"},
    {"alphabets", "masks"},
    {"markup"},
    {"wrap"},
    {"signatures"},
    {"codes", "rulebook"},
    {"__init__"},
)
DATES = (  # the stages of kinds/date, last first; its own modules put them together, all know what stands in ``when``
    {"__init__"},
    {"read"},
    {"run"},
    {"feasts"},
    {"resolving"},
    {"around"},
    {"forms"},
    {"tokens"},
    {"codes"},
    {"anchors", "when"},
)
RANK, DATE_RANK = ({name: rank for rank, names in enumerate(layers) for name in names} for layers in (LAYERS, DATES))


def layer_of(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("kzfacts"):
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names if alias.name.startswith("kzfacts"))
    return names


def test_the_public_names_are_listed_before_they_are_used() -> None:
    assert set(dir(kzfacts)) == set(kzfacts.__all__)


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(path: Path) -> None:
    here = path.relative_to(ROOT).with_suffix("").parts[0]
    if here == "__init__":
        return
    for module in imported(path):
        there = layer_of(module)
        within_package = there == here and (ROOT / here).is_dir()
        assert RANK[there] > RANK[here] or within_package, f"{path.name} imports {module}"


@pytest.mark.parametrize(
    "path", sorted((ROOT / "kinds" / "date").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT))
)
def test_the_stages_of_dates_go_down(path: Path) -> None:
    here = path.relative_to(ROOT / "kinds" / "date").with_suffix("").parts[0]
    for module in imported(path):
        if module.startswith("kzfacts.kinds.date."):
            there = module.split(".")[3]
            assert DATE_RANK[there] > DATE_RANK[here] or there == here, f"{path.name} imports {module}"
