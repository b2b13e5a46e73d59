"""The file of expectations of ``check --expect``: read, held against the texts, and written anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kzfacts import io, product
from kzfacts.checks import expect, expectfile
from kzfacts.checks.article import Article
from kzfacts.fact import KzfactsError
from kzfacts.finding import Finding
from kzfacts.inputs.document import Document
from kzfacts.render.json import dump


class Expectations:
    """The file of expectations, looked up by document, and rewritten with ``update``."""

    def __init__(self, path: str | None, *, update: bool) -> None:
        """Read the file; with ``update`` it need not exist yet."""
        self.path, self.update = path, update
        if update and not path:
            raise KzfactsError("--update: which file? name it with --expect")
        there = path is not None and not (update and not Path(path).exists())
        documents = expectfile.parse(str(path), io.text(str(path))) if path and there else []
        self.documents = {_name(row.source, row.ident): row for row in documents}
        self.renewed: dict[tuple[str, str], dict[str, Any]] = {}
        self.seen: set[tuple[str, str]] = set()

    def check(self, document: Document, article: Article, error: Callable[[str], None]) -> list[Finding]:
        """Return what is amiss with the facts of one text; nothing without a file, or where it is being updated."""
        name = _name(document.source, document.id)
        expected = self.documents.get(name)
        if self.path and name in self.seen:
            error(f"{article.source}: more than one text of this name; give rows an id each, see --id-field")
            return []
        self.seen.add(name)
        if self.update:
            row = expected.row if expected else {"source": document.source, "id": document.id}
            facts = expect.renewed(article, expected.facts if expected else [])
            self.renewed[name] = row | {"facts": facts}
        elif self.path and expected is None:
            error(f"{self.path}: nothing is expected of {article.source!r}; add it with --update")
        elif expected:
            return expect.check(article, expected.facts)
        return []

    def save(self) -> None:
        """Write the file anew, if asked to: the documents that were read, and the others as they were."""
        if not self.update or not self.path:
            return
        old = {name: row.row | {"facts": [fact.row for fact in row.facts]} for name, row in self.documents.items()}
        with product.opened(Path(self.path)) as stream:
            stream.write("[" + ",\n".join(map(_editable, (old | self.renewed).values())) + "]\n")


def _name(source: str, ident: Any) -> tuple[str, str]:
    """Return what names a document: ``./a.txt`` is ``a.txt``, and an id is as JSON writes it."""
    return str(Path(source)), dump(ident)


def _editable(document: dict[str, Any]) -> str:
    """Return a document as JSON with a fact a line."""
    facts = ",\n  ".join(map(dump, document["facts"]))
    head = dump({key: value for key, value in document.items() if key != "facts"})
    return f'{head[:-1]}, "facts": [\n  {facts}]}}' if facts else f'{head[:-1]}, "facts": []}}'
