"""Which files are the two versions of one text."""

from __future__ import annotations

import pytest

from kzfacts.checks.pairs import between, within
from kzfacts.fact import KzfactsError


def test_one_folder() -> None:
    paths = ["a.kk.txt", "a.ru.txt", "b_ru.md", "b_kk.md", "kk/c.txt", "ru/c.txt", "sub/kk/d.txt", "sub/ru/d.txt"]
    assert within(paths).pairs == [
        ("a.kk.txt", "a.ru.txt"), ("b_kk.md", "b_ru.md"), ("kk/c.txt", "ru/c.txt"), ("sub/kk/d.txt", "sub/ru/d.txt"),
    ]  # fmt: skip
    assert within(paths).alone == []


def test_files_without_a_partner_are_named() -> None:
    found = within(["a.kk.txt", "b.ru.txt", "readme.txt", "c.kk.txt", "c.ru.txt"])
    assert found == ([("c.kk.txt", "c.ru.txt")], ["a.kk.txt", "b.ru.txt"], ["readme.txt"])


def test_two_folders() -> None:
    found = between(["a.txt", "b.kk.txt", "sub/c.txt", "x.txt"], ["a.txt", "b.ru.md", "sub/c.txt", "y.txt"])
    assert found.pairs == [("a.txt", "a.txt"), ("b.kk.txt", "b.ru.md"), ("sub/c.txt", "sub/c.txt")]
    assert found.alone == ["x.txt", "y.txt"]


def test_two_folders_with_both_languages_or_several_forms_of_a_text() -> None:
    paths = ["a.kk.txt", "a.ru.txt", "b.md", "b.txt"]
    assert between(paths, paths).pairs == [(path, path) for path in paths]
    forms = between(["c.kk.md", "c.kk.txt"], ["c.ru.md", "c.ru.txt"])
    assert forms == ([("c.kk.md", "c.ru.md"), ("c.kk.txt", "c.ru.txt")], [], [])
    assert between(["d.html", "d.md"], ["d.txt"]).alone == ["d.html", "d.md", "d.txt"]


def test_a_version_that_is_there_twice_has_no_partner() -> None:
    assert within(["a.kk.txt", "a.kz.txt", "a.ru.txt"]).alone == ["a.kk.txt", "a.kz.txt", "a.ru.txt"]


def test_a_shape_of_ones_own() -> None:
    paths = ["news-kaz-1.txt", "news-rus-1.txt", "other.txt"]
    assert within(paths, "news-{lang}-{stem}.txt") == ([("news-kaz-1.txt", "news-rus-1.txt")], [], ["other.txt"])
    with pytest.raises(KzfactsError, match="once each"):
        within(paths, "{stem}.txt")
