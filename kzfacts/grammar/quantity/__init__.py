"""Amounts before a unit: one number, a range, or a list that shares the unit, read from the unit leftwards."""

from kzfacts.grammar.quantity.amount import Quantity
from kzfacts.grammar.quantity.chain import read_before
from kzfacts.grammar.quantity.free import of_unclear_sign
from kzfacts.grammar.quantity.unit import Unit, limits_of, unit_of

__all__ = ["Quantity", "Unit", "limits_of", "of_unclear_sign", "read_before", "unit_of"]
