"""Later mentions of an official without a post: the family name, with or without the given name, in any case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzfacts.codes import CAPITALS
from kzfacts.fact import Fact
from kzfacts.grammar.declined import family
from kzfacts.grammar.given import gender_of, given_forms
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.key import fold, thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import is_initials
from kzfacts.text import Text

WORD = Lazy(r"[^\W\d_][^\W\d_]*(?:-[^\W\d_]+)*")
BEFORE = Lazy(rf"(?:[{CAPITALS}]\.[ ]?-?){{1,2}}$|[^\W\d_]+(?:-[^\W\d_]+)*[ ]$")
BACK = 30  # characters
PREFIX = 2  # folded letters that no ending changes


def with_mentions(document: str, facts: Sequence[Fact]) -> list[Fact]:
    """Return ``facts`` with ``mentions`` added to the value of each official.

    document  the text the facts were extracted from
    facts     what ``extract`` returned for it

    ``mentions`` are ``{"text", "start", "end"}`` of the places after the fact where the same person is named without
    a post: offsets in code points of ``document``. A family name that two officials of the text share is not linked.
    """
    officials = [fact for fact in facts if fact.kind == "official"]
    found = list(_mentions(Text(document), officials)) if officials else []
    return [_linked(fact, found, document) if fact.kind == "official" else fact for fact in facts]


def _linked(fact: Fact, found: list[tuple[str, int, int]], document: str) -> Fact:
    later = [(start, end) for key, start, end in found if key == fact.value["key"] and start >= fact.end]
    shown = [{"text": document[start:end], "start": start, "end": end} for start, end in later]
    return fact._replace(value={**fact.value, "mentions": shown})


def _mentions(text: Text, officials: Sequence[Fact]) -> Iterator[tuple[str, int, int]]:
    """Yield (key, start, end) of every mention, in offsets of the document."""
    people = _people(officials)
    prefixes = {name[:PREFIX] for name in people}
    named = [(fact.name.start, fact.name.end) for fact in officials if fact.name]
    for match in WORD.finditer(text.norm):
        word = match[0]
        if not word[0].isupper() or thin(word[: PREFIX + 2])[:PREFIX] not in prefixes:
            continue
        person = next((people[name] for name in _nominatives(word) if name in people), None)
        if person is None:
            continue
        start = _with_given(text.norm, match.start(), person[1])
        if start is None:
            continue
        span = text.raw_span(start, match.end())
        if all(end <= span[0] or span[1] <= begin for begin, end in named):
            yield (person[0], *span)


def _people(officials: Sequence[Fact]) -> dict[str, tuple[str, str]]:
    """Return key and folded given name by thin family name; names that two people share are left out."""
    people: dict[str, tuple[str, str]] = {}
    shared: set[str] = set()
    for value in (fact.value for fact in officials):
        if not value["family"]:
            continue
        name = thin(value["family"])
        if name in people and people[name][0] != value["key"]:
            shared.add(name)
        if name not in people or value["given"]:
            people[name] = (value["key"], fold(value["given"] or ""))
    return {name: person for name, person in people.items() if name not in shared}


def _nominatives(word: str) -> Iterator[str]:
    """Yield the thin family names that ``word`` may be a case of, in both languages."""
    yield thin(bare(word)[0])
    for case in "NGDAIP":
        for gender in "mf":
            name = family(word, case, gender)
            if name is not None:
                yield thin(name)


def _with_given(norm: str, start: int, given: str) -> int | None:
    """Return where the mention begins: at the given name or initials before it; None if they are another person's."""
    match = BEFORE.search(norm[max(0, start - BACK) : start])
    if match is None or not match[0][0].isupper():
        return start
    word = match[0].rstrip()
    at = start - len(match[0])
    if is_initials(word):
        return at if not given or given.startswith(fold(word[0])) else None
    forms = [form.nominative for form in given_forms(word)]
    if not forms and not gender_of(word):
        return start
    return at if not given or given in {fold(form) for form in (*forms, word)} else None
