"""Test chat and text completions of the local server, checked against the facts."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from orq.local import LocalOrq
from orq.local.compute.tokens import count
from tests.local.forms._chats import CHAT, CITY, CLOCK, WEATHER, joined, message, streamed
from tests.support.wire import payloads

COMPLETIONS = "/v2/router/completions"


def chat(http: httpx.Client, text: str = "How is the weather in Paris?", **more: Any) -> Any:
    response = http.post(CHAT, json=message(text, **more))
    assert response.status_code == 200, response.text
    assert response.headers["x-orq-local"].startswith("computed")
    return response.json()


def test_an_answer_quotes_the_user_and_has_a_role(http: httpx.Client) -> None:
    answer = chat(http, "Hello there")
    (choice,) = answer["choices"]
    assert choice["message"]["role"] == "assistant"
    assert choice["message"]["content"].startswith('You said: "Hello there"')
    assert choice["finish_reason"] == "stop"
    assert isinstance(answer["created"], int)
    usage = answer["usage"]
    assert usage["prompt_tokens"] == 2
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_n_gives_so_many_choices(http: httpx.Client) -> None:
    answer = chat(http, n=3)
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2]
    assert len({choice["message"]["content"] for choice in answer["choices"]}) == 3
    assert answer["usage"]["completion_tokens"] > chat(http)["usage"]["completion_tokens"] * 2


def test_a_format_is_kept(http: httpx.Client) -> None:
    kept = {"type": "json_schema", "json_schema": {"name": "city", "schema": CITY, "strict": True}}
    assert json.loads(chat(http, response_format=kept)["choices"][0]["message"]["content"]) == {"city": "Paris"}
    free = chat(http, response_format={"type": "json_object"})["choices"][0]["message"]["content"]
    assert isinstance(json.loads(free), dict)


def test_a_tool_is_called_and_its_result_quoted(http: httpx.Client) -> None:
    asked = chat(http, tools=[WEATHER, CLOCK])["choices"][0]
    assert asked["finish_reason"] == "tool_calls"
    assert asked["message"]["content"] is None
    (call,) = asked["message"]["tool_calls"]
    assert call["function"] == {"name": "get_weather", "arguments": '{"city": "Paris"}'}
    body = message("How is the weather in Paris?", tools=[WEATHER, CLOCK])
    body["messages"] += [asked["message"], {"role": "tool", "tool_call_id": call["id"], "content": "21 degrees"}]
    said = http.post(CHAT, json=body).json()["choices"][0]
    assert said["finish_reason"] == "stop"
    assert 'get_weather answered: "21 degrees"' in said["message"]["content"]


def test_ids_of_calls_are_new_and_foreign_ids_are_accepted(http: httpx.Client) -> None:
    first, second = (chat(http, tools=[WEATHER])["choices"][0]["message"]["tool_calls"][0]["id"] for _ in range(2))
    assert first != second
    body = message("The weather?", tools=[WEATHER])
    call = {"id": "9chars_ab", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    body["messages"] += [
        {"role": "assistant", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "9chars_ab", "content": "Rain"},
    ]
    assert '"Rain"' in http.post(CHAT, json=body).json()["choices"][0]["message"]["content"]


def test_allowed_tools_are_the_only_ones(http: httpx.Client) -> None:
    allowed = {"mode": "required", "tools": [{"type": "function", "function": {"name": "clock"}}]}
    choice = {"type": "allowed_tools", "allowed_tools": allowed}
    calls = chat(http, tools=[WEATHER, CLOCK], tool_choice=choice)["choices"][0]["message"]["tool_calls"]
    assert [call["function"]["name"] for call in calls] == ["clock"]


REFUSED = {
    "an unknown model": (404, "model", "model_not_found", {"model": "gpt-4o"}),
    "a model of no provider": (404, "model", "model_not_found", {"model": "nobody/gpt"}),
    "an unknown tool": (400, "tool_choice", None, {"tool_choice": {"type": "function", "function": {"name": "other"}}}),
    "a schema that nothing fits": (
        400,
        "response_format",
        "invalid_schema",
        {"response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": {"enum": []}}}},
    ),
    "probabilities": (400, "logprobs", None, {"logprobs": True}),
    "no choices": (400, "n", None, {"n": 0}),
    "a limit of none": (400, "max_tokens", None, {"max_tokens": 0}),
    "speech": (400, "modalities", None, {"modalities": ["text", "audio"]}),
    "functions": (400, "functions", None, {"functions": [{"name": "f"}]}),
    "much metadata": (400, "metadata", None, {"metadata": {str(n): "" for n in range(17)}}),
}


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("name", REFUSED)
def test_unsupported_settings_are_refused_in_the_format_of_providers(
    http: httpx.Client, name: str, stream: bool
) -> None:
    status, param, code, given = REFUSED[name]
    response = http.post(CHAT, json=message(tools=[WEATHER]) | given | {"stream": stream})
    assert response.status_code == status
    error = response.json()["error"]
    assert (error["param"], error["code"], error["type"]) == (param, code, "invalid_request_error")
    assert param in error["message"]


def test_errors_have_the_type_and_code_of_their_cause(checked_server: LocalOrq, http: httpx.Client) -> None:
    def error(response: httpx.Response) -> tuple[Any, ...]:
        body = response.json()["error"]
        return response.status_code, body["type"], body["code"]

    keyless = httpx.post(f"{checked_server.url}{CHAT}", json=message())
    assert error(keyless) == (401, "authentication_error", "invalid_api_key")
    checked_server.fail_next(429, headers={"retry-after": "7", "x-ratelimit-remaining-requests": "0"})
    limited = http.post(CHAT, json=message())
    assert error(limited) == (429, "rate_limit_error", "rate_limit_exceeded")
    assert (limited.headers["retry-after"], limited.headers["x-ratelimit-remaining-requests"]) == ("7", "0")
    checked_server.fail_next(503)
    assert error(http.post(CHAT, json=message()))[:2] == (503, "server_error")
    assert http.post(CHAT, json={"model": 5}).status_code == 422


@pytest.mark.parametrize("model", ["openai/gpt-4o", "openai/ft:gpt-4o:a/b", "acme@nobody/own:1"])
def test_models_of_providers_and_private_ones_answer(http: httpx.Client, model: str) -> None:
    assert chat(http, model=model)["model"] == model


def test_settings_without_effect_are_named_in_a_header(http: httpx.Client) -> None:
    response = http.post(CHAT, json=message(temperature=0.5, service_tier="flex"))
    assert response.headers["x-orq-local"] == "computed; ignored=temperature,service_tier"
    response = http.post(CHAT, json=message(orq={"thread": {"id": "t"}, "cache": {"type": "exact_match"}}))
    assert response.headers["x-orq-local"] == "computed; ignored=orq.cache"


def test_variables_are_put_into_messages(http: httpx.Client) -> None:
    answer = chat(http, "Hello {{ name }} and {{other}}", variables={"name": "Ada"})
    assert 'You said: "Hello Ada and {{other}}"' in answer["choices"][0]["message"]["content"]


def test_chunks_begin_with_a_role_and_end_once(http: httpx.Client) -> None:
    chunks, text = streamed(http, message(n=2))
    assert text.endswith("data: [DONE]\n\n")
    assert text.count("[DONE]") == 1
    assert all(line.startswith("data: ") or not line for line in text.split("\n"))
    for index in (0, 1):
        deltas = [one["delta"] for chunk in chunks for one in chunk["choices"] if one["index"] == index]
        assert deltas[0] == {"role": "assistant", "content": ""}
        assert not any("role" in delta for delta in deltas[1:])
    assert len({chunk["id"] for chunk in chunks}) == 1
    assert not any("usage" in chunk for chunk in chunks)


def test_usage_comes_last_on_request(http: httpx.Client) -> None:
    chunks, _ = streamed(http, message(stream_options={"include_usage": True}))
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"]["total_tokens"] > 0
    assert all(chunk["usage"] is None and chunk["choices"] for chunk in chunks[:-1])


def test_deltas_of_three_calls_are_numbered(http: httpx.Client) -> None:
    tools = [WEATHER, CLOCK, {"type": "function", "function": {"name": "search"}}]
    chunks, _ = streamed(http, message("weather, clock, search", tools=tools))
    deltas = [one for chunk in chunks for one in chunk["choices"][0]["delta"].get("tool_calls", ())]
    assert [one["index"] for one in deltas] == sorted(one["index"] for one in deltas)
    firsts = [one for one in deltas if "id" in one]
    assert [one["index"] for one in firsts] == [0, 1, 2]
    assert all("name" not in one["function"] for one in deltas if "id" not in one)
    calls = joined(chunks)[0]["message"]["tool_calls"]
    assert [call["function"]["arguments"] for call in calls][1:] == ["{}", "{}"]


WAYS: dict[str, Any] = {
    "text": {},
    "two choices": {"n": 2},
    "tools": {"tools": [WEATHER, CLOCK], "tool_choice": "required"},
    "cut in the text": {"max_tokens": 5},
    "cut in a call": {"tools": [WEATHER], "max_completion_tokens": 1},
    "a format": {"response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": CITY}}},
    "reasoning": {"reasoning_effort": "low"},
    "cut in the reasoning": {"reasoning_effort": "low", "max_tokens": 3},
    "a stop sequence": {"stop": ["This"]},
    "Han": {"messages": [{"role": "user", "content": "日本語"}], "max_tokens": 6},
    "parts": {
        "messages": [
            {
                "role": "user",
                "content": [{"type": "text", "text": "What is"}, {"type": "image_url", "image_url": {"url": "data:,"}}],
            }
        ]
    },
    "no text": {"messages": [{"role": "user", "content": ""}]},
}


@pytest.mark.parametrize("way", WAYS)
def test_chunks_joined_are_the_whole_answer(http: httpx.Client, way: str) -> None:
    body = message(tools=None) | WAYS[way]
    whole = http.post(CHAT, json=body).json()
    chunks, _ = streamed(http, body | {"stream_options": {"include_usage": True}})
    assert chunks[-1]["usage"] == whole["usage"]
    for choice in whole["choices"]:
        for call in choice["message"].get("tool_calls", ()):
            call["id"] = "new each time"
    assert joined(chunks) == whole["choices"]


@pytest.mark.parametrize("prompt", ["Once upon", ["Once upon", "a time"]], ids=["one", "several"])
@pytest.mark.parametrize("many", [1, 2])
def test_completions_whole_and_streamed_agree(http: httpx.Client, prompt: Any, many: int) -> None:
    body = {"model": "openai/gpt-4o", "prompt": prompt, "n": many, "echo": True, "max_tokens": 4}
    whole = http.post(COMPLETIONS, json=body).json()
    response = http.post(COMPLETIONS, json=body | {"stream": True, "stream_options": {"include_usage": True}})
    chunks = payloads(response.text)
    texts = ["" for _ in whole["choices"]]
    for chunk in chunks[:-1]:
        texts[chunk["choices"][0]["index"]] += chunk["choices"][0]["text"]
    assert texts == [choice["text"] for choice in whole["choices"]]
    assert texts[0].startswith("Once upon")
    assert chunks[-1]["usage"] == whole["usage"]
    assert whole["usage"]["completion_tokens"] == 4 * len(texts)


def test_a_prompt_of_tokens_is_refused(http: httpx.Client) -> None:
    response = http.post(COMPLETIONS, json={"model": "openai/gpt-4o", "prompt": [1, 2, 3]})
    assert (response.status_code, response.json()["error"]["param"]) == (400, "prompt")


@pytest.mark.parametrize(
    "text", ["a café, re\u0301sume\u0301", "東京の天気は。", "👨‍👩‍👧 と 🇩🇪", "x" * 60 + " é", "ဗမာ ខ្មែរ"]
)
def test_every_count_of_the_same_text_is_the_same(http: httpx.Client, text: str) -> None:
    asked = {"model": "openai/gpt-4o", "input": text}
    told = {
        "chat": chat(http, text)["usage"]["prompt_tokens"],
        "completion": http.post(COMPLETIONS, json={"model": "openai/gpt-4o", "prompt": text}).json()["usage"][
            "prompt_tokens"
        ],
        "response": http.post("/v3/router/responses", json=asked).json()["usage"]["input_tokens"],
        "embedding": http.post("/v2/router/embeddings", json=asked).json()["usage"]["prompt_tokens"],
        "chunk": sum(
            chunk["metadata"]["token_count"]
            for chunk in http.post(
                "/v2/chunking", json={"text": text, "strategy": "token", "chunk_size": 1, "metadata": True}
            ).json()["chunks"]
        ),
    }
    assert set(told.values()) == {count(text)}, told
    for limit in (1, 5, 8):
        whole = chat(http, text, max_tokens=limit)
        chunks, _ = streamed(http, message(text, max_tokens=limit))
        pieces = [
            one["delta"]["content"] for chunk in chunks for one in chunk["choices"] if one["delta"].get("content")
        ]
        said = whole["choices"][0]["message"]["content"]
        assert "".join(pieces) == said
        assert len(pieces) == count(said) == whole["usage"]["completion_tokens"] == limit
