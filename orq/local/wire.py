"""Wire -> request struct, and values -> wire. What an operation takes is read from its request struct.

The client checks Python names before sending; this checks wire names after receiving, with msgspec's own strict
decoding, so that the two share the types but not the checking code.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

import msgspec

from .._engine.codec import unknown_as_is
from .._engine.operation import Operation
from .._engine.tolerant import mend
from .._extras import keep
from ..types import APIStruct, FileInput, NonEmpty, is_untagged
from .bounds import Bounds, bounds_of, fault

T = TypeVar("T")

Query = Mapping[str, Sequence[str]]
"""A query string, read: each name with its values."""

encode = msgspec.json.Encoder(enc_hook=unknown_as_is).encode
"""Encode a value of ours as it goes over the wire."""


class Refused(Exception):
    """What came in does not fit; the text starts with its path in wire names."""


class OutOfBounds(Refused):
    """What came in is of the right type, and not within the bounds of its `field`."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field


def decode(body: str | bytes, type: type[T]) -> T:
    """Decode what `encode` wrote."""
    return msgspec.json.decode(body, type=type, dec_hook=_variant)


def is_whole(kind: Any, data: Any) -> bool:
    """Tell whether plain data is a value of a type as it stands."""
    try:
        msgspec.convert(data, kind, dec_hook=_variant)
    except msgspec.ValidationError:
        return False
    return True


def read_request(operation: Operation, path: Sequence[str], query: Query, body: Any = None) -> APIStruct:
    """Build the operation's request struct from text and plain data; raises `Refused` for what does not fit."""
    fields = {field.name: field for field in msgspec.structs.fields(operation.request)}
    by_wire = {field.encode_name: field for field in fields.values()}
    texts: dict[str, Any] = dict(zip(operation.path_fields, path, strict=True))
    for name in operation.query:
        wire = fields[name].encode_name
        if wire in query:
            texts[wire] = query[wire] if is_list(fields[name].type) else query[wire][-1]
    if operation.body is not None:
        merged = {} if body is None else {operation.body: body}
    elif operation.form is not None:
        merged = dict(body or {})
        texts |= {wire: merged[wire] for wire in merged.keys() - {*operation.form.json, *operation.form.files}}
    else:
        merged = dict(body or {})
        for name, expected in operation.constant.items():
            if merged.get(name, expected) != expected:
                raise Refused(f"{name}: must be {encode(expected).decode()} here")
            if name not in by_wire:
                merged.pop(name, None)
    for wire, text in texts.items():
        merged[wire] = _convert(text, _without_null(by_wire[wire].type), wire, strict=False)
    request: APIStruct = _built(operation.request, merged)
    _check_values(request)
    return request


def _built(type: Any, value: Any) -> Any:
    """Build a value that may hold fields that we do not know; raises `Refused` for what does not fit."""
    try:
        return _convert(value, type)
    except Refused:
        known = _without_extras(value, mend(type, value, []))
        if known == value:
            raise
        return _with_extras(value, _convert(known, type))


def _with_extras(data: Any, built: Any) -> Any:
    """Put on each object what it came with and its type does not know."""
    if isinstance(built, APIStruct):
        names = dict(zip(built.__struct_encode_fields__, built.__struct_fields__, strict=True))
        tag = built.__struct_config__.tag_field
        keep(built, {key: item for key, item in data.items() if key not in names and key != tag})
        for key, name in names.items():
            _with_extras(data.get(key), getattr(built, name))
    elif isinstance(built, dict):
        for key, item in built.items():
            _with_extras(data[key], item)
    elif isinstance(built, list):
        for pair in zip(data, built, strict=True):
            _with_extras(*pair)
    return built


def _without_extras(data: Any, built: Any) -> Any:
    """Return plain data without the fields that the value built of it does not know."""
    if isinstance(data, dict) and isinstance(built, msgspec.Struct):
        names = dict(zip(built.__struct_encode_fields__, built.__struct_fields__, strict=True))
        tag = built.__struct_config__.tag_field
        known = {key: item for key, item in data.items() if key in names or key == tag}
        return {k: _without_extras(v, getattr(built, names[k], None)) if k in names else v for k, v in known.items()}
    if isinstance(data, dict) and isinstance(built, dict):
        return {key: _without_extras(item, built.get(key)) for key, item in data.items()}
    if isinstance(data, list) and isinstance(built, list):
        return [_without_extras(*pair) for pair in zip(data, built, strict=True)]
    return data


def is_list(annotation: Any) -> bool:
    """Tell whether a field takes several values: a list, or one among others."""
    if get_origin(annotation) in (Union, UnionType):
        return any(map(is_list, get_args(annotation)))
    return get_origin(annotation) in (list, Sequence)


def _without_null(annotation: Any) -> Any:
    """Return the type of a field whose value is text: the text `null` is no null."""
    if get_origin(annotation) not in (Union, UnionType):
        return annotation
    return Union[tuple(kind for kind in get_args(annotation) if kind is not type(None))]  # noqa: UP007


def _convert(value: Any, type: Any, name: str = "", *, strict: bool = True) -> Any:
    try:
        return msgspec.convert(value, type, strict=strict, dec_hook=_variant)
    except msgspec.ValidationError as error:
        problem, *steps = str(error).split(" - at `$")  # one more for each untagged union on the way, innermost first
        where = name or "".join(step.rstrip("`") for step in reversed(steps)).lstrip(".")
        raise Refused(f"{where}: {problem}" if where else problem) from None


def _variant(type: Any, value: Any) -> Any:
    """Decode an untagged union: msgspec asks this for types that are not its own."""
    if type is FileInput:
        return value
    assert is_untagged(type), type
    variant = type.select(value)
    if variant is None:
        raise ValueError("Expected `" + " | ".join(cls.__name__ for cls, _ in type.variants) + "`")
    try:
        return msgspec.convert(value, variant, dec_hook=_variant)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None  # of another type, so that msgspec adds the path so far


def _check_values(value: Any, path: str = "") -> None:
    """Refuse empty values of fields marked `NonEmpty`, and what is not within its bounds, at every depth."""
    if isinstance(value, msgspec.Struct):
        for name, wire, marked, bounds in _fields(type(value)):
            inner = getattr(value, name)
            where = f"{path}.{wire}".lstrip(".")
            if marked and inner in ("", [], {}):
                raise Refused(f"{where}: must not be empty")
            if bounds and (found := fault(inner, bounds, where)) is not None:
                raise OutOfBounds(*found)
            _check_values(inner, where)
    elif isinstance(value, (list, tuple)):
        for index, inner in enumerate(cast("Iterable[Any]", value)):
            _check_values(inner, f"{path}[{index}]")


@cache
def _fields(cls: type[msgspec.Struct]) -> list[tuple[str, str, bool, Bounds]]:
    limits = bounds_of(cls)
    fields = msgspec.structs.fields(cls)
    return [(one.name, one.encode_name, _is_marked(one.type), limits.get(one.encode_name, {})) for one in fields]


def _is_marked(annotation: Any) -> bool:
    """Find `NonEmpty` in `Annotated[...]`, also inside `... | UnsetType`."""
    if NonEmpty in getattr(annotation, "__metadata__", ()):
        return True
    return get_origin(annotation) in (Union, UnionType) and any(map(_is_marked, get_args(annotation)))
