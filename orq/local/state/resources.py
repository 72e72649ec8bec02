"""The facts about collections at run time: what an operation does in which collection, and where its path leads.

`_resources.py` holds the table; it is generated from `x-orq-collections` and `x-orq-resource` in `api/`.
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

    `id` and `key` are the fields by which one is found; without a key, `key` is "". `form` is "ulid", "uuid", or the
    prefix of a ULID: "tool" for `tool_01J...`. `counted` and `embedded` are fields of the parent: the first holds how
    many children it has, the second the children themselves when the parent is retrieved. `refs` are fields that hold
    the id of an object above, `slugs` fields that the service makes of the words of another. Two objects may not have
    the same value of a `unique` field. Fields in `secret` are shown when the object is created, and never again. A
    search looks into `searched`; without any, into all texts. A `singleton` is there once for each parent, and no path
    names it.
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
        """Yield the collections above this one, the outermost first."""
        if self.parent:
            above = collections()[self.parent]
            yield from above.parents()
            yield above


class Resource(msgspec.Struct, frozen=True, kw_only=True):
    """What an operation does in its collection, in wire names.

    `object` is where the answer has the object or the objects; "" is the whole answer. `filters` gives for a name in
    the query, the path or the body the field that has to be equal: `a.b` leads into an object, `a[]` to any item of a
    list; `>a` and `<a` compare instead. "" is a filter that nothing stored can answer. `commas` names filters that take
    several values, with commas between them, `missing` those that are about a missing field if they are not given.
    `limit` is how many objects a page has if the request does not say, 0 for all; `maximum` how many it may ask for.
    `search` and `shape` are names in the query, too: the second change what is shown. `sort` takes a field, `order` a
    direction. `items` is the field of a batch's body that has the objects or their ids; "" is the whole body. `by` is
    the field that these ids are of, if not the id. `id` is the name in the query or the body that has the id, if the
    path has none. `beside` names values of the path that lead to no object. `names` gives for fields of the body their
    names in the object. In an update, objects in `merged` keep the fields that are not given, all others are replaced;
    `sets` is stored in any case; `applied`: the answer has the given fields alone. `snapshot` is the field of a version
    that has the object as it was. A list is in the order of the field `sorted`, the least first; without it, the newest
    object comes first. `idempotent`: deleting what is not there is no error.
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
    """Where a path leads: the parents with their ids or keys, the outermost first, then an object and its version."""

    parents: tuple[tuple[Collection, str], ...]
    id: str | None
    version: str | None


@cache
def collections() -> Mapping[str, Collection]:
    """Return all collections by name."""
    return {name: msgspec.convert({"name": name, **facts}, Collection) for name, facts in COLLECTIONS.items()}


@cache
def resources() -> Mapping[str, Resource]:
    """Return what each operation does, by the operation's name; operations without a role are not there."""
    return {
        operation: msgspec.convert({"collection": collection, **row}, Resource)
        for collection in collections().values()
        for operation, row in collection.rows.items()
    }


def place(operation: Operation, path: Mapping[str, str]) -> Place:
    """Return where the path of an operation with a role leads. A singleton above has the id "".

    The id is None for roles of the whole collection, for a singleton, and if the query or the body has it.
    """
    resource = resources()[operation.name]
    values = [path[name] for name in split_path(operation.path)[1] if name not in resource.beside]
    parents = tuple((above, "" if above.singleton else values.pop(0)) for above in resource.collection.parents())
    of_one = resource.role in _OF_ONE and not resource.collection.singleton and not resource.id
    own = values.pop(0) if of_one else None
    return Place(parents, own, values.pop(0) if resource.role == "retrieve-version" else None)
