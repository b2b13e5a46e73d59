"""Sums whose currency is not said: «обошлись в 930 тысяч»; «1,3 млрд рублей и 1,5 млрд в 2019 году»."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from kzfacts.fact import Context, Draft
from kzfacts.grammar.bounds import limits, mod_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.number import cardinal
from kzfacts.grammar.pattern import Pattern
from kzfacts.kinds.money.value import FIGURE, is_taken, value_of

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
    found: list[Draft] = []
    for at, draft in enumerate(drafts):
        found.append(draft)
        if draft.kind != "money" or Decimal(draft.value["amount"] or 0) < LARGE:
            continue
        stop = min(next((d.start for d in drafts[at + 1 :] if d.kind == "money"), len(low)), draft.end + FAR)
        end = SENTENCE_END.search(low, draft.end, stop)
        lang = draft.lang or context.text.lang_at(draft.start)
        match = OF_THE_SAME[lang].search(low, draft.end, end.start() + 1 if end else stop)
        said = match["scale"][:4] if match else ""
        known = match and said in low[draft.start : draft.end] and not is_taken(drafts, *match.span("sum"))
        if match and known and not _counts(low, draft.start, match.start(), [*found, *drafts]):
            more = _drafts(match, context, draft.value["currency"], lang)
            found += [new._replace(kind="money", rule="money.repeated") for new in more]
    return found


def _counts(low: str, start: int, end: int, drafts: list[Draft]) -> bool:
    """Say whether so many of something else are told before ``end``: «300 млн тенге на 5 млн человек, 3 млн – дети»."""
    end_of_last = max((stop.end() for stop in SENTENCE_END.finditer(low, max(0, start - FAR), start)), default=0)
    return any(
        not is_taken(drafts, *found.span()) for found in SCALED.finditer(low, max(end_of_last, start - FAR), end)
    )
