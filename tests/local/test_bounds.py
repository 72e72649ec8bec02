"""Test that the local server enforces the facts' bounds of fields.

The answer is a 400 that names the field.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.bounds import _NOT_HELD, fault
from tests.support.operations import operation_named
from tests.sweep._facts import Endpoint, as_text, endpoints, resolve

Steps = tuple[str | int, ...]
WORDS = {"minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "pattern", "minItems", "maxItems"}


def beyond(schema: dict[str, Any], value: Any) -> Iterator[Any]:
    """Yield values that are out of the bounds of a schema, of the type of a value that is within them."""
    if isinstance(value, (int, float)):
        yield from (schema[word] - 1 for word in ("minimum", "exclusiveMinimum") if word in schema)
        yield from (schema[word] for word in ("exclusiveMinimum",) if word in schema)
        yield from (schema[word] + 1 for word in ("maximum",) if word in schema)
    elif isinstance(value, str):
        yield from ("a" * (schema["maxLength"] + 1) for _ in range("maxLength" in schema))
        yield from ("" for _ in range(schema.get("minLength", 0) > 1))
        yield from (f" {value}\n" for _ in range("pattern" in schema and not schema["pattern"].startswith(_NOT_HELD)))
    elif isinstance(value, list):
        yield from (value[:1] * (schema["maxItems"] + 1) for _ in range("maxItems" in schema))
        yield from ([] for _ in range(schema.get("minItems", 0) > 0))


def bounded(schema: dict[str, Any], value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, dict[str, Any], Any]]:
    """Yield each place in a value that has bounds, with its schema."""
    schema = resolve(schema)
    for option in schema.get("oneOf", schema.get("anyOf", ())):
        if _is_of(resolve(option), value, schema.get("discriminator", {}).get("propertyName")):
            yield from bounded(option, value, steps)
            return
    if WORDS & schema.keys():
        yield steps, schema, value
    if isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from bounded(inner, value[name], (*steps, name))
    elif isinstance(value, list):
        for index, item in enumerate(value[:1]):
            yield from bounded(schema.get("items", {}), item, (*steps, index))


def _is_of(option: dict[str, Any], value: Any, tag: str | None) -> bool:
    if "oneOf" in option or "anyOf" in option:
        return any(_is_of(resolve(one), value, tag) for one in option.get("oneOf", option.get("anyOf", ())))
    if not isinstance(value, dict) or "properties" not in option:
        kinds: dict[type, str] = {str: "string", int: "integer", float: "number", list: "array"}
        return option.get("type") in (kinds.get(type(value)), "number" if type(value) is int else None) and (
            "enum" not in option
        )
    if tag is not None:
        about = resolve(option["properties"].get(tag, {}))
        return value.get(tag) in about.get("enum", [about.get("const", value.get(tag))])
    return value.keys() <= option["properties"].keys() and set(option.get("required", ())) <= value.keys()


def put(body: Any, steps: Steps, value: Any) -> Any:
    if not steps:
        return value
    changed = copy.copy(body)
    changed[steps[0]] = put(body[steps[0]], steps[1:], value)
    return changed


def written(steps: Steps) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")


def wrong(endpoint: Endpoint, turn: int) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """Yield the field that is out of its bounds, its value, and the request."""
    ask = endpoint.ask(full=True, turn=turn, known_id="known")
    sent: dict[str, Any] = {"method": endpoint.method, "url": ask.path}
    for parameter in endpoint.schema.get("parameters", ()):
        if parameter["in"] == "query" and (value := dict(ask.query).get(parameter["name"])) is not None:
            schema = resolve(parameter["schema"])
            typed = int(value) if schema.get("type") == "integer" else value
            for bad in beyond(schema, typed):
                query = {**dict(ask.query), parameter["name"]: as_text(bad)}
                yield parameter["name"], bad, {**sent, "params": query, "json": ask.body}
    content = endpoint.schema.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        schema = resolve(content["application/json"]["schema"])
        whole = operation_named(endpoint.name).body is not None
        for steps, inner, value in bounded(schema, ask.body):
            for bad in beyond(inner, value):
                where = written(("body", *steps)) if whole else written(steps)
                yield where, bad, {**sent, "params": ask.query, "json": put(ask.body, steps, bad)}


@pytest.mark.once
def test_each_bound_is_held() -> None:
    missed: set[str] = set()
    requests = {
        f"{endpoint.name} {where} {wrong_one!r:.50}": (where, request)
        for endpoint in endpoints()
        for turn in range(4)
        for where, wrong_one, request in wrong(endpoint, turn)
    }
    with LocalOrq() as server, httpx.Client(base_url=server.url, headers={"authorization": "Bearer k"}) as http:
        for name, (where, request) in requests.items():
            answer = http.request(**request)
            if answer.status_code != 400 or not answer.json()["message"].startswith(f"{where} must "):
                missed.add(f"{name}: {answer.status_code} {answer.text[:150]}")
    assert not missed, "\n".join(sorted(missed))
    assert len(requests) > 300


@pytest.mark.parametrize(
    ("value", "bounds", "told"),
    [
        (0, {"minimum": 1, "maximum": 3}, "x: must be from 1 to 3"),
        (4.5, {"maximum": 3}, "x: must be at most 3"),
        (0, {"exclusiveMinimum": 0}, "x: must be more than 0"),
        ("ab", {"minLength": 3}, "x: must have at least 3 characters"),
        ("a\n", {"pattern": "^a$"}, "x: must match ^a$"),
        (["b"], {"items": {"pattern": "^a$"}}, "x[0]: must match ^a$"),
        ([], {"minItems": 1, "maxItems": 9}, "x: must have from 1 to 9 items"),
        (None, {"minimum": 1}, None),
        (True, {"minimum": 2}, None),
        (2, {"minimum": 2, "exclusiveMinimum": 0}, None),
    ],
)
def test_violations_are_refused_by_field(value: Any, bounds: dict[str, Any], told: str | None) -> None:
    found = fault(value, bounds, "x")
    assert (found and ": ".join(found)) == told
