"""The forms of amounts whose «one» is not said: «год и два месяца», «год-два», «от года до трёх лет», «к году»."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.kinds.date.forms.counting import ACCUSATIVE, GENITIVE, ONE, amount_of, is_one, one_of, spanning
from kzfacts.kinds.date.forms.form import Forms, the
from kzfacts.kinds.date.tokens.token import Token
from kzfacts.kinds.date.when import When, iso_duration

ONES = Forms()
TO_A_YEAR = ("к", "году")
MOST = 3  # «год-два», «год-полтора», but no «год-10»


@ONES.add("duration", "during? (god|mon|week|sub) and NUM COUNTED(?!ago|earlier|through)")
def one_and(tokens: list[Token]) -> list[Token] | None:
    """«год и один день», «в течение года и девяти месяцев»."""
    lead = tokens[: tokens[0].kind == "during"]
    unit = tokens[len(lead)]
    found = amount_of(tokens[len(lead) :]) if is_one(unit, GENITIVE if lead else ACCUSATIVE) else None
    return [*lead, found] if found else None


@ONES.add("duration", "(for|in)? BACK? (god|mon|week|day|sub) dash COUNT(?!god|gody|let|mon|week|day|sub|ago)")
def one_or_two(tokens: list[Token]) -> list[Token] | None:
    """«за год-два», «в последние месяц-полтора»."""
    lead = tokens[: tokens[0].kind in ("for", "in")]
    found = _one_or_two(tokens[len(lead) :])
    return [*lead, found] if found else None


def _one_or_two(tokens: list[Token]) -> Token | None:
    unit, last = tokens[-3], tokens[-1]
    most = Decimal(last.value)
    tied = last.start == unit.end + 1 and not last.word[:1].isdigit()  # no «в месяц – два раза»
    if not (tied and last.lang == "ru" and 1 < most <= MOST and is_one(unit, ACCUSATIVE)):
        return None
    return spanning(tokens, iso_duration(ONE, unit.value), iso_duration(most, unit.value))


@ONES.add("date.ahead", "through (god|mon|week|day) dash COUNT")
@ONES.add("date.ago", "(god|mon|week|day) dash COUNT ago")
def in_one_or_two(tokens: list[Token]) -> Token | None:
    """«через год-два», «год-два назад»: of no sure date."""
    ahead = tokens[0].kind == "through"
    found = _one_or_two(tokens[1:] if ahead else tokens[:-1])
    return found and found._replace(kind="dother", end=tokens[-1].end, value=When(ref="future" if ahead else "past"))


@ONES.add("duration", "through sub(?!and|dash|small sub)", "sub (ago|through)")
def an_hour(tokens: list[Token]) -> list[Token] | None:
    """«через час», «минуту назад»: no date, as a day or a year away is."""
    unit = the(tokens, "sub")
    found = one_of([unit], unit) if is_one(unit, ACCUSATIVE) else None
    return [found if token is unit else token for token in tokens] if found else None


@ONES.add("duration", "bound god")
def sentenced(tokens: list[Token]) -> list[Token] | None:
    """«к году тюрьмы»: the guards want such a word behind it."""
    lead, unit = tokens
    found = one_of([unit], unit)
    return [lead, found] if found and (lead.word, unit.word) == TO_A_YEAR else None


@ONES.add("duration", "ot (god|mon|week|day) bound COUNT COUNTED", "ot COUNT COUNTED bound COUNT? COUNTED")
def from_to(tokens: list[Token]) -> Token | None:
    """«от двух месяцев до трёх лет», «от года до трёх лет», «от двух месяцев до года»: amounts of two units."""
    at = tokens.index(the(tokens, "bound"))
    first, last = (_amount(part) for part in (tokens[1:at], tokens[at + 1 :]))
    if tokens[at].word != "до" or first is None or last is None:
        return None
    return spanning(tokens[1:], first.value.iso, last.value.iso)


def _amount(tokens: list[Token]) -> Token | None:
    """Return the amount that a number and a unit make, or a unit alone, which is one of it."""
    unit = tokens[-1]
    if len(tokens) > 1:
        return amount_of(tokens)
    return one_of(tokens, unit) if is_one(unit, GENITIVE) else None
