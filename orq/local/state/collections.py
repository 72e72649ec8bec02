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
from .work import Work, versions_of

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
    step: Callable[[Objects], Ran] = lambda objects: run(Work(objects, call, resource, spot, writes, beside))  # noqa: E731
    value, ignored = await (call.server.store.write(step) if writes else call.server.store.read(step))
    answer = call.operation.answer
    if isinstance(answer, Json) and answer.type is type(None):
        value = None
    shape = tuple(name for name in resource.shape if name in call.query and call.query[name][-1] != "false")
    return Answer(kind="stored", value=value, ignored=(*ignored, *shape))


def _items(work: Work) -> list[Any]:
    """Return the objects or ids of a batch."""
    resource, body = work.resource, work.call.body
    items = body.get(resource.items) if resource.items and isinstance(body, dict) else body
    return items if isinstance(items, list) else [] if items is None else [items]


def _create(work: Work) -> Ran:
    parents = work.parents()
    body = work.add(work.body, parents)
    row = work.objects.get(work.collection.name, body[work.collection.id], parents[-1] if parents else 0)
    assert row is not None
    if work.beside is not None:
        work.beside(work.objects, row)
    secrets = {name: body[name] for name in work.collection.secret}
    return wrapped(work.call, work.resource, {**work.show(row), **secrets}), ()


def _batch_create(work: Work) -> Ran:
    parents, kind = work.parents(), answer_type(work.call.operation, work.resource)
    rest = {name: value for name, value in work.body.items() if name != work.resource.items}
    made = []
    for item in _items(work):
        data = item if isinstance(item, dict) else {work.resource.by or work.collection.id: item}
        made.append(shown(kind, work.add({**rest, **data}, parents)))
    return wrapped(work.call, work.resource, made), ()


def _batch_upsert(work: Work) -> Ran:
    parents, kind = work.parents(), answer_type(work.call.operation, work.resource)
    made = []
    for item in _items(work):
        row = work.objects.get(work.collection.name, str(item.get(work.collection.id)), parents[-1] if parents else 0)
        made.append(shown(kind, work.add(item, parents)) if row is None else _replaced(work, row, item, parents))
    return wrapped(work.call, work.resource, made), ()


def _upsert(work: Work) -> Ran:
    parents, collection = work.parents(), work.collection
    data = sent(work.call, work.resource, work.body)
    name = data.get(collection.id) or data.get(collection.key)
    row = work.objects.find(collection.name, str(name), parents[-1] if parents else 0) if name else None
    if row is None:
        return _create(work)
    body, ignored = changed_object(work.call, work.resource, row)
    return work.answer(work.change(row, body)), tuple(ignored)


def _replaced(work: Work, row: Row, data: Mapping[str, Any], parents: list[Row]) -> Any:
    """Replace an object. Its id and creation time stay."""
    _, body = new_object(work.call, work.resource, {**data, work.collection.id: row.id}, work.refs(parents))
    body[work.collection.id] = row.id
    body.update({name: row.body[name] for name in CREATED if name in row.body})
    for name in UPDATED:  # The clock may have been set back since the last change.
        if type(body.get(name)) is type(row.body.get(name)) is not type(None):
            body[name] = max(body[name], row.body[name])
    return work.show(work.change(row, body))


def _replace(work: Work) -> Ran:
    parents, row = work.object()
    return wrapped(work.call, work.resource, _replaced(work, row, work.body, parents)), ()


def _list(work: Work) -> Ran:
    parents = work.parents()
    above = parents[-1] if parents else 0
    page = page_of(work.objects, work.call, work.resource, work.collection.name, above)
    rows = [work.show(row) for row in page.rows]
    beside = envelope(work.call, page, lambda: matching(work.objects, work.call, work.resource, above))
    return wrapped(work.call, work.resource, rows, **beside), ()


def _count(work: Work) -> Ran:
    parents = work.parents()
    number = matching(work.objects, work.call, work.resource, parents[-1] if parents else 0)
    return wrapped(work.call, work.resource, number), ()


def _retrieve(work: Work) -> Ran:
    _, row = work.object()
    return work.answer(row, whole=True), ()


def _update(work: Work) -> Ran:
    _, row = work.object()
    body, ignored = changed_object(work.call, work.resource, row)
    changed = work.change(row, body)
    if work.resource.applied:
        return {name: value for name, value in work.body.items() if name not in ignored}, tuple(ignored)
    return work.answer(changed), tuple(ignored)


def _delete(work: Work) -> Ran:
    try:
        _, row = work.object()
    except HttpProblem:
        if work.resource.idempotent:
            return None, ()
        raise
    work.objects.delete(row)
    answer = work.call.operation.answer
    if isinstance(answer, Empty) or not isinstance(answer, Json):
        return None, ()
    ids = dict.fromkeys((work.collection.id, "id"), row.id)
    if answer.type == dict[str, Any]:
        return {work.collection.id: row.id}, ()
    return complete(answer.type, {**row.body, **ids}), ()


def _clear(work: Work) -> Ran:
    parents = work.parents()
    work.objects.clear(work.collection.name, parents[-1] if parents else 0)
    return None, ()


def _batch_delete(work: Work) -> Ran:
    parents = work.parents()
    parent, field = parents[-1] if parents else 0, work.resource.by
    asked = {str(item) for item in _items(work)}
    if field and field != work.collection.id:
        rows = [row for row in work.objects.list(work.collection.name, parent) if str(row.body.get(field)) in asked]
    else:
        found = [work.objects.get(work.collection.name, each, parent) for each in sorted(asked)]
        rows = [row for row in found if row is not None]
    for row in rows:
        work.objects.delete(row)
    return wrapped(work.call, work.resource, len(rows)) if work.resource.object else None, ()


def _list_versions(work: Work) -> Ran:
    _, row = work.object()
    page = page_of(work.objects, work.call, work.resource, versions_of(work.collection), row)
    versions = [_version(work, each) for each in page.rows]
    beside = envelope(work.call, page, lambda: work.objects.count(versions_of(work.collection), row))
    return wrapped(work.call, work.resource, versions, **beside), ()


def _retrieve_version(work: Work) -> Ran:
    _, row = work.object()
    version = work.objects.find(versions_of(work.collection), str(work.place.version), row)
    if version is None:
        raise HttpProblem(404, f"There is no version {work.place.version!r} of {row.id!r}.")
    return wrapped(work.call, work.resource, _version(work, version)), ()


def _version(work: Work, version: Row) -> Any:
    body = dict(version.body)
    snapshot = body.pop("snapshot")
    body = {**body, work.resource.snapshot: snapshot} if work.resource.snapshot else {**snapshot, **body}
    return shown(answer_type(work.call.operation, work.resource), body)


_ROLES: Mapping[str, tuple[Callable[[Work], Ran], bool]] = {
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
