"""Plan the generated code: tags of structs, fields of requests, and the order of modules."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from . import names
from .check_facts import FactError
from .facts import (
    Choice,
    Component,
    Enum,
    Facts,
    Many,
    Map,
    Nullable,
    Object,
    Operation,
    Property,
    Ref,
    Type,
)

Place = Literal["path", "query", "body", "whole body"]


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """The flat request of an operation: its fields, and the place of each in the HTTP request."""

    name: str
    module: str
    operation: str
    text: str
    fields: tuple[tuple[Place, Property], ...]

    @property
    def needed(self) -> bool:
        """Whether any field is required."""
        return any(field.required for _, field in self.fields)


_UNIONS = (("a", "d"), ("e", "m"), ("n", "z"))
"""The first and last letter of the modules whose unions share a module of `orq.params`."""


class Plan:
    """All decisions that the writers of files need."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        replaced = _replaced(facts)
        self.components = {name: c for name, c in facts.components.items() if name not in replaced}
        self.operations = tuple(sorted(facts.operations, key=lambda o: o.function))
        self.tags = self._tags()
        self.requests = {operation.id: self._request(operation) for operation in self.operations}
        self.requests_by_name = {request.name: request for request in self.requests.values()}
        for operation in self.operations:
            self._check_names(operation)
        self.inputs = self._inputs()
        self.groups = self._groups()

    def _tags(self) -> dict[str, tuple[str, str]]:
        """Return the tag of each object that has exactly one, which msgspec writes and checks.

        An object that its keys also identify may lack its tag. It is sent as it was given, so its tag stays a field.
        """
        tags_of: dict[str, set[tuple[str, Any]]] = defaultdict(set)
        for choice in self.components.values():
            if isinstance(choice, Choice) and choice.tag:
                for tag, name in choice.tags.items():
                    if not (choice.loose and self._may_lack(name, choice)):
                        tags_of[name].add((choice.tag, tag))
        single = {name: next(iter(tags)) for name, tags in tags_of.items() if len(tags) == 1}
        return {name: (field, tag) for name, (field, tag) in single.items() if isinstance(tag, str)}

    def _may_lack(self, name: str, choice: Choice) -> bool:
        """Return whether a key that only this object requires identifies it without its tag."""
        component = self.components[name]
        if not isinstance(component, Object) or component.use != "request":
            return False
        needed = {v.name: self._required(v.name) for v in choice.variants if isinstance(v, Ref)}
        others = set().union(*(keys for other, keys in needed.items() if other != name))
        return choice.tag not in needed[name] and bool(needed[name] - others)

    def _required(self, name: str) -> set[str]:
        component = self.components[name]
        return {p.wire for p in component.properties if p.required} if isinstance(component, Object) else set()

    def _groups(self) -> dict[str, list[Operation]]:
        """Return the operations of each namespace. A namespace that only contains others has none."""
        groups: dict[str, list[Operation]] = defaultdict(list)
        for operation in self.operations:
            for group in (operation.group, *operation.also):
                groups[group].append(operation)
        for group in list(groups):
            while "." in group:
                group = group.rpartition(".")[0]
                groups.setdefault(group, [])
        return dict(sorted(groups.items()))

    def update_by_key(self, create: Operation) -> Operation | None:
        """Return the operation that updates by key what `create` creates, or None.

        This needs unique keys.
        """
        facts = create.resource
        if facts is None or facts.role != "create" or "key" not in self.facts.collections[facts.collection].unique:
            return None
        found = [
            one
            for one in self.groups[create.group]
            if one.resource is not None and (one.resource.collection, one.resource.role) == (facts.collection, "update")
        ]
        update = next((one for one in found if re.search(r"/\{\w*key\}$", one.path)), None)
        if update is not None and any(one.name == "upsert" for one in self.groups[create.group]):
            raise FactError(create.place, "The operation would make a second method upsert.")
        return update

    def about(self, group: str) -> str:
        """Describe a namespace. One that only contains others is described by their names."""
        namespaces = self.facts.namespaces
        inner = [other.rpartition(".")[2] for other in sorted(namespaces) if other.startswith(f"{group}.")]
        return namespaces.get(group) or f"{names.pascal_of_snake(group.rpartition('.')[2])}: {', '.join(inner)}."

    def needs_table(self, choice: Choice) -> bool:
        """Return whether msgspec cannot distinguish the variants, so that our own table is needed."""
        if choice.keys:
            return True
        if not choice.loose:
            return False
        all_tagged = all(isinstance(v, Ref) and v.name in self.tags for v in choice.variants)
        requested = all(isinstance(o, Object) and o.use == "request" for o in map(self._object, choice.variants))
        return not (all_tagged and requested)

    def _object(self, kind: Type) -> Component | None:
        return self.components[kind.name] if isinstance(kind, Ref) else None

    def _request(self, operation: Operation) -> Request:
        body = operation.body
        component = self.facts.components[body.name] if isinstance(body, Ref) else None
        fields: list[tuple[Place, Property]] = [(place, p) for place, p in operation.parameters]  # type: ignore[misc]
        if isinstance(component, Object) and not is_free_form(component):
            skipped = {*operation.constant, *(("stream",) if operation.stream_flag else ())}
            fields += [("body", p) for p in component.properties if p.wire not in skipped]
        elif body is not None:
            whole = Property(
                wire="body",
                type=body,
                required=operation.body_required,
                bounds=operation.body_bounds,
                text=operation.body_text,
            )
            fields.append(("whole body", whole))
        fields.sort(key=lambda pair: not pair[1].required)
        if operation.request is None and not isinstance(component, Object):
            raise FactError(operation.place, "An operation whose body is not an object needs x-orq-request.")
        name, module = operation.request or (component.name, component.module)  # type: ignore[union-attr]
        text = component.text if component is not None and operation.request is None else ""
        return Request(
            name=name,
            module=module,
            operation=operation.id,
            text=text or f"Parameters of `{operation.group}.{operation.name}`.",
            fields=tuple(fields),
        )

    def _check_names(self, operation: Operation) -> None:
        """Refuse a request whose name, or a field of which, is already taken."""
        path, request = operation.place, self.requests[operation.id]
        other = self.requests_by_name[request.name]
        shared = operation.request is None and (other.module, other.fields) == (request.module, request.fields)
        if not shared and (other is not request or request.name in self.components):
            raise FactError(path, f"The name {request.name} of the request is taken.")
        taken = {operation.function: "its function", **({"stream": "a keyword"} if operation.stream_flag else {})}
        for _, field in request.fields:
            if field.python in taken:
                raise FactError(
                    path,
                    f"The name of {field.wire!r} in Python would be {field.python!r}, as is {taken[field.python]}.",
                )
            taken[field.python] = repr(field.wire)

    def _inputs(self) -> set[str]:
        """Return the names of all components that a request can hold."""
        inputs: set[str] = set()
        todo = [name for request in self.requests.values() for _, field in request.fields for name in refs(field.type)]
        while todo:
            name = todo.pop()
            if name not in inputs:
                inputs.add(name)
                todo += refs_of(self.components[name])
        return inputs

    def fields(self, name: str) -> tuple[tuple[Place, Property], ...]:
        """Return the fields of a struct, required fields first."""
        if name in self.requests_by_name:
            return self.requests_by_name[name].fields
        component = self.components[name]
        assert isinstance(component, Object)
        fields: list[tuple[Place, Property]] = [("body", field) for field in component.properties]
        return tuple(sorted(fields, key=lambda pair: not pair[1].required))

    def left_to_client(self, name: str, place: Place, field: Property) -> bool:
        """Return whether a required field may be left out, because the client may have a project."""
        if field.python != "project_id" or place == "path" or name not in self.requests_by_name:
            return False
        operation = self.requests_by_name[name].operation
        return any(o.id == operation and o.method.upper() in ("GET", "POST") for o in self.operations)

    def module_of(self, name: str) -> str:
        """Return the module that defines a struct, an enum or a union."""
        return self.requests_by_name[name].module if name in self.requests_by_name else self.components[name].module

    def modules(self) -> dict[str, list[str]]:
        """Return the names that each module defines. Names that others need come first."""
        names_of: dict[str, list[str]] = defaultdict(list)
        for name in sorted({*self.components, *self.requests_by_name}):
            names_of[self.module_of(name)].append(name)
        return {module: self.ordered(members) for module, members in sorted(names_of.items())}

    def twin_module(self, name: str) -> str:
        """Return the module of `orq.params` with the dict type of a name.

        For example, types of `orq.models.contacts` are in `_c`.

        Unions have their own modules, because they are built from other types when a module is loaded. There are few,
        so those of several letters share one.
        """
        letter = self.module_of(name)[0]
        if name in self.requests_by_name or not isinstance(self.components[name], Choice):
            return f"_{letter}"
        first, last = next(span for span in _UNIONS if letter <= span[1])
        return f"_{first}_to_{last}_unions"

    def ordered(self, members: list[str]) -> list[str]:
        """Return names in an order in which names that others need come first."""
        done: dict[str, None] = {}

        def visit(name: str) -> None:
            if name in members and name not in done:
                for needed in self.needs(name):
                    visit(needed)
                done[name] = None

        for name in members:
            visit(name)
        return list(done)

    def needs(self, name: str) -> list[str]:
        """Return the components that the definition of a name refers to."""
        if name in self.requests_by_name:
            return [ref for _, field in self.requests_by_name[name].fields for ref in refs(field.type)]
        return refs_of(self.components[name])

    def holds_struct(self, kind: Type) -> bool:
        """Return whether a type contains structs, so that dicts may replace them."""
        match kind:
            case Ref(name=name):
                component = self.components[name]
                if isinstance(component, Object):
                    return not is_free_form(component)
                return isinstance(component, Choice) and any(self.holds_struct(v) for v in component.variants)
            case Many(item=inner) | Map(value=inner) | Nullable(inner=inner):
                return self.holds_struct(inner)
        return False


def _replaced(facts: Facts) -> set[str]:
    """Return the objects that are only bodies.

    Request structs of other names take over their fields.
    """
    taken: set[str] = set()
    kept = {name for component in facts.components.values() for name in refs_of(component)}
    for operation in facts.operations:
        kept.update((*refs(operation.json), *refs(operation.events)))
        body = facts.components[operation.body.name] if isinstance(operation.body, Ref) else None
        if operation.request is not None and isinstance(body, Object) and not is_free_form(body):
            taken.add(body.name)
        else:
            kept.update(refs(operation.body))
    return taken - kept


def is_free_form(component: Component) -> bool:
    """Return whether an object of a request accepts any keys.

    It is then a dict, because a struct would refuse them.
    """
    return isinstance(component, Object) and component.open and component.use != "response"


def refs(kind: Type | None) -> list[str]:
    """Return the components that a type names."""
    match kind:
        case Ref(name=name):
            return [name]
        case Many(item=inner) | Map(value=inner) | Nullable(inner=inner):
            return refs(inner)
    return []


def refs_of(component: Component) -> list[str]:
    """Return the components that a component refers to."""
    if isinstance(component, Enum) or is_free_form(component):
        return []
    kinds: Iterator[Type]
    kinds = iter(component.variants) if isinstance(component, Choice) else (p.type for p in component.properties)
    return [name for kind in kinds for name in refs(kind)]
