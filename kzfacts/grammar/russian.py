"""Russian nouns and adjectives in all their cases, from the nominative and the declension; what verbs end in."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import any_of
from kzfacts.lexicon.tense import MASCULINE, NO_VERB_ENDS, NO_VERBS, PERFECTIVE

LONGEST_ENDING = 5  # letters
ENDING = "[а-я]{0,3}"  # what may follow the stem of a noun, where a wrong form does no harm
HARD_I = "гкхжшчщ"  # после этих букв пишется и, а не ы
HUSHED = "жшчщц"  # творительный на -ем: месяцем


class Paradigm(NamedTuple):
    """The forms of a noun: nominative, genitive, dative, accusative, instrumental, prepositional."""

    singular: tuple[str, ...]
    plural: tuple[str, ...]

    @property
    def forms(self) -> frozenset[str]:
        """Return all forms, of both numbers."""
        return frozenset(self.singular + self.plural)


def _masculine(word: str, stem: str | None, *, animate: bool) -> Paradigm:
    soft = word[-1] in "йь"
    stem = stem or (word[:-1] if soft else word)
    if soft:
        endings, plural = "я ю е", ("и", "ев" if word[-1] == "й" else "ей", "ям", "и", "ями", "ях")
        instrumental = "ем"
    else:
        endings = "а у е"
        genitive_plural = "ей" if stem[-1] in "жшчщ" else "ев" if stem[-1] == "ц" else "ов"
        plural = ("и" if stem[-1] in HARD_I else "ы", genitive_plural, "ам", "", "ами", "ах")
        instrumental = "ем" if stem[-1] in HUSHED and not stem.endswith("ач") else "ом"  # врачом
    genitive, dative, prepositional = (stem + ending for ending in endings.split())
    many = [stem + ending for ending in plural]
    many[3] = many[1] if animate else many[0]
    accusative = genitive if animate else word
    return Paradigm((word, genitive, dative, accusative, stem + instrumental, prepositional), (*many,))


def _feminine(word: str, *, animate: bool) -> Paradigm:
    stem, last = word[:-1], word[-1]
    if last == "ь":  # третье склонение: осень
        third = tuple(stem + ending for ending in ("и", "ей", "ям", "и", "ями", "ях"))
        return Paradigm((word, stem + "и", stem + "и", word, stem + "ью", stem + "и"), third)
    soft = last == "я"
    genitive = "и" if soft or stem[-1] in HARD_I else "ы"
    dative = "и" if word.endswith("ия") else "е"
    accusative, instrumental = ("ю", "ей") if soft else ("у", "ей" if stem[-1] in HUSHED else "ой")
    one = [word] + [stem + ending for ending in (genitive, dative, accusative, instrumental, dative)]
    none = stem + "й" if word.endswith("ия") else stem + "ь" if soft else stem
    none = stem[:-1] + "ей" if word.endswith("ья") else none  # судей
    oblique = ("ям", "ями", "ях") if soft else ("ам", "ами", "ах")
    accusative_plural = none if animate else stem + genitive
    many = (stem + genitive, none, stem + oblique[0], accusative_plural, stem + oblique[1], stem + oblique[2])
    return Paradigm(tuple(one), many)


def _neuter(word: str) -> Paradigm:
    stem, soft = word[:-1], word[-1] == "е"
    if soft:
        prepositional = "и" if word.endswith("ие") else "е"
        one = [stem + ending for ending in ("е", "я", "ю", "е", "ем", prepositional)]
        none = stem[:-1] + "ий" if stem[-1] in "иь" else stem + "ей"
        return Paradigm(tuple(one), (stem + "я", none, stem + "ям", stem + "я", stem + "ями", stem + "ях"))
    one = [stem + ending for ending in ("о", "а", "у", "о", "ом", "е")]
    return Paradigm(tuple(one), (stem + "а", stem, stem + "ам", stem + "а", stem + "ами", stem + "ах"))


def noun(
    word: str, gender: str = "", *, animate: bool = False, stem: str | None = None, genitive_plural: str | None = None
) -> Paradigm:
    """Return the paradigm of ``word`` (nominative singular, lower-case).

    gender           ``m``, ``f``, ``n``, or ``-`` for a word that does not decline; guessed from the ending if empty
    animate          the accusative is the genitive (plural; masculine also singular)
    stem             of the oblique cases, where a vowel is lost: отц- of отец
    genitive_plural  where it is irregular: гривен, лет, человек
    """
    gender = gender or {"а": "f", "я": "f", "о": "n", "е": "n", "и": "-", "у": "-", "ю": "-", "э": "-"}.get(
        word[-1], "m"
    )
    if gender == "-":
        return Paradigm((word,) * 6, (word,) * 6)
    if gender == "m":
        found = _masculine(word, stem, animate=animate)
    elif gender == "f":
        found = _feminine(word, animate=animate)
    else:
        found = _neuter(word)
    if genitive_plural:
        many = list(found.plural)
        many[3] = genitive_plural if many[3] == many[1] else many[3]
        many[1] = genitive_plural
        found = Paradigm(found.singular, tuple(many))
    return found


def borrowed(word: str) -> Paradigm:
    """Return the paradigm of a borrowed unit, which does not decline in -е and -о: промилле, евро."""
    return noun(word, "-" if word[-1] in "ео" else "")


def uncounted(words: Iterable[str]) -> frozenset[str]:
    """Return those forms of units that are nominatives only, which stand after no number but one: ``21 рубль``."""
    paradigms = [borrowed(word) for word in words]
    return frozenset(form for one, many in paradigms for form in (one[0], many[0]) if form not in (one[1], many[1]))


def is_counted_once(number: Decimal) -> bool:
    """Say whether a noun after ``number`` stands in the nominative singular: 1, 21, 101, but not 11."""
    return number % 10 == 1 and number % 100 != 11  # noqa: PLR2004


HARD_ADJECTIVE = ("ый", "ой", "ая", "ое", "ые", "ого", "ому", "ую", "ым", "ом", "ых", "ыми", "ою")
SOFT_ADJECTIVE = ("ий", "яя", "ее", "ие", "его", "ему", "юю", "им", "ем", "их", "ими", "ей", "ею")
VELAR_ADJECTIVE = ("ий", "ой", "ая", "ое", "ие", "ого", "ому", "ую", "им", "ом", "их", "ими", "ою")


def adjective(stem: str, *, soft: bool = False) -> frozenset[str]:
    """Return all forms of the adjective with ``stem`` (процентн-, русск-, весенн- with ``soft``)."""
    endings = SOFT_ADJECTIVE if soft else VELAR_ADJECTIVE if stem[-1] in HARD_I else HARD_ADJECTIVE
    return frozenset(stem + ending for ending in endings)


def is_form(word: str, stems: tuple[str, ...], longest: int = LONGEST_ENDING) -> bool:
    """Say whether ``word`` is one of ``stems`` with an ending of no more than ``longest`` letters."""
    return word.startswith(stems) and any(word.startswith(stem) and len(word) - len(stem) <= longest for stem in stems)


PAST_ENDING = "л(?:[аои]|ся|ась|ось|ись)?"
# «умер», «вырос», «принёс»: no -л in the masculine; изгиб and прогиб are nouns
BARE_PAST = (
    rf"(?:погиб|(?:у|по|вы)мер|(?:{any_of(PERFECTIVE)}|[вс])(?:н[её]с|в[её]з|рос|мог|ник|стиг|верг|вл[её]к|ж[её]г|м[её]рз|чез)"
    r")(?:ся)?"
)
PAST = Lazy(rf"(?:[а-яё]{{2,40}}{PAST_ENDING}|{BARE_PAST})$")
IN_L = tuple(word + ending for word in MASCULINE.split() for ending in ("", "а"))
NOUNS = frozenset((*NO_VERBS.split(), *IN_L))
LONG = 6  # letters: what is shorter ends many a verb («зала», «показала»)
COMPOUNDS = (*NO_VERB_ENDS, *(word for word in IN_L if len(word) >= LONG))
VERB = Lazy(rf"[а-яё]{{2,40}}(?:{PAST_ENDING}|[еёа]н[аоы]?|ят(?:[аоы]|ся)?)$")


def is_past(word: str) -> bool:
    """Say whether ``word`` (lower-case) ends like a verb in the past tense and is no noun: «прошла», not «число»."""
    return PAST.match(word) is not None and not is_noun_in_l(word)


def is_noun_in_l(word: str) -> bool:
    """Say whether ``word`` is a noun that ends like a verb in the past: «число», «раздела», «телеканал», «жители»."""
    return word in NOUNS or word.endswith(COMPOUNDS)


def is_verb(word: str) -> bool:
    """Say whether ``word`` ends like a past tense, a plural in -ят or a short participle: «шла», «стоят», «решено»."""
    return VERB.match(word) is not None
