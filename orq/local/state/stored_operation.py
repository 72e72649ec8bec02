"""`StoredOperation`: one operation on stored objects in a transaction.

It finds, stores and shows them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from ..call import LocalCall
from ..clock import to_text
from ..http_problem import HttpProblem
from .complete import complete
from .objects import answer_type, hidden, new_id, new_object, object_type, shown, wrapped
from .resources import Collection, Place, Resource, collections
from .rows import AlreadyExists, Objects, Row


class StoredOperation(msgspec.Struct, frozen=True):
    """The run of one operation in a transaction.

    It finds the objects of a call, and stores and shows them.
    """

    objects: Objects
    call: LocalCall
    resource: Resource
    place: Place
    writes: bool
    beside: Callable[[Objects, Row], None] | None = None

    @property
    def collection(self) -> Collection:
        """The collection of the operation."""
        return self.resource.collection

    @property
    def body(self) -> dict[str, Any]:
        """The body of the request if it is an object, else an empty dict."""
        return self.call.body if isinstance(self.call.body, dict) else {}

    def parents(self) -> list[Row]:
        """Return the parents, the outermost first. Raise `HttpProblem` for a missing one."""
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
        """Return the fields that hold the id or key of a parent."""
        above = {row.collection: row for row in parents}
        found = ((field, above[name]) for field, name in self.collection.refs.items() if name in above)
        return {field: (row.key if field.endswith("key") else None) or row.id for field, row in found}

    def _find(self, collection: Collection, name: str, above: list[Row]) -> Row:
        row = self.objects.find(collection.name, name, above[-1] if above else 0)
        if row is None:
            raise HttpProblem(404, f"There is no {name!r} among the {collection.name.replace('_', ' ')}.")
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
        """Refuse a value of a unique field that another object already has."""
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
                raise HttpProblem(409, f"{field} is {value!r}, which another object already has.", param=field)

    def add(self, data: Mapping[str, Any], parents: list[Row]) -> dict[str, Any]:
        """Store a new object and return it with its secrets."""
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
            raise HttpProblem(409, f"{self.collection.id} is {own!r}, which another object already has.") from None
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
        """Store the present state of an object as a version.

        This only applies to collections with operations on versions.
        """
        if not any(facts["role"] == "list-versions" for facts in self.collection.rows.values()):
            return
        name, text = versions_of(self.collection), to_text(row.updated)
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
        """Return a stored object in the answer's form, with counts.

        With `whole`, it includes its children.
        """
        body = row.body
        for child in collections().values():
            if child.parent == row.collection and row.seq >= 0:
                if child.counted:
                    body = _with(body, child.counted, self.objects.count(child.name, row))
                if child.embedded and whole:
                    body = _with(body, child.embedded, [each.body for each in self.objects.list(child.name, row)])
        return shown(answer_type(self.call.operation, self.resource) if kind is None else kind, body)

    def answer(self, row: Row, *, whole: bool = False) -> Any:
        """Return the operation's answer for one object."""
        return wrapped(self.call, self.resource, self.show(row, whole=whole))


def versions_of(collection: Collection) -> str:
    """Return the collection that holds the versions of a collection's objects."""
    return f"{collection.name}@versions"


def _with(body: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    first, _, rest = path.partition(".")
    return {**body, first: _with(body.get(first) or {}, rest, value) if rest else value}
