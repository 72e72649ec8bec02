"""Complete plain data to a value of a type.

Missing required fields are added, and values that do not fit are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import inspect as mi

from ...types import is_untagged
from ..examples import allowed, node_example, type_node, variants

_NOTHING: Any = object()
_IN_USE = frozenset({"enabled", "active", "isActive"})
_DONE = "completed"
_KINDS: Mapping[type, frozenset[type]] = {
    mi.BoolType: frozenset({bool}),
    mi.IntType: frozenset({int}),
    mi.FloatType: frozenset({int, float}),
    mi.StrType: frozenset({str}),
    mi.DateTimeType: frozenset({str}),
    mi.DateType: frozenset({str}),
    mi.ListType: frozenset({list}),
    mi.DictType: frozenset({dict}),
    mi.StructType: frozenset({dict}),
    mi.NoneType: frozenset({type(None)}),
}
"""The Python types of plain data that fit each type. A type that is missing here accepts any of them."""
_options: dict[int, tuple[mi.Type, tuple[mi.Type, ...]]] = {}
"""The possible plain types of each type, by identity."""
_by_kind: dict[tuple[int, type], tuple[mi.Type, ...]] = {}
"""The possible plain types for one Python type of data."""


def complete(cls: Any, data: Any) -> Any:
    """Return a value of a type in wire names, from `data`.

    Fields that the type lacks are left out. Nested objects keep fields that their types lack.
    """
    node = type_node(cls)
    value = _complete(node, data, "")
    known = field_names(cls, data)
    return {name: item for name, item in value.items() if name in known} if known and isinstance(value, dict) else value


def field_names(cls: Any, data: Any) -> frozenset[str]:
    """Return the field names of the struct that `data` represents, or none if it is free-form."""
    node = _fitting(type_node(cls), data)
    if not isinstance(node, mi.StructType):
        return frozenset()
    return frozenset({*node.cls.__struct_encode_fields__, *([node.tag_field] if node.tag_field else [])})


def _complete(node: mi.Type, data: Any, name: str) -> Any:
    if (found := _fitting(node, data)) is not None:
        return _completed(found, data, name)
    short = _meant_by_text(node) if isinstance(data, str) else None
    return _made_up(node, name) if short is None else _struct(short[0], {short[1]: data})


def _completed(found: mi.Type, data: Any, name: str) -> Any:
    match found:
        case mi.StructType():
            return _struct(found, data)
        case mi.ListType(item_type=item):
            return [_complete(item, each, name) for each in data]
        case mi.DictType(value_type=item):
            return {key: _complete(item, each, key) for key, each in data.items()}
        case _:
            return data


def _struct(node: mi.StructType, data: Mapping[str, Any]) -> dict[str, Any]:
    value: dict[str, Any] = {node.tag_field: node.tag} if node.tag_field else {}
    for field in node.fields:
        wire = field.encode_name
        given = data.get(wire, _NOTHING)
        if given is not _NOTHING and (found := _fitting(field.type, given)) is not None:
            value[wire] = _completed(found, given, wire)
        elif given is not _NOTHING and _is_short(field.type, given):
            value[wire] = _complete(field.type, given, wire)
        elif field.default_factory is not msgspec.NODEFAULT:  # The field is a constant.
            value[wire] = field.default_factory()
        elif field.required:
            nothing = any(isinstance(variant, mi.NoneType) for variant in variants(field.type))
            value[wire] = None if nothing else _made_up(field.type, wire)
    return {**value, **{name: item for name, item in data.items() if name not in value and not _has(node, name)}}


def _is_short(node: mi.Type, data: Any) -> bool:
    return isinstance(data, str) and _meant_by_text(node) is not None


def _meant_by_text(node: mi.Type) -> tuple[mi.StructType, str] | None:
    """Return the struct that a text can abbreviate in requests, and its required field.

    An example is the id of a model.
    """
    for variant in _plain_types(node):
        if isinstance(variant, mi.StructType):
            required = [field for field in variant.fields if field.required]
            if len(required) == 1 and isinstance(_bare(required[0].type), mi.StrType):
                return variant, required[0].encode_name
    return None


def _made_up(node: mi.Type, name: str) -> Any:
    """Return a value for a field of a new object.

    Flags are off unless they mean in use, counts are 0, and work is completed.

    A program that waits until an object is `completed` would otherwise wait forever.
    """
    if name == "status" and _DONE in allowed(node, ""):
        return _DONE
    first = _bare(variants(node)[0])
    if isinstance(first, mi.BoolType):
        return name.removeprefix("is_") in _IN_USE
    if isinstance(first, (mi.IntType, mi.FloatType)) and name.endswith("_count"):
        return 0
    return node_example(node, name)


def _has(node: mi.StructType, name: str) -> bool:
    return name in node.cls.__struct_encode_fields__


def _fitting(node: mi.Type, data: Any) -> mi.Type | None:
    """Return the member of a type that `data` has, by its Python type and its tag only."""
    possible = _possible(node, type(data))
    if len(possible) == 1 and type(possible[0]) in _KINDS:  # Most types have a single candidate.
        return possible[0]
    of_kind = [variant for variant in possible if type(variant) in _KINDS or _is_kind(variant, data)]
    if isinstance(data, dict) and len(of_kind) > 1:
        tagged = [variant for variant in of_kind if isinstance(variant, mi.StructType) and variant.tag_field]
        same: list[mi.Type] = [variant for variant in tagged if data.get(str(variant.tag_field)) == variant.tag]
        of_kind = same or [each for each in of_kind if each not in tagged] or of_kind
    if not of_kind:
        return None
    first = of_kind[0]
    if isinstance(first, mi.CustomType) and is_untagged(first.cls):
        return _fitting(type_node(_chosen(first.cls, data)), data)
    return first


def _chosen(cls: Any, data: Any) -> Any:
    """Return the variant of an untagged union that `data` is, or that it resembles most."""
    found = cls.select(data)
    if found is None and isinstance(data, dict):
        structs = [(kind, set(keys)) for kind, keys in cls.variants if kind is not str]
        found = max(structs, key=lambda each: len(each[1] & data.keys()), default=(None, set()))[0]
    return found


def _bare(node: mi.Type) -> mi.Type:
    return _bare(node.type) if isinstance(node, mi.Metadata) else node


def _is_kind(node: mi.Type, data: Any) -> bool:
    if isinstance(node, mi.LiteralType):
        return data in node.values
    if isinstance(node, mi.CustomType) and is_untagged(node.cls):
        return _chosen(node.cls, data) is not None
    return True


def _possible(node: mi.Type, kind: type) -> tuple[mi.Type, ...]:
    """Return the plain types that data of a Python type can have."""
    known = _by_kind.get((id(node), kind))
    if known is None:
        found = _plain_types(node)
        known = tuple(variant for variant in found if kind in _KINDS.get(type(variant), (kind,)))
        _by_kind[id(node), kind] = known
    return known


def _plain_types(node: mi.Type) -> tuple[mi.Type, ...]:
    known = _options.get(id(node))
    if known is None:
        # The node is stored so that it stays alive and its id stays unique.
        known = _options[id(node)] = (node, tuple(map(_bare, variants(node))))
    return known[1]
