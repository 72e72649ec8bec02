"""Draw random JSON schemas with every keyword that the sampler knows.

Most of them can be satisfied.
"""

from __future__ import annotations

from random import Random
from typing import Any

_FORMATS = ("date-time", "date", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid", "json-pointer")
_PATTERNS = (
    r"^[a-z]+$",
    r"^\d{3}-\d{4}$",
    r"^(foo|bar)_[A-Z]{2,5}$",
    r"[0-9]",
    r"^#(?:[0-9a-f]{3}){1,2}$",
    r"^\S+@\S+$",
)
_NAMES = ("city", "unit", "days", "user_name", "tags", "note", "when", "id")


def schema(random: Random, depth: int = 3) -> Any:
    """Return a schema; references are to `#/$defs/node`, `#/$defs/leaf` and `#`."""
    kinds = ["string", "integer", "number", "boolean", "null", "enum", "const", "any", "types"]
    if depth:
        kinds += ["object"] * 5 + ["array"] * 3 + ["anyOf", "oneOf", "allOf", "ref", "ref", "nullable", "if", "not"]
    kind = random.choice(kinds)
    return _MADE[kind](random, depth)


def document(random: Random) -> Any:
    """Return a whole schema, with definitions that it may refer to."""
    made = schema(random)
    if not isinstance(made, dict):
        return made
    node = {
        "type": "object",
        "properties": {
            "value": schema(random, 0),
            "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
        },
        "required": random.sample(["value", "next", "children"], random.randint(1, 3)),
        "additionalProperties": False,
    }
    return {**made, "$defs": {"node": node, "leaf": schema(random, 0)}}


def _string(random: Random, depth: int) -> Any:
    made: dict[str, Any] = {"type": "string"}
    match random.randint(0, 3):
        case 0:
            made["format"] = random.choice(_FORMATS)
        case 1:
            made["pattern"] = random.choice(_PATTERNS)
        case 2:
            made["minLength"] = random.randint(0, 40)
            if random.random() < 0.5:
                made["maxLength"] = made["minLength"] + random.randint(0, 5)
        case _:
            pass
    return made


def _number(random: Random, kind: str) -> Any:
    made: dict[str, Any] = {"type": kind}
    low = random.randint(-100, 100)
    width = random.randint(2, 50)
    scale = 1 if kind == "integer" else random.choice([1, 0.1, 0.25])
    if random.random() < 0.4:
        made[random.choice(["minimum", "exclusiveMinimum"])] = low * scale
    if random.random() < 0.4:
        made[random.choice(["maximum", "exclusiveMaximum"])] = (low + width) * scale
    if random.random() < 0.3:
        made["multipleOf"] = random.choice([1, 2] if kind == "integer" else [0.01, 0.5, 0.1, 1])
    return made


def _object(random: Random, depth: int) -> Any:
    names = random.sample(_NAMES, random.randint(0, 4))
    made: dict[str, Any] = {"type": "object", "properties": {name: schema(random, depth - 1) for name in names}}
    made["required"] = random.sample(names, random.randint(0, len(names)))
    match random.randint(0, 6):
        case 0:
            made["additionalProperties"] = False
        case 1:
            made["minProperties"] = random.randint(0, 5)
            made["additionalProperties"] = schema(random, 0)
        case 2:
            made["patternProperties"] = {"^x_": schema(random, 0)}
            made["propertyNames"] = {"pattern": "^[a-z_]+$"}
            made["minProperties"] = random.randint(0, 5)
        case 3:
            made["dependentRequired"] = {name: random.sample(_NAMES, 1) for name in names[:1]}
        case 4:
            made["maxProperties"] = len(made["required"]) + random.randint(0, 1)
        case _:
            pass
    return made


def _array(random: Random, depth: int) -> Any:
    made: dict[str, Any] = {"type": "array", "items": schema(random, depth - 1)}
    if random.random() < 0.5:
        made["minItems"] = random.randint(0, 4)
        if random.random() < 0.5:
            made["maxItems"] = made["minItems"] + random.randint(0, 2)
        if random.random() < 0.4:
            made["uniqueItems"] = True
            made["items"] = random.choice(
                [_string(random, 0), _number(random, "integer"), {"enum": [1, 2, 3, "a", None]}]
            )
    if random.random() < 0.1:
        made["prefixItems"] = [schema(random, depth - 1) for _ in range(random.randint(1, 3))]
        made["items"] = random.choice([True, False, {"type": "string"}])
        made.pop("minItems", 0), made.pop("maxItems", 0), made.pop("uniqueItems", 0)
    if random.random() < 0.1:
        made = {"type": "array", "contains": schema(random, 0), "minContains": random.randint(1, 3)}
    return made


def _all_of(random: Random, depth: int) -> Any:
    objects = [_object(random, depth) for _ in range(2)]
    for made in objects:
        for name in ("additionalProperties", "maxProperties", "patternProperties", "propertyNames"):
            made.pop(name, None)
    second = objects[1]
    second["properties"] = {f"{name}_2": rule for name, rule in second["properties"].items()}
    second["required"] = [f"{name}_2" for name in second["required"]]
    return {"allOf": objects}


def _if(random: Random, depth: int) -> Any:
    kinds = {"a": schema(random, depth - 1), "b": schema(random, depth - 1)}
    return {
        "type": "object",
        "properties": {"kind": {"enum": [*kinds]}},
        "required": ["kind"],
        "if": {"properties": {"kind": {"const": "a"}}},
        "then": {"properties": {"x": kinds["a"]}, "required": ["x"]},
        "else": {"properties": {"y": kinds["b"]}, "required": ["y"]},
    }


_MADE: dict[str, Any] = {
    "string": _string,
    "integer": lambda random, _: _number(random, "integer"),
    "number": lambda random, _: _number(random, "number"),
    "boolean": lambda *_: {"type": "boolean"},
    "null": lambda *_: {"type": "null"},
    "enum": lambda random, _: {"enum": random.sample(["red", "green", 1, 2.5, None, False, {"a": 1}, []], 3)},
    "const": lambda random, _: {"const": random.choice(["fixed", 7, None, [1, 2], {"k": True}])},
    "any": lambda random, _: random.choice([{}, True, {"description": "anything"}]),
    "types": lambda random, _: {"type": random.sample(["string", "integer", "null", "boolean", "array", "object"], 2)},
    "object": _object,
    "array": _array,
    "anyOf": lambda random, depth: {"anyOf": [schema(random, depth - 1) for _ in range(random.randint(1, 3))]},
    "oneOf": lambda random, depth: {
        "oneOf": [_number(random, "number"), _number(random, "integer"), _string(random, 0)]
    },
    "allOf": _all_of,
    "ref": lambda random, _: {"$ref": random.choice(["#/$defs/node", "#/$defs/leaf"])},
    "nullable": lambda random, depth: {"anyOf": [schema(random, depth - 1), {"type": "null"}]},
    "if": _if,
    "not": lambda random, depth: {"not": random.choice([{"type": "string"}, {"const": 1}, {"enum": ["text", 1, 2]}])},
}
