"""Words of time that are something else where they stand."""

from __future__ import annotations

import re

from kzfacts.fact import Context
from kzfacts.kinds.date.run import Run, Token

AFTER_NUMBER = re.compile(r"\d[- ]?$")
NEXT_WORD = re.compile(r"[ ]?[\"»]?[ ]([^\W\d_]+)")
NOT_THE_MONTH = {"наурыз": ("мере", "мейрам", "көже", "той", "думан", "айт"), "тамыз": ("конференция", "кеңес"), "қазан": ("қала",)}
SUMMER_OR_SHORT = frozenset({"қысқа", "жазды", "жазса", "май", "майға", "майды", "майдың", "майы", "майдан", "маймен"})
ADJECTIVE_BEFORE = re.compile(r"(?:ую|ей|ой|ая|ые|их|ых|ою|ею)[ ]$")
BARE_SEASON_OF_SPORT = "маусым"


def refused(token: Token, run: Run, context: Context) -> bool:
    """Say whether ``token``, though it looks like a time, is none where it stands."""
    low = run.low
    words = low[token.start : token.end]
    if " " in words:
        return False
    before, after = low[max(0, token.start - 30) : token.start], NEXT_WORD.match(low, token.end)
    following = after[1] if after else ""
    if token.kind == "dmonth":
        return _month(token, words, before, following, context)
    if token.kind == "dweekday":
        return words.startswith("сред") and ADJECTIVE_BEFORE.search(before) is not None or following.startswith("намаз")
    return words in SUMMER_OR_SHORT


def _month(token: Token, words: str, before: str, following: str, context: Context) -> bool:
    if AFTER_NUMBER.search(before) or words in SUMMER_OR_SHORT:
        return True
    for stem, nouns in NOT_THE_MONTH.items():
        if words.startswith(stem) and following.startswith(nouns):
            return True
    if words.startswith(BARE_SEASON_OF_SPORT) and following not in ("айы", "айында", "айына", "айының", "мен", "пен"):
        return True
    return words in ("марта", "мая") and context.text.norm[token.start].isupper()
