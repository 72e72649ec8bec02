"""The bodies that the benchmarks send and receive.

They are the same in each run, with realistic sizes.
"""

from __future__ import annotations

import json
from itertools import cycle
from typing import Any

ORQ, OPENAI, ANTHROPIC = "orq", "openai", "anthropic"

_TEXT = (
    "The quick answer is that it depends on the fixture, the façade, and how often the café opens.\n"
    'Ask for "more" when you are ready, and I will go on — step by step, with every assumption spelt out. '
)
_TIME = "2025-11-23T08:18:00.000Z"


def _dump(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def _event(data: Any) -> bytes:
    return b"data: " + _dump(data) + b"\n\n"


def _named_event(data: Any) -> bytes:
    return b"event: %s\n%s" % (data["type"].encode(), _event(data))


def _delta(protocol: str, number: int, text: str) -> bytes:
    if protocol == ORQ:
        data: dict[str, Any] = {"partId": "part_01", "delta": {"kind": "text", "text": text}}
        return _event({"type": "part.delta", "timestamp": _TIME, "data": data})
    if protocol == ANTHROPIC:
        delta = {"type": "text_delta", "text": text}
        return _named_event({"type": "content_block_delta", "index": 0, "delta": delta})
    place = {"item_id": "msg_01", "output_index": 0, "content_index": 0, "sequence_number": number}
    return _event({"type": "response.output_text.delta", **place, "delta": text, "logprobs": []})


def deltas(count: int, size: int) -> list[str]:
    """Return texts with which our events are about `size` bytes long."""
    words = cycle(_TEXT.split(" "))
    texts = []
    for number in range(count):
        text, room = f"{number}", size - len(_delta(ORQ, number, ""))
        while len(_dump(text)) - 2 < room:
            text += " " + next(words)
        texts.append(text)
    return texts


def events(protocol: str, texts: list[str]) -> list[bytes]:
    """Return a stream of events with `texts`.

    The protocol is ours, which orq-ai-sdk also uses, or another one.
    """
    body = [_delta(protocol, number, text) for number, text in enumerate(texts)]
    if protocol == ORQ:
        ids = {"responseId": "resp_01", "taskId": "task_01", "model": "openai/gpt-4o", "workflowRunId": "run_01"}
        usage = {"prompt_tokens": 12, "completion_tokens": 34, "total_tokens": 46}
        body.insert(0, _event({"type": "response.started", "timestamp": _TIME, "data": ids}))
        done = {"finishReason": "stop", "usage": usage}
        body.append(_event({"type": "response.done", "timestamp": _TIME, "data": done}))
    if protocol == ANTHROPIC:
        usage = {"input_tokens": 12, "output_tokens": 1}
        message = {"id": "msg_01", "type": "message", "role": "assistant", "model": "claude", "content": []}
        message |= {"stop_reason": None, "stop_sequence": None, "usage": usage}
        block = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
        stop = {"delta": {"stop_reason": "end_turn", "stop_sequence": None}, "usage": {"output_tokens": 34}}
        body = [_named_event({"type": "message_start", "message": message}), _named_event(block), *body]
        body += map(_named_event, ({"type": "content_block_stop", "index": 0}, {"type": "message_delta", **stop}))
        return [*body, _named_event({"type": "message_stop"})]
    return [*body, b"data: [DONE]\n\n"]


def chunks(texts: list[str]) -> list[bytes]:
    """Return the stream of a chat with `texts`, a chunk for each, and the usage at the end."""
    head = {"id": "chat_01", "object": "chat.completion.chunk", "created": 1763885880, "model": "gpt-4o"}
    head["system_fingerprint"] = "fp_01"
    body = [{"index": 0, "delta": {"content": text}, "finish_reason": None} for text in texts]
    body[0]["delta"]["role"] = "assistant"  # type: ignore[index]
    body.append({"index": 0, "delta": {}, "finish_reason": "stop"})
    usage = {"prompt_tokens": 12, "completion_tokens": len(texts), "total_tokens": 12 + len(texts)}
    said = [_event({**head, "choices": [choice], "usage": None}) for choice in body]
    return [*said, _event({**head, "choices": [], "usage": usage}), b"data: [DONE]\n\n"]


def small_events(protocol: str) -> list[bytes]:
    """Return the server's streamed reply: 100 events of 160 bytes."""
    return events(protocol, deltas(100, 160))


def in_pieces(packets: list[bytes], size: int) -> list[bytes]:
    """Split the same bytes into pieces of `size`."""
    whole = b"".join(packets)
    return [whole[start : start + size] for start in range(0, len(whole), size)]


_MESSAGE = {
    "_id": "msg_01",
    "conversationId": "conv_01",
    "createdAt": 1763885880000,
    "createdById": "user_01",
    "role": "user",
    "parts": [{"kind": "text", "text": "Hello! What can you do for me today?"}],
}
_CONVERSATION = {
    "_id": "conv_01",
    "kind": "conversation",
    "displayName": "Try-out",
    "createdAt": 1763885880000,
    "updatedAt": 1763885880000,
    "createdById": "user_01",
    "updatedById": "user_01",
    "metadata": {"generatingTitle": False, "entityId": "agent_01", "model": "openai/gpt-4o"},
}
CONVERSATION = _dump(_CONVERSATION)
CONVERSATION_WITH_MESSAGES = _dump({**_CONVERSATION, "messages": [_MESSAGE]})


def conversations_page(number: int, pages: int) -> bytes:
    """Return a page of a list with 20 conversations."""
    data = [{**_CONVERSATION, "_id": f"conv_{number}_{place}"} for place in range(20)]
    return _dump({"object": "list", "data": data, "has_more": number < pages})


def dataset(size: int) -> bytes:
    """Return an object of the same size for orq-ai-sdk, which has no conversations.

    It is less nested.
    """
    counters = {"total_versions": 3, "datapoints_count": 120}
    names = ("project_id", "created_by_id", "updated_by_id", "workspace_id")
    times = {"created": _TIME, "updated": _TIME}
    fields = {"_id": "dataset_01", "metadata": counters, **times, **dict.fromkeys(names, "01")}
    return _padded(fields, "display_name", size)


def openai_model(size: int) -> bytes:
    """Return an object for openai, whose client has no conversations with messages."""
    fields = {"id": "model_01", "object": "model", "created": 1763885880}
    return _padded(fields, "owned_by", size)


def anthropic_model(size: int) -> bytes:
    """Return an object for anthropic."""
    fields = {"id": "model_01", "type": "model", "created_at": "2025-11-23T08:18:00Z", "lifecycle": "active"}
    return _padded(fields, "display_name", size)


def _padded(fields: dict[str, Any], name: str, size: int) -> bytes:
    room = size - len(_dump({**fields, name: ""}))
    return _dump({**fields, name: "Try-out ".ljust(room, "x")})


def invoice(lines: int) -> bytes:
    """Return a chat answer whose text is JSON with an invoice of this many lines."""
    made = [{"text": f"Chair {number}", "price": number * 1.5, "count": number % 7} for number in range(lines)]
    text = _dump({"number": "R-17", "lines": made, "note": _TEXT}).decode()
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1763885880, "model": "gpt-4o"}
    usage = {"prompt_tokens": 90, "completion_tokens": len(text) // 4, "total_tokens": 90 + len(text) // 4}
    return _dump({**head, "choices": [choice], "usage": usage})


def with_calls(calls: int) -> bytes:
    """Return a chat answer that calls a tool to add numbers, or that finishes."""
    function = {"name": "add", "arguments": _dump({"a": 1, "b": 2}).decode()}
    made = [{"id": f"call_{number}", "type": "function", "function": function} for number in range(calls)]
    message = (
        {"role": "assistant", "content": None, "tool_calls": made} if calls else {"role": "assistant", "content": "3"}
    )
    choice = {"index": 0, "finish_reason": "tool_calls" if calls else "stop", "message": message}
    head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1763885880, "model": "gpt-4o"}
    return _dump(
        {**head, "choices": [choice], "usage": {"prompt_tokens": 90, "completion_tokens": 9, "total_tokens": 99}}
    )
