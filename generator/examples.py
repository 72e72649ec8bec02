"""Example values, built from types: what an operation needs at least, as a reader would write it."""

from __future__ import annotations

import re
from typing import Any

from .body_unions import body_field
from .facts import Choice, Const, Enum, Many, Map, Nullable, Object, Operation, Property, Ref, Scalar, Type
from .names import attribute
from .plan import Plan, is_free_form

_PLAIN: dict[str, Any] = {"int": 1, "float": 1.0, "bool": True, "None": None, "Any": "any value"}
_FORMATS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uri": "https://example.com/page",
    "ulid": "01J2ZK5T4QW8X9Y0ABCDEFGHJK",
    "bytes": "SGVsbG8h",
}
_NAMES = {
    "conversation_id": "conv_01",
    "project_id": "proj_01",
    "key_or_id": "prod_01",
    "model": "openai/gpt-4o",
    "judge_model": "openai/gpt-4o",
    "panel_models": "openai/gpt-4o-mini",
    "voice": "alloy",
    "provider": "openai",
    "region": "eu-west-1",
    "path": "Default/examples",
    "display_name": "Try-out",
    "name": "Try-out",
    "title": "Try-out",
    "instructions": "Answer in one sentence.",
    "role": "Assistant",
    "description": "A first try",
    "emails": "ada@example.com",
    "filename": "notes.txt",
    "file_name": "notes.txt",
    "content_type": "text/plain",
    "from_": "notes.txt",
    "to": "archive/notes.txt",
    "api_key": "sk-of-the-provider",
    "embedding_model": "openai/text-embedding-3-small",
    "model_developer": "openai",
    "model_family": "gpt-4o",
    "model_type": "chat",
    "models": "openai/gpt-4o",
    "metric": "genai.requests",
    "field": "status",
    "oql": "status:ok",
    "slug": "try-out",
    "secret": "a-long-random-secret",
    "expression": "0 9 * * 1",
}
_FILES = {"file": "speech.mp3", "image": "photo.png", "mask": "mask.png"}
_HELLO = frozenset({"text", "input", "query", "prompt", "message", "content", "context", "document", "documents"})
_TELLING = ("display_name", "name", "title", "description", "file_name", "instructions")


def arguments(plan: Plan, operation: Operation) -> dict[str, Any]:
    """Return a value, by its name in a dict, for each required argument, and for a change something to change."""
    fields = plan.requests[operation.id].fields
    files = (Scalar("File"), Nullable(Scalar("File")))
    body = body_field(plan, operation)  # a checker wants one of its members, even where the service takes none
    given = [field for _, field in fields if field.required or field.type in files or field is body]
    if operation.method in ("PATCH", "PUT") and not any(f.required and place != "path" for place, f in fields):
        texts = {f.python: f for _, f in fields if f.type in (Scalar("str"), Nullable(Scalar("str")))}
        given += [texts[name] for name in _TELLING if name in texts][:1]
    about = _singular(operation.group.rpartition(".")[2])
    return {field.key: _value(plan, field.type, field, about) for field in given}


def _value(plan: Plan, kind: Type, field: Property, about: str) -> Any:
    match kind:
        case Scalar(name="str" | "DateTime" | "Date" | "MediaURL"):
            return _text(field, about)
        case Scalar(name="Base64" | "DataURI"):
            return b"..."
        case Scalar(name="File"):
            return (_FILES.get(field.python, "notes.txt"), b"...")
        case Scalar(name=name):
            return _PLAIN[name]
        case Const(value=value):
            return value
        case Many(item=item):
            return [_value(plan, item, field, about)]
        case Map():
            return {}
        case Nullable(inner=inner):
            return _value(plan, inner, field, about)
        case Ref(name=name):
            return _component(plan, name, field, about)
    raise TypeError(kind)


def _component(plan: Plan, name: str, field: Property, about: str) -> Any:
    component = plan.components[name]
    if isinstance(component, Enum):
        return component.values[0]
    if isinstance(component, Choice):
        return min((_value(plan, variant, field, about) for variant in component.variants), key=_weight)
    if is_free_form(component):
        return {}
    assert isinstance(component, Object)
    tag = plan.tags.get(name)
    tagged = {attribute(tag[0]): tag[1]} if tag else {}
    needed = (p for p in component.properties if p.required and p.python not in tagged)
    return {**tagged, **{p.key: _value(plan, p.type, p, about) for p in needed}}


def _weight(value: Any) -> tuple[bool, bool, int]:
    """Order the examples of a union: what a user says first, an empty one last, else the shortest."""
    first = isinstance(value, str) or (isinstance(value, dict) and value.get("role") == "user")
    return (not first, not value, len(repr(value)))


def _singular(name: str) -> str:
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def _text(field: Property, about: str) -> str:
    name = field.python
    if field.format == "date-time" and name in ("to", "end"):
        return "2026-02-01T12:00:00Z"
    if field.format in _FORMATS:
        return _FORMATS[field.format]
    if name in _NAMES:
        return _NAMES[name]
    if name in _HELLO:
        return "Hello!"
    if name in ("id", "key"):
        return f"{about}_01"
    if match := re.fullmatch(r"(\w+?)(_id|_key|_ids|_slug)(_or_\w+)?", name):
        return f"{match[1]}_01"
    if name == "url" or name.endswith("_url"):
        return "https://example.com/page"
    return name.strip("_").replace("_", "-")
