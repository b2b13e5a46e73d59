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
    "point": ("проц", "%-н", "пайыздық", "%-дық", "%-тік", "%-дік"),
    "basis_point": ("базисн", "базистік", "базисті", "базалық"),
}
SHORT = {
    "проц": "percent", "п.п": "point", "п. п": "point", "пп": "point", "п.т": "point", "п. т": "point",
    "б.п": "basis_point", "б. п": "basis_point",
}  # fmt: skip

# Figures in words that make one word with the adjective: десятипроцентный.
RU_COMPOUND = {
    "одно": "1", "двух": "2", "трёх": "3", "трех": "3", "четырёх": "4", "четырех": "4", "пяти": "5", "шести": "6",
    "семи": "7", "восьми": "8", "девяти": "9", "десяти": "10", "двенадцати": "12", "пятнадцати": "15", "двадцати": "20",
    "тридцати": "30", "сорока": "40", "пятидесяти": "50", "шестидесяти": "60", "семидесяти": "70", "восьмидесяти": "80",
    "девяносто": "90", "сто": "100", "полу": "0.5", "полутора": "1.5", "двадцатипяти": "25",
}  # fmt: skip
HALF = "полпроцента"
