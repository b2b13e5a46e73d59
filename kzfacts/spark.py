"""Facts of a corpus on Spark: ``python -m kzfacts.spark IN OUT`` reads Parquet, JSON Lines or text, writes Parquet.

Needs pyspark, pyarrow and Java: ``pip install 'kzfacts[spark]'``. On a cluster give this file to ``spark-submit``,
or call ``extract`` on a data frame of your own.
"""

from __future__ import annotations

import argparse
import functools
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, Observation, SparkSession
from pyspark.sql.functions import col, count, input_file_name, lit
from pyspark.sql.pandas.types import from_arrow_schema

from kzfacts.arrow import SCHEMA, facts
from kzfacts.fact import CORE_KINDS, KINDS, KzfactsError

SUFFIXES = {".parquet": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".txt": "text"}
FORMS = ("parquet", "jsonl", "text")


def extract(documents: DataFrame, **options: Any) -> DataFrame:
    """Return the facts of a data frame of documents, in ``kzfacts.arrow.SCHEMA``; options as for ``facts``."""
    names = [options.get("text_field", "text"), options.get("id_field", "id")]
    wanted = [name for name in names if name in documents.columns]
    return documents.select(*wanted).mapInArrow(functools.partial(facts, **options), from_arrow_schema(SCHEMA))


def read(spark: SparkSession, path: str, form: str, field: str = "text") -> DataFrame:
    """Return the documents under ``path``; of ``text`` each file is one, and its path is its id.

    Raises KzfactsError where Spark can't read them, or ``field`` is no column of text.
    """
    try:
        if form == "parquet":
            documents = spark.read.parquet(path)
        elif form == "jsonl":
            documents = spark.read.json(path)
        else:
            texts = spark.read.text(path, wholetext=True)
            documents = texts.select(input_file_name().alias("id"), col("value").alias(field))
    except AnalysisException as error:
        raise KzfactsError(f"{path}: can't be read ({_first_line(error)}); check the path") from error
    if field not in documents.columns:
        there = ", ".join(documents.columns)
        raise KzfactsError(
            f"{path}: no column {field!r} (here: {there}); name the column of the text with --text-field"
        )
    if (kind := documents.schema[field].dataType.simpleString()) != "string":
        raise KzfactsError(f"{path}: column {field!r} holds {kind}, not text; write it as strings")
    return documents


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the job and return its exit status; rows without a text are counted on standard error."""
    options = _parser().parse_args(arguments)
    try:
        _run(options)
    except KzfactsError as error:
        _say(str(error))
        return 2
    return 0


def _run(options: argparse.Namespace) -> None:
    form = options.input or SUFFIXES.get(PurePosixPath(options.source).suffix.lower())
    if form is None:
        known = ", ".join(SUFFIXES)
        raise KzfactsError(f"{options.source}: no known suffix ({known}); say what it is with --input")
    if (options.master or "").startswith("local"):  # else workers take the python3 on the path, without kzfacts
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.Builder().appName("kzfacts")
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    documents, rows = read(spark, options.source, form, options.text_field), Observation()
    found = extract(
        documents.observe(rows, count(lit(1)).alias("all"), count(col(f"`{options.text_field}`")).alias("texts")),
        text_field=options.text_field,
        id_field=options.id_field,
        kinds=tuple(options.kind or CORE_KINDS),
        ref_date=options.ref_date,
    )
    try:
        found.write.partitionBy("kind").mode("overwrite" if options.overwrite else "error").parquet(options.out)
    except AnalysisException as error:
        what = f"can't be written ({_first_line(error)})"
        raise KzfactsError(f"{options.out}: {what}; name another folder, or replace it with --overwrite") from error
    if empty := rows.get["all"] - rows.get["texts"]:
        _say(f"{options.source}: {empty} of {rows.get['all']} rows are broken or have no text, and gave no facts")


def _first_line(error: AnalysisException) -> str:
    return str(error).splitlines()[0].rstrip(".")


def _say(message: str) -> None:
    sys.stderr.write(f"kzfacts: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kzfacts.spark", description="Facts of a corpus, by Spark.")
    parser.add_argument("source", metavar="IN", help="a file or folder that Spark can read")
    parser.add_argument("out", metavar="OUT", help="the folder of Parquet files, by kind, to write")
    parser.add_argument("--input", choices=FORMS, help="what IN is (default: by its suffix)")
    parser.add_argument("--text-field", default="text", help="the column of the text")
    parser.add_argument("--id-field", default="id", help="the column of the id")
    parser.add_argument("--kind", action="append", choices=KINDS, help="repeatable (default: the four core kinds)")
    parser.add_argument("--ref-date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="resolves relative dates")
    parser.add_argument("--master", help="where Spark runs, such as local[4] (default: as Spark is set up)")
    parser.add_argument("--overwrite", action="store_true", help="replace OUT if it is there")
    return parser


if __name__ == "__main__":
    sys.exit(main())
