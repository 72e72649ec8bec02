"""Take apart a caller's own type, and build its values part by part from plain data.

This slow way is used if msgspec cannot decode the type or has refused the data. It finds the exact path of a value that
does not fit, and reads unions of several kinds of objects. A model of this package inside such a type is read
tolerantly, as everywhere else.
"""

from __future__ import annotations

import dataclasses
import json
import re
import sys
import types
from collections import abc
from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Any, Generic, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
import msgspec.inspect

from ..errors import ResponseValidationError
from ..types import APIStruct, is_untagged
from .codec import decode, select_variant
from .json_types import json_kind
from .mismatch import Mismatch, verb_phrase

_UNIONS = (Union, types.UnionType)
_LISTS = (
    list,
    set,
    frozenset,
    abc.Sequence,
    abc.MutableSequence,
    abc.Iterable,
    abc.Collection,
    abc.Set,
    abc.MutableSet,
)
_DICTS = (dict, abc.Mapping, abc.MutableMapping)
_MARKS = ("Required", "NotRequired", "ReadOnly", "Final")
_DEPTH = 100


class _Field(NamedTuple):
    name: str
    wire: str
    kind: Any
    required: bool


def type_name(kind: Any) -> str:
    """Return a type as it is written in code, for an error."""
    name = kind.__name__ if is_class(kind) else str(kind)
    return re.sub(r"\b(typing|typing_extensions|__main__)\.", "", name)


def is_class(kind: Any) -> bool:
    """Tell whether a type is a class without arguments.

    On Python 3.10 `list[int]` is an instance of `type`, too.
    """
    return isinstance(kind, type) and get_origin(kind) is None


def is_ours(kind: Any) -> bool:
    """Tell whether a type is a model of this package, or a union of such models."""
    return is_untagged(kind) or (is_class(kind) and issubclass(kind, APIStruct))


def is_all_ours(inside: Collection[Any]) -> bool:
    """Tell whether a type, given by its `parts`, holds models of this package and no others."""
    return any(map(is_ours, inside)) and not any(is_object(part) and not is_ours(part) for part in inside)


def is_of_pydantic(kind: Any) -> bool:
    """Tell whether only pydantic can read a type: its models, and constraints in an `Annotated`."""
    known = type(kind).__module__.partition(".")[0] in ("pydantic", "annotated_types") or (
        is_class(kind) and (kind.__module__.partition(".")[0] == "pydantic" or "__pydantic_core_schema__" in vars(kind))
    )
    return known and "pydantic" in sys.modules


def has_no_json_form(kind: Any) -> bool:
    """Tell whether a type is a class that cannot be made from JSON."""
    origin = get_origin(kind)
    if is_class(origin) and issubclass(origin, Generic):
        kind = origin
    if not is_class(kind) or kind is object or is_ours(kind) or is_of_pydantic(kind) or is_object(kind):
        return False
    return isinstance(msgspec.inspect.type_info(kind), msgspec.inspect.CustomType)


def is_object(kind: Any) -> bool:
    """Tell whether values of a type are made from a JSON object with named fields."""
    kind = get_origin(kind) or kind
    return is_class(kind) and (
        issubclass(kind, msgspec.Struct)
        or dataclasses.is_dataclass(kind)
        or hasattr(kind, "__attrs_attrs__")
        or hasattr(kind, "__total__")
        or (issubclass(kind, tuple) and hasattr(kind, "_fields"))
    )


def parts(kind: Any, seen: dict[int, Any] | None = None) -> Iterator[Any]:
    """Yield a type and all types inside it, each once, and the metadata of `Annotated`."""
    seen = {} if seen is None else seen
    if id(kind) in seen:
        return
    seen[id(kind)] = kind  # a reference is kept, so that no other type gets the same id meanwhile
    yield kind
    if is_ours(kind):
        return
    if is_object(kind):
        inside = [field.kind for field in fields_of(kind)]
    else:
        inside = [*get_args(kind), getattr(kind, "__value__", None)]  # of a `type X = ...` statement
    for part in inside:
        yield from parts(part, seen)


def fields_of(kind: Any) -> list[_Field]:
    """Return the fields of an object type. For a generic one, type variables are replaced."""
    origin = get_origin(kind)
    if origin is None:
        return list(_declared(kind))
    given = dict(zip(origin.__parameters__, get_args(kind), strict=False))
    return [field._replace(kind=_filled(field.kind, given)) for field in _declared(origin)]


def _filled(hint: Any, given: Mapping[Any, Any]) -> Any:
    if isinstance(hint, TypeVar):
        return given.get(hint, hint)
    variables = getattr(hint, "__parameters__", ())
    return hint[tuple(given.get(variable, Any) for variable in variables)] if variables else hint


def _declared(kind: Any) -> Iterator[_Field]:
    if issubclass(kind, msgspec.Struct):
        for field in msgspec.structs.fields(kind):
            yield _Field(field.name, field.encode_name, field.type, field.required)
        return
    hints = get_type_hints(kind, include_extras=True)
    if dataclasses.is_dataclass(kind):
        nothing: Any = dataclasses.MISSING
        for item in dataclasses.fields(kind):
            if item.init:
                required = item.default is nothing and item.default_factory is nothing
                yield _Field(item.name, item.name, hints[item.name], required)
    elif hasattr(kind, "__attrs_attrs__"):
        nothing = sys.modules["attr"].NOTHING
        for item in kind.__attrs_attrs__:
            if item.init:
                yield _Field(item.alias, item.name, hints.get(item.name, Any), item.default is nothing)
    elif hasattr(kind, "__total__"):
        for name, hint in hints.items():
            inner, marks = _unmarked(hint)
            yield _Field(name, name, inner, name in kind.__required_keys__ and "NotRequired" not in marks)
    else:
        for name in kind._fields:
            yield _Field(name, name, hints.get(name, Any), name not in kind._field_defaults)


def _unmarked(hint: Any) -> tuple[Any, set[str]]:
    """Return the type inside `Required[...]`, `NotRequired[...]` and similar, and their names."""
    marks = set()
    while (mark := getattr(get_origin(hint), "_name", None)) in _MARKS:
        marks.add(mark)
        hint = get_args(hint)[0]
    return hint, marks


def build(kind: Any, data: Any, path: str, depth: int = 0) -> Any:
    """Return a value of type `kind` made from plain data.

    Raises `Mismatch` with the path in wire names.
    """
    if depth > _DEPTH:
        raise RecursionError
    kind = getattr(kind, "__value__", kind)
    origin, inside = get_origin(kind), get_args(kind)
    if is_ours(kind):
        return read_ours(kind, json.dumps(data), path)
    if origin is Annotated and not any(isinstance(mark, msgspec.Meta) for mark in kind.__metadata__):
        return build(inside[0], data, path, depth + 1)
    if origin in _UNIONS:
        return _union(inside, data, path, depth)
    if is_object(kind) and not is_of_pydantic(kind) and not _tagged(kind):
        return _object(kind, data, path, depth)
    if isinstance(data, list) and origin in _LISTS:
        items = [build(inside[0], item, f"{path}[{index}]", depth + 1) for index, item in enumerate(data)]
        return origin(items) if origin in (set, frozenset) else set(items) if issubclass(origin, abc.Set) else items
    if isinstance(data, list) and origin is tuple and inside[1:] == (...,):
        return tuple(build(inside[0], item, f"{path}[{index}]", depth + 1) for index, item in enumerate(data))
    if isinstance(data, list) and origin is tuple and len(inside) == len(data):
        pairs = enumerate(zip(inside, data, strict=True))
        return tuple(build(part, item, f"{path}[{index}]", depth + 1) for index, (part, item) in pairs)
    if isinstance(data, dict) and origin in _DICTS:
        return {
            _key(inside[0], key, _under(path, key)): build(inside[1], item, _under(path, key), depth + 1)
            for key, item in data.items()
        }
    return _leaf(Any if isinstance(kind, TypeVar) else kind, data, path)


def _under(path: str, name: object) -> str:
    return f"{path}.{name}" if path else str(name)


def _tagged(kind: Any) -> bool:
    """Tell whether msgspec reads more of a struct than its fields, such as a tag."""
    config = getattr(get_origin(kind) or kind, "__struct_config__", None)
    return config is not None and (config.array_like or config.tag is not None or config.forbid_unknown_fields)


def _object(kind: Any, data: Any, path: str, depth: int) -> Any:
    if issubclass(get_origin(kind) or kind, tuple) and isinstance(data, list):
        fields = fields_of(kind)
        if not sum(field.required for field in fields) <= len(data) <= len(fields):
            raise Mismatch(f"is a list of {len(data)} items, not of {len(fields)}", path)
        pairs = enumerate(zip(fields, data, strict=False))
        return kind(*(build(field.kind, item, f"{path}[{index}]", depth + 1) for index, (field, item) in pairs))
    if not isinstance(data, Mapping):
        raise Mismatch(f"is {json_kind(data)}, not an object", path)
    values = {}
    for field in fields_of(kind):
        here = _under(path, field.wire)
        if field.wire in data:
            values[field.name] = build(field.kind, data[field.wire], here, depth + 1)
        elif field.required:
            raise Mismatch("is missing", here)
    return (get_origin(kind) or kind)(**values)


def _union(kinds: tuple[Any, ...], data: Any, path: str, depth: int) -> Any:
    if data is None and type(None) in kinds:
        return None
    mismatches = []
    objects = [kind for kind in kinds if is_object(kind) or is_ours(kind)]
    if objects and all(_tagged(kind) and not is_ours(kind) for kind in objects):
        return _leaf(Union[kinds], data, path)  # noqa: UP007 - it is made from a tuple
    for kind in objects if isinstance(data, dict) and objects else kinds:
        if kind is type(None):
            continue
        try:
            return build(kind, data, path, depth + 1)
        except Mismatch as mismatch:
            mismatches.append(mismatch)
    if len(mismatches) == 1:
        raise mismatches[0]
    raise Mismatch(
        "fits none of the types that it may have. It "
        + ", and it ".join(mismatch.problem for mismatch in mismatches[:5]),
        path,
    )


def _leaf(kind: Any, data: Any, path: str) -> Any:
    try:
        return msgspec.convert(data, kind, dec_hook=read_other, str_keys=True)
    except Mismatch as mismatch:
        raise Mismatch(mismatch.problem, _joined(path, mismatch.path)) from None
    except msgspec.ValidationError as error:
        said, _, inner = str(error).replace(" - at `key` in `$", " - at `$").partition(" - at `$")
        inner = re.sub(r"\[\.\.\.\]", "", inner.rstrip("`"))
        raise Mismatch(verb_phrase(said), _joined(path, inner.removeprefix("."))) from None


def _key(kind: Any, key: str, path: str) -> Any:
    """Return the key of a dict. JSON writes numbers and others as text there."""
    (read,) = _leaf(dict[kind, Any], {key: None}, path)
    return read


def _joined(path: str, inner: str) -> str:
    return f"{path}{inner}" if inner.startswith("[") or not path or not inner else f"{path}.{inner}"


def read_ours(kind: Any, text: bytes | str, path: str) -> Any:
    """Return a value of a model of this package, read as tolerantly as an answer."""
    try:
        return decode(kind, text, operation="your type")[0]
    except ResponseValidationError as error:
        raise Mismatch(error.message, _joined(path, error.field)) from None


def read_other(kind: Any, data: Any) -> Any:
    """Read a type that msgspec does not know; this is its `dec_hook`.

    These types are untagged unions of this package, and models of pydantic.
    """
    if is_untagged(kind):
        return select_variant(kind, data)
    if is_of_pydantic(kind):
        try:
            return sys.modules["pydantic"].TypeAdapter(kind).validate_json(json.dumps(data))
        except Exception as error:  # noqa: BLE001 - a validator of the type may raise anything
            raise mismatch_of(error) from None
    if isinstance(data, kind):
        return data
    raise Mismatch(f"is {json_kind(data)}, not {type_name(kind)}")


def mismatch_of(error: Exception) -> Mismatch:
    """Return the mismatch for what pydantic, or a validator of the type, raised."""
    try:
        found: Any = error.errors()  # type: ignore[attr-defined]
    except AttributeError:
        return Mismatch(f"{type(error).__name__}: {error}")
    path = ""
    for step in found[0]["loc"]:
        path = f"{path}[{step}]" if isinstance(step, int) else _under(path, step)
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return Mismatch(found[0]["msg"] + more, path)
