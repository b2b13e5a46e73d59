"""``kzfacts show``: the text itself with its facts in place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kzfacts.cli import given, options
from kzfacts.cli.messages import Messages


def show(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="The file to show; - or none: standard input.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT.html", help="Write one self-contained page instead.")
    ] = None,
    kind: options.Kinds = None,
    lang: options.Language = options.Lang.AUTO,
    ref_date: options.RefDate = None,
    input_form: options.InputForm = options.Input.AUTO,
    text_field: options.TextField = "text",
    id_field: options.IdField = "id",
    encoding: options.Encoding = "auto",
    pager: Annotated[
        bool,
        typer.Option(help="Page on a terminal, through $KZFACTS_PAGER, $PAGER or less."),
    ] = True,
) -> None:
    """Show a text with its facts highlighted, each with its value.

    It goes to the terminal, through a pager, or into an HTML page.

    kzfacts show article.txt

    kzfacts show article.txt --html article.html
    """
    from kzfacts import display, io, product
    from kzfacts.inputs.document import Reading
    from kzfacts.pager import paged

    messages = Messages()
    reading = Reading(input_form, text_field, id_field, given.encoding(encoding))
    sources = given.sources([file] if file else None, None, False, messages.error, html)
    documents = list(io.documents(sources, reading, messages.error, hint=messages.hint))
    if not documents and messages.status:
        raise typer.Exit(messages.status)  # an older page stays as it is
    look = display.Look(given.kinds(kind), lang, given.day(ref_date), given.screen(html))
    with product.opened(html) as stream:
        if html:
            stream.write(display.page(documents, look))
        elif pager:
            paged(display.on_screen(documents, look))
        else:
            stream.write(display.on_screen(documents, look))
    raise typer.Exit(messages.status)
