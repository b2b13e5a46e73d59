"""Tags and entities of HTML in a text that was not read as a page, such as a row of a corpus.

Tags hold figures that nobody reads (``width="50%"``), and stand where a blank or a line end would: most of them part
paragraphs, those that only change the type are passed over. Everything keeps its length: see ``wrap.FILLER``.
"""

from __future__ import annotations

import re

from kzfacts.normalise.wrap import FILLER

PASSED_OVER = frozenset("a abbr b big em font i mark small span strong time u".split())  # noqa: SIM905 (a table)
PARTING = frozenset(  # not sub and sup: 10<sup>6</sup> is no 106
    "article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr iframe img"  # noqa: SIM905 (a table)
    " li main nav ol p picture pre section source table tbody td tfoot th thead tr ul video".split()
)
ENTITIES = {
    "nbsp": " ", "thinsp": " ", "#160": " ", "quot": '"', "laquo": '"', "raquo": '"', "ndash": "-", "mdash": "-",
}  # fmt: skip
TAG = r"</?[A-Za-z]{1,10}[1-6]?(?:[ ][^<>\n=]{1,40}=[^<>\n]{0,1000})?[ ]?/?>"
ONE = re.compile(r"</?([A-Za-z]{1,10}[1-6]?)[^<>]*>")
TAGS = re.compile(rf"[ ]{{0,9}}{TAG}(?:[ ]{{0,9}}{TAG}){{0,20}}[ ]{{0,9}}")
NOTE = re.compile(r"(?<=[^\W\d_])<sup>\[?\d{1,3}\]?</sup>")  # of a footnote
ENTITY = re.compile(rf"&({'|'.join(ENTITIES)});")


def without(norm: str) -> str:
    """Return ``norm`` with what the layers above delete in the place of tags, and characters in that of entities."""
    if "&" in norm:
        norm = ENTITY.sub(lambda found: ENTITIES[found[1]].ljust(len(found[0]), FILLER), norm)
    if "<sup>" in norm:
        norm = NOTE.sub(lambda found: FILLER * len(found[0]), norm)
    return TAGS.sub(_instead, norm) if "<" in norm else norm


def _instead(found: re.Match[str]) -> str:
    names = {name.lower() for name in ONE.findall(found[0])}
    if not names <= PASSED_OVER | PARTING:
        return found[0]
    blanks = ONE.sub("", found[0])
    before, after = found.string[found.start() - 1 : found.start()], found.string[found.end() : found.end() + 1]
    apart = names & PARTING or (not blanks and before.isalnum() and after.isalnum())  # 2025</span><span>15%
    # The blank stands last: what ends with it has the whole tag before it.
    return ("\n" if apart else " " if blanks else FILLER).rjust(len(found[0]), FILLER)
