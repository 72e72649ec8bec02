"""Build example values from types: the minimum that an operation needs, with readable texts."""

from __future__ import annotations

import re
from typing import Any

from orq.local.example_texts import TELLING, example_text

from .body_unions import body_field
from .check_facts import FactError
from .facts import Choice, Const, Enum, Many, Map, Nullable, Object, Operation, Property, Ref, Scalar, Type
from .names import attribute, singular, snake
from .plan import Plan, is_free_form

_PLAIN: dict[str, Any] = {"int": 1, "float": 1.0, "bool": True, "None": None}
_FORMATS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uri": "https://example.com/page",
    "ulid": "01J2ZK5T4QW8X9Y0ABCDEFGHJK",
    "bytes": "SGVsbG8h",
}
_ULID = "^[0-9A-HJKMNP-TV-Z]{26}$"
_FILES = {"file": "speech.mp3", "image": "photo.png", "mask": "mask.png"}
_FREE = {"service_account": {"type": "service_account", "project_id": "my-project", "private_key": "..."}}
_SAID = frozenset({"input", "message", "query"})


def arguments(plan: Plan, operation: Operation) -> dict[str, Any]:
    """Return a value for each required argument and for each argument of the facts' own example.

    Keys are the names in a dict. An update gets a change, and a model call gets a question.
    """
    fields, example = plan.requests[operation.id].fields, operation.example
    if unknown := set(example) - {field.key for _, field in fields}:
        raise FactError(
            (*operation.place, "x-orq-example"),
            f"The example has names that are not arguments: {', '.join(sorted(unknown))}.",
        )
    files = (Scalar("File"), Nullable(Scalar("File")))
    body = body_field(plan, operation)  # Checkers want one of its members, even if the service does not require one.
    given = [field for _, field in fields if field.required or field.type in files or field is body]
    if operation.format is not None:  # A model gets a question, even if the service does not require one.
        given += [field for _, field in fields if field.python in ("model", "input") and not field.required]
    changed = any((f.required or f.key in example) and place != "path" for place, f in fields)
    if operation.method in ("PATCH", "PUT") and not changed:
        texts = {f.python: f for _, f in fields if f.type in (Scalar("str"), Nullable(Scalar("str")))}
        given += [texts[name] for name in TELLING if name in texts][:1]
    made = {f.key: _value(plan, f.type, f, operation) for f in given if f.key not in example}
    return {f.key: {**made, **example}[f.key] for _, f in fields if f.key in made or f.key in example}


def of_type(plan: Plan, name: str, operation: Operation) -> Any:
    """Return a value of a component for an operation that uses it."""
    field = Property(wire=snake(name), type=Ref(name), required=True)
    return _component(plan, name, field, operation)


def _value(plan: Plan, kind: Type, field: Property, operation: Operation) -> Any:
    match kind:
        case Scalar(name="str" | "DateTime" | "Date" | "MediaURL"):
            return _text(field, operation)
        case Scalar(name="Base64" | "DataURI"):
            return b"..."
        case Scalar(name="File"):
            return (_FILES.get(field.python, "notes.txt"), b"...")
        case Scalar(name="Any"):
            return example_text(operation.function, field.python) or "any value"
        case Scalar(name=name):
            return _PLAIN[name]
        case Const(value=value):
            return value
        case Many(item=item):
            return [_value(plan, item, field, operation)]
        case Map(value=Scalar(name="Any")):
            return _free(field, operation)
        case Map(value=value):
            return {f"{singular(field.python)}_01": _value(plan, value, field, operation)}
        case Nullable(inner=inner):
            return _value(plan, inner, field, operation)
        case Ref(name=name):
            return _component(plan, name, field, operation)
    raise TypeError(kind)


def _component(plan: Plan, name: str, field: Property, operation: Operation) -> Any:
    component = plan.components[name]
    if isinstance(component, Enum):
        return component.values[0]
    if isinstance(component, Choice):
        return min((_value(plan, variant, field, operation) for variant in component.variants), key=_weight)
    if is_free_form(component):
        return _free(field, operation)
    assert isinstance(component, Object)
    tag = plan.tags.get(name)
    tagged = {attribute(tag[0]): tag[1]} if tag else {}
    needed = [p for p in component.properties if p.required and p.python not in tagged]
    # The example has at least one field, even if none is required.
    needed = needed or [p for p in component.properties if p.python in _SAID]
    return {**tagged, **{p.key: _value(plan, p.type, p, operation) for p in needed}}


def _free(field: Property, operation: Operation) -> dict[str, Any]:
    changes = field.python == "body" and operation.method in ("PATCH", "PUT")
    return {"display_name": "Try-out"} if changes else _FREE.get(field.python, {})


def _weight(value: Any) -> tuple[bool, bool, int]:
    """Order the examples of a union.

    A user's message comes first and empty ones last, else the shortest first.
    """
    first = isinstance(value, str) or (
        isinstance(value, dict) and {"user", "noul"} & {value.get("role"), value.get("type")}
    )
    return (not first, not value, len(repr(value)))


def _text(field: Property, operation: Operation) -> str:
    name = field.python
    if field.format == "date-time" and name in ("to", "end"):
        return "2026-02-01T12:00:00Z"
    if field.bounds.get("items", {}).get("pattern") == _ULID:
        return _FORMATS["ulid"]
    if field.format in _FORMATS:
        return _FORMATS[field.format]
    if name in ("id", "key"):
        return f"{singular(operation.group.rpartition('.')[2])}_01"
    if text := example_text(operation.function, name):
        return text
    if match := re.fullmatch(r"(\w+?)(_id|_key|_ids|_slug)(_or_\w+)?", name):
        return f"{match[1]}_01"
    if name == "url" or name.endswith("_url"):
        return "https://example.com/page"
    return name.strip("_").replace("_", "-")
