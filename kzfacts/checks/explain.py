"""What the codes mean, in words."""

from __future__ import annotations

import textwrap

from kzfacts.checks.codes import CODES
from kzfacts.checks.settings import codes_of

WIDTH = 88


def explain(names: list[str]) -> str:
    """Return the meaning of each code, name or beginning of codes in ``names``; without any, all codes, a line each.

    Raises KzfactsError for a name that is none.
    """
    if not names:
        return "".join(f"{row.code}  {row.name:<20} {row.severity:<8} {row.summary}\n" for row in CODES)
    wanted = codes_of(names)
    return "\n".join(
        f"{row.code} {row.name} ({row.severity}): {row.summary}\n\n{textwrap.fill(row.explanation, WIDTH)}\n"
        for row in CODES
        if row.code in wanted
    )
