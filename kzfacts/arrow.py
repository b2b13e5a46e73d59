"""Facts of Arrow record batches, for engines that work on batches: Spark's ``mapInArrow``, Ray Data, Dask.

Needs pyarrow: ``pip install 'kzfacts[arrow]'``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final

import pyarrow as pa

from kzfacts.fact import CORE_KINDS, Fact, KzfactsError, Value
from kzfacts.inputs.parts import LONG, moved, parts
from kzfacts.pipeline import extract
from kzfacts.render.json import dump

# Twelve decimal places and amounts up to 10^26; what does not fit is null here, and exact in ``value``.
NUMBER: Final = pa.decimal128(38, 12)
BIGGEST, PLACES = Decimal(10) ** 26, 12
TEXT: Final = pa.string()
TEXTS = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null)
OFFSET: Final = pa.int64()

BOUNDS = {"min": NUMBER, "max": NUMBER}
STRUCTS: Final[dict[str, dict[str, pa.DataType]]] = {
    "date": {
        **dict.fromkeys(("edtf", "start", "end", "grain", "mod", "ref"), TEXT),
        "inferred": pa.list_(TEXT),
        "time": TEXT,
    },
    "money": {"amount": NUMBER, **BOUNDS, "currency": TEXT, "mod": TEXT},
    "percent": {"value": NUMBER, **BOUNDS, "unit": TEXT, "mod": TEXT},
    "official": {
        **dict.fromkeys(("name", "given", "patronymic", "family", "post", "role", "status", "key"), TEXT),
        **dict.fromkeys(("name_start", "name_end", "post_start", "post_end"), OFFSET),
    },
    "duration": {"iso": TEXT, "mod": TEXT, "min": TEXT, "max": TEXT, "every": pa.bool_()},
    "age": {"years": NUMBER, **BOUNDS, "mod": TEXT},
}

# The columns of a fact: its document's id, what all facts have, its value as JSON, and the value again, typed, in the
# column of its kind (null in the others).
SCHEMA: Final = pa.schema(
    [
        ("id", TEXT),
        ("kind", TEXT),
        ("text", TEXT),
        *((name, OFFSET) for name in ("start", "end", "line", "column")),
        ("lang", TEXT),
        ("rule", TEXT),
        ("value", TEXT),
        *((kind, pa.struct(list(fields.items()))) for kind, fields in STRUCTS.items()),
    ]
)


def facts(
    batches: Iterable[pa.RecordBatch],
    *,
    text_field: str = "text",
    id_field: str = "id",
    kinds: Sequence[str] = CORE_KINDS,
    lang: str = "auto",
    ref_date: date | None = None,
) -> Iterator[pa.RecordBatch]:
    """Yield for each batch of documents a batch of their facts in ``SCHEMA``, in the order of the documents.

    text_field, id_field  columns of the documents; without an id column ids are null; a null text has no facts
    kinds, lang, ref_date  as for ``kzfacts.extract``

    Raises KzfactsError for a batch without the text column or with something else in it, ValueError for an unknown
    kind.
    """
    for batch in batches:
        _check(batch.schema, text_field)
        texts = batch.column(text_field).to_pylist()
        ids = batch.column(id_field).to_pylist() if id_field in batch.schema.names else [None] * len(texts)
        found = [
            (None if ident is None else str(ident), fact)
            for ident, text in zip(ids, texts, strict=True)
            if text
            for fact in _extract(text, kinds, lang, ref_date)
        ]
        yield _batch(found)


def table(documents: pa.Table, **options: Any) -> pa.Table:
    """Return the facts of a table of documents as a table, for Ray Data's ``map_batches``; options as for ``facts``."""
    return pa.Table.from_batches(facts(documents.to_batches(), **options), SCHEMA)


def _check(schema: pa.Schema, text_field: str) -> None:
    if text_field not in schema.names:
        there = ", ".join(schema.names)
        raise KzfactsError(f"no column {text_field!r} (here: {there}); name the column of the text")
    kind = schema.field(text_field).type
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    if not any(is_one(kind) for is_one in TEXTS):
        raise KzfactsError(f"column {text_field!r} holds {kind}, not text; cast it to a string")


def _extract(text: str, kinds: Sequence[str], lang: str, ref_date: date | None) -> Iterator[Fact]:
    if len(text) <= LONG:
        yield from extract(text, kinds=kinds, lang=lang, ref_date=ref_date)
        return
    for piece, part in parts([text]):
        for fact in extract(piece, kinds=kinds, lang=lang, ref_date=ref_date):
            yield moved(fact, part)


def _batch(found: list[tuple[str | None, Fact]]) -> pa.RecordBatch:
    columns: dict[str, list[Any]] = {
        "id": [ident for ident, _ in found],
        "value": [dump(fact.value) for _, fact in found],
    }
    for kind in STRUCTS:
        columns[kind] = [_struct(fact) if fact.kind == kind else None for _, fact in found]
    for name in SCHEMA.names:
        columns.setdefault(name, [getattr(fact, name, None) for _, fact in found])
    return pa.RecordBatch.from_arrays(
        [pa.array(columns[field.name], field.type) for field in SCHEMA],
        schema=SCHEMA,
    )


def _struct(fact: Fact) -> Value:
    value = {key: _fitting(item) for key, item in fact.value.items()}
    for name, span in (("name", fact.name), ("post", fact.post)):
        if span:
            value |= {f"{name}_start": span.start, f"{name}_end": span.end}
    return value


def _fitting(item: Any) -> Any:
    if not isinstance(item, int | Decimal) or isinstance(item, bool):
        return item
    number = Decimal(item)
    exponent = number.as_tuple().exponent
    fits = abs(number) < BIGGEST and isinstance(exponent, int) and exponent >= -PLACES
    return number if fits else None
