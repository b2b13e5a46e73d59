"""Amounts before a unit: one number, a range, or a list that shares the unit, read from the unit leftwards."""

from kzfacts.grammar.quantity.chain import Quantity, of_unclear_sign, read_before

__all__ = ["Quantity", "of_unclear_sign", "read_before"]
