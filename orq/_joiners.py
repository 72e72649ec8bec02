"""Join the pieces of a value that arrives in pieces, such as the deltas of a stream.

A joiner collects pieces and builds their value. Pieces are kept in lists and joined when the value is asked for, so the
cost is linear. Built values are new plain data.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Any, Protocol

import msgspec
from msgspec.structs import astuple

from ._engine.wire_form import plain_data
from ._extras import items
from .types import UNSET, APIStruct, Unrecognized

SCALARS = (str, int, float, bool)


class Joiner(Protocol):
    """Collects the pieces of one value."""

    def add(self, piece: Any, /) -> None:
        """Add a piece that is not null."""

    def built(self) -> Any:
        """Return the value as new plain data with wire names; `UNSET` if answers do not have it."""


def add_none(piece: Any) -> bool:
    """Say that a piece was not added."""
    return False


Rules = Mapping[str, Callable[[], Joiner]]


class Value:
    """A value without a rule of its own."""

    def __init__(self) -> None:
        self.value: Any = None

    def add(self, piece: Any) -> None:
        if piece.__class__ in SCALARS:
            if piece != "" or self.value is None:
                self.value = piece
        elif isinstance(piece, list):
            self.value = self._extended(self.value, piece) if isinstance(self.value, list) else list(piece)
        elif fields_of(piece) is not None:
            if not isinstance(self.value, Fields):
                self.value = Fields({}, type(self))
            self.value.add(piece)
        else:
            self.value = piece

    def _extended(self, before: list[Any], new: list[Any]) -> list[Any]:
        before.extend(new)
        return before

    def built(self) -> Any:
        return self.value.built() if isinstance(self.value, Fields) else plain_data(self.value, wire=True)


class Repeated(Value):
    """A value that each chunk may repeat. A list that begins with all known items replaces them."""

    def _extended(self, before: list[Any], new: list[Any]) -> list[Any]:
        return list(new) if new[: len(before)] == before else super()._extended(before, new)


class Ignored:
    """A field that only chunks have."""

    def add(self, piece: Any) -> None: ...

    def built(self) -> Any:
        return UNSET


class Text:
    """Text that grows. If a provider sends lists of parts instead, it is a list."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self.add = self.pieces.append

    def built(self) -> Any:
        try:
            return "".join(self.pieces)
        except TypeError:
            pass
        if not any(isinstance(piece, list) for piece in self.pieces):
            texts = [piece for piece in self.pieces if isinstance(piece, str)]
            return "".join(texts) if texts else plain_data(self.pieces[-1], wire=True)
        parts: list[Any] = []
        for kind, run in groupby(self.pieces, key=type):
            if kind is str:
                parts += [{"type": "text", "text": text}] if (text := "".join(run)) else []
            else:
                parts += [part for piece in run for part in (piece if kind is list else [piece])]
        return plain_data(parts, wire=True)


class ObjectKind(Value):
    """The kind of the object, converted from that of a chunk to that of the whole answer."""

    def built(self) -> Any:
        kind = super().built()
        return kind.removesuffix(".chunk") if isinstance(kind, str) else kind


class Base64(Text):
    """Base64 text. Each of its pieces may be padded."""

    def built(self) -> Any:
        pieces = [piece for piece in self.pieces if isinstance(piece, str)]
        if any("=" in piece for piece in pieces[:-1]):
            try:
                return b64encode(b"".join(b64decode(piece, validate=True) for piece in pieces)).decode()
            except binascii.Error:
                pass
        return "".join(pieces)


class Fields:
    """An object whose fields arrive in pieces, as structs or plain data."""

    def __init__(self, rules: Rules, default: Callable[[], Joiner] = Value) -> None:
        self._rules, self._default = rules, default
        self.fields: dict[str, Joiner | None] = {}

    def add(self, piece: Any) -> None:
        """Add a piece of the object."""
        if isinstance(piece, APIStruct) and piece.__struct_config__.tag_field is None and not piece.__dict__:
            for name, value in zip(piece.__struct_encode_fields__, astuple(piece), strict=True):
                if value is not None:
                    self.joiner(name).add(value)
            return
        for name, value in (fields_of(piece) or {}).items():
            if value is None:
                self.fields.setdefault(name, None)
            else:
                self.joiner(name).add(value)

    def joiner(self, name: str) -> Joiner:
        """Return the joiner of a field, by its wire name."""
        found = self.fields.get(name)
        if found is None:
            found = self.fields[name] = self._rules.get(name, self._default)()
        return found

    def built(self) -> Any:
        """Return the joined object."""
        made = {
            name: None if found is None else found.built() for name, found in self.fields.items() if name != "delta"
        }
        return {name: value for name, value in made.items() if value is not UNSET}


def fields_of(value: Any) -> dict[str, Any] | None:
    """Return the fields of a struct or of plain data by their wire names; None for other values."""
    if isinstance(value, Unrecognized):
        value = value.value
    if isinstance(value, msgspec.Struct):
        return items(value, wire=True)
    return value if isinstance(value, dict) else None


def field_of(value: Any, name: str) -> Any:
    """Return a field of a struct or of plain data, or None."""
    if isinstance(value, Unrecognized):
        value = value.value
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)
