"""Where a Kazakh post begins: the left edge of the noun phrase that ends in its head."""

from __future__ import annotations

import re

from kzfacts.codes import CAPITALS
from kzfacts.grammar.given import gender_of
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.kk import shapes
from kzfacts.kinds.official.kk.marks import (
    INCLUDED,
    NUMBER,
    ORDINAL,
    STOPS,
    conjoins,
    is_state,
    mark_belongs,
    number_belongs,
)
from kzfacts.kinds.official.kk.shapes import inflected, shape_belongs
from kzfacts.kinds.official.kk.strangers import BODY, is_known, is_name
from kzfacts.kinds.official.places import is_country_kk
from kzfacts.lexicon.connectives import AND_KK, LIST_MARKS
from kzfacts.lexicon.post_words import (
    KAZAKH_CONCERNS,
    KAZAKH_MODIFIERS,
    KAZAKH_NEW,
    KAZAKH_ORGANS,
    KAZAKH_ORGANS_IN_A_VOWEL,
)

TOKEN = Lazy(
    r"«[^»\n]{1,160}»|\"(?! )[^\"\n]{1,160}(?<! )\"|(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)"
    r"|(?P<number>\d+(?:-[^\W\d_]+)?)|\([^\W\d_a-zа-я][^\W\d_]{1,14}\)|(?P<mark>[^ ])"
)
BACK = 240  # characters
LONGEST_OPENING, OPENING = 6, f' -(«"{LIST_MARKS}'  # before the first word of a sentence
MOST = 16  # words of a complement
CONCERNS = frozenset(KAZAKH_CONCERNS.split())
NEW = frozenset((*KAZAKH_NEW.split(), "болашақ"))  # which is the name of a fund, too
MODIFIERS = frozenset(KAZAKH_MODIFIERS.split())
BESIDE_HEAD = frozenset(("құрметті", "жауапты"))  # жауапты хатшысы, but «жауапты [аудан әкімі ...]»
OF_A_HOLDER = frozenset(  # Президент кеңесшісі
    ("орынбасары", "кеңесшісі", "көмекшісі", "орынбасарлары", "кеңесшілері", "көмекшілері")
)
OF_ACTING = frozenset(("орынбасарының", "кеңесшісінің", "көмекшісінің"))  # аудан әкімі орынбасарының м.а.
CONNECTING = NEW | AND_KK | frozenset(["қарсы", "бойынша", "жөніндегі"])
# What stands behind what it is of: төтенше жағдайлар Департаменті.
ORGAN = Lazy(rf"(?:{any_of(KAZAKH_ORGANS)}|{any_of(KAZAKH_ORGANS_IN_A_VOWEL)}с)[ыі](?:н[ыі]ң)?$")
STATE = frozenset(("мемлекет", "үкімет", "ел"))  # of whose head a body is no owner
BARE_PLACES = frozenset(("аудан", "облыс", "қала", "ауыл", "өңір", "аймақ"))  # of which a name says more, or nothing
# қаулының орындалуын бақылау, орындалуына бақылау жасау [аудан әкіміне] жүктелсін
CONTROL, CARRYING_OUT = ("бақылау", "жасау"), "орындалу"
FORT = "қорған"  # ends the names of places, and no participle does: Жаңақорған
RELATING = ("жөніндегі", "жанындағы")
INITIALS = Lazy(rf"(?:[{CAPITALS}]\.[ ]?){{1,3}}$")
GLUED = Lazy(r"(?:[^\W_]+-)+$|(?<![^\W_])(?:вице|экс|премьер|баспасөз)[ ]-[ ]$")


def post_start(low: str, norm: str, head: Head) -> int:
    """Return where the post of ``head`` begins: the left edge of its noun phrase."""
    start = head.start
    glued = GLUED.search(low[max(0, start - 30) : start])
    if glued:
        start -= len(glued[0])
    floor = max(0, start - BACK)
    floor = max(low.rfind("\n", floor, start) + 1, floor)
    tokens = list(TOKEN.finditer(norm, floor, start))[-MOST:]
    kept: list[re.Match[str]] = []
    # Республиканың Президенті-Елбасы
    owned = head.possessed or (glued is not None and shapes.POSSESSED.search(glued[0].rstrip("- ")) is not None)
    complemented = owned or bool(tokens and tokens[-1][0].lower() in RELATING)
    for index in range(len(tokens) - 1, -1, -1):
        right = inflected(kept[0][0]) if kept else low[head.start : head.end]
        belongs = _belongs(tokens, index, kept, low, right) if complemented else _modifies(tokens[index])
        if not belongs or _new_phrase(tokens[index], kept, norm) or is_known(tokens[index], right, norm):
            break
        kept.insert(0, tokens[index])
    if (
        len(kept) > 1
        and (kept[1][0].lower() == shapes.NAMED or shapes.NAMED_PLACE.match(kept[1][0].lower()))
        and (initials := INITIALS.search(norm[floor : kept[0].start()]))
    ):
        return floor + initials.start()
    while kept and (kept[0][0][0] in ",(" or kept[0][0].lower() in (*CONNECTING, shapes.NAMED)):
        kept.pop(0)
    return kept[0].start() if kept else start


def _modifies(token: re.Match[str]) -> bool:
    """Say whether a word may stand before a head without possessive, which takes no complement: Тұңғыш Президент."""
    word = token[0].lower()
    return word in MODIFIERS or ORDINAL.match(word) is not None or shapes.ADJECTIVE.search(word) is not None


def _new_phrase(token: re.Match[str], kept: list[re.Match[str]], norm: str) -> bool:
    """Say whether a plain lower-case word stands before a name or a number: there a new phrase begins."""
    word = token["word"]
    if not kept or not word:
        return False
    if _plural_apart(word.lower(), kept):
        return True
    if word[0].isupper():
        return _opens(token) and _is_subject(word.lower(), norm[kept[0].start()])
    after = norm[kept[0].start()]
    if not (after.isupper() or after in ("«", '"', NUMBER)) or ORGAN.match(kept[0][0].lower()):
        return False
    low = word.lower()
    plain = shapes.ATTRIBUTE.search(low) or low in INCLUDED or low in CONNECTING
    return not plain and not shapes.POSSESSED.search(low)


def _plural_apart(low: str, kept: list[re.Match[str]]) -> bool:
    """Say whether a plural stands before a bare noun, which it can't own: депутаттар [мәслихат төрағасы] етіп ..."""
    if len(kept) > 1 or shapes.PLURAL.search(low) is None:
        return False
    noun = kept[0][0].lower()
    return (
        noun.isalpha()
        and noun not in MODIFIERS | CONNECTING
        and not any(shape.search(noun) for shape in (shapes.GENITIVE, shapes.POSSESSED, shapes.VERBAL_NOUN))
    )


def _opens(token: re.Match[str]) -> bool:
    """Say whether a word opens a sentence."""
    norm, start = token.string, token.start()
    before = norm[max(0, start - LONGEST_OPENING) : start].rstrip(OPENING)  # «Ұсталған ..., • Ұсталған ...
    return not before or before[-1] == "\n" or (before[-1] in ".!?:" and start > 1)


def _is_participle(token: re.Match[str], kept: list[re.Match[str]]) -> bool:
    """Say whether a word in capitals is one because it opens the sentence: [Ұсталған] облыс әкімі, no Балқан ауданы."""
    low = token[0].lower()
    if not _opens(token) or low in shapes.NO_VERBS or low.endswith(FORT) or shapes.VERB.search(low) is None:
        return False
    after = {each[0].lower() for each in kept[:2]}
    return not (shapes.NAMED in after or any(map(shapes.NAMED_PLACE.match, after)) or gender_of(low))


def _is_subject(low: str, following: str) -> bool:
    """Say whether a plural that opens the sentence is its subject: Журналистер [Қаржы министрі ...]."""
    plural = shapes.PLURAL.search(low) is not None and not gender_of(low) and not is_country_kk(low)  # Мұхтар, Катар
    return following.isupper() and low not in INCLUDED and plural


def _belongs(tokens: list[re.Match[str]], index: int, kept: list[re.Match[str]], low: str, right: str) -> bool:
    """Say whether the token at ``index`` belongs to the complement that ``kept`` continues."""
    token = tokens[index]
    if token["mark"]:
        return mark_belongs(tokens, index, kept)
    if not token["word"]:  # an ordinal before the head, or a quoted name
        return token["number"] is None or number_belongs(token[0].lower(), kept)
    word, capital = token["word"].lower(), token["word"][0].isupper()
    if word in BESIDE_HEAD:
        return all(match[0].lower() in MODIFIERS for match in kept)
    if word in AND_KK:
        return bool(kept) and index > 0 and conjoins(tokens, index, kept[0][0].lower())
    if (
        word in INCLUDED
        or (word in NEW and all(match[0].lower() in NEW | MODIFIERS for match in kept) and _owned(tokens, index))
        or (capital and (is_country_kk(word) or word.endswith("стан")))
        or (word == "бойынша" and index and not capital and _relates(tokens[index - 1], kept))
    ):
        return True
    return _fits(tokens, index, kept, low, right)


def _fits(tokens: list[re.Match[str]], index: int, kept: list[re.Match[str]], low: str, right: str) -> bool:
    """Say whether a word of no list belongs, by its ending and by what stands around."""
    token = tokens[index]
    word, capital = token["word"].lower(), token["word"][0].isupper()
    control = word in CONTROL and any(each[0].startswith(CARRYING_OUT) for each in tokens[max(index - 2, 0) : index])
    # Қазақстан архиві [Мемлекет басшысы X], мұнай бағасы [АҚШ президенті X] ...
    state = right in STATE or (len(kept) == 1 and not capital and is_state(kept[0][0].lower()))
    apart = control or (state and shapes.POSSESSED.search(word)) or _no_owner(word, right, kept, capital=capital)
    if word in STOPS or apart or _is_participle(token, kept) or (capital and is_name(tokens, index, right)):
        return False
    head = head_at(low, token.start(), "kk")
    # ҚНРДА төрағасы: of an abbreviation nothing is an ending
    abbreviated = token["word"].isupper() and not token.string[token.end() + 1 : token.end() + 3].isupper()
    shape = abbreviated or shape_belongs(word, right, [inflected(match[0]) for match in kept[:3]], capital=capital)
    return _head_inside(head, right) if head and head.end == token.end() and head.cases else shape


def _no_owner(word: str, right: str, kept: list[re.Match[str]], *, capital: bool) -> bool:
    """Say whether a plain noun stands before a place without a name: құттықтау сөзі [аудан әкіміне] берілді."""
    own = shapes.ATTRIBUTE.search(word) or shapes.NAMED_PLACE.match(word)
    farm = len(kept) > 1 and kept[1][0].startswith("шаруашылы")  # облыс әкімдігі [ауыл шаруашылығы басқармасының ...]
    return right in BARE_PLACES and not (capital or own or farm or word in MODIFIERS)


def _relates(token: re.Match[str], kept: list[re.Match[str]]) -> bool:
    """Say whether the word before «бойынша» belongs: Абай облысы бойынша Сот ..., not келісім бойынша Қаржы ..."""
    word = token[0]
    named = word[0].isupper() and not _opens(token)
    concerned = named or is_country_kk(word.lower()) or word in CONCERNS or shapes.NAMED_PLACE.match(word) is not None
    return concerned or all(each[0].lower() in MODIFIERS for each in kept)


def _owned(tokens: list[re.Match[str]], index: int) -> bool:
    """Say whether the owner stands before ``жаңа``: Түркістан облысының жаңа әкімі, жаңадан сайланған әкімі."""
    while index and tokens[index - 1][0].lower() in NEW:
        index -= 1
    owner = ((tokens[index - 1]["word"] if index else None) or "").lower()
    return shapes.ATTRIBUTE.search(owner) is not None


def _head_inside(head: Head, right: str) -> bool:
    """Say whether another head in the nominative belongs to the complement: Президент Әкімшілігінің басшысы."""
    if (
        head.word == "басқарушы"
        or (head.word == "өкіл" and right.startswith("имам"))
        or (right in OF_A_HOLDER and not head.possessed)
        or right in OF_ACTING
    ):
        return True
    return BODY.match(right) is not None or (not head.possessed and head.plural)
