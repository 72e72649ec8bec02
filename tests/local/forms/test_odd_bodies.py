"""Test unusual bodies: they get an answer or a refusal, and never a server error."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.local.forms._chats import CHAT, message

RESPONSES = "/v3/router/responses"
CALL = {"role": "assistant", "tool_calls": [{"id": "a", "type": "function", "function": {}}]}
WEATHER = {"name": "weather"}


def schema(value: Any) -> Any:
    return {"response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": value}}}


def tool(**function: Any) -> Any:
    return {"tools": [{"type": "function", "function": {**WEATHER, **function}}]}


CHATS: list[Any] = [
    *({"messages": given} for given in ([], [CALL], [{"role": "assistant"}], [{"role": "user", "content": []}])),
    {"messages": [{"role": "tool", "content": "x", "tool_call_id": None}]},
    *(
        tool(parameters=given)
        for given in ({"type": "array"}, {"properties": 5}, {"required": "x"}, {"$ref": "#"}, {"enum": 5})
    ),
    {"tools": [{"type": "function", "function": WEATHER}] * 200},
    *({"tool_choice": given} for given in ("often", {"type": "function"}, {"type": "new"})),
    {"tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [{}]}}},
    *map(
        schema,
        (5, [1], "x", {"type": 5}, {"properties": []}, {"allOf": 5}, {"pattern": "("}, {"pattern": 5}, {"items": 5}),
    ),
    *map(
        schema, ({"multipleOf": 0}, {"minimum": "x"}, {"if": 5}, {"$ref": 5}, {"$ref": "#/%"}, {"dependentRequired": 5})
    ),
    {"response_format": {"type": "json_schema", "json_schema": {"name": "x"}}},
    *({"stop": given} for given in ([], "", [""])),
    *({"n": given} for given in (-1, 10**9)),
    {"metadata": {"a": 5}},
    {"variables": {"a": None}},
    {"reasoning": {"effort": 5}},
    {"stream_options": {}},
    *({"model": given} for given in ("", "/", "@/x", "openai/")),
]
INPUTS: list[Any] = [
    *({"input": given} for given in ([], [{}], [{"role": "user"}], [{"type": "function_call_output", "output": "x"}])),
    {"input": [{"type": "function_call", "call_id": "a", "name": "b", "arguments": ""}]},
    *({"input": [{"type": "compaction", "encrypted_content": given}]} for given in ("", "é", "b3JxLWxvY2FsOlsxXQ==")),
    {"tools": [{"type": "mcp", "server_label": "x"}], "tool_choice": {"type": "mcp", "server_label": "x"}},
    *(
        {"text": given}
        for given in (
            {},
            {"format": {"type": "new"}},
            {"format": {"type": "json_schema", "name": "x", "schema": {"type": 5}}},
        )
    ),
    *({"model": given} for given in ("agent/", "agent/'; drop")),
    *({"previous_response_id": given} for given in ("", "a'; drop", "\0")),
    {"metadata": {"a": {"b": 1}}},
    {"prompt": {"id": "x"}, "conversation": {"id": "x"}, "include": ["reasoning.encrypted_content"]},
]


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_odd_chats_are_answered_or_refused(http: httpx.Client, stream: bool) -> None:
    for given in CHATS:
        response = http.post(CHAT, json=message("weather") | given | {"stream": stream})
        assert response.status_code < 500, (given, response.text)


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
def test_odd_inputs_are_answered_or_refused(http: httpx.Client, stream: bool) -> None:
    for given in INPUTS:
        body = {"model": "openai/gpt-4o", "input": "weather"} | given | {"stream": stream}
        response = http.post(RESPONSES, json=body)
        assert response.status_code < 500, (given, response.text)
