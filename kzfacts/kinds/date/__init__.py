"""Dates, durations and ages: one pass over the words of time reads all three.

A run of words around an anchor (``run``) becomes a string of word classes (``tokens``). ``forms`` turn parts of it into
dates, amounts of time and ages, stage by stage (``forms.parse.STAGES``): single ones (``days``, ``months``, ``years``,
``amounts``, ...), ranges and lists of these, their parts, the year that several share, their bounds. The words
``around`` say which of them are none (``guards``), which amounts are ages (``persons``), and which bounds hold
(``lasting``, ``surroundings``). ``resolving`` finds what is relative or left out, in the order of the text.
What they hand on is in ``when``.
"""

from __future__ import annotations

from kzfacts.fact import Rule
from kzfacts.kinds.date.anchors import ANCHORS
from kzfacts.kinds.date.codes import CODES
from kzfacts.kinds.date.feasts import FEASTS
from kzfacts.kinds.date.read import read
from kzfacts.kinds.date.resolving.finish import finish
from kzfacts.kinds.date.run import RunMatcher

__all__ = ["RULES", "finish"]

RULES = [Rule("date", "date", ANCHORS, RunMatcher(), read), FEASTS, CODES]
