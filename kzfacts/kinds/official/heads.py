"""The head nouns of posts in all their forms: which post a word names, in which language, case and number."""

from __future__ import annotations

from functools import lru_cache
from os.path import commonprefix
from typing import NamedTuple

from kzfacts.grammar import kazakh, russian
from kzfacts.grammar.lazy import Lazy
from kzfacts.lexicon.posts import INDECLINABLE, OBLIQUE_STEMS, POSTS, SHORTENED, Post

CASES = "NGDAIP"
ADJECTIVAL = {
    "ий": ("ий", "его", "ему", "его", "им", "ем", "ие", "их", "им", "их", "ими", "их"),
    "ый": ("ый", "ого", "ому", "ого", "ым", "ом", "ые", "ых", "ым", "ых", "ыми", "ых"),
    "ая": ("ая", "ой", "ой", "ую", "ой", "ой", "ие", "их", "им", "их", "ими", "их"),
}
WORD = Lazy(r"[^\W\d_]{1,64}(?:-[^\W\d_]{1,64}){0,3}")  # no post has more parts: a chain of posts is read once


CROWNED = frozenset(("monarch", "patriarch", "mufti", "metropolitan", "pope"))  # roles: a given name alone is enough
WITH_SEE = frozenset(("metropolitan", "patriarch", "pope"))  # roles: an adjective behind the head says of what
DECLINED_FIRST = ("директор",)  # of a head with a hyphen: директору-распорядителю


class Head(NamedTuple):
    """A head noun as it stands in the text.

    word   the nominative singular, lower-case
    cases  the cases the form may be in, of ``NGDAIP``; Kazakh: ``N``, or an empty string where it links no name
    """

    post: Post
    lang: str
    word: str
    cases: str
    plural: bool
    possessed: bool
    start: int
    end: int


def deputy(role: str) -> str:
    """Return the role of a deputy of ``role``."""
    return role if role.startswith("deputy_") else f"deputy_{role}"


@lru_cache(maxsize=1)
def russian_forms() -> dict[str, tuple[Post, str, str, bool]]:
    """Return every Russian form: the post, the nominative, the cases, whether it is a plural."""
    table: dict[str, tuple[Post, str, str, bool]] = {}
    for post in POSTS:
        for word in post.ru:
            one, many = _paradigm(word)
            for forms, plural in ((many, True), (one, False)):
                for case, form in zip(CASES, forms, strict=True):
                    known = table.get(form)
                    if known and plural and not known[3] and known[1] != word:
                        continue  # заведующим: of a man, rather than of several women
                    cases = known[2] if known and known[1] == word and known[3] == plural else ""
                    table[form] = (post, word, cases + case, plural)
    return table


def _paradigm(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if word in INDECLINABLE:
        return (word,) * 6, (word,) * 6
    first, _, last = word.partition("-")
    if last and first in DECLINED_FIRST:
        parts = zip(_paradigm(first), _paradigm(last), strict=True)
        one, many = (tuple(map("-".join, zip(*both, strict=True))) for both in parts)
        return one, many
    table = ADJECTIVAL.get(word[-2:])
    if table and not word.endswith(("арий", "тий")):
        soft = {"ой": "ей"} if word[-3] in "жчшщ" else {}  # заведующей, but уполномоченной
        forms = tuple(word[:-2] + soft.get(ending, ending) for ending in table)
        return forms[:6], forms[6:]
    paradigm = russian.noun(word, animate=True, stem=OBLIQUE_STEMS.get(word))
    return paradigm.singular, paradigm.plural


@lru_cache(maxsize=1)
def kazakh_stems() -> kazakh.Stems[Post]:
    """Return the Kazakh stems with their posts."""
    return kazakh.Stems((word, post) for post in POSTS for word in post.kk)


@lru_cache(maxsize=1)
def anchors() -> tuple[str, ...]:
    """Return what the scan looks for: the beginnings that all forms of a head share."""
    stems = {stem[:-1] if stem.endswith(("к", "қ")) else stem for stem in kazakh_stems()}
    for post in POSTS:
        for word in post.ru:
            one, many = _paradigm(word)
            shared = commonprefix((*one, *many))  # noqa: RUF071 (letters)
            forms = {*one, *many}.union(form.replace("ьей", "ьёй") for form in one)  # судьёй
            stems.update({shared} if len(shared) > SHORT else forms)
    return tuple(sorted({*stems, *(f"{word}." for word in SHORTENED)} - {"после"}))


HYPHEN = Lazy("-")
# премьер- министр, as lines were once broken; but вице-премьер - министр are two posts
MINISTER = Lazy(r"(?P<gap>-[ ]|[ ](?:-[ ])?)(?P<word>министр[^\W\d_]{0,57}(?:-[^\W\d_]{1,64}){0,3})")
PREMIER = Lazy(r"^премьер(?:а|у|ом|е)(?=-министр)")  # as some decline it
OF_SOMETHING = Lazy(r"\.[ ][а-яё]")
SHORT = 3  # letters: a shorter stem hits too many words, its forms are the anchors


def head_at(low: str, start: int, lang: str) -> Head | None:
    """Return the head that begins at ``start`` of ``low``, or None. ``lang`` decides where both languages have it."""
    russian_one, kazakh_one = heads_at(low, start)
    return (kazakh_one or russian_one) if lang == "kk" else (russian_one or kazakh_one)


def head_in(low: str, start: int, end: int) -> Head | None:
    """Return the Kazakh head of the word between ``start`` and ``end``: the word, or what stands behind a hyphen."""
    starts = (start, *(match.end() for match in HYPHEN.finditer(low, start, end)))
    return next((head for at in starts if (head := head_at(low, at, "kk"))), None)


def heads_at(low: str, start: int) -> tuple[Head | None, Head | None]:
    """Return the Russian and the Kazakh reading of the head that begins at ``start`` of ``low``."""
    match = WORD.match(low, start)
    if match is None:
        return None, None
    word, end = match[0], match.end()
    if word == "премьер":
        minister = MINISTER.match(low, end)
        if minister and not (minister["gap"] == " - " and low.endswith("вице-", 0, start)):
            word, end = f"премьер {minister['word']}", minister.end()
    if word in SHORTENED and OF_SOMETHING.match(low, end):
        post = russian_forms()[SHORTENED[word]][0]
        return Head(post, "ru", f"{word}.", CASES, plural=False, possessed=False, start=start, end=end + 1), None
    russian_one, kazakh_one = readings(word)
    return (
        russian_one and Head(*russian_one[:-2], start, end),
        kazakh_one and Head(*kazakh_one[:-2], start, end),
    )


def _deputies(word: str) -> tuple[Post, str, str, bool] | None:
    """Return the reading of a word of «зам» and a head, whose own case may decline: заммэра, замглавой."""
    known = russian_forms().get(word[3:]) if word.startswith("зам") else None
    if known is None or known[3]:
        return None
    post, nominative, cases, _ = known
    own = Post(deputy(post.role), (), (word,))
    return (own, word, CASES, False) if "G" in cases else (own, f"зам{nominative}", cases, False)


@lru_cache(maxsize=4096)
def readings(word: str) -> tuple[Head | None, Head | None]:
    """Return the Russian and the Kazakh reading of a lower-case word, each without its place, or None."""
    forms = russian_forms().get(PREMIER.sub("премьер", word.replace("ё", "е"))) or _deputies(word)
    split = kazakh.take_off(word, kazakh_stems())
    russian_one = kazakh_one = None
    if forms:
        post, nominative, cases, plural = forms
        russian_one = Head(post, "ru", nominative, cases, plural, possessed=False, start=0, end=0)
    if split:
        stem, ending = split
        cases = "N" if ending.case == "nom" else ""
        kazakh_one = Head(kazakh_stems()[stem], "kk", stem, cases, ending.plural, ending.possessed, 0, 0)
    return russian_one, kazakh_one
