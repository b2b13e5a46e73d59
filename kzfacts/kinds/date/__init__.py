"""Dates, durations and ages: one pass over the words of time reads all three.

A run of words around an anchor (``run``) becomes a string of word classes (``words``, ``classes``). Forms turn parts
of it into dates, amounts of time and ages, stage by stage (``parse.STAGES``): single ones (``days``, ``months``,
``years``, ``amounts``, ...), ranges and lists of these, their parts, the year that several share, their bounds. The
words around say which of them are none (``guards``, ``named``), which amounts are ages (``persons``, ``lasting``), and
which bounds hold (``lasting``, ``surroundings``). ``finish`` resolves what is relative, in the order of the text.
"""

from __future__ import annotations

from kzfacts.fact import Rule
from kzfacts.kinds.date.anchors import ANCHORS
from kzfacts.kinds.date.codes import CODES
from kzfacts.kinds.date.feasts import FEASTS
from kzfacts.kinds.date.finish import finish
from kzfacts.kinds.date.read import read
from kzfacts.kinds.date.run import RunMatcher

__all__ = ["RULES", "finish"]

RULES = [Rule("date", "date", ANCHORS, RunMatcher(), read), FEASTS, CODES]
