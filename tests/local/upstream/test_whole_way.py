"""Test that every model operation asks the upstream.

A second local server is the upstream.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import orq.funcs
from orq.local import LocalOrq
from tests.local.forms._chats import CHAT, CITY, CLOCK, WEATHER, joined, message, streamed
from tests.support.samples import KEY
from tests.support.wire import create, payloads, responses, say

from .conftest import UPSTREAM_KEY

SAID = "no model was asked"  # the upstream's text, which the first server passes on
AGENT = {"message": {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}}
OPERATIONS: dict[str, tuple[str, Any]] = {
    "chat": (CHAT, message("Hello!")),
    "streamed chat": (CHAT, message("Hello!", stream=True)),
    "completion": ("/v2/router/completions", {"model": "openai/gpt-4o", "prompt": "Hello!"}),
    "streamed completion": ("/v2/router/completions", {"model": "openai/gpt-4o", "prompt": "Hello!", "stream": True}),
    "response": ("/v3/router/responses", {"model": "openai/gpt-4o", "input": "Hello!"}),
    "streamed response": ("/v3/router/responses", {"model": "openai/gpt-4o", "input": "Hello!", "stream": True}),
    "deployment": ("/v2/deployments/invoke", {"key": "poet", "messages": [{"role": "user", "content": "Hello!"}]}),
    "streamed deployment": (
        "/v2/deployments/stream",
        {"key": "poet", "messages": [{"role": "user", "content": "Hello!"}]},
    ),
    "agent": ("/v2/agents/helper/responses", AGENT),
    "streamed agent": ("/v2/agents/helper/responses", AGENT | {"stream": True}),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_answers_have_the_upstreams_text(name: str, http: httpx.Client, behind: LocalOrq) -> None:
    path, body = OPERATIONS[name]
    answer = http.post(path, json=body)
    assert answer.status_code == 200, answer.text
    assert answer.headers["x-orq-local"].startswith("upstream")
    assert "asked" in answer.text
    asked = behind.requests[-1].json()
    assert asked["messages"][-1]["role"] == "user"
    assert asked["messages"][-1]["content"] == "Hello!"
    assert asked["stream"] is True


def test_a_conversation_keeps_its_history_around_the_upstream(http: httpx.Client, behind: LocalOrq) -> None:
    conversation = create(http)
    for text in ("One", "Two"):
        answer = http.post(responses(conversation), json=say(text))
        assert answer.headers["x-orq-local"] == "upstream"
        said = "".join(
            one["data"]["part"].get("text", "")
            for one in payloads(answer.text)
            if "done" in one["type"] and "part" in one["data"]
        )
        assert SAID in said
    roles = [one["role"] for one in behind.requests[-1].json()["messages"]]
    assert roles == ["user", "assistant", "user"]


@pytest.mark.parametrize(
    "body",
    [
        message("Hello!", seed=1),
        message("What is the weather in Paris?", tools=[WEATHER]),
        message("Hello!", tools=[WEATHER, CLOCK], tool_choice="required"),
        message("Hello!", tools=[WEATHER], tool_choice={"type": "function", "function": {"name": "get_weather"}}),
        message("Hello!", response_format={"type": "json_schema", "json_schema": {"name": "city", "schema": CITY}}),
        message("Hello!", response_format={"type": "json_object"}),
        message("Hello!", reasoning_effort="low"),
        message("Hello!", max_tokens=3),
        message("Hello!", n=3),
    ],
    ids=["plain", "tool", "required", "named", "schema", "object", "reasoning", "cut", "choices"],
)
def test_whole_streamed_and_direct_answers_agree(body: Any, http: httpx.Client, behind: LocalOrq) -> None:
    whole = http.post(CHAT, json=body).json()
    chunks, _ = streamed(http, body)
    for choice in whole["choices"]:
        for made in choice["message"].get("tool_calls", ()):
            made["id"] = "new each time"
    assert joined(chunks) == whole["choices"]
    headers = {"authorization": f"Bearer {UPSTREAM_KEY}"}
    alone = httpx.post(behind.url + CHAT, json={**body, "n": 1}, headers=headers, trust_env=False).json()
    for made in alone["choices"][0]["message"].get("tool_calls", ()):
        made["id"] = "new each time"
    assert whole["choices"][0] == alone["choices"][0]
    assert whole["usage"]["prompt_tokens"] == alone["usage"]["prompt_tokens"]


def test_ids_of_calls_and_results_reach_the_upstream_unchanged(http: httpx.Client, behind: LocalOrq) -> None:
    made = {"id": "AbCdEf123", "type": "function", "function": {"name": "clock", "arguments": ""}}
    history = [
        {"role": "developer", "content": "Be short."},
        {"role": "user", "content": "What time is it?"},
        {"role": "assistant", "content": None, "tool_calls": [made]},
        {"role": "tool", "tool_call_id": "AbCdEf123", "content": "noon"},
    ]
    answer = http.post(CHAT, json={"model": "openai/gpt-4o", "messages": history, "tools": [CLOCK]})
    assert "noon" in answer.json()["choices"][0]["message"]["content"]
    made = {"id": "AbCdEf123", "type": "function", "function": {"name": "clock", "arguments": "{}"}}
    assert behind.requests[-1].json()["messages"] == [
        {"role": "system", "content": "Be short."},
        {"role": "user", "content": "What time is it?"},
        {"role": "assistant", "content": "", "tool_calls": [made]},
        {"role": "tool", "tool_call_id": "AbCdEf123", "content": "noon"},
    ]


def test_a_single_named_tool_becomes_required_and_is_reported(http: httpx.Client, behind: LocalOrq) -> None:
    named = {"type": "function", "function": {"name": "get_weather"}}
    answer = http.post(CHAT, json=message(tools=[WEATHER], tool_choice=named))
    assert behind.requests[-1].json()["tool_choice"] == "required"
    assert "changed=tool_choice" in answer.headers["x-orq-local"]
    answer = http.post(CHAT, json=message(tools=[WEATHER, CLOCK], tool_choice=named))
    assert behind.requests[-1].json()["tool_choice"] == named
    assert answer.headers["x-orq-local"] == "upstream"


def test_settings_are_passed_on_except_service_settings_and_dropped_ones(behind: LocalOrq) -> None:
    body = message("Hello!", temperature=0, top_p=0.5, seed=7, fallbacks=[{"model": "openai/gpt-4o"}], user="u1")
    with LocalOrq(
        upstream=f"{behind.url}/v2/router", upstream_key=UPSTREAM_KEY, upstream_drop=["top_p", "stream_options"]
    ) as front:
        answer = httpx.post(front.url + CHAT, json=body, headers={"authorization": f"Bearer {KEY}"}, trust_env=False)
    sent = behind.requests[-1].json()
    assert (sent["temperature"], sent["seed"]) == (0, 7)
    assert not {"top_p", "stream_options", "fallbacks", "user"} & set(sent)
    assert answer.headers["x-orq-local"] == "upstream; estimated=usage; ignored=top_p,fallbacks"


@pytest.mark.parametrize(
    ("models", "name", "expected"),
    [
        (None, "llama3.2:3b", "llama3.2:3b"),
        ("openai/x", "anything", "openai/x"),
        ({"mine": "openai/y"}, "mine", "openai/y"),
        ({"mine": "openai/y"}, "openai/other", "openai/other"),
        ({"mine": "openai/y", "*": "openai/z"}, "other", "openai/z"),
    ],
    ids=["as it is", "one for all", "mapped", "not in the map", "the rest of a map"],
)
def test_names_of_models(models: Any, name: str, expected: str, behind: LocalOrq) -> None:
    with LocalOrq(upstream=f"{behind.url}/v2/router", upstream_key=UPSTREAM_KEY, upstream_model=models) as front:
        headers = {"authorization": f"Bearer {KEY}"}
        answer = httpx.post(front.url + CHAT, json=message("Hi", model=name), headers=headers, trust_env=False)
    assert behind.requests[-1].json()["model"] == expected
    if answer.status_code == 200:
        assert answer.json()["model"] == name
    else:  # the upstream does not have this model
        assert (answer.status_code, "There is no model" in answer.text) == (404, True)


def test_stored_answers_are_labelled_stored(http: httpx.Client, behind: LocalOrq) -> None:
    assert http.get("/v2/agents/helper").headers["x-orq-local"] == "stored"
    assert len(behind.requests) == 0


def test_an_unknown_tool_is_refused_before_the_upstream_is_called(http: httpx.Client, behind: LocalOrq) -> None:
    unknown = {"type": "function", "function": {"name": "x"}}
    for body in ({"tool_choice": "required"}, {"tools": [CLOCK], "tool_choice": unknown}):
        answer = http.post(CHAT, json=message(**body))
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "tool_choice")
    assert len(behind.requests) == 0


ASK = {"message": {"role": "user", "parts": [{"kind": "text", "text": "Which date is it?"}]}}


def approval(http: httpx.Client) -> dict[str, Any]:
    """Have the agent ask for approval of a call; return the message that gives it."""
    tools = [{"type": "current_date", "requires_approval": True}]
    assert http.patch("/v2/agents/helper", json={"settings": {"tools": tools}}).status_code == 200
    first = http.post("/v2/agents/helper/responses", json=ASK).json()
    (call,) = first["pending_tool_calls"]
    part = {"kind": "tool_result", "tool_call_id": call["id"], "result": {"review": "approved"}}
    return {"task_id": first["task_id"], "message": {"role": "tool", "parts": [part]}}


def test_an_agents_tools_run_between_two_questions(http: httpx.Client, behind: LocalOrq) -> None:
    answer = http.post("/v2/agents/helper/responses", json=approval(http))
    assert answer.headers["x-orq-local"].startswith("upstream")
    assert "The tool current_date answered" in answer.text
    asked = behind.requests[-1].json()
    assert [one["role"] for one in asked["messages"]] == ["system", "user", "assistant", "tool"]
    assert asked["messages"][3]["tool_call_id"] == asked["messages"][2]["tool_calls"][0]["id"]
    assert len(behind.requests) == 2


def test_results_of_approved_calls_survive_a_failure(http: httpx.Client, behind: LocalOrq) -> None:
    sent = approval(http)
    behind.on(orq.funcs.router_chat_completions_create, stream=True).fail(400, "out of order")
    assert http.post("/v2/agents/helper/responses", json=sent).status_code >= 400
    failed = http.get(f"/v2/agents/helper/responses/{sent['task_id']}").json()
    assert failed["status"] == "failed"
    refused = behind.requests[-1].json()["messages"]
    behind.reset()
    assert "The tool current_date answered" in http.post("/v2/agents/helper/responses", json=sent).text
    assert behind.requests[-1].json()["messages"] == refused  # with the result of the one run
