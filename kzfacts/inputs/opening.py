"""Files opened and read, with errors that say what to do."""

from __future__ import annotations

import contextlib
import errno
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from kzfacts.inputs.document import InputError

NAME_SHOWN = 40  # characters of what is too long for the name of a file


@contextlib.contextmanager
def opened(source: str) -> Iterator[BinaryIO]:
    """Open a file, or standard input for ``-``, to read bytes. Raises InputError where that can't be done."""
    if source == "-":
        yield sys.stdin.buffer
        return
    if not source:
        raise InputError("'': no name; name a file, or - for standard input")
    if guarded(source, Path(source).is_dir):
        raise InputError(f"{source}: a folder, not a file; name the files in it, or add --recursive (extract, check)")
    with guarded(source, lambda: Path(source).open("rb")) as stream:
        yield stream


def guarded(source: str, read: Callable[[], Any]) -> Any:
    """Call ``read``; an error of the operating system becomes an InputError with a remedy."""
    try:
        return read()
    except FileNotFoundError as error:
        remedy = "download the page, and name its file" if "://" in source else "check the path"
        raise InputError(f"{source}: no such file; {remedy}") from error
    except PermissionError as error:
        raise InputError(f"{source}: not readable; check its permissions") from error
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ENAMETOOLONG:
            what = "too long for the name of a file; to read a text itself, pipe it in"
            raise InputError(f"{source[:NAME_SHOWN]}…: {what}") from error
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{source}: can't be read ({reason}); check the path") from error
