"""Named officials: who holds which post, in the nominative, in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kzfacts.codes import CAPITALS, KAZAKH
from kzfacts.fact import Context, Draft, Rule
from kzfacts.grammar.lazy import Lazy
from kzfacts.grammar.pattern import SENTENCE_END
from kzfacts.kinds.official.finish import finish as finish
from kzfacts.kinds.official.heads import anchors, heads_at
from kzfacts.kinds.official.kk import officials as kazakh
from kzfacts.kinds.official.ru import officials as russian

if TYPE_CHECKING:
    import regex

    from kzfacts.text import Text

HEAD = Lazy(r"[^\W\d_]+")


def _resolve(match: regex.Match[str], context: Context) -> Iterable[Draft]:
    text, start = context.text, match.start()
    low, norm = text.low, text.norm
    russian_one, kazakh_one = heads_at(low, start)
    if kazakh_one and (russian_one is None or _kazakh_around(text, start)):
        return kazakh.officials(kazakh_one, low, norm, context)
    if russian_one is None:
        return ()
    if kazakh_one and russian_one.plural:  # директоры: a Russian plural, or a Kazakh possessive
        drafts = kazakh.officials(kazakh_one, low, norm, context)
        certain = [draft for draft in drafts if KAZAKH_SIGN.search(norm, draft.start, draft.end)]
        plural = russian.officials(russian_one, low, norm, context)
        if certain or len(drafts) != 1 or drafts[0].start == start:
            return certain or plural
        # One name right after it, and a complement before: Емхана директоры Асқар Мамин
        alone = len(plural) == 1 and plural[0].name == drafts[0].name and plural[0].start == start
        return drafts if alone or (not plural and _kazakh_around(text, start)) else plural
    return russian.officials(russian_one, low, norm, context)


# What only Kazakh has: its letters, and the legal forms of organisations.
KAZAKH_SIGN = Lazy(rf"[{KAZAKH}{KAZAKH.upper()}]|(?:ЖШС|АҚ|КММ|РМК|КМК)[ ]")
KAZAKH_LAST = Lazy(rf"[А-ЯЁ]?[а-яё]*[{KAZAKH}][^\W\d_]*,?")
KAZAKH_NEXT = Lazy(rf"[^\W\d_]+(?:-[^\W\d_]+)?[ ](?:[{CAPITALS}]?[а-яё]*[{KAZAKH}]|орынбасар|болып[ ])")
KAZAKH_WORD = Lazy(rf"(?<![^ («\"])[а-яё]*[{KAZAKH}]")
# A Kazakh case on a family name of Russian form, right after the head: Премьер-министр Олжас Бектеновке.
KAZAKH_CASE = Lazy(
    r"[^ \n]{1,40}[ ](?:[^\W\d_a-zа-яё][^ \n]{0,30}[ ]){0,2}[^\W\d_a-zа-яё][^ \n]{0,30}?"
    r"(?:[оеё]в(?:т[ыі]ң|т[ыі]|т[ае]н|ке|қа|пен|бен)|[иы]н(?:н[ыі]ң|д[ыі]|н[ае]н|ге|ға|мен))(?![^\W\d_])"
)
KAZAKH_MODIFIERS = ("бас ", "тұңғыш ", "бірінші ", "мемлекеттік ", "бұрынғы ")
AROUND, SENTENCE = 80, 200  # characters
ENDED = Lazy(rf"{SENTENCE_END}[ ](?=[-«\"]?[ ]?[^\W\d_a-zа-яёәғқңөұүһі])")
# Words that no Kazakh sentence has: prepositions, and words in Russian endings.
RUSSIAN_WORD = Lazy(
    r"(?<![^ («\"])(?:(?:в|во|на|и|с|со|по|к|об|от|для|из|до|за|у|не|что|как|его|её|их)(?![^ ])|[а-яё]*[щё][а-яё]*"
    r"|[а-яё]{2,20}(?:[аиуяюеё]л[аио]?|[ое]го|[иы]й|ая|ое|[иы]е|[иы]х|ов|[ое]й|ени[еюя]|ци[ию]|с[яь]|ть|а(?:ми|х)|ит|ет)"
    r"(?![а-яё]))"
)


def _kazakh_around(text: Text, start: int) -> bool:
    """Say whether the words around are Kazakh: two in lower case with a letter that Russian lacks, or one at once.

    A modifier or such a word right before the head, or a case on the name after it decide alone; then a sentence of
    Russian words, whatever language its paragraph is in.
    """
    norm = text.norm
    floor, stop = _line(norm, start, AROUND)
    word = norm[floor : max(floor, start - 1)].rpartition(" ")[2].lstrip('(«"')
    last = norm[start - 1 : start] == " " and KAZAKH_LAST.fullmatch(word)
    if last or text.low.endswith(KAZAKH_MODIFIERS, 0, start):
        return True
    if KAZAKH_CASE.match(norm, start) or KAZAKH_NEXT.match(norm, start):  # Президент Тоқаев Астанада
        return True
    sentence = _sentence(norm, start)
    if not KAZAKH_WORD.search(sentence) and RUSSIAN_WORD.search(sentence):
        return False
    return len(KAZAKH_WORD.findall(norm[floor:stop])) > 1 or text.lang_at(start) == "kk"


def _line(norm: str, start: int, far: int) -> tuple[int, int]:
    """Return the bounds of the line that ``start`` lies in, at most ``far`` away from it."""
    floor, stop = max(0, start - far), norm.find("\n", start, start + far)
    return norm.rfind("\n", floor, start) + 1 or floor, stop if stop >= 0 else start + far


def _sentence(norm: str, start: int) -> str:
    floor, ceiling = _line(norm, start, SENTENCE)
    floor = max((found.end() for found in ENDED.finditer(norm, floor, start + 1)), default=floor)
    end = ENDED.search(norm, start, ceiling)
    return norm[floor : end.end() if end else ceiling]


RULES = [Rule("official.post", "official", anchors(), HEAD, _resolve)]
