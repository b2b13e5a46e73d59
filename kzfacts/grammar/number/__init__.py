"""Numbers as both languages write them, in digits, in words and mixed, read exactly or refused.

One automaton reads both languages: a number is a descending run of scales (``екі миллиард жеті жүз миллион``), each
with a part under a thousand or a figure before it, a decimal in words (``екі бүтін оннан жеті``), or a half
(``бір жарым``, ``полтора``, ``три с половиной``).
"""

from kzfacts.grammar.number.prefixes import prefixes
from kzfacts.grammar.number.read import cardinal, ordinal
from kzfacts.grammar.number.tokens import SCALE, TOKEN, item_of
from kzfacts.grammar.number.value import evaluate
from kzfacts.grammar.number.words import Item, is_number_word, look_up

__all__ = [
    "SCALE",
    "TOKEN",
    "Item",
    "cardinal",
    "evaluate",
    "is_number_word",
    "item_of",
    "look_up",
    "ordinal",
    "prefixes",
]
