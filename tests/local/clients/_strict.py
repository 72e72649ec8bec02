"""Read all answers of a local server with openai's types, strictly.

A Python with openai runs this.

`strict.py URL` prints a line for each check, and raises for the first that fails.
"""

from __future__ import annotations

import json
import sys
from functools import cache
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

import openai
from openai.types import Completion
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import CompactedResponse, Response, ResponseStreamEvent
from pydantic import TypeAdapter

URL = sys.argv[1]
CITY = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
WEATHER: Any = {"type": "function", "function": {"name": "get_weather", "parameters": CITY}}
FLAT: Any = {"type": "function", "name": "get_weather", "parameters": CITY, "strict": True}
SQL: Any = {"type": "custom", "name": "run_sql"}
MESSAGES: Any = [{"role": "user", "content": "How is the weather in Paris?"}]
MODEL = "openai/gpt-4o"

OPENER = build_opener(ProxyHandler({}))


def ask(path: str, body: Any = None) -> str:
    """Return the body of an answer: to a POST if there is something to send."""
    headers = {"authorization": "Bearer local", "content-type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with OPENER.open(Request(URL + path, data, headers), timeout=30) as response:
        return str(response.read().decode())


adapter = cache(TypeAdapter)


def strictly(kind: Any, data: Any) -> None:
    """Validate without any conversion, as openai's own client never does."""
    adapter(kind).validate_json(json.dumps(data), strict=True)


def whole(path: str, kind: Any, **body: Any) -> Any:
    answer = json.loads(ask(path, body))
    strictly(kind, answer)
    return answer


def events(path: str, kind: Any, **body: Any) -> list[Any]:
    found = [
        json.loads(line[6:]) for line in ask(path, body | {"stream": True}).split("\n") if line.startswith("data: {")
    ]
    assert found
    for event in found:
        if kind is Completion:  # the type requires a reason in every chunk, but OpenAI sends null until the last
            event["choices"] = [{**one, "finish_reason": one["finish_reason"] or "stop"} for one in event["choices"]]
        strictly(kind, event)
    return found


WAYS: dict[str, dict[str, Any]] = {
    "plain": {},
    "two choices": {"n": 2},
    "tools": {"tools": [WEATHER]},
    "structured": {"response_format": {"type": "json_schema", "json_schema": {"name": "city", "schema": CITY}}},
    "cut": {"max_tokens": 3},
    "reasoning": {"reasoning_effort": "low"},
    "usage": {"stream_options": {"include_usage": True}},
}
for name, more in WAYS.items():
    plain = {key: value for key, value in more.items() if key != "stream_options"}
    whole("/v2/router/chat/completions", ChatCompletion, model=MODEL, messages=MESSAGES, **plain)
    events("/v2/router/chat/completions", ChatCompletionChunk, model=MODEL, messages=MESSAGES, **more)
    print("chat", name)

whole("/v2/router/completions", Completion, model=MODEL, prompt="Once", n=2, echo=True)
events("/v2/router/completions", Completion, model=MODEL, prompt="Once")
print("completions")

for path in ("/v2/router/responses", "/v3/router/responses"):
    for name, more in {
        "plain": {},
        "instructions": {"instructions": "Be brief.", "metadata": {"a": "b"}, "temperature": 0.5},
        "tools": {"tools": [FLAT]},
        "custom": {"tools": [SQL], "tool_choice": {"type": "custom", "name": "run_sql"}},
        "structured": {"text": {"format": {"type": "json_schema", "name": "city", "schema": CITY}}},
        "cut": {"max_output_tokens": 3},
        "reasoning": {"reasoning": {"effort": "low", "summary": "auto"}},
        "background": {"background": True},
    }.items():
        made = whole(path, Response, model=MODEL, input="How is the weather in Paris?", **more)
        strictly(Response, json.loads(ask(f"/v3/router/responses/{made['id']}")))
        events(path, ResponseStreamEvent, model=MODEL, input="How is the weather in Paris?", **more)
        print("responses", path, name)
whole("/v1/responses/compact", CompactedResponse, model=MODEL, input="Hello")

# -- openai's own client
client = openai.OpenAI(base_url=f"{URL}/v2/router", api_key="local", max_retries=0)
answer = client.chat.completions.create(model=MODEL, messages=MESSAGES)
assert "weather in Paris" in (answer.choices[0].message.content or "")
with client.chat.completions.stream(
    model=MODEL, messages=MESSAGES, tools=[{**WEATHER, "function": {**WEATHER["function"], "strict": True}}]
) as stream:
    for _ in stream:
        pass
    (call,) = stream.get_final_completion().choices[0].message.tool_calls or ()
assert json.loads(call.function.arguments) == {"city": "Paris"}
print("openai: the helper for chat streams")
with client.responses.stream(model=MODEL, input="How is the weather in Paris?", tools=[FLAT]) as stream:
    kinds = [event.type for event in stream]
    final = stream.get_final_response()
assert kinds[0] == "response.created" and kinds[-1] == "response.completed"
assert final.output[0].type == "function_call" and json.loads(final.output[0].arguments) == {"city": "Paris"}
print("openai: the helper for response streams")
try:
    client.chat.completions.create(model="no-such-model", messages=MESSAGES)
    raise AssertionError("an unknown model was answered")
except openai.NotFoundError as error:
    assert (error.code, error.param, error.type) == ("model_not_found", "model", "invalid_request_error")
print("openai: an unknown model")
