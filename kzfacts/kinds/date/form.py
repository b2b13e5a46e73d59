"""How forms are written: a named pattern over the classes of words, and the function that reads its tokens.

A pattern is a regular expression whose words are names of classes (``words.CLASSES``) or of ``ALIASES``:
``DAY month YEAR god?``. The forms of a list are tried together at each token, in their order; one that refuses leaves
the token to the later ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from kzfacts.kinds.date.classes import CLASSES
from kzfacts.kinds.date.token import Token, classes

Reader = Callable[[list[Token]], "Token | list[Token] | None"]
UNITS = "(?:day|week|mon|quarter|half|god|gody|let|zhyl|zhylgen|zhyldar|ai|decade|century|millennium)"
ALIASES = {
    "DAY": "(?:small|nth)",
    "YEAR": "(?:figure|yearth)",
    "NTH": "(?:nth|bignth|yearth)",
    "NUM": "(?:small|number|figure|some)",
    "GOD": "(?:god|gody)",
    "ZHYL": "(?:zhyl|zhylgen|zhylabbr)",
    "OFYEAR": "(?:(?:figure|yearth|bignth|nth|rel|that)(?:zhylgen|zhylabbr dot?)|deicticatt zhylgen?)",
    "REL": "(?:rel zhe?|that zhe?|back|ahead)",
    "BACK": "(?:back|ahead|rel)",
    "UNIT": UNITS,
    "ANYUNIT": f"(?:{UNITS}|sub)",
    "MONTH": "(?:month|abbr dot?)",
    "RUYEAR": "(?:figure GOD?|yearth GOD?|REL GOD|thisyear|nth god|bignth god)",
}
NAME = re.compile(r"[A-Za-z]+")


class Form(NamedTuple):
    """One way to write a time. ``rule`` names the facts it gives."""

    rule: str
    pattern: str
    read: Reader


def translate(pattern: str) -> str:
    """Turn a pattern of class names into one of class characters."""
    while True:
        expanded = NAME.sub(lambda found: ALIASES.get(found[0], found[0]), pattern)
        if expanded == pattern:
            break
        pattern = expanded
    pattern = re.sub(r"\((?!\?)", "(?:", pattern)
    return NAME.sub(lambda found: re.escape(CLASSES[found[0]]), pattern).replace(" ", "")


class Forms:
    """An ordered list of forms that is compiled as one pattern when it is first used."""

    def __init__(self, *lists: Forms) -> None:
        """Begin with the forms of ``lists``, in their order."""
        self.forms: list[Form] = [form for forms in lists for form in forms.forms]

    def add(self, rule: str, *patterns: str) -> Callable[[Reader], Reader]:
        """Register the decorated function for ``patterns``; the facts it gives are named ``rule``."""

        def register(read: Reader) -> Reader:
            self.forms += [Form(rule, pattern, read) for pattern in patterns]
            return read

        return register

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(f"({translate(form.pattern)})" for form in self.forms))

    @cached_property
    def _each(self) -> list[re.Pattern[str]]:
        return [re.compile(translate(form.pattern)) for form in self.forms]

    def apply(self, tokens: list[Token]) -> list[Token]:
        """Return ``tokens`` with each stretch that a form reads replaced by what it gives, left to right."""
        spelled = classes(tokens)
        done: list[Token] = []
        at = 0
        while at < len(tokens):
            found = self._any.match(spelled, at)
            if found is None or found.lastindex is None:
                done.append(tokens[at])
                at += 1
                continue
            read, end = self._read(tokens, spelled, found, found.lastindex - 1)
            done += [tokens[at]] if read is None else read
            at = end
        return done

    def _read(
        self, tokens: list[Token], spelled: str, found: re.Match[str], first: int
    ) -> tuple[list[Token] | None, int]:
        at, end = found.start(), found.end()
        for number in range(first, len(self.forms)):
            if number > first:
                other = self._each[number].match(spelled, at)
                if other is None:
                    continue
                end = other.end()
            read = self.forms[number].read(tokens[at:end])
            if read is not None:
                rule = self.forms[number].rule
                made = read if isinstance(read, list) else [read]
                return [token if token.rule else token._replace(rule=rule) for token in made], end
        return None, at + 1


def pick(tokens: list[Token], *kinds: str) -> Token | None:
    """Return the first token of one of ``kinds``."""
    return next((token for token in tokens if token.kind in kinds), None)


def language(tokens: list[Token]) -> str | None:
    """Return the one language of the words, ``""`` where none shows it, None where two contradict each other."""
    langs = {token.lang for token in tokens if token.lang}
    return None if len(langs) > 1 else langs.pop() if langs else ""


def made(kind: str, tokens: list[Token], value: object) -> Token | None:
    """Return the token that stands for ``tokens``; None where they mix two languages."""
    lang = language(tokens)
    if lang is None:
        return None
    last = tokens[-1]
    return Token(kind, tokens[0].start, last.end, value, last.word, last.ending, lang, last.plural)
