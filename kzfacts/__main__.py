"""``python -m kzfacts``."""

from kzfacts.cli import main

main()
