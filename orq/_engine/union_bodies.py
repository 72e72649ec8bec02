"""Accept a body that is a union of objects in two forms: its fields, or one field with it.

    knowledge_create(core, {"type": "internal", "key": "docs", ...})    # for {"body": {"type": "internal", ...}}

The first form has the fields of the body beside those of path and query, as every other operation. The second has the
body in one field.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET, inspect as mi

from ..types import is_untagged
from .mismatch import Mismatch
from .operation import Operation


def with_one_body(operation: Operation, request: Any) -> Any:
    """Return the request with its body in one field."""
    if operation.body is None or not (variants := _variants(operation)):
        return request
    if type(request) in variants:
        return {operation.body: request}
    if not isinstance(request, Mapping):
        return request
    beside = {*operation.request.__struct_fields__, *operation.request.__struct_encode_fields__} - {operation.body}
    # With a whole body, a keyword of one of its fields that is None or UNSET counts as absent.
    if request.get(operation.body) is not None:
        fields = {name for variant in variants for name in variant.__struct_fields__} - beside
        silent = [name for name in fields & request.keys() if request[name] is None or request[name] is UNSET]
        return {name: value for name, value in request.items() if name not in silent}
    clearing = _clearing(variants)
    outer = {name: value for name, value in request.items() if name in beside}
    inner = {
        name: value
        for name, value in request.items()
        if name not in beside
        and name != operation.body
        and value is not UNSET
        and (value is not None or name in clearing)
    }
    return {**outer, operation.body: inner} if inner else outer


def with_caller_path(operation: Operation, request: Any, mismatch: Mismatch) -> Mismatch:
    """Return a mismatch with the path that the caller knows, without the field of the body."""
    whole = operation.body
    gave_it = not isinstance(request, Mapping) or whole in request
    if whole is None or gave_it or not _variants(operation) or not mismatch.path.startswith(f"{whole}."):
        return mismatch
    return Mismatch(mismatch.problem, mismatch.path.removeprefix(f"{whole}."), wrong_type=mismatch.wrong_type)


@cache
def _variants(operation: Operation) -> frozenset[type[msgspec.Struct]]:
    """Return the structs of the union; an empty set if the whole body is not a union of structs."""
    field = next(field for field in mi.type_info(operation.request).fields if field.name == operation.body)  # type: ignore[attr-defined]
    kinds = field.type.types if isinstance(field.type, mi.UnionType) else (field.type,)
    found: set[Any] = set()
    for kind in kinds:
        if isinstance(kind, mi.StructType):
            found.add(kind.cls)
        elif isinstance(kind, mi.CustomType) and is_untagged(kind.cls):
            found.update(variant for variant, _ in kind.cls.variants)  # type: ignore[attr-defined]
        elif not isinstance(kind, (mi.NoneType, type(None))):
            return frozenset()
    return frozenset(found)


def _clearing(variants: frozenset[type[msgspec.Struct]]) -> set[str]:
    """Return the fields in which null is sent, as it clears a stored value."""
    return {field.name for variant in variants for field in msgspec.structs.fields(variant) if field.default is UNSET}
