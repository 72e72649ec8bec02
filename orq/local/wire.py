"""Decode and check requests in wire names, and encode values for the wire.

The client checks Python names before it sends. This module checks wire names after it receives, with msgspec's own
strict decoding. So both sides share the types but not the checks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

import msgspec

from .._engine.codec import unknown_as_is
from .._engine.mismatch import verb_phrase
from .._engine.operation import Operation
from .._engine.tolerant import build_tolerantly
from .._extras import keep
from .._printable import placed, sentence
from ..types import APIStruct, FileInput, NonEmpty, is_untagged
from .bounds import Bounds, bounds_of, fault

T = TypeVar("T")

Query = Mapping[str, Sequence[str]]
"""A decoded query string: each name with its values."""

encode = msgspec.json.Encoder(enc_hook=unknown_as_is).encode
"""Encode a value for the wire."""


class Refused(Exception):
    """A request does not fit its operation. The message starts with the path in wire names."""


class OutOfBounds(Refused):
    """A value has the right type but breaks the bounds of its `field`."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field} {problem}.")
        self.field = field


def decode(body: str | bytes, type: type[T]) -> T:
    """Decode the output of `encode`."""
    return msgspec.json.decode(body, type=type, dec_hook=_variant)


def is_whole(kind: Any, data: Any) -> bool:
    """Return whether plain data fits a type without changes."""
    try:
        msgspec.convert(data, kind, dec_hook=_variant)
    except msgspec.ValidationError:
        return False
    return True


def read_request(operation: Operation, path: Sequence[str], query: Query, body: Any = None) -> APIStruct:
    """Build the operation's request struct from text and plain data.

    Raise `Refused` for a mismatch.
    """
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
                raise Refused(f"{name} must be {encode(expected).decode()} here.")
            if name not in by_wire:
                merged.pop(name, None)
    for wire, text in texts.items():
        merged[wire] = _convert(text, _without_null(by_wire[wire].type), wire, strict=False)
    request: APIStruct = _built(operation.request, merged)
    _check_values(request)
    return request


def _built(type: Any, value: Any) -> Any:
    """Build a value that may have unknown fields. Raise `Refused` for a mismatch."""
    try:
        return _convert(value, type)
    except Refused:
        known = _without_extras(value, build_tolerantly(type, value, []))
        if known == value:
            raise
        return _with_extras(value, _convert(known, type))


def _with_extras(data: Any, built: Any) -> Any:
    """Add its unknown fields to each object."""
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
    """Return plain data without the fields that are unknown to the value built from it."""
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
    """Return whether a field takes several values: a list, or a union with a list."""
    if get_origin(annotation) in (Union, UnionType):
        return any(map(is_list, get_args(annotation)))
    return get_origin(annotation) in (list, Sequence)


def _without_null(annotation: Any) -> Any:
    """Return the type without None, for a field whose value is text.

    The text `null` is not null.
    """
    if get_origin(annotation) not in (Union, UnionType):
        return annotation
    return Union[tuple(kind for kind in get_args(annotation) if kind is not type(None))]  # noqa: UP007


def _convert(value: Any, type: Any, name: str = "", *, strict: bool = True) -> Any:
    try:
        return msgspec.convert(value, type, strict=strict, dec_hook=_variant)
    except msgspec.ValidationError as error:
        problem, *steps = str(error).split(
            " - at `$"
        )  # Each untagged union on the path adds a part, the innermost first.
        where = name or "".join(step.rstrip("`") for step in reversed(steps)).lstrip(".")
        raise Refused(sentence(placed(where or "The value", verb_phrase(problem)))) from None


def _variant(type: Any, value: Any) -> Any:
    """Decode an untagged union. msgspec calls this hook for types that it does not know."""
    if type is FileInput:
        return value
    assert is_untagged(type), type
    variant = type.select(value)
    if variant is None:
        raise ValueError("Expected `" + " | ".join(cls.__name__ for cls, _ in type.variants) + "`")
    try:
        return msgspec.convert(value, variant, dec_hook=_variant)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from None  # msgspec adds the path to a ValueError.


def _check_values(value: Any, path: str = "") -> None:
    """Refuse empty values of `NonEmpty` fields, and values outside their bounds, at any depth."""
    if isinstance(value, msgspec.Struct):
        for name, wire, marked, bounds in _fields(type(value)):
            inner = getattr(value, name)
            where = f"{path}.{wire}".lstrip(".")
            if marked and inner in ("", [], {}):
                raise Refused(f"{where} must not be empty.")
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
    """Return whether `Annotated[...]` has `NonEmpty`, also inside `... | UnsetType`."""
    if NonEmpty in getattr(annotation, "__metadata__", ()):
        return True
    return get_origin(annotation) in (Union, UnionType) and any(map(_is_marked, get_args(annotation)))
