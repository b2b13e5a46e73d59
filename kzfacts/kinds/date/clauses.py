"""Where the clause of a Russian date looks, by the verbs around the date: ahead, back, or nowhere."""

from __future__ import annotations

from kzfacts.fact import Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.russian import is_past
from kzfacts.lexicon.tense import FUTURE, NO_VERBS

WORD = Lazy(r"[^\W\d_]{3,40}")
INFINITIVE = Lazy(r"(?:[аиеуоы]ть|[^пвс]ять|ться|тись|йти|ести)$")  # «планировали сдать мост 25 ноября»
NOUNS = frozenset(NO_VERBS.split())
MARKS = (", ", "; ", " – ", " — ", " - ", "(")


def russian_looks_ahead(draft: Draft, sentence: tuple[int, int], low: str) -> bool | None:
    """Say whether the clause of ``draft``, or the ``sentence`` where that has no verb that tells, is of the future.

    False where it is of the past, None where no verb tells.
    """
    told = clause_looks_ahead(draft, sentence, low)
    return _tells(draft, sentence, low) if told is None else told


def clause_looks_ahead(draft: Draft, sentence: tuple[int, int], low: str) -> bool | None:
    """Say the same of the clause alone."""
    begin, end = sentence
    left = max(low.rfind(mark, begin, draft.start) for mark in MARKS)
    right = min((at for mark in MARKS if (at := low.find(mark, draft.end, end)) >= 0), default=end)
    return _tells(draft, (max(left, begin), right), low)


def _tells(draft: Draft, span: tuple[int, int], low: str) -> bool | None:
    words = [*WORD.findall(low, span[0], draft.start), *WORD.findall(low, draft.end, span[1])]
    if any(word in FUTURE for word in words):
        return True
    past = any(is_past(word) and word not in NOUNS for word in words)
    return False if past and not any(INFINITIVE.search(word) for word in words) else None
