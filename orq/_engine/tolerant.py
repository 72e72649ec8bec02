"""Decoding that survives an answer which does not fit its type. Runs only after the fast decoder has refused.

The smallest enclosing optional field becomes `None`, the smallest enclosing variant of an open union `Unrecognized`;
each is told in `problems` as `path: what is wrong`. A new variant is no problem, it is what `Unrecognized` is for.
Every value above the mended place has the type it claims; where nothing around a misfit is optional, `Misfit` is
raised.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect as mi

from ..types import Unrecognized, is_untagged
from .misfit import Misfit
from .times import read_time

Problems = list[str]

_info = cache(mi.type_info)


def mend(cls: Any, data: Any, problems: Problems) -> Any:
    """Build a value of type `cls` from plain JSON data, adding to `problems` what had to be left out."""
    return _mend(_info(cls), data, "", problems)


def _mend(node: mi.Type, data: Any, path: str, problems: Problems) -> Any:
    handler = _HANDLERS.get(type(node))
    if handler is not None:
        return handler(node, data, path, problems)
    try:
        return msgspec.convert(data, _LEAVES[type(node)])
    except msgspec.ValidationError as misfit:
        raise Misfit(_lower(str(misfit)), path) from None


def _struct(node: mi.StructType, data: Any, path: str, problems: Problems) -> Any:
    if not isinstance(data, dict):
        raise Misfit(f"expected an object, got {_kind(data)}", path)
    values = {}
    for field in node.fields:
        here = f"{path}.{field.name}" if path else field.name
        if field.encode_name not in data:
            if field.required:
                raise Misfit("is missing", here)
            continue
        try:
            values[field.name] = _mend(field.type, data[field.encode_name], here, problems)
        except Misfit as misfit:
            if field.required or not (
                field.default is None or field.default is field.default_factory is msgspec.NODEFAULT
            ):
                raise
            problems.append(f"{misfit.path}: {misfit.problem}")
    return node.cls(**values)


def _union(node: mi.UnionType, data: Any, path: str, problems: Problems) -> Any:
    variants = [variant for variant in node.types if not isinstance(variant, mi.NoneType)]
    if len(variants) == 1 and data is not None:
        return _mend(variants[0], data, path, problems)
    structs = [variant for variant in variants if isinstance(variant, mi.StructType)]
    if isinstance(data, dict) and structs:
        return _variant(structs, data, path, problems)
    for variant in node.types:
        if not isinstance(variant, mi.StructType):
            try:
                return _mend(variant, data, path, problems)
            except Misfit:
                continue
    if len(structs) < 2:
        raise Misfit(f"has an unexpected type, {_kind(data)}", path)
    problems.append(f"{path}: expected an object, got {_kind(data)}")
    return Unrecognized(None, data)


def _variant(structs: list[mi.StructType], data: dict[str, Any], path: str, problems: Problems) -> Any:
    tag_field = structs[0].tag_field
    tag = data.get(tag_field) if tag_field else None
    known = next((variant for variant in structs if variant.tag == tag), None)
    if len(structs) < 2:
        return _struct(structs[0], data, path, problems)
    if known is None:
        return Unrecognized(tag if isinstance(tag, str) else None, data)
    return _or_unknown(known, str(tag), data, path, problems)


def _or_unknown(node: mi.Type, tag: str | None, data: Any, path: str, problems: Problems) -> Any:
    told = len(problems)
    try:
        return _mend(node, data, path, problems)
    except Misfit as misfit:
        problems[told:] = [f"{misfit.path}: {misfit.problem}"]
        return Unrecognized(tag, data)


def _custom(node: mi.CustomType, data: Any, path: str, problems: Problems) -> Any:
    assert is_untagged(node.cls)
    union: Any = node.cls
    variant = union.select(data)
    if variant is None:
        tag = data.get(union.tag) if isinstance(data, dict) else None
        return Unrecognized(tag if isinstance(tag, str) else None, data)
    return _or_unknown(_info(variant), None, data, path, problems)


def _list(node: mi.ListType, data: Any, path: str, problems: Problems) -> Any:
    if not isinstance(data, list):
        raise Misfit(f"expected a list, got {_kind(data)}", path)
    return [_mend(node.item_type, item, f"{path}[{index}]", problems) for index, item in enumerate(data)]


def _dict(node: mi.DictType, data: Any, path: str, problems: Problems) -> Any:
    if not isinstance(data, dict):
        raise Misfit(f"expected an object, got {_kind(data)}", path)
    return {key: _mend(node.value_type, item, f"{path}.{key}", problems) for key, item in data.items()}


def _literal(node: mi.LiteralType, data: Any, path: str, problems: Problems) -> Any:
    if data in node.values:
        return data
    raise Misfit("is none of the known values", path)


def _time(node: mi.Type, data: Any, path: str, problems: Problems) -> Any:
    """Keep the text of a time that a `datetime` cannot hold."""
    try:
        return read_time(data)
    except msgspec.ValidationError as misfit:
        if not isinstance(data, str):
            raise Misfit(_lower(str(misfit)), path) from None
        problems.append(f"{path}: {_lower(str(misfit))}")
        return data


def _kind(data: Any) -> str:
    kinds: dict[type, str] = {dict: "an object", list: "a list", str: "text", bool: "a truth value"}
    return "null" if data is None else kinds.get(type(data), "a number")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


_LEAVES: dict[type, Any] = {
    mi.AnyType: Any,
    mi.NoneType: None,
    mi.BoolType: bool,
    mi.IntType: int,
    mi.FloatType: float,
    mi.StrType: str,
    mi.DateType: date,
}

_HANDLERS: dict[type, Callable[[Any, Any, str, Problems], Any]] = {
    mi.StructType: _struct,
    mi.UnionType: _union,
    mi.CustomType: _custom,
    mi.ListType: _list,
    mi.DictType: _dict,
    mi.LiteralType: _literal,
    mi.DateTimeType: _time,
    mi.Metadata: lambda node, data, path, problems: _mend(node.type, data, path, problems),
}
