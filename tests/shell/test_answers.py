"""Test `answer_as` and `client.result`: an answer as another type, and its response."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypedDict

import httpx
import msgspec
import pydantic
import pytest

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, RequestOptions, Stream, answer_as
from orq.errors import (
    ConfigurationError,
    NotFoundError,
    OrqError,
    RequestValidationError,
    ResponseValidationError,
    StreamTruncatedError,
)
from orq.funcs import (
    conversations_delete,
    conversations_retrieve,
    router_audio_speech_create,
    router_chat_completions_create,
)
from orq.models import ConversationWithMessages
from tests.support.samples import CONVERSATION, KEY


class Struct(msgspec.Struct):
    id: str
    x_new: int | None = None


@dataclass
class Data:
    id: str


class Typed(TypedDict):
    id: str


class Model(pydantic.BaseModel):
    id: str


BODY = json.dumps({**CONVERSATION, "id": "conv_01", "x_new": 7}).encode()
WANTED: dict[str, tuple[Any, Any]] = {
    "a struct that adds a field": (Struct, Struct("conv_01", 7)),
    "a dataclass": (Data, Data("conv_01")),
    "a TypedDict": (Typed, {"id": "conv_01"}),
    "a pydantic model": (Model, Model(id="conv_01")),
    "plain data": (Any, json.loads(BODY)),
    "a dict": (dict[str, Any], json.loads(BODY)),
    "the text": (str, BODY.decode()),
    "the bytes": (bytes, BODY),
    "nothing": (None, None),
}
REQUEST = {"conversation_id": "conv_01"}
CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def chunk(content: str | None, **more: Any) -> bytes:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": None if content else "stop"}
    data = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}
    return b"data: " + json.dumps(data).encode() + b"\n\n"


class Chunk(msgspec.Struct):
    id: str
    x_trace: str | None = None


def server(body: bytes = BODY, media: str = "application/json", status: int = 200) -> httpx.MockTransport:
    headers = {"content-type": media, "x-request-id": "req_1"}
    return httpx.MockTransport(lambda request: httpx.Response(status, content=body, headers=headers))


Ask = Callable[..., Any]


@pytest.fixture(params=["function", "method", "awaited function", "awaited method"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Retrieve a conversation as another type, in each of the four ways; returns a result."""

    def run(kind: Any, transport: httpx.MockTransport) -> Any:
        async def awaited() -> Any:
            async with httpx.AsyncClient(transport=transport) as http:
                if "function" in request.param:
                    return await answer_as(kind, conversations_retrieve, AsyncOrqCore(KEY, http_client=http), REQUEST)
                client = AsyncOrq(KEY, http_client=http)
                try:
                    return Ok(await client.answer_as(kind, client.conversations.retrieve, conversation_id="conv_01"))
                except OrqError as error:
                    return Err(error)

        if "awaited" in request.param:
            return asyncio.run(awaited())
        with httpx.Client(transport=transport) as http:
            if request.param == "function":
                return answer_as(kind, conversations_retrieve, OrqCore(KEY, http_client=http), REQUEST)
            client = Orq(KEY, http_client=http)
            try:
                return Ok(client.answer_as(kind, client.conversations.retrieve, conversation_id="conv_01"))
            except OrqError as error:
                return Err(error)

    return run


@pytest.mark.parametrize(("kind", "expected"), WANTED.values(), ids=WANTED)
def test_an_answer_as_another_type(ask: Ask, kind: Any, expected: Any) -> None:
    value = ask(kind, server()).unwrap()
    assert value == expected
    assert type(value) is type(expected)


def test_a_mismatch_names_the_place_and_keeps_the_body(ask: Ask) -> None:
    error = ask(Struct, server(b'{"id": 5}')).error
    assert isinstance(error, ResponseValidationError)
    assert error.field == "id"
    assert error.body == '{"id": 5}'
    assert error.status_code == 200
    assert "conversations_retrieve" in str(error)


def test_an_invalid_type_is_refused_before_sending(ask: Ask) -> None:
    error = ask(5, server()).error
    assert isinstance(error, RequestValidationError)
    assert error.field == "into"


def test_errors_of_the_service_are_errors(ask: Ask) -> None:
    assert isinstance(ask(Struct, server(b'{"message": "gone"}', status=404)).error, NotFoundError)
    assert isinstance(ask(Any, server(b'{"error": {"message": "no credits left"}}')).error, OrqError)


def test_another_operation_kind() -> None:
    with httpx.Client(transport=server(b"\x00\x01", "audio/mpeg")) as http:
        core = OrqCore(KEY, http_client=http)
        request: Any = {"input": "a", "model": "m", "voice": "v"}
        assert answer_as(bytes, router_audio_speech_create, core, request).unwrap() == b"\x00\x01"
    with httpx.Client(transport=server(b"", status=204)) as http:
        core = OrqCore(KEY, http_client=http)
        assert answer_as(Any, conversations_delete, core, REQUEST).unwrap() is None


def test_options_apply_to_the_call_and_not_to_the_core() -> None:
    seen: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("x-team"))
        return httpx.Response(200, content=BODY, headers={"content-type": "application/json"})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        core = OrqCore(KEY, http_client=http)
        options = RequestOptions(headers={"x-team": "blue"})
        assert answer_as(Data, conversations_retrieve, core, REQUEST, options=options).unwrap() == Data("conv_01")
        assert conversations_retrieve(core, {"conversation_id": "conv_01"}).unwrap().id == "conv_01"
    assert seen == ["blue", None]


@pytest.mark.parametrize("wrong", [print, Orq, 5])
def test_other_functions_are_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"takes a function of orq\.funcs"):
        answer_as(Data, wrong, OrqCore(KEY))


EVENTS = chunk("a", x_trace="t1") + b": ping\n\n" + chunk("b") + chunk(None) + b"data: [DONE]\n\n"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        pytest.param(Chunk, [Chunk("c", "t1"), Chunk("c"), Chunk("c")], id="a struct that adds a field"),
        pytest.param(Data, [Data("c")] * 3, id="a dataclass"),
        pytest.param(Any, [json.loads(line[6:]) for line in EVENTS.split(b"\n\n") if b"{" in line], id="plain data"),
        pytest.param(bytes, [line[6:] for line in EVENTS.split(b"\n\n") if b"{" in line], id="bytes"),
    ],
)
def test_each_event_as_another_type(kind: Any, expected: list[Any]) -> None:
    with httpx.Client(transport=server(EVENTS, "text/event-stream")) as http:
        core, client = OrqCore(KEY, http_client=http), Orq(KEY, http_client=http)
        stream = answer_as(kind, router_chat_completions_create, core, CHAT, stream=True).unwrap()
        assert type(stream) is Stream
        assert list(stream) == expected
        assert stream.complete is True
        by_method = client.answer_as(kind, client.router.chat.completions.create, **CHAT, stream=True)
        assert list(by_method) == expected


@pytest.mark.parametrize("beat", [b'{"type": "ping"}', b"{}", b"null", b"[]"])
def test_a_heartbeat_among_events_is_left_out_whatever_their_type(beat: bytes) -> None:
    body = chunk("a") + b"data: " + beat + b"\n\n" + chunk(None) + b"data: [DONE]\n\n"
    with httpx.Client(transport=server(body, "text/event-stream")) as http:
        core = OrqCore(KEY, http_client=http)
        stream = answer_as(Chunk, router_chat_completions_create, core, CHAT, stream=True).unwrap()
        assert list(stream) == [Chunk("c"), Chunk("c")]
        assert stream.complete is True


def test_a_failure_inside_a_stream_is_reported_for_any_type() -> None:
    body = chunk("a") + chunk(None, id=5, error={"message": "no credits left", "code": 402})
    with httpx.Client(transport=server(body, "text/event-stream")) as http:
        core = OrqCore(KEY, http_client=http)
        results = list(answer_as(Chunk, router_chat_completions_create, core, CHAT, stream=True).unwrap().results())
    assert results[0] == Ok(Chunk("c"))
    assert "no credits left" in str(results[-1].error)


def test_each_event_as_another_type_awaited() -> None:
    async def run() -> tuple[list[Any], bool | None]:
        async with httpx.AsyncClient(transport=server(EVENTS, "text/event-stream")) as http:
            core = AsyncOrqCore(KEY, http_client=http)
            stream = (await answer_as(Chunk, router_chat_completions_create, core, CHAT, stream=True)).unwrap()
            return [event async for event in stream], stream.complete

    assert asyncio.run(run()) == ([Chunk("c", "t1"), Chunk("c"), Chunk("c")], True)


def test_a_truncated_stream_is_reported_for_any_type() -> None:
    with httpx.Client(transport=server(chunk("a"), "text/event-stream")) as http:
        core = OrqCore(KEY, http_client=http)
        stream = answer_as(Any, router_chat_completions_create, core, CHAT, stream=True).unwrap()
        with pytest.raises(StreamTruncatedError):
            list(stream)


# --- client.result ---------------------------------------------------------------------------------------------------


def test_client_result_has_the_response() -> None:
    with httpx.Client(transport=server()) as http:
        client = Orq(KEY, http_client=http)
        result = client.result(client.conversations.retrieve, conversation_id="conv_01")
        assert result.ok
        assert isinstance(result.value, ConversationWithMessages)
        assert result.value == client.conversations.retrieve(conversation_id="conv_01")
        response = result.response
        assert (response.status_code, response.request_id, response.attempts) == (200, "req_1", 1)
        assert response.headers["content-type"] == "application/json"
        assert response.body == BODY


def test_a_result_by_the_class_holds_the_error() -> None:
    with httpx.Client(transport=server(b"{}", status=404)) as http:
        client = Orq(KEY, http_client=http)
        result = client.result(client.conversations.retrieve, conversation_id="conv_01")
        assert isinstance(result.error, NotFoundError)
        unsent = client.result(client.conversations.retrieve, conversation_id="")
        assert isinstance(unsent.error, RequestValidationError)


def test_the_problems_of_an_answer() -> None:
    body = json.dumps({**CONVERSATION, "displayName": 5}).encode()
    with httpx.Client(transport=server(body)) as http:
        client = Orq(KEY, http_client=http)
        result = client.result(client.conversations.retrieve, conversation_id="conv_01")
        assert len(result.response.problems) >= 1


def test_a_stream_by_its_result() -> None:
    with httpx.Client(transport=server(EVENTS, "text/event-stream")) as http:
        client = Orq(KEY, http_client=http)
        result = client.result(client.router.chat.completions.create, **CHAT, stream=True)
        assert result.response.request_id == "req_1"
        assert "".join(result.value.text()) == "ab"  # type: ignore[union-attr]


def test_a_result_awaited() -> None:
    async def run() -> list[Any]:
        async with httpx.AsyncClient(transport=server()) as http:
            client = AsyncOrq(KEY, http_client=http)
            calls = [client.result(client.conversations.retrieve, conversation_id="conv_01") for _ in range(5)]
            return [result.response.request_id for result in await asyncio.gather(*calls)]

    assert asyncio.run(run()) == ["req_1"] * 5


def test_threads_get_the_response_of_their_own_call() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        return httpx.Response(200, json={**CONVERSATION, "_id": name}, headers={"x-request-id": name})

    found: list[tuple[str, str | None]] = []
    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = Orq(KEY, http_client=http)

        def work(number: int) -> None:
            for turn in range(20):
                result = client.result(client.conversations.retrieve, conversation_id=f"c{number}-{turn}")
                found.append((result.value.id, result.response.request_id))

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(found) == 160
    assert all(of_value == of_response for of_value, of_response in found)


@pytest.mark.parametrize("call", ["result", "answer_as"])
def test_other_methods_are_refused(call: str) -> None:
    client, other = Orq(KEY), Orq(KEY)
    before = [Any] if call == "answer_as" else []
    ask: Any = getattr(client, call)
    for wrong, said in (
        (print, "a method of this client"),
        (client.close, "a method of this client"),
        (other.conversations.list, "one call, such as client.agents.list, and list is a method of another client"),
        (client.agents.list_items, "makes a call for each page"),
    ):
        with pytest.raises(ConfigurationError, match=said):
            ask(*before, wrong)
