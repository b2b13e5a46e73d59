"""Which files are the two versions of one text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from pathlib import PurePosixPath
from typing import NamedTuple

from kzfacts.fact import KzfactsError

LANGUAGES = ("kk", "kz", "kaz", "ru", "rus")
LANGUAGE = rf"(?P<lang>{'|'.join(LANGUAGES)})"
STEM = r"(?P<stem>.+)"
# x.kk.txt and x.ru.txt, x_kk.txt, x-kk.txt; kk/x.txt and ru/x.txt
USUAL = (re.compile(rf"{STEM}[._-]{LANGUAGE}(?P<suffix>\.\w+)"), re.compile(rf"(?P<head>(?:.*/)?){LANGUAGE}/{STEM}"))


class Pairs(NamedTuple):
    """Pairs of paths, the Kazakh one first, paths without a partner, and those whose names are no versions'."""

    pairs: list[tuple[str, str]]
    alone: list[str]
    others: list[str]


def pattern_of(shape: str) -> re.Pattern[str]:
    """Return what paths of ``shape`` match: ``{lang}`` stands for a language, ``{stem}`` for what both versions share.

    Raises KzfactsError where one of the two is missing.
    """
    if shape.count("{lang}") != 1 or shape.count("{stem}") != 1:
        raise KzfactsError(f"--pair: {shape!r} needs {{lang}} and {{stem}} once each, as in '{{stem}}_{{lang}}.txt'")
    return re.compile(re.escape(shape).replace(r"\{lang\}", LANGUAGE).replace(r"\{stem\}", STEM))


def within(paths: Iterable[str], shape: str | None = None) -> Pairs:
    """Pair the files of one folder (paths relative to it) by what is left of them without their language."""
    patterns = (pattern_of(shape),) if shape else USUAL
    versions: dict[tuple[str, ...], tuple[list[str], list[str]]] = {}
    others: list[str] = []
    for path in sorted(paths):
        found = next((match for pattern in patterns if (match := pattern.fullmatch(path))), None)
        if found is None:
            others.append(path)
            continue
        shared = tuple(value for name, value in found.groupdict().items() if name != "lang")
        versions.setdefault(shared, ([], []))[found["lang"].startswith("ru")].append(path)
    pairs = [(kk[0], ru[0]) for kk, ru in versions.values() if len(kk) == len(ru) == 1]
    alone = [path for kk, ru in versions.values() if not len(kk) == len(ru) == 1 for path in (*kk, *ru)]
    return Pairs(pairs, sorted(alone), others)


def between(ones: Iterable[str], twos: Iterable[str]) -> Pairs:
    """Pair the files of two folders (paths relative to each) by their names where a name is of one file on each side.

    A name is the path, else what is left of it without the language, and at last without the suffix as well.
    """
    pairs: list[tuple[str, str]] = []
    rest = set(ones), set(twos)
    for name in (str, _without_language, _stem):
        ours, theirs = (_by_name(side, name) for side in rest)
        found = [(ours[shared], theirs[shared]) for shared in ours.keys() & theirs.keys()]
        for side, paths in zip(rest, zip(*found, strict=True), strict=False):
            side.difference_update(paths)
        pairs += found
    return Pairs(sorted(pairs), sorted(rest[0]) + sorted(rest[1]), [])


def _by_name(paths: Collection[str], name: Callable[[str], str]) -> dict[str, str]:
    """Return ``paths`` by the ``name`` of each, without those that share it with another."""
    counts = Counter(map(name, paths))
    return {shared: path for path in paths if counts[shared := name(path)] == 1}


def _without_language(path: str) -> str:
    found = USUAL[0].fullmatch(path)
    return found["stem"] + found["suffix"] if found else path


def _stem(path: str) -> str:
    return str(PurePosixPath(_without_language(path)).with_suffix(""))
