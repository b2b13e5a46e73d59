"""The texts that were read, written as they were read."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from kzfacts import product
from kzfacts.inputs.document import InputError, Item, LongText, Row


def saved(items: Iterable[Item | None], folder: Path) -> Iterator[Item | None]:
    """Pass ``items`` on, and write the text of each into ``folder``, under the path of its source.

    Raises InputError where that can't be done, and for a row of JSON Lines, which holds its text itself.
    """
    for document in items:
        if document is None:
            continue
        if isinstance(document, Row):
            raise InputError(f"--save-text: {document.source} is JSON Lines and holds its texts itself; leave it out")
        parts = [part for part in Path(document.source).parts if part not in ("..", ".", Path(document.source).anchor)]
        path = folder.joinpath(*(parts if document.source != "-" else ["stdin"]))
        path = path.with_name(f"{path.name}.txt") if path.suffix.lower() != ".txt" else path
        with contextlib.suppress(OSError):  # one of them is not there
            if path.samefile(document.source):
                raise InputError(f"--save-text {folder}: would overwrite {document.source}; name another folder")
        if isinstance(document, LongText):
            yield document._replace(pieces=_written(document.pieces, folder, path))
        else:
            deque(_written(iter([document.text]), folder, path), maxlen=0)
            yield document


def _written(pieces: Iterator[str], folder: Path, path: Path) -> Iterator[str]:
    """Pass ``pieces`` on as they are written to ``path``."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with product.replacing(path, errors="surrogatepass", newline="") as stream:
            for piece in pieces:
                stream.write(piece)
                yield piece
    except OSError as error:
        raise InputError(f"--save-text {folder}: can't be written ({error.strerror}); name another folder") from error
