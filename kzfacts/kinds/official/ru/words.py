"""Which lower-case words may belong to the complement of a Russian post."""

from __future__ import annotations

from functools import lru_cache

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.russian import is_noun_in_l
from kzfacts.lexicon import post_words

STOPS = frozenset(post_words.RUSSIAN_STOPS.split()).union(
    verb + ending for verb in (*post_words.RUSSIAN_PUT, *post_words.RUSSIAN_DISMISSED) for ending in ("а", "ы")
)
FIELDS = frozenset(post_words.RUSSIAN_FIELDS.split())
STATUS_STEMS = ("бывш", "нынешн", "тогдашн", "экс-")
ZERO_GENITIVES = frozenset(post_words.RUSSIAN_ZERO_GENITIVES.split())
VERB = Lazy(r"(?:[аеиуыяш]л[аи]|л[ао]сь|лись|[аеиуя]ть|ться|тся|ая|яя)$")
NOUNS_IN_YA = frozenset(("края", "курултая", "случая", "урожая"))
GENITIVE = Lazy(r"(?:ств|[аяыи]|[ое]го|[оеё]й|[ыи]х|[оеё]в|ий)$")
AFTER_PREPOSITION = Lazy(r"(?:ств|[аяыиеуюй]|[ое]го|[ое]му|[ыиао]х|[оеё]в|[аяоеиы]м|ями|ами|ью|ях)$")
ADJECTIVE = Lazy(r"(?:ого|его|ому|ему|ой|ей|ий|ый|ая|яя|ую|юю|им|ым|ом|ем|их|ых)$")
DATIVE_ADJECTIVE = ("ому", "ему", "ой", "ей", "ом", "ем", "им", "ым")
NEXT_WORD = Lazy(r"[ ]([а-яё-]+)")


@lru_cache(maxsize=8192)
def complement_word(word: str, *, preposition: bool) -> bool:
    """Say whether a lower-case word may belong to a complement: a genitive, or any oblique case after a preposition."""
    if word in STOPS or word.startswith(STATUS_STEMS) or len(word) < 3:  # noqa: PLR2004 (no noun of two letters)
        return False
    if word in ZERO_GENITIVES:
        return True
    if VERB.search(word) and not (is_noun_in_l(word) or word in NOUNS_IN_YA):
        return False
    return (AFTER_PREPOSITION if preposition else GENITIVE).search(word) is not None


def before_noun(norm: str, end: int) -> bool:
    """Say whether the word that ends at ``end`` is an adjective before its noun: Московской области."""
    following = NEXT_WORD.match(norm, end)
    if following is None or not ADJECTIVE.search(norm[max(0, end - 12) : end]):
        return False
    return complement_word(following[1], preposition=False)


def last_word(text: str, end: int) -> str:
    """Return the word that ends at ``end``."""
    return text[text.rfind(" ", 0, end) + 1 : end]
