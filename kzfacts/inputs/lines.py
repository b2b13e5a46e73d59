"""The lines of a stream of bytes as they come, read in blocks, with a word when nothing comes."""

from __future__ import annotations

import os
import select
import stat
from collections.abc import Callable, Iterator
from typing import BinaryIO

BLOCK = 1 << 18
PAUSE = 0.1  # seconds: how long to wait before saying again that nothing comes


def lines(read: Callable[[int], bytes], is_ready: Callable[[float], bool]) -> Iterator[bytes | None]:
    """Yield the lines of a stream without their line feeds; None as often as the stream pauses.

    read      returns at most so many bytes as soon as there are some; nothing at the end
    is_ready  says, after at most so many seconds, whether reading would return at once
    """
    begun: list[bytes] = []  # of a line that is longer than a block
    while True:
        wait = 0.0
        while not is_ready(wait):
            yield None
            wait = PAUSE
        block = read(BLOCK)
        if not block:
            break
        first, *others = block.split(b"\n")
        begun.append(first)
        if others:
            yield b"".join(begun)
            begun = [others.pop()]
            yield from others
    if last := b"".join(begun):
        yield last


def readiness(stream: BinaryIO) -> Callable[[float], bool]:
    """Return how to ask whether ``stream`` has something to read; what can't be asked always has."""
    try:
        number = stream.fileno()
        if stat.S_ISREG(os.fstat(number).st_mode) or os.name != "posix":
            return lambda _: True
    except OSError:
        return lambda _: True
    return lambda wait: bool(select.select([number], [], [], wait)[0])
