"""What a table needs to know of the terminal it goes to."""

from typing import NamedTuple


class Screen(NamedTuple):
    """A terminal: its width in columns and whether it shows colours."""

    width: int
    colour: bool
