"""How forms are written: a named pattern over the classes of words, and the function that reads its tokens.

A pattern is a regular expression whose words are names of classes (``tokens.classes.CLASSES``) or of ``ALIASES``:
``DAY month YEAR god?``. The forms of a list are tried together at each token, in their order; one that refuses leaves
the token to the later ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.tokens.classes import CLASSES, UNIT_KINDS
from kzfacts.kinds.date.tokens.token import Token

Reader = Callable[[list[Token]], "Token | list[Token] | None"]
ALIASES = {
    "DAY": "(?:small|nth)",
    "YEAR": "(?:figure|yearth)",
    "NTH": "(?:nth|roman)",
    "CASED": "(?:owned|from|upto|inflected)",
    "COUNT": "(?:small|number)",
    "NUM": "(?:small|number|figure|some)",
    "GOD": "(?:god|gody)",
    "ZHYL": "(?:zhyl|zhylgen|zhylabbr)",
    "OFYEAR": "(?:(?:figure|yearth|bignth|nth|rel|that)(?:zhylgen|zhylabbr dot?)|deicticatt zhylgen?)",
    "REL": "(?:rel zhe?|that zhe?|back|ahead)",
    "BACK": "(?:back|ahead|rel)",
    "UNIT": f"(?:{'|'.join(UNIT_KINDS)})",
    "COUNTED": "(?:UNIT|sub)",
    "MONTH": "(?:month|abbr dot?)",
    "EARLY": "(?:figure|COUNT)",
    "ERA": "(?:dot? bce|dot? ce)",
    "POINT": "(?:dday|dmonth|dyear|dother|dweekday)",
    "RUYEAR": "(?:figure GOD?|yearth GOD?|REL (?:comma? figure)? GOD|thisyear|nth god|bignth god)",
}
NAME = Lazy(r"[A-Za-z]+")
YEAR_SIGNS = frozenset({"г", "ж"})  # what a bilingual site prints after any date: 30 наурыз 2020 г.
MOST_FOUND = 1 << 14


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
    return NAME.sub(lambda found: CLASSES[found[0]], pattern).replace(" ", "")


class Forms:
    """An ordered list of forms that is compiled as one pattern when it is first used."""

    def __init__(self, *lists: Forms) -> None:
        """Begin with the forms of ``lists``, in their order."""
        self.forms: list[Form] = [form for forms in lists for form in forms.forms]
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._found: dict[tuple[str, int], tuple[int, int, list[int]] | None] = {}  # see _next: runs look alike
        self.idle: set[str] = set()  # runs, by their classes, in which no form reads anything
        self._joined: dict[str, tuple[re.Pattern[str], list[int]] | None] = {}

    def add(self, rule: str, *patterns: str) -> Callable[[Reader], Reader]:
        """Register the decorated function for ``patterns``; the facts it gives are named ``rule``."""

        def register(read: Reader) -> Reader:
            self.forms += [Form(rule, pattern, read) for pattern in patterns]
            return read

        return register

    @cached_property
    def _by_start(self) -> dict[str, list[int]]:
        """Return which forms can begin with a word of each class."""
        table: dict[str, list[int]] = {}
        for number, form in enumerate(self.forms):
            for char in beginnings(translate(form.pattern))[0]:
                table.setdefault(char, []).append(number)
        return table

    def _any(self, start: str) -> tuple[re.Pattern[str], list[int]] | None:
        """Return the pattern of all forms that can begin with the class ``start``, and which they are."""
        numbers = self._by_start.get(start)
        source = "|".join(f"({translate(self.forms[number].pattern)})" for number in numbers or ())
        self._joined[start] = (re.compile(source), numbers) if numbers else None
        return self._joined[start]

    def _one(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            self._compiled[number] = re.compile(translate(self.forms[number].pattern))
        return self._compiled[number]

    def _next(self, spelled: str, at: int) -> tuple[int, int, list[int]] | None:
        """Return where the next form at or after ``at`` begins and ends, and which forms to try there."""
        key = (spelled, at)
        if key in self._found:
            return self._found[key]
        result = None
        for start in range(at, len(spelled)):
            first = spelled[start]
            known = self._joined[first] if first in self._joined else self._any(first)
            found = known[0].match(spelled, start) if known else None
            if known and found and found.lastindex:
                result = start, found.end(), known[1][found.lastindex - 1 :]
                break
        if len(self._found) >= MOST_FOUND:
            self._found.clear()
            self.idle.clear()
        self._found[key] = result
        if result is None and not at:
            self.idle.add(spelled)
        return result

    def apply(self, tokens: list[Token], spelled: str) -> list[Token]:
        """Return ``tokens`` with each stretch that a form reads replaced by what it gives, left to right.

        spelled  the classes of the tokens; where no form reads anything, ``tokens`` itself comes back
        """
        found = self._next(spelled, 0)
        if found is None:
            return tokens
        done: list[Token] = []
        at, length = 0, len(spelled)
        while found is not None:
            start, end, numbers = found
            done += tokens[at:start]
            read, at = self._read(tokens, spelled, start, end, numbers)
            done += [tokens[start]] if read is None else read
            found = self._next(spelled, at) if at < length else None
        return [*done, *tokens[at:]]

    def _read(
        self, tokens: list[Token], spelled: str, at: int, end: int, numbers: list[int]
    ) -> tuple[list[Token] | None, int]:
        """Let the form that matched read its tokens, and where it refuses the later ones that match as well."""
        for number in numbers:
            if number != numbers[0]:
                other = self._one(number).match(spelled, at)
                if other is None:
                    continue
                end = other.end()
            rule, _, reader = self.forms[number]
            read = reader(tokens[at:end])
            if isinstance(read, Token):
                return [read if read.rule else Token(*read[:-1], rule)], end
            if read is not None:
                return [token if token.rule else Token(*token[:-1], rule) for token in read], end
        return None, at + 1


ATOM = Lazy(r"\(\?[=!][^()]*\)|(?P<group>\(\?:)|(?P<char>[^()|?{}])")
OPTIONAL = Lazy(r"\?|\{0,\d+\}")
REPEAT = Lazy(r"\{\d+,\d+\}")


def beginnings(pattern: str, at: int = 0) -> tuple[set[str], bool, int]:
    """Return the characters that a match of ``pattern`` can begin with, whether it can be empty, and where it ends.

    Reads what ``translate`` writes: characters, groups, alternatives, ``?``, ``{m,n}``, lookaheads.
    """
    first: set[str] = set()
    open_, empty = True, False  # the alternative so far can be empty; one of the others can
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            open_, empty, at = True, empty or open_, at + 1
            continue
        atom = ATOM.match(pattern, at)
        assert atom is not None
        at = atom.end()
        chars, skips = set(atom["char"] or ()), not atom["char"]
        if atom["group"]:
            chars, skips, at = beginnings(pattern, at)
            at += 1
        optional = OPTIONAL.match(pattern, at)
        repeat = optional or REPEAT.match(pattern, at)
        at = repeat.end() if repeat else at
        if open_:
            first |= chars
        open_ = open_ and (skips or optional is not None)
    return first, empty or open_, at


def pick(tokens: list[Token], *kinds: str) -> Token | None:
    """Return the first token of one of ``kinds``."""
    for token in tokens:
        if token.kind in kinds:
            return token
    return None


def the(tokens: list[Token], *kinds: str) -> Token:
    """Return the same where the pattern says that there is one."""
    return next(token for token in tokens if token.kind in kinds)


def language(tokens: list[Token]) -> str | None:
    """Return the one language of the words, ``""`` where none shows it, None where two contradict each other."""
    found = ""
    signed: str | None = ""  # what signs of years say, where no other word does
    for token in tokens:
        lang = token.lang
        if lang and token.word in YEAR_SIGNS:
            signed = lang if signed in ("", lang) else None
        elif lang and found not in ("", lang):
            return None
        elif lang:
            found = lang
    return found or signed


def made(kind: str, tokens: list[Token], value: object) -> Token | None:
    """Return the token that stands for ``tokens``; None where they mix two languages."""
    lang = language(tokens)
    if lang is None:
        return None
    last = tokens[-1]
    return Token(kind, tokens[0].start, last.end, value, last.word, last.ending, lang, last.plural)
