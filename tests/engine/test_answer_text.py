"""Test `answer.text`, the text of a model's answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import from_wire, to_dict
from orq._answer_text import answer_text
from orq._engine.codec import decode
from orq.models import (
    A2ATask,
    ChatCompletion,
    Completion,
    ConversationMessage,
    CreateAgentResponse,
    DeploymentResponse,
    GetAgentResponse,
    ResponseResource,
)
from orq.testing import example

TEXT = {"kind": "text", "text": "Hello!"}
OUTPUT = [
    {"type": "reasoning", "id": "r", "summary": [], "content": [{"type": "reasoning_text", "text": "Hm."}]},
    {
        "type": "message",
        "id": "m",
        "role": "assistant",
        "status": "completed",
        "content": [
            {"type": "output_text", "text": "Hel", "annotations": []},
            {"type": "output_text", "text": "lo!", "annotations": []},
        ],
    },
    {"type": "function_call", "id": "f", "call_id": "c", "name": "n", "arguments": "{}", "status": "completed"},
]


def chat(*contents: Any) -> dict[str, Any]:
    choices = [
        {"index": index, "finish_reason": "stop", "message": {"role": "assistant", "content": content}}
        for index, content in enumerate(contents)
    ]
    return {"id": "c", "created": 1, "model": "m", "object": "chat.completion", "choices": choices}


def message(*parts: Any) -> dict[str, Any]:
    return {"messageId": "m", "role": "agent", "parts": list(parts)}


def changed(kind: Any, **fields: Any) -> Any:
    return from_wire(kind, {**to_dict(example(kind), wire=True), **fields})


DEPLOYED = {"index": 0, "message": {"type": "content", "role": "assistant", "content": "Hello!"}}


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        pytest.param(from_wire(ChatCompletion, chat("Hello!")), "Hello!", id="chat"),
        pytest.param(from_wire(ChatCompletion, chat("Hello!", "Bye!")), "Hello!", id="chat, the first of two choices"),
        pytest.param(from_wire(ChatCompletion, chat(None)), "", id="chat, a tool is called"),
        pytest.param(from_wire(ChatCompletion, chat()), "", id="chat, no choice"),
        pytest.param(
            changed(Completion, choices=[{"index": 0, "text": "Hello!", "finish_reason": "stop"}]),
            "Hello!",
            id="completion",
        ),
        pytest.param(changed(DeploymentResponse, choices=[DEPLOYED]), "Hello!", id="deployment"),
        pytest.param(changed(DeploymentResponse, choices=[]), "", id="deployment, no choice"),
        pytest.param(
            changed(CreateAgentResponse, output=[message(TEXT, TEXT), message()]), "Hello!Hello!", id="agent, parts"
        ),
        pytest.param(changed(GetAgentResponse, output=[message(TEXT)]), "Hello!", id="agent, later"),
        pytest.param(
            changed(GetAgentResponse, output=[message({"kind": "data", "data": {"text": "no"}})]), "", id="agent, data"
        ),
        pytest.param(
            changed(A2ATask, status={"state": "completed", "message": {**message(TEXT), "kind": "message"}}),
            "Hello!",
            id="agent, a task",
        ),
        pytest.param(changed(A2ATask, status={"state": "working"}), "", id="agent, a task that has not ended"),
        pytest.param(changed(ConversationMessage, parts=[TEXT]), "Hello!", id="conversation, a message"),
    ],
)
def test_the_text_of_an_answer(answer: Any, text: str):
    assert answer.text == text
    assert "text" not in to_dict(answer)


@pytest.mark.parametrize(("output", "text"), [(OUTPUT, "Hello!"), (OUTPUT[:1], ""), ([], ""), (None, "")])
def test_the_text_of_a_response(output: Any, text: str):
    answer = changed(ResponseResource, output=output, text={"format": {"type": "text"}})
    assert answer.output_text == text
    assert "output_text" not in to_dict(answer)


def test_a_content_of_parts():
    parts = [{"type": "text", "text": "Hel"}, {"type": "image_url"}, {"type": "text", "text": "lo!"}]
    assert answer_text({"choices": [{"message": {"content": parts}}]}, "choices[0].message.content") == "Hello!"


@pytest.mark.parametrize("body", [{}, {"choices": 5}, {"choices": [5]}, {"choices": [{"message": "Hello!"}]}], ids=str)
def test_other_objects_have_no_text(body: Any):
    assert answer_text(body, "choices[0].message.content") == ""


def test_a_choice_of_an_unknown_kind():
    strange = {"index": 0, "message": {"type": "thought", "role": "assistant", "content": "Hello!"}}
    whole = {**to_dict(example(DeploymentResponse), wire=True), "choices": [strange]}
    answer, _ = decode(DeploymentResponse, json.dumps(whole))
    assert answer.text == "Hello!"
