"""Where the clause of a Russian date looks, by the verbs around the date: ahead, back, or nowhere."""

from __future__ import annotations

import re
from functools import lru_cache

from kzfacts.fact import Draft
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.grammar.russian import PAST_ENDING, is_past
from kzfacts.lexicon import tense

WORD = Lazy(r"[^\W\d_]{3,40}")
INFINITIVE = Lazy(r"(?:[аиеуоы]ть|[^пвс]ять|ться|тись|йти|ести)$")  # «планировали сдать мост 25 ноября»
# «подпишет», «состоятся»: the present of a verb that a prefix makes perfective; -ает and -ует are of the present.
TO_COME = Lazy(
    rf"{any_of(tense.PERFECTIVE)}[а-яё]{{1,20}}(?:(?<![аяую])[её]т"
    rf"|(?<!{')(?<!'.join(tense.PRESENT)})(?:[ия]т|(?<=[чжшщ])ат|(?<![гкхжшщчйьн])им|(?<=[аеил]н)им|(?<=[еуюи]ч)им)"
    r"|(?:(?<!ж)д|м|(?<=бе)р|(?<=ка|мо)ж|(?<=пи)ш|(?<=[вн]е)[зс])[её]м|[бвгджзклмнпрстчшщ]ут|[ьо]ют)(?:ся)?$"
    rf"|{any_of(tense.PERFECTIVE_STEMS)}(?:[еёи][тм]|[ая]т|[ую]т)(?:ся)?$|[а-яё]{{0,5}}даст$"
)
NO_FUTURE = frozenset(tense.LIKE_FUTURE.split())
AND = Lazy(r"[ ]и[ ]([^\W\d_]{3,40})(?:[ ]([^\W\d_]{3,40}))?")
SUBORDINATE = Lazy(r", (?:что|чтобы|котор|где|когда|если)")  # в пятницу, 5 мая, [заявил, что] откроют
# A participle of what was done: right before the date, «открывшаяся 3 марта выставка», or first behind a comma.
PARTICIPLE = (
    rf"(?!{any_of(tense.UNDONE)})[^\W\d_]{{0,20}}(?:(?:вш|едш|ибш|ерш)(?:[аиу]й|[аеи]е|[ая]я|[еи][йхм]|его|ему|ую|ими)(?:ся)?"
    r"|(?:[аеёя]нн|(?:[зн]я|нача|кры|би|ли)т)(?:[ыо]й|ая|[оы]е|ого|ому|[ыо]м|ую|ых|ыми))"
)
DONE = Lazy(rf"(?<![^\W\d_]){PARTICIPLE}[ ](?:(?:ещё|еще|уже|лишь|только|вчера)[ ])?(?:во?[ ]|со?[ ])?$")
DONE_CLAUSE = Lazy(rf",[ ]{PARTICIPLE}[ ]")
# «по данным на 1 октября, завод закроют»
SOURCE = Lazy(r"[,;(]?[ ]?[«\"]?(?:по[ ](?:данным|состоянию|сведениям|информации)|согласно)(?![^\W\d_])")
SO_THAT = Lazy(r"[,;:]?[ ]?чтобы(?![а-яё])")  # делаем всё, [чтобы 1 сентября школу открыли]
SHORT = Lazy(
    rf"(?!{any_of(tense.LIKE_SHORT)})(?:(?:{any_of(tense.PERFECTIVE)}|с|о)[а-яё]{{2,20}}"
    r"(?:[аеё](?<!ме)(?<!га)(?<!ста)(?<!лта)н|[ыя]т)|[а-яё]{3,20}ован)[аоы]?$"
)
LASTING = Lazy(rf"{any_of(tense.LASTED)}{PAST_ENDING}$")
BEFORE = 40  # characters
MARKS = (", ", "; ", ": ", " – ", " — ", " - ", "(")


def russian_looks_ahead(draft: Draft, sentence: tuple[int, int], low: str) -> bool | None:
    """Say whether the clause of ``draft``, or the ``sentence`` where that has no verb that tells, is of the future.

    False where it is of the past, None where no verb tells.
    """
    begin, end = _clause(draft, sentence, low)
    if SO_THAT.match(low, begin) and not any(map(is_past, WORD.findall(low, sentence[0], begin))):
        return True
    if DONE.search(low, max(draft.start - BEFORE, sentence[0]), draft.start):
        return False
    told = _tells(draft, (begin, end), low)
    if told is None:
        told = _of_what_is_done(draft, (begin, end), low)
    if told is None and SUBORDINATE.match(low, main := _end(low, end + 1, sentence[1])):
        told = _tells(draft, (begin, main), low)
    return _tells(draft, sentence, low) if told is None else told


def clause_looks_ahead(draft: Draft, sentence: tuple[int, int], low: str) -> bool | None:
    """Say the same of the clause alone."""
    return _tells(draft, _clause(draft, sentence, low), low)


def _clause(draft: Draft, sentence: tuple[int, int], low: str) -> tuple[int, int]:
    begin, end = sentence
    left = max(low.rfind(mark, begin, draft.start) for mark in MARKS)
    begin, end = max(left, begin), _end(low, draft.end, end)
    begin = max((found.start() for found in AND.finditer(low, begin, draft.start) if _has_verb(found)), default=begin)
    if is_past(low[begin : draft.start].rstrip().rpartition(" ")[2]):  # начался 5 мая [и в течение месяца пройдёт]
        return begin, max(low.find(" и ", draft.end, end), 0) or end
    return begin, min((found.start() for found in AND.finditer(low, draft.end, end) if _has_verb(found)), default=end)


def _has_verb(found: re.Match[str]) -> bool:
    """Say whether a verb of its own stands behind «и»: «начали в марте [и закончат] в октябре»."""
    return any(is_finite(word) for word in found.groups() if word)


def _end(low: str, start: int, stop: int) -> int:
    return min((at for mark in MARKS if (at := low.find(mark, start, stop)) >= 0), default=stop)


def _tells(draft: Draft, span: tuple[int, int], low: str) -> bool | None:
    words = [*WORD.findall(low, span[0], draft.start), *WORD.findall(low, draft.end, span[1])]
    coming = [word for word in words if _is_future(word)]
    if coming:
        arranged = not tense.WERE.isdisjoint(words) and all(word.startswith(tense.UNDONE) for word in coming)
        return None if arranged else True
    past = [word for word in words if is_past(word) and not word.startswith(tense.INTENDED)]
    begun = any(word.startswith(tense.BEGUN) for word in past)
    return False if past and (begun or not any(map(INFINITIVE.search, words))) else None


def _of_what_is_done(draft: Draft, clause: tuple[int, int], low: str) -> bool | None:
    """Say what a clause without such verbs tells: of what was done (a participle), or is to be done (an infinitive)."""
    if DONE_CLAUSE.match(low, clause[0]) or SOURCE.match(low, clause[0]):
        return False
    before = WORD.findall(low, clause[0], draft.start)
    words = [*before, *WORD.findall(low, draft.end, clause[1])]
    if not any(map(INFINITIVE.search, words)):
        return False if _was_done(draft, words) else None
    promised = any(map(INFINITIVE.search, before)) and not tense.PROMISED.isdisjoint(before)
    planned = not tense.PLANS.isdisjoint(words) and not any(map(is_past, words))
    return promised or planned or None


def _was_done(draft: Draft, words: list[str]) -> bool:
    """Say whether a short participle tells what was done on one day: «указ подписан 5 декабря», not «закрыт с»."""
    when = draft.value["when"]
    undone = when.ranged or when.mod
    return not undone and any(SHORT.match(word) and not word.startswith(tense.UNDONE) for word in words)


def set_for(draft: Draft, sentence: tuple[int, int], low: str) -> bool:
    """Say whether the clause tells for when something was set: «матч перенесли на 5 марта»."""
    words = _words(draft, sentence, low)
    return tense.WERE.isdisjoint(words) and any(word.startswith(tense.SET_FOR) for word in words)


def is_done(draft: Draft, sentence: tuple[int, int], low: str) -> bool:
    """Say whether the clause tells by a short participle what is done: «к 20 октября уборка завершена»."""
    words = _words(draft, sentence, low)
    return any(map(SHORT.match, words)) and not _is_to_come(words)


def lasted_until(draft: Draft, sentence: tuple[int, int], low: str) -> bool:
    """Say whether the clause tells what went on until the day of ``draft``: «выставка работала до 10 июня»."""
    words = _words(draft, sentence, low)
    return any(map(LASTING.fullmatch, words)) and not _is_to_come(words)


def _words(draft: Draft, sentence: tuple[int, int], low: str) -> list[str]:
    return WORD.findall(low, *_clause(draft, sentence, low))


def _is_to_come(words: list[str]) -> bool:
    return any(_is_future(word) or INFINITIVE.search(word) for word in words)


def is_finite(word: str) -> bool:
    """Say whether ``word`` is a verb in the past or the future."""
    return _is_future(word) or is_past(word)


@lru_cache(maxsize=1 << 12)
def _is_future(word: str) -> bool:
    return word in tense.FUTURE or (TO_COME.match(word) is not None and word not in NO_FUTURE)
