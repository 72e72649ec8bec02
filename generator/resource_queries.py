"""Find the meaning of each query parameter of a list.

A parameter filters, searches, orders, pages or shapes the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .check_facts import FactError
from .facts import Choice, Component, Object, Operation, Property, Ref, Resource, Type

LIMIT, MAXIMUM = 25, 200
"""The default and the largest size of a page, if the facts do not state them."""
_SEARCH = {"search", "q", "query"}
_PAGE = {"limit", "starting_after", "ending_before", "startingAfter", "endingBefore", "page", "page_token"}


def meanings(
    components: Mapping[str, Component], fields: Mapping[str, Property], operation: Operation
) -> dict[str, Any]:
    """Return the meaning of each name in the query, or in a body that asks for a page.

    `fields` are the fields of the objects. If it is empty, a name filters a field that the facts do not know.
    """
    resource, pages = operation.resource, operation.pagination
    assert resource is not None
    found: dict[str, Any] = {**said(resource), "search": []}
    found["limit"] = 0 if pages is None or pages.without_limit == "all" else LIMIT
    named = [field for place, field in operation.parameters if place == "query"]
    named += [] if operation.method == "GET" else [f for _, f in fields_of(components, operation.body)]
    paged = _PAGE | ({pages.limit, pages.after, pages.before, pages.page, pages.token} if pages else set())
    for field in named:
        name, kind = field.wire, field.type
        if pages is not None and name == pages.limit:
            found["limit"] = field.default or found["limit"]
            found["maximum"] = int(field.bounds.get("maximum", MAXIMUM))
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
            raise FactError(place_of(operation), f"Say with `filters` or `shape` what the parameter {name!r} does.")
    return found


def said(resource: Resource) -> dict[str, Any]:
    """Return the filters and shapes that the facts state."""
    return {"filters": dict(resource.filters), "shape": list(resource.shape)}


def fields_of(components: Mapping[str, Component], kind: Type | None) -> Iterator[tuple[str, Property]]:
    """Yield the fields of an object, or of all objects in a union."""
    component = components.get(kind.name) if isinstance(kind, Ref) else None
    if isinstance(component, Object):
        yield from ((field.wire, field) for field in component.properties)
    elif isinstance(component, Choice):
        for variant in component.variants:
            yield from fields_of(components, variant)


def place_of(operation: Operation) -> tuple[str, ...]:
    """Return the place of an operation's facts about its collection."""
    return (*operation.place, "x-orq-resource")
