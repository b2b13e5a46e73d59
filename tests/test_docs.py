"""The shell sessions of README and documents print what they show, links lead somewhere, Python examples run."""

from __future__ import annotations

import doctest
import re
import shutil
import subprocess
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

import console
import pytest

from kzfacts.kinds.official.value import VICE
from kzfacts.lexicon.posts import PHRASES, POSTS

DOCS = [console.ROOT / "README.md", *sorted((console.ROOT / "docs").glob("*.md"))]
TOOLS = ("jq", "iconv", "sqlite-utils", "git")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[\w-]+)?\)")
SESSIONS = [
    pytest.param(command, id=f"{path.name}: {command.line}")
    for path in DOCS
    for command in console.commands(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("command", SESSIONS)
def test_session(command: console.Command) -> None:
    for tool in TOOLS:
        if re.search(rf"(?:^|\| ){tool} ", command.line) and not shutil.which(tool, path=console.PATH):
            pytest.skip(f"{tool} is not installed")
    for module in re.findall(r"-c \"import (\w+)", command.line):
        if not find_spec(module):
            pytest.skip(f"{module} is not installed")
    assert console.run(command.line) == command.output


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_to_files(path: Path) -> None:
    for link in LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / link).exists(), link


def test_python_examples() -> None:
    tested = doctest.testfile(str(console.ROOT / "docs/python.md"), module_relative=False, encoding="utf-8")
    assert (tested.failed, tested.attempted > 10) == (0, True)


def test_the_reference_lists_the_codes_of_roles() -> None:
    page = (console.ROOT / "docs/reference.md").read_text(encoding="utf-8")
    codes = {row.role for row in (*POSTS, *PHRASES)} | {*VICE.values()}
    assert {code for code in codes if f"`{code}`" not in page} == set()


MANUAL = console.ROOT / "docs/kzfacts.1"


def test_the_manual_page_is_that_of_the_program() -> None:
    spec = spec_from_file_location("manual", console.ROOT / "docs/manual.py")
    assert spec
    assert spec.loader
    manual = module_from_spec(spec)
    spec.loader.exec_module(manual)
    wanted = "renew it: .venv/bin/python docs/manual.py > docs/kzfacts.1"
    assert manual.page() == MANUAL.read_text(encoding="utf-8"), wanted


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_the_manual_page_is_good_roff() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-K", "utf8", "-ww", str(MANUAL)],  # noqa: S607 (found on PATH)
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    assert done.stderr == ""
    assert "kzfacts extract" in done.stdout


def test_there_are_sessions() -> None:
    counts = {path.name: len(console.commands(path.read_text(encoding="utf-8"))) for path in DOCS}
    assert all(counts[name] >= 4 for name in ("README.md", "checks.md", "guide.md", "recipes.md"))
