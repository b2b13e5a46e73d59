"""Ages. The pass that reads dates reads them too."""

from kzfacts.kinds.date import RULES

__all__ = ["RULES"]
