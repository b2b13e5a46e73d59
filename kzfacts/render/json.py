"""Documents as JSON, one a line, numbers with their exact digits."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any

from kzfacts.fact import Fact


def document(source: str, ident: object, lang: str, facts: Iterable[Fact]) -> str:
    """Return one document with its facts as a line of JSON, without the line end."""
    body = ", ".join(dump(fact.to_dict()) for fact in facts)
    return f'{{"source": {dump(source)}, "id": {dump(ident)}, "lang": {dump(lang)}, "facts": [{body}]}}'


def dump(value: Any) -> str:
    """Return ``value`` as JSON. Decimals keep their digits, which the standard encoder can't do.

    Anything else is taken for a list of values.
    """
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{encode_basestring(key)}: {dump(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(map(dump, value)) + "]"
