"""Two amounts side by side: ``60%-70%`` and ``от 3% до 5%`` are one range, ``с 3% до 5%`` is a change to 5 %.

``3%-дан 5%-ға дейін`` may be either and gives both ends, ``3%-дан 5%-ға дейінгі мөлшерлеме`` is a range.
"""

from __future__ import annotations

import re

from kzfacts.fact import Context, Draft
from kzfacts.grammar.reached import may_change
from kzfacts.lexicon.connectives import BETWEEN_KK, BETWEEN_RU

ABLATIVE = re.compile(r"[ндт][ае]н$")
UNTIL = re.compile(r"[ ](?:де|ше)йінгі(?![^\W\d_])[ ]?(?P<behind>[^.,;:!?()\n]{0,80})")
WORDS_BEHIND = 2  # among which the noun of a change is looked for: дейінгі өсім
DASHES = ("-", " - ")
AMONG = (" аралығ", " арасын")  # 5 пайыз бен 10 пайыз аралығында


def join_ranges(drafts: list[Draft], context: Context, kind: str, number: str, unit: str) -> list[Draft]:
    """Join the drafts of ``kind`` that are the ends of one range; ``number`` and ``unit`` are keys of its value."""
    if [draft.kind for draft in drafts].count(kind) < 2:  # noqa: PLR2004 (a range has two ends)
        return drafts
    low = context.text.low
    joined: list[Draft] = []
    for draft in drafts:
        last = joined[-1] if joined else None
        if draft.kind != kind or last is None or last.kind != kind or last.value[unit] != draft.value[unit]:
            joined.append(draft)
            continue
        joined[-1:] = _pair(low, last, draft, number)
    return joined


def _pair(low: str, last: Draft, draft: Draft, number: str) -> list[Draft]:
    gap = low[last.end : draft.start]
    least, greatest = last.value[number], draft.value[number]
    if least is None or greatest is None or last.value["mod"] not in (None, "approx"):
        return [last, draft]
    opened = low[max(0, last.start - 4) : last.start].split(" ")[-2:-1]
    between = gap[1:-1] in BETWEEN_KK and low.startswith(AMONG, draft.end)
    between = between or (gap == " и " and low.endswith(BETWEEN_RU + " ", 0, last.start))
    between = between or (gap == " до " and opened == ["от"]) or _from_until(low, last, draft, gap)
    if least < greatest and (gap in DASHES or between):
        mod = "approx" if last.value["mod"] == "approx" else None
        value = draft.value | {number: None, "min": least, "max": greatest, "mod": mod}
        return [last._replace(end=draft.end, value=value, lang=last.lang or draft.lang)]
    changed = gap == " до " and opened in (["с"], ["со"])
    if changed or (gap == " " and ABLATIVE.search(low, last.start, last.end)):
        exact = {"min": greatest, "max": greatest, "mod": None}
        at_most = draft.value["mod"] == "equal_or_less"
        return [last, draft._replace(value=draft.value | exact) if at_most else draft]
    return [last, draft]


def _from_until(low: str, last: Draft, draft: Draft, gap: str) -> bool:
    """Say whether two amounts are the ends of ``50 мың теңгеден 100 мың теңгеге дейінгі айыппұл``."""
    until = UNTIL.match(low, draft.end) if gap == " " and ABLATIVE.search(low, last.start, last.end) else None
    return until is not None and not may_change(until["behind"].split()[:WORDS_BEHIND])
