"""Documents as JSON, one a line, numbers with their exact digits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import lru_cache
from json.encoder import encode_basestring
from math import inf
from typing import Any

from kzfacts.fact import WITH_PARTS, Fact, Span

TAIL = "]}"  # what stands after the facts of a document


def document(source: str, ident: object, lang: str, found: Iterable[Fact]) -> str:
    """Return one document with its facts as a line of JSON, without the line end."""
    return f"{head(source, ident, lang)}{', '.join(map(_fact, found))}{TAIL}"


def head(source: str, ident: object, lang: str) -> str:
    """Return what stands before the facts of a document."""
    return f'{{"source": {_quoted(source)}, "id": {dump(ident)}, "lang": "{lang}", "facts": ['


def facts(found: Iterable[Fact]) -> str:
    """Return facts as they stand between ``head`` and ``TAIL``."""
    return ", ".join(map(_fact, found))


def dump(value: Any) -> str:
    """Return ``value`` as JSON. Decimals keep their digits, which the standard encoder can't do."""
    return _DUMP[type(value)](value)


def plain(value: Any) -> str:
    """Return ``value`` as people read it: a string as it is, anything else as JSON."""
    return value if isinstance(value, str) else dump(value)


def heading(source: str, ident: Any) -> str:
    """Return what stands over the facts of a document: its source, and the id of a row."""
    return source if ident is None else f"{source} · {plain(ident)}"


# A large share of a run's time goes into facts: this says Fact.to_dict in one string, and nothing twice.
def _fact(fact: Fact) -> str:
    kind, text, start, end, line, column, lang, rule, value, name, post = fact
    spans = f', "name": {_span(name)}, "post": {_span(post)}' if kind in WITH_PARTS else ""
    return (
        f'{{"kind": "{kind}", "text": {encode_basestring(text)}, "start": {start}, "end": {end}, "line": {line},'
        f' "column": {column}, "lang": "{lang}", "rule": "{rule}", "value": {_object(value)}{spans}}}'
    )


def _span(span: Span | None) -> str:
    return f'{{"text": {encode_basestring(span[0])}, "start": {span[1]}, "end": {span[2]}}}' if span else "null"


def _object(value: dict[str, Any]) -> str:
    items = value.values()
    return _frame(tuple(value)) % tuple(["null" if item is None else _DUMP[type(item)](item) for item in items])


@lru_cache(maxsize=256)
def _frame(keys: tuple[str, ...]) -> str:
    """Return an object with ``keys`` and a place for each value: values of a kind all have the same keys."""
    return "{" + ", ".join(f"{encode_basestring(key).replace('%', '%%')}: %s" for key in keys) + "}"


def _array(value: Iterable[Any]) -> str:
    return "[" + ", ".join(map(dump, value)) + "]"


def _other(value: Any) -> str:
    """Return an instance of a subclass as its base class is returned, and anything unknown as a list."""
    return next((write for base, write in _DUMP.items() if isinstance(value, base)), _array)(value)


_quoted = lru_cache(maxsize=64)(encode_basestring)  # one source for many documents


class _Writers(dict[type, Callable[[Any], str]]):
    """How to write the instances of each class."""

    def __missing__(self, kind: type) -> Callable[[Any], str]:
        return _other


_KNOWN: dict[type, Callable[[Any], str]] = {
    str: encode_basestring,
    type(None): lambda _: "null",
    bool: lambda value: "true" if value else "false",
    int: int.__repr__,
    float: lambda value: "1e999" if value == inf else "-1e999" if value == -inf else repr(value),  # ids only
    Decimal: lambda value: f"{value:f}",
    dict: _object,
    list: _array,
    tuple: _array,
}
_DUMP = _Writers(_KNOWN)
