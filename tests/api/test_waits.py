"""Check that each operation that shows progress describes its states.

Otherwise it is listed with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.facts import document, operations

pytestmark = pytest.mark.once

PREFIX = "#/components/schemas/"
STATE = re.compile(r"status|state|phase|progress|finished|completed_at|total_completed")
FETCHES = re.compile(r"(get|retrieve)(_|$)")

NO_END = {
    "agents.retrieve": "live, draft, pending and published are for people to change: nothing is under way",
    "tools.retrieve": "the same",
    "alerts.get": "an alert has no end",
    "api_keys.get": "a key has no end",
    "management_keys.get": "a key has no end",
    "audit_log_destinations.get": "a destination has no end",
    "wikis.get": "no document says which values its status has",
    "traces.get": "the status tells whether the traced call failed; a trace is shown once it is there",
}
"""Operations that fetch an object with a state, and cannot be waited for but with `done=`."""


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].removeprefix(PREFIX)]
    return schema


def fields(schema: dict[str, Any], depth: int = 2) -> Iterator[str]:
    """Yield the names of the fields of an answer, and of the object in it."""
    schema = resolved(schema)
    for option in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from fields(option, depth)
    for name, inner in schema.get("properties", {}).items():
        yield name
        if depth > 1:
            yield from fields(inner, depth - 1)


def with_state() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the operations that fetch one object and show a state of it."""
    for operation in operations():
        answer = operation["responses"].get("200", {}).get("content", {}).get("application/json")
        if answer is None or not FETCHES.match(operation["x-orq-method"]):
            continue
        if any(map(STATE.fullmatch, fields(answer["schema"]))):
            yield f"{operation['x-orq-group']}.{operation['x-orq-method']}", operation


def test_each_operation_with_a_state_can_be_waited_for_or_has_a_reason() -> None:
    found = dict(with_state())
    waited = {name for name, operation in found.items() if "x-orq-wait" in operation}
    assert found.keys() - waited == NO_END.keys()
    assert not waited & NO_END.keys()
    assert sum("x-orq-wait" in operation for operation in operations()) == len(waited)
