"""Tables of types: which JSON types each accepts, and its name in errors."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import inspect as mi

from ..types import is_untagged

_DUE: dict[type, str] = {
    mi.StrType: "text",
    mi.LiteralType: "one of the known values",
    mi.IntType: "a whole number",
    mi.FloatType: "a number",
    mi.BoolType: "a truth value",
    mi.DateTimeType: "a point in time",
    mi.DateType: "a date",
    mi.NoneType: "null",
    mi.ListType: "a list",
    mi.DictType: "an object",
    mi.StructType: "an object",
    mi.CustomType: "an object",
}
_ANY = (dict, list, str, int, float, bool, type(None))
_MADE_OF: dict[type, tuple[type, ...]] = {
    mi.AnyType: _ANY,
    mi.CustomType: _ANY,
    mi.NoneType: (type(None),),
    mi.BoolType: (bool,),
    mi.IntType: (int,),
    mi.FloatType: (float,),
    mi.ListType: (list,),
    mi.DictType: (dict,),
    mi.StructType: (dict,),
}
_PLAIN: dict[type, type] = {mi.StrType: str, mi.IntType: int, mi.FloatType: float, mi.BoolType: bool}
_LEAVES: dict[type, type] = {mi.NoneType: type(None), mi.BoolType: bool, mi.DateType: date}
_KINDS: dict[type, str] = {
    type(None): "null",
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "a truth value",
}


def json_kind(data: Any) -> str:
    """Return the name of the JSON type of plain data, for errors."""
    return _KINDS.get(type(data), "a number")


def due_at(node: mi.Type) -> str:
    """Return the name of the JSON type that a type expects, for errors."""
    return due_at(node.type) if isinstance(node, mi.Metadata) else _DUE.get(type(node), "something else")


def json_types(node: mi.Type) -> tuple[type, ...]:
    """Return the classes of plain data from which a value of this type can be made."""
    if isinstance(node, mi.Metadata):
        return json_types(node.type)
    if isinstance(node, mi.LiteralType):
        return tuple({type(value) for value in node.values})
    if isinstance(node, mi.CustomType) and is_untagged(node.cls):
        return (dict, str, list)
    return _MADE_OF.get(type(node), (str,))


def plain_type(node: mi.Type) -> type | None:
    """Return the class of plain data that needs no conversion for this type, or None."""
    if isinstance(node, mi.Metadata):
        return plain_type(node.type)
    if isinstance(node, mi.UnionType):
        found = {plain_type(variant) for variant in node.types if not isinstance(variant, mi.NoneType)}
        return found.pop() if len(found) == 1 else None
    return _PLAIN.get(type(node))


def leaf_type(node: mi.Type) -> Any:
    """Return the type to which msgspec converts a value without parts; `Any` for no conversion."""
    return _LEAVES.get(type(node), Any)
