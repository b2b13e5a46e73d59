"""Whether a text names a person at all, be it without an office that is found."""

from __future__ import annotations

import re
from collections import defaultdict

from kzfacts.checks.article import Article
from kzfacts.fact import Fact
from kzfacts.grammar.key import thin

WORD = re.compile(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^\W\d_]+(?:-[^\W\d_]+)*")
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
        family, given = (VOWEL.sub("", thin(fact.value[part] or "")) for part in ("family", "given"))
        words = self.words.get(family[:LETTERS], [])[:MOST] if len(family) >= LETTERS else []
        for word, start, end in words:
            if word.startswith(family) and self._may_be(given, start, end):
                return start, end
        return None

    def _may_be(self, given: str, start: int, end: int) -> bool:
        around = [thin(word) for word in WORD.findall(self.text[max(0, start - NEARBY) : end + NEARBY])]
        before = re.search(r"([^\W\d_]+\.?)[ ]$", self.text[max(0, start - NEARBY) : start])
        alone = before is None or before[1][0].islower()
        return alone or (bool(given) and any(word.startswith(given) for word in around))
