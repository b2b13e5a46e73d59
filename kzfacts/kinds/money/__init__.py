"""Sums of money: ``15 млрд теңге``, ``от 10 до 12 млн долларов``, ``$5 млн``, ``екі жүз елу миллион теңге``."""

from __future__ import annotations

from kzfacts.fact import Rule
from kzfacts.kinds.money.join import finish
from kzfacts.kinds.money.sign import (
    AFTER_NUMBER,
    BEFORE_NUMBER,
    CODE_ANCHORS,
    LETTER_ANCHORS,
    SIGN_ANCHORS,
    read_sign_after,
    read_sign_before,
)
from kzfacts.kinds.money.unit import anchors
from kzfacts.kinds.money.unsaid import CUE, read_cue
from kzfacts.kinds.money.word import WORD, read_word
from kzfacts.lexicon.spending import CUES

RULES = [
    Rule("money.word", "money", anchors(), WORD, read_word),
    Rule("money.sign_before", "money", SIGN_ANCHORS + CODE_ANCHORS + LETTER_ANCHORS, BEFORE_NUMBER, read_sign_before),
    Rule("money.sign_after", "money", SIGN_ANCHORS + CODE_ANCHORS, AFTER_NUMBER, read_sign_after),
    Rule("money.unsaid", "money", CUES, CUE, read_cue),
]
__all__ = ["RULES", "finish"]
