# make run    set up and extract the facts of seeds/news/ as a table
# make test   set up and run the tests
# make check  lint, strict types, tests
# make score  precision, recall and F1 on the annotated sets, where they are at hand
# make bench  throughput, start-up, memory, in ratios measured in one run
# make fuzz   the coverage-guided fuzzer for FUZZ_SECONDS, an hour if not said otherwise; what it learns stays in .fuzz/

PYTHON ?= python3
BIN := .venv/bin
FUZZ_SECONDS ?= 3600
EVAL ?= ../shared/eval

.PHONY: run test check lint types score bench fuzz clean

run: .venv/run
	$(BIN)/kzfacts extract seeds/news/*.txt

test: .venv/dev
	$(BIN)/python -m pytest

check: lint types test

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev
	$(BIN)/mypy

score: .venv/dev
	$(BIN)/python benchmarks/score.py $(EVAL)

bench: .venv/dev
	$(BIN)/python benchmarks/bench.py

fuzz: .venv/dev
	$(BIN)/python -m pip install --quiet --group fuzz
	mkdir -p .fuzz
	$(BIN)/python tests/fuzz/fuzz.py -max_total_time=$(FUZZ_SECONDS) -max_len=400 -timeout=20 -artifact_prefix=.fuzz/found- .fuzz

clean:
	rm -rf .venv

.venv/run: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/dev: .venv/run
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --group dev
	touch $@
