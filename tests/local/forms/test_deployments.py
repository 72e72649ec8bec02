"""Test deployments on the local server: stored prompts with inputs, whole and streamed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.support.openapi import checked
from tests.support.wire import connect, payloads

SUPPORT = {
    "key": "support",
    "description": "Answers customers",
    "version": "3",
    "prompt_config": {
        "model": "openai/gpt-4o",
        "provider": "openai",
        "model_type": "chat",
        "model_parameters": {"temperature": 0},
        "tools": [],
        "messages": [
            {"role": "system", "content": "You help with {{product}}."},
            {"role": "user", "content": "My name is {{name}}. {{unset}}"},
        ],
    },
}
TOOL = {
    "type": "function",
    "function": {
        "name": "refund",
        "description": "Refund an order",
        "parameters": {"type": "object", "properties": {"order": {"type": "integer"}}, "required": ["order"]},
    },
}
FORMAT = {
    "type": "json_schema",
    "json_schema": {
        "name": "mood",
        "schema": {"type": "object", "properties": {"mood": {"enum": ["good", "bad"]}}, "required": ["mood"]},
    },
}


def variant(key: str, **config: Any) -> dict[str, Any]:
    return {**SUPPORT, "key": key, "prompt_config": {**SUPPORT["prompt_config"], **config}}  # type: ignore[dict-item]


SEED = {
    "deployments": [
        SUPPORT,
        variant("tools", tools=[TOOL]),
        variant("json", model_parameters={"responseFormat": FORMAT}),
        variant("short", model_parameters={"maxTokens": 3}),
    ]
}


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with checked(seed=SEED) as server, connect(server) as client:
        yield client


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def test_inputs_take_the_place_of_variables(http: httpx.Client) -> None:
    asked = {"key": "support", "inputs": {"product": "Orq", "name": "Ada"}}
    answer = http.post("/v2/deployments/invoke", json=asked)
    assert answer.headers["x-orq-local"] == "computed"
    value = answer.json()
    (choice,) = value["choices"]
    assert choice["message"]["role"] == "assistant"
    assert 'You said: "My name is Ada. {{unset}}"' in choice["message"]["content"]
    assert (value["model"], value["provider"], value["is_final"], choice["finish_reason"]) == (
        "openai/gpt-4o",
        "openai",
        True,
        "stop",
    )
    assert "usage" not in value


def test_the_order_of_messages(http: httpx.Client) -> None:
    sent = {"prefix_messages": [user("before")], "messages": [user("{{name}} after")], "documents": [{"text": "Facts"}]}
    config = http.post("/v2/deployments/get_config", json={"key": "support", "inputs": {"name": "Ada"}, **sent}).json()
    texts = [one["content"] for one in config["messages"]]
    assert texts == [
        "You help with {{product}}.",
        "Documents:\n\nFacts",
        "before",
        "My name is Ada. {{unset}}",
        "{{name}} after",
    ]
    assert (config["model"], config["version"]) == ("openai/gpt-4o", "3")


@pytest.mark.parametrize("path", ["invoke", "stream", "get_config"])
def test_an_unknown_deployment(http: httpx.Client, path: str) -> None:
    answer = http.post(f"/v2/deployments/{path}", json={"key": "nothing"})
    assert answer.status_code == 404
    assert "There is no deployment 'nothing'" in answer.json()["message"]


def test_an_unknown_file(http: httpx.Client) -> None:
    answer = http.post("/v2/deployments/invoke", json={"key": "support", "file_ids": ["nothing"]})
    assert answer.status_code == 404


CALLS = {
    "text": {"key": "support", "messages": [user("Hello!")]},
    "a tool": {"key": "tools", "messages": [user("Please refund order 12")]},
    "a schema": {"key": "json", "messages": [user("It was good")]},
    "cut short": {"key": "short", "messages": [user("Hello there, all of you")]},
    "a mock": {"key": "support", "invoke_options": {"mock_response": "Just this."}},
}


@pytest.mark.parametrize("name", CALLS)
def test_whole_and_streamed_agree(http: httpx.Client, name: str) -> None:
    asked = {"invoke_options": {"include_usage": True}, **CALLS[name]}
    whole = http.post("/v2/deployments/invoke", json=asked).json()
    pieces = payloads(http.post("/v2/deployments/stream", json=asked).text)
    (choice,) = whole["choices"]
    messages = [piece["choices"][0]["message"] for piece in pieces]
    assert "".join(one.get("content") or "" for one in messages) == (choice["message"]["content"] or "")
    calls = [call["function"] for one in messages for call in one.get("tool_calls", [])]
    assert calls == [call["function"] for call in choice["message"].get("tool_calls", [])]
    assert [piece["is_final"] for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert pieces[-1]["choices"][0]["finish_reason"] == choice["finish_reason"]
    assert pieces[-1].get("usage") == whole.get("usage")


def test_a_tool_is_called(http: httpx.Client) -> None:
    (choice,) = http.post("/v2/deployments/invoke", json=CALLS["a tool"]).json()["choices"]
    assert (choice["message"]["type"], choice["finish_reason"]) == ("tool_calls", "tool_calls")
    (call,) = choice["message"]["tool_calls"]
    assert call["function"] == {"name": "refund", "arguments": '{"order": 12}'}


def test_limits_and_formats_of_the_prompt_hold(http: httpx.Client) -> None:
    (short,) = http.post("/v2/deployments/invoke", json=CALLS["cut short"]).json()["choices"]
    assert short["finish_reason"] == "length"
    (json_,) = http.post("/v2/deployments/invoke", json=CALLS["a schema"]).json()["choices"]
    assert json_["message"]["content"] in ('{"mood": "good"}', '{"mood": "bad"}')
