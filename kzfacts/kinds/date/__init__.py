"""Dates, durations and ages: one pass over the words of time reads all three.

A run of words around an anchor (``run``) becomes a string of word classes (``words``); forms (``shifts``, ``atoms``,
``relatives``, ``amounts``) turn stretches of it into dates and durations, and ``joins`` puts these together. What is
relative is resolved in ``finish``, in the order of the text.
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
