"""Make streams of events from plain answers, and read them sync, async and as text."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from orq import AsyncOrqCore, AsyncTextStream, OrqCore
from orq._engine.operation import operation_of
from orq.funcs import (
    deployments_stream,
    responses_create,
    router_chat_completions_create,
    router_completions_create,
)
from orq.models import ChatCompletionChunk, Completion, DeploymentResponse, ResponseStreamEvent

Cut = Callable[[str], list[str]]
"""Cuts a text into pieces; an empty one may have none."""

_CALLS: dict[Any, tuple[Any, dict[str, Any]]] = {
    ChatCompletionChunk: (router_chat_completions_create, {"model": "m", "messages": []}),
    Completion: (router_completions_create, {"model": "m", "prompt": "p"}),
    DeploymentResponse: (deployments_stream, {"key": "k"}),
    ResponseStreamEvent: (responses_create, {"model": "m", "input": "i"}),
}
"""By the type of the events: the function that streams them, and a request."""


def read_streams(
    events: list[Any], kind: Any = ChatCompletionChunk, *, done: bool = True, strict: bool = False
) -> Iterator[Any]:
    """Yield a stream of these events on the wire, sync and then async, with what waits for its methods."""
    function, request = _CALLS[kind]
    operation = operation_of(function)
    assert operation is not None
    body = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in events) + b"data: [DONE]\n\n" * done
    transport = httpx.MockTransport(
        lambda request: httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body)
    )
    flag: Any = {} if operation.streamed is None else {"stream": True}
    client = httpx.Client(transport=transport)
    with OrqCore("key", server_url="http://127.0.0.1:1", http_client=client, strict=strict) as core, client:
        yield function(core, request, **flag).unwrap(), lambda value: value
    loop = asyncio.new_event_loop()
    run = loop.run_until_complete
    awaited = httpx.AsyncClient(transport=transport)
    other = AsyncOrqCore("key", server_url="http://127.0.0.1:1", http_client=awaited, strict=strict)
    yield run(function(other, request, **flag)).unwrap(), run
    run(other.aclose())
    run(awaited.aclose())
    loop.close()


def collected(kind: Any, events: list[Any]) -> tuple[Any, list[str]]:
    """Return what a stream of these events collects to, and its problems: the same sync, async and after `text()`."""
    found: list[tuple[Any, list[str]]] = []
    for stream, finish in read_streams(events, kind):
        answer = finish(stream.collect())
        assert stream.partial() == answer
        found.append((answer, list(stream.response.problems)))
    for stream, finish in read_streams(events, kind):
        finish(_all(stream.text())) if isinstance(stream, AsyncTextStream) else list(stream.text())
        found.append((finish(stream.collect()), list(stream.response.problems)))
    assert all(one == found[0] for one in found)
    return found[0]


async def _all(texts: Any) -> None:
    async for _ in texts:
        pass


def deltas(answer: dict[str, Any], cut: Cut) -> list[dict[str, Any]]:
    """Cut a chat completion on the wire into chunks."""
    head = {name: item for name, item in answer.items() if name not in ("choices", "usage")}
    head["object"] = "chat.completion.chunk"
    chunks = []
    for choice in answer["choices"]:
        *pieces, last = _deltas(choice["message"], cut)
        told = {name: item for name, item in choice.items() if name not in ("message", "index", "logprobs")}
        chunks += [{**head, "choices": [{"index": choice["index"], "delta": piece}]} for piece in pieces]
        for piece in _log_pieces(choice.get("logprobs")):
            chunks.append({**head, "choices": [{"index": choice["index"], "delta": {}, "logprobs": piece}]})
        chunks.append({**head, "choices": [{"index": choice["index"], "delta": last, **told}]})
    if "usage" in answer:
        chunks.append({**head, "choices": [], "usage": answer["usage"]})
    return chunks


_GROWING = ("content", "refusal", "reasoning", "reasoning_content")


def _deltas(message: dict[str, Any], cut: Cut) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = [{"role": message["role"]}]
    for name, item in message.items():
        if name in _GROWING and isinstance(item, str):
            made += [{name: piece} for piece in cut(item)]
        elif name == "tool_calls" and item is not None:
            for index, call in enumerate(item):
                made += [{name: [piece]} for piece in _call_pieces(index, call, cut)]
        elif name == "audio" and item is not None:
            made += [{name: {"id": item["id"]}}, *({name: {"transcript": text}} for text in cut(item["transcript"]))]
            sound = b64decode(item["data"]).decode("latin-1")
            made += [{name: {"data": b64encode(piece.encode("latin-1")).decode()}} for piece in cut(sound)]
            made.append({name: {"expires_at": item["expires_at"]}})
        elif name == "reasoning_details" and item is not None:
            for part in item:
                told = {key: part[key] for key in ("type", "index")}
                made += [{name: [{**told, "text": piece}]} for piece in cut(part.get("text", ""))]
                made.append({name: [{key: value for key, value in part.items() if key != "text"}]})
        elif name == "annotations" and item is not None:
            made += [{name: [one]} for one in item]
        elif name != "role":
            made.append({name: item})
    return made


def _call_pieces(index: int, call: dict[str, Any], cut: Cut) -> Iterator[dict[str, Any]]:
    kind, text = ("function", "arguments") if "function" in call else ("custom", "input")
    first = {name: item for name, item in call.items() if name != kind}
    yield {"index": index, **first, kind: {"name": call[kind]["name"], text: ""}}
    for piece in cut(call[kind][text]):
        yield {"index": index, kind: {text: piece}}


def _log_pieces(logs: Any) -> Iterator[Any]:
    for name, tokens in (logs or {}).items():
        yield from ({name: [token]} for token in tokens or ())


def completion_pieces(answer: dict[str, Any], cut: Cut) -> list[dict[str, Any]]:
    """Cut a text completion on the wire into pieces of the same form."""
    head = {name: item for name, item in answer.items() if name not in ("choices", "usage")}
    pieces = []
    for choice in answer["choices"]:
        told = {name: item for name, item in choice.items() if name != "text"}
        pieces += [{"index": choice["index"], "text": text} for text in cut(choice["text"])] + [{**told, "text": ""}]
    return [*({**head, "choices": [piece]} for piece in pieces), {**head, "choices": [], "usage": answer["usage"]}]


def deployment_pieces(answer: dict[str, Any], cut: Cut) -> list[dict[str, Any]]:
    """Cut the answer of a deployment on the wire into pieces of the same form: each call of a tool is whole."""
    (choice,) = answer["choices"]
    kind = {"type": choice["message"]["type"], "role": choice["message"]["role"]}
    messages: list[dict[str, Any]] = []
    for name, item in choice["message"].items():
        if name in _GROWING and isinstance(item, str):
            messages += [{"type": "content", "role": kind["role"], "content": None, name: text} for text in cut(item)]
    if calls := choice["message"].get("tool_calls"):
        messages.append({**kind, "tool_calls": [{**call, "index": index} for index, call in enumerate(calls)]})
    head = {**answer, "is_final": False}
    pieces = [{**head, "choices": [{"index": 0, "message": message}]} for message in messages]
    end = {"index": 0, "message": {"type": "content", "role": kind["role"], "content": None}}
    return [*pieces, {**answer, "choices": [{**end, "finish_reason": choice["finish_reason"]}]}]


def response_events(response: dict[str, Any], cut: Cut, *, done: bool) -> list[dict[str, Any]]:
    """Cut a response on the wire into events; with `done`, each item is told whole at its end, too."""
    events: list[dict[str, Any]] = [{"type": "response.created", "response": {**response, "output": []}}]
    for place, item in enumerate(response["output"]):
        at = {"output_index": place, "item_id": item["id"]}
        lists = {name: [] for name in ("content", "summary") if name in item}
        told = {**item, **lists, **({"arguments": ""} if "arguments" in item else {})}
        events.append({"type": "response.output_item.added", **at, "item": told})
        for name in lists:
            step = "content_part" if name == "content" else "reasoning_summary_part"
            text = "reasoning_summary_text" if name == "summary" else ""
            for number, part in enumerate(item[name]):
                here = {**at, ("content_index" if name == "content" else "summary_index"): number}
                field = "refusal" if "refusal" in part else "text"
                events.append({"type": f"response.{step}.added", **here, "part": {**part, field: ""}})
                kind = text or {"text": "output_text", "refusal": "refusal"}[field]
                more = {"logprobs": []} if kind == "output_text" else {}
                events += [
                    {"type": f"response.{kind}.delta", **here, **more, "delta": piece} for piece in cut(part[field])
                ]
        for piece in cut(item.get("arguments", "")) if "arguments" in item else ():
            events.append({"type": "response.function_call_arguments.delta", **at, "delta": piece})
        if done:
            events.append({"type": "response.output_item.done", **at, "item": item})
    events.append({"type": f"response.{response['status']}", "response": response})
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]
