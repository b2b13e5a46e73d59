"""Where a Kazakh post begins: the left edge of the noun phrase that ends in its head."""

from __future__ import annotations

import re

from kzfacts.grammar.given import gender_of, patronymic
from kzfacts.grammar.kazakh_names import bare
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import family_shaped
from kzfacts.grammar.pattern import any_of
from kzfacts.kinds.official.families import families
from kzfacts.kinds.official.heads import Head, head_at
from kzfacts.kinds.official.kk import shapes
from kzfacts.kinds.official.kk.shapes import inflected, is_short, shape_belongs
from kzfacts.kinds.official.places import is_country_kk, is_place_kk
from kzfacts.lexicon.connectives import AND_KK
from kzfacts.lexicon.post_words import (
    KAZAKH_BEARERS,
    KAZAKH_CONCERNS,
    KAZAKH_INCLUDED,
    KAZAKH_MODIFIERS,
    KAZAKH_NEW,
    KAZAKH_ORGANS,
    KAZAKH_ORGANS_IN_A_VOWEL,
    KAZAKH_STOPS,
)

TOKEN = Lazy(
    r"«[^»\n]{1,160}»|\"(?! )[^\"\n]{1,160}(?<! )\"|(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)"
    r"|(?P<number>\d+(?:-[^\W\d_]+)?)|\([^\W\d_a-zа-я][^\W\d_]{1,14}\)|(?P<mark>[^ ])"
)
BACK = 240  # characters
MOST = 16  # words of a complement
INCLUDED = frozenset(KAZAKH_INCLUDED.split())
STOPS = frozenset(KAZAKH_STOPS.split())
CONCERNS = frozenset(KAZAKH_CONCERNS.split())
NEW = frozenset(KAZAKH_NEW.split())
MODIFIERS = frozenset(KAZAKH_MODIFIERS.split())
SHORT_PLACES = frozenset(("қ", "обл", "ауд", "г", "р"))  # қаласы, облысы, ауданы, город, район
OF_A_HOLDER = frozenset(("орынбасары", "кеңесшісі", "көмекшісі"))  # Президент кеңесшісі
OF_ACTING = frozenset(("орынбасарының", "кеңесшісінің", "көмекшісінің"))  # аудан әкімі орынбасарының м.а.
MILITARY = "әскери"  # 6637 әскери бөлімі
NUMBER = "\0"  # what the text layer makes of № and its digits
STATES = frozenset(("қр", "кр", "өр", "тр"))  # ел басшылығы мен [ҚР министрі]; is_country_kk knows the rest
CONNECTING = NEW | AND_KK | frozenset(["қарсы", "бойынша", "жөніндегі"])
# What may bear the name that stands before it, in the possessive: Назарбаев қоры; «қорғаныс министрі» bears none.
BODY = Lazy(
    rf"^(?:(?:{any_of(KAZAKH_BEARERS)}[^\W\d_]{{0,3}}|қор|орталығ)[ыі]н?[ыі]?ң?"
    r"|атында[^\W\d_]*|жан[ыі]нда[^\W\d_]*|баспасөз|аудандық)$"
)
# What stands behind what it is of: төтенше жағдайлар Департаменті.
ORGAN = Lazy(rf"(?:{any_of(KAZAKH_ORGANS)}|{any_of(KAZAKH_ORGANS_IN_A_VOWEL)}с)[ыі](?:н[ыі]ң)?$")
DISTRICT = "аудандық"
OF_A_PLACE = frozenset((DISTRICT, "облыстық", "қалалық", "республикалық"))
STATE = frozenset(("мемлекет", "үкімет", "ел"))  # of whose head a body is no owner
BARE_PLACES = frozenset(("аудан", "облыс", "қала", "ауыл", "өңір", "аймақ"))  # of which a name says more, or nothing
# қаулының орындалуын бақылау, орындалуына бақылау жасау [аудан әкіміне] жүктелсін
CONTROL, CARRYING_OUT = ("бақылау", "жасау"), "орындалу"
RELATING = ("жөніндегі", "жанындағы")
INITIALS = Lazy(r"(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]\.[ ]?){1,3}$")
GLUED = Lazy(r"(?:[^\W_]+-)+$|(?<![^\W_])(?:вице|экс|премьер|баспасөз)[ ]-[ ]$")
ORDINAL = Lazy(r"\d+-[^\W\d_]*н?ш[ыі]$")


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
    complemented = head.possessed or bool(tokens and tokens[-1][0].lower() in RELATING)
    for index in range(len(tokens) - 1, -1, -1):
        right = inflected(kept[0][0]) if kept else low[head.start : head.end]
        belongs = _belongs(tokens, index, kept, low, right) if complemented else _modifies(tokens[index])
        if not belongs or _new_phrase(tokens[index], kept, norm) or _is_known(tokens[index], right, norm):
            break
        kept.insert(0, tokens[index])
    if (
        len(kept) > 1
        and (kept[1][0].lower() == shapes.NAMED or shapes.NAMED_PLACE.match(kept[1][0].lower()))
        and (initials := INITIALS.search(norm[floor : kept[0].start()]))
    ):
        return floor + initials.start()
    while kept and (kept[0][0][0] in ",(" or kept[0][0].lower() in CONNECTING):
        kept.pop(0)
    return kept[0].start() if kept else start


def _modifies(token: re.Match[str]) -> bool:
    """Say whether a word may stand before a head without possessive, which takes no complement: Тұңғыш Президент."""
    word = token[0].lower()
    return word in MODIFIERS or ORDINAL.match(word) is not None or shapes.ADJECTIVE.search(word) is not None


def _is_known(token: re.Match[str], right: str, norm: str) -> bool:
    """Say whether a word is a family name that the text gives in full: - деді Нұртілеу [Түркия министрі] ..."""
    word = token["word"]
    if not word or not word[0].isupper() or is_short(word) or is_place_kk(word) or BODY.match(right):
        return False
    return thin(bare(word)[0]) in families(norm)


def _new_phrase(token: re.Match[str], kept: list[re.Match[str]], norm: str) -> bool:
    """Say whether a plain lower-case word stands before a capitalised one: there a new phrase begins."""
    word = token["word"]
    if not kept or not word:
        return False
    if _plural_apart(word.lower(), kept):
        return True
    if word[0].isupper():
        return _subject_opens(word.lower(), token.start(), kept[0].start(), norm)
    after = norm[kept[0].start()]
    if not (after.isupper() or after in '«"') or ORGAN.match(kept[0][0].lower()):
        return False
    low = word.lower()
    plain = shapes.GENITIVE.search(low) or shapes.ATTRIBUTE.search(low) or low in INCLUDED or low in CONNECTING
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


def _subject_opens(low: str, start: int, following: int, norm: str) -> bool:
    """Say whether a plural that opens the sentence is its subject: Журналистер [Қаржы министрі ...]."""
    opens = start == 0 or norm[start - 1] == "\n" or (start > 1 and norm[start - 2] in ".!?")
    plural = shapes.PLURAL.search(low) is not None and not gender_of(low) and not is_country_kk(low)  # Мұхтар, Катар
    return opens and norm[following].isupper() and low not in INCLUDED and plural


def _belongs(tokens: list[re.Match[str]], index: int, kept: list[re.Match[str]], low: str, right: str) -> bool:
    """Say whether the token at ``index`` belongs to the complement that ``kept`` continues."""
    token = tokens[index]
    if token["mark"]:
        return _mark_belongs(tokens, index, kept)
    if not token["word"]:  # an ordinal before the head, or a quoted name
        return token["number"] is None or _number_belongs(token[0].lower(), kept)
    word, capital = token["word"].lower(), token["word"][0].isupper()
    if word in AND_KK:
        return bool(kept) and index > 0 and _conjoins(tokens, index, kept[0][0].lower())
    if (
        word in INCLUDED
        or (word in NEW and all(match[0].lower() in NEW | MODIFIERS for match in kept) and _owned(tokens, index))
        or (capital and (is_country_kk(word) or word.endswith("стан")))
        or (word == "бойынша" and index and not capital and _relates(tokens[index - 1][0], kept))
    ):
        return True
    control = word in CONTROL and any(each[0].startswith(CARRYING_OUT) for each in tokens[max(index - 2, 0) : index])
    # Қазақстан архиві [Мемлекет басшысы X] ...
    apart = (
        control or (right in STATE and shapes.POSSESSED.search(word)) or _no_owner(word, right, kept, capital=capital)
    )
    if word in STOPS or apart or (capital and _is_name(tokens, index, right)):
        return False
    head = head_at(low, token.start(), "kk")
    # ҚНРДА төрағасы: of an abbreviation nothing is an ending
    abbreviated = token["word"].isupper() and token.string[token.end() + 1 : token.end() + 3].islower()
    shape = abbreviated or shape_belongs(word, right, [inflected(match[0]) for match in kept[:3]], capital=capital)
    return _head_inside(head, right) if head and head.end == token.end() and head.cases else shape


def _no_owner(word: str, right: str, kept: list[re.Match[str]], *, capital: bool) -> bool:
    """Say whether a plain noun stands before a place without a name: құттықтау сөзі [аудан әкіміне] берілді."""
    own = shapes.GENITIVE.search(word) or shapes.ATTRIBUTE.search(word) or shapes.NAMED_PLACE.match(word)
    farm = len(kept) > 1 and kept[1][0].startswith("шаруашылы")  # облыс әкімдігі [ауыл шаруашылығы басқармасының ...]
    return right in BARE_PLACES and not (capital or own or farm or word in MODIFIERS)


def _number_belongs(number: str, kept: list[re.Match[str]]) -> bool:
    """Say whether a number belongs: an ordinal before the head, the number of a school or of a military unit."""
    if "-" in number:
        return not kept if ORDINAL.match(number) else shapes.GENITIVE.search(number) is not None
    return bool(kept) and kept[0][0].lower() == MILITARY


def _mark_belongs(tokens: list[re.Match[str]], index: int, kept: list[re.Match[str]]) -> bool:
    """Say whether a mark stands inside a list or a name, or ends an abbreviation: Шымкент қ. әкімі."""
    mark = tokens[index][0]
    if mark == NUMBER:
        return bool(kept)
    if mark == "." and kept and kept[0][0].isascii() and _within(tokens, index):
        return True
    if mark == ".":
        return not kept and index > 0 and tokens[index - 1][0].lower() in SHORT_PLACES
    listed = mark == "," and "және" in {match[0] for match in kept[:4]}
    opening = {"»": "«", '"': '"'}.get(mark)
    inner = opening is not None and any(each[0][0] == opening for each in tokens[max(0, index - 3) : index])
    return inner or (listed and _list_begins(tokens, index - 1))


def _within(tokens: list[re.Match[str]], index: int) -> bool:
    """Say whether a mark stands within a word, as in the address of a site: Kaspi.kz."""
    if not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].end() == tokens[index].start() and tokens[index].end() == tokens[index + 1].start()


def _conjoins(tokens: list[re.Match[str]], index: int, right: str) -> bool:
    """Say whether a conjunction joins two parts of a complement, not two officials: Ван И мен АҚШ хатшысы."""
    left = tokens[index - 1]
    if left["mark"] is not None or _is_name(tokens, index - 1, tokens[index][0].lower()):
        return False
    own = is_country_kk(right) or right in STATES
    return not own or is_country_kk(left[0].lower()) or left[0].lower() in STATES


def _relates(word: str, kept: list[re.Match[str]]) -> bool:
    """Say whether ``word`` бойынша belongs to the post: Абай облысы бойынша Сот ..., not келісім бойынша Қаржы ..."""
    concerned = word[0].isupper() or word in CONCERNS or shapes.NAMED_PLACE.match(word) is not None
    return concerned or not kept or not kept[0][0][0].isupper()


def _owned(tokens: list[re.Match[str]], index: int) -> bool:
    """Say whether the owner stands before ``жаңа``: Түркістан облысының жаңа әкімі, жаңадан сайланған әкімі."""
    while index and tokens[index - 1][0].lower() in NEW:
        index -= 1
    owner = ((tokens[index - 1]["word"] if index else None) or "").lower()
    return shapes.GENITIVE.search(owner) is not None or shapes.ATTRIBUTE.search(owner) is not None


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


def _list_begins(tokens: list[re.Match[str]], index: int) -> bool:
    """Say whether a list begins shortly before a comma: Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі."""
    for at in range(index, max(index - 5, -1), -1):
        word = tokens[at]["word"]
        if word and (word.lower() in OF_A_PLACE or shapes.NAMED_PLACE.match(word.lower())):
            return True
        if word in INCLUDED:
            continue
        if not word or word.lower() in STOPS or _is_name(tokens, at, ""):
            return False
        if not shape_belongs(word.lower(), "", [], capital=False) or shapes.GENITIVE.search(word):
            return False
        if word[0].isupper():
            return index - at < 3  # noqa: PLR2004 (a name of a body begins with its list)
    return False


def _is_name(tokens: list[re.Match[str]], index: int, right: str) -> bool:
    """Say whether a capitalised word is a person's family name or patronymic, not the name of a place or body."""
    word = tokens[index]["word"]
    if not word or not word[0].isupper() or is_place_kk(word) or is_short(word):
        return False
    stem = bare(word)[0]
    if BODY.match(right):
        return right == DISTRICT and patronymic(stem) is not None  # Мамин Асқар Болатұлы аудандық сот судьясы
    initial = tokens[index - 2][0] if index > 1 and tokens[index - 1]["mark"] == "." else ""
    if len(initial) == 1 and initial.isupper():
        return True  # А. Мамин
    given = (tokens[index - 1]["word"] if index else None) or ""
    syllables = max(len(word), len(given)) < shapes.SHORT and not is_short(given)  # Ким [Чен Ын] Ресей президентімен
    known = given[:1].isupper() and (syllables or gender_of(given) or patronymic(given))
    after_given = known and not is_place_kk(given)
    return bool(after_given) or patronymic(stem) is not None or (family_shaped(stem) and len(stem) > shapes.SHORT)
