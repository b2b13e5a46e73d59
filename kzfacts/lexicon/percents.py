"""Words and signs for shares: percent, percentage points, per mille, basis points."""

from __future__ import annotations

from typing import NamedTuple


class Share(NamedTuple):
    """A unit of shares: stems that take Kazakh endings, Russian nominatives, adjectives, signs and abbreviations."""

    unit: str
    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()
    ru_adjective: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()


SHARES = (
    Share("percent", kk=("пайыз", "процент"), ru=("процент",), ru_adjective=("процентн",), signs=("%",)),
    Share("permille", kk=("промилле", "промиль"), ru=("промилле",), signs=("‰",)),
)

# A noun that turns an adjective before it into another unit: процентный пункт, пайыздық тармақ, базисный пункт.
POINT_NOUNS = {"kk": ("тармақ", "пункт"), "ru": ("пункт",)}
POINTS = {
    "point": ("проц", "%-н", "пайыздық", "пайызды", "%-дық", "%-тік", "%-дік"),
    "basis_point": ("базисн", "базистік", "базисті", "базалық"),
}
SHORT = {
    "проц": "percent", "п.п": "point", "п. п": "point", "пп": "point", "п.т": "point", "п. т": "point",
    "б.п": "basis_point", "б. п": "basis_point", "бп": "basis_point",
}  # fmt: skip

HALF = "полу"  # полупроцентный
