"""Answers as values of your own types: the model gets the JSON schema of the type, and its JSON is decoded.

from orq.structured import schema_of

print(schema_of(list[str]))
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from ._hints import mark_module
from ._own_schema import Schema, schema_for
from .errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import TypeForm

__all__ = ["schema_of"]


def schema_of(kind: TypeForm[Any], *, strict: bool | None = None) -> dict[str, Any]:
    """Return the JSON schema of a type, in the form that providers take with `strict: true`.

    kind: a msgspec struct, dataclass, TypedDict, attrs class or pydantic model, or a plain type such as `list[Item]`.
        A type whose JSON is no object is wrapped as `{"value": ...}`.
    strict: True demands a schema that can be sent as strict. `dict[str, X]` and `Any` cannot be closed, and stay open.

    Every key is required. A field with a default may be null, which stands for the default. What strict providers
    refuse is told in descriptions. Raises `ConfigurationError` if the type has no JSON schema.
    """
    return deepcopy(_checked(schema_for(kind), strict).json)


def _checked(schema: Schema, strict: bool | None) -> Schema:
    if strict and schema.open:
        where = ", ".join(path or "the whole" for path in schema.open)
        raise ConfigurationError(
            f"the schema of {schema.name} cannot be strict: {where} may hold any JSON. "
            "Give it fields, or leave strict= out"
        )
    return schema


mark_module(__name__)
