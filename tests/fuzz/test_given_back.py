"""Test that the result of one operation can be passed to a related one without loss.

A listed object and the `update` of its resource are a pair. So are an answer's struct and an input's struct whose names
differ only in a word for the way they go, such as `ResponseOutputMessage` and `InputMessage`, where they share a tag.
"""

from __future__ import annotations

import json
import re
from typing import Any, get_args, get_origin

import msgspec
import pytest
from hypothesis import given

import orq.funcs
from orq import Unrecognized, from_wire, to_dict
from orq._engine.operation import Json, Operation
from orq._engine.request import layout, prepare
from orq.models import (
    A2ATaskMessage,
    AgentResponseMessage,
    ChatCompletionMessage,
    ConversationMessage,
    DeploymentContentMessage,
    DeploymentToolCallsMessage,
    ExtendedMessage,
    ResponseOutputItem,
)
from tests.support.operations import operation_named

from ._run import examples
from ._values import wire_of

pytestmark = pytest.mark.once

NAMES: list[str] = list(vars(orq.funcs)["__all__"])
LISTED = sorted(
    name.removesuffix("_list")
    for name in NAMES
    if name.endswith("_list") and f"{name.removesuffix('_list')}_update" in NAMES
)


def listed_type(operation: Operation) -> Any:
    """Return the type of what a list holds."""
    assert isinstance(operation.answer, Json)
    whole = operation.answer.type
    hints = [whole] if get_origin(whole) is list else [field.type for field in msgspec.structs.fields(whole)]
    variants = [variant for hint in hints for variant in (hint, *get_args(hint))]
    (found,) = [variant for variant in variants if get_origin(variant) is list]
    return get_args(found)[0]


def without_nulls(data: Any) -> Any:
    """Leave out what is null in an object: there null and absent are the same."""
    if isinstance(data, dict):
        return {key: without_nulls(value) for key, value in data.items() if value is not None}
    return [without_nulls(item) for item in data] if isinstance(data, list) else data


SPELLED_DIFFERENTLY = {"budgets"}
"""Resources whose names the service spells differently in a listed object (`tokenLimit`) than in its `update`
(`token_limit`): there the wire's spelling is a slip, and the Python names are what goes both ways."""


def filled(data: Any) -> Any:
    """Fill text that is empty, as the service sends some where it takes none; bytes are in base64."""
    if isinstance(data, dict):
        return {name: "eA==" if name == "bytes" else filled(item) for name, item in data.items()}
    return [filled(item) for item in data] if isinstance(data, list) else "x" if data == "" else data


@pytest.mark.parametrize("resource", LISTED)
def test_a_listed_object_goes_into_update(resource: str) -> None:
    update = operation_named(f"{resource}_update")
    kind = listed_type(operation_named(f"{resource}_list"))
    fields = layout(update)
    elsewhere = {*fields.path, *update.path_fields, *(name for pair in fields.query for name in pair)}

    def sent(data: dict[str, Any]) -> Any:
        written = {name: value for name, value in data.items() if name not in elsewhere}
        request = {"body": written} if resource == "webhooks" else written
        body = prepare(update, {**request, **dict.fromkeys(fields.path, "id_1")}, None).body
        assert body is not None
        return without_nulls(json.loads(body))

    @examples(6)
    @given(wire_of(kind).map(filled))
    def holds(wire: Any) -> None:
        wire = {**wire, "a_new_field": {"a": [1]}}
        item = from_wire(kind, wire)
        known = without_nulls({name: value for name, value in wire.items() if name not in elsewhere})
        if resource in SPELLED_DIFFERENTLY:
            assert sent(to_dict(item))
            return
        assert sent(wire).items() >= known.items()
        assert sent(to_dict(item, wire=True)).items() >= known.items()
        names = {field.encode_name: field.name for field in msgspec.structs.fields(type(item))}
        by_python_names = sent(to_dict(item))
        for name, value in known.items():  # a field that `update` does not have is sent under the same name
            if names.get(name) in elsewhere:
                continue
            assert arrives(by_python_names.get(name, by_python_names.get(names.get(name, name))), value, python=True)

    holds()


CHAT, RUN, SAY = "router_chat_completions_create", "agents_run", "conversations_create_conversation_response"
GIVEN_BACK: dict[str, tuple[Any, str, str, dict[str, Any]]] = {
    "the message of a chat": (ChatCompletionMessage, CHAT, "messages[]", {"model": "m"}),
    "the message of a chat, to a deployment": (ChatCompletionMessage, "deployments_invoke", "messages[]", {"key": "k"}),
    "a text of a deployment": (DeploymentContentMessage, "deployments_invoke", "messages[]", {"key": "k"}),
    "calls of a deployment": (DeploymentToolCallsMessage, "deployments_invoke", "messages[]", {"key": "k"}),
    "an item of a response": (ResponseOutputItem, "responses_create", "input[]", {"model": "m"}),
    "an item of a router's response": (ResponseOutputItem, "router_responses_create", "input[]", {"model": "m"}),
    "the message of an agent's response": (
        AgentResponseMessage,
        "agents_responses_create",
        "message",
        {"agent_key": "k"},
    ),
    "a message of an agent's task": (
        ExtendedMessage,
        RUN,
        "message",
        {"key": "k", "role": "r", "model": "m", "instructions": "i", "path": "p", "settings": {}},
    ),
    "the message of an agent's status": (A2ATaskMessage, "agents_invoke", "message", {"key": "k"}),
    "a message of a conversation": (ConversationMessage, SAY, "message", {"conversation_id": "c", "model": "m"}),
}
"""What came out, the function that takes it, the field for it (`[]`: in a list), and the rest of the request."""


def arrives(sent: Any, wire: Any, python: bool = False) -> bool:
    """Tell whether all that came is there. With `python`, what the target does not know may bear its Python name."""
    if isinstance(wire, dict):
        return isinstance(sent, dict) and all(
            any(name in sent and arrives(sent[name], item, python) for name in spellings(key)[: None if python else 1])
            for key, item in wire.items()
        )
    if isinstance(wire, list):
        return isinstance(sent, list) and len(sent) == len(wire) and all(map(arrives, sent, wire, [python] * len(wire)))
    return bool(sent == wire)


def spellings(name: str) -> list[str]:
    return [name, re.sub(r"(?<=[a-z])([A-Z])", lambda letter: f"_{letter[1].lower()}", name).removeprefix("_")]


def of_a_model(wire: Any) -> Any:
    """Give a deployment's message the role of a model, and its calls the ids that their results need."""
    calls = wire.get("tool_calls") or []
    return {**wire, "role": "assistant", **({"tool_calls": [{"id": "x", **call} for call in calls]} if calls else {})}


@pytest.mark.parametrize("name", GIVEN_BACK)
def test_received_objects_can_be_sent(name: str) -> None:
    kind, function, place, rest = GIVEN_BACK[name]
    operation = operation_named(function)
    if operation.streamed is not None:
        operation = operation.for_stream(stream=False)

    def sent(value: Any) -> Any:
        field = place.removesuffix("[]")
        body = prepare(operation, {**rest, field: value if place == field else [value]}, None).body
        found = json.loads(body or b"{}")[field]
        return without_nulls(found if place == field else found[0])

    @examples(25)
    @given(wire_of(kind).map(filled))
    def holds(wire: Any) -> None:
        wire = {**(of_a_model(wire) if name.endswith("of a deployment") else wire), "a_new_field": {"a": [1]}}
        value = from_wire(kind, wire)
        for form in (value, to_dict(value, wire=True), wire, Unrecognized(None, wire)):
            assert arrives(sent(form), without_nulls(wire)), form
        assert arrives(sent(to_dict(value)), without_nulls(wire), python=True)

    holds()


def test_odd_values_are_sent_back_unchanged() -> None:
    wire = {"role": "assistant", "content": 5, "tool_calls": [{"id": None, "index": 0, "function": {"name": "f"}}]}
    value = from_wire(ChatCompletionMessage, wire)
    body = prepare(operation_named(CHAT).for_stream(stream=False), {"model": "m", "messages": [value]}, None).body
    assert without_nulls(json.loads(body or b"")["messages"][0]) == without_nulls(wire)
