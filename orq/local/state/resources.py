"""Facts about collections at run time: the roles of operations, and paths to objects.

The table in `_resources.py` is generated from `x-orq-collections` and `x-orq-resource` in `api/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal

import msgspec

from ..._engine.operation import Operation, split_path
from ._resources import COLLECTIONS

Role = Literal[
    "create",
    "upsert",
    "batch-create",
    "batch-upsert",
    "list",
    "count",
    "clear",
    "batch-delete",
    "run",
    "retrieve",
    "update",
    "replace",
    "delete",
    "list-versions",
    "retrieve-version",
]
_OF_ONE = frozenset({"retrieve", "update", "replace", "delete", "list-versions", "retrieve-version"})


class Collection(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of object, in wire names.

    `id` and `key` are the fields that identify an object. Without a key, `key` is "". `form` is "ulid", "uuid", or the
    prefix of a ULID: "tool" for `tool_01J...`. `counted` and `embedded` are fields of the parent: the first holds the
    number of its children, the second the children themselves when the parent is retrieved. `refs` maps fields to the
    parent collection whose id or key they hold. `slugs` maps fields that the service makes from the words of another
    field. Two objects may not share the value of a `unique` field. Fields in `secret` are only shown when the object is
    created. A search looks into the fields in `searched`, or into all texts if it is empty. A `singleton` exists once
    for each parent, and paths do not name it.
    """

    name: str
    id: str = "_id"
    key: str = ""
    form: str = "ulid"
    parent: str = ""
    counted: str = ""
    embedded: str = ""
    refs: Mapping[str, str] = {}
    slugs: Mapping[str, str] = {}
    unique: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    singleton: bool = False
    rows: Mapping[str, Mapping[str, Any]] = {}

    def parents(self) -> Iterator[Collection]:
        """Yield the parent collections, the outermost first."""
        if self.parent:
            above = collections()[self.parent]
            yield from above.parents()
            yield above


class Resource(msgspec.Struct, frozen=True, kw_only=True):
    """The role of an operation in its collection, in wire names.

    `object` is the place of the object or the objects in the answer; "" is the whole answer.

    `filters` maps names in the query, the path or the body to fields that must be equal. `a.b` leads into an object,
    `a[]` to any item of a list; `>a` and `<a` compare. "" marks a filter that stored objects cannot answer. `commas`
    names filters with several values separated by commas. `missing` names filters that select objects without the field
    if they are not set.

    `limit` is the default size of a page, or 0 for all objects; `maximum` is the largest size. `search` and `shape` are
    names in the query; `shape` changes what is shown. `sort` is the parameter for a field, `order` for a direction.

    `items` is the field of a batch's body with the objects or their ids; "" is the whole body. `by` is the field that
    these ids refer to, if it is not the id. `id` is the name in the query or the body that holds the id, if the path
    does not. `beside` names path parameters that identify no object. `names` maps fields of the body to fields of the
    object.

    In an update, objects in `merged` keep fields that are not given; all other values are replaced. `sets` is always
    stored. With `applied` the answer only has the given fields. `snapshot` is the field of a version that holds the
    object. A list is sorted by the field `sorted`, the least first, or else the newest object comes first. With
    `idempotent`, deleting a missing object is no error.
    """

    collection: Collection
    role: Role
    object: str = ""
    filters: Mapping[str, str] = {}
    commas: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    limit: int = 25
    maximum: int = 200
    search: tuple[str, ...] = ()
    sort: str = ""
    order: str = ""
    shape: tuple[str, ...] = ()
    items: str = ""
    by: str = ""
    id: str = ""
    beside: tuple[str, ...] = ()
    names: Mapping[str, str] = {}
    sets: Mapping[str, Any] = {}
    merged: tuple[str, ...] = ()
    snapshot: str = ""
    sorted: str = ""
    applied: bool = False
    idempotent: bool = False


class Place(msgspec.Struct, frozen=True):
    """The objects that a path names: parents, an object and its version.

    Parents have their ids or keys, the outermost first.
    """

    parents: tuple[tuple[Collection, str], ...]
    id: str | None
    version: str | None


@cache
def collections() -> Mapping[str, Collection]:
    """Return all collections by name."""
    return {name: msgspec.convert({"name": name, **facts}, Collection) for name, facts in COLLECTIONS.items()}


@cache
def resources() -> Mapping[str, Resource]:
    """Return the role of each operation by its name. Operations without a role are missing."""
    return {
        operation: msgspec.convert({"collection": collection, **row}, Resource)
        for collection in collections().values()
        for operation, row in collection.rows.items()
    }


def place(operation: Operation, path: Mapping[str, str]) -> Place:
    """Return the objects that the path of an operation with a role names.

    A singleton parent has the id "". The id is None for roles of the whole collection, for a singleton, and if the
    query or the body holds it.
    """
    resource = resources()[operation.name]
    values = [path[name] for name in split_path(operation.path)[1] if name not in resource.beside]
    parents = tuple((above, "" if above.singleton else values.pop(0)) for above in resource.collection.parents())
    of_one = resource.role in _OF_ONE and not resource.collection.singleton and not resource.id
    own = values.pop(0) if of_one else None
    return Place(parents, own, values.pop(0) if resource.role == "retrieve-version" else None)
