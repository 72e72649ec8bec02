"""Decode answers that msgspec's compiled decoder refuses, without losing any data.

That decoder refuses unknown fields and values that do not fit. Here:

- An unknown field is kept on its object.
- A value that does not fit stays plain data, as it arrived.
- A required field that is missing is None.
- An object of an unknown kind, and anything else in place of an object, becomes an `Unrecognized`.

Each value that does not fit is a problem, reported as `path: what is wrong`, or without a path for the whole answer.
Unknown fields, kinds and enum values are no problems. Only another JSON type at the top raises `Mismatch`.

Each type is compiled once into a function that takes data and a list for problems. Paths are built only for problems,
so data that fits costs nothing extra.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect as mi

from .._extras import keep, without_tag
from ..types import APIStruct, Unrecognized, is_untagged
from .json_types import due_at, json_kind, json_types, leaf_type, plain_type
from .mismatch import Mismatch, verb_phrase
from .times import read_time

Problems = list[Mismatch]
Build = Callable[[Any, Problems], Any]


def build_tolerantly(cls: Any, data: Any, problems: list[str], *, wire: bool = False) -> Any:
    """Build a value of type `cls` from plain JSON data, and add its problems to the list.

    The paths of problems are in Python names, or in `wire` names.
    """
    node = _info(cls)
    if isinstance(node, mi.StructType) and not isinstance(data, dict):
        raise Mismatch(f"is {json_kind(data)}, not an object")
    if isinstance(node, (mi.ListType, mi.DictType)) and type(data) not in json_types(node):
        raise Mismatch(f"is {json_kind(data)}, not {due_at(node)}")
    found: Problems = []
    value = _builder(cls, wire)(data, found)
    if value is None and not _takes_null(node):
        value = Unrecognized(None, None)
    problems += [f"{mismatch.path}: {mismatch.problem}" if mismatch.path else mismatch.problem for mismatch in found]
    return value


def _takes_null(node: mi.Type) -> bool:
    return isinstance(node, (mi.AnyType, mi.NoneType)) or any(map(_takes_null, getattr(node, "types", ())))


@cache
def _info(cls: Any) -> mi.Type:
    return mi.type_info(cls)


@cache
def _builder(cls: Any, wire: bool) -> Build:
    return _compile(_info(cls), wire)


def _compile(node: mi.Type, wire: bool) -> Build:
    if not isinstance(node, mi.StructType):
        return _COMPILERS.get(type(node), _leaf)(node, wire)
    if (key := (node.cls, wire)) not in _STRUCTS:
        _STRUCTS[key] = _struct(node, wire)
    return _STRUCTS[key]


def _any(node: mi.Type, wire: bool) -> Build:
    return lambda data, problems: data


def _metadata(node: mi.Metadata, wire: bool) -> Build:
    return _compile(node.type, wire)


def _text(node: mi.Type, wire: bool) -> Build:
    def build(data: Any, problems: Problems) -> Any:
        if type(data) is not str:
            problems.append(Mismatch(f"is {json_kind(data)}, not text"))
        return data

    return build


def _integer(node: mi.Type, wire: bool) -> Build:
    def build(data: Any, problems: Problems) -> Any:
        if type(data) is int:
            return data
        if type(data) is float and data.is_integer():
            return int(data)
        problems.append(Mismatch(f"is {json_kind(data)}, not a whole number"))
        return data

    return build


def _number(node: mi.Type, wire: bool) -> Build:
    def build(data: Any, problems: Problems) -> Any:
        if type(data) not in (int, float):
            problems.append(Mismatch(f"is {json_kind(data)}, not a number"))
        return data

    return build


def _leaf(node: mi.Type, wire: bool) -> Build:
    """Build a value that msgspec can convert alone: a truth value or a date."""
    kind, due = leaf_type(node), due_at(node)

    def build(data: Any, problems: Problems) -> Any:
        try:
            return data if type(data) is kind else msgspec.convert(data, kind)
        except msgspec.ValidationError:
            problems.append(Mismatch(f"is {json_kind(data)}, not {due}"))
            return data

    return build


def _time(node: mi.Type, wire: bool) -> Build:
    """Keep a time as text if `datetime` cannot hold it."""

    def build(data: Any, problems: Problems) -> Any:
        try:
            return read_time(data)
        except msgspec.ValidationError as mismatch:
            problems.append(Mismatch(verb_phrase(str(mismatch))))
            return data

    return build


def _literal(node: mi.LiteralType, wire: bool) -> Build:
    def build(data: Any, problems: Problems) -> Any:
        if not (isinstance(data, (str, int)) and data in node.values):
            problems.append(Mismatch("is not one of the known values"))
        return data

    return build


def _list(node: mi.ListType, wire: bool) -> Build:
    build_item = _compile(node.item_type, wire)

    def build(data: Any, problems: Problems) -> Any:
        if data is None:  # the service writes null for an empty list
            return []
        if type(data) is not list:
            problems.append(Mismatch(f"is {json_kind(data)}, not a list"))
            return data
        built = []
        for index, item in enumerate(data):
            told = len(problems)
            built.append(build_item(item, problems))
            if len(problems) != told:
                _prefix(problems, told, index)
        return built

    return build


def _dict(node: mi.DictType, wire: bool) -> Build:
    build_item = _compile(node.value_type, wire)

    def build(data: Any, problems: Problems) -> Any:
        if type(data) is not dict:
            problems.append(Mismatch(f"is {json_kind(data)}, not an object"))
            return data
        built = {}
        for key, item in data.items():
            told = len(problems)
            built[key] = build_item(item, problems)
            if len(problems) != told:
                _prefix(problems, told, key)
        return built

    return build


def _struct(node: mi.StructType, wire: bool) -> Build:
    cls, tag_field, tag = node.cls, node.tag_field, node.tag
    fields = {f.encode_name: (f.name, plain_type(f.type), _compile(f.type, wire)) for f in node.fields}
    needed = {f.encode_name: f.name for f in node.fields if f.required}
    keeps = issubclass(cls, APIStruct)

    def build(data: Any, problems: Problems) -> Any:
        if type(data) is not dict:
            problems.append(Mismatch(f"is {json_kind(data)}, not an object"))
            return data if data is None else Unrecognized(None, data)
        values: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        before = len(problems)
        for key, item in data.items():
            known = fields.get(key)
            if known is None:
                if key != tag_field:
                    unknown[key] = item
                elif item != tag:  # the object is of another kind than the only one that is expected
                    return Unrecognized(item if isinstance(item, str) else None, data)
                continue
            name, fits, build_field = known
            if type(item) is fits:  # this is the usual case
                values[name] = item
            elif item is not None or key in needed:  # null in an optional field means absent
                told = len(problems)
                values[name] = build_field(item, problems)
                if len(problems) != told:
                    _prefix(problems, told, key if wire else name)
        for key, name in needed.items():
            if name not in values:
                values[name] = None
                problems.append(Mismatch("is missing", key if wire else name))
        value = cls(**values)
        if keeps and (unknown or len(problems) != before):
            keep(value, unknown, mismatch=len(problems) != before)
        return value

    return build


def _union(node: mi.UnionType, wire: bool) -> Build:
    structs = [variant for variant in node.types if isinstance(variant, mi.StructType)]
    tag_field = structs[0].tag_field if structs else None
    by_tag = {variant.tag: _compile(variant, wire) for variant in structs}
    only = _compile(structs[0], wire) if len(structs) == 1 else None
    others: dict[type, list[Build]] = {}
    for variant in node.types:
        if not isinstance(variant, mi.StructType):
            build_variant = _compile(variant, wire)
            for kind in json_types(variant):
                others.setdefault(kind, []).append(build_variant)
    for kind, wider in ((int, float), (float, int)):
        others.setdefault(kind, []).extend(others.get(wider, []))

    due = " or ".join(dict.fromkeys(due_at(variant) for variant in node.types if not isinstance(variant, mi.NoneType)))

    def build(data: Any, problems: Problems) -> Any:
        kind = type(data)
        if kind is dict and structs:
            if only is not None:
                return only(data, problems)
            known = by_tag.get(tag) if isinstance(tag := data.get(tag_field), str) else None
            if known is None:
                return Unrecognized(tag if isinstance(tag, str) else None, data)
            return known(data, problems)
        nearest: tuple[Any, Problems] | None = None
        for build_variant in others.get(kind, ()):
            found: Problems = []
            value = build_variant(data, found)
            if not found:
                return value
            nearest = nearest or (value, found)
        if nearest is not None:
            problems += nearest[1]
            return nearest[0]
        problems.append(Mismatch(f"is {json_kind(data)}, not {due}"))
        return Unrecognized(None, data) if structs and data is not None else data

    return build


def _custom(node: mi.CustomType, wire: bool) -> Build:
    union: Any = node.cls
    if not is_untagged(union):
        return _any(node, wire)

    def build(data: Any, problems: Problems) -> Any:
        variant = union.select(data)
        if variant is not None:
            return without_tag(_builder(variant, wire)(data, problems), data, union.tag)
        if isinstance(data, dict):
            tag = data.get(union.tag)
            return Unrecognized(tag if isinstance(tag, str) else None, data)
        problems.append(Mismatch(f"is {json_kind(data)}, not an object"))
        return data if data is None else Unrecognized(None, data)

    return build


def _prefix(problems: Problems, start: int, step: str | int) -> None:
    problems[start:] = [mismatch.within(step) for mismatch in problems[start:]]


_STRUCTS: dict[tuple[type, bool], Build] = {}

_COMPILERS: dict[type, Callable[[Any, bool], Build]] = {
    mi.AnyType: _any,
    mi.StrType: _text,
    mi.IntType: _integer,
    mi.FloatType: _number,
    mi.LiteralType: _literal,
    mi.DateTimeType: _time,
    mi.ListType: _list,
    mi.DictType: _dict,
    mi.UnionType: _union,
    mi.CustomType: _custom,
    mi.Metadata: _metadata,
}
