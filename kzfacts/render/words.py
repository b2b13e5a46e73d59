"""Values as people read them, whatever the kind: what a value holds says how it is written."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from kzfacts.fact import grouped
from kzfacts.render.screen import visible

# Keys that repeat what the others say, or matter to programs only.
HIDDEN = {"min", "max", "start", "end", "grain", "given", "patronymic", "family", "key", "inferred", "currency", "unit"}
UNITS = ("currency", "unit")
UNSAID = ("name", "role", "status")  # of a person with a post, what need not stand in the words of the text


def in_words(value: dict[str, Any]) -> str:
    """Return a value as people read it: its first key, or its bounds where that is null, then what else it says."""
    headline, *rest = value
    shown = [_number(value[headline])] if value[headline] is not None else _bounds(value)
    units = [str(value[key]) for key in UNITS if value.get(key)]
    shown = [" ".join([*shown, *units])] if shown else units
    shown += [_said(key, value[key]) for key in rest if key not in HIDDEN and value[key] is not None]
    if not shown or (shown == [str(value.get("mod"))]):
        shown = ["unresolved", *shown, *value.get("inferred", ())]  # where nothing could be, they say why
    return visible(" · ".join(shown))


def _said(key: str, what: Any) -> str:
    if what is True:
        return key
    return f"{len(what)} {key}" if isinstance(what, list) else _number(what)


def _bounds(value: dict[str, Any]) -> list[str]:
    low, high = value.get("min"), value.get("max")
    return [] if low is None and high is None else [f"{_number(low)} to {_number(high)}"]


def _number(value: Any) -> str:
    return grouped(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else str(value)


def gloss(value: dict[str, Any]) -> str:
    """Return a value as it stands beside its words; of an official the name and what the words don't say."""
    if "post" not in value:
        return in_words(value)
    return " · ".join(str(value[key]) for key in UNSAID if value.get(key))
