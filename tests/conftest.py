"""What tests share: running the program as users do."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("steady", deadline=None)  # the first match of a rule compiles its pattern
settings.load_profile("steady")
signal.signal(signal.SIGINT, signal.default_int_handler)  # what a shell runs in the background ignores Ctrl-C

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run ``kzfacts`` in an empty folder; returns its exit status, standard output and standard error."""

    def run_there(*arguments: str, stdin: str | bytes = "", **options: object) -> subprocess.CompletedProcess[str]:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        done = subprocess.run(
            [sys.executable, "-m", "kzfacts", *arguments],
            input=data,
            capture_output=True,
            check=False,
            timeout=60,
            **{"cwd": tmp_path, **options},
        )
        out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        assert "Traceback" not in err, err
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return run_there
