"""Files that are no plain text, or look like none: told by what they begin with, and what makes a text of them."""

from __future__ import annotations

import re

UNPACK = "unpack it first, and pipe the text in"
SAVE = "save it as text in the program that wrote it"
SIGNATURES = {  # the first bytes, as in the table of file(1)
    b"%PDF-": "a PDF; make a text of it first, for example with pdftotext",
    b"PK\x03\x04": f"a ZIP archive, which .docx, .xlsx and .odt are too; {SAVE}",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": f"an Office document (.doc, .xls); {SAVE}",
    b"{\\rtf": f"rich text (RTF); {SAVE}",
    b"\x1f\x8b\x08": f"compressed (gzip); {UNPACK}",
    b"BZh91AY&SY": f"compressed (bzip2); {UNPACK}",
    b"\xfd7zXZ\x00": f"compressed (xz); {UNPACK}",
    b"(\xb5/\xfd": f"compressed (zstd); {UNPACK}",
}
MAIL = "a mail or a web archive with its text encoded; save it as text, or the page as HTML"
HEAD = 1 << 13  # bytes in which the headers of a mail and its first part stand
FIELD = re.compile(rb"[A-Za-z][A-Za-z-]{1,40}:[ \t]|From ")
ENCODED = re.compile(rb"^content-transfer-encoding:[ \t]{0,9}(?:quoted-printable|base64)", re.IGNORECASE | re.MULTILINE)

ROW = re.compile(rb'\s{0,9}(\[\s{0,9})?\{\s{0,9}"[^"\n]{1,99}"\s{0,9}:')  # a row of JSON Lines, or an array of rows
MARKUP = b"</p>"  # Markdown has <br> in its tables


def no_text(data: bytes) -> str | None:
    """Return what the file that begins with ``data`` is instead of a text, and what to do; None where it may be one."""
    found = next((what for signature, what in SIGNATURES.items() if data.startswith(signature)), None)
    if found is None and FIELD.match(data) and ENCODED.search(data, 0, HEAD):
        return MAIL
    return found


def likeness(data: bytes) -> str | None:
    """Return what a text that begins with ``data`` looks like, and how that is read; None where it looks like text."""
    if found := ROW.match(data):
        how = "JSON; write an object a line (jq -c '.[]') and" if found[1] else "JSON Lines; for the texts in its rows"
        return f"looks like {how} add --input jsonl"
    if MARKUP in data[:HEAD]:
        return "holds HTML; for the article alone add --input html"
    return None
