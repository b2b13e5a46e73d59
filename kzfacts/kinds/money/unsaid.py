"""Sums whose currency is not said: «обошлись в 930 тысяч»; «1,3 млрд рублей и 1,5 млрд в 2019 году»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft
from kzfacts.grammar.bounds import limits, mod_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import cardinal
from kzfacts.grammar.pattern import Pattern
from kzfacts.kinds.money.value import FIGURE, taken_by, value_of

if TYPE_CHECKING:
    import re

    import regex

SCALE = r"тысяч[аиу]?|тыс\.?|миллион(?:а|ов)?|млн|миллиард(?:а|ов)?|млрд|триллион(?:а|ов)?|трлн"
SCALE_KK = "мың|миллион|млн|миллиард|млрд|триллион|трлн"
SUM = rf"(?P<sum>(?P<number>{FIGURE})[ ](?P<scale>{SCALE}))"
APART = r"(?<![\w.,:/\\-])"  # no part of a longer number, of a path
# Nothing counted follows: a stop, a comma, «в год», «в 2019 году», «приходится».
NOTHING_COUNTED = (
    r"(?=[.;)](?!\d)|,[ ]"
    r"|[ ](?:в[ ](?:год|месяц|неделю|день|\d{4})|за[ ]год|приходится|приходятся|пойдут|пойд[её]т)\b)"
)
CUE = Pattern(
    rf"""
    \p{{L}}{{4,14}}[ ](?:в[ ])?(?:(?:около|более|почти|примерно|менее|до|свыше)[ ])?
    {SUM}{NOTHING_COUNTED}
    """
)
# A sum that shares the currency of the one before it may have more behind it: a bracket, a dash, what became of it.
OF_THE_SAME = {
    "ru": Lazy(
        rf"{APART}{SUM}(?:{NOTHING_COUNTED}"
        r"|(?=[ ](?:[(-]|больше|меньше|освоен|выделен|направ|потра[тч]|израсходован|перечисл|предусм)))"
    ),
    "kk": Lazy(
        rf"{APART}(?P<sum>(?P<number>{FIGURE})[ ](?P<scale>{SCALE_KK}))(?:-?[ыі])?"
        r"(?=[.,;)](?!\d)|[ ](?:[(-]|артық|кем|көп|аз|игеріл|бөлін|жұмса|аудар|құра))"
    ),
}
SENTENCE_END = Lazy(r"[.!?]\s|\n")
FAR = 120  # characters within which a second sum needs no currency
LARGE = 10**6
SCALED = Lazy(rf"{APART}{FIGURE}[ ](?:{SCALE_KK})")


def read_cue(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    """Read a sum after a word of earning and spending; its currency is not known."""
    return _drafts(match, context, None, "ru")


def _drafts(match: regex.Match[str] | re.Match[str], context: Context, currency: str | None, lang: str) -> list[Draft]:
    number = cardinal(f"{match['number']} {match['scale']}", grouped="")
    if number is None:
        return []
    start, end = match.span("sum")
    mod = mod_of(context.text.low, start, end, "ru" if lang == "ru" else "nom")
    return [Draft(start, end, value_of(limits(number, mod), currency), lang)]


def repeated(drafts: list[Draft], context: Context) -> list[Draft]:
    """Add the sums that follow a large one in the same sentence and leave its currency unsaid."""
    low = context.text.low
    sums = [draft for draft in drafts if draft.kind == "money"]
    is_taken, added = taken_by(drafts), list[Draft]()
    behind = [*(each.start for each in sums), len(low)][1:]
    for draft, following in zip(sums, behind, strict=True):
        if Decimal(draft.value["amount"] or 0) < LARGE:
            continue
        stop = min(following, draft.end + FAR)
        end = SENTENCE_END.search(low, draft.end, stop)
        lang = draft.lang or context.text.lang_at(draft.start)
        match = OF_THE_SAME[lang].search(low, draft.end, end.start() + 1 if end else stop)
        said = match["scale"][:4] if match else ""
        if not match or said not in low[draft.start : draft.end] or is_taken(*match.span("sum")):
            continue
        told = taken_by(added[-FAR:])  # no more of them fit into that many characters
        if all(is_taken(*each) or told(*each) for each in _scaled(low, draft.start, match.start())):
            more = _drafts(match, context, draft.value["currency"], lang)
            added += [new._replace(kind="money", rule="money.repeated") for new in more]
    return sorted([*drafts, *added], key=lambda draft: draft.start) if added else drafts


def _scaled(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the large numbers of the sentence up to ``end``: «300 млн тенге на 5 млн человек, 3 млн – дети»."""
    floor = max(0, start - FAR)
    floor = max((stop.end() for stop in SENTENCE_END.finditer(low, floor, start)), default=floor)
    return (found.span() for found in SCALED.finditer(low, floor, end))
