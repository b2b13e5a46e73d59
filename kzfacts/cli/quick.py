"""Options without typer's conversion of values, which imports pydantic: that takes as long as all the rest.

Flags, strings, choices and paths, and options that were not given, need none. Everything else goes to typer (numbers,
and what is wrong), so that values and messages are the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

from typer.core import TyperCommand, TyperGroup


class _Quick:
    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse the arguments, of a group those before the name of a command, into ``ctx``."""
        _quicken(self, ctx)
        parsed: list[str] = super().parse_args(ctx, args)  # type: ignore[misc] # that of the other base class
        return parsed


class QuickCommand(_Quick, TyperCommand):
    """A command whose options are converted here where that is easy."""


class QuickGroup(_Quick, TyperGroup):
    """A group of commands whose own options are converted here where that is easy."""


def _quicken(command: Any, context: Any) -> None:
    kinds = get_type_hints(command.callback)
    for parameter in command.get_params(context):
        kind = next(_classes(kinds.get(parameter.name, NoneType)), NoneType)
        parameter.process_value = partial(_processed, parameter, parameter.process_value, kind)


def _classes(hint: Any) -> Iterator[type]:
    """Yield the classes of values in a type: of ``list[str] | None`` it is ``str``."""
    for part in get_args(hint):
        yield from _classes(part)
    if isinstance(hint, type) and hint is not NoneType and not get_args(hint):
        yield hint


def _processed(parameter: Any, typers: Any, kind: type, context: Any, value: Any) -> Any:
    """Return what the command gets for ``value``, which is what click's parser found or the default."""
    easy: Any
    try:
        if value is None and not parameter.required:
            easy = () if parameter.multiple or parameter.nargs < 0 else None
        elif isinstance(value, (tuple, list)) and kind is str:
            easy = value
        else:
            easy = _easy(kind, value)
    except ValueError:
        return typers(context, value)
    return parameter.callback(context, parameter, easy) if parameter.callback else easy


def _easy(kind: type, value: Any) -> Any:
    """Return ``value`` as a ``kind``: a string, a choice (StrEnum), a path or a flag. Raises ValueError for others."""
    if isinstance(value, kind):
        return value
    if isinstance(value, str) and issubclass(kind, (str, Path)):
        return kind(value)
    raise ValueError(value)
