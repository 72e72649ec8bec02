"""Write `orq/local/_bounds.py`: the size, length and pattern of request fields."""

from __future__ import annotations

from typing import Any

from .code import Code
from .facts import Choice, Many, Nullable, Object, Property, Ref, Type
from .plan import Plan
from .text import literal


def modules(plan: Plan) -> dict[str, str]:
    """Return the text of the file by its name."""
    given = {name: [pair for pair in one.fields if pair[0] != "path"] for name, one in plan.requests_by_name.items()}
    fields = {name: [field for _, field in pairs] for name, pairs in given.items()}
    for name, component in plan.components.items():
        if isinstance(component, Object) and component.use != "response" and name not in fields:
            fields[name] = [*component.properties]
    table = {name: told for name in sorted(fields) if (told := _told(plan, fields[name]))}
    if not table:
        return {}
    code = Code("orq.local._bounds")
    code.use("collections.abc", "Mapping")
    code.use("typing", "Any")
    about = "The JSON Schema keywords of each field, by the name of its type and its wire name."
    body = code.constant("BOUNDS", "Mapping[str, Mapping[str, Mapping[str, Any]]]", literal(table), about)
    return {"_bounds.py": code.text("The size, length and pattern of request fields.", body, lazy_annotations=False)}


def _told(plan: Plan, fields: list[Property]) -> dict[str, dict[str, Any]]:
    """Return the bounds of fields.

    Leave out that text must not be empty, which the type already says.
    """
    found = {one.wire: {**_of_type(plan, one.type), **one.bounds} for one in fields}
    kept = {wire: {w: at for w, at in bounds.items() if (w, at) != ("minLength", 1)} for wire, bounds in found.items()}
    return {wire: bounds for wire, bounds in kept.items() if bounds}


def _of_type(plan: Plan, kind: Type) -> dict[str, Any]:
    """Return the bounds of a union in a field or in the items of a field."""
    match kind:
        case Nullable(inner):
            return _of_type(plan, inner)
        case Many(item):
            return {"items": bounds} if (bounds := _of_type(plan, item)) else {}
        case Ref(name) if isinstance(union := plan.components.get(name), Choice):
            return {word: bound for one in union.variants for word, bound in _of_type(plan, one).items()} | union.bounds
        case _:
            return {}
