"""What docs/checks.md shows is what happens."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import console
import pytest

from kzfacts.checks.codes import BY_NAME
from kzfacts.checks.settings import Settings, parse

DOCS = (console.ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
SESSIONS = console.commands(DOCS)
needs_jq = pytest.mark.skipif(not (shutil.which("jq") and shutil.which("git")), reason="jq or git is not installed")


@pytest.mark.parametrize("command", [pytest.param(item, id=item.line) for item in SESSIONS])
def test_session(command: console.Command) -> None:
    assert console.run(command.line) == command.output


def test_there_are_sessions() -> None:
    assert len(SESSIONS) >= 4


def test_the_table_of_classes_has_their_severities() -> None:
    rows = re.findall(r"^\| ((?:`[\w-]+`(?:, )?)+) \| (\w+) \|", DOCS, re.MULTILINE)
    shown = {name: severity for names, severity in rows for name in re.findall(r"[\w-]+", names)}
    wanted = {row.name: row.severity for row in BY_NAME.values() if row.code.startswith("KZ1")}
    assert shown == {name: "information" if severity == "info" else severity for name, severity in wanted.items()}


def test_the_settings_shown_are_settings() -> None:
    found = re.search(r"```toml\n(.*?)```", DOCS, re.DOTALL)
    assert found is not None
    settings = parse("pyproject.toml", found[1])
    assert settings is not None
    assert settings.fail_on == "error"
    assert settings != Settings()


@needs_jq
def test_git_shows_changed_facts(tmp_path: Path) -> None:
    recipe = [
        line.strip() for line in DOCS.splitlines() if line.startswith("    git config") or ".gitattributes" in line
    ]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

    def shell(line: str) -> str:
        done = subprocess.run(["bash", "-ec", line], cwd=tmp_path, env=environment, capture_output=True, check=True)  # noqa: S607
        return done.stdout.decode()

    shell("git init -q; git config user.name n; git config user.email e@example.org")
    for line in recipe:
        shell(line)
    (tmp_path / "a.txt").write_text("Выделено 2,5 млрд тенге, рост на 5%.\n", encoding="utf-8")
    shell("git add .; git commit -qm first")
    (tmp_path / "a.txt").write_text("Мост построят.\n\nРост на 5%, и дано 3 млрд тенге.\n", encoding="utf-8")
    changed = [line for line in shell("git diff").splitlines() if re.match(r"[+-](?![+-])", line)]
    assert [line.split("\t")[:2] for line in changed] == [["-money", "2,5 млрд тенге"], ["+money", "3 млрд тенге"]]


def test_hooks_name_commands() -> None:
    hooks = (console.ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert re.findall(r"^  entry: kzfacts (\w+)$", hooks, re.MULTILINE) == ["check", "compare"]
    assert re.findall(r"^- id: ([\w-]+)$", hooks, re.MULTILINE) == ["kzfacts-check", "kzfacts-compare"]
