"""Whether a text says a fact in any way at all: again, as the ends of a range, or as part of a date."""

from __future__ import annotations

import re
from typing import Any

from kzfacts.checks.article import Article
from kzfacts.checks.dates import YEAR, said
from kzfacts.checks.values import ends, key, mod_group, numeric, unit
from kzfacts.fact import Fact
from kzfacts.lexicon.calendar import MONTHS

SOME_JUNE = re.compile(r"XXXX-(\d\d)")
MONTH_WORDS = {f"{month.number:02}": month.kk for month in MONTHS}


class Said:
    """What one text says, indexed for the question of whether it says a fact of the other."""

    def __init__(self, article: Article) -> None:
        """Index the dates, sums and percentages of ``article``."""
        facts = numeric(article.facts)
        self.keys = {key(fact) for fact in facts}
        self.text = article.text.lower()
        known = [fact for fact in facts if fact.kind == "date" and None not in ends(fact)]
        self.days = {ends(fact) for fact in known}
        # «С 2026 года» is «с 1 января», «в 2026 году» is not.
        self.bounds = {ends(fact) for fact in known if "/" in said(fact) or mod_group(fact)}
        self.dates = {said(fact) for fact in facts if fact.kind == "date"} - {""}
        self.without_year = {edtf for edtf in self.dates if "XXXX" in edtf}
        self.masked = {YEAR.sub("XXXX", edtf) for edtf in self.dates}
        self.singles: set[tuple[Any, ...]] = set()
        self.edges: set[tuple[Any, ...]] = set()
        for fact in facts:
            if fact.kind != "date":
                low, high = ends(fact)
                (self.singles if low == high else self.edges).update(
                    {(fact.kind, unit(fact), end) for end in (low, high)}
                )

    def __call__(self, fact: Fact) -> bool:
        """Whether the text says ``fact``, in whole or in parts."""
        if key(fact) in self.keys:
            return True
        if fact.kind == "date":
            return self._date(fact)
        low, high = ends(fact)
        kind, of = fact.kind, unit(fact)
        if low != high:
            return {(kind, of, low), (kind, of, high)} <= self.singles
        return (kind, of, low) in self.edges

    def _date(self, fact: Fact) -> bool:
        edtf = said(fact)
        masked = YEAR.sub("XXXX", edtf)
        if edtf in self.dates or masked in self.without_year or ("XXXX" in edtf and edtf in self.masked):
            return True
        # Some names of months are words as well («маусымда», in the season) and give no date by themselves.
        if (month := SOME_JUNE.fullmatch(edtf)) and MONTH_WORDS.get(month[1], edtf) in self.text:
            return True
        start, end = ends(fact)
        if start is None or end is None or "/" in edtf:
            return False
        # A month or a year of which the text names a day; a day that the text joins into a range.
        whole = fact.value["grain"] in ("month", "year")
        if any(low == start or high == end for low, high in self.bounds):
            return True
        return whole and any(start <= low and high <= end for low, high in self.days)
