"""Merge JSON schemas that apply together into one, from which the search for a value starts."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import reduce
from math import gcd
from typing import Any

from .schema_check import equality_key

_LOWER_BOUNDS = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_UPPER_BOUNDS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_SUBSCHEMAS = ("items", "additionalProperties", "propertyNames", "contains", "additionalItems")
_NAMED_SUBSCHEMAS = ("properties", "patternProperties", "dependentSchemas")


def merge_schemas(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return a schema for values that fit both, or None if no value can fit both.

    The result may allow too much. Values are checked afterwards.
    """
    found = dict(one)
    for name, rule in other.items():
        if name not in found:
            found[name] = rule
            continue
        both = _merge_keyword(name, found[name], rule)
        if both is None:
            return None
        found[name] = both
    return found


def _merge_keyword(name: str, a: Any, b: Any) -> Any:
    if name == "type":
        return _common_types(a, b) or None
    if name == "enum":
        known = [equality_key(one) for one in b]
        return [one for one in a if equality_key(one) in known] or None
    if name in _LOWER_BOUNDS or name in _UPPER_BOUNDS:
        return (max if name in _LOWER_BOUNDS else min)(a, b)
    if name in _SUBSCHEMAS:
        return {"allOf": [a, b]}
    if name in _NAMED_SUBSCHEMAS:
        return {**a, **{one: {"allOf": [a[one], rule]} if one in a else rule for one, rule in b.items()}}
    if name == "required":
        return list(dict.fromkeys([*a, *b]))
    if name == "multipleOf":
        both = reduce(_least_common_multiple, (Fraction(str(a)), Fraction(str(b))))
        return int(both) if both.denominator == 1 else float(both)
    if name == "not":
        return {"anyOf": [a, b]}
    if name == "uniqueItems":
        return a or b
    if name == "prefixItems":
        rest = a[len(b) :] or b[len(a) :]
        return [{"allOf": [x, y]} for x, y in zip(a, b, strict=False)] + rest
    return a


def _common_types(a: Any, b: Any) -> list[str]:
    one, other = ([kind] if isinstance(kind, str) else list(kind) for kind in (a, b))
    if "integer" in one and "number" in other:
        other.append("integer")
    if "integer" in other and "number" in one:
        one.append("integer")
    return [kind for kind in dict.fromkeys(one) if kind in other]


def _least_common_multiple(a: Fraction, b: Fraction) -> Fraction:
    """Return the least common multiple."""
    bottom = a.denominator * b.denominator // gcd(a.denominator, b.denominator)
    x, y = int(a * bottom), int(b * bottom)
    return Fraction(x * y // gcd(x, y), bottom)
