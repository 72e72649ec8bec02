"""What is known of a value that comes in pieces. Pure.

A sum takes pieces and builds the value that they make. Pieces are kept in lists and joined when the value is asked for,
so the cost is linear. What is built is plain data of its own.
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


class Sum(Protocol):
    """What is known of one value so far."""

    def add(self, piece: Any, /) -> None:
        """Take a piece that is not null."""

    def built(self) -> Any:
        """Return the value as new, plain data in wire names; `UNSET` if it has no place in an answer."""


Rules = Mapping[str, Callable[[], Sum]]


class Value:
    """A value that no table knows."""

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


class Told(Value):
    """A value that each chunk may tell anew: a list that begins with all that was known takes its place."""

    def _extended(self, before: list[Any], new: list[Any]) -> list[Any]:
        return list(new) if new[: len(before)] == before else super()._extended(before, new)


class Ignored:
    """A field that only chunks have."""

    def add(self, piece: Any) -> None: ...

    def built(self) -> Any:
        return UNSET


class Text:
    """Text that grows; where a provider writes a list of parts in its place, the list does."""

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


class Kind(Value):
    """The kind of object: of the whole answer, not of a chunk."""

    def built(self) -> Any:
        kind = super().built()
        return kind.removesuffix(".chunk") if isinstance(kind, str) else kind


class Base64(Text):
    """Base64, whose pieces may each be padded."""

    def built(self) -> Any:
        pieces = [piece for piece in self.pieces if isinstance(piece, str)]
        if any("=" in piece for piece in pieces[:-1]):
            try:
                return b64encode(b"".join(b64decode(piece, validate=True) for piece in pieces)).decode()
            except binascii.Error:
                pass
        return "".join(pieces)


class Fields:
    """An object whose fields come in pieces, in structs or as plain data."""

    def __init__(self, rules: Rules, default: Callable[[], Sum] = Value) -> None:
        self._rules, self._default = rules, default
        self.fields: dict[str, Sum | None] = {}

    def add(self, piece: Any) -> None:
        """Take another piece of the object."""
        if isinstance(piece, APIStruct) and piece.__struct_config__.tag_field is None and not piece.__dict__:
            for name, value in zip(piece.__struct_encode_fields__, astuple(piece), strict=True):
                if value is not None:
                    self.sum(name).add(value)
            return
        for name, value in (fields_of(piece) or {}).items():
            if value is None:
                self.fields.setdefault(name, None)
            else:
                self.sum(name).add(value)

    def sum(self, name: str) -> Sum:
        """Return what is known of a field, by its name on the wire."""
        found = self.fields.get(name)
        if found is None:
            found = self.fields[name] = self._rules.get(name, self._default)()
        return found

    def built(self) -> Any:
        """Return the object."""
        made = {
            name: None if found is None else found.built() for name, found in self.fields.items() if name != "delta"
        }
        return {name: value for name, value in made.items() if value is not UNSET}


def fields_of(value: Any) -> dict[str, Any] | None:
    """Return the fields of an object, a struct or plain data, by their names on the wire; None if it is no object."""
    if isinstance(value, Unrecognized):
        value = value.value
    if isinstance(value, msgspec.Struct):
        return items(value, wire=True)
    return value if isinstance(value, dict) else None


def field_of(value: Any, name: str) -> Any:
    """Read a field of a struct or of plain data."""
    if isinstance(value, Unrecognized):
        value = value.value
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)
