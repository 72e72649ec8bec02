"""Test that message content is only in spans on request, in the format of the conventions."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orq.funcs import (
    agents_responses_create,
    conversations_create_conversation_response,
    deployments_invoke,
    responses_create,
    router_chat_completions_create,
    router_completions_create,
)
from tests.faults._server import Server, answer, chunks, head

from ._spans import KEY, QUESTION, REPLY, Spans, conversation, told

ANSWER = "Forty-two, said the model."
USER = {"role": "user", "parts": [{"type": "text", "content": QUESTION}]}


def assistant(*parts: Any) -> dict[str, Any]:
    return {"role": "assistant", "parts": list(parts), "finish_reason": "stop"}


TEXT = {"type": "text", "content": ANSWER}


def completion(message: Any) -> bytes:
    choice = {"index": 0, "finish_reason": "stop", **message}
    return json.dumps({"id": "c", "object": "o", "created": 1, "model": "m", "choices": [choice]}).encode()


def chunk(**choice: Any) -> bytes:
    choices = [{"index": 0, "finish_reason": None, **choice}]
    made = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}
    return b"data: " + json.dumps(made).encode() + b"\n\n"


PICTURE = {"type": "image_url", "image_url": {"url": "https://example.com/cat.png"}}
CASES = [
    pytest.param(
        router_chat_completions_create,
        {
            "model": "m",
            "messages": [{"role": "system", "content": QUESTION}, {"role": "user", "content": [PICTURE]}],
        },
        answer(200, completion({"message": {"role": "assistant", "content": ANSWER}})),
        [{**USER, "role": "system"}, {"role": "user", "parts": [PICTURE]}],
        [assistant(TEXT)],
        id="chat",
    ),
    pytest.param(
        router_completions_create,
        {"model": "m", "prompt": QUESTION},
        answer(200, completion({"text": ANSWER})),
        [USER],
        [assistant(TEXT)],
        id="completion",
    ),
    pytest.param(
        deployments_invoke,
        {"key": "k", "messages": [{"role": "user", "content": QUESTION}]},
        answer(200, completion({"message": {"role": "assistant", "content": ANSWER}})),
        [USER],
        None,
        id="deployment",
    ),
    pytest.param(
        agents_responses_create,
        {"agent_key": "a", "message": REPLY["message"]},
        answer(
            200,
            json.dumps(
                {
                    "_id": "r",
                    "task_id": "t",
                    "created_at": "2026-01-01T00:00:00Z",
                    "model": "m",
                    "finish_reason": "stop",
                    "output": [{"role": "agent", "parts": [{"kind": "text", "text": ANSWER}]}],
                }
            ).encode(),
        ),
        [USER],
        None,
        id="agent",
    ),
]


@pytest.mark.filterwarnings("ignore:agents_responses_create is deprecated")
@pytest.mark.parametrize(("function", "request_", "script", "asked", "answered"), CASES)
@pytest.mark.parametrize("capture", [False, True])
def test_whole_answers(
    spans: Spans, function: Any, request_: Any, script: Any, asked: Any, answered: Any, capture: bool
) -> None:
    with Server(script) as server, spans.sync(server.url, tracing={"capture_content": capture}) as core:
        function(core, request_)
    found = dict(spans.one.attributes or {})
    if not capture:
        assert QUESTION not in told(spans.one)
        assert ANSWER not in told(spans.one)
        assert "messages" not in " ".join(found)
        return
    assert json.loads(str(found["gen_ai.input.messages"])) == asked
    if answered is not None:
        assert json.loads(str(found["gen_ai.output.messages"])) == answered


@pytest.mark.parametrize("capture", [False, True])
def test_a_streamed_reply(spans: Spans, capture: bool) -> None:
    with conversation() as (server, name), spans.sync(server.url, tracing={"capture_content": capture}) as core:
        stream = conversations_create_conversation_response(core, {"conversation_id": name, **REPLY}).unwrap()
        text = stream.collect().text
    if not capture:
        assert QUESTION not in told(spans.one)
        return
    found = dict(spans.one.attributes or {})
    assert json.loads(str(found["gen_ai.input.messages"])) == [USER]
    (message,) = json.loads(str(found["gen_ai.output.messages"]))
    assert message["finish_reason"] == "stop"
    assert {"type": "text", "content": text} in message["parts"]


@pytest.mark.parametrize("capture", [False, True])
def test_streamed_chunks(spans: Spans, capture: bool) -> None:
    pieces = [chunk(delta={"content": ANSWER[:5]}), chunk(delta={"content": ANSWER[5:]})]
    pieces += [chunk(delta={}, finish_reason="stop"), b"data: [DONE]\n\n"]
    script = [head(200, "transfer-encoding: chunked", kind="text/event-stream"), chunks(pieces)]
    request = {"model": "m", "messages": [{"role": "user", "content": QUESTION}]}
    with Server(script) as server, spans.sync(server.url, tracing={"capture_content": capture}) as core:
        list(router_chat_completions_create(core, request, stream=True).unwrap())
    found = dict(spans.one.attributes or {})
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    if capture:
        assert json.loads(str(found["gen_ai.output.messages"])) == [assistant(TEXT)]
    else:
        assert ANSWER not in told(spans.one)


@pytest.mark.parametrize("capture", [False, True])
def test_instructions(spans: Spans, capture: bool) -> None:
    request = {"model": "m", "input": QUESTION, "instructions": "Be brief."}
    tracing = {"capture_content": capture}
    with Server(answer(500, b"{}")) as server, spans.sync(server.url, retries=None, tracing=tracing) as core:
        responses_create(core, request)
    found = dict(spans.one.attributes or {})
    assert ("gen_ai.system_instructions" in found) is capture
    if capture:
        assert json.loads(str(found["gen_ai.system_instructions"])) == [{"type": "text", "content": "Be brief."}]
        assert json.loads(str(found["gen_ai.input.messages"])) == [USER]


@pytest.mark.parametrize("capture", [False, True])
def test_an_error_may_quote_content(spans: Spans, capture: bool) -> None:
    body = json.dumps({"message": f"this is not allowed: {QUESTION}"}).encode()
    request = {"model": "m", "messages": [{"role": "user", "content": QUESTION}]}
    with Server(answer(422, body)) as server, spans.sync(server.url, tracing={"capture_content": capture}) as core:
        error = router_chat_completions_create(core, request).error
    assert QUESTION in str(error)
    assert (QUESTION in (spans.one.status.description or "")) is capture
    assert (QUESTION in told(spans.one)) is capture
    assert KEY not in told(spans.one)
