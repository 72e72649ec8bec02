"""Chat requests, and joining of chunks without code of the package."""

from __future__ import annotations

from typing import Any

import httpx

from tests.support.wire import payloads

CHAT = "/v2/router/chat/completions"
CITY = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
WEATHER = {"type": "function", "function": {"name": "get_weather", "description": "A forecast", "parameters": CITY}}
CLOCK = {"type": "function", "function": {"name": "clock"}}


def message(text: str = "How is the weather in Paris?", **more: Any) -> Any:
    body = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": text}], **more}
    return {name: value for name, value in body.items() if value is not None}


def streamed(http: httpx.Client, body: Any) -> tuple[list[Any], str]:
    response = http.post(CHAT, json=body | {"stream": True})
    assert response.status_code == 200, response.text
    return payloads(response.text), response.text


def joined(chunks: list[Any]) -> list[Any]:
    """Return the choices of a whole answer, of its chunks; ids of calls are left out."""
    found: dict[int, Any] = {}
    for chunk in chunks:
        for one in chunk["choices"]:
            start = {"role": "assistant", "content": "", "refusal": None}
            choice = found.setdefault(one["index"], {"index": one["index"], "message": start, "logprobs": None})
            said, delta = choice["message"], one["delta"]
            said["content"] += delta.get("content") or ""
            if "reasoning" in delta:
                said["reasoning"] = said.get("reasoning", "") + delta["reasoning"]
            for piece in delta.get("tool_calls", ()):
                calls = said.setdefault("tool_calls", [])
                if piece["index"] == len(calls):
                    function = {"name": piece["function"]["name"], "arguments": ""}
                    calls.append({"id": "new each time", "type": piece["type"], "function": function})
                calls[piece["index"]]["function"]["arguments"] += piece["function"].get("arguments", "")
            choice["finish_reason"] = one["finish_reason"]
    for choice in found.values():
        if "tool_calls" in choice["message"]:
            choice["message"]["content"] = choice["message"]["content"] or None
    return [found[index] for index in sorted(found)]
