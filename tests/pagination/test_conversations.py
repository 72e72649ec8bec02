"""Test iteration over all conversations of the local server, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
import trio

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, RequestOptions
from orq.errors import InternalServerError, OrqError, RequestValidationError
from orq.funcs import conversations_list
from orq.local import LocalOrq
from orq.models import Conversation, ListConversationsRequest
from orq.pagination import items
from tests.support.openapi import checked_server as checked_server
from tests.support.wire import connect, create

LIMIT = {"limit": 3}
ONCE = RequestOptions(retries=None)


@pytest.fixture
def server(checked_server: LocalOrq) -> LocalOrq:
    with connect(checked_server) as http:
        for number in range(8):
            create(http, displayName=f"No. {number}")
    return checked_server


@pytest.fixture
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("key", server_url=server.url) as core:
        yield core


@pytest.fixture
def client(server: LocalOrq) -> Iterator[Orq]:
    with Orq("key", server_url=server.url) as client:
        yield client


NEWEST_FIRST = [f"No. {number}" for number in range(7, -1, -1)]


def pages(server: LocalOrq) -> int:
    return sum(seen.method == "GET" for seen in server.requests)


def names(found: list[Conversation]) -> list[str]:
    return [conversation.display_name for conversation in found]


@pytest.mark.parametrize("request_", [LIMIT, ListConversationsRequest(limit=3)])
def test_function(core: OrqCore, server: LocalOrq, request_: ListConversationsRequest) -> None:
    results = list(items(conversations_list, core, request_))
    assert names([result.unwrap() for result in results]) == NEWEST_FIRST
    assert {result.response.status_code for result in results} == {200}
    assert pages(server) == 3
    sizes = [dict(pair.split("=") for pair in seen.query.split("&"))["limit"] for seen in listed(server)]
    assert sizes == ["3", "3", "3"]


def listed(server: LocalOrq) -> list[object]:
    return [seen for seen in server.requests if seen.method == "GET"]


def test_function_awaited(server: LocalOrq) -> None:
    async def main() -> list[Conversation]:
        async with AsyncOrqCore("key", server_url=server.url) as core:
            return [result.unwrap() async for result in items(conversations_list, core, {"limit": 3})]

    assert names(asyncio.run(main())) == NEWEST_FIRST
    assert names(trio.run(main)) == NEWEST_FIRST
    assert pages(server) == 6


def test_method(client: Orq, server: LocalOrq) -> None:
    assert names(list(client.conversations.list_items(limit=3))) == NEWEST_FIRST
    assert pages(server) == 3
    assert names(list(client.conversations.list_items())) == NEWEST_FIRST
    assert pages(server) == 4


def test_method_awaited(server: LocalOrq) -> None:
    async def main() -> list[Conversation]:
        async with AsyncOrq("key", server_url=server.url) as client:
            return [conversation async for conversation in client.conversations.list_items(limit=4)]

    assert names(asyncio.run(main())) == NEWEST_FIRST
    assert pages(server) == 2


def test_nothing_is_fetched_before_it_is_needed(client: Orq, server: LocalOrq) -> None:
    conversations = client.conversations.list_items(limit=3)
    assert pages(server) == 0
    for number, expected in enumerate([1, 1, 1, 2, 2, 2, 3, 3]):
        assert next(conversations).display_name == NEWEST_FIRST[number]
        assert pages(server) == expected
    with pytest.raises(StopIteration):
        next(conversations)
    with pytest.raises(StopIteration):
        next(conversations)
    assert pages(server) == 3


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_leaving_early_leaves_nothing_behind(server: LocalOrq, run: object) -> None:
    async def main() -> str:
        async with AsyncOrq("key", server_url=server.url) as client:
            async for conversation in client.conversations.list_items(limit=3):
                return conversation.display_name
        return ""

    program = main() if run is asyncio.run else main
    assert run(program) == "No. 7"  # type: ignore[operator]
    assert pages(server) == 1


def test_an_error_on_the_second_page_comes_last(core: OrqCore, server: LocalOrq) -> None:
    results = items(conversations_list, core, LIMIT, options=ONCE)
    first = [next(results) for _ in range(3)]
    server.fail_next(500)
    rest = list(results)
    assert names([result.unwrap() for result in first]) == NEWEST_FIRST[:3]
    assert len(rest) == 1
    assert isinstance(rest[0], Err)
    assert isinstance(rest[0].error, InternalServerError)
    assert rest[0].error.operation == "conversations_list"
    assert list(results) == []


def test_a_method_raises_it(client: Orq, server: LocalOrq) -> None:
    conversations = client.conversations.list_items(limit=3, options=ONCE)
    seen = [next(conversations)]
    server.fail_next(500)
    with pytest.raises(InternalServerError):
        seen.extend(conversations)
    assert names(seen) == NEWEST_FIRST[:3]
    with pytest.raises(StopIteration):
        next(conversations)
    rest = client.conversations.list_items(limit=3, starting_after=str(seen[-1].id))
    assert names(list(rest)) == NEWEST_FIRST[3:]


def test_an_awaited_method_raises_it(server: LocalOrq) -> None:
    async def main() -> list[str]:
        seen = []
        async with AsyncOrq("key", server_url=server.url) as client:
            with pytest.raises(InternalServerError):
                async for conversation in client.conversations.list_items(limit=3, options=ONCE):
                    seen.append(conversation.display_name)
                    server.fail_next(500) if len(seen) == 3 else None
        return seen

    assert asyncio.run(main()) == NEWEST_FIRST[:3]


def test_retries_hold_for_each_page(client: Orq, server: LocalOrq) -> None:
    conversations = client.conversations.list_items(limit=3)
    seen = [next(conversations)]
    server.fail_next(503)
    assert names(seen + list(conversations)) == NEWEST_FIRST


def test_a_cursor_is_where_to_start(client: Orq) -> None:
    everything = list(client.conversations.list_items())
    after = client.conversations.list_items(limit=2, starting_after=str(everything[2].id))
    assert names(list(after)) == NEWEST_FIRST[3:]


def test_before_a_cursor_it_goes_backwards(client: Orq, server: LocalOrq) -> None:
    everything = list(client.conversations.list_items())
    before = client.conversations.list_items(limit=2, ending_before=str(everything[5].id))
    assert names(list(before)) == NEWEST_FIRST[:5][::-1]
    assert pages(server) == 4


def test_input_that_does_not_fit_is_the_first_and_last_result(core: OrqCore, server: LocalOrq) -> None:
    (result,) = items(conversations_list, core, {"limit": "3"})
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestValidationError)
    assert result.error.field == "limit"
    assert pages(server) == 0


def test_the_request_is_copied_at_the_start(core: OrqCore, server: LocalOrq) -> None:
    request = {"limit": 3}
    results = items(conversations_list, core, request)
    request["limit"] = 1
    assert len([result for result in results if isinstance(result, Ok)]) == 8
    assert request == {"limit": 1}
    assert pages(server) == 3


def test_an_empty_list(server: LocalOrq) -> None:
    with LocalOrq() as empty, Orq("key", server_url=empty.url) as client:
        assert list(client.conversations.list_items()) == []
        assert len(empty.requests) == 1


def test_a_page_may_be_waited_for_again(server: LocalOrq) -> None:
    """What was cancelled while it waited asks for the same page the next time."""

    async def main() -> list[str]:
        async with AsyncOrq("key", server_url=server.url) as client:
            conversations = client.conversations.list_items(limit=8)
            task = asyncio.ensure_future(anext(conversations))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="Another task"):
                await anext(conversations)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return [conversation.display_name async for conversation in conversations]

    assert asyncio.run(main()) == NEWEST_FIRST


def test_a_lost_connection_is_an_error_of_the_package(core: OrqCore, server: LocalOrq) -> None:
    server.close()
    results = list(items(conversations_list, core, LIMIT, options=ONCE))
    assert [type(result) for result in results] == [Err]
    assert isinstance(results[0].error, OrqError)
