"""Convert values of this package to plain data; structs become dicts with unknown fields."""

from __future__ import annotations

from typing import Any

import msgspec

from .._contents import Content
from .._extras import items
from ..types import Unrecognized

_PLAIN = (str, bool, int, float, type(None))


def plain_data(value: Any, *, wire: bool) -> Any:
    """Return plain data without absent fields: by Python names, or with `wire` by wire names."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, msgspec.Struct):
        return {name: plain_data(item, wire=wire) for name, item in items(value, wire=wire).items()}
    if isinstance(value, dict):
        return {key: plain_data(item, wire=wire) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_data(item, wire=wire) for item in value]
    if kind is Unrecognized:
        return plain_data(value.value, wire=wire)
    if kind is Content:
        return value.text if wire else value
    return msgspec.to_builtins(value) if wire else value
