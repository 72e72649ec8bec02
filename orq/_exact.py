"""Convert values of any text, number, mapping or list class to exact built-in values.

No method that a class has overridden is called, except `__index__`, `__float__`, an enum's `value` and an array's
`tolist`, with which a class says what it is. They may raise anything. Only `exact` passes their exceptions on.
"""

from __future__ import annotations

import operator
from collections import UserString
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any

MAX_ITEMS = 10_000_000
"""The maximal number of items that are read from one value. A sequence of another class may be endless."""

_NAME: Any = type.__dict__["__name__"]
_EXACT = frozenset({str, int, float, bool, type(None)})
_MOST_DIGITS = 40
"""A whole `Decimal` with more digits becomes a float, as it is beyond 64 bits and may have a million digits."""


def exact(value: Any) -> Any:
    """Return text or a number as its exact built-in type, and an enum by its value.

    Any other value is returned unchanged.
    """
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
    if hasattr(cls, "__array__") and hasattr(cls, "tolist"):  # scalars and arrays of numpy and similar libraries
        listed = value.tolist()
        if type(listed) is not cls:
            return listed
    if hasattr(cls, "__index__"):
        return int.__index__(operator.index(value))
    return float.__float__(float(value)) if hasattr(cls, "__float__") else value


def exact_or_same(value: Any) -> Any:
    """Return the result of `exact`, or the value unchanged if that raises."""
    try:
        return exact(value)
    except Exception:  # noqa: BLE001 - such a value cannot be used as text or number
        return value


def exact_dict(value: Any) -> dict[Any, Any] | None:
    """Return a mapping of any class as a dict with exact keys; None if it cannot be read as one."""
    try:
        if not isinstance(value, Mapping):
            return None
        return {exact(key): item for key, item in bounded(value.items())}
    except Exception:  # noqa: BLE001 - a class of the caller's may raise anything
        return None


def exact_list(value: Any) -> list[Any] | None:
    """Return a list or tuple of any class as a list; None if it cannot be read as one."""
    try:
        if not isinstance(value, Sequence) or isinstance(value, (str, bytes, bytearray, memoryview)):
            return None
        return bounded(value)
    except Exception:  # noqa: BLE001 - a class of the caller's may raise anything
        return None


def bounded(items: Iterable[Any], most: int = MAX_ITEMS) -> list[Any]:
    """Return items as a list. Raises `OverflowError` for more than `most`."""
    found: list[Any] = []
    for item in items:
        if len(found) == most:
            raise OverflowError(f"There are more than {most} items.")
        found.append(item)
    return found


def is_a(value: object, cls: type) -> bool:
    """Tell whether a value is of a class, without its `__class__`, which may raise."""
    return issubclass(type(value), cls)


def class_name(value: object) -> str:
    """Return the name of a value's class, which a metaclass cannot change."""
    name: str = _NAME.__get__(type(value))
    return name


def _of_decimal(value: Decimal) -> int | float:
    exponent = Decimal.as_tuple(value).exponent
    if isinstance(exponent, int) and exponent >= 0 and Decimal.adjusted(value) < _MOST_DIGITS:
        return int(Decimal.__int__(value))
    return Decimal.__float__(value)
