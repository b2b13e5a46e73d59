"""Texts with their facts as one self-contained HTML page, for light and dark screens, readable without JavaScript."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files
from typing import NamedTuple

from kzfacts.fact import KINDS, Fact
from kzfacts.render import json
from kzfacts.render.segments import segments
from kzfacts.render.words import gloss


class Shown(NamedTuple):
    """A document on the page: its name, its language, its text and facts."""

    name: str
    lang: str
    text: str
    facts: Sequence[Fact]


def page(documents: Iterable[Shown]) -> str:
    """Return the page. Nothing of the texts can run: all is escaped, and only the page's own script is allowed."""
    shown = list(documents)
    script, style = _asset("page.js"), _asset("page.css")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    counts = Counter(fact.kind for document in shown for fact in document.facts)
    title = shown[0].name if len(shown) == 1 else f"{len(shown)} documents"
    langs = {document.lang for document in shown}
    lang = "ru" if langs == {"ru"} else "kk"
    return "".join(
        (
            f'<!doctype html>\n<html lang="{lang}">\n<head>\n',
            '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';",
            f" script-src 'sha256-{digest}'\">\n",
            f"<title>{_text(title)} · kzfacts</title>\n<style>\n{style}</style>\n</head>\n<body>\n",
            *_legend(counts),
            "<div class=columns>\n<main>\n",
            *_articles(shown),
            "</main>\n",
            *_list(shown),
            f"</div>\n<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def _legend(counts: Counter[str]) -> Iterator[str]:
    yield "<header>\n<fieldset>\n<legend class=sr>Kinds shown</legend>\n"
    for kind in KINDS:
        if counts[kind]:
            yield f'<label class="chip {kind}"><input type=checkbox id=show-{kind} checked> '
            yield f"{kind} <b>{counts[kind]}</b></label>\n"
    if not counts:
        yield "<span>no facts</span>\n"
    yield "</fieldset>\n<p class=keys hidden><kbd>j</kbd> <kbd>k</kbd> next and previous fact</p>\n</header>\n"


def _articles(shown: Sequence[Shown]) -> Iterator[str]:
    first = 0
    for document in shown:
        lang = f' lang="{document.lang}"' if document.lang != "mixed" else ""
        yield f"<article{lang}>\n<h1>{_text(document.name)}</h1>\n<div class=text>"
        for segment in segments(document.text, document.facts):
            words = _text(segment.text)
            if not segment.facts:
                yield words
                continue
            opened = "".join(f"<i id=f{first + number}></i>" for number in segment.opened)
            kinds = " ".join(dict.fromkeys(document.facts[number].kind for number in reversed(segment.facts)))
            inner = segment.facts[-1]
            values = "\n".join(_text(gloss(document.facts[number].value)) for number in reversed(segment.facts))
            yield f'{opened}<a class="f {kinds}" href="#v{first + inner}" title="{values}">{words}</a>'
        yield "</div>\n</article>\n"
        first += len(document.facts)


def _list(shown: Sequence[Shown]) -> Iterator[str]:
    yield "<aside aria-label=Facts>\n<ol>\n"
    facts = [fact for document in shown for fact in document.facts]
    for number, fact in enumerate(facts):
        yield f'<li id=v{number} class="{fact.kind}"><a href="#f{number}"><b>{_text(gloss(fact.value))}</b>'
        yield f"<q>{_text(' '.join(fact.text.split()))}</q></a>"
        yield f"<details><summary>{fact.kind} · {fact.line}:{fact.column} · {_text(fact.rule)}</summary>"
        yield f"<code>{_text(json.dump(fact.value))}</code></details></li>\n"
    yield "</ol>\n</aside>\n"


def _text(text: str) -> str:
    """Return ``text`` for HTML; characters that HTML forbids become the sign of what can't be shown."""
    shown = "".join(char if char.isprintable() or char in "\n\r\t" else _replaced(char) for char in text)
    return escape(shown)


def _replaced(char: str) -> str:
    return " " if char.isspace() else "" if char in "\u00ad\u200b\ufeff\u2060" else "\ufffd"


def _asset(name: str) -> str:
    return files("kzfacts.render").joinpath(name).read_text(encoding="utf-8")
