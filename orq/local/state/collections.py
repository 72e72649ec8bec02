"""Run operations on collections by their role in the facts, such as create, list or delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..._engine.operation import Empty, Json
from ..call import Answer, Handler, LocalCall
from ..http_problem import HttpProblem
from .complete import complete
from .lists import envelope, matching, page_of
from .objects import (
    CREATED,
    UPDATED,
    answer_type,
    changed_object,
    new_object,
    sent,
    shown,
    wrapped,
)
from .resources import place, resources
from .rows import Objects, Row
from .stored_operation import StoredOperation, versions_of

Ran = tuple[Any, tuple[str, ...]]
"""The value of an answer, and the names in the request that were not honoured."""


def handlers() -> Mapping[str, Handler]:
    """Return the handlers of all operations whose role is in `_ROLES`."""
    return {name: stored for name, resource in resources().items() if resource.role in _ROLES}


async def stored(call: LocalCall, beside: Callable[[Objects, Row], None] | None = None) -> Answer:
    """Run an operation that has a role. `beside` adds to a new object in the same transaction."""
    resource = resources()[call.operation.name]
    run, writes = _ROLES[resource.role]
    spot = place(call.operation, call.path)
    step: Callable[[Objects], Ran] = lambda objects: run(StoredOperation(objects, call, resource, spot, writes, beside))  # noqa: E731
    value, ignored = await (call.server.store.write(step) if writes else call.server.store.read(step))
    answer = call.operation.answer
    if isinstance(answer, Json) and answer.type is type(None):
        value = None
    shape = tuple(name for name in resource.shape if name in call.query and call.query[name][-1] != "false")
    return Answer(kind="stored", value=value, ignored=(*ignored, *shape))


def _items(op: StoredOperation) -> list[Any]:
    """Return the objects or ids of a batch."""
    resource, body = op.resource, op.call.body
    items = body.get(resource.items) if resource.items and isinstance(body, dict) else body
    return items if isinstance(items, list) else [] if items is None else [items]


def _create(op: StoredOperation) -> Ran:
    parents = op.parents()
    body = op.add(op.body, parents)
    row = op.objects.get(op.collection.name, body[op.collection.id], parents[-1] if parents else 0)
    assert row is not None
    if op.beside is not None:
        op.beside(op.objects, row)
    secrets = {name: body[name] for name in op.collection.secret}
    return wrapped(op.call, op.resource, {**op.show(row), **secrets}), ()


def _batch_create(op: StoredOperation) -> Ran:
    parents, kind = op.parents(), answer_type(op.call.operation, op.resource)
    rest = {name: value for name, value in op.body.items() if name != op.resource.items}
    made = []
    for item in _items(op):
        data = item if isinstance(item, dict) else {op.resource.by or op.collection.id: item}
        made.append(shown(kind, op.add({**rest, **data}, parents)))
    return wrapped(op.call, op.resource, made), ()


def _batch_upsert(op: StoredOperation) -> Ran:
    parents, kind = op.parents(), answer_type(op.call.operation, op.resource)
    made = []
    for item in _items(op):
        row = op.objects.get(op.collection.name, str(item.get(op.collection.id)), parents[-1] if parents else 0)
        made.append(shown(kind, op.add(item, parents)) if row is None else _replaced(op, row, item, parents))
    return wrapped(op.call, op.resource, made), ()


def _upsert(op: StoredOperation) -> Ran:
    parents, collection = op.parents(), op.collection
    data = sent(op.call, op.resource, op.body)
    name = data.get(collection.id) or data.get(collection.key)
    row = op.objects.find(collection.name, str(name), parents[-1] if parents else 0) if name else None
    if row is None:
        return _create(op)
    body, ignored = changed_object(op.call, op.resource, row)
    return op.answer(op.change(row, body)), tuple(ignored)


def _replaced(op: StoredOperation, row: Row, data: Mapping[str, Any], parents: list[Row]) -> Any:
    """Replace an object. Its id and creation time stay."""
    _, body = new_object(op.call, op.resource, {**data, op.collection.id: row.id}, op.refs(parents))
    body[op.collection.id] = row.id
    body.update({name: row.body[name] for name in CREATED if name in row.body})
    for name in UPDATED:  # The clock may have been set back since the last change.
        if type(body.get(name)) is type(row.body.get(name)) is not type(None):
            body[name] = max(body[name], row.body[name])
    return op.show(op.change(row, body))


def _replace(op: StoredOperation) -> Ran:
    parents, row = op.object()
    return wrapped(op.call, op.resource, _replaced(op, row, op.body, parents)), ()


def _list(op: StoredOperation) -> Ran:
    parents = op.parents()
    above = parents[-1] if parents else 0
    page = page_of(op.objects, op.call, op.resource, op.collection.name, above)
    rows = [op.show(row) for row in page.rows]
    beside = envelope(op.call, page, lambda: matching(op.objects, op.call, op.resource, above))
    return wrapped(op.call, op.resource, rows, **beside), ()


def _count(op: StoredOperation) -> Ran:
    parents = op.parents()
    number = matching(op.objects, op.call, op.resource, parents[-1] if parents else 0)
    return wrapped(op.call, op.resource, number), ()


def _retrieve(op: StoredOperation) -> Ran:
    _, row = op.object()
    return op.answer(row, whole=True), ()


def _update(op: StoredOperation) -> Ran:
    _, row = op.object()
    body, ignored = changed_object(op.call, op.resource, row)
    changed = op.change(row, body)
    if op.resource.applied:
        return {name: value for name, value in op.body.items() if name not in ignored}, tuple(ignored)
    return op.answer(changed), tuple(ignored)


def _delete(op: StoredOperation) -> Ran:
    try:
        _, row = op.object()
    except HttpProblem:
        if op.resource.idempotent:
            return None, ()
        raise
    op.objects.delete(row)
    answer = op.call.operation.answer
    if isinstance(answer, Empty) or not isinstance(answer, Json):
        return None, ()
    ids = dict.fromkeys((op.collection.id, "id"), row.id)
    if answer.type == dict[str, Any]:
        return {op.collection.id: row.id}, ()
    return complete(answer.type, {**row.body, **ids}), ()


def _clear(op: StoredOperation) -> Ran:
    parents = op.parents()
    op.objects.clear(op.collection.name, parents[-1] if parents else 0)
    return None, ()


def _batch_delete(op: StoredOperation) -> Ran:
    parents = op.parents()
    parent, field = parents[-1] if parents else 0, op.resource.by
    asked = {str(item) for item in _items(op)}
    if field and field != op.collection.id:
        rows = [row for row in op.objects.list(op.collection.name, parent) if str(row.body.get(field)) in asked]
    else:
        found = [op.objects.get(op.collection.name, each, parent) for each in sorted(asked)]
        rows = [row for row in found if row is not None]
    for row in rows:
        op.objects.delete(row)
    return wrapped(op.call, op.resource, len(rows)) if op.resource.object else None, ()


def _list_versions(op: StoredOperation) -> Ran:
    _, row = op.object()
    page = page_of(op.objects, op.call, op.resource, versions_of(op.collection), row)
    versions = [_version(op, each) for each in page.rows]
    beside = envelope(op.call, page, lambda: op.objects.count(versions_of(op.collection), row))
    return wrapped(op.call, op.resource, versions, **beside), ()


def _retrieve_version(op: StoredOperation) -> Ran:
    _, row = op.object()
    version = op.objects.find(versions_of(op.collection), str(op.place.version), row)
    if version is None:
        raise HttpProblem(404, f"There is no version {op.place.version!r} of {row.id!r}.")
    return wrapped(op.call, op.resource, _version(op, version)), ()


def _version(op: StoredOperation, version: Row) -> Any:
    body = dict(version.body)
    snapshot = body.pop("snapshot")
    body = {**body, op.resource.snapshot: snapshot} if op.resource.snapshot else {**snapshot, **body}
    return shown(answer_type(op.call.operation, op.resource), body)


_ROLES: Mapping[str, tuple[Callable[[StoredOperation], Ran], bool]] = {
    "create": (_create, True),
    "upsert": (_upsert, True),
    "batch-create": (_batch_create, True),
    "batch-upsert": (_batch_upsert, True),
    "list": (_list, False),
    "count": (_count, False),
    "retrieve": (_retrieve, False),
    "update": (_update, True),
    "replace": (_replace, True),
    "delete": (_delete, True),
    "clear": (_clear, True),
    "batch-delete": (_batch_delete, True),
    "list-versions": (_list_versions, False),
    "retrieve-version": (_retrieve_version, False),
}
"""The function of each role, and whether it writes."""
