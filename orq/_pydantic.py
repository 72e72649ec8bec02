"""Support for pydantic: how it checks, dumps and describes values of this package's types.

It is imported only when pydantic calls it, so pydantic is not required. A value of ours is valid as it is. A dict or
JSON text is converted, with wire names or Python names. Unknown fields are kept. Values are dumped as they are sent.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect as mi
from pydantic_core import CoreSchema, SchemaSerializer, core_schema

from ._engine.codec import decode
from ._engine.input import checker
from ._engine.mismatch import Mismatch
from ._printable import placed
from .convert import to_dict
from .errors import ResponseValidationError
from .types import APIStruct, FileInput, Unrecognized, is_untagged

JsonSchema = dict[str, Any]
_Handler = Callable[[Any], JsonSchema]


@cache
def schema_of(kind: Any) -> CoreSchema:
    """Return pydantic's schema of a struct class, or of a union without tags."""

    def json_schema(schema: CoreSchema, handler: _Handler) -> JsonSchema:
        node = mi.type_info(kind)
        return _object(node, handler) if isinstance(node, mi.StructType) else _schema(node, handler)

    return core_schema.no_info_plain_validator_function(
        lambda value: _read(kind, value),
        ref=f"{kind.__module__}.{kind.__qualname__}:{id(kind)}",
        metadata={"pydantic_js_functions": [json_schema]},
        serialization=core_schema.plain_serializer_function_ser_schema(lambda value: to_dict(value, wire=True)),
    )


@cache
def serializer() -> SchemaSerializer:
    """Return a serializer for values of undeclared types, such as the answer of a tool."""
    dumped = core_schema.plain_serializer_function_ser_schema(lambda value: to_dict(value, wire=True))
    return SchemaSerializer(core_schema.any_schema(serialization=dumped))


def instance_of(kind: type) -> CoreSchema:
    """Return the schema of an object that only a program can make. In JSON it can only be null."""
    return core_schema.is_instance_schema(kind, metadata={"pydantic_js_functions": [lambda *_: {"type": "null"}]})


def file() -> CoreSchema:
    """Return the schema of a file, as `FileInput` accepts it."""
    about = {"type": "string", "format": "binary"}
    return core_schema.is_instance_schema(FileInput, metadata={"pydantic_js_functions": [lambda *_: about]})


def _read(kind: Any, value: Any) -> Any:
    """Return a value of a type of ours.

    Raises `ValueError`, which pydantic reports as its own error.
    """
    if isinstance(value, (kind, Unrecognized)):
        return value
    plain = to_dict(value, wire=True)
    try:
        read = decode(kind, msgspec.json.encode(plain), strict=True)[0]
        if isinstance(read, kind):
            return read
        problem = "is of another type"
    except (TypeError, ValueError, NotImplementedError, RecursionError) as error:
        problem = str(error)
    except ResponseValidationError as error:
        problem = placed(error.field or "the value", error.message)
    try:  # a dict with Python names is accepted, too
        if isinstance(kind, type(APIStruct)) and isinstance(made := checker(kind)(value), kind):
            return made
    except Mismatch:
        pass
    raise ValueError(problem)


def _object(node: Any, handler: _Handler) -> JsonSchema:
    fields: JsonSchema = {node.tag_field: {"const": node.tag, "type": "string"}} if node.tag_field else {}
    fields |= {field.encode_name: _schema(field.type, handler) for field in node.fields}
    needed = [node.tag_field] if node.tag_field else []
    needed += [field.encode_name for field in node.fields if field.required]
    about = {"description": node.cls.__doc__} if node.cls.__doc__ else {}
    required = {"required": needed} if needed else {}
    return {"title": node.cls.__name__, **about, "type": "object", "properties": fields, **required}


def _schema(node: Any, handler: _Handler) -> JsonSchema:
    match node:
        case mi.StructType(cls=cls):
            inside: JsonSchema = handler(core_schema.list_schema(schema_of(cls)))["items"]
            return inside  # a reference: pydantic makes one only for a schema inside another one
        case mi.Metadata(type=inner, extra=extra):
            known = (extra or {}).get("known")
            return {"type": "string", "examples": list(known)} if known else _schema(inner, handler)
        case mi.UnionType(types=types):
            return _any_of([_schema(kind, handler) for kind in types if not _is_part(kind, types)])
        case mi.CustomType(cls=cls) if is_untagged(cls):
            return _any_of([_schema(mi.type_info(variant), handler) for variant, _ in cls.variants])  # type: ignore[attr-defined]
        case mi.CustomType():
            return {"type": "string", "format": "binary"}  # it is a file to send
        case mi.DictType(value_type=value):
            return {"type": "object", "additionalProperties": _schema(value, handler)}
        case mi.LiteralType(values=values):
            return {"enum": list(values)}
        case mi.ListType(item_type=item) | mi.CollectionType(item_type=item):
            return {"type": "array", "items": _schema(item, handler)}
        case _:
            pass
    return dict(_LEAVES.get(type(node), {}))


def _is_part(kind: Any, types: tuple[Any, ...]) -> bool:
    """Tell whether a type may be left out: an integer beside a number."""
    return isinstance(kind, mi.IntType) and any(isinstance(other, mi.FloatType) for other in types)


def _any_of(schemas: list[JsonSchema]) -> JsonSchema:
    different = [schema for index, schema in enumerate(schemas) if schema not in schemas[:index]]
    return different[0] if len(different) == 1 else {"anyOf": different}


_LEAVES: dict[type, JsonSchema] = {
    mi.NoneType: {"type": "null"},
    mi.BoolType: {"type": "boolean"},
    mi.IntType: {"type": "integer"},
    mi.FloatType: {"type": "number"},
    mi.StrType: {"type": "string"},
    mi.DateTimeType: {"type": "string", "format": "date-time"},
    mi.DateType: {"type": "string", "format": "date"},
}
