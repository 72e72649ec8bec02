"""Merge JSON schemas that apply together into one, from which the search for a value starts."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import reduce
from math import gcd
from typing import Any

from .schema_check import key

_MOST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_LEAST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains")
_BOTH = ("items", "additionalProperties", "propertyNames", "contains", "additionalItems")
_NAMED = ("properties", "patternProperties", "dependentSchemas")


def merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return a schema for values that fit both, or None if no value can fit both.

    The result may allow too much. Values are checked afterwards.
    """
    found = dict(one)
    for name, rule in other.items():
        if name not in found:
            found[name] = rule
            continue
        both = _merged(name, found[name], rule)
        if both is None:
            return None
        found[name] = both
    return found


def _merged(name: str, a: Any, b: Any) -> Any:
    if name == "type":
        return _types(a, b) or None
    if name == "enum":
        known = [key(one) for one in b]
        return [one for one in a if key(one) in known] or None
    if name in _MOST or name in _LEAST:
        return (max if name in _MOST else min)(a, b)
    if name in _BOTH:
        return {"allOf": [a, b]}
    if name in _NAMED:
        return {**a, **{one: {"allOf": [a[one], rule]} if one in a else rule for one, rule in b.items()}}
    if name == "required":
        return list(dict.fromkeys([*a, *b]))
    if name == "multipleOf":
        both = reduce(_common, (Fraction(str(a)), Fraction(str(b))))
        return int(both) if both.denominator == 1 else float(both)
    if name == "not":
        return {"anyOf": [a, b]}
    if name == "uniqueItems":
        return a or b
    if name == "prefixItems":
        rest = a[len(b) :] or b[len(a) :]
        return [{"allOf": [x, y]} for x, y in zip(a, b, strict=False)] + rest
    return a


def _types(a: Any, b: Any) -> list[str]:
    one, other = ([kind] if isinstance(kind, str) else list(kind) for kind in (a, b))
    if "integer" in one and "number" in other:
        other.append("integer")
    if "integer" in other and "number" in one:
        one.append("integer")
    return [kind for kind in dict.fromkeys(one) if kind in other]


def _common(a: Fraction, b: Fraction) -> Fraction:
    """Return the least common multiple."""
    bottom = a.denominator * b.denominator // gcd(a.denominator, b.denominator)
    x, y = int(a * bottom), int(b * bottom)
    return Fraction(x * y // gcd(x, y), bottom)
