"""Whether JSON fits a JSON schema: the keywords that schemas of answers use. Formats are not checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "null": (type(None),),
    "number": (int, float),
    "integer": (int, float),
}


def misfit(schema: Any, value: Any) -> str | None:
    """Return why a value does not fit, with the path to the place, or None if it fits."""
    return next(_misfits(schema, value, "$", schema, 0), None)


def uses_patterns(schema: Any) -> bool:
    """Tell whether a schema has regular expressions, which may take for ever."""
    if isinstance(schema, dict):
        return "pattern" in schema or "patternProperties" in schema or any(map(uses_patterns, schema.values()))
    return isinstance(schema, list) and any(map(uses_patterns, schema))


def _misfits(schema: Any, value: Any, path: str, root: Any, depth: int) -> Iterator[str]:
    if schema is True or (isinstance(schema, dict) and not schema):
        return
    if not isinstance(schema, dict) or depth > 100:
        yield f"{path}: the schema allows nothing here"
        return

    def fits(part: Any, inner: Any) -> bool:
        return next(_misfits(part, inner, path, root, depth + 1), None) is None

    def within(part: Any, inner: Any, place: str) -> Iterator[str]:
        return _misfits(part, inner, place, root, depth + 1)

    if isinstance(reference := schema.get("$ref"), str):
        yield from within(_referred(root, reference), value, path)
    kinds = schema.get("type", [])
    if kinds and not any(_is(value, kind) for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        yield f"{path}: is not of the type {kinds}"
        return
    if "enum" in schema and not any(same(value, known) for known in schema["enum"]):
        yield f"{path}: is none of {schema['enum']}"
    if "const" in schema and not same(value, schema["const"]):
        yield f"{path}: is not {schema['const']!r}"
    for part in schema.get("allOf", []):
        yield from within(part, value, path)
    if "anyOf" in schema and not any(fits(part, value) for part in schema["anyOf"]):
        yield f"{path}: fits none of anyOf"
    if "oneOf" in schema and sum(fits(part, value) for part in schema["oneOf"]) != 1:
        yield f"{path}: does not fit exactly one of oneOf"
    if "not" in schema and fits(schema["not"], value):
        yield f"{path}: fits what it must not"
    if "if" in schema:
        yield from within(schema.get("then" if fits(schema["if"], value) else "else", True), value, path)
    yield from _of_kind(schema, value, path)
    if isinstance(value, dict):
        yield from _in_object(schema, value, path, within)
    elif isinstance(value, list):
        first = schema.get("prefixItems", [])
        for index, item in enumerate(value):
            part = first[index] if index < len(first) else schema.get("items", True)
            yield from within(part, item, f"{path}[{index}]")
        if "contains" in schema and not any(fits(schema["contains"], item) for item in value):
            yield f"{path}: contains no fitting item"


def _of_kind(schema: Mapping[str, Any], value: Any, path: str) -> Iterator[str]:
    """Check what depends on nothing but the value and a number or pattern of the schema."""
    if isinstance(value, (str, list, dict)):
        noun = {str: "Length", list: "Items", dict: "Properties"}[type(value)]
        if not schema.get(f"min{noun}", 0) <= len(value) <= schema.get(f"max{noun}", len(value)):
            yield f"{path}: has the size {len(value)}"
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{path}: does not match {schema['pattern']}"
    if isinstance(value, list) and schema.get("uniqueItems") and _has_twins(value):
        yield f"{path}: has an item twice"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = schema.get("minimum", value), schema.get("maximum", value)
        above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        if not low <= value <= high or (above is not None and value <= above) or (below is not None and value >= below):
            yield f"{path}: is out of range"
        step = schema.get("multipleOf")
        if step and Fraction(str(value)) % Fraction(str(step)):
            yield f"{path}: is no multiple of {step}"


def _in_object(schema: Mapping[str, Any], value: dict[str, Any], path: str, within: Any) -> Iterator[str]:
    for name in schema.get("required", []):
        if name not in value:
            yield f"{path}: {name} is missing"
    for name, needed in schema.get("dependentRequired", {}).items():
        if name in value and (missing := [other for other in needed if other not in value]):
            yield f"{path}: {missing[0]} is missing"
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    for name, item in value.items():
        place, parts = f"{path}.{name}", [part for pattern, part in patterns.items() if re.search(pattern, name)]
        if name in known:
            parts.append(known[name])
        for part in parts or [schema.get("additionalProperties", True)]:
            yield from within(part, item, place)
        if "propertyNames" in schema:
            yield from within(schema["propertyNames"], name, place)


def _has_twins(items: list[Any]) -> bool:
    return any(same(item, other) for index, item in enumerate(items) for other in items[:index])


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same JSON: 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(item, other[name]) for name, item in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, float) and kind == "integer":
        return value.is_integer()
    return isinstance(value, _TYPES.get(kind, ()))


def _referred(root: Any, reference: str) -> Any:
    part = root
    for step in reference.lstrip("#").split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        part = part.get(name, False) if isinstance(part, dict) else False
    return part
