"""Which files are the two versions of one text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import NamedTuple

from kzfacts.fact import KzfactsError

LANGUAGES = ("kk", "kz", "kaz", "ru", "rus")
LANGUAGE = rf"(?P<lang>{'|'.join(LANGUAGES)})"
STEM = r"(?P<stem>.+)"
# x.kk.txt and x.ru.txt, x_kk.txt, x-kk.txt; kk/x.txt and ru/x.txt
USUAL = (re.compile(rf"{STEM}[._-]{LANGUAGE}(?P<suffix>\.\w+)"), re.compile(rf"(?P<head>(?:.*/)?){LANGUAGE}/{STEM}"))


class Pairs(NamedTuple):
    """Pairs of paths, the Kazakh one first, and paths without a partner."""

    pairs: list[tuple[str, str]]
    alone: list[str]


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
    versions: dict[tuple[str, ...], dict[str, str]] = {}
    alone: list[str] = []
    for path in sorted(paths):
        found = next((match for pattern in patterns if (match := pattern.fullmatch(path))), None)
        if found is None:
            alone.append(path)
            continue
        shared = tuple(value for name, value in found.groupdict().items() if name != "lang")
        versions.setdefault(shared, {})["ru" if found["lang"].startswith("ru") else "kk"] = path
    pairs = [(two["kk"], two["ru"]) for two in versions.values() if len(two) > 1]
    alone += [path for two in versions.values() if len(two) == 1 for path in two.values()]
    return Pairs(pairs, sorted(alone))


def between(ones: Iterable[str], twos: Iterable[str]) -> Pairs:
    """Pair the files of two folders (paths relative to each) by their name without its language and its suffix."""
    left, right = ({_stem(path): path for path in sorted(paths)} for paths in (ones, twos))
    pairs = [(left[stem], right[stem]) for stem in left if stem in right]
    alone = [path for stem, path in (*left.items(), *right.items()) if (stem in left) != (stem in right)]
    return Pairs(pairs, sorted(alone))


def _stem(path: str) -> str:
    bare = str(PurePosixPath(path).with_suffix(""))
    found = re.fullmatch(rf"{STEM}[._-]{LANGUAGE}", bare)
    return found["stem"] if found else bare
