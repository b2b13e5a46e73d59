"""No rules yet."""

from kzfacts.fact import Rule

RULES: list[Rule] = []
