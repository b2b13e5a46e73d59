"""Bounds and approximations: which words around an amount make it one, and what they leave of its limits."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kzfacts.grammar.reached import reached_after, reached_before
from kzfacts.lexicon import bounds as rows
from kzfacts.lexicon.connectives import LIST_MARKS

LONGEST = 3  # words of the longest bound
LEFT_WINDOW, RIGHT_WINDOW = 88, 40  # characters that hold them
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
NEXT_AMOUNT = re.compile(r"(?:и|или) \w+ (?:чем |на |в )?\d")  # более 5% и менее 10%: the bound of the next amount
LONGER_THAN = [rows.THAN, "за"]  # не менее чем за 30 дней, but: перевалил за 5 млн
OR_FROM_IT = r" (?:және|[мпб]ен|немесе|не) одан(?: да| әрі)? "  # 18 жас және одан жоғары
BEYOND = re.compile(rf"{OR_FROM_IT}([^\W\d_]+)")
GAPPED = re.compile(r"дейін, (?:ал )?[^.!?;\n]{2,100}? дейін ([^\W\d_]+)")  # 5%-ға дейін, ал газ 8%-ға дейін [өсті]
OR_SO_MUCH = {rows.MORE: rows.AT_LEAST, rows.LESS: rows.AT_MOST}
# на 5,7% больше 260 млрд, в 1,2 раза больше: compared with the amount, which is no bound
BY_SO_MUCH = re.compile(
    r"(?:^| )(?:на \d[\d ,.]{0,12}(?: ?%| процент[а-я]{0,4}| (?:тыс|млн|млрд|трлн)\.?(?: [а-я]{2,12}){0,2})"
    r"|в \d[\d,]{0,5} раза?|вдвое|втрое) $"
)
OPENING = ' («"'
GLUED = re.compile(r":(?=[^\W\d_])")  # Сумма:не менее 5 млн
TIED = "[/:'-" + LIST_MARKS  # may be tied to the first word of a bound: **не более 3%**, доля –более 3%


class Limits(NamedTuple):
    """What is known of an amount: itself, its least and its greatest value, and the contract's ``mod``."""

    amount: int | Decimal | None
    least: int | Decimal | None
    greatest: int | Decimal | None
    mod: str | None


def plain(number: Decimal) -> int | Decimal:
    """Return ``number`` as an int where it is whole, without trailing zeros where it is not."""
    return int(number) if number == number.to_integral_value() else number.normalize()


def limits(amount: Decimal, mod: str | None, greatest: Decimal | None = None) -> Limits:
    """Return the limits of one amount with a bound or approximation, or of a range from it to ``greatest``.

    In a range ``approx`` alone means something.
    """
    number = plain(amount)
    if greatest is not None:
        return Limits(None, number, plain(greatest), mod if mod == "approx" else None)
    return Limits(number, None if mod in rows.NO_LEAST else number, None if mod in rows.NO_GREATEST else number, mod)


@lru_cache(maxsize=1)
def _before() -> dict[str, str]:
    table = {words: row.mod for row in rows.BOUNDS for words in row.kk_before + row.ru_before}
    # не более, не превысив, не перевалил за; but: не намного больше
    compared = [words for row in rows.BOUNDS if row.mod in (rows.MORE, rows.LESS) for words in row.ru_before]
    negated = [words for words in compared if " " not in words or words.endswith(" за")]
    return table | {f"не {words}": rows.NEGATED[table[words]] for words in negated}


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(words.rpartition(" ")[2] for words in _before())


@lru_cache(maxsize=1)
def _after() -> dict[str, dict[str, str]]:
    return {
        "ru": {words: row.mod for row in rows.BOUNDS for words in row.ru_after},
        "nom": {
            words: row.mod
            for row in rows.BOUNDS
            for words in row.kk_nom + row.ru_after + row.kk_abl + (row.kk_dat if row.mod != rows.LESS else ())
        },  # 50% астам, 30% дейін; but «5% жетпейді», so much is missing
        "dat": {words: row.mod for row in rows.BOUNDS for words in row.kk_dat},
        "abl": {words: row.mod for row in rows.BOUNDS for words in row.kk_abl + row.kk_than},
        "gen": {words: row.mod for row in rows.BOUNDS for words in row.kk_gen},
    }


def mod_of(low: str, start: int, end: int, case: str) -> str | None:
    """Return what the words around an amount make of it: those after it first, for they are the more exact ones.

    low         the lower-case text
    start, end  of the amount with its unit
    case        the Kazakh case of the unit, ``ru`` for a Russian one, empty where it may be either
    """
    return _mod_after(low, end, case) or _mod_before(low, start)


def _mod_before(low: str, at: int) -> str | None:
    floor = max(at - LEFT_WINDOW, 0)
    left = low[low.rfind("\n", floor, at) + 1 or floor : at].rstrip(OPENING)
    left = GLUED.sub(": ", left) if ":" in left else left
    quoted = left == ">" and low[at - 1] == " "  # > Цитата: the mark of a quoted line
    if left[-1:] in rows.SIGNS and left[-2:-1] in OPENING and not quoted:
        return rows.SIGNS[left[-1]]
    words = left.split(" ")[-LONGEST - 2 :]
    fillers: list[str] = []
    while len(words) > 1 and (words[-1] in rows.RU_FILLERS or words[-1] in rows.RU_EXACT or words[-2:] == LONGER_THAN):
        fillers.append(words.pop())
        left = left.rpartition(" ")[0]
    if words[-1].lstrip(OPENING + TIED) not in _last_words():  # most words
        return None
    compared = rows.THAN not in fillers and not rows.RU_FILLERS.isdisjoint(fillers)  # больше на 5 %: by how much
    for count in range(min(LONGEST, len(words)), 0, -1):
        mod = _before().get(" ".join(words[-count:]).lstrip(OPENING + TIED))
        if mod and words[-count] != "-":
            until = words[-count:] in (["до"], ["(до"])  # вырос на 5% (до 90%)
            reached = until and reached_before(left.removesuffix("до").rstrip(OPENING))
            by_so_much = BY_SO_MUCH.search(left.removesuffix(" ".join(words[-count:])))
            return None if reached or ((compared or by_so_much) and mod in (rows.MORE, rows.LESS)) else mod
    return None


def _mod_after(low: str, at: int, case: str) -> str | None:
    beyond = BEYOND.match(low, at)
    if beyond:
        return OR_SO_MUCH.get(_after()["abl"].get(beyond[1], ""))
    table = _after().get(case or "nom")
    if not table or low[at : at + 1] != " ":
        return None
    stop = low.find("\n", at, at + RIGHT_WINDOW)
    right = low[at + 1 : stop if stop >= 0 else at + RIGHT_WINDOW]
    words = WORD.findall(right)[:3]
    if not words or not right.startswith(words[0]) or NEXT_AMOUNT.match(right):
        return None
    filled = words[0] in rows.KK_FILLERS and right.startswith(" ".join(words[:2]))
    words = words[filled and len(words) > 1 :][:2]
    gapped = GAPPED.match(low, at + 1)
    if words[0] in ("дейін", "шейін") and reached_after(gapped[1] if gapped else words[-1], right):
        return None
    tied = f"{words[0]} {words[-1]}" in right  # no «теңгеден асады, болмаса ..»
    return table.get(" ".join(words)) or negated(table.get(words[0]), words[-1] if tied else "")


def negated(mod: str | None, following: str) -> str | None:
    """Return ``mod`` as the Kazakh verb after its word leaves it: ``аз болмауы тиіс`` is at least."""
    return rows.NEGATED.get(mod, mod) if mod and following.startswith(rows.NOT_TO_BE) else mod
