"""Imports go down only: cli; io, render, checks; pipeline; kinds; grammar; lexicon; fact, finding; text; codes."""

from __future__ import annotations

import ast
from collections.abc import Iterable
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
    {"saving"},
    {"inputs", "jobs", "progress"},
    {"pipeline"},
    {"anchors", "kinds", "overlaps", "repeats"},
    {"grammar"},
    {"lexicon"},
    {"fact", "finding"},
    {"text"},
    {"normalise"},
    {"codes", "rulebook"},
    {"__init__"},
)
WITHIN = {  # packages that have layers of their own
    "inputs": (
        {"jsonl"},
        {"formats", "opening", "sources", "webpage"},
        {"document", "lines"},
        {"parts"},
        {"encoding"},
    ),
    "kinds.date": (
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
    ),
    "normalise": (
        {"alphabets", "masks"},
        {"markup"},
        {"wrap"},
        {"signatures"},
    ),
}


def ranks(layers: Iterable[set[str]]) -> dict[str, int]:
    return {name: rank for rank, names in enumerate(layers) for name in names}


RANK = ranks(LAYERS)


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


@pytest.mark.parametrize("package", WITHIN)
def test_imports_go_down_within(package: str) -> None:
    rank, inside = ranks(WITHIN[package]), f"kzfacts.{package}."
    folder = ROOT.joinpath(*package.split("."))
    for path in folder.rglob("*.py"):
        here = path.relative_to(folder).with_suffix("").parts[0]
        for module in imported(path):
            if module.startswith(inside):
                there = module.removeprefix(inside).partition(".")[0]
                assert there == here or rank[there] > rank[here], f"{path.name} imports {module}"
