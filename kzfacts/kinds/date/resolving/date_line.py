"""The day of writing that a text names itself, in a line of its own or at the beginning of one."""

from __future__ import annotations

from datetime import date

from kzfacts.fact import Context, Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.date.resolving.resolve import BACK, Previous, Reference
from kzfacts.kinds.date.resolving.value import value_of
from kzfacts.kinds.date.when import When
from kzfacts.lexicon.date_line import LABELS, OPENINGS

WITHIN, SHORT_LINE = 1500, 60  # characters
BEFORE = Lazy(r"(?:[^\W\d_][\w-]*[ ]){0,2}[^\W\d_][\w-]*[.,:]?[ ]$")
MOST_BLANKS, LONGEST_OPENING = 4, 200  # before a date line; characters
AFTER = Lazy(r"[ ]?(?:г|ж|жыл|года)?(?:,?[ ](?:в[ ])?\d\d?[:.]\d\d)?[ ]?[.\-/|]")  # with a time, perhaps
BESIDE = Lazy(r"[^\W\d_]+")
HEADER = 240  # characters between the day a site prints above its pages and that of the article
MOST_BESIDE = 5  # words beside the date of a date line


def date_line(drafts: list[Draft], context: Context) -> Reference:
    """Find the day of writing in the text itself: a line that is little else, or «АСТАНА. 2 декабря 2025»."""
    nothing = Reference(None, "date line")
    for draft in drafts:
        if draft.start > WITHIN:
            break
        when = draft.value.get("when") if draft.kind == "date" else None
        if when is not None and _opens_line(draft, context):
            value = value_of(when, nothing, Previous(), BACK)
            if value["grain"] == "day" and value["start"]:
                day = _of_the_article(drafts, draft, value["start"], context) or value["start"]
                return Reference(date.fromisoformat(day), "date line")
            if value["grain"] == "day" and when.first and not when.ranged and when.first.rel is None:
                return Reference(None, "date line", when.first.period)
    return nothing


def _of_the_article(drafts: list[Draft], header: Draft, today: str, context: Context) -> str | None:
    """Return the earlier day with a clock time just under the day a site prints: «Пятница, 22 ноября 2024»."""
    low = context.text.low
    first = header.value["when"].first
    if first is None or not first.weekday:
        return None
    for draft in drafts:
        when = draft.value.get("when")
        if header.end < draft.start < header.end + HEADER and isinstance(when, When) and when.time:
            day = value_of(when, Reference(None, "date line"), Previous(), BACK)["start"]
            line = low[low.rfind("\n", 0, draft.start) + 1 : draft.start + SHORT_LINE].partition("\n")[0]
            if day and day < today and len(line) < SHORT_LINE:
                return str(day)
    return None


def _opens_line(draft: Draft, context: Context) -> bool:
    norm = context.text.norm
    begin = norm.rfind("\n", 0, draft.start) + 1
    if draft.start - begin > LONGEST_OPENING:
        return False
    stop = norm.find("\n", draft.end, begin + SHORT_LINE + 1)
    length = (stop if stop >= 0 else len(norm)) - begin
    if length <= SHORT_LINE and _names_only(norm[begin : draft.start] + norm[draft.end : begin + length]):
        return True
    opening = norm[begin : draft.start]
    return (
        1 <= opening.count(" ") <= MOST_BLANKS
        and BEFORE.match(opening) is not None
        and (opening.isupper() or opening[-2] in ".,:")
        and _names_only(opening)
        and AFTER.match(norm, draft.end) is not None
    )


def _names_only(words: str) -> bool:
    """Say whether what stands beside a date can stand in a date line: places, sections, labels; no sentence."""
    found = BESIDE.findall(words)
    return len(found) <= MOST_BESIDE and all(
        word.lower() in LABELS or (word[0].isupper() and word.lower() not in OPENINGS) for word in found
    )
