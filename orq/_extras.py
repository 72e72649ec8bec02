"""Fields of an object that its type does not know: where they are kept, and an object as it stands on the wire.

An answer may hold more than this version knows. Such fields are kept in the `__dict__` of their struct, under their
names on the wire, and go along wherever the struct goes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, SupportsIndex, TypeVar

import msgspec
from msgspec import UNSET

S = TypeVar("S", bound=msgspec.Struct)

ODD = "\0odd"
"""A mark beside the extras of an object that came with a required field missing, or with one that does not fit."""

NO_TAG = "\0no tag"
"""A mark on an object of a kind that its keys told, as it came without the field that names the kind."""

_MARKS = (ODD, NO_TAG)


def extras(value: Any) -> dict[str, Any]:
    """Return the unknown fields of a struct, by their names on the wire."""
    return {name: item for name, item in value.__dict__.items() if name not in _MARKS} if value.__dict__ else {}


def came_odd(value: Any) -> bool:
    """Tell whether an object came with a required field missing, or with one that does not fit."""
    return ODD in getattr(value, "__dict__", ())


def without_tag(value: Any, data: Any, tag: str | None) -> Any:
    """Mark an object that was made of data without the field that names its kind, so that it gets none."""
    if tag is not None and isinstance(data, Mapping) and tag not in data and hasattr(value, "__dict__"):
        value.__dict__[NO_TAG] = True
    return value


def keep(value: msgspec.Struct, unknown: Mapping[str, Any], odd: bool = False) -> None:
    """Put unknown fields on a struct, and the mark if it came `odd`."""
    kept: dict[str, Any] = vars(value)
    kept.update(unknown)
    if odd:
        kept[ODD] = True


def replaced(value: S, **changes: Any) -> S:
    """Return a copy with some fields changed, as `msgspec.structs.replace` does, and with the unknown fields."""
    new = msgspec.structs.replace(value, **changes)
    if before := getattr(value, "__dict__", None):
        vars(new).update(before)
    return new


def with_extras(value: S, kept: Mapping[str, Any]) -> S:
    """Give a struct what another one has beside its fields."""
    vars(value).update(kept)
    return value


def remade(make: Any, arguments: tuple[Any, ...], kept: Mapping[str, Any]) -> Any:
    """Make a struct again from its pickle."""
    return with_extras(make(*arguments), kept)


@cache
def _layout(cls: type[msgspec.Struct]) -> tuple[tuple[str, str, bool], ...]:
    """Return name, name on the wire, and whether None means absent, for each field."""
    return tuple((f.name, f.encode_name, f.default is None) for f in msgspec.structs.fields(cls))


def items(value: msgspec.Struct, *, wire: bool) -> dict[str, Any]:
    """Return the fields of a struct that are there, by Python names or as on the wire; what they hold is untouched."""
    config, kept = value.__struct_config__, getattr(value, "__dict__", None)
    found: dict[str, Any] = {}
    if config.tag_field and not (kept and NO_TAG in kept):
        found[config.tag_field] = config.tag
    odd = came_odd(value)
    for name, wire_name, none_is_absent in _layout(type(value)):
        item = getattr(value, name)
        if item is not UNSET and not (item is None and (none_is_absent or odd)):
            found[wire_name if wire else name] = item
    if kept:
        for name, item in extras(value).items():
            found.setdefault(name, item)
    return found


class _StructDocstring(str):
    __slots__ = ("owner",)
    owner: type

    def expandtabs(self, tabsize: SupportsIndex = 8) -> str:
        """Return it with the fields, which are read from the source: `inspect.cleandoc` begins with this method."""
        text: str = import_module("orq._field_texts").explained(self.owner, str(self))
        return text


def explain(struct: type) -> None:
    """Let the docstring of a struct go on with its fields in `inspect.getdoc` and `help`, which clean docstrings."""
    if about := struct.__dict__.get("__doc__"):
        struct.__doc__ = made = _StructDocstring(about)
        made.owner = struct


class Elsewhere:
    """An attribute that others' values have, and these have not: its error says what to write."""

    def __init__(self, instead: str) -> None:
        self.__doc__, self.instead = f"Not here. {instead}", instead

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, value: Any, owner: type) -> Any:
        if value is None:
            return self
        raise AttributeError(f"{owner.__name__} has no {self.name!r}. {self.instead}")
