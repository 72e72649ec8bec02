"""Test this package's client, sync and async, with the local server.

The calls are checked against the facts.
"""

from __future__ import annotations

import asyncio

import pytest

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, RequestOptions, RetryConfig
from orq.errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    RateLimitError,
    StreamTruncatedError,
    UnprocessableEntityError,
)
from orq.funcs import conversations_create, conversations_create_conversation_response, conversations_retrieve
from orq.local import LocalOrq
from orq.models import PartDeltaEvent, ResponseDoneEvent, ResponseStartedEvent, TextPart
from tests.support.openapi import checked
from tests.support.samples import LOCAL_REPLY

HELLO = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}
NEVER = RequestOptions(retries=None)


def test_the_seven_operations(checked_server: LocalOrq) -> None:
    with Orq(server_url=checked_server.url, api_key="local") as client:
        made = client.conversations.create(project_id="p", display_name="Try-out", metadata={"entity_id": "e"})
        id = str(made.id)
        client.conversations.update(conversation_id=id, metadata={"generating_title": True})
        stream = client.conversations.create_conversation_response(conversation_id=id, message=HELLO, model="m")
        assert "".join(stream.text()) == LOCAL_REPLY
        assert stream.complete
        stream = client.internal.create_conversation_response(conversation_id=id, message=HELLO, model="m")
        reply = stream.collect()
        assert (reply.text, reply.finish_reason) == (LOCAL_REPLY, "stop")
        assert reply.reasoning
        assert client.conversations.generate_name(conversation_id=id, context="about us").display_name == "About us"
        got = client.conversations.retrieve(conversation_id=id)
        assert [message.role for message in got.messages] == ["user", "assistant"] * 2
        assert client.conversations.list(entity_id="e", limit=1).data[0].id == id
        assert client.conversations.delete(conversation_id=id) is None
        with pytest.raises(NotFoundError, match=f"There is no conversation {id}."):
            client.conversations.retrieve(conversation_id=id)


def test_the_seven_operations_awaited(checked_server: LocalOrq) -> None:
    async def main() -> None:
        async with AsyncOrq(server_url=checked_server.url, api_key="local") as client:
            made = await client.conversations.create(project_id="p")
            id = str(made.id)
            await client.conversations.update(conversation_id=id, display_name="New")
            stream = await client.conversations.create_conversation_response(
                conversation_id=id, message=HELLO, model="m"
            )
            assert (await stream.collect()).text == LOCAL_REPLY
            stream = await client.internal.create_conversation_response(conversation_id=id, message=HELLO, model="m")
            assert "".join([text async for text in stream.text()]) == LOCAL_REPLY
            await client.conversations.generate_name(conversation_id=id, context="about us")
            assert len((await client.conversations.retrieve(conversation_id=id)).messages) == 4
            assert (await client.conversations.list()).data[0].display_name == "About us"
            assert await client.conversations.delete(conversation_id=id) is None

    asyncio.run(main())


def test_functions_and_typed_events(checked_server: LocalOrq) -> None:
    with OrqCore("local", server_url=checked_server.url) as core:
        made = conversations_create(core, {"project_id": "p"})
        assert made.response.status_code == 201
        assert str(made.response.request_id).startswith("req_")
        request = {"conversation_id": str(made.unwrap().id), "message": HELLO, "model": "m"}
        with conversations_create_conversation_response(core, request).unwrap() as stream:
            events = list(stream)
    assert isinstance(events[0], ResponseStartedEvent)
    assert isinstance(events[-1], ResponseDoneEvent)
    deltas = [event.data.delta for event in events if isinstance(event, PartDeltaEvent)]
    assert "".join(delta.text for delta in deltas if isinstance(delta, TextPart)) == LOCAL_REPLY


@pytest.mark.parametrize("id", ["a/b", "a b", "ä🦊", "%2F", "x?y#z", "..."])
def test_ids_arrive_as_they_were_given(checked_server: LocalOrq, id: str) -> None:
    with OrqCore("local", server_url=checked_server.url) as core:
        match conversations_retrieve(core, {"conversation_id": id}):
            case Err(NotFoundError(message=told)):
                assert told == f"There is no conversation {id}."
            case other:
                raise AssertionError(other)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (409, ConflictError),
        (418, APIError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
    ],
)
def test_failures_become_their_errors(checked_server: LocalOrq, status: int, kind: type[APIError]) -> None:
    with Orq(server_url=checked_server.url, api_key="local") as client:
        checked_server.fail_next(status, headers={"retry-after": "7"}, message="no, thank you")
        with pytest.raises(kind, match="no, thank you") as caught:
            client.conversations.list(options=NEVER)
    assert (caught.value.status_code, caught.value.retry_after) == (status, 7.0)


def test_a_failed_request_is_retried(checked_server: LocalOrq) -> None:
    checked_server.fail_next(429, headers={"retry-after": "0.01"}, times=2)
    with OrqCore("local", server_url=checked_server.url) as core:
        result = conversations_create(
            core, {"project_id": "p"}, options=RequestOptions(retries=RetryConfig(max_attempts=3))
        )
    assert isinstance(result, Ok)
    assert result.response.attempts == 3
    assert len({seen.body for seen in checked_server.requests}) == 1


def test_two_replies_of_one_conversation_at_once(checked_server: LocalOrq) -> None:
    with checked(delay=0.01) as server, Orq(server_url=server.url, api_key="local") as client:
        id = str(client.conversations.create(project_id="p").id)
        ask = client.conversations.create_conversation_response
        with ask(conversation_id=id, message=HELLO, model="m") as stream:
            events = [next(iter(stream))]
            with ask(conversation_id=id, message=HELLO, model="m") as other:
                assert len(list(other)) == len([*events, *stream])


@pytest.mark.parametrize("clean", [False, True])
def test_a_cut_stream_is_noticed(checked_server: LocalOrq, clean: bool) -> None:
    with Orq(server_url=checked_server.url, api_key="local") as client:
        id = str(client.conversations.create(project_id="p").id)
        checked_server.cut_next(after_events=5, clean=clean)
        stream = client.conversations.create_conversation_response(conversation_id=id, message=HELLO, model="m")
        events = []
        with pytest.raises(StreamTruncatedError):
            events.extend(stream)
        assert not stream.complete


def test_a_server_that_closes_under_a_stream() -> None:
    async def main() -> None:
        with checked(delay=5.0) as server:
            async with AsyncOrqCore("local", server_url=server.url) as core:
                made = (await conversations_create(core, {"project_id": "p"})).unwrap()
                request = {"conversation_id": str(made.id), "message": HELLO, "model": "m"}
                stream = (await conversations_create_conversation_response(core, request)).unwrap()
                assert isinstance(await anext(aiter(stream)), ResponseStartedEvent)
                await asyncio.to_thread(server.close)
                with pytest.raises(StreamTruncatedError):
                    async for _ in stream:
                        pass

    asyncio.run(main())


def test_events_before_a_cut_are_complete(checked_server: LocalOrq) -> None:
    with Orq(server_url=checked_server.url, api_key="local") as client:
        id = str(client.conversations.create(project_id="p").id)
        checked_server.cut_next(after_events=4)
        stream = client.conversations.create_conversation_response(conversation_id=id, message=HELLO, model="m")
        results = list(stream.results())
    assert [result.ok for result in results] == [True] * 4 + [False]
