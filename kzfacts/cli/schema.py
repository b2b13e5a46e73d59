"""``kzfacts schema``: what the JSON means, for programs."""

from __future__ import annotations

import typer


def schema() -> None:
    """Print the JSON Schema of what extract prints with -f json.

    kzfacts schema > facts.schema.json
    """
    from kzfacts.render import schema as published

    typer.echo(published.text(), nl=False)
