"""The README's shell sessions print what they show."""

from __future__ import annotations

import shutil

import console
import pytest

README = (console.ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [pytest.param(item, id=item.line) for item in console.commands(README)])
def test_session(command: console.Command) -> None:
    if "jq " in command.line and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    assert console.run(command.line) == command.output


def test_there_are_sessions() -> None:
    assert len(console.commands(README)) >= 4
