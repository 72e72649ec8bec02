"""Test that a streamed answer collects to the plain answer.

The pieces are random, with the quirks of providers.
"""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given, strategies as st

import orq
from orq._engine.codec import decode
from orq.models import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    DeploymentResponse,
    ResponseResource,
    ResponseStreamEvent,
)
from orq.texts import TextStream
from tests.support.streams import completion_pieces, deltas, deployment_pieces, response_events

from ._run import examples
from ._values import wire_of

pytestmark = pytest.mark.once

TEXT = st.text(max_size=8)
NAME = st.text("fgh_", min_size=1, max_size=6)
EXTRA = st.dictionaries(st.sampled_from(["x_one", "x_two"]), st.none() | st.integers(1) | st.lists(st.integers()))
TOKEN = st.fixed_dictionaries({"token": TEXT, "logprob": st.integers(-9, 0), "top_logprobs": st.just([])})
TOKENS = st.lists(TOKEN, min_size=1, max_size=3)
SIGNED = {"extra_content": st.just({"google": {"thought_signature": "s"}}), "thought_signature": st.just("t")}
CALL = st.fixed_dictionaries(
    {"id": NAME, "type": st.just("function"), "function": st.fixed_dictionaries({"name": NAME, "arguments": TEXT})},
    optional=SIGNED,
)
CUSTOM = st.fixed_dictionaries(
    {"id": NAME, "type": st.just("custom"), "custom": st.fixed_dictionaries({"name": NAME, "input": TEXT})}
)
AUDIO = st.fixed_dictionaries(
    {
        "id": NAME,
        "expires_at": st.integers(1, 9),
        "data": st.binary(max_size=9).map(lambda data: b64encode(data).decode()),
        "transcript": TEXT,
    }
)
DETAILS = st.lists(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["reasoning.text", "reasoning.encrypted"]), "index": st.integers(0, 3), "text": TEXT},
        optional={"signature": NAME, "data": NAME},
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda part: (part["type"], part["index"]),
)
NOTE = st.fixed_dictionaries({"type": st.just("url_citation"), "url_citation": st.just({"url": "https://a.example"})})
MESSAGE = st.fixed_dictionaries(
    {"role": st.just("assistant"), "content": st.none() | TEXT},
    optional={
        "refusal": st.none() | TEXT,
        "reasoning": TEXT,
        "reasoning_content": TEXT,
        "reasoning_signature": NAME,
        "redacted_reasoning": NAME,
        "reasoning_details": DETAILS,
        "tool_calls": st.lists(CALL | CUSTOM, min_size=1, max_size=3),
        "audio": AUDIO,
        "annotations": st.lists(NOTE, min_size=1, max_size=2),
    },
)
USAGE = st.fixed_dictionaries(
    {name: st.integers(0, 9) for name in ("prompt_tokens", "completion_tokens", "total_tokens")},
    optional={"prompt_tokens_details": st.just({"cached_tokens": 3}), "x_usage": st.integers(1)},
)
REASON = st.sampled_from(["stop", "length", "tool_calls", "content_filter", "guardrail"])


def choices_of(fields: Any, optional: Any) -> Any:
    """Draw choices with indices of their own, in order."""
    choice = st.fixed_dictionaries({"index": st.integers(0, 9), "finish_reason": REASON, **fields}, optional=optional)
    some = st.lists(choice, min_size=1, max_size=3, unique_by=lambda choice: choice["index"])
    return some.map(lambda choices: sorted(choices, key=lambda choice: choice["index"]))


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a chat completion as it stands on the wire."""
    logs = st.fixed_dictionaries({}, optional={"content": TOKENS, "refusal": TOKENS}).filter(bool)
    filters = st.just({"hate": {"filtered": False}})
    choice = choices_of({"message": MESSAGE}, {"logprobs": logs, "content_filter_results": filters})
    top = {"id": NAME, "object": st.just("chat.completion"), "created": st.integers(1, 9), "model": NAME}
    more = {"usage": USAGE, "service_tier": NAME, "citations": st.lists(NAME), "moderation": EXTRA, "provider": NAME}
    made: dict[str, Any] = draw(st.fixed_dictionaries({**top, "choices": choice}, optional=more))
    for place in (made, made["choices"][0], made["choices"][0]["message"]):
        place |= draw(EXTRA)
    return made


def cutting(data: st.DataObject) -> Any:
    """Cut texts where hypothesis says."""

    def cut(text: str) -> list[str]:
        places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4)))
        return [text[begin:end] for begin, end in zip([0, *places], [*places, len(text)], strict=True)]

    return cut


def collected(kind: Any, events: list[Any]) -> Any:
    """Collect events as they stand on the wire; what was read by then is never more than the whole."""
    read = [decode(kind, json.dumps(event))[0] for event in events]
    stream = TextStream[Any].from_events(read)
    texts = stream.text()
    for _ in range(len(read) // 2):
        next(texts, None)
    stream.partial()
    whole = stream.collect()
    assert stream.partial() == whole
    return whole


@given(answers(), st.data())
@examples(70)
def test_a_chat_cut_into_any_pieces_is_the_plain_answer(answer: dict[str, Any], data: st.DataObject) -> None:
    chunks = deltas(answer, cutting(data))
    by_choice: dict[int, list[Any]] = {}
    for chunk in chunks:
        by_choice.setdefault(chunk["choices"][0]["index"] if chunk["choices"] else -1, []).append(chunk)
    mixed = []
    while any(by_choice.values()):  # the choices come in turn, each in its own order
        mixed.append(by_choice[data.draw(st.sampled_from([key for key, rest in by_choice.items() if rest]))].pop(0))
    whole = collected(ChatCompletionChunk, mixed)
    assert type(whole) is ChatCompletion
    assert whole == orq.from_wire(ChatCompletion, answer)


@given(choices_of({"text": TEXT}, {"native_finish_reason": NAME}), USAGE, st.data())
@examples(30)
def test_a_completion_cut_into_any_pieces_is_the_plain_answer(choices: Any, usage: Any, data: st.DataObject) -> None:
    answer = {"id": "c", "object": "text_completion", "model": "m", "choices": choices, "usage": usage}
    assert collected(Completion, completion_pieces(answer, cutting(data))) == orq.from_wire(Completion, answer)


@given(st.none() | TEXT, st.lists(CALL.map(lambda call: {**call, "index": 0}), max_size=2), st.data())
@examples(30)
def test_a_deployment_cut_into_any_pieces_is_the_plain_answer(text: Any, calls: Any, data: st.DataObject) -> None:
    calls = [{name: item for name, item in call.items() if name in ("id", "type", "function")} for call in calls]
    message = {"type": "tool_calls" if calls else "content", "role": "assistant", "content": text, "reasoning": "why"}
    answer = {
        "id": "d",
        "created": "2026-01-01T00:00:00Z",
        "object": "chat",
        "model": "m",
        "provider": "openai",
        "is_final": True,
        "telemetry": {"trace_id": "t", "span_id": "s"},
        "choices": [
            {"index": 0, "message": message | ({"tool_calls": calls} if calls else {}), "finish_reason": "stop"}
        ],
    }
    found = collected(DeploymentResponse, deployment_pieces(answer, cutting(data)))
    assert found == orq.from_wire(DeploymentResponse, answer)


@given(wire_of(ResponseResource), st.sampled_from(["completed", "incomplete"]))
@examples(40)
def test_a_response_equals_its_last_event(response: Any, end: str) -> None:
    events = [
        {"type": "response.created", "sequence_number": 0, "response": {**response, "output": []}},
        {"type": f"response.{end}", "sequence_number": 1, "response": response},
    ]
    assert collected(ResponseStreamEvent, events) == orq.from_wire(ResponseResource, response)


ITEM = st.one_of(
    st.fixed_dictionaries(
        {
            "type": st.just("message"),
            "id": NAME,
            "role": st.just("assistant"),
            "status": st.just("completed"),
            "content": st.lists(
                st.fixed_dictionaries({"type": st.just("output_text"), "text": TEXT, "annotations": st.just([])})
                | st.fixed_dictionaries({"type": st.just("refusal"), "refusal": TEXT}),
                max_size=3,
            ),
        }
    ),
    st.fixed_dictionaries(
        {
            "type": st.just("reasoning"),
            "id": NAME,
            "summary": st.lists(st.fixed_dictionaries({"type": st.just("summary_text"), "text": TEXT}), max_size=2),
        }
    ),
    st.fixed_dictionaries(
        {"type": st.just("function_call"), "id": NAME, "call_id": NAME, "name": NAME, "arguments": TEXT}
    ),
)


@given(st.lists(ITEM, max_size=4), st.sampled_from(["deltas", "deltas and dones", "empty output"]), st.data())
@examples(40)
def test_the_output_of_a_response_is_known_from_its_pieces(output: Any, how: str, data: st.DataObject) -> None:
    head = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed", "error": None}
    head |= {"incomplete_details": None, "parallel_tool_calls": True, "usage": None}
    events = response_events({**head, "output": output}, cutting(data), done=how != "deltas")
    read = [decode(ResponseStreamEvent, json.dumps(event))[0] for event in events]
    if how != "empty output":
        read.pop()
    else:
        read[-1].response.output = None
    stream = TextStream[Any].from_events(read)
    list(stream.text())
    assert stream.partial().output == orq.from_wire(ResponseResource, {**head, "output": output}).output


@st.composite
def provider_streams(draw: st.DrawFn) -> tuple[list[tuple[str, str, str]], str, list[dict[str, Any]]]:
    """Draw calls and a text, and the chunks in which a careless provider sends them."""
    calls = draw(
        st.lists(st.tuples(st.uuids().map(str), NAME, st.integers(0).map(lambda n: f'{{"a":{n}}}')), max_size=3)
    )
    text = draw(TEXT)
    indexed = draw(st.sampled_from(["right", "all zero", "from one", "none"]))
    repeated = draw(st.booleans())
    split = not repeated and draw(st.booleans())
    pieces: list[list[dict[str, Any]]] = []
    for number, (id, name, arguments) in enumerate(calls):
        index = {"right": number, "all zero": 0, "from one": number + 1, "none": None}[indexed]
        at: dict[str, Any] = {} if index is None else {"index": index}
        own = {"id": id, "type": "function"}
        named = [name[:1], name[1:]] if split and name[1:] not in ("", name[:1]) else [name]
        first = [{**at, **own, "function": {"name": named[0]}}]
        first += [{**at, "function": {"name": part}} for part in named[1:]]
        cut = draw(st.integers(0, len(arguments)))
        for part in (arguments[:cut], arguments[cut:]):
            function = {"arguments": part, **({"name": name} if repeated else {})}
            first.append({**at, **(own if repeated else {}), "function": function})
        pieces += [[piece] for piece in first] if draw(st.booleans()) else [first]
    said = [{"tool_calls": batch} for batch in pieces]
    cut = draw(st.integers(0, len(text)))
    said[:0] = [{"content": text[:cut]}, {"content": text[cut:]}]
    always = draw(st.sampled_from([{}, {"role": "assistant"}, {"role": "assistant", "content": None}, {"x_odd": [1]}]))
    chunks: list[dict[str, Any]] = [{"choices": [{"index": 0, "delta": {**always, **one}}]} for one in said]
    chunks.append({"choices": [{"index": 0, "finish_reason": "stop", **draw(st.sampled_from([{}, {"delta": None}]))}]})
    odd = [{"choices": []}, {"choices": None}, {"choices": [], "id": "", "model": ""}, {"usage": None, "choices": []}]
    for one in draw(st.lists(st.sampled_from(odd), max_size=3)):
        chunks.insert(draw(st.integers(0, len(chunks))), one)
    if draw(st.booleans()):
        for number, chunk in enumerate(chunks):
            chunk["usage"] = {"prompt_tokens": 1, "completion_tokens": number, "total_tokens": number + 1}
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return calls, text, [{**head, **chunk} for chunk in chunks]


@given(provider_streams())
@examples(100)
def test_chunks_of_careless_providers_are_joined(drawn: Any) -> None:
    calls, text, chunks = drawn
    whole = collected(ChatCompletionChunk, chunks)
    (choice,) = whole.choices
    made = [(one.id, one.function.name, one.function.arguments) for one in choice.message.tool_calls or ()]
    assert (whole.text, made, choice.finish_reason) == (text, calls, "stop")
    assert (whole.id, whole.model, choice.message.role) == ("c", "m", "assistant")
    if (usage := chunks[-1].get("usage")) is not None:
        assert orq.to_dict(whole.usage, wire=True) == usage


JSON = st.recursive(st.none() | st.integers(0, 3) | TEXT, lambda inner: st.lists(inner) | st.dictionaries(NAME, inner))


@given(
    st.lists(
        st.recursive(
            JSON,
            lambda inner: st.fixed_dictionaries(
                {},
                optional=dict.fromkeys(
                    (
                        "choices",
                        "delta",
                        "tool_calls",
                        "function",
                        "audio",
                        "index",
                        "usage",
                        "content",
                        "id",
                        "name",
                        "arguments",
                        "reasoning_details",
                        "logprobs",
                        "finish_reason",
                        "message",
                        "text",
                        "data",
                    ),
                    inner | st.lists(inner, max_size=2),
                ),
            ),
            max_leaves=12,
        ),
        max_size=4,
    )
)
@examples(70)
def test_no_pieces_make_collect_fail(pieces: list[Any]) -> None:
    chunks = [piece if isinstance(piece, dict) else {"choices": [piece]} for piece in pieces]
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
    assert isinstance(collected(ChatCompletionChunk, [head, *({**head, **chunk} for chunk in chunks)]), ChatCompletion)
