"""Our values to plain data and back: `to_dict`, `to_json`, `from_wire`."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from ._engine.codec import decode, unknown_as_is
from .errors import ResponseValidationError
from .types import Unrecognized, present_fields

T = TypeVar("T")


def to_dict(value: Any, wire: bool = False) -> Any:
    """Return plain data, without what is absent: structs as dicts by Python names, or as they stand on the `wire`."""
    if wire:
        return msgspec.to_builtins(value, enc_hook=unknown_as_is)
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        tag = {config.tag_field: config.tag} if config.tag_field else {}
        return tag | {name: to_dict(item) for name, item in present_fields(value)}
    if isinstance(value, Unrecognized):
        return value.value
    if isinstance(value, dict):
        return {key: to_dict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_dict(item) for item in value]
    return value


def to_json(value: Any, wire: bool = False) -> str:
    """Return `to_dict(value, wire)` as JSON text."""
    return msgspec.json.encode(to_dict(value, wire)).decode()


def from_wire(kind: type[T] | Any, data: Any) -> T:
    """Build a value of type `kind` from what stands on the wire: JSON text or bytes, or plain data in wire names.

    As tolerant as the client is with an answer; raises `ResponseValidationError` where nothing can be saved.
    """
    try:
        text = data.encode() if isinstance(data, str) else data
        text = text if isinstance(text, bytes) else msgspec.json.encode(text, enc_hook=unknown_as_is)
    except (TypeError, ValueError, NotImplementedError, RecursionError, OverflowError) as error:
        raise ResponseValidationError(f"the data is not what JSON can hold: {error}") from None
    value: T = decode(kind, text, operation="from_wire")[0]
    return value
