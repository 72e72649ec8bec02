"""Make the JSON schema of a caller's own type, such as a dataclass or a pydantic model.

pydantic makes it if the type contains something of pydantic, else msgspec does.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import inspect as mi

from ._engine.caller_type_parts import fields_of, is_class, is_object, is_of_pydantic, parts, type_name
from ._schema import Node, Strict, ref_of, schema_name
from .errors import ConfigurationError

WRAPPED = "value"
"""The only field of the object that wraps a type whose JSON is not an object."""


class _Strictly:
    """Reads a type strictly with pydantic, which otherwise reads text as numbers and flags."""

    def __init__(self, adapter: Any, name: str) -> None:
        self._adapter, self._name = adapter, name

    def __str__(self) -> str:
        return self._name

    def validate_json(self, text: bytes | str) -> Any:
        return self._adapter.validate_json(text, strict=True)


class Schema(msgspec.Struct, frozen=True):
    """The JSON schema of a type.

    `json` is the strict form; `raw` and `defs` are the original schema. `open` has the path of each part that allows
    unknown keys or any value, so that the schema cannot be sent as strict.
    """

    kind: Any
    name: str
    json: Node
    open: tuple[str, ...]
    wrapped: bool
    raw: Node
    defs: dict[str, Node]
    reader: Any
    """The type for `decode_as`: the type itself, or an object that reads it strictly with pydantic."""


def schema_for(kind: Any) -> Schema:
    """Return the schema of a type. It is cached, so do not change it.

    Raises `ConfigurationError` for a type without a schema.
    """
    try:
        hash(kind)
    except TypeError:  # a type with unhashable metadata in `Annotated` cannot be cached
        return _make(kind)
    return _kept(kind)


def _make(kind: Any) -> Schema:
    name = type_name(kind)
    try:
        raw, defs, reader = _raw(kind)
        key = ref_of(raw)
        wrapped = (raw if key is None else defs[key]).get("type") != "object"
        if wrapped:
            raw = {"type": "object", "properties": {WRAPPED: raw}, "required": [WRAPPED]}
        strict = Strict(raw, defs)
    except ConfigurationError as error:
        raise ConfigurationError(f"{name} has no JSON schema. {error.message}") from None
    except Exception as error:  # noqa: BLE001 - pydantic, msgspec and the type itself may raise anything
        said = (str(error) or type(error).__name__).strip().splitlines()
        where = f" at {field}" if (field := _field_without_schema(kind)) else ""
        # The other lines are for callers of msgspec.
        line = said[-1 if said[0].startswith("Generating JSON schema") else 0]
        told = line.rstrip(".")
        raise ConfigurationError(f"{name} has no JSON schema{where}: {told}. {_advice_for(told)}") from None
    return Schema(kind, schema_name(name), strict.json, tuple(strict.open), wrapped, raw, defs, reader)


_kept = lru_cache(maxsize=1000)(_make)  # limited, since a program may create types endlessly


def _advice_for(said: str) -> str:
    if "ForwardRef(" in said or "is not defined" in said or said.startswith("Type ''"):
        return (
            "A name in quotes is looked up in the module of the class around it. Define it there. "
            "A type that contains itself must be a class."
        )
    if said.startswith("Type '") or "must be a type" in said:  # messages of msgspec, and of typing on Python 3.10
        return "Pass a type, such as a class or list[int]."
    return "Use a type that has a JSON form."


def _field_without_schema(kind: Any) -> str:
    """Return the field inside a type that has no schema, or ""."""
    try:
        for part in parts(kind):
            fields = {field.wire: field.kind for field in fields_of(part)} if is_object(part) else {}
            models = getattr(part, "model_fields", None) if is_of_pydantic(part) else None
            fields |= {name: field.annotation for name, field in (models or {}).items()}
            for name, inner in fields.items():
                if not any(map(is_object, parts(inner))):
                    try:
                        _raw(inner)
                    except Exception:  # noqa: BLE001 - it is the caller's exception again
                        return f"{type_name(part)}.{name}"
    except Exception:  # noqa: BLE001 - a meaningless annotation may raise anything
        return ""
    return ""


def _raw(kind: Any) -> tuple[Node, dict[str, Node], Any]:
    """Return the original schema, its definitions, and the reader of its JSON."""
    inside = list(parts(kind))
    if any(map(is_of_pydantic, inside)):
        if mixed := [part for part in inside if is_class(part) and issubclass(part, msgspec.Struct)]:
            raise ConfigurationError(
                f"It mixes pydantic with the struct {type_name(mixed[0])}. Use only one of the two."
            )
        adapter = sys.modules["pydantic"].TypeAdapter(kind)
        found: Node = adapter.json_schema()
        defs = found.pop("$defs", {})
        # An older pydantic makes this for a model that contains itself.
        if list(found) == ["allOf"] and len(found["allOf"]) == 1:
            found = found["allOf"][0]
        return found, defs, _Strictly(adapter, type_name(kind))
    (root,), defs = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    _add_formats(mi.type_info(kind), root, defs, set())
    return root, defs, kind


def _add_formats(node: Any, schema: Any, defs: dict[str, Node], done: set[int]) -> None:
    """Add the format of each `datetime`, which msgspec adds only if a time zone is required."""
    if (key := ref_of(schema)) is not None:
        schema = defs[key]
    for branch in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        _add_formats(node, branch, defs, done)
    match node:
        case mi.DateTimeType():
            if schema.get("type") == "string":
                schema.setdefault("format", "date-time")
        case mi.Metadata(type=inner):
            _add_formats(inner, schema, defs, done)
        case mi.UnionType(types=types):
            for inner in types:
                _add_formats(inner, schema, defs, done)
        case mi.DictType(value_type=inner):
            if isinstance(more := schema.get("additionalProperties"), dict):
                _add_formats(inner, more, defs, done)
        case _ if (fields := getattr(node, "fields", None)) and _is_of(node, schema) and id(schema) not in done:
            done.add(id(schema))
            for field in fields:
                _add_formats(field.type, schema["properties"][field.encode_name], defs, done)
        case _ if hasattr(node, "item_type") and "items" in schema:
            _add_formats(node.item_type, schema["items"], defs, done)
        case _:
            pass


def _is_of(node: Any, schema: Node) -> bool:
    """Tell whether an object's schema is of this type, and not of another one of the same union."""
    fields, tag = schema.get("properties", {}), getattr(node, "tag", None)
    tagged = tag is None or fields.get(node.tag_field, {}).get("enum") == [tag]
    return tagged and all(field.encode_name in fields for field in node.fields)
