"""Put objects directly into the store of a local server."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from orq._engine.operation import split_path
from orq.local import LocalOrq
from orq.local.routes import load
from orq.local.state.complete import complete
from orq.local.state.objects import object_type
from orq.local.state.resources import Collection, collections, place, resources
from orq.local.state.rows import Objects, Row
from orq.local.state.store import Store


def store_of(server: LocalOrq) -> Store:
    """Return what a running server has stored."""
    assert server._running is not None
    return server._running._database.of("")


def put(objects: Objects, collection: Collection, name: str, parent: Row | int = 0) -> Row:
    """Return the object with an id or a key, which is made if it is not there."""
    if row := objects.find(collection.name, name, parent):
        return row
    kind = object_type(collection)
    body = {collection.id: name} | ({collection.key: name} if collection.key else {})
    body = body if kind is None else {**body, **complete(kind, body)}
    return objects.add(collection.name, body, id=name, key=name if collection.key else None, parent=parent)


def parent_of(objects: Objects, name: str) -> Row | int:
    """Put there what the path of an operation leads through, and return the last of it."""
    names = split_path(load(name).path)[1]
    parent: Row | int = 0
    for collection, own in place(load(name), dict.fromkeys(names, "x")).parents:
        parent = put(objects, collection, own, parent)
    return parent


def nest(body: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return an object with a value at a path such as `a.b` and `a[]`."""
    first, _, rest = path.partition(".")
    name, many, _ = first.partition("[]")
    inner = nest({}, rest, value) if rest else value
    return {**body, name: [inner] if many else inner}


def put_what_is_named(store: Store, operation: str, given: Mapping[str, Any]) -> None:
    """Put the objects there that a call names, by wire names; no others stay in the operation's own collection."""
    resource = resources().get(operation)
    if resource is None:
        path = split_path(load(operation).path)[1]
        own = next((given[name] for name in (*path, "key", "from", "path") if name in given), None)
        for collection in collections().values():
            if own is not None and not collection.parent and operation.startswith(f"{collection.name}_"):
                store.write_now(partial(put, collection=collection, name=own))
        return
    names = split_path(load(operation).path)[1]
    spot = place(load(operation), {name: str(given.get(name, "x")) for name in names})

    def fill(objects: Objects) -> None:
        parent: Row | int = 0
        for collection, name in spot.parents:
            parent = put(objects, collection, name, parent)
        objects.clear(resource.collection.name)
        name = spot.id or given.get(resource.id) or ("one" if resource.role == "list" or resource.id else None)
        if name is None:
            return
        row = put(objects, resource.collection, name, parent)
        objects.replace(
            row, row.body | {field: given[name] for name, field in resource.filters.items() if name in given}
        )
        if resource.role.endswith(("version", "versions")):
            own = spot.version or "version_01"
            version = {"_id": own, "version": "1", "snapshot": row.body}
            objects.add(f"{resource.collection.name}@versions", version, id=own, parent=row)

    store.write_now(fill)
