"""Test responses of the local server over a socket, checked against the facts."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from tests.local.forms._chats import CITY
from tests.support.wire import connect, payloads

ROUTER = "/v2/router/responses"
PATHS = (ROUTER, "/v3/router/responses")
WEATHER = {"type": "function", "name": "get_weather", "description": "A forecast", "parameters": CITY}
CLOCK = {"type": "function", "name": "clock", "parameters": {}}
SQL = {"type": "custom", "name": "run_sql", "description": "Any statement"}


def asked(input: Any = "How is the weather in Paris?", **more: Any) -> Any:
    return {"model": "openai/gpt-4o", "input": input, **more}


def respond(http: httpx.Client, input: Any = "How is the weather in Paris?", path: str = ROUTER, **more: Any) -> Any:
    response = http.post(path, json=asked(input, **more))
    assert response.status_code == 200, response.text
    return response.json()


def events(http: httpx.Client, body: Any, path: str = ROUTER) -> list[Any]:
    response = http.post(path, json=body | {"stream": True})
    assert response.status_code == 200, response.text
    assert response.text.endswith("data: [DONE]\n\n")
    return payloads(response.text)


def get(http: httpx.Client, id: str) -> httpx.Response:
    return http.get(f"/v3/router/responses/{id}")


def text(response: Any) -> str:
    return response["output"][-1]["content"][0]["text"]


@pytest.mark.parametrize("path", PATHS)
def test_an_answer_quotes_the_user(http: httpx.Client, path: str) -> None:
    answer = respond(http, "Hello there", path)
    assert text(answer).startswith('You said: "Hello there"')
    assert answer["status"] == "completed"
    assert answer["usage"]["input_tokens"] == 2


@pytest.mark.parametrize("path", PATHS)
def test_events_come_in_order_and_are_numbered(http: httpx.Client, path: str) -> None:
    found = events(http, asked("Hello there"), path)
    kinds = [event["type"].removeprefix("response.") for event in found]
    assert kinds[:4] == ["created", "in_progress", "output_item.added", "content_part.added"]
    assert set(kinds[4:-4]) == {"output_text.delta"}
    assert kinds[-4:] == ["output_text.done", "content_part.done", "output_item.done", "completed"]
    assert [event["sequence_number"] for event in found] == list(range(len(found)))
    assert len({event["item_id"] for event in found if "item_id" in event}) == 1
    assert len({event["response"]["id"] for event in found if "response" in event}) == 1
    joined = "".join(event["delta"] for event in found if event["type"] == "response.output_text.delta")
    assert joined == text(found[-1]["response"])


def test_events_of_calls_come_in_order(http: httpx.Client) -> None:
    found = events(http, asked("weather, clock", tools=[WEATHER, CLOCK]))
    for index, arguments in enumerate(['{"city": "weather, clock"}', "{}"]):
        own = [event for event in found if event.get("output_index") == index]
        kinds = [event["type"].removeprefix("response.") for event in own]
        assert kinds[0] == "output_item.added"
        assert kinds[-2:] == ["function_call_arguments.done", "output_item.done"]
        assert "".join(event["delta"] for event in own[1:-2]) == own[-2]["arguments"] == arguments


WAYS: dict[str, Any] = {
    "text": {},
    "tools": {"tools": [WEATHER, CLOCK], "tool_choice": "required"},
    "a tool that takes any text": {"tools": [SQL], "tool_choice": {"type": "custom", "name": "run_sql"}},
    "cut in the text": {"max_output_tokens": 5},
    "cut in a call": {"tools": [WEATHER], "max_output_tokens": 1},
    "a format": {"text": {"format": {"type": "json_schema", "name": "x", "schema": CITY}}},
    "reasoning": {"reasoning": {"effort": "low", "summary": "auto"}},
    "cut in the reasoning": {"reasoning": {"effort": "low"}, "max_output_tokens": 3},
    "instructions": {"instructions": "Be brief.", "metadata": {"a": "b"}},
}
_NEW = ("id", "call_id", "created_at", "completed_at")


def steady(value: Any) -> Any:
    """Leave out what is new in each call: ids and times."""
    if isinstance(value, list):
        return [steady(item) for item in value]
    return {k: steady(v) for k, v in value.items() if k not in _NEW} if isinstance(value, dict) else value


@pytest.mark.parametrize("way", WAYS)
def test_the_last_event_has_the_whole_response(http: httpx.Client, way: str) -> None:
    whole = respond(http, **WAYS[way])
    found = events(http, asked(**WAYS[way]))
    last = found[-1]["response"]
    assert steady(last) == steady(whole)
    assert last["output"] == [event["item"] for event in found if event["type"] == "response.output_item.done"]
    assert whole["status"] == ("incomplete" if "cut" in way else "completed")
    assert found[-1]["type"] == f"response.{whole['status']}"
    assert get(http, whole["id"]).json() == whole
    assert get(http, last["id"]).json() == last


def test_a_format_is_kept(http: httpx.Client) -> None:
    assert json.loads(text(respond(http, **WAYS["a format"]))) == {"city": "Paris"}


def test_a_tool_is_called_and_its_result_quoted_with_or_without_the_earlier_response(http: httpx.Client) -> None:
    first = respond(http, tools=[WEATHER])
    (call,) = first["output"]
    assert (call["name"], call["arguments"]) == ("get_weather", '{"city": "Paris"}')
    result = {"type": "function_call_output", "call_id": call["call_id"], "output": "21 degrees"}
    on = respond(http, [result], tools=[WEATHER], previous_response_id=first["id"])
    question = {"role": "user", "content": "How is the weather in Paris?"}
    anew = respond(http, [question, call, result], tools=[WEATHER])
    assert text(on) == text(anew)
    assert 'get_weather answered: "21 degrees"' in text(on)


def test_the_history_is_that_of_all_earlier_responses(http: httpx.Client) -> None:
    first = respond(http, "one two three")
    second = respond(http, "four", previous_response_id=first["id"])
    third = respond(http, "five", previous_response_id=second["id"])
    spoken = [first["usage"]["output_tokens"], second["usage"]["output_tokens"]]
    assert third["usage"]["input_tokens"] == 3 + 1 + 1 + sum(spoken)


def test_a_response_in_the_background_completes(http: httpx.Client) -> None:
    queued = respond(http, background=True)
    assert (queued["status"], queued["output"]) == ("queued", [])
    for _ in range(100):
        done = get(http, queued["id"]).json()
        if done["status"] == "completed":
            break
        time.sleep(0.02)
    assert text(done).startswith("You said")


def test_an_unstored_response_is_not_found(http: httpx.Client) -> None:
    answer = respond(http, store=False)
    assert get(http, answer["id"]).status_code == 404
    assert http.post(ROUTER, json=asked(previous_response_id=answer["id"])).status_code == 404


@pytest.mark.once
def test_the_last_thousand_are_kept() -> None:
    with LocalOrq() as server, connect(server) as http:  # not checked against the facts, which takes longer
        first = respond(http, "Hello")
        last = [respond(http, "Hello")["id"] for _ in range(1100)][-1]
        assert get(http, first["id"]).status_code == 404
        assert get(http, last).status_code == 200


def test_compacted_messages_are_gone_on_with(http: httpx.Client) -> None:
    first = respond(http, "one two three")
    packed = http.post("/v1/responses/compact", json={"previous_response_id": first["id"]}).json()
    assert packed["object"] == "response.compaction"
    on = respond(http, [*packed["output"], {"role": "user", "content": "four"}])
    assert on["usage"]["input_tokens"] == 4 + first["usage"]["output_tokens"]


REFUSED = {
    "an unknown model": (404, "model", {"model": "gpt"}),
    "an unknown agent": (404, "model", {"model": "agent/nobody"}),
    "an unknown response": (404, "previous_response_id", {"previous_response_id": "resp_0"}),
    "a schema that nothing fits": (
        400,
        "response_format",
        {"text": {"format": {"type": "json_schema", "name": "x", "schema": {"enum": []}}}},
    ),
    "an unknown tool": (400, "tool_choice", {"tools": [CLOCK], "tool_choice": {"type": "function", "name": "other"}}),
    "a tool of the service": (400, "tool_choice", {"tool_choice": {"type": "web_search"}}),
    "probabilities": (400, "top_logprobs", {"top_logprobs": 3}),
    "a background without a store": (400, "background", {"background": True, "store": False}),
    "a reference to an item": (400, "input.item_reference", {"input": [{"type": "item_reference", "id": "msg_1"}]}),
    "what another server compacted": (
        400,
        "input.encrypted_content",
        {"input": [{"type": "compaction", "encrypted_content": "x"}]},
    ),
}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("name", REFUSED)
def test_unsupported_settings_are_refused(http: httpx.Client, name: str, stream: bool) -> None:
    status, param, given = REFUSED[name]
    response = http.post(ROUTER, json=asked() | given | {"stream": stream})
    assert response.status_code == status
    assert response.json()["error"]["param"] == param


def test_tools_of_the_service_are_named_as_ignored(http: httpx.Client) -> None:
    response = http.post(ROUTER, json=asked(tools=[{"type": "web_search"}, CLOCK], temperature=0.1))
    assert response.headers["x-orq-local"] == "computed; ignored=temperature,tools.web_search"


def test_items_without_effect_are_named_as_ignored(http: httpx.Client) -> None:
    item = {"type": "local_shell_call_output", "id": "x", "output": "y"}
    response = http.post(ROUTER, json=asked([item, {"role": "user", "content": "Hello"}]))
    assert response.headers["x-orq-local"] == "computed; ignored=input.local_shell_call_output"
