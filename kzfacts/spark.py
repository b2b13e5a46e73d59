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

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import input_file_name
from pyspark.sql.pandas.types import from_arrow_schema

from kzfacts.arrow import SCHEMA, facts
from kzfacts.fact import CORE_KINDS, KINDS

SUFFIXES = {".parquet": "parquet", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".txt": "text"}
FORMS = ("parquet", "jsonl", "text")


def extract(documents: DataFrame, **options: Any) -> DataFrame:
    """Return the facts of a data frame of documents, in ``kzfacts.arrow.SCHEMA``; options as for ``facts``."""
    names = [options.get("text_field", "text"), options.get("id_field", "id")]
    wanted = [name for name in names if name in documents.columns]
    return documents.select(*wanted).mapInArrow(functools.partial(facts, **options), from_arrow_schema(SCHEMA))


def read(spark: SparkSession, path: str, form: str) -> DataFrame:
    """Return the documents under ``path``; of ``text`` each file is one, and its path is its id."""
    if form == "parquet":
        return spark.read.parquet(path)
    if form == "jsonl":
        return spark.read.json(path)
    return spark.read.text(path, wholetext=True).select(input_file_name().alias("id"), "value").toDF("id", "text")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the job and return its exit status."""
    options = _parser().parse_args(arguments)
    form = options.input or SUFFIXES.get(PurePosixPath(options.source).suffix.lower())
    if form is None:
        known = ", ".join(SUFFIXES)
        sys.stderr.write(f"kzfacts: {options.source}: no known suffix ({known}); say what it is with --input\n")
        return 2
    if (options.master or "").startswith("local"):  # else workers take the python3 on the path, without kzfacts
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.Builder().appName("kzfacts")
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    found = extract(
        read(spark, options.source, form),
        text_field=options.text_field,
        id_field=options.id_field,
        kinds=tuple(options.kind or CORE_KINDS),
        ref_date=options.ref_date,
    )
    found.write.partitionBy("kind").mode("overwrite" if options.overwrite else "error").parquet(options.out)
    return 0


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
