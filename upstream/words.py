"""Types in a few words, for reports."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .form import Many, Map, Named, Nullable, Object, Scalar, Type, Union, Value, Values

_MOST = 8
_LONGEST = 210


def shown(kind: Type, depth: int = 3) -> str:
    """Return a type in words: `list of string`, `Node or null`."""
    if isinstance(kind, Scalar):
        return f"{kind.name} ({kind.format})" if kind.format else kind.name
    if isinstance(kind, Named):
        return kind.name
    if isinstance(kind, Values):
        return shown_values(kind.values) + (" or other text" if kind.open else "")
    if depth == 0:
        return "..."
    if isinstance(kind, Nullable):
        return f"{shown(kind.inner, depth)} or null"
    if isinstance(kind, Many):
        return f"list of {shown(kind.item, depth - 1)}"
    if isinstance(kind, Map):
        return f"object of {shown(kind.value, depth - 1)}"
    if isinstance(kind, Union):
        return _listed((shown(one, depth - 1) for one in kind.variants), " or ")
    assert isinstance(kind, Object)
    return f"object with {_listed((field.name for field in kind.fields), ', ')}"


def shown_values(values: Iterable[Value]) -> str:
    """Return constants as JSON writes them."""
    written = (json.dumps(value, ensure_ascii=False) for value in values)
    return _listed((one if len(one) <= _LONGEST else f"{one[:_LONGEST]}..." for one in written), ", ")


def _listed(parts: Iterable[str], between: str) -> str:
    every = list(parts)
    more = f"{between}{len(every) - _MOST} more" if len(every) > _MOST else ""
    return between.join(every[:_MOST]) + more
