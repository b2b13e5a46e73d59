"""Where the clause of a Russian date looks, by the verbs around the date: ahead, back, or nowhere."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.fact import Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import is_past
from kzfacts.lexicon.tense import FUTURE, LIKE_FUTURE, NO_VERBS, PERFECTIVE, PRESENT

WORD = Lazy(r"[^\W\d_]{3,40}")
INFINITIVE = Lazy(r"(?:[аиеуоы]ть|[^пвс]ять|ться|тись|йти|ести)$")  # «планировали сдать мост 25 ноября»
# «подпишет», «состоятся»: the present of a verb that a prefix makes perfective; -ает and -ует are of the present.
TO_COME = Lazy(
    rf"{any_of(PERFECTIVE)}[а-яё]{{1,20}}(?:(?<![аяую])[её]т|(?<!{')(?<!'.join(PRESENT)})(?:[ия]т|(?<=[чжшщ])ат)"
    r"|[бвгджзклмнпрстчшщ]ут|[ьо]ют)(?:ся)?$"
)
NOUNS, NO_FUTURE = frozenset(NO_VERBS.split()), frozenset(LIKE_FUTURE.split())
SUBORDINATE = Lazy(r", (?:что|чтобы|котор|где|когда|если)")  # в пятницу, 5 мая, [заявил, что] откроют
MARKS = (", ", "; ", " – ", " — ", " - ", "(")


def russian_looks_ahead(draft: Draft, sentence: tuple[int, int], low: str) -> bool | None:
    """Say whether the clause of ``draft``, or the ``sentence`` where that has no verb that tells, is of the future.

    False where it is of the past, None where no verb tells.
    """
    begin, end = _clause(draft, sentence, low)
    told = _tells(draft, (begin, end), low)
    if told is None and SUBORDINATE.match(low, main := _end(low, end + 1, sentence[1])):
        told = _tells(draft, (begin, main), low)
    return _tells(draft, sentence, low) if told is None else told


def clause_looks_ahead(draft: Draft, sentence: tuple[int, int], low: str) -> bool | None:
    """Say the same of the clause alone."""
    return _tells(draft, _clause(draft, sentence, low), low)


def _clause(draft: Draft, sentence: tuple[int, int], low: str) -> tuple[int, int]:
    begin, end = sentence
    left = max(low.rfind(mark, begin, draft.start) for mark in MARKS)
    return max(left, begin), _end(low, draft.end, end)


def _end(low: str, start: int, stop: int) -> int:
    return min((at for mark in MARKS if (at := low.find(mark, start, stop)) >= 0), default=stop)


def _tells(draft: Draft, span: tuple[int, int], low: str) -> bool | None:
    words = [*WORD.findall(low, span[0], draft.start), *WORD.findall(low, draft.end, span[1])]
    if any(map(_is_future, words)):
        return True
    past = any(is_past(word) and word not in NOUNS for word in words)
    return False if past and not any(INFINITIVE.search(word) for word in words) else None


@lru_cache(maxsize=1 << 12)
def _is_future(word: str) -> bool:
    return word in FUTURE or (TO_COME.match(word) is not None and word not in NO_FUTURE)
