"""The automaton that reads the items of a number from left to right."""

from __future__ import annotations

from decimal import Decimal

from kzfacts.grammar.number.words import HUNDRED, THOUSAND, Item
from kzfacts.lexicon import numerals as words


def evaluate(items: list[Item]) -> Decimal | None:
    """Return the value of a run of items, or None where they make no number."""
    if {"kk", "ru"} <= {item.lang for item in items}:  # он пять: the first word is Russian for him
        return None
    total = _Sum()
    for at, item in enumerate(items):
        if item.case and at < len(items) - 1:
            return None
        if not total.take(item, items[at + 1] if at + 1 < len(items) else None):
            return None
    return total.value()


class _Sum:
    """The automaton: takes items one by one, keeps the finished scales and the part before the next scale."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.last_scale: Decimal | None = None
        self.part: Decimal | None = None  # what stands before the next scale
        self.room = Decimal(0)  # the part may still grow by less than this
        self.whole: Decimal | None = None  # what stands before the decimal point
        self.places: Decimal | None = None  # how many decimals follow the point
        self.done = False  # nothing but a scale may follow
        self.needs_denominator = False

    def take(self, item: Item, following: Item | None) -> bool:
        """Add one item; False where it cannot stand here."""
        if item.role == "half" or (item.role == "quarter" and (self.part is not None or self.last_scale is not None)):
            return self._half(item.value)
        if item.role in ("small", "hundred", "digits", "fraction", "quarter"):
            return self._number(item)
        if item.role in ("scale", "half_scale"):
            return self._scale(item)
        if item.role == "point":
            return self._point()
        if item.role == "denominator" or (item.role == "ordinal" and item.lang == "ru"):
            return self._kk_denominator(item) if item.lang == "kk" else self._ru_denominator(item)
        return item.role == "and" and self._and(item, following)

    def _number(self, item: Item) -> bool:
        value = item.value
        halved = self.done and self.whole is None  # үш жарым жүз
        if item.role == "hundred" and self.part is not None and 0 < self.part < 10 and (halved or not self.done):  # noqa: PLR2004
            self.room = Decimal(0 if halved else HUNDRED)
            self.part, self.done = self.part * value, False
            return True
        if self.done or (self.part is not None and item.role in ("digits", "fraction", "quarter")):
            return False
        if item.role in ("digits", "fraction", "quarter"):
            self.part, self.room = value, Decimal(0)
            return True
        if self.part is not None and (value >= self.room or value == 0):
            return False
        self.part = (self.part or 0) + value
        self.room = _room_after(item)
        return True

    def _scale(self, item: Item) -> bool:
        if self.last_scale is not None and item.value >= self.last_scale:
            return False
        part = self._finished_part()
        if self.needs_denominator or (self.whole is not None and self.part is None):
            return False
        if item.role == "half_scale":
            if part is not None:
                return False
            part = Decimal("0.5")
        self.total += (1 if part is None else part) * item.value
        self.last_scale, self.part, self.room, self.done = item.value, None, item.value, False
        self.whole = self.places = None
        return True

    def _half(self, share: Decimal) -> bool:
        if self.whole is not None or self.done:
            return False
        if self.part is None:
            if self.last_scale is None:
                return False
            self.total += self.last_scale * share
        elif self.part == int(self.part) and self.part % HUNDRED:
            self.part += share
        else:
            return False
        self.done = True
        return True

    def _point(self) -> bool:
        if self.part is None and self.last_scale is not None:
            self.part = Decimal(0)  # одна тысяча целых
        if self.part is None or self.whole is not None or self.part != int(self.part):
            return False
        self.whole, self.part, self.room = self.part, None, Decimal(THOUSAND)
        return True

    def _kk_denominator(self, item: Item) -> bool:
        """``екі бүтін оннан жеті``: it stands before its numerator."""
        if self.whole is None or self.part is not None or self.places is not None:
            return False
        self.places = item.value
        return True

    def _ru_denominator(self, item: Item) -> bool:
        """``две целых семь десятых``, ``семь десятых``: it stands after its numerator."""
        places = words.RU_DENOMINATORS.get(int(item.value)) if item.role == "ordinal" else int(item.value)
        if places is None or self.part is None or self.done or self.part != int(self.part):
            return False
        if self.part >= 10**places:
            return False
        self.whole, self.places, self.done = self.whole or Decimal(0), Decimal(places), True
        self.needs_denominator = False
        return True

    def _and(self, item: Item, following: Item | None) -> bool:
        """``жүз де он``, «тысяча и один»: and; ``үш те бес``, «две (целых) и семь десятых»: a decimal point."""
        if following is None or following.role not in ("small", "hundred"):
            return False
        if item.lang == "ru" and self.part is None and self.last_scale is not None and following.value == 1:
            return True
        if item.lang == "ru":
            self.needs_denominator = True
            return (self.whole is not None and self.part is None) or self._point()
        if self.part is None or not self.part % HUNDRED:
            return self.part is not None or self.last_scale is not None
        return self._point()

    def _finished_part(self) -> Decimal | None:
        """Return the part with its decimals; None where there is no part."""
        if self.whole is None or self.part is None:
            return self.part
        places = self.places
        if places is None or self.part >= 10 ** int(places):  # as spoken: бүтін оннан он бес is 0.15
            places = Decimal(len(str(int(self.part))))
        return self.whole + self.part.scaleb(-int(places))

    def value(self) -> Decimal | None:
        """Return the whole number, or None if it is incomplete."""
        part = self._finished_part()
        if self.needs_denominator or (self.whole is not None and self.part is None):
            return None
        if part is None:
            return self.total if self.last_scale is not None else None
        if self.last_scale is not None and part >= self.last_scale:
            return None
        return self.total + part


def _room_after(item: Item) -> Decimal:
    value = int(item.value)
    if value >= HUNDRED:
        return Decimal(HUNDRED)
    tens = value >= 20 or (value == 10 and item.lang != "ru")  # noqa: PLR2004
    return Decimal(10 if tens and value % 10 == 0 else 0)
