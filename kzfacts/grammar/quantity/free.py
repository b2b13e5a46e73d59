"""Whether the number before a unit stands free: the tail of nothing else, with a sign of its own, and not nothing."""

from __future__ import annotations

import re

from kzfacts.grammar.number import look_up
from kzfacts.grammar.quantity.amount import Quantity
from kzfacts.grammar.quantity.tokens import FREE
from kzfacts.lexicon import connectives as words

LONGEST_NOR = max(map(len, words.NOR))
# A Kazakh dative or a year before «-8,7 млрд»: the dash of «to the roads: so much» more often than a minus
ALLOTTED = re.compile(
    r"\d ?(?:жж?\.?|гг?\.|жылы?)[ ]$|[әғқңөұүһі][^\W\d_]*(?:[ғқ]а|[гк]е|н[ае])[ ]$|[^\W\d_][ғқ]а[ ]$|үшін[ ]$"
)
NOT_EVEN = re.compile(  # бір теңге де бөлінбеді, 1 пайызы да тиімді емес
    r"[ ]?(?:[^\W\d_]{2,12}|%\S{0,3})[ ][дт][ае][ ](?:[^\W\d_]{1,20}[ ]){0,2}"
    r"(?:жоқ|емес|(?!жет)[^\W\d_]{2,20}[бмп][ае](?:д[ыі]|[ғг][ае]н|й|с)[^\W\d_]{0,4}(?![^\W\d_]))"
)
GROUP = re.compile(r"\d{3}(?!\d)")
# A figure, or a number in words, that is tied to something: немесе15 |728, #1 |500,50, @бес |миллион
GLUED = re.compile(r"(?P<glue>[^\W\d_]{1,3}|[^\W\d_]-|[^\w\s]|_)(?:\d{1,3}|(?<![^\W_])(?P<word>[^\W\d_]{2,20}))[ ]$")
LEAST_GLUED = 3  # letters of a word, no name: ТЭЦ-3 500 млн тенге, А4 500 млн тенге
CUT = re.compile(r"[^\W\d_][ ]{1,3}\d{1,3}\n$")  # a figure whose line ends within it
LONGEST_WORD = 30  # characters
BEFORE = " \n-" + FREE  # may stand right before a number
# So may these: Итого:5 000 тенге, '5 млн тенге', деді.5 млн; but 12:30%, 1'000
TIED = re.compile(r"(?:(?<=[^\W\d_a-z]{3})|(?<![\d\s])[:=!?…]|[;|•]|(?<=[^\W\d_])[,.]|(?<!\w)')$")
MOST_MARKS = 4  # of Markdown or of a list between them


def stands_free(low: str, quantity: Quantity) -> bool:
    """Say whether the number is not the tail of something else: a clock time, a fraction, a code."""
    start = quantity.start
    left = low[max(0, start - MOST_MARKS) : start].rstrip(words.LIST_MARKS)  # **10%**, but no 2*10%
    if _is_tail(low, quantity):
        return False
    if left.endswith("\n") and GROUP.match(low, start) and CUT.search(low, max(0, start - LONGEST_WORD), start):
        return False  # на сумму 1 | 185,1 тыс. рублей
    if left[-1] in BEFORE if left else start <= MOST_MARKS:
        return True
    return TIED.search(low, max(0, start - MOST_MARKS), start) is not None


def _is_tail(low: str, quantity: Quantity) -> bool:
    """Say whether what stands before the number begins it: ``картоп-1 500 теңге``; but ``ТЭЦ-3 500 млн тенге``."""
    start = quantity.start
    if low[start - 1 : start] != " ":
        return False
    if low[max(0, start - 2) : start - 1].isdigit() and low[start].isalpha():
        return True  # жолға2-3 |жүз мың теңге
    glued = GLUED.search(low, max(0, start - LONGEST_WORD), start)
    if glued is None:
        return False
    if glued["word"]:
        return low[start].isalpha() and look_up(glued["word"]) is not None
    named = glued["glue"][0].isalpha() and len(glued["glue"]) < LEAST_GLUED
    return GROUP.match(low, start) is not None and not (quantity.scaled and named)


def not_one(low: str, quantity: Quantity) -> bool:
    """Say whether there is nothing: «ни одного процента», ``бір теңге де бөлінбеді``."""
    start = quantity.start
    if quantity.value != 1 or quantity.scaled:
        return False
    before = low[max(0, start - LONGEST_NOR) : start].replace("\n", " ")
    return f" {before}".endswith(words.NOR) or bool(NOT_EVEN.match(low, quantity.end))


def of_unclear_sign(low: str, quantity: Quantity) -> bool:
    """Say whether the minus of a quantity, a hyphen in the text, may be the dash of ``жолға -10 млн теңге``."""
    start = quantity.start
    return quantity.value < 0 and ALLOTTED.search(low, max(0, start - LONGEST_WORD), start) is not None
