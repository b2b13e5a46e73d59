"""From a text to its facts: anchors, rules, overlaps, order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from importlib import import_module
from typing import Any

from kzfacts.anchors import Scanner
from kzfacts.fact import CORE_KINDS, KINDS, Context, Draft, Fact, Rule, Span
from kzfacts.overlaps import BY_START, settle
from kzfacts.repeats import FAR, Refusals
from kzfacts.text import Text

Finish = Callable[[list[Draft], Context], list[Draft]]

LANGUAGES = ("auto", "kk", "ru")
BETWEEN = "\n _|/,-"  # a name and a post on lines or in cells of their own


def extract(
    text: str,
    *,
    kinds: Sequence[str] = CORE_KINDS,
    lang: str = "auto",
    ref_date: date | None = None,
) -> list[Fact]:
    """Return the facts of ``text``, sorted by start, then end.

    text      the document, decoded
    kinds     which kinds to look for, of ``fact.KINDS``, or ``all``; a single one may stand alone
    lang      ``kk`` or ``ru`` keeps the facts of that language only; ``auto`` keeps both
    ref_date  what relative and partial dates are resolved against; None fills in nothing

    Raises ValueError for an unknown kind or language, TypeError for a text or a day that is none.
    """
    names = (kinds,) if isinstance(kinds, str) else tuple(kinds)
    if lang not in LANGUAGES:
        raise ValueError(f"unknown language {lang!r}; choose from {', '.join(LANGUAGES)}")
    if not isinstance(text, str):
        raise TypeError(f"text is of type {type(text).__name__}; give a str")
    if ref_date is not None and not isinstance(ref_date, date):
        raise TypeError(f"ref_date is {ref_date!r}; give a datetime.date")
    day = ref_date.date() if isinstance(ref_date, datetime) else ref_date  # a datetime is a date to a type checker
    return analyse(text, KINDS if "all" in names else names, lang, day)[1]


def analyse(text: str, kinds: Sequence[str], lang: str, ref_date: date | None) -> tuple[str, list[Fact]]:
    """Return the language of a document (``kk``, ``ru`` or ``mixed``) and its facts; arguments as for extract."""
    known = Text(text)
    return known.lang if lang == "auto" else lang, find(known, kinds, lang, ref_date)


def find(text: Text, kinds: Sequence[str], lang: str, ref_date: date | None) -> list[Fact]:
    """Return the facts of a text that is normalised already; arguments as for extract."""
    context = Context(text, lang, ref_date, set(), kinds)
    scanner, finishers = _engine(tuple(kinds))
    drafts = [draft for draft in drafts_of(scanner, context) if _on_a_line(draft, text)]
    if not drafts:
        return []
    drafts = settle(drafts)
    for finish in finishers:
        drafts = finish(drafts, context)
    facts = _facts(context, sorted([draft for draft in drafts if draft.kind in kinds], key=BY_START))
    return list(facts) if lang == "auto" else [fact for fact in facts if fact.lang == lang]


def _on_a_line(draft: Draft, text: Text) -> bool:
    """Say whether a draft keeps to its line: a line end in the normalised text parts paragraphs, and columns.

    No fact goes across, whatever a rule has read, but a name with nothing but a line end between it and its post.
    """
    if "\n" not in text.low[draft.start : draft.end]:
        return True
    if draft.name is None or draft.post is None:
        return False
    (_, end), (start, _) = sorted((draft.name, draft.post))
    return not text.low[end:start].strip(BETWEEN)


@lru_cache(maxsize=8)
def _engine(kinds: tuple[str, ...]) -> tuple[Scanner, list[Finish]]:
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise ValueError(f"unknown kind {unknown[0]!r}; choose from {', '.join(KINDS)}")
    return Scanner(rules(kinds)), [module.finish for module in _modules(kinds) if hasattr(module, "finish")]


def rules(kinds: Iterable[str] = KINDS) -> list[Rule]:
    """Return the rules of ``kinds``, each once: kinds may share one."""
    return list(dict.fromkeys(rule for module in _modules(kinds) for rule in module.RULES))


def _modules(kinds: Iterable[str]) -> Iterator[Any]:
    return (import_module(f"kzfacts.kinds.{kind}") for kind in KINDS if kind in kinds)


def drafts_of(scanner: Scanner, context: Context) -> Iterator[Draft]:
    """Yield what the rules find, in the order of their anchors."""
    done: dict[str, int] = defaultdict(int)  # where the last match of each rule ended
    refusals = Refusals(context.text.norm)
    for start, rules in scanner.hits(context.text.codes):
        for rule in rules:
            name, kind = rule.name, rule.kind
            floor = done[name]
            far = start - floor > FAR
            if start < floor or (far and refusals.hold(name, start)):
                continue
            end, drafts = _tried(rule, start, context)
            if drafts:
                done[name] = end
            elif far:
                refusals.add(name, start)
            for draft in drafts:
                if draft.rule and draft.kind:
                    yield draft
                else:
                    yield Draft(*draft[:4], draft.rule or name, draft.kind or kind, *draft[6:])


def _tried(rule: Rule, start: int, context: Context) -> tuple[int, tuple[Draft, ...]]:
    """Return what ``rule`` finds at its anchor at ``start``, and where its match ends."""
    match = rule.pattern.match(context.text.low, start)
    end = match.end() if match is not None else start
    return end, tuple(rule.resolve(match, context)) if end > start else ()


def _facts(context: Context, drafts: Iterable[Draft]) -> Iterable[Fact]:
    text = context.text
    line, line_start, counted = 1, 0, 0
    for draft in drafts:
        start, end = text.raw_span(draft.start, draft.end)
        breaks = text.lined.count("\n", counted, start)
        if breaks:
            line += breaks
            line_start = text.lined.rfind("\n", 0, start) + 1
        counted = start
        yield Fact(
            draft.kind,
            text.raw[start:end],
            start,
            end,
            line,
            start - line_start + 1,
            draft.lang or (text.lang_at(draft.start) if context.lang == "auto" else context.lang),
            draft.rule,
            draft.value,
            draft.name and _span(text, *draft.name),
            draft.post and _span(text, *draft.post),
        )


def _span(text: Text, start: int, end: int) -> Span:
    start, end = text.raw_span(start, end)
    return Span(text.raw[start:end], start, end)
