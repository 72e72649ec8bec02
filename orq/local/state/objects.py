"""Make the stored objects of the local server from requests, and their form in answers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args, get_origin

import msgspec

from ..._engine.operation import Json, Operation
from ..._extras import extras
from ...types import APIStruct
from ..call import LocalCall
from ..clock import Clock, to_text
from ..examples import struct_kinds
from ..http_problem import HttpProblem
from ..routes import load
from ..wire import is_whole
from .complete import complete, field_names
from .resources import Collection, Resource, collections
from .rows import Row

CREATED = ("created", "created_at", "createdAt", "started_at")
UPDATED = ("updated", "updated_at", "updatedAt")
_SECRET = re.compile(r"(^|_)(secret|token|key)$")


def answer_type(operation: Operation, resource: Resource) -> Any:
    """Return the type of the object, or of the list items, in an operation's answer.

    None if there is none.
    """
    return _answer_type(operation.name, resource.object)


@cache
def _answer_type(name: str, place: str) -> Any:
    answer = load(name).answer
    kind: Any = answer.type if isinstance(answer, Json) else None
    for step in filter(None, place.split(".")):
        fields = [field for struct in struct_kinds(kind) for field in msgspec.structs.fields(struct)]
        kind = next(field.type for field in fields if field.encode_name == step)
    for variant in (kind, *get_args(kind)):
        if get_origin(variant) is list:
            return get_args(variant)[0]
    return kind


def object_type(collection: Collection) -> Any:
    """Return the type of a collection's objects, or None.

    The first operation that returns one decides.
    """
    return _object_type(collection.name)


@cache
def _object_type(name: str) -> Any:
    collection = collections()[name]
    for role in ("retrieve", "create", "update", "list", "batch-create", "replace", "upsert"):
        for operation, row in collection.rows.items():
            if row["role"] == role and struct_kinds(kind := _answer_type(operation, row.get("object", ""))):
                return kind
    return None


def sent(call: LocalCall, resource: Resource, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a body under their names in the object."""
    return {resource.names.get(name, name): value for name, value in data.items()}


def new_object(
    call: LocalCall, resource: Resource, data: Mapping[str, Any], refs: Mapping[str, str]
) -> tuple[str, dict[str, Any]]:
    """Return the id of a new object, and the object.

    It has the fields of the request, and made-up values for other required fields.
    """
    collection, clock = resource.collection, call.server.clock
    kind = answer_type(call.operation, resource)
    kind = kind if struct_kinds(kind) else object_type(collection)
    body = {**call.path, **refs, **sent(call, resource, data), **resource.sets}
    given = body.get(collection.id)
    own = given if isinstance(given, str) and given and collection.id not in call.path else new_id(collection, clock)
    body[collection.id] = own
    for name in collection.secret:
        body[name] = clock.new_id("local")
    times = times_of(collection, clock.now())
    body.update({name: time for name, time in times.items() if name not in data})
    for name, source in collection.slugs.items():
        body.setdefault(name, re.sub(r"[\W_]+", "-", str(body.get(source) or own).lower()).strip("-") or own.lower())
    for name in filter(None, (collection.key, *collection.unique)):
        body.setdefault(name, own.lower())
    whole = complete(kind, body) if kind is not None else {}
    return own, {**body, **whole, collection.id: own}


def new_id(collection: Collection, clock: Clock) -> str:
    """Return an id in the collection's form."""
    if collection.form == "uuid":
        return clock.new_uuid()
    return clock.new_ulid().upper() if collection.form == "ulid" else clock.new_id(collection.form)


def changed_object(call: LocalCall, resource: Resource, row: Row) -> tuple[dict[str, Any], list[str]]:
    """Return the object after an update, and the names of fields that were not honoured."""
    collection, now, old = resource.collection, max(call.server.clock.now(), row.updated), row.body
    data = call.body if isinstance(call.body, dict) else {}
    read_only = {collection.id, *CREATED, *UPDATED, *collection.refs, *call.path, resource.id}
    known = _sendable(call.operation.name)
    body, ignored = dict(old), []
    for name, value in data.items():
        field = resource.names.get(name, name)
        if name == resource.id:
            continue
        if field in read_only or (known and name not in known):
            ignored.append(name)
        elif name.startswith("clear_"):
            if value is True:
                cleared = name.removeprefix("clear_")
                _empty(body, resource.names.get(cleared, cleared))
        elif field in resource.merged and isinstance(value, dict):
            merged = {**(body.get(field) or {}), **value}
            body[field] = {key: item for key, item in merged.items() if item is not None}
        elif value is None:
            _clear(collection, body, field)
        else:
            body[field] = value
    body.update(resource.sets)
    body.update(times_of(collection, now, UPDATED))
    kind = object_type(collection)
    return ({**body, **complete(kind, body)} if struct_kinds(kind) else body), ignored


def _empty(body: dict[str, Any], field: str) -> None:
    """Empty a field. A list or an object stays, but empty."""
    held = body.pop(field, None)
    if isinstance(held, (list, dict)):
        body[field] = type(held)()


def _clear(collection: Collection, body: dict[str, Any], field: str) -> None:
    """Remove a field if the object may lack it."""
    for struct in struct_kinds(object_type(collection)):
        for known in msgspec.structs.fields(struct):
            if known.encode_name == field and known.required and type(None) not in get_args(known.type):
                raise HttpProblem(422, f"{field} must not be null.")
    body.pop(field, None)


@cache
def _sendable(name: str) -> frozenset[str]:
    """Return the fields that an operation's body may have, or none if it is free-form."""
    operation = load(name)
    fields = {field.encode_name: field for field in msgspec.structs.fields(operation.request)}
    if operation.body is None:
        return frozenset(fields)
    body = next(field for field in fields.values() if operation.body in (field.name, field.encode_name))
    structs = struct_kinds(body.type)
    tags = {struct.__struct_config__.tag_field for struct in structs} - {None}
    return frozenset({*tags, *(name for struct in structs for name in struct.__struct_encode_fields__)})


def unknown_names(call: LocalCall) -> tuple[str, ...]:
    """Return the unknown names in the body of a request. Those of nested objects are paths."""
    known, of = _sendable(call.operation.name), call.operation.body
    outer = [name for name in call.body if name not in known] if known and isinstance(call.body, dict) else []
    return (*outer, *_unknown_within(call.request if of is None else getattr(call.request, of, None)))


def _unknown_within(value: Any, path: str = "", within: bool = False) -> Iterator[str]:
    if isinstance(value, APIStruct):
        if within:
            yield from (path + name for name in extras(value))
        for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
            yield from _unknown_within(getattr(value, name), f"{path}{wire}.", True)
    elif isinstance(value, list):
        for item in value:  # Paths leave out the index, because a list may be long and the names go into a header.
            yield from _unknown_within(item, path, True)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _unknown_within(item, path, True)


def hidden(collection: Collection, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the form in which a new object is stored.

    Of each secret it only has the last characters and a hash.
    """
    kept = dict(body)
    for name in collection.secret:
        secret = str(body[name])
        kept[name] = f"***{secret[-4:]}"
        kept[f"{name}_sha256"] = hashlib.sha256(secret.encode()).hexdigest()
    return kept


def shown(kind: Any, body: Mapping[str, Any]) -> Any:
    """Return a stored object as a value of an operation's answer type."""
    if kind is None or not struct_kinds(kind):
        return dict(body)
    if is_whole(kind, body):  # Most stored objects are complete, and this check takes a tenth of the time.
        known = field_names(kind, body)
        return {name: value for name, value in body.items() if name in known}
    return complete(kind, body)


def wrapped(call: LocalCall, resource: Resource, value: Any, **beside: Any) -> Any:
    """Return the answer with a value in its place, and the other fields that its type requires."""
    answer = call.operation.answer
    if not resource.object or not isinstance(answer, Json):
        return value
    data: Any = value
    for step in reversed(resource.object.split(".")):
        data = {step: data}
    for name in field_names(answer.type, data) - data.keys():
        if _SECRET.search(name) and resource.role in ("create", "update"):
            data[name] = call.server.clock.new_id("local")
    return complete(answer.type, {**data, **beside})


def times_of(collection: Collection, now: int, names: tuple[str, ...] = CREATED + UPDATED) -> dict[str, Any]:
    """Return the creation and update times in the fields that the type has for them."""
    return {name: now if form is int else to_text(now) for name, form in _fields_among(collection.name, names).items()}


@cache
def _fields_among(collection: str, names: tuple[str, ...]) -> Mapping[str, type]:
    """Return the fields among `names` that a collection's objects have.

    The value says whether a field holds a number or text.
    """
    found: dict[str, type] = {}
    for struct in struct_kinds(_object_type(collection)):
        for field in msgspec.structs.fields(struct):
            if field.encode_name in names:
                found[field.encode_name] = int if int in (field.type, *get_args(field.type)) else str
    return found
