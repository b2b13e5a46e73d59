"""Cardinal and ordinal numbers read from a phrase."""

from __future__ import annotations

import re
from decimal import Decimal

from kzfacts.grammar.kazakh import take_off
from kzfacts.grammar.number.tokens import items_of
from kzfacts.grammar.number.value import evaluate
from kzfacts.grammar.number.words import HUNDRED, THOUSAND, role_of

RU_ORDINAL_TAIL = re.compile(r"(?:ь?[аеоуыиюя]?[йеяю]|[оеё]?го|[оеё]?му|[ыиоеё]?м|[ыи]?х|[ыи]?ми)$")
KK_ORDINAL_TAIL = re.compile(r"(?:[ыі]?н|с[ыі]н)?ш([ыі])")
ORDINAL_DIGITS = re.compile(r"(\d{1,4})(?:-([^\W\d_]+)|([^\W\d_]{2,}))$")


def cardinal(phrase: str, *, grouped: str = ".") -> Decimal | None:
    """Read a cardinal number in digits, words or both (``жеті жүз``, ``2 млн 500 тысяч``, ``екі бүтін оннан жеті``).

    phrase   lower-case; a case ending may stand on the last word; nothing but the number
    grouped  the marks that part thousands where three digits follow (see ``digits``)

    None refuses: not a number, or an impossible one (``екі үш``, ``тысяча миллионов``).
    """
    items = items_of(phrase, grouped=grouped)
    return evaluate(items) if items else None


def ordinal(phrase: str) -> int | None:
    """Read an ordinal number in any case form (``жиырма төртінші``, ``две тысячи двадцать четвёртом``, ``2-нші``).

    None refuses: a cardinal, or no number at all. Digits need an ordinal ending.
    """
    found = ORDINAL_DIGITS.match(phrase)
    if found:
        tail = found[2] or found[3]
        return int(found[1]) if _is_ordinal_tail(tail, hyphen=bool(found[2])) else None
    items = items_of(phrase)
    if not items or items[-1].role != "ordinal":
        return None
    last = items[-1]
    role = role_of(int(last.value))
    if last.lang == "kk" and last.value == HUNDRED:
        role = "hundred"
    if last.value == 2 * THOUSAND:
        return 2 * THOUSAND if len(items) == 1 else None
    value = evaluate([*items[:-1], last._replace(role=role)])
    return int(value) if value is not None and value == int(value) else None


def _is_ordinal_tail(tail: str, *, hyphen: bool) -> bool:
    kazakh = KK_ORDINAL_TAIL.match(tail)
    if kazakh:
        return take_off(kazakh[1] + tail[kazakh.end() :], {"ы", "і"}) is not None
    return hyphen and RU_ORDINAL_TAIL.match(tail) is not None
