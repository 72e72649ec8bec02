"""Check a value against a JSON schema.

The keywords are those of 2020-12, and those that older drafts write differently.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, cast
from urllib.parse import unquote

from .formats import FORMATS
from .patterns import UnsupportedSchema, matches

Schema = bool | Mapping[str, Any]
_TYPES: Mapping[type, str] = {str: "string", list: "array", dict: "object"}
_UNSUPPORTED = ("$dynamicRef", "$recursiveRef", "unevaluatedProperties", "unevaluatedItems")


def schema_problem(value: Any, schema: Schema, root: Schema) -> str | None:
    """Return the path and the problem of a value that does not fit, or None.

    `$ref` points into `root`.
    """
    try:
        return next(_problems(value, schema, root, "$"), None)
    except RecursionError:
        raise UnsupportedSchema("the schema, or a value of it, nests without end") from None


def resolve_ref(ref: Any, root: Schema) -> Schema:
    """Return the schema that a `$ref` points to."""
    whole, _, place = unquote(str(ref)).partition("#")
    for start in [root] if not whole else [one for one in _subschemas(root) if one.get("$id") == whole]:
        if place and not place.startswith("/"):
            return next((one for one in _subschemas(start) if place == one.get("$anchor")), _unresolved(ref))
        found: Any = start
        for step in place.split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            try:
                found = found[int(step)] if isinstance(found, list) else found[step]
            except (KeyError, IndexError, ValueError, TypeError):
                return _unresolved(ref)
        return found if isinstance(found, bool) else {**_object(found)}
    return _unresolved(ref)


def equality_key(value: Any) -> Any:
    """Return a hashable key that is equal for values that are equal in JSON Schema.

    1 and 1.0 are equal, 1 and true are not.
    """
    if isinstance(value, list):
        return ("list", *map(equality_key, value))
    if isinstance(value, dict):
        return ("dict", *((name, equality_key(value[name])) for name in sorted(value)))
    return (type(value).__name__ if isinstance(value, (str, bool)) or value is None else "number", value)


def is_type(value: Any, name: str) -> bool:
    """Return whether a value has a type of JSON Schema."""
    if isinstance(value, bool) or value is None:
        return name == ("null" if value is None else "boolean")
    if isinstance(value, (int, float)):
        return name == "number" or (name == "integer" and value == int(value))
    return name == _TYPES.get(type(value))


def _problems(value: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if isinstance(schema, bool):
        if not schema:
            yield f"{where}: nothing is allowed here"
        return
    for name, rule in _object(schema).items():
        if name in _UNSUPPORTED and rule is not True:
            raise UnsupportedSchema(f"{name} is not understood by this server")
        if name in _SIMPLE_KEYWORDS:
            kind, test = _SIMPLE_KEYWORDS[name]
            if isinstance(value, kind) and not isinstance(value, bool) and not test(value, rule, schema):
                yield f"{where}: does not fit {name} {rule!r}"
        elif name in _NESTED_KEYWORDS:
            yield from _NESTED_KEYWORDS[name](value, rule, schema, root, where)


def _object(schema: Any) -> Mapping[str, Any]:
    if not isinstance(schema, Mapping):
        raise UnsupportedSchema(f"{str(schema)[:40]!r} is no schema: an object or a boolean is one")
    return cast("Mapping[str, Any]", schema)


def _subschemas(schema: Any) -> Iterator[Mapping[str, Any]]:
    for one in schema.values() if isinstance(schema, Mapping) else schema if isinstance(schema, list) else ():
        yield from _subschemas(one)
    if isinstance(schema, Mapping):
        yield schema


def _unresolved(ref: Any) -> Schema:
    # No value has a type of an empty list, so the check of a value against this reports the problem.
    return {"$ref": ref, "type": []}


def _is_multiple(value: Any, of: Any) -> bool:
    return not Decimal(str(value)) % Decimal(str(of))


def _bound(name: str, test: Callable[[Any, Any], bool], strict: Callable[[Any, Any], bool]) -> Any:
    def check(value: Any, rule: Any, schema: Mapping[str, Any]) -> bool:
        if isinstance(rule, bool):  # Draft 4 wrote exclusive bounds as a boolean.
            return not rule or strict(value, schema.get(name, value - 1))
        return test(value, rule)

    return ((int, float), check)


def _unique(value: list[Any], rule: Any, _: Any) -> bool:
    return not rule or len({equality_key(item) for item in value}) == len(value)


_SIMPLE_KEYWORDS: Mapping[str, tuple[Any, Callable[[Any, Any, Any], bool]]] = {
    "minimum": _bound("minimum", lambda v, r: v >= r, lambda v, r: v > r),
    "maximum": _bound("maximum", lambda v, r: v <= r, lambda v, r: v < r),
    "exclusiveMinimum": _bound("minimum", lambda v, r: v > r, lambda v, r: v > r),
    "exclusiveMaximum": _bound("maximum", lambda v, r: v < r, lambda v, r: v < r),
    "multipleOf": ((int, float), lambda v, r, _: _is_multiple(v, r)),
    "minLength": (str, lambda v, r, _: len(v) >= r),
    "maxLength": (str, lambda v, r, _: len(v) <= r),
    "pattern": (str, lambda v, r, _: matches(r, v)),
    "format": (str, lambda v, r, _: r not in FORMATS or re.fullmatch(FORMATS[r][0], v) is not None),
    "minItems": (list, lambda v, r, _: len(v) >= r),
    "maxItems": (list, lambda v, r, _: len(v) <= r),
    "uniqueItems": (list, _unique),
    "minProperties": (dict, lambda v, r, _: len(v) >= r),
    "maxProperties": (dict, lambda v, r, _: len(v) <= r),
    "required": (dict, lambda v, r, _: all(name in v for name in r)),
    "dependentRequired": (dict, lambda v, r, _: all(n in v for one, names in r.items() if one in v for n in names)),
}


def _type(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if not any(is_type(value, name) for name in ([rule] if isinstance(rule, str) else rule)):
        yield f"{where}: is not of type {rule}"


def _enum(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if equality_key(value) not in [equality_key(one) for one in rule]:
        yield f"{where}: is none of {rule!r}"


def _const(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    yield from _enum(value, [rule], schema, root, where)


def _ref(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    yield from _problems(value, resolve_ref(rule, root), root, where)


def _all_of(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    for one in rule:
        yield from _problems(value, one, root, where)


def _count_matching(value: Any, rule: Any, root: Schema) -> int:
    return sum(next(_problems(value, one, root, ""), None) is None for one in rule)


def _any_of(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if not _count_matching(value, rule, root):
        yield f"{where}: fits nothing of anyOf"


def _one_of(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if (found := _count_matching(value, rule, root)) != 1:
        yield f"{where}: fits {found} of oneOf, not one"


def _not(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if _count_matching(value, [rule], root):
        yield f"{where}: fits what is excluded"


def _if(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    branch = "then" if _count_matching(value, [rule], root) else "else"
    yield from _problems(value, schema.get(branch, True), root, where)


def _items(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if not isinstance(value, list):
        return
    first, rest = (rule, schema.get("additionalItems", True)) if isinstance(rule, list) else ((), rule)
    first = schema.get("prefixItems", first)
    for index, item in enumerate(value):
        yield from _problems(item, first[index] if index < len(first) else rest, root, f"{where}[{index}]")


def _prefix_items(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if "items" not in schema:
        yield from _items(value, True, schema, root, where)


def _contains(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    if isinstance(value, list):
        found = sum(_count_matching(item, [rule], root) for item in value)
        if not schema.get("minContains", 1) <= found <= schema.get("maxContains", found):
            yield f"{where}: contains {found} items of the kind in contains"


def _properties(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    """Check all properties once, when the first of the three keywords is checked."""
    three = [name for name in schema if name in ("properties", "patternProperties", "additionalProperties")]
    if not isinstance(value, dict) or rule is not schema[three[0]]:
        return
    for name, item in value.items():
        for one in property_schemas(name, schema):
            yield from _problems(item, one, root, f"{where}.{name}")


def property_schemas(name: str, schema: Mapping[str, Any]) -> list[Schema]:
    """Return the schemas that apply to a property of this name."""
    found = [schema["properties"][name]] if name in schema.get("properties", {}) else []
    found += [one for text, one in schema.get("patternProperties", {}).items() if matches(text, name)]
    return found or [schema.get("additionalProperties", True)]


def _property_names(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    for name in value if isinstance(value, dict) else ():
        yield from _problems(name, rule, root, f"{where}: the name {name!r}")


def _dependent(value: Any, rule: Any, schema: Any, root: Schema, where: str) -> Iterator[str]:
    for name, one in rule.items() if isinstance(value, dict) else ():
        if name in value:
            yield from _problems(value, {"required": one} if isinstance(one, list) else one, root, where)


_NESTED_KEYWORDS: Mapping[str, Callable[[Any, Any, Any, Schema, str], Iterator[str]]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "$ref": _ref,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
    "items": _items,
    "prefixItems": _prefix_items,
    "contains": _contains,
    "properties": _properties,
    "patternProperties": _properties,
    "additionalProperties": _properties,
    "propertyNames": _property_names,
    "dependentSchemas": _dependent,
    "dependencies": _dependent,
}
