"""Test that every streamed answer of the local server collects to its whole answer."""

from __future__ import annotations

from typing import Any

import pytest

import orq
from orq import Orq
from orq.local import LocalOrq

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
FLAT = {"type": "function", "name": "get_weather", "parameters": WEATHER["function"]["parameters"]}  # type: ignore[index]
ASKED = "How is the weather in Paris?"
CHAT: dict[str, Any] = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": ASKED}]}
RESPONSE: dict[str, Any] = {"model": "openai/gpt-4o", "input": ASKED}
DEPLOYMENTS = [
    {"key": "plain", "prompt_config": {"model": "openai/gpt-4o"}},
    {"key": "tools", "prompt_config": {"model": "openai/gpt-4o", "tools": [WEATHER]}},
]
CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "chat": ("router.chat.completions.create", CHAT),
    "chat, two choices": ("router.chat.completions.create", {**CHAT, "n": 2}),
    "chat, reasoning": ("router.chat.completions.create", {**CHAT, "reasoning_effort": "high"}),
    "chat, tools": ("router.chat.completions.create", {**CHAT, "tools": [WEATHER]}),
    "chat, reasoning and tools": (
        "router.chat.completions.create",
        {**CHAT, "reasoning_effort": "high", "tools": [WEATHER]},
    ),
    "chat, cut in its reasoning": (
        "router.chat.completions.create",
        {**CHAT, "reasoning_effort": "high", "max_tokens": 2},
    ),
    "chat, cut": ("router.chat.completions.create", {**CHAT, "max_tokens": 3}),
    "completions": ("router.completions.create", {"model": "openai/gpt-4o", "prompt": ["one", "two"], "n": 2}),
    "responses": ("responses.create", RESPONSE),
    "responses, tools": ("responses.create", {**RESPONSE, "tools": [FLAT]}),
    "responses, reasoning": ("responses.create", {**RESPONSE, "reasoning": {"effort": "high"}}),
    "responses, cut": ("responses.create", {**RESPONSE, "max_output_tokens": 16}),
    "router responses": ("router.responses.create", RESPONSE),
    "deployment": ("deployments", {"key": "plain", "messages": CHAT["messages"]}),
    "deployment, tools": ("deployments", {"key": "tools", "messages": CHAT["messages"]}),
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    seed = {"deployments": DEPLOYMENTS, "agents": [{"key": "helper", "model": "openai/gpt-4o"}]}
    with LocalOrq(seed=seed) as server, Orq("local", server_url=server.url) as client:
        yield client


def named(client: Orq, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


def settled(value: Any) -> Any:
    """Leave out ids, times and probabilities that are new for each call."""
    if isinstance(value, dict):
        new = ("id", "_id", "call_id", "created", "created_at", "completed_at", "finalized", "telemetry")
        return {name: settled(item) for name, item in value.items() if name not in new and item is not None}
    return [settled(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("case", CASES)
def test_a_stream_of_the_local_server_is_collected_to_its_whole_answer(client: Orq, case: str) -> None:
    path, asked = CASES[case]
    if path == "deployments":
        asked = {**asked, "invoke_options": {"include_usage": True}}
        whole, stream = client.deployments.invoke(**asked), client.deployments.stream(**asked)
    else:
        call, counted = named(client, path), {"stream_options": {"include_usage": True}} if "router.c" in path else {}
        whole, stream = call(**asked), call(**asked, **counted, stream=True)
    "".join(stream.text())
    answer = stream.collect()
    assert type(answer) is type(whole)
    assert settled(orq.to_dict(answer, wire=True)) == settled(orq.to_dict(whole, wire=True))
    assert stream.response.problems == ()


def test_a_collected_message_can_be_sent(client: Orq) -> None:
    with client.router.chat.completions.create(**CHAT, tools=[WEATHER], stream=True) as stream:
        said = stream.collect().choices[0].message
    (call,) = said.tool_calls or ()
    result = {"role": "tool", "tool_call_id": call.id, "content": "21 degrees"}
    answer = client.router.chat.completions.create(
        model="openai/gpt-4o", messages=[*CHAT["messages"], said, result], tools=[WEATHER]
    )
    assert "21 degrees" in answer.text


def given_back(answer: Any) -> tuple[str, list[Any]]:
    """Return the field of a request that takes the answer's messages or items, and these."""
    if hasattr(answer, "output"):
        return "input", answer.output
    return "messages", [choice.message for choice in answer.choices]


@pytest.mark.parametrize("case", [case for case in CASES if case != "completions"])
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "collected"])
@pytest.mark.parametrize("form", ["struct", "dict", "wire"])
def test_every_message_of_the_local_server_can_be_sent(client: Orq, case: str, streamed: bool, form: str) -> None:
    path, asked = CASES[case]
    if path == "deployments":
        call: Any = client.deployments.invoke
        answer = client.deployments.stream(**asked).collect() if streamed else call(**asked)
    else:
        call = named(client, path)
        answer = call(**asked, stream=True).collect() if streamed else call(**asked)
    field, said = given_back(answer)
    assert said
    sent = said if form == "struct" else [orq.to_dict(one, wire=form == "wire") for one in said]
    before = [{"role": "user", "content": ASKED}]
    again = call(**{**asked, field: [*before, *sent, *before]})
    assert type(again) is type(answer)
    assert given_back(again)[1]


@pytest.mark.filterwarnings("ignore:agents_responses_create is deprecated")
@pytest.mark.parametrize("form", ["struct", "dict", "wire"])
def test_messages_of_agents_and_conversations_go_back(client: Orq, form: str) -> None:
    def sent(said: Any) -> Any:
        return said if form == "struct" else orq.to_dict(said, wire=form == "wire")

    asked: Any = {"role": "user", "parts": [{"kind": "text", "text": ASKED}]}
    (answer,) = client.agents.responses.create(agent_key="helper", message=asked).output
    assert client.agents.responses.create(agent_key="helper", message=sent(answer)).text
    talk = client.conversations.create(project_id="p").id
    reply: Any = {"conversation_id": talk, "model": "openai/gpt-4o"}
    assert client.conversations.create_conversation_response(**reply, message=asked).collect().text
    mine, _ = client.conversations.retrieve(conversation_id=talk).messages  # only a user's message may be sent
    assert client.conversations.create_conversation_response(**reply, message=sent(mine)).collect().text
