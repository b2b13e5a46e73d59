"""Dates, sums of money, percentages and named officials in Kazakh and Russian text."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kzfacts.fact import Fact
    from kzfacts.pipeline import extract

__version__ = "0.1.0"
__all__ = ["Fact", "__version__", "extract"]


def __dir__() -> list[str]:
    """Return the public names, which are not there before their first use."""
    return sorted(__all__)


def __getattr__(name: str) -> Any:
    """Import the public names on first use, so that ``import kzfacts`` stays cheap."""
    module = {"extract": "kzfacts.pipeline", "Fact": "kzfacts.fact"}.get(name)
    if module is None:
        raise AttributeError(f"module 'kzfacts' has no attribute {name!r}")
    return getattr(import_module(module), name)
