"""Tells the value that a change has reached («вырос до 16%», ``16%-ға дейін өсті``) from a bound («скидка до 16%»)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import takewhile

from kzfacts.grammar.kazakh import DONE_ENDING
from kzfacts.grammar.russian import is_verb
from kzfacts.lexicon.direction import BROUGHT, DIRECTIONS, MULTIPLES, REACH

GREW = ("вырос", "возрос", "ослаб")  # the past without its ending
# -ды after a vowel is the past of these stems only, the present of others: төмендеді fell, өседі grows.
PAST_KK = re.compile(
    rf"(?:(?<![аея])(?<!дей)(?<!дай)(?<!лай)(?<!тай)[дт][ыі]|(?:[нл]де|ула|ғарыла|тта|нда|дыра|құла|үде)д[ыі]|{DONE_ENDING})$"
)
CONVERB = re.compile(r"[ыіае]п$")  # 40%-ға дейін өсіп, ..: its tense is that of the verb behind it
TO_COME = re.compile(r"мүмкін|ықтимал|болады|[^\W\d_][мпб][ае][қк](?![^\W\d_])")
UNTIL = tuple(row.until for row in DIRECTIONS)
BETWEEN = 3  # words between the verb and «до»: повысил базовую ставку до
UNIT = (
    r"(?:%|процент\w{0,3}|пункт\w{0,3}|[бп]\.? ?п\.?|раза?|тенге|тг\.?|тиын\w{0,3}"
    r"|рубл\w{1,3}|руб\.?|р\.|копе\w{1,3}|коп\.|к\.|доллар\w{0,3}|цент\w{0,3}|евро"
    r"|сом\w{0,3}|сум\w{0,3}|юан\w{1,3}|гривен|гривн\w|тыс\.?|тысяч\w?|млн|млрд|трлн"
    r"|(?:мил|трил)ли(?:он|ард)\w{0,3})"
)
# Before «до»: by how much something grew (на 21,2%, на 5% к маю -), how many times (вдвое -), from what (с 45% в мае).
CHANGE = re.compile(
    rf"(?:^|[ (])(?:(?:на|в|составил[аои]?) (?:\S*\d.{{0,24}}|[^\W\d_]{{2,16}} ){UNIT}"
    rf"(?: в [^\W\d_]{{3,12}} (?:выражении|исчислении))?"
    r"(?: (?:к|ко|по сравнению с|по отношению к|относительно|против) [^.;!?%]{2,48})?"
    r"(?:, (?:или|то есть|т\. ?е\.)|,| -)?"  # на 14%, или до 240 тенге
    rf"|(?:{'|'.join(MULTIPLES)})(?:,| -)"
    rf"|со? \S*\d.{{0,24}}{UNIT}(?:(?: [^\W\d_]{{2,16}})? (?:во?|за|на|к) [^.;!?%]{{2,36}})?"
    r"|со? \d[\d ]{0,12}(?:,\d{1,3})?)(?: сразу)?$"
)
# после замедления инфляции до 8%, после роста цены за литр газа до 120 тенге
AFTER = re.compile(
    r"(?<![^\W\d_])после ([а-яё]+)(?: [а-яё]+){0,2}(?: (?:за|на) [а-яё]+(?: [а-яё]+(?:ого|его|ой|ей|[аяыи])){0,2})?$"
)
WHEN = re.compile(r" (?:во?|за|к) (?:[^\W_]{1,12}[ -]){1,5}год(?:у|а)?$")  # вырос [в первом квартале 2024 года] до


@lru_cache(maxsize=1)
def _stems() -> tuple[str, ...]:
    return (*REACH, *(stem for row in DIRECTIONS for text in (row.kk, row.ru, row.words) for stem in text.split()))


@lru_cache(maxsize=2048)
def _has_changed(word: str) -> bool:
    """Say whether ``word`` is a verb or participle that says, in the past tense, that a figure grew or fell.

    Or, in any tense, that it is brought there.
    """
    if word.startswith(BROUGHT):
        return True
    return word.startswith(_stems()) and (is_verb(word) or word in GREW or PAST_KK.search(word) is not None)


def may_change(words: Iterable[str]) -> bool:
    """Say whether one of the Kazakh words tells, in any tense, where a figure goes: артады, ұлғайту, өсім."""
    stems = (*UNTIL, *(stem for row in DIRECTIONS for stem in f"{row.kk} {row.words}".split()))
    return any(word.startswith(stems) for word in words)


def rises(word: str) -> bool:
    """Say whether a Kazakh verb of a change tells that a figure grew."""
    up = DIRECTIONS[0]
    return word.startswith((up.until, *up.kk.split(), *up.words.split()))


def reached_before(left: str) -> bool:
    """Say whether «до» after ``left`` (lower-case text) gives the new value of what grew or fell."""
    if CHANGE.search(left):
        return True
    after = AFTER.search(left)
    if after and after[1].startswith(_stems()):
        return True
    words = WHEN.sub("", left).split(" ")[-BETWEEN - 1 :][::-1]
    return any(map(_has_changed, takewhile(str.isalpha, words)))


def reached_after(word: str, behind: str) -> bool:
    """Say whether ``word`` after ``дейін`` tells a change that has happened: ``16%-ға дейін өсті``, ``көтерді``.

    ``behind`` is the text that follows the amount: ``16%-ға дейін өсіп, .. құрады``, not ``өсіп кетуі мүмкін``.
    """
    if word.startswith(_stems() + UNTIL) and CONVERB.search(word):
        return TO_COME.search(behind) is None
    return _has_changed(word) or (word.startswith(UNTIL) and PAST_KK.search(word) is not None)
