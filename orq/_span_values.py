"""Convert any value of a program to JSON for a span, limited in size and without secrets."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence, Set as AbstractSet
from typing import Any

import msgspec

from ._secrets import HIDDEN, is_secret

MOST = 16 * 1024
"""Maximal length of a value in characters."""
_DEPTH, _SCALAR = 12, 32
_NO_SECRETS = frozenset({"key", "keys", "session", "session_id", "sessionid"})
"""Names that mean a secret in a header, but not in a program: the key of a deployment, or a conversation."""


def as_text(value: Any) -> tuple[str, str]:
    """Return a value as JSON of at most `MOST` characters, or as text, and its media type.

    Text in a field with the name of a secret is hidden. A value without plain data is replaced by the name of its
    class.
    """
    plain, _ = as_plain(value, MOST)
    if isinstance(plain, str):
        return plain, "text/plain"
    return msgspec.json.encode(plain).decode()[:MOST], "application/json"


def as_plain(value: Any, room: int) -> tuple[Any, int]:
    """Return a value as plain data of about `room` characters at most, and the remaining room."""
    return _plain(value, room, _DEPTH)


def _plain(value: Any, room: int, depth: int) -> tuple[Any, int]:
    """Return a value as plain data, shortened to `room`, and the room that is left."""
    try:
        if isinstance(value, str):
            return str.__str__(value)[: max(room, 0)].encode("utf-8", "replace").decode(), room - len(value)
        if value is None or isinstance(value, (bool, float)):
            return value, room - 8
        if isinstance(value, int):
            return (value if abs(value) < 2**63 else f"<{type(value).__name__}>"), room - 8
        if isinstance(value, (bytes, bytearray, memoryview)):
            return f"<{len(value)} bytes>", room - _SCALAR
        if depth == 0:
            return "...", room - 3
        if (fields := _fields(value)) is not None:
            return _object(fields, room, depth)
        if isinstance(value, (Sequence, AbstractSet)):
            return _items(value, room, depth)
        return msgspec.to_builtins(value), room - _SCALAR  # these are times, UUIDs, decimals and enums
    except Exception:  # noqa: BLE001 - a class of the program's may raise anything
        return f"<{type(value).__name__}>", room - _SCALAR


def _items(value: Any, room: int, depth: int) -> tuple[list[Any], int]:
    items: list[Any] = []
    for each in value:
        if room <= 0:
            items.append("...")
            break
        item, room = _plain(each, room - 1, depth - 1)
        items.append(item)
    return items, room


def _object(fields: Iterator[tuple[Any, Any]], room: int, depth: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    for key, each in fields:
        if room <= 0:
            found["..."] = "..."
            break
        name = key if isinstance(key, str) else str(_plain(key, _SCALAR, 1)[0])
        if isinstance(each, str) and _hides(name):
            each = HIDDEN
        found[name], room = _plain(each, room - len(name), depth - 1)
    return found, room


def _hides(name: str) -> bool:
    return is_secret(name) and name.lower() not in _NO_SECRETS


def _fields(value: Any) -> Iterator[tuple[Any, Any]] | None:
    """Return the fields of a mapping or of a data object; None for any other value."""
    if isinstance(value, Mapping):
        return iter(value.items())
    if isinstance(value, type):
        return None
    kind = type(value)
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
    elif dataclasses.is_dataclass(value):
        names = tuple(field.name for field in dataclasses.fields(value))
    elif (listed := getattr(kind, "__attrs_attrs__", None)) is not None:
        names = tuple(field.name for field in listed)
    elif isinstance(listed := getattr(kind, "model_fields", None), dict):
        names = tuple(listed)
    else:
        return None
    read = ((name, getattr(value, name, None)) for name in names)
    return ((name, each) for name, each in read if each is not msgspec.UNSET)
