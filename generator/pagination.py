"""Write how each list is paged, as `Pages` with Python names, and the type of its items."""

from __future__ import annotations

from . import names
from .facts import Many, Nullable, Object, Operation, Ref, Type
from .plan import Plan
from .text import literal


def goes_on(operation: Operation) -> bool:
    """Return whether the facts describe how to request the next page.

    For a cursor, they must name its item field.
    """
    pagination = operation.pagination
    if pagination is None or pagination.style == "limit-only":
        return False
    return pagination.style != "cursor" or pagination.item_id is not None


def written(operation: Operation) -> str:
    """Write the `Pages` of an operation."""
    pagination = operation.pagination
    assert pagination is not None
    parts = {
        "by": pagination.style.removeprefix("page-"),
        "ask": names.path(pagination.after or pagination.page or pagination.token or ""),
        "back": names.path(pagination.before or ""),
        "item": pagination.item_id,
        "next": names.path(pagination.next or ""),
        "items": names.path(pagination.items),
        "more": names.path(pagination.has_more or ""),
    }
    return f"Pages({', '.join(f'{name}={literal(value)}' for name, value in parts.items() if value)})"


def item(plan: Plan, operation: Operation) -> Type:
    """Return the type of the items."""
    assert operation.pagination is not None
    kind = operation.json
    for step in operation.pagination.items.split("."):
        component = plan.components[kind.name] if isinstance(kind, Ref) else None
        assert isinstance(component, Object), operation.id
        (kind,) = (_given(field.type) for field in component.properties if field.wire == step)
    assert isinstance(kind, Many), operation.id
    return kind.item


def method(operation: Operation, taken: set[str]) -> str:
    """Return the name of the method that iterates.

    `taken` holds the names of the namespace's operations.
    """
    name = f"{operation.name}_items"
    return f"{operation.name}_all_items" if name in taken else name


def _given(kind: Type) -> Type:
    return kind.inner if isinstance(kind, Nullable) else kind
