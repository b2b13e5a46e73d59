"""What ``check`` and ``compare`` do: read the inputs, run the checks, settle which findings count."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kzfacts import io, product
from kzfacts.checks import baseline, compare, pairs, register, rules, settings, suppress
from kzfacts.checks.article import Article
from kzfacts.checks.codes import CODES, finding
from kzfacts.checks.settings import Settings
from kzfacts.expectations import Expectations
from kzfacts.fact import KzfactsError
from kzfacts.finding import Finding, Site, at_least
from kzfacts.inputs import sources
from kzfacts.inputs.document import Document, Reading
from kzfacts.pipeline import extract
from kzfacts.render.findings import Report, render
from kzfacts.render.json import plain


class Request(NamedTuple):
    """What both commands need: the settings, how inputs are read, where errors and hints go, the reference date.

    ``outputs`` are the files to write, which are no input where they lie in a folder that is looked through.
    """

    settings: Settings
    reading: Reading
    error: Callable[[str], None]
    ref_date: date | None = None
    hint: Callable[[str], None] | None = None
    outputs: tuple[Path | None, ...] = ()


class Outcome(NamedTuple):
    """All findings of a run and the inputs they are about."""

    findings: list[Finding]
    sources: list[str]


def settled(config: str | None, given: dict[str, Any]) -> Settings:
    """Return the settings of the file ``config``, or of the nearest one upwards; what is ``given`` wins.

    Paths in the file are relative to its folder. Raises KzfactsError where it is not right.
    """
    found = _from_file(Path(config)) if config else _nearest()
    if config and found is None:
        raise KzfactsError(f"{config}: no [tool.kzfacts] in it; add the table, or name another file with --config")
    return (found or Settings())._replace(**{key: value for key, value in given.items() if value})


def _nearest() -> Settings | None:
    here = Path.cwd()
    paths = (folder / name for folder in (here, *here.parents) for name in settings.FILES)
    return next((found for path in paths if path.is_file() and (found := _from_file(path))), None)


def _from_file(path: Path) -> Settings | None:
    found = settings.parse(str(path), io.text(str(path)))
    return found and found.relative_to(path.parent)


def check(files: Iterable[str], request: Request, *, update: bool = False) -> Outcome:
    """Run the built-in rules, the expectations and the register over each text.

    ``update`` rewrites the file of expectations with the facts of the texts, once all of them are read.
    """
    wanted = request.settings
    terms = register.parse(wanted.officials, io.text(wanted.officials)) if wanted.officials else []
    book = Expectations(wanted.expect, update=update)
    outcome = Outcome([], [])
    for document in io.documents(files, request.reading, request.error, hint=request.hint):
        article = _article(document, request)
        findings = rules.check(article, request.ref_date)
        findings += register.check(article, terms, request.ref_date)
        findings += book.check(document, article, request.error)
        findings.sort(key=lambda finding: (finding.site.start, finding.code))
        outcome.findings.extend(_unsuppressed(findings, document.source, article.text, request))
        outcome.sources.append(article.source)
    book.save()
    return outcome


def _unsuppressed(findings: list[Finding], source: str, text: str, request: Request) -> list[Finding]:
    """Return the findings that no comment silences: all of them where a comment names a code that does not exist."""
    try:
        return suppress.unsuppressed(findings, source, text)
    except KzfactsError as error:
        request.error(str(error))
        return findings


def _article(document: Document, request: Request) -> Article:
    return Article(_name(document), document.text, extract(document.text, ref_date=request.ref_date))


def _name(document: Document) -> str:
    return document.source if document.id is None else f"{document.source}#{plain(document.id)}"


def compare_all(one: str, two: str | None, request: Request, fields: tuple[str, str]) -> Outcome:
    """Compare two files, the pairs of two folders or of one, or two fields of the rows of a JSON Lines file."""
    outcome = Outcome([], [])
    for left, right in _versions(one, two, request, fields, outcome):
        findings = compare.compare(left, right)
        for article in (left, right):
            findings = _unsuppressed(findings, article.source, article.text, request)
        outcome.findings.extend(findings)
        outcome.sources.extend((left.source, right.source))
    return outcome


def _versions(
    one: str, two: str | None, request: Request, fields: tuple[str, str], outcome: Outcome
) -> Iterator[tuple[Article, Article]]:
    if two is None and one.lower().endswith(io.JSONL_SUFFIXES):
        yield from _rows(one, request, fields)
        return
    for left, right in _paths(one, two, request, outcome):
        unread: list[str] = []
        reading = (request.reading, unread.append)
        ones, twos = (list(io.documents([path], *reading, hint=request.hint)) for path in (left, right))
        for message in unread:
            request.error(message)
        if unread and not (ones and twos):
            continue
        if [document.id for document in ones] != [document.id for document in twos]:
            ones, twos = _of_one_id((left, right), ones, twos, request, outcome)
        for one_version, other in zip(ones, twos, strict=True):
            yield _article(one_version, request), _article(other, request)


def _of_one_id(
    files: tuple[str, str], ones: list[Document], twos: list[Document], request: Request, outcome: Outcome
) -> tuple[list[Document], list[Document]]:
    """Return the rows that both files have, in the order of the first; the others are findings."""
    left, right = ({plain(row.id): row for row in side if row.id is not None} for side in (ones, twos))
    if len(left) < len(ones) or len(right) < len(twos):
        what = f"not the same rows as in {files[0]}; bring them in one order, or give each an id of its own"
        request.error(f"{files[1]}: {what}")
        return [], []
    for name, side, other, there in (("missing", left, right, files[1]), ("extra", right, left, files[0])):
        for key in [key for key in side if key not in other]:
            site = Site(_name(side[key]), 1, 1, 0, 0, "", None)
            outcome.findings.append(finding(name, f"{there} has no row with this id", site))
            outcome.sources.append(site.source)
    shared = [key for key in left if key in right]
    return [left[key] for key in shared], [right[key] for key in shared]


def _paths(one: str, two: str | None, request: Request, outcome: Outcome) -> list[tuple[str, str]]:
    if two is not None and sources.is_folder(one) != sources.is_folder(two):
        folder, file = (one, two) if sources.is_folder(one) else (two, one)
        raise KzfactsError(f"{folder}: a folder, and {file} is none; name two files or two folders")
    if two is not None and not sources.is_folder(one):
        return [(one, two)]
    if not sources.is_folder(one):
        raise KzfactsError(f"{one}: compared with what? name a second file, or a folder of pairs")
    if two is None:
        found = pairs.within(_files(one, request), request.settings.pair)
        _name_the_others(found, one, request)
    else:
        ones, twos = (_files(folder, request) for folder in (one, two))
        found = pairs.between(ones, twos)
        outcome.findings.extend(_in_one_folder("missing", sorted({*ones} & {*found.alone}), one, two))
        outcome.findings.extend(_in_one_folder("extra", sorted({*twos} & {*found.alone}), two, one))
        outcome.sources.extend(found.site.source for found in outcome.findings)
    if not found.pairs and not found.alone:
        raise KzfactsError(f"{one}: no pairs of files in it; see kzfacts compare --help for how they are named")
    return [(str(Path(one, left)), str(Path(two or one, right))) for left, right in found.pairs]


def _in_one_folder(name: str, paths: list[str], here: str, there: str) -> Iterator[Finding]:
    """Yield that files are in one folder only; they could be read, so this is no error."""
    for path in paths:
        site = Site(str(Path(here, path)), 1, 1, 0, 0, "", None)
        yield finding(name, f"{there} has no other version of this file, or several", site)


def _name_the_others(found: pairs.Pairs, folder: str, request: Request) -> None:
    """Say which files have no other version; what has no language in its name may be no version at all."""
    remedy = "name the shape of the names with --pair"
    for path in found.alone:
        request.error(f"{Path(folder, path)}: no other version of it, or several, in {folder}; {remedy}")
    if request.hint and not request.settings.pair:
        for path in found.others:
            request.hint(f"{Path(folder, path)}: not compared, its name has no language; {remedy}")


def _files(folder: str, request: Request) -> list[str]:
    found = (path for path in sources.expanded([folder], request.error) if not sources.one_of(path, request.outputs))
    return [Path(path).relative_to(folder).as_posix() for path in found]


def _rows(path: str, request: Request, fields: tuple[str, str]) -> Iterator[tuple[Article, Article]]:
    for number, line in enumerate(io.text(path, request.reading.encoding).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            texts = [row[field] for field in fields]
        except (ValueError, KeyError, TypeError, RecursionError):  # a number may be too long to be one
            texts = []
        if not all(isinstance(text, str) for text in texts) or not texts:
            names = " and ".join(fields)
            request.error(f"{path}:{number}: not an object with the texts {names}; name them with --fields")
            continue
        name = f"{path}#{plain(row.get(request.reading.id_field, number))}"
        documents = [Document(f"{name}.{field}", None, text) for field, text in zip(fields, texts, strict=True)]
        left, right = (_article(document, request) for document in documents)
        yield left, right


def conclude(outcome: Outcome, request: Request, write_baseline: Path | None) -> Outcome:
    """Return the findings that count: selected, and not in the baseline; or write them all as the new baseline."""
    wanted = request.settings
    findings = wanted.apply(outcome.findings)
    if write_baseline:
        with product.opened(write_baseline) as stream:
            stream.write(baseline.dump(findings))
        return outcome._replace(findings=[])
    if wanted.baseline:
        findings = baseline.new(findings, baseline.parse(wanted.baseline, io.text(wanted.baseline)))
    return outcome._replace(findings=findings)


def shown(outcome: Outcome, request: Request, *, colour: bool) -> str:
    """Return the findings in the form that is asked for."""
    report = Report(outcome.findings, outcome.sources, CODES, request.settings.fail_on)
    return render(request.settings.format, report, colour=colour)


def failed(outcome: Outcome, request: Request) -> bool:
    """Whether a finding is grave enough to fail the run."""
    return bool(at_least(outcome.findings, request.settings.fail_on))
