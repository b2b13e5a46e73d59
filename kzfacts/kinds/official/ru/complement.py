"""The complement of a Russian post: which words after the head belong to it, and the name that ends it."""

from __future__ import annotations

import re
from typing import NamedTuple

from kzfacts.grammar.lazy import Lazy
from kzfacts.kinds.official.heads import WITH_SEE, Head, head_at
from kzfacts.kinds.official.ru import holders
from kzfacts.kinds.official.ru.appointment import APPOINTS, appointed, appointment, duties_laid
from kzfacts.kinds.official.ru.capitals import appointed_by, honoured, name_in, without_style
from kzfacts.kinds.official.ru.person import at_once
from kzfacts.kinds.official.ru.second import is_torn, opens_rank, second_head
from kzfacts.kinds.official.ru.speakers import alone, is_one
from kzfacts.kinds.official.ru.titles import OPENINGS, titled
from kzfacts.kinds.official.ru.words import DATIVE_ADJECTIVE, FIELDS, complement_word, last_word
from kzfacts.kinds.official.run import MOST as MOST_PIECES
from kzfacts.kinds.official.run import Person, Piece, run_at

TOKEN = Lazy(
    r"""(?:[ ]|(?<=[гспл]\.)(?=[А-ЯЁӘҒҚҢӨҰҮҺІ]))(?:(?P<word>[^\W\d_]+(?:[-'][^\W\d_]+)*)
          |(?P<quote>«[^»\n]{1,80}«[^»\n]{1,120}»{1,2}|«[^»\n]{1,160}»
            |"(?:[^"\n]{1,30}[ ]"(?=\w))?[^"\n]{1,160}"{1,2})
          |(?P<age>\d{1,3}-летн[а-я]{2,3}|\d{4}[ ]год(?:а|ы|ов)?(?![а-яё]))
          |(?P<number>\d{1,4}(?:-[а-я]{1,3})?(?![\d.,%])|\0+)
          |(?P<bracket>\([^()\n]{1,40}\))
          |(?P<dash>-)(?=[ ]))
       |(?P<comma>,)(?=[ ])""",
    re.VERBOSE,
)
MOST = 18  # tokens of a complement
DEEPEST = 3  # posts of one person, or lists inside one complement
ABBREVIATED = frozenset(("г", "обл", "ул", "им", "р-на", "пос", "с", "гг", "св", "акад", "ген"))
NAMED_AFTER = frozenset(("имени", "им"))
SEE = Lazy(r"[сц]к(?:ий|ого|ому|им|ом)$")  # митрополит Астанайский и Казахстанский Александр
# A complement that ends in these is whole: another post is the holder's, too: на пост министра финансов [замакима X].
WHOLE = FIELDS | {"области", "края", "района", "города", "республики", "округа", "села", "столицы"}
# These open a complement only before a proper noun: посол в России, but not: заявил министр в интервью.
PLACING = frozenset(("в", "во", "на", "из"))
IN_PLACE = Lazy(
    r"[ ](?:г\.[ ]?|(?:город|стран|регион|республик|район|штат|провинци|сел|пос[её]лк)(?:е|и|ах)[ ])?[^\W\d_a-zа-яё]"
)
ONE_OF = ("одного из", "одной из")  # директор одного из банков
# After these another post begins another phrase: встреча министра с министром.
APART = frozenset(("для", "с", "со", "над", "между", "от", "за"))
PREPOSITIONS = APART | {"по", "при"}
FIELD = Lazy(r"[ ](?:(?:сфере|области)[ ](?=[а-яё])|кризисных[ ])")  # комитета контроля в сфере образования
TERMS = Lazy(r"[ ](?:двух|тр[её]х|четыр[её]х|пяти|нескольких)[ ]созывов(?![а-я])")  # депутат парламента трёх созывов
SITE = Lazy(r"\.[a-z]{2,4}(?=[ ])")
IN_AFFAIRS = " делах"  # временный поверенный в делах
GOVERNING = ("завед", "зав.", "управляющ", "командующ")  # заведующая отделением
LIST = Lazy(r",(?:[ ][а-яё-]{3,24}){1,4}(?:,(?:[ ][а-яё-]{3,24}){1,4}){0,2}[ ]и[ ](?=[а-яё])")


class Reach(NamedTuple):
    """How far a post reaches: the end of its complement, the names found there, and a second post of the person."""

    end: int
    persons: list[Person]
    next_head: Head | None = None


def reach(norm: str, low: str, head: Head, cases: str, depth: int = 0) -> Reach:
    """Walk over the complement of ``head`` up to a name in one of ``cases``, or to what belongs to no complement."""
    if is_torn(norm, low, head):
        return Reach(head.end, [])
    return _Walk(norm, low, head, cases, depth).reach()


class _Walk:
    """One walk to the right of a head, word by word."""

    def __init__(self, norm: str, low: str, head: Head, cases: str, depth: int) -> None:
        self.norm, self.low, self.head, self.cases, self.depth = norm, low, head, cases, depth
        self.at = self.end = head.end
        self.fresh = True  # nothing stands between the head and here
        self.preposition = head.word.startswith(GOVERNING)  # any oblique case may follow
        self.placing = False  # a preposition or «и» stands right before: what follows is no holder
        self.governed = False  # what was read last stands after a preposition: so does what «и» adds
        self.named_after = False  # a name follows that is not the holder's
        self.nested = False  # a run of capitals too long for one reading has been parted
        self.of_field = False  # «в сфере» has been read: a comma is rather the sentence's

    def reach(self) -> Reach:
        """Walk, and return how far the post reaches."""
        for _ in range(MOST):
            match = TOKEN.match(self.norm, self.at)
            if match is None:
                if self.norm.startswith(": ", self.at) and "N" in self.cases:
                    named = holders.listed(self.norm, self.at + 1)
                    return Reach(self.end, holders.with_others(self.norm, named, self.head, "N"))
                if not self._abbreviation():
                    break
                continue
            found = self._step(match)
            if found is not None:
                return found
        return Reach(self.end, [])

    def _abbreviation(self) -> bool:
        """Step over the dot of an abbreviation or of a site inside the complement: по г. Москве, Kaspi.kz."""
        site = SITE.match(self.norm, self.at) if self.end == self.at else None
        if site:
            self.at = self.end = site.end()
            return True
        word = self.low[max(0, self.at - 6) : self.at].rpartition(" ")[2]
        if word not in ABBREVIATED or not self.norm.startswith(".", self.at):
            return False  # г. Москвы, г.Москвы
        self.at += 1
        return True

    def _step(self, match: re.Match[str]) -> Reach | None:
        """Take one token; a result ends the walk."""
        kind, word = match.lastgroup, match["word"]
        if kind in ("dash", "comma"):
            return self._after_mark(match)
        if word and (word[0].isupper() or word[:4] in ("аль-", "эль-")):
            return self._capital(run_at(self.norm, match.start("word")))
        if word:
            return self._laid(word) or self._word(match, word)
        if kind == "age":  # премьер с 1991 по [1992 годы] X
            self.at, self.placing = match.end(), False
            return None
        if kind == "bracket":
            person = holders.bracketed(self.norm, match.start() + 1, self.cases)
            if person:
                return Reach(self.end, [person])
        if kind == "quote":
            self.fresh = self.preposition = self.placing = False
        plain = match[0][1:].isdigit() and not self.low.endswith(" части", 0, match.start())  # войсковой части 5573
        if match[0][2:-1].isupper() if kind == "bracket" else not plain:
            self.end = match.end()
        self.at = match.end()
        return None

    def _capital(self, pieces: list[Piece]) -> Reach | None:
        if self.named_after:
            self.named_after = False
            pieces = self._after_honoured(pieces)
        if not pieces or self._see(pieces[0]):
            return None if pieces or self.at == self.end else Reach(self.end, [])
        at, rank = self._rank_in(pieces)
        if rank and not at:
            return Reach(self.end, self._again(rank).persons, rank)
        pieces = without_style(pieces[:at] or pieces)
        if "I" in self.cases and APPOINTS.match(self.norm, pieces[-1].end):
            return Reach(*appointed_by(self.norm, pieces, self.end))
        found = name_in(self.norm, self.head, self.cases, pieces, self.end, fresh=self.fresh)
        if found and (found[0] or not self.placing):  # посол в Буэнос-Айресе, депутаты за Ивана Белова, министр и X
            skipped, person = found
            end = pieces[skipped - 1].end if skipped else self.end
            appoints = "N" not in self.cases and APPOINTS.match(self.norm, person.end)
            return Reach(end, [] if appoints else holders.held(self.norm, self.head, self.cases, end, person))
        ended = None if self.placing else self._alone(pieces)
        if ended:
            return ended
        if len(pieces) == MOST_PIECES and not self.nested:
            self.nested = True  # заместителя Председателя Национального Банка Республики Казахстан Серика Ахметова
            pieces = pieces[: 1 if self._owner(pieces[0]) else MOST_PIECES // 2]
        self.at = self.end = pieces[-1].end
        self.governed = self.preposition
        self.preposition = self.preposition and pieces[-1].text.endswith(DATIVE_ADJECTIVE)
        self.fresh = self.placing = False
        return Reach(self.end, []) if len(pieces) == MOST_PIECES else None  # a column of capitalised words

    def _rank_in(self, pieces: list[Piece]) -> tuple[int, Head | None]:
        """Return which of ``pieces`` opens a rank or a title before a name, and its head: РК [Генерал-майор] X."""
        for at, piece in enumerate(pieces):
            if opens_rank(self.low, piece.text.lower(), piece.end, fresh=self.fresh and not at):
                head = self._second(piece.start)
                if head:
                    return at, head
        return 0, None

    def _alone(self, pieces: list[Piece]) -> Reach | None:
        """Return where a family name alone ends the complement, and the holder where it is surely his."""
        said = alone(self.norm, self.low, self.head._replace(cases=self.cases), self.end, pieces)
        if said:
            return Reach(said[0], [said[1]])
        return None if self.fresh or not holders.is_lone_holder(self.low, pieces, self.cases) else Reach(self.end, [])

    def _see(self, piece: Piece) -> bool:
        """Step over the see of a metropolitan; say whether ``piece`` is one."""
        if self.head.post.role not in WITH_SEE or not SEE.search(piece.text):
            return False
        self.at = self.end = piece.end
        self.placing = False
        return True

    def _owner(self, piece: Piece) -> bool:
        """Say whether a word is another post in the genitive: заместителя Председателя."""
        head = head_at(self.low, piece.start, "ru")
        return head is not None and "G" in head.cases

    def _after_honoured(self, pieces: list[Piece]) -> list[Piece]:
        """Step over the name of the person a body is named after: школы имени Абая Кунанбаева, им. аль-Фараби."""
        self.at = self.end = honoured(pieces) if pieces else self.end
        self.fresh = False
        return [piece for piece in pieces if piece.start > self.end]

    def _laid(self, word: str) -> Reach | None:
        """End the post before whom its duties are laid on: обязанности министра [возложены на] X."""
        on = (word == "на" or word.startswith("возло")) and duties_laid(self.low, (self.head.start, self.end))
        return Reach(self.end, self._appointed()) if on else None

    def _word(self, match: re.Match[str], word: str) -> Reach | None:
        terms = TERMS.match(self.low, match.start()) if word.endswith(("х", "пяти")) else None
        if terms:
            self.at = self.end = terms.end()
            return None
        self.at = match.end()
        person = titled(self.norm, match.start() + 1, self.cases) if word[:4] in OPENINGS else None
        if person:
            return Reach(self.end, [person])
        if word in NAMED_AFTER:
            self.named_after = True
            self.end = match.end()
        elif word in APART and head_at(self.low, self.at + 1, "ru"):
            return Reach(self.end, [])  # встреча министра с министром обороны
        elif word in PREPOSITIONS or (word in PLACING and IN_PLACE.match(self.norm, self.at)):
            self.preposition, self.fresh, self.placing = True, False, True
        elif word in PLACING and self.low.startswith(IN_AFFAIRS, self.at):
            self.preposition = True
        elif word in PLACING and not self.fresh and FIELD.match(self.low, self.at):
            self.preposition = self.of_field = True
        elif word == "и" or self.low.endswith(ONE_OF, 0, self.at):
            self.placing = True
            self.preposition = self.preposition or self.governed  # в Европе и азиатском регионе
            return self._both() if word == "и" else None
        elif not (word in ABBREVIATED and self.norm.startswith(".", self.at)):
            return self._plain(match, word)
        return None

    def _plain(self, match: re.Match[str], word: str) -> Reach | None:
        if (not self.fresh and last_word(self.low, self.end) in WHOLE) or opens_rank(
            self.low, word, match.end(), fresh=self.fresh
        ):
            rank = self._second(match.start("word"))
            if rank:
                return Reach(self.end, self._again(rank).persons, rank)
        if not complement_word(word, preposition=self.preposition) or self._is_apart(word, match.start("word")):
            return Reach(self.end, holders.with_others(self.norm, self._appointed(), self.head, "N"))
        self.end, self.fresh, self.placing = match.end(), False, False
        return None

    def _is_apart(self, word: str, start: int) -> bool:
        """Say whether the word at ``start`` is a post in the instrumental: депутатами маслихата [акимами назначены]."""
        head = None if self.preposition or not word.endswith("ми") else head_at(self.low, start, "ru")
        return head is not None and head.plural and head.cases == "I"

    def _appointed(self) -> list[Person]:
        """Read the name behind a verb of appointment, or behind another post of his: министром стал [аким X]."""
        post = self.head.start, self.end
        on = duties_laid(self.low, post) if "G" in self.head.cases else 0
        verb = (on, "GA") if on else appointment(self.norm, self.low, post, self.cases)
        if verb is None:
            return []
        second = second_head(self.norm, self.low, verb[0] + 1, verb[1]) if self.depth < DEEPEST else None
        if second is None:
            return at_once(self.norm, on + 1, "GA") if on else appointed(self.norm, self.low, *verb)
        return reach(self.norm, self.low, second, verb[1], self.depth + 2).persons

    def _both(self) -> Reach | None:
        """End the post before a second one that «и» joins; where a verb tells, one has both: сказал ректор и аким X."""
        second = self._second(self.at + 1)
        if second is None:
            return None
        found = self._again(second) if "N" in self.cases and not (self.head.plural or second.plural) else None
        one = found and len(found.persons) == 1 and is_one(self.norm, self.low, self.head.start, found.persons[0].end)
        return Reach(self.end, found.persons, second) if found and one else Reach(self.end, [])

    def _again(self, head: Head) -> Reach:
        return reach(self.norm, self.low, head, self.cases, self.depth + 1)

    def _after_mark(self, match: re.Match[str]) -> Reach:
        """After a dash or a comma: a second post of the same person, the name itself, or the rest of a list."""
        so_far, after = Reach(self.end, []), match.end() + 1
        if self.depth >= DEEPEST:
            return so_far
        head = self._second(after)
        if head:  # депутаты, глава района X: of several and of one
            shared = head.plural or not self.head.plural
            return Reach(self.end, self._again(head).persons if shared else [], head)
        if match["dash"]:
            return Reach(self.end, holders.after_dash(self.norm, after, self.head, self.cases))
        person = titled(self.norm, after, self.cases)
        named = [person] if person else holders.set_off(self.norm, self.low, self.head, after, self.cases)
        return Reach(self.end, named) if named else self._list(match.start(), so_far)

    def _second(self, start: int) -> Head | None:
        return second_head(self.norm, self.low, start, self.cases) if self.depth < DEEPEST else None

    def _list(self, start: int, so_far: Reach) -> Reach:
        """Read on after a list inside the complement: экономики, торговли и промышленности."""
        listed = None if self.of_field else LIST.match(self.norm, start)
        if listed is None:
            return so_far
        words = listed[0].replace(",", " ").split()[:-1]
        if not all(complement_word(word, preposition=self.preposition) for word in words):
            return so_far
        walk = _Walk(self.norm, self.low, self.head._replace(end=listed.end() - 1), self.cases, self.depth + 1)
        walk.preposition = self.preposition
        further = walk.reach()
        return further if further.end > listed.end() else so_far
