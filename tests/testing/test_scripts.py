"""Test scripted answers with and without a socket, and recorded requests."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from orq import AsyncOrq, Orq, RequestOptions, RetryConfig, Unrecognized, extra
from orq.errors import (
    ConnectionFailedError,
    OrqError,
    RateLimitError,
    RequestTimeoutError,
    ResponseValidationError,
    StreamFailedError,
    StreamTruncatedError,
    UnprocessableEntityError,
)
from orq.funcs import (
    conversations_create,
    conversations_create_conversation_response as respond,
    conversations_delete,
    conversations_retrieve,
    router_audio_speech_create as speak,
    router_chat_completions_create as chat,
)
from orq.local import LocalOrq
from orq.testing import (
    CUT,
    END,
    KEEP_ALIVE,
    MALFORMED,
    MockOrq,
    Pause,
    Raw,
    answer,
    chat_chunks,
    failed_reply,
    text_reply,
    tool_use,
)
from tests.support.samples import REPLY_REQUEST

from ._both import WAYS, scripted

Pair = tuple[LocalOrq | MockOrq, Orq]

ONCE = RetryConfig(max_attempts=1)
REPLY = text_reply("Hello to you")


@pytest.fixture(params=WAYS)
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    with scripted(request.param, retries=ONCE) as made:
        yield made


def said(client: Orq, **options: Any) -> str:
    return (
        client.conversations.create_conversation_response(**REPLY_REQUEST, options=RequestOptions(**options))
        .collect()
        .text
    )


def test_scripted_answers_come_in_order_then_ordinary_ones(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_retrieve).answer(display_name="One").answer(answer(conversations_retrieve, id="conv_2"))
    server.on(conversations_retrieve, times=2).answer({"kind": "conversation", **PLAIN})
    names = [client.conversations.retrieve(conversation_id="conv_1") for _ in range(4)]
    assert [one.display_name for one in names] == ["One", "Try-out", "Plain", "Plain"]
    assert [one.id for one in names[:2]] == ["conv_1", "conv_2"], "an example repeats the id that was asked for"
    server.verify()
    assert client.api_keys.list_capabilities().domains


PLAIN = {"_id": "conv_3", "displayName": "Plain", "createdAt": 1, "updatedAt": 1, "messages": []}


def test_an_empty_answer(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_delete).answer().answer(None)
    assert client.conversations.delete(conversation_id="conv_1") is None
    assert client.conversations.delete(conversation_id="conv_2") is None


def test_an_error_with_headers_and_body(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_retrieve, headers={"retry-after": "7", "x-request-id": "req_7"}).fail(429, "slow down")
    server.on(conversations_retrieve).fail(422, body={"code": "bad", "issues": [{"path": ["a"], "message": "no"}]})
    with pytest.raises(RateLimitError, match="slow down") as caught:
        client.conversations.retrieve(conversation_id="conv_1")
    assert (caught.value.retry_after, caught.value.request_id) == (7.0, "req_7")
    with pytest.raises(UnprocessableEntityError, match="a: no") as refused:
        client.conversations.retrieve(conversation_id="conv_1")
    assert refused.value.code == "bad"


def test_retries_meet_one_answer_after_another(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_retrieve, times=2).fail(503).answer(display_name="never asked for")
    server.forget()
    server.on(conversations_retrieve).fail(503).answer(display_name="At last")
    again = RequestOptions(retries=RetryConfig(initial_interval=0.001, jitter=False))
    assert client.conversations.retrieve(conversation_id="conv_1", options=again).display_name == "At last"
    assert len(server.requests_to(conversations_retrieve)) == 2


def test_fail_next_applies_to_any_request(pair: Pair) -> None:
    server, client = pair
    server.fail_next(418, message="short and stout")
    with pytest.raises(OrqError, match="short and stout"):
        client.agents.retrieve(agent_key="a")


def test_a_dropped_connection(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_create).drop()
    with pytest.raises(ConnectionFailedError):
        client.conversations.create(project_id="p", display_name="x")
    assert client.conversations.create(project_id="p", display_name="x").display_name == "x", "the server goes on"


def test_a_delay_is_held_against_the_limits(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_retrieve, delay=5).answer()
    with pytest.raises(RequestTimeoutError, match=r"read timeout of 0.1 s"):
        client.conversations.retrieve(conversation_id="conv_1", options=RequestOptions(timeout=0.1))


def test_raw_bytes(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_retrieve).raw("<title>Sorry</title>", content_type="text/html")
    with pytest.raises(ResponseValidationError, match="text/html"):
        client.conversations.retrieve(conversation_id="conv_1")
    server.on(speak).raw(b"RIFF", content_type="audio/wav")
    with client.router.audio.speech.create(input="a", model="openai/x", voice="v") as sound:
        assert (sound.content_type, sound.read()) == ("audio/wav", b"RIFF")


def test_a_stream(pair: Pair) -> None:
    server, client = pair
    reply = text_reply("Hello to you", reasoning="Think first.", finish_reason="length")
    server.on(respond).stream([reply[0], *tool_use("add", {"a": 1}, result=3), *reply[1:]])
    whole = client.conversations.create_conversation_response(**REPLY_REQUEST).collect()
    assert (whole.text, whole.reasoning, whole.finish_reason) == ("Hello to you", "Think first.", "length")
    assert [(call.name, call.arguments, call.result) for call in whole.tool_calls] == [("add", {"a": 1}, 3)]
    server.on(respond).stream([REPLY[0], *tool_use("add", {}, error="no"), {"type": "new"}, *REPLY[1:]])
    with client.conversations.create_conversation_response(**REPLY_REQUEST) as stream:
        assert [event for event in stream if isinstance(event, Unrecognized)] == [Unrecognized("new", {"type": "new"})]


def test_an_operation_with_an_optional_stream_is_scripted(pair: Pair) -> None:
    server, client = pair
    server.on(chat).answer(model="m/whole")
    server.on(chat, stream=True).stream(chat_chunks("Hello to you"))
    asked: Any = {"model": "m/x", "messages": [{"role": "user", "content": "Hi"}]}
    chunks = list(client.router.chat.completions.create(**asked, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks[:-1]) == "Hello to you"
    assert client.router.chat.completions.create(**asked).model == "m/whole"


@pytest.mark.parametrize(
    ("events", "keywords", "error"),
    [
        pytest.param(REPLY, {"cut_after": 3}, StreamTruncatedError, id="cut after"),
        pytest.param([*REPLY[:3], CUT], {}, StreamTruncatedError, id="cut"),
        pytest.param([*REPLY[:3], KEEP_ALIVE, END, *REPLY[3:]], {}, StreamTruncatedError, id="clean end"),
        pytest.param([*REPLY[:3], MALFORMED, *REPLY[3:]], {}, ResponseValidationError, id="malformed"),
        pytest.param([*REPLY[:3], Pause(5), *REPLY[3:]], {}, RequestTimeoutError, id="silence"),
        pytest.param(failed_reply("overloaded", text="Hello to "), {}, StreamFailedError, id="in-stream"),
        pytest.param([*REPLY[:3], Raw(b"data: {\n"), CUT], {}, StreamTruncatedError, id="half an event"),
    ],
)
def test_a_stream_that_breaks(pair: Pair, events: Any, keywords: Any, error: type[OrqError]) -> None:
    server, client = pair
    server.on(respond).stream(events, **keywords)
    stream = client.conversations.create_conversation_response(
        **REPLY_REQUEST, options=RequestOptions(idle_timeout=0.2)
    )
    with pytest.raises(error):
        stream.collect()
    assert stream.partial().text == "Hello to "
    server.on(respond).stream(REPLY)
    assert said(client) == "Hello to you", "the next call finds the server well"


def test_comments_and_slow_bytes_do_not_break_a_stream(pair: Pair) -> None:
    server, client = pair
    server.on(respond).stream([KEEP_ALIVE, REPLY[0], KEEP_ALIVE, Pause(0.01), *REPLY[1:]])
    server.on(respond).stream(REPLY[:1] + REPLY[-2:], drip=1e-9)
    assert said(client) == said(client) == "Hello to you"


def test_requests_are_recorded(pair: Pair) -> None:
    server, client = pair
    client.conversations.create(project_id="p", display_name="Try-out", options=RequestOptions(headers={"x-team": "b"}))
    with pytest.raises(OrqError):
        client._core.request("GET", "/v9/none", query={"a": "1"}).unwrap()  # type: ignore[attr-defined]
    created, unknown = server.requests
    assert created.request.display_name == created.json()["displayName"] == "Try-out"
    assert (created.operation, created.headers["x-team"], created.authorized) == ("conversations_create", "b", True)
    assert "authorization" not in created.headers
    assert (unknown.operation, unknown.path, unknown.query, unknown.request) == (None, "/v9/none", "a=1", None)
    assert server.requests_to(conversations_create) == [created]


def test_a_recorded_request_has_the_fields_that_no_type_knows(pair: Pair) -> None:
    server, client = pair
    message = {"role": "user", "content": "Hello", "cache": {"ttl": None}}
    options = RequestOptions(body={"x_new": 1})
    server.on(chat).answer()
    client.router.chat.completions.create(model="m", messages=[message], options=options)
    request = server.requests_to(chat)[0].request
    assert dict(extra(request)) == {"x_new": 1}
    assert dict(extra(request.messages[0])) == {"cache": {"ttl": None}}


def test_verify_names_answers_that_were_not_used(pair: Pair) -> None:
    server, client = pair
    server.on(conversations_retrieve, times=2).fail(500).answer(display_name="x")
    with pytest.raises(OrqError):
        client.conversations.retrieve(conversation_id="conv_1")
    with pytest.raises(AssertionError) as caught:
        server.verify()
    left = [line.strip() for line in str(caught.value).splitlines()[1:]]
    assert left == [f"conversations_retrieve: {what}" for what in ["fail(500)"] + ["answer(display_name)"] * 2]
    server.forget()
    server.verify()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_mock_awaited(backend: str) -> None:
    mock = MockOrq()

    async def main() -> None:
        async with mock.async_http_client as http_client, AsyncOrq("test", http_client=http_client) as client:
            mock.on(respond, delay=0.001).stream([REPLY[0], Pause(0.001), *REPLY[1:]])
            stream = await client.conversations.create_conversation_response(**REPLY_REQUEST)
            assert (await stream.collect()).text == "Hello to you"
            mock.on(conversations_retrieve, delay=5).answer()
            with pytest.raises(RequestTimeoutError):
                options = RequestOptions(timeout=0.05, retries=ONCE)
                await client.conversations.retrieve(conversation_id="conv_1", options=options)

    if backend == "asyncio":
        asyncio.run(main())
    else:
        import trio

        trio.run(main)
    mock.verify()
