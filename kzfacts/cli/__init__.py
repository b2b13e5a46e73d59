"""The command line: one module a command, imported when the command is asked for."""

from kzfacts.cli.program import app, main, run

__all__ = ["app", "main", "run"]
