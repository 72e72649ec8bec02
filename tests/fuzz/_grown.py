"""Draw wire data of a newer service or another provider.

It has unknown fields, kinds and nulls at every depth.
"""

from __future__ import annotations

import math
from typing import Any

from hypothesis import strategies as st
from msgspec import inspect as mi

from orq.types import is_untagged

from ._values import JSON, Draw

NEW_FIELDS = st.sampled_from(["zz_new", "zzNew-field", "x-zz", "zz/new", "zz_and"])
"""Names that are no slip for any field."""

FREE = {"zz": None, "zz_in": [None, {"zz": None}]}
"""What a provider writes as it likes: here a null is a value."""

TELLING = {"type", "object", "error", "code", "message", "status", "event"}
"""Fields by which a service's error is told from an answer, and a kind from another."""

MISMATCHES = st.sampled_from(["zz odd", True, 1.5, [["zz odd"]], {"zz odd": FREE}])


def grown(draw: Draw, node: mi.Type, data: Any, *, odd: bool = False) -> Any:
    """Return data that fits a type with unknown fields, unknown kinds and nulls put in wherever they may stand.

    If `odd`, some fields inside of it hold what does not fit, too.
    """
    node = _variant(node, data)
    match node, data:
        case mi.StructType(), dict():
            return _struct(draw, node, data, odd)
        case mi.ListType(), list():
            items = [grown(draw, node.item_type, item, odd=odd) for item in data]
            if (tag := _tag(node.item_type)) and draw(st.booleans()):
                items.insert(draw(st.integers(0, len(items))), {tag: "zz new kind", "zz": draw(JSON), "zz_free": FREE})
            return items
        case mi.DictType(), dict():
            return {key: grown(draw, node.value_type, item, odd=odd) for key, item in data.items()}
    return data


def _struct(draw: Draw, node: mi.StructType, data: dict[str, Any], odd: bool) -> dict[str, Any]:
    types = {field.encode_name: field.type for field in node.fields}
    more = {key: grown(draw, types[key], item, odd=odd) if key in types else item for key, item in data.items()}
    wrong = [key for key in more if key in types and key not in TELLING] if odd else []
    if wrong and draw(st.booleans()):
        more[draw(st.sampled_from(wrong))] = draw(MISMATCHES)
    absent = [field.encode_name for field in node.fields if not field.required and field.encode_name not in data]
    if absent and draw(st.booleans()):
        more[draw(st.sampled_from(absent))] = None
    if draw(st.booleans()):
        more[draw(NEW_FIELDS)] = draw(JSON | st.just(FREE))
    return more


def _variant(node: mi.Type, data: Any) -> mi.Type:
    """Return the type that reads the data, of a type that may be a union."""
    if isinstance(node, mi.Metadata):
        return _variant(node.type, data)
    if isinstance(node, mi.CustomType):
        assert is_untagged(node.cls)
        union: Any = node.cls
        variant = union.select(data)
        return mi.AnyType() if variant is None else mi.type_info(variant)
    if not isinstance(node, mi.UnionType):
        return node
    if isinstance(data, list):
        return next((kind for kind in node.types if isinstance(kind, mi.ListType)), node)
    if isinstance(data, dict):
        kinds = [_variant(kind, data) for kind in node.types if isinstance(kind, (mi.CustomType, mi.DictType))]
        structs = [kind for kind in node.types if isinstance(kind, mi.StructType)]
        known = [kind for kind in structs if kind.tag_field is None or data.get(kind.tag_field) == kind.tag]
        return (*known, *kinds, node)[0]
    return node


def _tag(node: mi.Type) -> str | None:
    """Return the field that tells the kinds of a list's items apart, if there are kinds."""
    if isinstance(node, mi.CustomType):
        return node.cls.tag  # type: ignore[attr-defined, no-any-return]
    if isinstance(node, mi.UnionType):
        tagged = [kind.tag_field for kind in node.types if isinstance(kind, mi.StructType)]
        return tagged[0] if len(tagged) > 1 else None
    return None


def difference(one: Any, other: Any, path: str = "") -> str | None:
    """Return where two JSON values differ, else None: 3 and 3.0 do; null and absent do where the data is free."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = [key for key in {**one, **other} if one.get(key) is not None or other.get(key) is not None]
        if lost := next((key for key in one if key.startswith("zz") and key not in other), None):
            return f"{path}.{lost} is lost"
        found = (difference(one.get(key), other.get(key), f"{path}.{key}") for key in keys)
        return next((place for place in found if place), None)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        found = (difference(a, b, f"{path}[]") for a, b in zip(one, other, strict=True))
        return next((place for place in found if place), None)
    same = type(one) is type(other) and (one == other or (isinstance(one, float) and math.isclose(one, other)))
    return None if same else f"{path}: {one!r} became {other!r}"
