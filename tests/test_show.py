"""``kzfacts show``: the text itself with its facts, on a terminal, in a pipe, as a page in a real browser."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from pathlib import Path

import browser
import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st
from test_faults import on_a_terminal

from kzfacts import pager
from kzfacts.fact import Fact
from kzfacts.render.segments import segments

TEXT = (
    "Аким области Ерлан Сапаров 5 мая 2025 года посетил завод.\n\n"
    "На него ушло 21 млрд тенге, доля области — 40%. Осталось <x>3 млн</x> тенге & «хвосты».\r\n"
    "Құрылысқа 2026 жылы 5 млрд теңге бөлінеді.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    return "a.txt"


def fact(start: int, end: int, kind: str = "date") -> Fact:
    return Fact(kind, "", start, end, 1, 1, "ru", "r", {"edtf": "2020"})


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9)), max_size=6)


@given(SPANS)
def test_segments_give_the_whole_text_and_open_and_close_each_fact_once(spans: list[tuple[int, int]]) -> None:
    text = "".join(chr(97 + at % 26) for at in range(30))
    facts = [fact(start, start + length) for start, length in spans]
    cut = list(segments(text, facts))
    assert "".join(segment.text for segment in cut) == text
    assert sorted(number for segment in cut for number in segment.opened) == list(range(len(facts)))
    assert sorted(number for segment in cut for number in segment.closed) == list(range(len(facts)))
    for number, item in enumerate(facts):
        assert "".join(part.text for part in cut if number in part.facts) == text[item.start : item.end]


def test_in_a_pipe_facts_stand_in_brackets_with_their_values(run: Run, article: str) -> None:
    done = run("show", article)
    assert done.returncode == 0
    assert "[21 млрд тенге → 21 000 000 000 KZT], доля области — [40% → 40 percent]" in done.stdout
    assert "[5 мая 2025 года → 2025-05-05]" in done.stdout
    assert done.stdout.startswith("a.txt · 2 date · ")
    bare = re.sub(r"\[([^\[\]]*?) → [^\[\]]*?\]", r"\1", done.stdout)
    assert "посетил завод.\n\nНа него ушло 21 млрд тенге, доля области — 40%." in bare


def test_standard_input_and_no_facts(run: Run) -> None:
    assert run("show", stdin="Ничего.").stdout == "- · no facts\n\nНичего.\n\n"


@pytest.mark.parametrize(
    ("environment", "command"),
    [
        ({"TERM": "xterm"}, "less"),
        ({"TERM": "dumb"}, None),
        ({}, None),
        ({"TERM": "dumb", "PAGER": "more"}, "more"),
        ({"TERM": "xterm", "PAGER": "more", "KZFACTS_PAGER": "cat"}, None),
        ({"TERM": "xterm", "PAGER": ""}, None),
    ],
)
def test_which_pager(environment: dict[str, str], command: str | None) -> None:
    assert pager.command(environment) == command


def test_a_page_stays_where_the_text_can_not_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out.html").write_text("old", encoding="utf-8")
    assert run("show", "nowhere.txt", "--html", "out.html").returncode == 2
    assert (tmp_path / "out.html").read_text(encoding="utf-8") == "old"


def test_on_a_terminal_facts_have_colours_and_lines_fit(article: str, tmp_path: Path) -> None:
    shown = on_a_terminal(60, tmp_path, "show", article)
    assert "\x1b[" in shown
    plain = re.sub(r"\x1b\[[\d;]*m", "", shown)
    assert all(len(line) <= 60 for line in plain.split("\r\n"))
    assert "⟨21 000 000 000 KZT⟩" in " ".join(plain.split())


def test_the_pager_gets_the_text(article: str, tmp_path: Path) -> None:
    shown = on_a_terminal(80, tmp_path, "show", article, KZFACTS_PAGER="sed s/^/pager:/")
    assert "pager:" in shown
    assert "pager:" not in on_a_terminal(80, tmp_path, "show", "--no-pager", article, KZFACTS_PAGER="sed s/^/pager:/")
    assert "40%" in on_a_terminal(80, tmp_path, "show", article, KZFACTS_PAGER="no-such-pager")
    on_a_terminal(80, tmp_path, "show", article, KZFACTS_PAGER="true")  # a pager that reads nothing


@pytest.mark.parametrize("arguments", [["show", "x.txt"], ["show", "x.txt", "--html", "x.html"]])
def test_escapes_and_markup_of_the_text_do_nothing(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    hostile = (
        "[red]5%[/red] \x1b]0;x\x07 <script>alert(1)</script> <img src=x onerror=alert(2)> \"'> 7% \x9b2J \u202e 8%"
    )
    (tmp_path / "x.txt").write_bytes(hostile.encode())
    printed = run(*arguments, "--input", "text", "--encoding", "utf-8").stdout
    page = tmp_path / "x.html"
    shown = page.read_text(encoding="utf-8") if page.exists() else printed
    assert not set("\x1b\x07\x9b\x00\u202e").intersection(shown)
    assert "[red]" in shown
    if page.exists():
        assert "<script>alert" not in shown
        assert "<img" not in shown


def words_of(page: str) -> str:
    """Return the text of the article on a page."""
    article = page.partition("<div class=text>")[2].partition("</div>")[0]
    return html.unescape(re.sub(r"<[^>]*>", "", article))


@pytest.fixture
def page(run: Run, article: str, tmp_path: Path) -> Path:
    assert run("show", article, "--html", "a.html").returncode == 0
    return tmp_path / "a.html"


def test_the_page_holds_the_whole_text_and_needs_nothing_else(page: Path) -> None:
    shown = page.read_text(encoding="utf-8")
    assert words_of(shown) == TEXT.replace("\r\n", "\n")
    assert not re.search(r"(?:src|href)=\"(?!#)", shown)
    assert "url(" not in shown
    assert "@import" not in shown
    assert html.escape("<x>3 млн</x>") in shown
    assert "money <b>2</b>" in shown


@pytest.fixture(scope="module")
def chromium() -> Iterator[browser.Browser]:
    with browser.browser() as opened:
        yield opened


CURRENT = "document.querySelector('[aria-current] q')?.textContent"
needs_browser = pytest.mark.skipif(not browser.PROGRAM, reason="no Chromium is installed")


@needs_browser
def test_keys_step_through_the_facts_and_a_click_shows_the_value(chromium: browser.Browser, page: Path) -> None:
    chromium.open(page)
    assert chromium.evaluate("document.querySelectorAll('a.f').length") == 6
    seen = []
    for key in "jолj":  # о and л are on the keys j and k of a Cyrillic keyboard
        chromium.press(key)
        seen.append(chromium.evaluate(CURRENT))
    assert seen == ["Аким области Ерлан Сапаров", "5 мая 2025 года", "Аким области Ерлан Сапаров", "5 мая 2025 года"]
    chromium.click("a.f.money")
    assert chromium.evaluate(CURRENT) == "21 млрд тенге"
    assert chromium.evaluate("document.querySelector('[aria-current] b').textContent") == "21 000 000 000 KZT"


@needs_browser
def test_a_kind_can_be_put_out_of_sight(chromium: browser.Browser, page: Path) -> None:
    chromium.open(page)
    visible = (
        "[...document.querySelectorAll('li')].filter((row) => row.offsetParent).map((row) => row.className).join()"
    )
    assert chromium.evaluate(visible) == "official,date,money,percent,date,money"
    chromium.click("#show-date")
    assert chromium.evaluate(visible) == "official,money,percent,money"
    chromium.press("j")
    chromium.press("j")
    assert chromium.evaluate(CURRENT) == "21 млрд тенге"


@needs_browser
def test_light_and_dark_and_a_picture(chromium: browser.Browser, page: Path) -> None:
    chromium.open(page)
    shades = {}
    for wanted in (False, True):
        chromium.dark(wanted=wanted)
        shades[wanted] = chromium.evaluate("getComputedStyle(document.body).backgroundColor")
        picture = chromium.screenshot()
        assert picture.startswith(b"\x89PNG")
        if folder := os.environ.get("KZFACTS_SCREENSHOTS"):  # for people to look at
            (Path(folder) / f"show-{'dark' if wanted else 'light'}.png").write_bytes(picture)
    assert shades == {False: "rgb(255, 255, 255)", True: "rgb(22, 24, 27)"}


@needs_browser
def test_on_paper_values_stand_beside_the_words(chromium: browser.Browser, page: Path) -> None:
    chromium.open(page)
    value = "getComputedStyle(document.querySelector('a.f.money'), '::after').content"
    assert chromium.evaluate(value) == "none"
    chromium.send("Emulation.setEmulatedMedia", media="print")
    assert chromium.evaluate(value) == '" [21 000 000 000 KZT]"'
    assert chromium.evaluate("document.querySelector('aside').offsetParent") is None
    chromium.send("Emulation.setEmulatedMedia", media="")


@needs_browser
def test_without_scripts_the_page_reads_and_links_lead_to_the_values(page: Path) -> None:
    with browser.browser(scripts=False) as plain:
        plain.open(page)
        assert plain.evaluate("document.querySelector('.keys').hidden") is True
        plain.click("a.f.money")
        assert plain.evaluate("location.hash") == "#v2"
        assert plain.evaluate("document.querySelector(':target q').textContent") == "21 млрд тенге"
        plain.click("#show-money")
        assert plain.evaluate("document.querySelector('li.money').offsetParent") is None
