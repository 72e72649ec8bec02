"""Complete the facts about an operation's role from its path and types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import msgspec

from .check_facts import FactError
from .facts import Facts, Many, Nullable, Operation, Ref, Type
from .resource_queries import LIMIT, MAXIMUM, fields_of, meanings, place_of, said

ROLES: Mapping[str, Literal["parents", "itself", "version"]] = {
    "create": "parents",
    "upsert": "parents",
    "batch-create": "parents",
    "batch-upsert": "parents",
    "list": "parents",
    "count": "parents",
    "clear": "parents",
    "batch-delete": "parents",
    "run": "parents",
    "retrieve": "itself",
    "update": "itself",
    "replace": "itself",
    "delete": "itself",
    "list-versions": "itself",
    "retrieve-version": "version",
}
"""The roles, and what their paths name: the parents of the collection, one object in it, or its version."""


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The role of an operation in its collection, with all facts from its path and types."""

    role: str
    object: str = ""
    filters: dict[str, str] = {}
    search: list[str] = []
    sort: str = ""
    order: str = ""
    shape: list[str] = []
    items: str = ""
    id: str = ""
    by: str = ""
    commas: list[str] = []
    missing: list[str] = []
    limit: int = LIMIT
    maximum: int = MAXIMUM
    beside: list[str] = []
    names: dict[str, str] = {}
    sets: dict[str, Any] = {}
    merged: list[str] = []
    snapshot: str = ""
    sorted: str = ""
    applied: bool = False
    idempotent: bool = False


class Rows:
    """Reads the operations of one collection."""

    def __init__(self, facts: Facts, name: str) -> None:
        self.facts, self.name, self.collection = facts, name, facts.collections[name]
        self.place = ("x-orq-collections", name)
        kind = self.collection.type
        if kind is not None and kind not in facts.components:
            raise FactError((*self.place, "type"), f"The type {kind!r} is not a component.")
        self.fields = dict(fields_of(facts.components, None if kind is None else Ref(kind)))
        version = self.collection.version_type
        self.version_fields = dict(fields_of(facts.components, None if version is None else Ref(version)))
        self.parents = list(self._parents())

    def _parents(self) -> Iterator[str]:
        """Yield the parent collections, the outermost last."""
        known, name = {self.name}, self.collection.parent
        while name is not None:
            if name not in self.facts.collections or name in known:
                raise FactError((*self.place, "parent"), f"The collection {name!r} is not above this one.")
            known.add(name)
            yield name
            name = self.facts.collections[name].parent

    def known(self, place: tuple[str, ...], field: str) -> None:
        """Refuse a field that the objects do not have."""
        if self.fields and re.split(r"\[|\.", field)[0] not in {*self.fields, *self.version_fields}:
            raise FactError(place, f"The type {self.collection.type} has no field {field!r}.")

    def row(self, operation: Operation) -> Row:
        """Return the role of an operation."""
        resource = operation.resource
        assert resource is not None
        self._check_path(operation)
        for word in ("merged", "sets", "names"):
            stored = getattr(resource, word)
            for field in stored.values() if word == "names" else stored:
                self.known((*operation.place, "x-orq-resource", word), field)
        for field in filter(None, resource.filters.values()):
            self.known((*operation.place, "x-orq-resource", "filters"), field.lstrip("<>"))
        if resource.sorted is not None:
            self.known((*operation.place, "x-orq-resource", "sorted"), resource.sorted)
        shown = self.version_fields if resource.role == "list-versions" else self.fields
        asks = resource.role in ("list", "list-versions", "count")
        return Row(
            role=resource.role,
            object=self._object(operation),
            **(meanings(self.facts.components, shown, operation) if asks else said(resource)),
            items=self._items(operation),
            id=resource.id or "",
            by=resource.by or "",
            commas=list(resource.commas),
            missing=list(resource.missing),
            beside=list(resource.beside),
            names=self._names(operation),
            sets=resource.sets,
            merged=list(resource.merged),
            snapshot=resource.snapshot or "",
            sorted=resource.sorted or "",
            applied=resource.applied,
            idempotent=resource.idempotent,
        )

    def _check_path(self, operation: Operation) -> None:
        """Refuse an operation whose path does not name the parents of its collection."""
        resource = operation.resource
        assert resource is not None
        above = sum(not self.facts.collections[name].singleton for name in self.parents)
        own = 0 if resource.id is not None or self.collection.singleton else 1
        needed = above + {"parents": 0, "itself": own, "version": own + 1}[role_of(operation)]
        values = [value for value in path_values(operation.path) if value not in resource.beside]
        if len(values) != needed:
            raise FactError(place_of(operation), f"The path has {len(values)} values, but the role needs {needed}.")

    def _names(self, operation: Operation) -> dict[str, str]:
        """Return the fields of the body that have another name in the object.

        An example is `is_active` and `isActive`.
        """
        resource = operation.resource
        assert resource is not None
        found = dict(resource.names)
        by_python = {field.python: name for name, field in self.fields.items()}
        if resource.role in ("create", "update", "replace", "upsert"):
            for name, field in fields_of(self.facts.components, operation.body):
                if name not in self.fields and field.python in by_python:
                    found.setdefault(name, by_python[field.python])
        return found

    def _object(self, operation: Operation) -> str:
        """Return the field of the answer with the object or the objects, or "" for the whole answer."""
        resource, answer = operation.resource, operation.json
        assert resource is not None
        if resource.object is not None:
            return resource.object
        if answer is None or resource.role in ("delete", "clear", "run"):
            return ""
        if operation.pagination is not None:
            return operation.pagination.items
        if not self.fields or answer == Ref(self.collection.type or "") or isinstance(_plain(answer), Many):
            return ""
        wanted = Ref(self.collection.type or "")
        for name, field in fields_of(self.facts.components, answer):
            kind = _plain(field.type)
            if (kind.item if isinstance(kind, Many) else kind) == wanted:
                return name
            if resource.role in ("count", "batch-delete") and name in ("count", "total", "deleted_count"):
                return name
        if resource.role == "batch-delete":
            return ""
        raise FactError(
            place_of(operation), f"Name with `object` the field of the answer with the {self.collection.type}."
        )

    def _items(self, operation: Operation) -> str:
        """Return the field of a batch's body with the list, or "" if the body is the list."""
        resource = operation.resource
        assert resource is not None
        given = resource.items is not None or isinstance(_plain(operation.body), Many)
        if given or not resource.role.startswith("batch"):
            return resource.items or ""
        lists = [
            name
            for name, field in fields_of(self.facts.components, operation.body)
            if isinstance(_plain(field.type), Many)
        ]
        if len(lists) != 1:
            raise FactError(place_of(operation), "Name with `items` the field of the body with the list.")
        return lists[0]


def path_values(path: str) -> list[str]:
    """Return the names of the parameters in a path."""
    return re.findall(r"\{([^}]+)\}", path)


def role_of(operation: Operation) -> str:
    """Return what the path of an operation names."""
    assert operation.resource is not None
    if operation.resource.role not in ROLES:
        raise FactError(
            place_of(operation), f"The role {operation.resource.role!r} does not exist. Use one of {', '.join(ROLES)}."
        )
    return ROLES[operation.resource.role]


def _plain(kind: Type | None) -> Type | None:
    return kind.inner if isinstance(kind, Nullable) else kind
