"""Read the collections and the roles of operations in them.

The facts are `x-orq-collections` and `x-orq-resource`.

The facts state what neither a path nor a type shows. The rest is derived here, and refused if that fails.
"""

from __future__ import annotations

import re

import msgspec

from .check_facts import FactError
from .facts import Facts, Operation
from .resource_queries import place_of
from .resource_rows import Row, Rows, path_values, role_of


class ResolvedCollection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A collection, with the row of each of its operations by name."""

    id: str = "_id"
    key: str = ""
    form: str = "ulid"
    parent: str = ""
    counted: str = ""
    embedded: str = ""
    refs: dict[str, str] = {}
    slugs: dict[str, str] = {}
    unique: list[str] = []
    secret: list[str] = []
    searched: list[str] = []
    singleton: bool = False
    rows: dict[str, Row] = {}


def resolve_collections(facts: Facts) -> dict[str, ResolvedCollection]:
    """Return all collections by name. Raise `FactError` for a fact that names something unknown."""
    found: dict[str, list[Operation]] = {name: [] for name in facts.collections}
    for operation in facts.operations:
        if operation.resource is not None:
            if operation.resource.collection not in found:
                raise FactError(
                    place_of(operation), f"The collection {operation.resource.collection!r} does not exist."
                )
            found[operation.resource.collection].append(operation)
    return {name: _Reader(facts, name).resolve(found[name]) for name in sorted(found)}


class _Reader(Rows):
    """Reads one collection."""

    def resolve(self, operations: list[Operation]) -> ResolvedCollection:
        """Return the collection with its operations."""
        if not operations:
            raise FactError(self.place, "No operation uses this collection.")
        collection, members = self.collection, [o for o in operations if role_of(o) == "itself"]
        last = next((values[-1] for o in members if (values := path_values(o.path))), "")
        for word in ("unique", "searched", "secret"):
            for field in getattr(collection, word):
                self.known((*self.place, word), field)
        for field in [*collection.slugs, *collection.slugs.values()]:
            self.known((*self.place, "slugs"), field)
        for target in collection.refs.values():
            if target not in self.parents:
                raise FactError((*self.place, "refs"), f"The collection {target!r} is not above this one.")
        return ResolvedCollection(
            id=self._id(last),
            key=self._key(last),
            form=self._form(self._id(last)),
            parent=collection.parent or "",
            counted=collection.counted or "",
            embedded=collection.embedded or "",
            refs=collection.refs,
            slugs=collection.slugs,
            unique=list(collection.unique),
            secret=list(collection.secret),
            searched=list(collection.searched),
            singleton=collection.singleton,
            rows={operation.function: self.row(operation) for operation in operations},
        )

    def _id(self, last: str) -> str:
        """Return the field with the id.

        The facts state it, or it is `_id`, `id`, or the last parameter of a path.
        """
        if self.collection.id is not None:
            self.known((*self.place, "id"), self.collection.id)
            return self.collection.id
        if not self.fields or self.collection.singleton:
            return "_id"
        for field in ("_id", "id", last):
            if field in self.fields:
                return field
        raise FactError(
            self.place, f"Set the field that is the id, because {self.collection.type} has no field with that name."
        )

    def _key(self, last: str) -> str:
        """Return the key field: from the facts, else `key` if a path has such a parameter."""
        if self.collection.key is not None:
            self.known((*self.place, "key"), self.collection.key)
            return self.collection.key
        return "key" if "key" in self.fields and re.search("key", last, re.IGNORECASE) else ""

    def _form(self, id: str) -> str:
        if self.collection.prefix is not None:
            return self.collection.prefix
        return "uuid" if id in self.fields and self.fields[id].format == "uuid" else "ulid"
