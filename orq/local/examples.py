"""Make example answers from types, for operations without stored state.

They are plain data in wire names.

An example has the required fields, and near its top the optional fields, too. Near its top it repeats fields of the
request that have the same names, such as ids, so that the answer matches the request.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from uuid import NAMESPACE_OID, uuid5

import msgspec
from msgspec import inspect as mi

from .._engine.operation import Events, Operation
from .._text_paths import IN_EVENT
from ..types import is_untagged
from .example_texts import example_text, snake

REQUIRED_ONLY = 2  # From this depth on, optional fields are left out.
_ECHO_DEPTH = 1  # Down to this depth, fields repeat those of the request.
_EVENTS = 5  # The number of event kinds before the terminal event.
PLACEHOLDER = "example"
MOMENT = "2026-01-01T00:00:00.000Z"
_ULID = "01JGFJJZ000000000000000001"
_TIMES = ("at", "time", "timestamp", "created", "updated", "started", "finished", "finalized", "seen", "expiration")
_MOMENTS = frozenset({*_TIMES, "deprecation", "activity", "on", "from", "to", "date"})
_LEFT_OUT = frozenset({"next", "cursor", "error", "errors"})  # There is no next page, and no error.
_SHOWN = frozenset({"content"})  # Fields that programs show first. They are present at any depth.
_LEAST = {
    "index": 0,
    "repetitions": 1,
    "timeout": 1000,
    "min_successful_judges": 2,
}  # Values for fields whose bounds stand in the facts but not in the types.
_BASE64 = "SGVsbG8h"
_FREE = {"parameters": {"type": "object", "properties": {}, "required": []}, "properties": {"type": "string"}}

type_node = cache(mi.type_info)


def example(cls: Any, given: Mapping[str, Any] | None = None, *, required_only: bool = False) -> Any:
    """Return an example of a type.

    Fields near its top repeat the fields of `given` with the same names.
    """
    return node_example(type_node(cls), "", REQUIRED_ONLY if required_only else 0, given or {})


def answer_example(operation: Operation, request: msgspec.Struct, path: Mapping[str, str]) -> Any:
    """Return an example answer to a request. `path` holds the path parameters by wire name."""
    return example(operation.answer.type, said_by(request, path))  # type: ignore[union-attr]


def event_examples(operation: Operation, request: msgspec.Struct, path: Mapping[str, str]) -> list[Any]:
    """Return the events of a whole stream: the first few kinds, then a terminal event."""
    assert isinstance(operation.answer, Events)
    return events_of(operation.answer, said_by(request, path))


def events_of(answer: Events, given: Mapping[str, Any]) -> list[Any]:
    """Return the events of a stream, given fields of a request."""
    kinds = struct_kinds(answer.type)
    last = {*answer.terminal, *answer.failed}
    others = [kind for kind in kinds if kind not in last]
    between = others[:_EVENTS] + [kind for kind in others[_EVENTS:] if kind.__struct_config__.tag in IN_EVENT]
    return [example(kind, given) for kind in (*between, *answer.terminal[:1])] or [example(answer.type, given)]


@cache
def struct_kinds(cls: Any) -> list[Any]:
    """Return the structs that a value of a type may have."""
    kinds = [node.cls for node in variants(type_node(cls)) if isinstance(node, mi.StructType)]
    custom: list[Any] = [
        node.cls for node in variants(type_node(cls)) if isinstance(node, mi.CustomType) and is_untagged(node.cls)
    ]
    return kinds + [kind for node in custom for kind, *_ in node.variants if isinstance(kind, type)]


def said_by(request: msgspec.Struct, path: Mapping[str, str]) -> dict[str, Any]:
    """Return the plain values of a request.

    The last id or key of its path also appears as `_id` and `id`, or `key`.
    """
    wires = zip(request.__struct_fields__, request.__struct_encode_fields__, strict=True)
    given = {wire: value for name, wire in wires if isinstance(value := getattr(request, name), (str, int, float))}
    for name, value in path.items():
        kinds = ("_id", "id") if name.lower().endswith("id") else ("key",) if name.lower().endswith("key") else ()
        given |= dict.fromkeys(kinds, value)
    return given


def node_example(node: mi.Type, name: str, depth: int = REQUIRED_ONLY, given: Mapping[str, Any] = {}) -> Any:
    """Return an example of one field."""
    match node:
        case mi.Metadata(type=inner, extra=extra):
            known = (extra or {}).get("known")
            if (extra or {}).get("base64"):
                return _BASE64
            return known[0] if known else node_example(inner, name, depth, given)
        case mi.StructType():
            return _struct(node, depth, given)
        case mi.UnionType():
            first = next(variant for variant in node.types if not isinstance(variant, mi.NoneType))
            return node_example(first, name, depth, given)
        case mi.CustomType(cls=cls) if is_untagged(cls):
            variant = cls.variants[0][0]  # type: ignore[attr-defined]
            value = node_example(type_node(cls.text if variant is str else variant), name, depth, given)  # type: ignore[attr-defined]
            tag = next((tag for tag, kind in cls.tags.items() if kind is variant), None)  # type: ignore[attr-defined]
            return value if tag is None else {**value, cls.tag: tag}  # type: ignore[attr-defined]
        case mi.ListType(item_type=item):
            return [node_example(item, name, depth, {})] * (2 if name == "judges" else 1)
        case mi.DictType(value_type=mi.AnyType()):
            return _FREE.get(name, {})
        case mi.DictType(value_type=value):
            return {"example": node_example(value, name, depth + 1, {})}
        case mi.LiteralType(values=values):
            return values[0]
        case mi.StrType():
            return _text(name)
        case mi.DateTimeType():
            return MOMENT
        case mi.DateType():
            return MOMENT[:10]
        case mi.BoolType():
            # There is no next page, so `has_more` and similar fields are false.
            return re.match(r"has(_|[A-Z])", name) is None
        case mi.IntType() | mi.FloatType():
            return _LEAST.get(name, 1)
        case _:
            return {} if isinstance(node, mi.AnyType) else None


def _struct(node: mi.StructType, depth: int, given: Mapping[str, Any]) -> dict[str, Any]:
    fields = {node.tag_field: node.tag} if node.tag_field else {}
    for field in node.fields:
        wire, words = field.encode_name, set(field.name.split("_"))
        if field.default_factory is not msgspec.NODEFAULT:  # The field is a constant.
            fields[wire] = field.default_factory()
            continue
        if not field.required and ((depth >= REQUIRED_ONLY and wire not in _SHOWN) or words & _LEFT_OUT):
            continue
        nothing = _nullable(field.type) and words & _LEFT_OUT
        value = None if nothing else node_example(field.type, wire, depth + 1, given)
        repeated = given.get(wire)
        if (
            depth <= _ECHO_DEPTH
            and wire not in _LEAST
            and type(repeated) is type(value)
            and repeated in allowed(field.type, repeated)
        ):
            value = repeated
        fields[wire] = value
    return fields


def allowed(node: mi.Type, value: Any) -> Any:
    """Return the known values of a field, or only `value` if any value is allowed."""
    known = [(variant.extra or {}).get("known") for variant in variants(node) if isinstance(variant, mi.Metadata)]
    return next(filter(None, known), (value,))


def _nullable(node: mi.Type) -> bool:
    return any(isinstance(variant, mi.NoneType) for variant in variants(node))


def variants(node: mi.Type) -> tuple[mi.Type, ...]:
    """Return the members of a union, or the type itself."""
    return node.types if isinstance(node, mi.UnionType) else (node,)


@cache
def _text(name: str) -> str:
    """Return example text for the name of a field."""
    words = snake(name).split("_")
    if words[-1] in _MOMENTS or name.startswith(("first_seen", "last_seen")):
        return MOMENT
    if words[-1] == "id":
        return _ULID if name == "_id" else str(uuid5(NAMESPACE_OID, "_".join(words)))
    if words[-1] == "ids":
        return _ULID
    if words[-1] in ("url", "uri"):
        return "https://example.com"
    return example_text("", name) or example_text("", words[-1]) or PLACEHOLDER
