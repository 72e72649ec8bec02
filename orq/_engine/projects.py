"""Fill in the client's project where an operation takes one and the call names none."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from functools import lru_cache
from typing import Any, get_args

import msgspec
from msgspec import UNSET

from ..types import is_untagged
from .mismatch import Mismatch
from .operation import Operation

_FIELD = "project_id"
_REQUIRED = "is required"
_TO_CLIENT = ". Pass it, or give the client one with project_id=... or ORQ_PROJECT_ID"


class _Place(msgspec.Struct, frozen=True):
    """Where an operation takes a project: `names` are the field's spellings.

    `inside` is the field of the body that contains it, or None.
    """

    names: tuple[str, ...]
    required: bool
    inside: str | None = None


@lru_cache(maxsize=2048)
def _place(operation: Operation) -> _Place | None:
    """Return where the client's project goes; None if the operation does not receive it.

    Operations that list, create or query something receive it. Updates do not, since an update with a project moves the
    object to that project. A project's id in a path is the id of the object itself.
    """
    if operation.method not in ("GET", "POST"):
        return None
    for field in msgspec.structs.fields(operation.request):
        if field.name == _FIELD and field.encode_name not in operation.path_fields:
            return _Place(tuple({field.name, field.encode_name}), field.required)
        if field.name == operation.body and any(_FIELD in kind.__struct_fields__ for kind in _structs(field.type)):
            return _Place((), False, field.name)
    return None


def _structs(kind: Any) -> list[Any]:
    kinds = [variant for variant, _ in kind.variants] if is_untagged(kind) else [kind, *get_args(kind)]
    return [each for each in kinds if isinstance(each, type) and issubclass(each, msgspec.Struct)]


def with_project(operation: Operation, given: Any, project_id: str | None) -> Any:
    """Return the unchecked input of a call, with the client's project where one is required."""
    place = _place(operation)
    if place is None or not isinstance(given, Mapping):
        return given
    if any(not _absent(given.get(name)) for name in place.names):
        return given
    others = {key: value for key, value in given.items() if key not in place.names}
    return others if project_id is None or not place.required else {**others, _FIELD: project_id}


def explained(operation: Operation, mismatch: Mismatch) -> Mismatch:
    """Return the mismatch of an input. For a missing project, say how the client can be given one."""
    place = _place(operation)
    if mismatch.path == _FIELD and mismatch.problem == _REQUIRED and place is not None and place.required:
        return Mismatch(_REQUIRED + _TO_CLIENT, _FIELD)
    return mismatch


def filled(operation: Operation, value: Any, project_id: str) -> Any:
    """Return a checked request with the client's project, if it names none.

    A `path` begins with the name of a project, so an object with a path is not changed.
    """
    place = _place(operation)
    if place is None:
        return value
    if place.inside is not None:
        return _set(value, place.inside, _filled(getattr(value, place.inside), project_id))
    return _filled(value, project_id)


def _filled(value: Any, project_id: str) -> Any:
    fields = getattr(value, "__struct_fields__", ())
    if _FIELD not in fields or not (_absent(getattr(value, _FIELD)) and _absent(getattr(value, "path", None))):
        return value
    return _set(value, _FIELD, project_id)


def _set(value: Any, name: str, new: Any) -> Any:
    """Return a copy with one field set. `copy` keeps the unknown fields."""
    made = copy(value)
    setattr(made, name, new)
    return made


def _absent(value: Any) -> bool:
    return value is None or value is UNSET
