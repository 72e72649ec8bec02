"""The JSON form of a value that is no plain data: the one way in which a value of another class is sent.

`json_form` looks one level deep: what is inside a mapping or sequence keeps its class until it is looked at itself.
It runs code of the caller's classes, so whatever that code raises becomes a `Misfit`.
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
from .misfit import Misfit, kind

_PLAIN = frozenset({str, int, float, bool, type(None), dict, list})
_OURS = (APIStruct, Unrecognized)
_BINARY = (bytes, bytearray, memoryview)
_MOST_STEPS = 10
"""An enum of an enum, or a model whose JSON form is a model: so many times the form of a form is asked for."""


def json_form(value: Any) -> Any:
    """Return an exact `str`, `int`, `float`, `bool`, None, `dict` or `list`, or a value of this package's types.

    What has no JSON form is returned as it is. Raises `Misfit` for what has one but cannot be read.
    """
    cls = type(value)
    if cls in _PLAIN:
        return value
    if cls is tuple:
        return list(value)
    try:
        return _form(value)
    except (Misfit, RecursionError):
        raise
    except Exception as error:
        if is_interruption(error):
            raise
        raise Misfit(f"cannot be read: {kind(value)} raised {kind(error)}") from None


def text_key(key: Any) -> str:
    """Return a key of a mapping as exact text."""
    text = json_form(key)
    if type(text) is not str:
        raise Misfit(f"has a key that is not a string but {kind(key)}")
    return text


def check_keys(read: Mapping[str, Any], given: Mapping[Any, Any]) -> None:
    """Raise if two keys that differ have become the same text."""
    if len(read) != len(given):
        raise Misfit("has two keys that are the same as text")


def _form(value: Any) -> Any:
    for _ in range(_MOST_STEPS):
        cls = type(value)
        if cls in _PLAIN or issubclass(cls, _OURS):
            return value
        form = _step(cls, value)
        if form is value:
            return value
        value = form
    raise Misfit(f"cannot be read: the JSON form of {kind(value)} is never plain data")


def _step(cls: type, value: Any) -> Any:
    if (found := exact(value)) is not value or issubclass(cls, _BINARY):
        return found
    if issubclass(cls, date):
        return _of_date(value)
    if issubclass(cls, UUID):
        return UUID.__str__(value)
    if hasattr(cls, "model_dump"):  # pydantic's, which is never imported here
        return value.model_dump(mode="json", by_alias=True)
    if hasattr(cls, "__fields__") and hasattr(cls, "parse_raw"):  # pydantic's before version 2
        return json.loads(value.json(by_alias=True))
    if issubclass(cls, msgspec.Struct):
        return _of_struct(value)
    if hasattr(cls, "__dataclass_fields__"):
        import dataclasses  # whose values come here has loaded it; nobody else pays for it

        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if hasattr(cls, "__attrs_attrs__"):
        return {attribute.name: getattr(value, attribute.name) for attribute in cls.__attrs_attrs__}
    for seen_as in (cls, value.__class__):  # a proxy is seen as what it stands for
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
        raise Misfit(
            "is a time without a zone: which one? datetime.now(timezone.utc) has one, and .astimezone() adds it"
        )
    if offset.total_seconds() % 60:  # JSON's times have offsets of whole minutes
        value = datetime.astimezone(value, timezone.utc)
    return datetime.isoformat(value).replace("+00:00", "Z")


def _of_struct(value: msgspec.Struct) -> Any:
    """Return what msgspec would encode of a struct that is not ours, one level deep."""
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
        raise Misfit(f"has more than {MAX_ITEMS:,} items, or no end") from None
