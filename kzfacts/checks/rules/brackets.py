"""KZ203: a number in digits and the same number in words, one of them in brackets, are not equal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from kzfacts.checks.article import Article
from kzfacts.checks.codes import finding
from kzfacts.checks.show import quoted
from kzfacts.fact import grouped
from kzfacts.finding import Finding
from kzfacts.grammar.number import SCALE, cardinal, is_number_word

FIGURE = r"(?<![\w.,/'-])\d{1,3}(?:[ .,]\d{3}){0,6}(?:,\d{1,4})?|(?<![\w.,/'-])\d{1,18}(?:[.,]\d{1,4})?"
WORDS_IN_BRACKETS = re.compile(
    rf"(?P<figure>{FIGURE})(?P<scale>(?:[ ]{SCALE}\.?)?)[ ]?\((?P<words>[^()\d\n]{{2,200}})\)"
)
FIGURE_IN_BRACKETS = re.compile(
    rf"(?<!\w)(?P<words>(?:[^\W\d_]{{1,24}}[ ]){{1,10}})\((?P<figure>{FIGURE})(?P<scale>(?:[ ]{SCALE}\.?)?)\)"
)
# What may follow the number inside the brackets; anything else («один из них») is no repetition of the figure.
UNITS = re.compile(
    r"(?:[ ](?:тенге|теңге|рубл\w{1,3}|доллар\w{0,3}|сша|ақш|евро|еуро|процент\w{0,3}|пайыз\w{0,3}"
    r"|календарн\w{2,3}|рабоч\w{2,3}|дн\w{1,3}|день|месяц\w{0,3}|год\w{0,3}|лет|күн\w{0,3}|ай|жыл\w{0,3}|человек\w{0,2}|адам|час\w{0,3}|сағат|тиын|копе\w{2}))+$"
)

MINOR = re.compile(r"[ ][^\W\d_]{2,9}\.?,?[ ](\d{1,2})(?![\d.,])")


def check(article: Article, ref_date: date | None) -> Iterator[Finding]:
    """Yield numbers that are written twice and differ."""
    text = article.plain.norm
    for pattern, read in ((WORDS_IN_BRACKETS, _in_brackets), (FIGURE_IN_BRACKETS, _before_brackets)):
        for found in pattern.finditer(text):
            words = read(found["words"].lower())
            spelled = cardinal(words) if words else None
            if spelled is not None and not {spelled, spelled + _minor(text, found.end())} & _values(found):
                start = found.start("figure") if read is _in_brackets else found.end("words") - len(words) - 1
                site = article.plain_site(start, found.end())
                message = f"{quoted(site.text)}: the words say {grouped(spelled)}"
                yield finding("digits-and-words", message, site)


def _in_brackets(words: str) -> str:
    return UNITS.sub("", words.strip())


def _before_brackets(words: str) -> str:
    """Return the run of number words at the end of ``words``."""
    run: list[str] = []
    for word in reversed(words.split()):
        if not is_number_word(word):
            break
        run.insert(0, word)
    return " ".join(run)


def _minor(text: str, at: int) -> Decimal:
    """Return the part of a unit that stands apart after the brackets at ``at``: 0.89 of «тенге 89 тиын», else 0."""
    found = MINOR.match(text, at)
    return Decimal(found[1]) / 100 if found else Decimal(0)


def _values(found: re.Match[str]) -> set[Decimal | None]:
    """Return every value the figure can have: with or without the scale after it, a lone mark either way."""
    figure = found["figure"].strip()
    return {cardinal(text, grouped=marks) for text in (figure, figure + found["scale"]) for marks in (".", ".,", "")}
