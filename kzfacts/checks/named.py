"""Whether a text names a person at all, be it without an office that is found."""

from __future__ import annotations

import re
from collections import defaultdict

from kzfacts.checks.article import Article
from kzfacts.codes import CAPITALS
from kzfacts.fact import Fact
from kzfacts.grammar.key import fold, thin

WORD = re.compile(rf"[A-Z{CAPITALS}][^\W\d_]+(?:-[^\W\d_]+)*")
INITIAL = re.compile(r"[^\W\d_]\.")
BEFORE = re.compile(r"(?:(?:[^\W\d_]\.[ ]?){1,2}|[^\W\d_]+\.?[ ])$")  # the word or the initials before a name
VOWEL = re.compile("[аеиоуыэюя]$")  # an ending of Russian: Балаева, Балаевой
LETTERS = 4  # of a family name; shorter ones begin too many words
MOST = 50  # words that begin as a family name does and are looked at: a text of nothing else takes no more time
NEARBY = 40  # characters between the given and the family name, an office in between: Серік (министр Нұров)


class Names:
    """The capitalised words of a text, folded as names are."""

    def __init__(self, article: Article) -> None:
        """Index the words of ``article`` by how they begin."""
        self.words: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
        for found in WORD.finditer(article.text):
            word = thin(found[0])
            self.words[word[:LETTERS]].append((word, found.start(), found.end()))
        self.text = article.text

    def place(self, fact: Fact) -> tuple[int, int] | None:
        """Return where the text has the family name of an official, with the given name or with none; or None."""
        family, given = VOWEL.sub("", thin(fact.value["family"] or "")), fact.value["given"] or ""
        words = self.words.get(family[:LETTERS], [])[:MOST] if len(family) >= LETTERS else []
        for word, start, end in words:
            if word.startswith(family) and self._may_be(given, start, end):
                return start, end
        return None

    def _may_be(self, given: str, start: int, end: int) -> bool:
        before = BEFORE.search(self.text[max(0, start - NEARBY) : start])
        if before is None or before[0][0].islower():
            return True
        if not given or INITIAL.match(before[0]) or INITIAL.fullmatch(given):
            return fold(before[0])[:1] == fold(given)[:1]
        stem = VOWEL.sub("", thin(given))
        around = WORD.findall(self.text[max(0, start - NEARBY) : end + NEARBY])
        return any(thin(word).startswith(stem) for word in around)
