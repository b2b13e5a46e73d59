"""Five hundred pairs from an independent writer: agreeing ones are clean, and each class of error is found."""

from __future__ import annotations

import random
from collections.abc import Iterator

import bilingual
import pytest
from marked import extracted

from kzfacts.checks.compare import compare
from kzfacts.finding import Finding

PAIRS = 500
DAMAGED = 100  # pairs of each class


def findings(one: str, two: str) -> list[Finding]:
    return compare(extracted(one, "a.ru.txt"), extracted(two, "a.kk.txt"))


def test_agreeing_pairs_are_clean() -> None:
    false = []
    for number in range(PAIRS):
        dice = random.Random(number)  # noqa: S311
        story = bilingual.story(dice)
        one, two = bilingual.write(story, "ru", dice), bilingual.write(story, "kk", dice)
        false += [f"{number}: {found.name}: {found.message}\n{one}{two}" for found in findings(one, two)]
    assert len(false) <= 1, "\n".join(false)


def damaged(name: str) -> Iterator[tuple[str, str]]:
    number = found = 0
    while found < DAMAGED:
        dice = random.Random(f"{name} {number}")  # noqa: S311
        number += 1
        versions = bilingual.damage(name, bilingual.story(dice), dice)
        if versions is not None:
            found += 1
            yield bilingual.write(versions[0], "ru", dice), bilingual.write(versions[1], "kk", dice)


@pytest.mark.parametrize("name", bilingual.CLASSES)
def test_injected_errors_are_found(name: str) -> None:
    missed = []
    for one, two in damaged(name):
        names = {found.name for found in findings(one, two)}
        if names != {name}:
            missed.append(f"{sorted(names)}\n{one}{two}")
    assert len(missed) <= DAMAGED * 0.02, f"{len(missed)}\n" + "\n".join(missed)
