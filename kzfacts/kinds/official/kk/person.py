"""Finds where a person's name begins and ends in Kazakh text, where the last word carries the case."""

from __future__ import annotations

from kzfacts.grammar.declined import PARTICLES
from kzfacts.grammar.given import gender_of, is_kazakh, patronymic, plain
from kzfacts.grammar.kazakh_names import bare, nominative_kk
from kzfacts.grammar.key import thin
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.names import NUMERALS, TRAILING, family_shaped, is_asian, is_initials
from kzfacts.kinds.official.families import families, is_leader
from kzfacts.kinds.official.heads import CROWNED, head_at
from kzfacts.kinds.official.places import is_place_kk, is_state_kk
from kzfacts.kinds.official.run import MOST, SHEIKH, Person, Piece, ends_in_capitals, is_acronym, person_of, run_at

NEXT_NAME = Lazy(r"(?:,|[ ](?:мен|пен|бен|және))[ ](?=[^\W\d_])")

RUSSIAN_FATHERS = ("ич", "вна", "ична")  # Ольга Петровна Ким
FEAST = Lazy(r"[ ](?:айы|мейрам|мереке)")  # имам Асқар Мамин [Рамазан] айында
SPEAKS = Lazy(
    r"[ ](?:деді|дейді|айт(?:ты|қан)|мәлімде(?:ді|ген)|хабарла(?:ды|ған)|жеткізді|түсіндірді|баянда(?:ды|ған)"
    r"|атап[ ]өтті|сөз[ ]сөйледі|пікір[ ]білдірді)(?![^\W\d_])"
)
SHORTEST = 4  # letters of an unknown family name
LOCAL = Lazy(r"[дт][ае]$|[дн][ае]н$")  # Асқар Болатұлы Мойынқұмда, ...


def kazakh(norm: str, start: int, *, lone: bool, crowned: bool = False) -> Person | None:
    """Return the name that begins at ``start`` of Kazakh text; its last word may carry a case.

    lone     a family name alone is enough
    crowned  a given name alone is enough
    """
    pieces = [] if SHEIKH.match(norm, start) else run_at(norm, start)
    if pieces and _is_post(pieces[0].text):
        return None
    if crowned and len(pieces) > 1 and pieces[0].text in NUMERALS:  # король III Карл
        found = kazakh(norm, pieces[1].start, lone=lone, crowned=True)
        full = found and f"{pieces[0].text} {found.name.full}"
        return found and Person(pieces[0].start, found.end, found.name._replace(full=full or ""))
    pieces = [piece for index, piece in enumerate(pieces) if index < 2 or not FEAST.match(norm, piece.end)]  # noqa: PLR2004
    length = name_length([piece.text for piece in pieces], lone=lone)
    if not length and pieces:
        first = pieces[0].text
        stem = bare(first)[0]
        known = not _no_name_kk(first) and (thin(stem) in families(norm) or (lone and _speaks(norm, pieces[0])))
        length = int(known or (crowned and bool(gender_of(stem))))
    if not length:
        return None
    if length == 2 and len(pieces) > 2 and _ends_name(norm, pieces):  # noqa: PLR2004
        length = 3
    return person_of(pieces[:length], nominative_kk([piece.text for piece in pieces[:length]]))


def _speaks(norm: str, piece: Piece) -> bool:
    """Say whether a word without a case, and no given name, is who says something: депутат [Сарым] айтты."""
    word = piece.text
    if len(word) < SHORTEST or SPEAKS.match(norm, piece.end) is None:
        return False
    return not (bare(word)[1] or LOCAL.search(word) or gender_of(word))


def _is_post(word: str) -> bool:
    """Say whether a capitalised word is a post of its own: төраға - [Ректор] X; Шейх Хасина is a name."""
    head = head_at(word.lower(), 0, "kk")
    return head is not None and head.post.role not in CROWNED and not gender_of(word)


def _ends_name(norm: str, pieces: list[Piece]) -> bool:
    """Say whether any word after a patronymic ends the name: Абзал Темірғалиұлы Құспан, ..."""
    word = pieces[2].text
    if patronymic(pieces[1].text) is None or _no_name_kk(word) or LOCAL.search(word):
        return False
    return norm[pieces[2].end : pieces[2].end + 1] in ("", ",", ".", ";", ")", "\n")


def others(norm: str, person: Person) -> list[Person]:
    """Return the further names of a list after the first: министрлер X, Y және Z."""
    found: list[Person] = []
    while match := NEXT_NAME.match(norm, found[-1].end if found else person.end):
        named = kazakh(norm, match.end(), lone=False)
        if named is None or len(found) > MOST:
            break
        found.append(named)
    return found


def name_length(words: list[str], *, lone: bool) -> int:
    """Return how many of ``words`` are one name, or 0. ``lone``: one word that looks like a family name is enough."""
    if not words:
        return 0
    first = words[0]
    if is_initials(first):
        return 2 if len(words) > 1 and not is_place_kk(words[1]) else 0
    if _no_name_kk(first) and not (gender_of(first) and len(words) > 1 and not _no_name_kk(words[1])):
        return 0
    king = len(words) > 1 and words[1] in NUMERALS and bool(gender_of(first))
    if king or is_asian(words[:2]) or (len(words) > 1 and is_initials(words[1]) and family_shaped(plain(first))):
        return 2
    inflected = bare(first)[1]
    if len(words) == 1 or inflected or _no_name_kk(words[1]):
        stem = bare(first)[0]
        return 1 if lone and (family_shaped(stem) or is_leader(stem)) else 0
    length = 2
    while length < len(words) and length < MOST and _continues(words, length):
        length += 1
    return length


def _no_name_kk(word: str) -> bool:
    abbreviated = (is_acronym(word) and len(word) <= 5) or ends_in_capitals(word)  # noqa: PLR2004
    if word[0].isascii() or abbreviated:
        return True
    return is_place_kk(word) and (is_state_kk(word) or not family_shaped(bare(word)[0]))


def _continues(words: list[str], length: int) -> bool:
    """Say whether the next word still belongs to the name."""
    word, last = words[length], words[length - 1]
    if word in NUMERALS:  # not of a parliament: Айдос Сарым VIII сайланым
        return bool(gender_of(last))
    descent, hyphen, _ = word.partition("-")  # Мұхаммед Шиа әс-Судани
    if last in PARTICLES or word in TRAILING or (hyphen and descent in PARTICLES):
        return True
    if word in PARTICLES:  # бен also means "and": then a family name stands before it
        return length % 2 == 1 and not family_shaped(last)
    return not bare(last)[1] and not _no_name_kk(word) and _may_follow(word, words, length)


def _may_follow(word: str, words: list[str], length: int) -> bool:
    """Say whether ``word`` can be a further word of a name of ``length`` words."""
    last = words[length - 1]
    if patronymic(word):
        return True
    if patronymic(last):
        return length == 2 and (family_shaped(bare(word)[0]) or last.endswith(RUSSIAN_FATHERS))  # noqa: PLR2004
    if not PARTICLES.isdisjoint(words[:length]):  # Мұхаммед бен Заид Әл Наһаян
        return not family_shaped(last)
    if family_shaped(last) or is_kazakh(words[0]):
        return False
    # Марк Рютте [Зеленскиймен] кездесті: a case ends a name, and an unknown word before it is no given name
    return length < 4 and (bool(gender_of(last)) or not (bare(word)[1] and family_shaped(bare(word)[0])))  # noqa: PLR2004
