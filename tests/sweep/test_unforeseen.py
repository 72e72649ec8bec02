"""Test answers of a newer service for every operation: they never break a call.

Unknown fields, enum values and variants are taken in silence; what does not fit is told. All of it comes out again.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import orq
from orq._engine.codec import decode
from orq._engine.operation import Operation
from tests.support.operations import operation_named
from tests.sweep._compare import same
from tests.sweep._facts import Endpoint, Schema, endpoints, resolve, takes_any_key
from tests.sweep._tally import tally

Change = Callable[[Any, Schema], bool]
Place = tuple[Any, Schema]

pytestmark = pytest.mark.once


def answers() -> Iterator[tuple[Endpoint, Operation, Any, Schema, Any]]:
    """Yield the type of each answer, of a stream the events', with an example and its schema."""
    for endpoint in endpoints():
        one = operation_named(endpoint.name)
        content = endpoint.success[1].get("content", {})
        for stream in (False, True) if endpoint.flag else (False,):
            reply, told = endpoint.reply(True, 0, stream), one.for_stream(stream) if endpoint.flag else one
            media = "text/event-stream" if reply.kind == "events" else "application/json"
            if reply.kind in ("json", "events"):
                for value in reply.values:
                    yield endpoint, told, told.answer.type, content[media]["schema"], value  # type: ignore[union-attr]


def objects(value: Any, schema: Schema) -> Iterator[Place]:
    """Yield every object in a value with the schema of a component that it was made from."""
    schema = resolve(schema)
    if options := schema.get("oneOf") or schema.get("anyOf"):
        for option in options:
            inner = resolve(option)
            fits = isinstance(value, dict) and value.keys() <= inner.get("properties", {}).keys()
            if fits and all(_fits(value.get(name), kind) for name, kind in inner["properties"].items()):
                yield from objects(value, inner)
                return
    if isinstance(value, list):
        for item in value:
            yield from objects(item, schema.get("items", {}))
    if isinstance(value, dict) and "properties" in schema:
        yield value, schema
        for name, inner in schema["properties"].items():
            if name in value:
                yield from objects(value[name], inner)


def _fits(value: Any, schema: Schema) -> bool:
    return "const" not in schema or value in (None, schema["const"])


def add_field(value: Any, schema: Schema) -> bool:
    if takes_any_key(schema):
        return False
    value["field of tomorrow"] = {"any": [1, None]}
    return True


def new_enum_value(value: Any, schema: Schema) -> bool:
    names = [name for name, inner in schema["properties"].items() if "enum" in resolve(inner) and name in value]
    for name in names:
        if name not in ("type", "kind", "role", "object", "code"):  # these may be tags
            value[name] = "value of tomorrow"
    return bool(names)


def null_where_optional(value: Any, schema: Schema) -> bool:
    names = [name for name in schema["properties"] if name not in schema.get("required", []) and name in value]
    value.update(dict.fromkeys(names))
    return bool(names)


@pytest.mark.parametrize("change", [add_field, new_enum_value, null_where_optional])
def test_unforeseen_values_never_raise(change: Change) -> None:
    changed = 0
    for endpoint, operation, kind, schema, example in answers():
        value = copy.deepcopy(example)
        if not sum([change(*place) for place in list(objects(value, schema))]):
            continue
        changed += 1
        got, problems = decode(kind, json.dumps(value), operation=operation.name)
        assert same([_without_nulls(orq.to_dict(got, wire=True))], [_without_nulls(value)]), endpoint.name
        assert not problems, (endpoint.name, problems)
    tally[f"answers with {change.__name__}"] += changed
    assert changed > 200 or change is new_enum_value


def test_a_new_variant_is_unknown() -> None:
    seen = 0
    for endpoint, operation, kind, schema, example in answers():
        for index, tag in enumerate(_tags(example, schema)):
            value = copy.deepcopy(example)
            place = list(_tagged(value, schema))[index]
            place[tag] = "variant of tomorrow"
            got, problems = decode(kind, json.dumps(value), operation=operation.name)
            assert not problems, (endpoint.name, problems)
            assert same([orq.to_dict(got, wire=True)], [value]), endpoint.name
            seen += 1
    tally["unions with a new variant"] += seen
    assert seen > 100


def _tags(value: Any, schema: Schema) -> list[str]:
    return [tag for _, tag in _unions(value, schema)]


def _tagged(value: Any, schema: Schema) -> Iterator[Any]:
    return (place for place, _ in _unions(value, schema))


def _unions(value: Any, schema: Schema) -> Iterator[tuple[Any, str]]:
    """Yield every object in a value that a tag tells the type of, and the name of the tag."""
    schema = resolve(schema)
    if options := schema.get("oneOf") or schema.get("anyOf"):
        about = schema.get("discriminator", {})
        tag = value.get(about.get("propertyName")) if isinstance(value, dict) else None
        if isinstance(tag, str) and tag in about["mapping"]:
            yield value, about["propertyName"]
            yield from _unions(value, {"$ref": about["mapping"][tag]})
            return
        if len(options) == 2 and {"type": "null"} in options:
            yield from _unions(value, next(option for option in options if option != {"type": "null"}))
    elif isinstance(value, list):
        for item in value:
            yield from _unions(item, schema.get("items", {}))
    elif isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from _unions(value[name], inner)


@pytest.mark.parametrize("seed", range(10))
def test_any_value_at_any_place_is_kept(seed: int) -> None:
    chance = random.Random(seed)
    total = 0
    for _, operation, kind, _, example in answers():
        value = copy.deepcopy(example)
        holder = chance.choice(list(_holders([value])))
        key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        if isinstance(holder, dict) and chance.random() < 0.3:
            del holder[key]
        else:
            holder[key] = chance.choice([None, 1, 2.5, -(10**30), "text", "", True, [], {}, [None], {"a": {"b": []}}])
        total += 1
        got, problems = decode(kind, json.dumps(value), operation=operation.name)
        assert _holds(orq.to_dict(got, wire=True), value), operation.name
        assert all(": " in problem for problem in problems)
    tally["answers with something wrong anywhere"] += total
    assert total > 300


def _holds(got: Any, value: Any) -> bool:
    """Tell whether nothing of a value is lost or changed; a kind that is missing is filled in where only one is due."""
    if isinstance(value, dict) and isinstance(got, dict):
        return all(_holds(got.get(key), item) for key, item in value.items())
    if isinstance(value, list) and isinstance(got, list):
        return len(got) == len(value) and all(map(_holds, got, value))
    return value is None or same([got], [value])


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def _holders(value: Any) -> Iterator[Any]:
    if isinstance(value, (dict, list)) and value:
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _holders(inner)
