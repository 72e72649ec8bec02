"""Text and numbers of any class -> exact `str`, `int` and `float`.

No method that a class has overridden is called, but `__index__`, `__float__`, an enum's `value` and an array's
`tolist`: they are how a class says what it is.
"""

from __future__ import annotations

import operator
from collections import UserString
from decimal import Decimal
from enum import Enum
from typing import Any

_EXACT = frozenset({str, int, float, bool, type(None)})
_MOST_DIGITS = 40
"""A whole `Decimal` with more digits becomes a float: it is no integer of 64 bits, and may have a million digits."""


def exact(value: Any) -> Any:
    """Return text or a number as its exact built-in type, an enum by its value; anything else as it is."""
    cls = type(value)
    if cls in _EXACT:
        return value
    if issubclass(cls, Enum):
        return exact(value.value)
    if issubclass(cls, str):
        return str.__str__(value)
    if issubclass(cls, UserString):
        return exact(value.data)
    if issubclass(cls, int):
        return int.__index__(value)
    if issubclass(cls, float):
        return float.__float__(value)
    if issubclass(cls, Decimal):
        return _of_decimal(value)
    if hasattr(cls, "__array__") and hasattr(cls, "tolist"):  # numpy's scalars and arrays, and those like them
        listed = value.tolist()
        if type(listed) is not cls:
            return listed
    if hasattr(cls, "__index__"):
        return int.__index__(operator.index(value))
    return float.__float__(float(value)) if hasattr(cls, "__float__") else value


def exact_number(value: Any) -> int | float | None:
    """Return an exact number; None for what is none, a bool, or what raises when it is asked."""
    try:
        found = exact(value)
    except Exception:  # noqa: BLE001 - whatever it raises, it is no number
        return None
    return found if type(found) in (int, float) else None


def _of_decimal(value: Decimal) -> int | float:
    exponent = Decimal.as_tuple(value).exponent
    if isinstance(exponent, int) and exponent >= 0 and Decimal.adjusted(value) < _MOST_DIGITS:
        return int(Decimal.__int__(value))
    return Decimal.__float__(value)
