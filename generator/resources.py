"""What lives in which collection, and what each operation does there: `x-orq-collections` and `x-orq-resource`.

The facts say what neither a path nor a type tells. The rest is worked out here, and refused where that fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import msgspec

from .check_facts import FactError
from .facts import Choice, Component, Facts, Many, Nullable, Object, Operation, Property, Ref, Resource, Type

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
"""The roles, and how far a path leads: to the parents of the collection, to one object in it, or to its version."""

LIMIT, MAXIMUM = 25, 200
"""How many objects a page has, if the facts do not say."""
_SEARCH = {"search", "q", "query"}
_PAGE = {"limit", "starting_after", "ending_before", "startingAfter", "endingBefore", "page", "page_token"}


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an operation does in its collection, with all that follows from its path and its types."""

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
    applied: bool = False


class Shelf(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A collection, with the row of each of its operations by name."""

    id: str = "_id"
    key: str = ""
    form: str = "ulid"
    parent: str = ""
    counted: str = ""
    embedded: str = ""
    refs: dict[str, str] = {}
    unique: list[str] = []
    secret: list[str] = []
    searched: list[str] = []
    singleton: bool = False
    rows: dict[str, Row] = {}


def shelves(facts: Facts) -> dict[str, Shelf]:
    """Return all collections by name; raise `FactError` for a fact that leads nowhere."""
    found: dict[str, list[Operation]] = {name: [] for name in facts.collections}
    for operation in facts.operations:
        if operation.resource is not None:
            if operation.resource.collection not in found:
                raise _wrong(operation, f"{operation.resource.collection!r} is no collection")
            found[operation.resource.collection].append(operation)
    return {name: _Reader(facts, name).shelf(found[name]) for name in sorted(found)}


class _Reader:
    """Reads one collection."""

    def __init__(self, facts: Facts, name: str) -> None:
        self.facts, self.name, self.collection = facts, name, facts.collections[name]
        self.place = ("x-orq-collections", name)
        kind = self.collection.type
        if kind is not None and kind not in facts.components:
            raise FactError((*self.place, "type"), f"{kind!r} is no component")
        self.fields = dict(_fields(facts.components, None if kind is None else Ref(kind)))
        version = self.collection.version_type
        self.version_fields = dict(_fields(facts.components, None if version is None else Ref(version)))
        self.parents = list(self._parents())

    def _parents(self) -> Iterator[str]:
        """Yield the collections above this one, the outermost last."""
        known, name = {self.name}, self.collection.parent
        while name is not None:
            if name not in self.facts.collections or name in known:
                raise FactError((*self.place, "parent"), f"{name!r} is no collection above this one")
            known.add(name)
            yield name
            name = self.facts.collections[name].parent

    def shelf(self, operations: list[Operation]) -> Shelf:
        """Return the collection with its operations."""
        if not operations:
            raise FactError(self.place, "no operation is about it")
        collection, members = self.collection, [o for o in operations if _role(o) == "itself"]
        last = next((values[-1] for o in members if (values := path_values(o.path))), "")
        for word in ("unique", "searched", "secret"):
            for field in getattr(collection, word):
                self._known((*self.place, word), field)
        for target in collection.refs.values():
            if target not in self.parents:
                raise FactError((*self.place, "refs"), f"{target!r} is no collection above this one")
        return Shelf(
            id=self._id(last),
            key=self._key(last),
            form=self._form(self._id(last)),
            parent=collection.parent or "",
            counted=collection.counted or "",
            embedded=collection.embedded or "",
            refs=collection.refs,
            unique=list(collection.unique),
            secret=list(collection.secret),
            searched=list(collection.searched),
            singleton=collection.singleton,
            rows={operation.function: self._row(operation) for operation in operations},
        )

    def _id(self, last: str) -> str:
        """Return the field with the id: as the facts say, or `_id`, `id`, or the one that is named in a path."""
        if self.collection.id is not None:
            self._known((*self.place, "id"), self.collection.id)
            return self.collection.id
        if not self.fields or self.collection.singleton:
            return "_id"
        for field in ("_id", "id", last):
            if field in self.fields:
                return field
        raise FactError(self.place, f"say which field is the id: {self.collection.type} has none that is named so")

    def _key(self, last: str) -> str:
        """Return the field by which objects are found as well: as the facts say, or `key` if a path names one."""
        if self.collection.key is not None:
            self._known((*self.place, "key"), self.collection.key)
            return self.collection.key
        return "key" if "key" in self.fields and re.search("key", last, re.IGNORECASE) else ""

    def _form(self, id: str) -> str:
        if self.collection.prefix is not None:
            return self.collection.prefix
        return "uuid" if id in self.fields and self.fields[id].format == "uuid" else "ulid"

    def _known(self, place: tuple[str, ...], field: str) -> None:
        if self.fields and re.split(r"\[|\.", field)[0] not in {*self.fields, *self.version_fields}:
            raise FactError(place, f"{self.collection.type} has no field {field!r}")

    def _row(self, operation: Operation) -> Row:
        resource = operation.resource
        assert resource is not None
        self._check_path(operation)
        for word in ("merged", "sets", "names"):
            stored = getattr(resource, word)
            for field in stored.values() if word == "names" else stored:
                self._known((*operation.place, "x-orq-resource", word), field)
        for field in filter(None, resource.filters.values()):
            self._known((*operation.place, "x-orq-resource", "filters"), field.lstrip("<>"))
        lists = resource.role in ("list", "list-versions")
        return Row(
            role=resource.role,
            object=self._object(operation),
            **(self._query(operation) if lists or resource.role == "count" else _said(resource)),
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
            applied=resource.applied,
        )

    def _check_path(self, operation: Operation) -> None:
        """Refuse an operation whose path does not lead through the parents of its collection."""
        resource = operation.resource
        assert resource is not None
        above = sum(not self.facts.collections[name].singleton for name in self.parents)
        own = 0 if resource.id is not None or self.collection.singleton else 1
        needed = above + {"parents": 0, "itself": own, "version": own + 1}[_role(operation)]
        values = [value for value in path_values(operation.path) if value not in resource.beside]
        if len(values) != needed:
            raise _wrong(operation, f"its path has {len(values)} values, and its role needs {needed}")

    def _names(self, operation: Operation) -> dict[str, str]:
        """Return the fields of the body that the object has under another name: `is_active`, `isActive`."""
        resource = operation.resource
        assert resource is not None
        found = dict(resource.names)
        by_python = {field.python: name for name, field in self.fields.items()}
        if resource.role in ("create", "update", "replace", "upsert"):
            for name, field in _fields(self.facts.components, operation.body):
                if name not in self.fields and field.python in by_python:
                    found.setdefault(name, by_python[field.python])
        return found

    def _object(self, operation: Operation) -> str:
        """Return where the answer has the object or the objects: a field, or "" for the whole answer."""
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
        for name, field in _fields(self.facts.components, answer):
            kind = _plain(field.type)
            if (kind.item if isinstance(kind, Many) else kind) == wanted:
                return name
            if resource.role in ("count", "batch-delete") and name in ("count", "total", "deleted_count"):
                return name
        if resource.role == "batch-delete":
            return ""
        raise _wrong(operation, f"say by `object` where its answer has the {self.collection.type}")

    def _items(self, operation: Operation) -> str:
        """Return the field of a batch's body that has the list, or "" if the body is the list."""
        resource = operation.resource
        assert resource is not None
        given = resource.items is not None or isinstance(_plain(operation.body), Many)
        if given or not resource.role.startswith("batch"):
            return resource.items or ""
        lists = [
            name
            for name, field in _fields(self.facts.components, operation.body)
            if isinstance(_plain(field.type), Many)
        ]
        if len(lists) != 1:
            raise _wrong(operation, "say by `items` which field of its body has the list")
        return lists[0]

    def _query(self, operation: Operation) -> dict[str, Any]:
        """Return what each name in the query, or in a body that asks for a page, is for."""
        resource, pages = operation.resource, operation.pagination
        assert resource is not None
        found: dict[str, Any] = {**_said(resource), "search": []}
        found["limit"] = 0 if pages is None or pages.without_limit == "all" else LIMIT
        named = [field for place, field in operation.parameters if place == "query"]
        named += [] if operation.method == "GET" else [f for _, f in _fields(self.facts.components, operation.body)]
        paged = _PAGE | ({pages.limit, pages.after, pages.before, pages.page, pages.token} if pages else set())
        fields = self.version_fields if resource.role == "list-versions" else self.fields
        for field in named:
            name, kind = field.wire, field.type
            if pages is not None and name == pages.limit:
                found["limit"] = field.default or found["limit"]
                found["maximum"] = int(field.maximum or MAXIMUM)
            if name in paged or name in resource.filters or name in resource.shape:
                continue
            if name in _SEARCH:
                found["search"].append(name)
            elif name.startswith("include_"):
                found["shape"].append(name)
            elif name in ("order", "direction") or kind == Ref("SortOrder"):
                found["order"] = name
            elif name in ("sort", "sort_by"):
                found["sort"] = name
            elif name in fields or not fields:
                found["filters"][name] = name
            else:
                raise _wrong(operation, f"say by `filters` or `shape` what {name!r} is for")
        return found


def path_values(path: str) -> list[str]:
    """Return the names of the values in a path."""
    return re.findall(r"\{([^}]+)\}", path)


def _role(operation: Operation) -> str:
    assert operation.resource is not None
    if operation.resource.role not in ROLES:
        raise _wrong(operation, f"{operation.resource.role!r} is no role: {', '.join(ROLES)}")
    return ROLES[operation.resource.role]


def _fields(components: Mapping[str, Component], kind: Type | None) -> Iterator[tuple[str, Property]]:
    """Yield the fields of an object, or those of all objects that a union can be."""
    component = components.get(kind.name) if isinstance(kind, Ref) else None
    if isinstance(component, Object):
        yield from ((field.wire, field) for field in component.properties)
    elif isinstance(component, Choice):
        for variant in component.variants:
            yield from _fields(components, variant)


def _said(resource: Resource) -> dict[str, Any]:
    return {"filters": dict(resource.filters), "shape": list(resource.shape)}


def _plain(kind: Type | None) -> Type | None:
    return kind.inner if isinstance(kind, Nullable) else kind


def _wrong(operation: Operation, problem: str) -> FactError:
    return FactError((*operation.place, "x-orq-resource"), problem)
