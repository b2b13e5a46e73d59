"""The JSON Schema of what ``extract`` prints, and the columns that CSV makes of it."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any


def text() -> str:
    """Return the JSON Schema (draft 2020-12) of ``extract -f json`` as it is published."""
    return files("kzfacts.render").joinpath("facts.schema.json").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def value_keys() -> tuple[str, ...]:
    """Return the keys of the values of all kinds, each once, in the order of the schema."""
    kinds: dict[str, Any] = json.loads(text())["$defs"]
    return tuple(
        dict.fromkeys(key for name, kind in kinds.items() if name.endswith("_value") for key in kind["properties"])
    )
