"""Patterns of the standard library that are compiled when they are first used: start-up pays for none of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any


class Compiled:
    """The methods of a compiled pattern."""

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    sub: Callable[..., str]


class Lazy(Compiled):
    """Stands for ``re.compile(source, flags)``; the first use compiles and puts the pattern's methods in place."""

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        """Keep ``source`` and ``flags`` until the first use."""
        self.source, self.flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile, on the first use of any method."""
        if name not in Compiled.__annotations__:
            raise AttributeError(name)
        compiled = re.compile(self.source, self.flags)
        for method in Compiled.__annotations__:
            setattr(self, method, getattr(compiled, method))
        self.__class__ = Compiled  # type: ignore[assignment]  # look-ups are slow in a class with this method
        return getattr(compiled, name)
