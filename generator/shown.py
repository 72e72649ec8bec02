"""Choose what an example prints of an answer: the most important fields, or all of it."""

from __future__ import annotations

from .facts import Choice, Many, Nullable, Object, Property, Ref, Scalar, Type
from .names import singular, snake
from .plan import Plan

_LISTS = frozenset({"data", "items"})
_TELLING = (
    *("display_name", "name", "title", "url", "secret", "text", "redacted_text", "content", "code", "message"),
    *("answer", "value", "status", "state", "total", "count", "score", "id", "key", "path"),
)
"""Names of fields, the most important first."""
_PLAIN = (Scalar("str"), Scalar("int"), Scalar("float"))
Lines = list[str]

NOTHING = ['print("done")']
"""The lines that an example prints for an empty answer."""


def shown(plan: Plan, kind: Type | None, name: str) -> Lines:
    """Write the lines that print the important part of a value with this type and name."""
    if isinstance(kind, Many):
        return _each(plan, kind, name, "item")
    component = plan.components[kind.name] if isinstance(kind, Ref) else None
    if not isinstance(component, Object):
        return [shown_in_a_line(plan, kind, name)]
    if component.answer_text:
        return [f"print({name}.{component.answer_text[0]})"]
    own_id = f"{snake(component.name)}_id"
    named = {"id", "key", own_id} & {field.python for field in component.properties}
    lists = [field for field in component.properties if isinstance(_inner(field.type), Many)]
    lists.sort(key=lambda field: not field.required)
    if not named and lists and (lists[0].required or lists[0].python in _LISTS or not _telling([component])):
        field = lists[0]
        what = f"{name}.{field.python}" if field.required else f"{name}.{field.python} or []"
        return _each(plan, _inner(field.type), what, _one_of(field.python))
    if not named and not _telling([component]):
        return _deeper(plan, component, name)
    if own_id in named and not _telling([component]):
        return [f"print({name}.{own_id})"]
    return [shown_in_a_line(plan, kind, name)]


def _deeper(plan: Plan, component: Object, name: str) -> Lines:
    """Print a part of the single object that an answer wraps."""
    inner = [field for field in component.properties if isinstance(_inner(field.type), Ref)]
    if len(inner) != 1:
        return [f"print({name})"] if component.properties else NOTHING
    field = inner[0]
    whole = f"{name}.{field.python}"
    return shown(plan, field.type, whole) if field.required else [f"print({whole})"]


def _each(plan: Plan, kind: Type, name: str, one: str) -> Lines:
    item = kind.item if isinstance(kind, Many) else kind
    return [f"for {one} in {name}:", f"    {shown_in_a_line(plan, item, one)}"]


def shown_in_a_line(plan: Plan, kind: Type | None, name: str) -> str:
    """Write the line that prints the important part of a value, such as an item of a list."""
    field = _telling(_objects(plan, kind))
    return f"print({name}.{field.python})" if field else f"print({name})"


def _objects(plan: Plan, kind: Type | None) -> list[Object]:
    """Return the objects that a type or a union may be."""
    component = plan.components[kind.name] if isinstance(kind, Ref) else None
    if isinstance(component, Choice):
        return [found for variant in component.variants for found in _objects(plan, variant) or [_NOTHING]]
    return [component] if isinstance(component, Object) else []


_NOTHING = Object(name="", module="", use="both", properties=())


def _telling(kinds: list[Object]) -> Property | None:
    """Return the most important field that all objects have, required fields first."""
    plain = [{field.python: field for field in kind.properties if _inner(field.type) in _PLAIN} for kind in kinds]
    common = [name for name in _TELLING if plain and all(name in fields for fields in plain)]
    always = [name for name in common if all(fields[name].required for fields in plain)]
    return plain[0][(always or common)[0]] if common else None


def _inner(kind: Type) -> Type:
    return kind.inner if isinstance(kind, Nullable) else kind


def _one_of(name: str) -> str:
    """Return the name for an item of a list, from the name of the list."""
    one = singular(name)
    return "item" if name in _LISTS or one == name else one
