"""What an operation does in its collection, by its role: one handler for all operations with a role in the facts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from ..._engine.operation import Empty, Json
from ..call import Answer, Handler, LocalCall
from ..clock import to_text
from ..http_problem import HttpProblem
from .complete import complete
from .lists import envelope, matching, page_of
from .objects import (
    answer_type,
    changed_object,
    hidden,
    new_id,
    new_object,
    object_type,
    sent,
    shown,
    wrapped,
)
from .resources import Collection, Place, Resource, collections, place, resources
from .rows import AlreadyExists, Objects, Row

Ran = tuple[Any, tuple[str, ...]]
"""The value of an answer, and the names in the request that were not honoured."""


def handlers() -> Mapping[str, Handler]:
    """Return the handlers of all operations whose role a store can play."""
    return {name: _stored for name, resource in resources().items() if resource.role in _ROLES}


async def _stored(call: LocalCall) -> Answer:
    """Do what the facts say of an operation."""
    resource = resources()[call.operation.name]
    run, writes = _ROLES[resource.role]
    spot = place(call.operation, call.path)
    step: Callable[[Objects], Ran] = lambda objects: run(_Work(objects, call, resource, spot, writes))  # noqa: E731
    value, ignored = await (call.server.store.write(step) if writes else call.server.store.read(step))
    answer = call.operation.answer
    if isinstance(answer, Json) and answer.type is type(None):
        value = None
    shape = tuple(name for name in resource.shape if name in call.query and call.query[name][-1] != "false")
    return Answer(kind="stored", value=value, ignored=(*ignored, *shape))


class _Work(msgspec.Struct, frozen=True):
    """One operation at work in a transaction."""

    objects: Objects
    call: LocalCall
    resource: Resource
    place: Place
    writes: bool

    @property
    def collection(self) -> Collection:
        return self.resource.collection

    @property
    def body(self) -> dict[str, Any]:
        return self.call.body if isinstance(self.call.body, dict) else {}

    def parents(self) -> list[Row]:
        """Return the objects above, the outermost first; raises `HttpProblem` for one that is not there."""
        found: list[Row] = []
        for collection, name in self.place.parents:
            found.append(
                self._singleton(collection, found) if collection.singleton else self._find(collection, name, found)
            )
        return found

    def object(self) -> tuple[list[Row], Row]:
        """Return the parents and the object that the path, the query or the body names."""
        parents = self.parents()
        if self.collection.singleton:
            return parents, self._singleton(self.collection, parents)
        name = self.place.id
        if name is None:
            asked = self.call.query.get(self.resource.id, [self.body.get(self.resource.id)])[-1]
            first = next(
                self.objects.scan(self.collection.name, parents[-1] if parents else 0, newest_first=False), None
            )
            if asked is None and first is not None:
                return parents, first
            name = str(asked)
        return parents, self._find(self.collection, name, parents)

    def refs(self, parents: list[Row]) -> dict[str, str]:
        """Return the fields that hold the id, or the key, of an object above."""
        above = {row.collection: row for row in parents}
        found = ((field, above[name]) for field, name in self.collection.refs.items() if name in above)
        return {field: (row.key if field.endswith("key") else None) or row.id for field, row in found}

    def _find(self, collection: Collection, name: str, above: list[Row]) -> Row:
        row = self.objects.find(collection.name, name, above[-1] if above else 0)
        if row is None:
            raise HttpProblem(404, f"there is no {name!r} among the {collection.name.replace('_', ' ')}")
        return row

    def _singleton(self, collection: Collection, above: list[Row]) -> Row:
        parent = above[-1].seq if above else 0
        row = self.objects.get(collection.name, "", parent)
        if row is not None:
            return row
        kind = object_type(collection)
        body = {} if kind is None else complete(kind, {collection.id: new_id(collection, self.call.server.clock)})
        if self.writes:
            return self.objects.add(collection.name, body, id="", parent=parent)
        return Row(-1, collection.name, parent, "", None, body, 0, 0, 0)

    def check_unique(self, body: Mapping[str, Any], own: Row | None, parent: Row | int) -> None:
        """Refuse a value that another object has in a field that no two share."""
        for field in self.collection.unique:
            value = body.get(field)
            if value is None:
                continue
            if field == self.collection.key:
                other = self.objects.by_key(self.collection.name, str(value), parent)
            else:
                rows = self.objects.scan(self.collection.name, parent)
                other = next((row for row in rows if row.body.get(field) == value), None)
            if other is not None and (own is None or other.seq != own.seq):
                raise HttpProblem(409, f"{field}: {value!r} is taken", param=field)

    def add(self, data: Mapping[str, Any], parents: list[Row]) -> dict[str, Any]:
        """Store a new object and return it, its secrets included."""
        parent = parents[-1] if parents else 0
        own, body = new_object(self.call, self.resource, data, self.refs(parents))
        self.check_unique(body, None, parent)
        key = body.get(self.collection.key) if self.collection.key else None
        try:
            row = self.objects.add(
                self.collection.name,
                hidden(self.collection, body),
                id=own,
                key=None if key is None else str(key),
                parent=parent,
            )
        except AlreadyExists:
            raise HttpProblem(409, f"{self.collection.id}: {own!r} is taken") from None
        self.keep_version(row)
        return body

    def change(self, row: Row, body: Mapping[str, Any]) -> Row:
        """Store another body of an object."""
        if row.parent >= 0:
            self.check_unique(body, row, row.parent)
        key = body.get(self.collection.key) if self.collection.key else None
        changed = self.objects.replace(row, body, key=None if key is None else str(key))
        self.keep_version(changed)
        return changed

    def keep_version(self, row: Row) -> None:
        """Keep what an object is now, if there are operations that show it later."""
        if not any(facts["role"] == "list-versions" for facts in self.collection.rows.values()):
            return
        name, text = _versions(self.collection), to_text(row.updated)
        number = self.objects.count(name, row) + 1
        version = {
            "_id": self.call.server.clock.new_ulid().upper(),
            "version": str(number),
            "snapshot": row.body,
            "entityId": row.id,
            "checksum": hashlib.sha256(msgspec.json.encode(row.body)).hexdigest(),
            **dict.fromkeys(("created", "updated", "created_at", "updated_at", "timestamp"), text),
        }
        self.objects.add(name, version, id=version["_id"], key=str(number), parent=row)

    def show(self, row: Row, kind: Any = None, *, whole: bool = False) -> Any:
        """Return a stored object as the operation answers with it, counted and, if it is `whole`, with its children."""
        body = row.body
        for child in collections().values():
            if child.parent == row.collection and row.seq >= 0:
                if child.counted:
                    body = _with(body, child.counted, self.objects.count(child.name, row))
                if child.embedded and whole:
                    body = _with(body, child.embedded, [each.body for each in self.objects.list(child.name, row)])
        return shown(answer_type(self.call.operation, self.resource) if kind is None else kind, body)

    def answer(self, row: Row, *, whole: bool = False) -> Any:
        """Return the operation's answer that shows one object."""
        return wrapped(self.call, self.resource, self.show(row, whole=whole))


def _versions(collection: Collection) -> str:
    return f"{collection.name}@versions"


def _with(body: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    first, _, rest = path.partition(".")
    return {**body, first: _with(body.get(first) or {}, rest, value) if rest else value}


def _items(work: _Work) -> list[Any]:
    """Return the objects or ids of a batch."""
    resource, body = work.resource, work.call.body
    items = body.get(resource.items) if resource.items and isinstance(body, dict) else body
    return items if isinstance(items, list) else [] if items is None else [items]


def _create(work: _Work) -> Ran:
    parents = work.parents()
    body = work.add(work.body, parents)
    row = work.objects.get(work.collection.name, body[work.collection.id], parents[-1] if parents else 0)
    assert row is not None
    secrets = {name: body[name] for name in work.collection.secret}
    return wrapped(work.call, work.resource, {**work.show(row), **secrets}), ()


def _batch_create(work: _Work) -> Ran:
    parents, kind = work.parents(), answer_type(work.call.operation, work.resource)
    rest = {name: value for name, value in work.body.items() if name != work.resource.items}
    made = []
    for item in _items(work):
        data = item if isinstance(item, dict) else {work.resource.by or work.collection.id: item}
        made.append(shown(kind, work.add({**rest, **data}, parents)))
    return wrapped(work.call, work.resource, made), ()


def _batch_upsert(work: _Work) -> Ran:
    parents, kind = work.parents(), answer_type(work.call.operation, work.resource)
    made = []
    for item in _items(work):
        row = work.objects.get(work.collection.name, str(item.get(work.collection.id)), parents[-1] if parents else 0)
        made.append(shown(kind, work.add(item, parents)) if row is None else _replaced(work, row, item, parents))
    return wrapped(work.call, work.resource, made), ()


def _upsert(work: _Work) -> Ran:
    parents, collection = work.parents(), work.collection
    data = sent(work.call, work.resource, work.body)
    name = data.get(collection.id) or data.get(collection.key)
    row = work.objects.find(collection.name, str(name), parents[-1] if parents else 0) if name else None
    if row is None:
        return _create(work)
    body, ignored = changed_object(work.call, work.resource, row.body)
    return work.answer(work.change(row, body)), tuple(ignored)


def _replaced(work: _Work, row: Row, data: Mapping[str, Any], parents: list[Row]) -> Any:
    """Put another object in the place of one: its id and the time of its creation stay."""
    _, body = new_object(work.call, work.resource, {**data, work.collection.id: row.id}, work.refs(parents))
    body[work.collection.id] = row.id
    body.update({name: row.body[name] for name in ("created", "created_at", "createdAt") if name in row.body})
    return work.show(work.change(row, body))


def _replace(work: _Work) -> Ran:
    parents, row = work.object()
    return wrapped(work.call, work.resource, _replaced(work, row, work.body, parents)), ()


def _list(work: _Work) -> Ran:
    parents = work.parents()
    above = parents[-1] if parents else 0
    page = page_of(work.objects, work.call, work.resource, work.collection.name, above)
    rows = [work.show(row) for row in page.rows]
    beside = envelope(work.call, page, lambda: matching(work.objects, work.call, work.resource, above))
    return wrapped(work.call, work.resource, rows, **beside), ()


def _count(work: _Work) -> Ran:
    parents = work.parents()
    number = matching(work.objects, work.call, work.resource, parents[-1] if parents else 0)
    return wrapped(work.call, work.resource, number), ()


def _retrieve(work: _Work) -> Ran:
    _, row = work.object()
    return work.answer(row, whole=True), ()


def _update(work: _Work) -> Ran:
    _, row = work.object()
    body, ignored = changed_object(work.call, work.resource, row.body)
    changed = work.change(row, body)
    if work.resource.applied:
        return {name: value for name, value in work.body.items() if name not in ignored}, tuple(ignored)
    return work.answer(changed), tuple(ignored)


def _delete(work: _Work) -> Ran:
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


def _clear(work: _Work) -> Ran:
    parents = work.parents()
    work.objects.clear(work.collection.name, parents[-1] if parents else 0)
    return None, ()


def _batch_delete(work: _Work) -> Ran:
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


def _list_versions(work: _Work) -> Ran:
    _, row = work.object()
    page = page_of(work.objects, work.call, work.resource, _versions(work.collection), row)
    versions = [_version(work, each) for each in page.rows]
    beside = envelope(work.call, page, lambda: work.objects.count(_versions(work.collection), row))
    return wrapped(work.call, work.resource, versions, **beside), ()


def _retrieve_version(work: _Work) -> Ran:
    _, row = work.object()
    version = work.objects.find(_versions(work.collection), str(work.place.version), row)
    if version is None:
        raise HttpProblem(404, f"there is no version {work.place.version!r} of {row.id!r}")
    return wrapped(work.call, work.resource, _version(work, version)), ()


def _version(work: _Work, version: Row) -> Any:
    body = dict(version.body)
    snapshot = body.pop("snapshot")
    body = {**body, work.resource.snapshot: snapshot} if work.resource.snapshot else {**snapshot, **body}
    return shown(answer_type(work.call.operation, work.resource), body)


_ROLES: Mapping[str, tuple[Callable[[_Work], Ran], bool]] = {
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
"""For each role what does it, and whether that writes."""
