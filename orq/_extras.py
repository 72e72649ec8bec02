"""Keep, read and copy the fields of structs that this version does not know.

An answer may hold more fields than this version knows. They are kept in the `__dict__` of their struct under their wire
names, and stay with the struct wherever it goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, SupportsIndex, TypeVar

import msgspec
from msgspec import UNSET

S = TypeVar("S", bound=msgspec.Struct)

MISMATCH = "\0odd"
"""Marks an object that arrived without a required field, or with a value that does not fit."""

NO_TAG = "\0no tag"
"""Marks an object whose kind was found by its keys, as it arrived without the tag field."""

_MARKS = (MISMATCH, NO_TAG)


def extras(value: Any) -> dict[str, Any]:
    """Return the unknown fields of a struct by their wire names."""
    return {name: item for name, item in value.__dict__.items() if name not in _MARKS} if value.__dict__ else {}


def is_mismatch(value: Any) -> bool:
    """Tell whether an object arrived without a required field, or with one that does not fit."""
    return MISMATCH in getattr(value, "__dict__", ())


def without_tag(value: Any, data: Any, tag: str | None) -> Any:
    """Mark an object that was made from data without its tag field, so that it is sent without."""
    if tag is not None and isinstance(data, Mapping) and tag not in data and hasattr(value, "__dict__"):
        value.__dict__[NO_TAG] = True
    return value


def keep(value: msgspec.Struct, unknown: Mapping[str, Any], mismatch: bool = False) -> None:
    """Store unknown fields on a struct, and mark it if it is a `mismatch`."""
    kept: dict[str, Any] = vars(value)
    kept.update(unknown)
    if mismatch:
        kept[MISMATCH] = True


def replaced(value: S, **changes: Any) -> S:
    """Return a copy with some fields changed and with the unknown fields.

    It is `msgspec.structs.replace` otherwise.
    """
    new = msgspec.structs.replace(value, **changes)
    if before := getattr(value, "__dict__", None):
        vars(new).update(before)
    return new


def with_extras(value: S, kept: Mapping[str, Any]) -> S:
    """Give a struct the `__dict__` of another one."""
    vars(value).update(kept)
    return value


def remade(make: Any, arguments: tuple[Any, ...], kept: Mapping[str, Any]) -> Any:
    """Make a struct from its pickle."""
    return with_extras(make(*arguments), kept)


@cache
def _layout(cls: type[msgspec.Struct]) -> tuple[tuple[str, str, bool], ...]:
    """Return for each field its name, its wire name, and whether None means absent."""
    return tuple((f.name, f.encode_name, f.default is None) for f in msgspec.structs.fields(cls))


def items(value: msgspec.Struct, *, wire: bool) -> dict[str, Any]:
    """Return the present fields of a struct, by Python names or wire names.

    Values are unchanged.
    """
    config, kept = value.__struct_config__, getattr(value, "__dict__", None)
    found: dict[str, Any] = {}
    if config.tag_field and not (kept and NO_TAG in kept):
        found[config.tag_field] = config.tag
    mismatch = is_mismatch(value)
    for name, wire_name, none_is_absent in _layout(type(value)):
        item = getattr(value, name)
        if item is not UNSET and not (item is None and (none_is_absent or mismatch)):
            found[wire_name if wire else name] = item
    if kept:
        for name, item in extras(value).items():
            found.setdefault(name, item)
    return found


class _StructDocstring(str):
    __slots__ = ("owner",)
    owner: type

    def expandtabs(self, tabsize: SupportsIndex = 8) -> str:
        """Return the docstring with the fields, read from the source. `inspect.cleandoc` calls this."""
        text: str = import_module("orq._field_texts").explained(self.owner, str(self))
        return text


def explain(struct: type) -> None:
    """Add the fields to a struct's docstring for `inspect.getdoc` and `help`."""
    if about := struct.__dict__.get("__doc__"):
        struct.__doc__ = made = _StructDocstring(about)
        made.owner = struct


class Elsewhere:
    """An attribute that similar classes of other packages have. Its error says what to write."""

    def __init__(self, instead: str) -> None:
        self.__doc__, self.instead = f"Not here. {instead}", instead

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, value: Any, owner: type) -> Any:
        if value is None:
            return self
        raise AttributeError(f"{owner.__name__} has no {self.name!r}. {self.instead}")
