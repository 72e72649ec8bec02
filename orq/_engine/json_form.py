"""Convert a value of any class to its JSON form, the form in which it is sent.

`json_form` converts one level: the values inside a mapping or a sequence keep their classes until they are converted
themselves. It runs code of the caller's classes. Whatever that code raises becomes a `Mismatch`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timezone
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET

from .._exact import MAX_ITEMS, bounded, exact
from .._interruptions import is_interruption
from ..types import APIStruct, Unrecognized
from .mismatch import Mismatch, kind

_PLAIN = frozenset({str, int, float, bool, type(None), dict, list})
_OURS = (APIStruct, Unrecognized)
_BINARY = (bytes, bytearray, memoryview)
_MOST_STEPS = 10
"""How often the JSON form of a JSON form is taken, for an enum of enums or a model that dumps as a model."""


def json_form(value: Any) -> Any:
    """Return a plain value of an exact built-in class, or a value of this package's types.

    The classes are `str`, `int`, `float`, `bool`, None, `dict` and `list`. A value without a JSON form is returned
    unchanged. Raises `Mismatch` for a value that has one but cannot be read.
    """
    cls = type(value)
    if cls in _PLAIN:
        return value
    if cls is tuple:
        return list(value)
    try:
        return _form(value)
    except (Mismatch, RecursionError):
        raise
    except Exception as error:
        if is_interruption(error):
            raise
        raise Mismatch(f"cannot be read, because {kind(value)} raised {kind(error)}") from None


def text_key(key: Any) -> str:
    """Return a key of a mapping as exact text."""
    text = json_form(key)
    if type(text) is not str:
        raise Mismatch(f"has a key that is not a string, but {kind(key)}")
    return text


def check_keys(read: Mapping[str, Any], given: Mapping[Any, Any]) -> None:
    """Raise `Mismatch` if two different keys have become the same text."""
    if len(read) != len(given):
        raise Mismatch("has two keys that are the same as text")


def _form(value: Any) -> Any:
    for _ in range(_MOST_STEPS):
        cls = type(value)
        if cls in _PLAIN or issubclass(cls, _OURS):
            return value
        form = _step(cls, value)
        if form is value:
            return value
        value = form
    raise Mismatch(f"cannot be read, because the JSON form of {kind(value)} is never plain data")


def _step(cls: type, value: Any) -> Any:
    if (found := exact(value)) is not value or issubclass(cls, _BINARY):
        return found
    if issubclass(cls, date):
        return _of_date(value)
    if issubclass(cls, UUID):
        return UUID.__str__(value)
    if hasattr(cls, "model_dump"):  # a pydantic model; pydantic is never imported here
        return value.model_dump(mode="json", by_alias=True)
    if hasattr(cls, "__fields__") and hasattr(cls, "parse_raw"):  # it is a model of pydantic 1
        return json.loads(value.json(by_alias=True))
    if issubclass(cls, msgspec.Struct):
        return _of_struct(value)
    if hasattr(cls, "__dataclass_fields__"):
        import dataclasses  # loaded already, as the value is a dataclass

        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if hasattr(cls, "__attrs_attrs__"):
        return {attribute.name: getattr(value, attribute.name) for attribute in cls.__attrs_attrs__}
    for seen_as in (cls, value.__class__):  # `__class__` of a proxy object is the class that it stands for
        if issubclass(seen_as, Mapping):
            return dict(_bounded(value.items()))
        if issubclass(seen_as, Sequence):
            return _bounded(value)
    return value


def _of_date(value: date) -> str:
    if not isinstance(value, datetime):
        return date.isoformat(value)
    offset = datetime.utcoffset(value)
    if offset is None:
        raise Mismatch(
            "is a time without a time zone. Use datetime.now(timezone.utc), or add the zone with .astimezone()"
        )
    if offset.total_seconds() % 60:  # a time in JSON has an offset of whole minutes
        value = datetime.astimezone(value, timezone.utc)
    return datetime.isoformat(value).replace("+00:00", "Z")


def _of_struct(value: msgspec.Struct) -> Any:
    """Return the fields that msgspec would encode of another package's struct, one level deep."""
    config = value.__struct_config__
    tag = {config.tag_field: config.tag} if config.tag_field else {}
    if config.array_like:
        return [*tag.values(), *(getattr(value, name) for name in value.__struct_fields__)]
    return tag | {
        field.encode_name: item
        for field in msgspec.structs.fields(value)
        if (item := getattr(value, field.name)) is not UNSET
        and not (config.omit_defaults and type(item) is type(field.default) and item == field.default)
    }


def _bounded(items: Iterable[Any]) -> list[Any]:
    try:
        return bounded(items, MAX_ITEMS)
    except OverflowError:
        raise Mismatch(f"has more than {MAX_ITEMS:,} items, or does not end") from None
