"""Durations. The pass that reads dates reads them too: only the figure tells «2 года» from «2024 года»."""

from kzfacts.kinds.date import RULES

__all__ = ["RULES"]
