"""Test that OpenAI's public formats pass through unchanged.

They have additions of other providers.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq import Unrecognized, to_dict
from orq._engine.codec import decode
from orq._engine.operation import Operation
from orq.models import (
    AssistantMessage,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessage,
    Completion,
    CreateEmbeddingResponse,
    ModerationResponse,
    RerankResponse,
    ResponseResource,
    ResponseStreamEvent,
)
from tests.support.operations import operation_named
from tests.support.public_formats import (
    CHAT,
    CHAT_BODIES,
    CHAT_MESSAGES,
    CHUNKS,
    INPUT_ONLY,
    ITEMS,
    LOGPROB,
    MESSAGE,
    OUTPUT_TEXT,
    RESPONSE,
    RESPONSE_SETTINGS,
    RESPONSE_TOOLS,
    USAGE,
)

from ._inputs import body

RESPONSES = operation_named("responses_create")
CHATS = operation_named("router_chat_completions_create")
COMPLETIONS = operation_named("router_completions_create")
EMBEDDINGS = operation_named("router_embeddings_create")
MODERATIONS = operation_named("router_moderations_create")
RERANK = operation_named("router_rerank_create")
ROUTER_RESPONSES = operation_named("router_responses_create")

SAID = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
ASKED = {"model": "m", "input": "Hi"}
BOTH = pytest.mark.parametrize("operation", [RESPONSES, ROUTER_RESPONSES], ids=["responses", "router.responses"])


def without_nulls(value: Any) -> Any:
    """Return JSON data without its nulls, which mean the same as what is absent."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def by_id(rows: dict[str, Any]) -> Any:
    return pytest.mark.parametrize("row", rows.values(), ids=rows.keys())


def check_sent(operation: Operation, request: dict[str, Any]) -> None:
    assert without_nulls(body(operation, request)) == without_nulls(request)


def check_read(cls: Any, answer: dict[str, Any], *, strict: bool = True) -> Any:
    value, problems = decode(cls, json.dumps(answer).encode(), strict=strict)
    assert without_nulls(to_dict(value, wire=True)) == without_nulls(answer)
    assert problems == [] or not strict
    return value


@by_id(CHAT_BODIES)
def test_a_chat_request_is_sent(row: dict[str, Any]) -> None:
    check_sent(CHATS, {**SAID, **row})


@by_id(CHAT_MESSAGES)
def test_a_message_is_sent(row: dict[str, Any]) -> None:
    sent = body(CHATS, {"model": "m", "messages": [row]})["messages"][0]
    for call in sent.get("tool_calls") or ():
        call.setdefault("type", "function")
    expected = {**row}
    if row.get("tool_calls"):
        expected["tool_calls"] = [{"type": "function", **call} for call in row["tool_calls"]]
    assert without_nulls(sent) == without_nulls(expected)


def test_a_chat_is_read_and_its_message_handed_back() -> None:
    chat = check_read(ChatCompletion, CHAT)
    message = chat.choices[0].message
    assert [call.function.name for call in message.tool_calls] == ["f", "g"]
    assert (chat.usage.total_tokens, chat.choices[0].index, message.reasoning_content) == (7, 0, "Hm.")
    for given in (message, to_dict(message), to_dict(message, wire=True)):
        sent = body(CHATS, {"model": "m", "messages": [given]})["messages"][0]
        for call, own in zip(sent["tool_calls"], MESSAGE["tool_calls"], strict=True):
            assert {"type": "function", **own} == {"type": "function", **call}
        rest = {key: item for key, item in sent.items() if key != "tool_calls"}
        assert without_nulls(rest) == without_nulls({k: v for k, v in MESSAGE.items() if k != "tool_calls"})


def test_a_message_to_send_knows_all_that_an_answered_one_has() -> None:
    assert set(ChatCompletionMessage.__struct_encode_fields__) <= {*AssistantMessage.__struct_encode_fields__, "role"}


@pytest.mark.parametrize("chunk", CHUNKS, ids=lambda chunk: json.dumps(chunk["choices"])[:60])
def test_a_chunk_is_read(chunk: dict[str, Any]) -> None:
    check_read(ChatCompletionChunk, chunk)


def test_a_call_delta_needs_no_id_and_a_whole_call_has_one() -> None:
    piece = check_read(ChatCompletionChunk, CHUNKS[4]).choices[0].delta.tool_calls[0]
    assert (piece.index, piece.id, piece.function.arguments) == (0, None, "{}")


@BOTH
@by_id({**ITEMS, **INPUT_ONLY})
def test_an_item_is_sent(operation: Operation, row: dict[str, Any]) -> None:
    check_sent(operation, {"model": "m", "input": [row]})


@BOTH
@by_id(RESPONSE_TOOLS)
def test_a_tool_is_sent(operation: Operation, row: dict[str, Any]) -> None:
    check_sent(operation, {**ASKED, "tools": [row]})


@BOTH
@by_id(RESPONSE_SETTINGS)
def test_a_setting_is_sent(operation: Operation, row: dict[str, Any]) -> None:
    check_sent(operation, {**ASKED, **row})


@by_id(ITEMS)
def test_an_item_is_typed_and_can_be_handed_back(row: dict[str, Any]) -> None:
    response = check_read(ResponseResource, {**RESPONSE, "output": [row]})
    (item,) = response.output
    assert not isinstance(item, Unrecognized)
    assert item.type == row["type"]
    for given in (item, to_dict(item), to_dict(item, wire=True)):
        sent = body(RESPONSES, {"model": "m", "input": [given]})["input"][0]
        assert without_nulls(sent) == without_nulls(row)


def test_a_whole_response_is_read() -> None:
    response = check_read(ResponseResource, RESPONSE)
    assert response.output[0].content[0].annotations[0].title == "A"
    assert (response.usage.total_tokens, response.created_at) == (123, 1741476542)
    newer = [tool for tool in response.tools if isinstance(tool, Unrecognized)]
    assert [tool.tag for tool in newer] == ["teleport"]


LEAN = {
    "no input": ("input",),
    "no times and no background": ("completed_at", "background"),
    "what Azure leaves out": ("frequency_penalty", "presence_penalty", "store", "service_tier", "top_logprobs"),
    "no tools and no text": ("tools", "tool_choice", "text", "truncation", "reasoning", "metadata"),
}


@by_id(LEAN)
def test_fields_that_providers_omit_are_no_problem(row: tuple[str, ...]) -> None:
    response = check_read(ResponseResource, {key: item for key, item in RESPONSE.items() if key not in row})
    assert {key: getattr(response, key) for key in row} == dict.fromkeys(row)


EVENTS: dict[str, dict[str, Any]] = {
    "response.created": {"response": {**RESPONSE, "usage": None}},
    "response.output_item.added": {"output_index": 0, "item": {**ITEMS["message"], "content": []}},
    "response.output_item.done": {"output_index": 0, "item": ITEMS["reasoning"]},
    "response.content_part.added": {"output_index": 0, "content_index": 0, "item_id": "i", "part": OUTPUT_TEXT},
    "response.content_part.done": {
        "output_index": 0,
        "content_index": 0,
        "item_id": "i",
        "part": {"type": "reasoning_text", "text": "Hm."},
    },
    "response.output_text.delta": {
        "output_index": 0,
        "content_index": 0,
        "item_id": "i",
        "delta": "H",
        "logprobs": [LOGPROB],
        "obfuscation": "x",
    },
    "response.output_text.annotation.added": {
        "output_index": 0,
        "content_index": 0,
        "item_id": "i",
        "annotation_index": 0,
        "annotation": OUTPUT_TEXT["annotations"][0],
    },
    "response.reasoning_summary_part.added": {
        "output_index": 0,
        "summary_index": 0,
        "item_id": "i",
        "part": {"type": "summary_text", "text": ""},
    },
    "response.audio.delta": {"delta": "AA=="},
    "response.compaction.compacting": {"output_index": 0, "item_id": "i"},
    "error": {"code": "c", "message": "m", "param": None},
}


@pytest.mark.parametrize("kind", EVENTS)
def test_an_event_is_typed(kind: str) -> None:
    event = check_read(ResponseStreamEvent, {"type": kind, "sequence_number": 3, **EVENTS[kind]})
    assert not isinstance(event, Unrecognized)
    for inner in ("item", "part", "annotation"):
        assert not isinstance(getattr(event, inner, None), (dict, Unrecognized))


PROMPTS = {
    "a text": "Hi",
    "texts": ["Hi", "Ho"],
    "tokens": [1, 2],
    "several lists of tokens": [[1, 2], [3]],
}


@by_id(PROMPTS)
def test_a_prompt_is_sent(row: Any) -> None:
    check_sent(COMPLETIONS, {"model": "m", "prompt": row, "logit_bias": {"5": 1}, "suffix": "s", "stop": None})
    check_sent(EMBEDDINGS, {"model": "m", "input": row, "input_type": "query", "encoding_format": "base64"})


def test_other_requests_are_sent() -> None:
    check_sent(EMBEDDINGS, {"model": "m", "input": [{"text": "t"}, {"image": "https://a.b"}]})
    image = {"type": "image_url", "image_url": {"url": "https://a.b"}}
    check_sent(MODERATIONS, {"model": "m", "input": [{"type": "text", "text": "t"}, image]})
    check_sent(MODERATIONS, {"input": ["a", "b"]})
    check_sent(RERANK, {"model": "m", "query": "q", "documents": ["a", {"text": "b", "id": 3}]})


OTHERS: dict[str, tuple[Any, dict[str, Any]]] = {
    "a completion": (
        Completion,
        {
            "id": "c",
            "object": "text_completion",
            "created": 3,
            "model": "m",
            "choices": [
                {
                    "index": 0,
                    "text": "Hi",
                    "finish_reason": "stop",
                    "logprobs": {"tokens": ["Hi"], "token_logprobs": [None], "text_offset": [0], "top_logprobs": None},
                }
            ],
            "usage": USAGE,
        },
    ),
    "a piece of a completion": (
        Completion,
        {"id": "c", "object": "o", "model": "m", "choices": [{"index": 0, "text": "H", "finish_reason": None}]},
    ),
    "vectors": (
        CreateEmbeddingResponse,
        {
            "object": "list",
            "model": "m",
            "data": [
                {"object": "embedding", "index": 0, "embedding": [0.5, 1]},
                {"object": "embedding", "index": 1, "embedding": "AAAA"},
            ],
            "usage": {"prompt_tokens": 1, "total_tokens": 1},
        },
    ),
    "ratings": (
        ModerationResponse,
        {"id": "m", "model": "m", "results": [{"flagged": False, "categories": {}, "category_scores": {}}]},
    ),
    "an order": (
        RerankResponse,
        {"object": "list", "results": [{"object": "rerank", "index": 1, "relevance_score": 0.5}]},
    ),
}


@by_id(OTHERS)
def test_another_answer_is_read(row: tuple[Any, dict[str, Any]]) -> None:
    check_read(*row, strict=False)
