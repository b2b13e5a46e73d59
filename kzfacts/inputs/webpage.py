"""HTML pages: the text of the article without menus, footers and advertisements. Needs the extra kzfacts[html]."""

from __future__ import annotations

import re
from typing import Any

from kzfacts.fact import KzfactsError
from kzfacts.inputs import encoding

HEAD = 4096  # bytes in which a page says its encoding
OPENING = re.compile(
    rb"\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,500}?-->\s{0,100})?<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})""", re.IGNORECASE)


def is_page(data: bytes) -> bool:
    """Say whether ``data`` begins as an HTML page does."""
    return bool(OPENING.match(data.removeprefix(b"\xef\xbb\xbf")[:HEAD]))


def article(place: str, data: bytes, name: str) -> str:
    """Return the text of the article on a page, a paragraph a line; ``name`` is its encoding or ``auto``.

    A page's own word on its encoding counts after a byte order mark and UTF-8. Raises KzfactsError, its message led
    by ``place``, where the page can't be decoded, holds no article, or the extra is not installed.
    """
    page = encoding.decode(place, data, _declared(data) if name == "auto" else name)
    text = _trafilatura(place).extract(
        page, output_format="txt", include_comments=False, include_tables=True, favor_precision=True
    )
    if not text:
        raise KzfactsError(f"{place}: no article on this page; save its text and read that, or use --input text")
    return str(text)


def _declared(data: bytes) -> str:
    found = CHARSET.search(data[:HEAD])
    if not found or any(data.startswith(mark) for mark, _ in encoding.BOMS):
        return "auto"
    try:
        data.decode()
    except UnicodeDecodeError:
        declared = encoding.known(found[1].decode())
        if declared == "cp1251" and _is_kazakh(data):
            return "kz1048"  # browsers know no KZ-1048, so its pages have to say the other
        return declared if declared and not declared.startswith("utf") else "auto"
    return "auto"


def _is_kazakh(data: bytes) -> bool:
    try:
        return encoding.detect(data) == "kz1048"
    except encoding.EncodingError:
        return False


def _trafilatura(place: str) -> Any:
    try:
        import trafilatura
    except ImportError as error:
        raise KzfactsError(
            f"{place}: reading HTML needs an extra; pip install 'kzfacts[html]', or read the markup as text"
            " with --input text"
        ) from error
    return trafilatura
