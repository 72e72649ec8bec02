"""Draw values of any of our types, and put faults into them."""

from __future__ import annotations

import copy
from base64 import b64encode
from typing import Any

import msgspec
from hypothesis import assume, strategies as st
from msgspec import UNSET, inspect as mi

from orq.types import FileInput

TEXT = st.text(max_size=8) | st.sampled_from(["", "é", "\U0001f600", "a b/ü?&=#%+", "..", "null", "\x00", "\u2028"])
INTEGERS = st.integers(-(2**63), 2**64 - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)
KEYS = st.text(max_size=4) | st.sampled_from(
    ["id", "_id", "type", "kind", "data", "text", "code", "message", "error", "role", "parts", "choices", "object"]
)
JSON = st.recursive(
    st.none() | st.booleans() | INTEGERS | FLOATS | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)

TIMES = st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")

Draw = Any
Pair = tuple[Any, Any]
"""What a caller writes, in Python names; what is to stand on the wire."""


def pair(draw: Draw, node: mi.Type) -> Pair:
    """Draw a value that fits a type."""
    match node:
        case mi.StructType():
            return _struct(draw, node)
        case mi.UnionType():
            return pair(draw, draw(st.sampled_from(node.types)))
        case mi.CustomType():
            return _custom(draw, node.cls)
        case mi.ListType():
            items = [pair(draw, node.item_type) for _ in range(draw(st.integers(0, 3)))]
            return [written for written, _ in items], [wire for _, wire in items]
        case mi.Metadata():
            return _constrained(draw, node)
        case mi.DictType():
            items = [(draw(KEYS), pair(draw, node.value_type)) for _ in range(draw(st.integers(0, 2)))]
            return {key: written for key, (written, _) in items}, {key: wire for key, (_, wire) in items}
        case mi.LiteralType():
            return _twice(draw(st.sampled_from(node.values)))
    return _twice(draw(_LEAVES[type(node)]))


_LEAVES: dict[type, st.SearchStrategy[Any]] = {
    mi.StrType: TEXT,
    mi.BoolType: st.booleans(),
    mi.IntType: INTEGERS,
    mi.FloatType: FLOATS,
    mi.DateType: st.dates().map(str),
    mi.DateTimeType: TIMES,
    mi.NoneType: st.none(),
    mi.AnyType: JSON,
}


def _twice(value: Any) -> Pair:
    return value, value


def _constrained(draw: Draw, node: mi.Metadata) -> Pair:
    extra = node.extra or {}
    if "known" in extra and draw(st.booleans()):
        return _twice(draw(st.sampled_from(extra["known"])))
    if "base64" in extra:
        return _twice(b64encode(draw(st.binary(max_size=20))).decode())
    value = pair(draw, node.type)
    assume(not extra.get("non_empty") or value[0] not in ("", [], {}))
    return value


def _struct(draw: Draw, node: mi.StructType) -> Pair:
    tag = {node.tag_field: node.tag} if node.tag_field else {}
    written, wire = dict(tag), dict(tag)
    fields = [field for field in node.fields if field.required]
    optional = [field for field in node.fields if not field.required]
    if optional:
        chosen = draw(st.lists(st.sampled_from(range(len(optional))), max_size=4, unique=True))
        fields += [optional[index] for index in sorted(chosen)]
    for field in fields:
        written[field.name], item = pair(draw, field.type)
        if item is not None or field.default is not None:  # otherwise it is absent
            wire[field.encode_name] = item
    for field in optional:
        if field.default_factory is not msgspec.NODEFAULT:  # a constant
            wire.setdefault(field.encode_name, field.default_factory())
    return written, wire


def _custom(draw: Draw, cls: Any) -> Pair:
    if cls is FileInput:
        content = draw(st.binary(max_size=12))
        kind = draw(st.sampled_from(["bare", "named", "typed"]))
        if kind == "bare":
            return content, ("upload", content, None)
        name = draw(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6))
        media = "image/png" if kind == "typed" else None
        return (name, content, media)[: 2 if media is None else 3], (name, content, media)
    variant, _ = draw(st.sampled_from(cls.variants))
    written, wire = pair(draw, mi.type_info(variant))
    tags = [tag for tag, one in cls.tags.items() if one is variant]
    if tags and cls.tag not in wire and isinstance(wire, dict):
        written[cls.tag] = wire[cls.tag] = draw(st.sampled_from(tags))
    assume(cls.select(wire) is variant)
    return written, wire


# --- faults ----------------------------------------------------------------------------------------------------------


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of every value inside plain data, the whole first."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(place for key, item in items for place in places(item, (*path, key)))]


def changed(data: Any, path: tuple[Any, ...], new: Any) -> Any:
    """Return a copy with one place replaced, or removed if `new` is `UNSET`."""
    if not path:
        return new
    data = copy.copy(data)
    if len(path) == 1 and new is UNSET:
        del data[path[0]]
    else:
        data[path[0]] = changed(data[path[0]], path[1:], new)
    return data


@st.composite
def wire_of(draw: Draw, cls: Any, faults: int = 0) -> Any:
    """Draw plain data as it stands on the wire, with at most so many faults in it."""
    wire = pair(draw, mi.type_info(cls))[1]
    for _ in range(draw(st.integers(0, faults)) if faults else 0):
        path = draw(st.sampled_from(places(wire)))
        wire = changed(wire, path, draw(JSON | st.just(UNSET) if path else JSON))
    return wire


def shown(path: tuple[Any, ...]) -> str:
    """Return a path as errors show it."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")
