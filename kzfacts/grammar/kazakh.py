"""The closed set of Kazakh endings, and how they come off a known stem.

A noun is ``stem + plural? + possessive? + case?``, or ``stem + -лық/-ғы/-дай`` where words are derived. Which
allomorph follows depends on the last letter of the stem (six classes) and on vowel harmony; loans and names waver
between the harmonies, so both are accepted, but never mixed inside one ending.
"""

from __future__ import annotations

from collections.abc import Container
from functools import cache, cached_property
from typing import NamedTuple, TypeVar

Value = TypeVar("Value")
ATTRIBUTIVE = ("ғы", "гі")  # 12 мамырдағы жиын, 2030 жылға дейінгі

DONE_ENDING = r"(?:[ғқ]ан|[гк]ен)"  # of participles that tell what was done: салынған көпір

VOWELS = "аәеёиоөуұүыіэюя"
# Class of the letter a stem ends in: V vowel, R glide, L, N nasal, Z voiced sibilant, T the rest (voiceless or loan).
LETTER_CLASS = dict.fromkeys(VOWELS, "V") | {"р": "R", "й": "R", "л": "L", "м": "N", "н": "N", "ң": "N"}
LETTER_CLASS |= {"з": "Z", "ж": "Z"}
CLASSES = "VRLNZT"
LONGEST = 13  # letters of an ending with its hyphen and particle
SOFTENED = {"ғ": "қ", "г": "к", "б": "п"}  # қыркүйек, but қыркүйегі; рубль, but рублі

# Any ending of the set, with or without a hyphen, as a fragment of a verbose pattern: after digits and signs.
ENDING = (
    r"-?(?:(?:[лдт][ае]р)?(?:с?[ыі]|[ыі]?м[ыі]з)?"
    r"(?:[ндт][ыі]ң|[ндт][ыі]|[ғқ]а|[гк]е|н[ае]|н?[дт][ае](?:ғы|гі)?|[дтн][ае]н|[мбп]ен|н)?"
    r"|[лдт](?:ық|ік|ығ|іг)(?:[ыі]н?)?(?:[тн][ыі]ң|[тн][ыі]|қа|ке|н[ае]|н?[дт][ае](?:ғы|гі)?|[тн][ае]н|[мп]ен)?"
    r"|(?:[лдт][ае]р)?(?:[ғқ]ы|[гк]і)(?:н[ыі]ң|н[ыі]|ға|ге|д[ае](?:ғы|гі)?|д[ае]н|мен)?|[дт][ае]й[ыі]?)"
)


class Ending(NamedTuple):
    """What an ending says.

    case  ``nom gen dat acc loc abl ins``; ``adj`` -лық, ``att`` -ғы, ``like`` -дай
    """

    case: str
    possessed: bool = False
    plural: bool = False


BARE = Ending("nom")


def case_of(ending: Ending) -> str:
    """Return the case of ``ending`` as amounts have it: empty without one, ``possessed`` for a bare possessive."""
    return "" if ending == BARE else "possessed" if ending.possessed and ending.case == "nom" else ending.case


def _cases(letter_class: str, *, back: bool) -> dict[str, str]:
    a, y = ("а", "ы") if back else ("е", "і")
    genitive = {"V": "н", "N": "н", "P": "н", "T": "т"}.get(letter_class, "д")
    accusative = {"V": "н", "P": "н", "T": "т"}.get(letter_class, "д")
    dative = ("қ" if back else "к") if letter_class == "T" else ("ғ" if back else "г")
    locative = "т" if letter_class == "T" else "д"
    ablative = {"N": "н", "T": "т"}.get(letter_class, "д")
    instrumental = {"Z": "б", "T": "п"}.get(letter_class, "м")
    attributive = ATTRIBUTIVE[0 if back else 1]
    if letter_class == "P":  # after a possessive: басшысын, басшысына, басшысында, басшысынан
        return {
            "": "nom", f"н{y}ң": "gen", "н": "acc", f"н{a}": "dat", f"нд{a}": "loc", f"нд{a}{attributive}": "att",
            f"н{a}н": "abl", "мен": "ins",
        }  # fmt: skip
    return {
        "": "nom", f"{genitive}{y}ң": "gen", f"{accusative}{y}": "acc", f"{dative}{a}": "dat", f"{locative}{a}": "loc",
        f"{locative}{a}{attributive}": "att", f"{ablative}{a}н": "abl", f"{instrumental}ен": "ins",
    }  # fmt: skip


def _with_harmony(letter_class: str, *, back: bool) -> dict[str, Ending]:
    a, y, k = ("а", "ы", "қ") if back else ("е", "і", "к")
    vowel = letter_class == "V"
    onset = {"V": "л", "R": "л", "T": "т"}.get(letter_class, "д")
    plural = f"{onset}{a}р"
    possessive = ("с" if vowel else "") + y
    ours = ("" if vowel else y) + f"м{y}з"
    table = {text: Ending(case) for text, case in _cases(letter_class, back=back).items()}
    table |= {possessive + text: Ending(case, possessed=True) for text, case in _cases("P", back=back).items()}
    table |= {ours + text: Ending(case, possessed=True) for text, case in _cases("Z", back=back).items()}
    table |= {plural + text: Ending(case, plural=True) for text, case in _cases("R", back=back).items()}
    table |= {
        plural + y + text: Ending(case, possessed=True, plural=True) for text, case in _cases("P", back=back).items()
    }
    made = onset + y
    like = ("т" if letter_class == "T" else "д") + f"{a}й"
    attributive = (k if letter_class == "T" else SOFT[k]) + y
    derived = {made + k + text: Ending("adj") for text in _cases("T", back=back)}
    derived |= {made + SOFT[k] + y + text: Ending("adj", possessed=True) for text in _cases("P", back=back)}
    derived |= {like: Ending("like"), like + y: Ending("like", possessed=True)}
    derived |= {attributive + text: Ending("att") for text in _cases("V", back=back)}
    derived[plural + SOFT[k] + y] = Ending("att", plural=True)  # 90-жылдарғы
    return derived | table


SOFT = {hard: soft for soft, hard in SOFTENED.items()}


@cache
def endings(letter_class: str) -> dict[str, Ending]:
    """Return every ending a stem of this class (one of ``CLASSES``) may take, with what it says."""
    return _with_harmony(letter_class, back=False) | _with_harmony(letter_class, back=True)


@cache
def any_endings() -> dict[str, Ending]:
    """Return the endings of all classes: for digits, signs and abbreviations, whose spoken form nobody knows."""
    table: dict[str, Ending] = {}
    for letter_class in CLASSES:
        table = endings(letter_class) | table
    return table


def ending(stem: str, rest: str) -> Ending | None:
    """Return what ``rest`` says after ``stem`` (both lower-case), or None where no such ending exists.

    A hyphen before the ending, and the particle ``-ақ`` after it, are allowed.
    """
    rest = rest.removesuffix("-ақ")
    if not rest:
        return BARE
    last = stem[-2:-1] if stem.endswith("ь") else stem[-1:]
    if rest[0] == "-" or not last.isalpha():  # млрд-тан, 10%-ға: said as the full word would be
        return any_endings().get(rest.removeprefix("-"))
    found = endings(LETTER_CLASS.get(last, "T")).get(rest)
    if found is None and last in ("у", "и"):  # a vowel in елу, a glide in тау and лариі
        found = endings("R").get(rest)
    return found


class Stems(dict[str, Value]):
    """Stems that many words are looked up among, with what each stands for. Most words begin like none of them."""

    @cached_property
    def openings(self) -> frozenset[str]:
        """The first two letters of every word with one of the stems (the last letter of a stem may be softened)."""
        two = {stem[:2] for stem in self}
        return frozenset(two | {each[0] + SOFT[each[1:]] for each in two if each[1:] in SOFT})


def take_off(word: str, stems: Container[str]) -> tuple[str, Ending] | None:
    """Split ``word`` (lower-case) into the longest possible of ``stems`` and its ending; None if there is none."""
    if isinstance(stems, Stems) and word[:2] not in stems.openings:
        return None
    length = len(word)
    for cut in range(length, max(0, length - LONGEST), -1):
        stem = word[:cut]
        if stem in stems:
            found = ending(stem, word[cut:])
            if found is not None:
                return stem, found
        if cut < length and word[cut] in "ыі":
            whole = stem + "ь" if stem + "ь" in stems else stem[:-1] + SOFTENED.get(stem[-1], stem[-1])
            found = ending(whole, word[cut:]) if whole in stems else None
            if found is not None and whole != stem:
                return whole, found
    return None
