"""Write the keywords of a body that is a union of objects.

Each member has its own keywords, or all members share them.
"""

from __future__ import annotations

import msgspec

from .annotations import absent, accepted, may_be_absent
from .code import Use
from .facts import Choice, Const, Object, Operation, Property, Ref, Scalar
from .plan import Plan
from .text import literal

_OVERLOADS = 3
"""With more members, checkers do not name a misspelt keyword. Then one signature has the keywords of all members."""


def body_field(plan: Plan, operation: Operation) -> Property | None:
    """Return the field of the whole body if it is a union of objects, else None."""
    whole = [field for place, field in plan.requests[operation.id].fields if place == "whole body"]
    if not whole or not isinstance(whole[0].type, Ref):
        return None
    return whole[0] if _members(plan, whole[0]) else None


def overloads(plan: Plan, operation: Operation, use: Use) -> list[list[str]]:
    """Return the keywords of each way to pass the body, for checkers.

    Return none if one signature is enough.
    """
    body = body_field(plan, operation)
    if body is None or len(_members(plan, body)) > _OVERLOADS:
        return []
    ways = [[_required(plan, name, field, use) for _, field in plan.fields(name)] for name in _members(plan, body)]
    return [*ways, [f"{body.python}: {accepted(body.type, plan, use)}"]]


def keywords(plan: Plan, body: Property, use: Use) -> dict[str, str]:
    """Return the keywords of all members, all optional, and the keyword of the body itself."""
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
    """Return the fields of all members that have a description."""
    return [field for field, _ in merged(plan, body) if field.text]


def merged(plan: Plan, body: Property) -> list[tuple[Property, list[str]]]:
    """Return the fields of all members, each with the members that have it.

    The list of members is empty if all have it.
    """
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
    """Merge the definitions of a field in several members.

    The result has the most frequent text, and all values of a tag.
    """
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
    """Write the type of a field. A tag has a different value in each member."""
    tag = plan.tags.get(name)
    if tag and field.wire == tag[0]:
        use("typing", "Literal")
        return f"Literal[{literal(tag[1])}]"
    return accepted(field.type, plan, use)


def _required(plan: Plan, name: str, field: Property, use: Use) -> str:
    """Write a keyword of one member. The tag is required."""
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
    """Join types, with their literals merged into one."""
    values = [text.removeprefix("Literal[").removesuffix("]") for text in texts if text.startswith("Literal[")]
    others = dict.fromkeys(part for text in texts if not text.startswith("Literal[") for part in text.split(" | "))
    return " | ".join([*([f"Literal[{', '.join(dict.fromkeys(values))}]"] if values else []), *others])
