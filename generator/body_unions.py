"""A body that is a union of objects as keywords: those of each member, or of all members together."""

from __future__ import annotations

import msgspec

from .annotations import absent, accepted, may_be_absent
from .code import Use
from .facts import Choice, Const, Object, Operation, Property, Ref, Scalar
from .plan import Plan
from .text import literal

_OVERLOADS = 3
"""Of more members a checker names no misspelt keyword: then one signature has the keywords of all of them."""


def body_field(plan: Plan, operation: Operation) -> Property | None:
    """Return the field that holds the body, if that is a union of objects."""
    whole = [field for place, field in plan.requests[operation.id].fields if place == "whole body"]
    if not whole or not isinstance(whole[0].type, Ref):
        return None
    return whole[0] if _members(plan, whole[0]) else None


def overloads(plan: Plan, operation: Operation, use: Use) -> list[list[str]]:
    """Return the keywords of each way to give the body, for checkers; none if one signature says it all."""
    body = body_field(plan, operation)
    if body is None or len(_members(plan, body)) > _OVERLOADS:
        return []
    ways = [[_required(plan, name, field, use) for _, field in plan.fields(name)] for name in _members(plan, body)]
    return [*ways, [f"{body.python}: {accepted(body.type, plan, use)}"]]


def keywords(plan: Plan, body: Property, use: Use) -> dict[str, str]:
    """Return the keywords of all members, each of which may be left out, and that of the body itself."""
    types: dict[str, list[str]] = {}
    fields: dict[str, Property] = {}
    for name in _members(plan, body):
        for _, field in plan.fields(name):
            fields.setdefault(field.python, field)
            text = _type(plan, name, field, use)
            types.setdefault(field.python, []).extend([] if text in types.get(field.python, ()) else [text])
    found = {name: f"{_optional(_joined(texts), fields[name], use)}" for name, texts in types.items()}
    return {**found, body.python: f"{accepted(body.type, plan, use)} | None = None"}


def described(plan: Plan, body: Property) -> list[Property]:
    """Return the fields of all members that the facts say something about."""
    return [field for field, _ in merged(plan, body) if field.text]


def merged(plan: Plan, body: Property) -> list[tuple[Property, list[str]]]:
    """Return the fields of all members, each with those that have it: none if all have."""
    members = _members(plan, body)
    found: dict[str, list[tuple[str, Property]]] = {}
    for name in members:
        for _, field in plan.fields(name):
            found.setdefault(field.python, []).append((name, field))
    return [
        (_as_one([field for _, field in has]), [] if len(has) == len(members) else [name for name, _ in has])
        for has in found.values()
    ]


def _as_one(fields: list[Property]) -> Property:
    """Join what members say of a field: the text of most of them, and for what tells them apart the values of all."""
    tags = list(dict.fromkeys(field.type.value for field in fields if isinstance(field.type, Const)))
    texts = [field.text for field in fields if field.text]
    text = max(texts, key=texts.count, default="")
    one = msgspec.structs.replace(fields[0], required=all(field.required for field in fields), text=text)
    if len(tags) < 2:
        return one
    values = ", ".join(f"`{literal(tag)}`" for tag in tags)
    return msgspec.structs.replace(one, type=Scalar("str"), text=f"Selects the kind: one of {values}.")


def _members(plan: Plan, body: Property) -> list[str]:
    choice = plan.components[body.type.name] if isinstance(body.type, Ref) else None
    if not isinstance(choice, Choice):
        return []
    names = [v.name for v in choice.variants if isinstance(v, Ref) and isinstance(plan.components[v.name], Object)]
    return names if len(names) == len(choice.variants) else []


def _type(plan: Plan, name: str, field: Property, use: Use) -> str:
    """Write the type of a field: a member's tag is that member's alone."""
    tag = plan.tags.get(name)
    if tag and field.wire == tag[0]:
        use("typing", "Literal")
        return f"Literal[{literal(tag[1])}]"
    return accepted(field.type, plan, use)


def _required(plan: Plan, name: str, field: Property, use: Use) -> str:
    """Write a keyword of one member. What tells the members apart has to be given."""
    text = _type(plan, name, field, use)
    tag = plan.tags.get(name)
    if field.required or (tag and field.wire == tag[0]):
        left_out = isinstance(field.type, Const) and not tag
        return f"{field.python}: {text}{' | None = None' if left_out else ''}"
    return f"{field.python}: {_optional(text, field, use)}"


def _optional(text: str, field: Property, use: Use) -> str:
    if field.required:
        return f"{text} | None = None"
    return f"{may_be_absent(text, field, use, as_keyword=True)} = {absent(field, use)}"


def _joined(texts: list[str]) -> str:
    """Join types, the literals among them in one."""
    values = [text.removeprefix("Literal[").removesuffix("]") for text in texts if text.startswith("Literal[")]
    others = dict.fromkeys(part for text in texts if not text.startswith("Literal[") for part in text.split(" | "))
    return " | ".join([*([f"Literal[{', '.join(dict.fromkeys(values))}]"] if values else []), *others])
