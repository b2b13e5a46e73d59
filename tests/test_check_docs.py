"""What docs/checks.md shows beside its shell sessions, which ``test_docs`` runs, is what happens."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import console
import pytest
import yaml

from kzfacts.checks.codes import BY_NAME
from kzfacts.checks.settings import Settings, parse

DOCS = (console.ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
needs_jq = pytest.mark.skipif(not (shutil.which("jq") and shutil.which("git")), reason="jq or git is not installed")


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
    shell("git init -q; git config user.name n; git config user.email e@example.org", tmp_path)
    for line in recipe:
        assert shell(line, tmp_path).returncode == 0
    (tmp_path / "a.txt").write_text("Выделено 2,5 млрд тенге, рост на 5%.\n", encoding="utf-8")
    shell("git add .; git commit -qm first", tmp_path)
    (tmp_path / "a.txt").write_text("Мост построят.\n\nРост на 5%, и дано 3 млрд тенге.\n", encoding="utf-8")
    changed = [line for line in shell("git diff", tmp_path).stdout.splitlines() if re.match(r"[+-](?![+-])", line)]
    assert [line.split("\t")[:2] for line in changed] == [["-money", "2,5 млрд тенге"], ["+money", "3 млрд тенге"]]


ENVIRONMENT = {**os.environ, "PATH": console.PATH, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
SNIPPETS: list[Any] = [
    yaml.safe_load(found) for found in re.findall(r"^```yaml\n(.*?)^```$", DOCS, re.MULTILINE | re.DOTALL)
]
KK, RU = "2,5 млн теңге бөлінді.\n", "Выделено 2,5 {} тенге{}.\n"


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line as the workflow runner and people do."""
    return subprocess.run(
        ["bash", "-e", "-c", line],  # noqa: S607 (found on PATH)
        cwd=folder,
        env=ENVIRONMENT | {"PRE_COMMIT_HOME": str(folder / ".cache")},
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )


def news(folder: Path, scale: str, end: str) -> None:
    (folder / "news").mkdir(exist_ok=True)
    (folder / "news/a.kk.txt").write_text(KK, encoding="utf-8")
    (folder / "news/a.ru.txt").write_text(RU.format(scale, end), encoding="utf-8")


def test_the_steps_of_the_workflow_run(tmp_path: Path) -> None:
    (steps,) = (snippet for snippet in SNIPPETS if "run" in snippet[0])
    install, compare, check = (step["run"] for step in steps if "run" in step)
    assert install.endswith(f"/{metadata('kzfacts')['Name']}")
    news(tmp_path, "млн", "")
    assert [shell(line, tmp_path).returncode for line in (compare, check)] == [0, 0]
    news(tmp_path, "млрд", " 31 июня 2024 года")
    done = shell(compare, tmp_path)
    assert (done.returncode, done.stdout.startswith("::error file=news/a.kk.txt,line=1,")) == (1, True)
    assert shell(check, tmp_path).returncode == 0
    (uploaded,) = (step["with"]["sarif_file"] for step in steps if "with" in step)
    log = json.loads((tmp_path / uploaded).read_text(encoding="utf-8"))
    assert [found["ruleId"] for found in log["runs"][0]["results"]] == ["KZ202"]


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
def test_the_hooks_run(tmp_path: Path) -> None:
    (repos,) = (snippet for snippet in SNIPPETS if "repo" in snippet[0])
    start = "git init -q; git config user.name n; git config user.email e@example.org; git add .; git commit -qm one"
    (tmp_path / "hooks").mkdir()
    manifest = (console.ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    # The one difference: the program of this environment instead of one that is installed from the network.
    (tmp_path / "hooks/.pre-commit-hooks.yaml").write_text(manifest.replace("language: python", "language: system"))
    shell(start, tmp_path / "hooks")
    rev = shell("git rev-parse HEAD", tmp_path / "hooks").stdout.strip()
    (tmp_path / "project").mkdir()
    news(tmp_path / "project", "млрд", " 31 июня 2024 года")
    config = {"repos": [repo | {"repo": str(tmp_path / "hooks"), "rev": rev} for repo in repos]}
    (tmp_path / "project/.pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    shell(start, tmp_path / "project")
    done = shell("pre-commit run --all-files", tmp_path / "project")
    assert done.returncode == 1
    assert re.findall(r"^(kzfacts \w+)\.+Failed$", done.stdout, re.MULTILINE) == ["kzfacts check", "kzfacts compare"]
    assert re.findall(r" (KZ\d+) ", done.stdout) == ["KZ202", "KZ104"]
