"""Test that whole and streamed answers agree, with random chats and responses."""

from __future__ import annotations

from random import Random
from typing import Any

import httpx
import pytest

from tests.local.chat_model._schemas import document
from tests.local.forms._chats import CHAT, CLOCK, WEATHER, joined, message, streamed
from tests.local.forms.test_responses import ROUTER, asked, events, steady

WORDS = (
    "weather",
    "clock",
    "Paris",
    "日本語",
    "👩‍👩‍👧",
    "e\u0301",
    '"quoted"',
    "\n\n",
    "  ",
    "a" * 40,
    "7",
    "<script>",
    "",
)
TOOLS = [
    WEATHER,
    CLOCK,
    {
        "type": "function",
        "function": {
            "name": "search",
            "parameters": {
                "type": "object",
                "properties": {"words": {"type": "array", "items": {"type": "string"}, "minItems": 2}},
            },
        },
    },
]


def text(random: Random) -> str:
    return " ".join(random.choices(WORDS, k=random.randint(0, 12)))


def limits(random: Random, name: str) -> dict[str, Any]:
    return {name: random.randint(1, 30)} if random.random() < 0.4 else {}


def tools(random: Random) -> list[Any]:
    return random.sample(TOOLS, random.randint(0, 3))


def schema(random: Random) -> Any:
    made = document(random)
    return made if isinstance(made, dict) else {}


@pytest.mark.parametrize("seed", range(40))
def test_chunks_of_any_chat_joined_are_its_whole_answer(http: httpx.Client, seed: int) -> None:
    random = Random(seed)
    body = message(text(random), n=random.choice([None, 1, 2]), **limits(random, "max_tokens"))
    if given := tools(random):
        body |= {"tools": given, "tool_choice": random.choice(["auto", "none", "required"])}
        body["parallel_tool_calls"] = random.random() < 0.7
    if random.random() < 0.4:
        body["response_format"] = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema(random)}}
    if random.random() < 0.3:
        body |= {"reasoning_effort": "high", "stop": random.choice(["said", ["no model", "the "]])}
    whole = http.post(CHAT, json=body)
    assert whole.status_code == 200, whole.text
    chunks, _ = streamed(http, body | {"stream_options": {"include_usage": True}})
    for choice in whole.json()["choices"]:
        assert choice["finish_reason"] != "tool_calls" or choice["message"]["tool_calls"]
    expected = whole.json()["choices"]
    for choice in expected:
        for call in choice["message"].get("tool_calls", ()):
            call["id"] = "new each time"
    assert joined(chunks) == expected
    assert chunks[-1]["usage"] == whole.json()["usage"]


@pytest.mark.parametrize("seed", range(40))
def test_the_last_event_of_any_response_has_the_whole_one(http: httpx.Client, seed: int) -> None:
    random = Random(seed)
    body = asked(text(random), **limits(random, "max_output_tokens"))
    if given := tools(random):
        flat = [{"type": "function", "parameters": {}, **one["function"]} for one in given]
        body |= {"tools": flat, "tool_choice": random.choice(["auto", "none", "required"])}
    if random.random() < 0.4:
        body["text"] = {"format": {"type": "json_schema", "name": "x", "schema": schema(random)}}
    if random.random() < 0.3:
        body["reasoning"] = {"effort": "high"}
    whole = http.post(ROUTER, json=body)
    assert whole.status_code == 200, whole.text
    found = events(http, body)
    assert steady(found[-1]["response"]) == steady(whole.json())
    assert [event["sequence_number"] for event in found] == list(range(len(found)))
    for place, item in enumerate(whole.json()["output"]):
        deltas = "".join(event["delta"] for event in found if event.get("output_index") == place and "delta" in event)
        part = item.get("arguments") or (item.get("content") or item.get("summary") or [{"text": ""}])[0]["text"]
        assert deltas == part
