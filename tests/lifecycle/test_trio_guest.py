"""Test trio as a guest of asyncio's loop (`trio.lowlevel.start_guest_run`)."""

from __future__ import annotations

import asyncio
from typing import Any

import anyio
import httpx
import pytest
import trio

from orq import AsyncOrqCore, Timeout
from orq.errors import RequestTimeoutError
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS
from tests.faults._server import HOLD, Server, soon
from tests.faults._streams import FINE, STALLED, WHOLE, async_begin

LIMIT = 8.0
SHORT = Timeout(2.0, 0.2, 2.0, 2.0)


def as_guest(work: Any, beside: Any = None) -> None:
    """Run trio inside asyncio, and something of asyncio's own `beside` it; what fails there is raised here."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Any] = loop.create_future()
        trio.lowlevel.start_guest_run(
            work, run_sync_soon_threadsafe=loop.call_soon_threadsafe, done_callback=done.set_result
        )
        await asyncio.gather(*([beside()] if beside else []))
        (await done).unwrap()

    asyncio.run(asyncio.wait_for(main(), LIMIT))


@pytest.mark.filterwarnings(
    "ignore:Async generator 'http:ResourceWarning"
)  # a warning of trio about an unfinished body of the caller's client
@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
def test_a_call_and_two_streams(lent: bool) -> None:
    async def work() -> None:
        given: dict[str, Any] = {"http_client": httpx.AsyncClient(trust_env=False)} if lent else {}
        async with AsyncOrqCore(KEY, server_url=server.url, retries=None, **given) as core:
            for _ in range(2):
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()
            assert (await (await async_begin(core)).collect()).text == "Hello!"
            async with await async_begin(core) as left:
                await anext(left)
        if lent:
            await given["http_client"].aclose()

    with Server(FINE, FINE, WHOLE, STALLED) as server:
        as_guest(work)
        assert server.connections == 1
        assert soon(lambda: server.open == 0)


def test_a_limit() -> None:
    async def work() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, retries=None, timeout=SHORT) as core:
            result = await conversations_retrieve(core, REQUESTS["retrieve"])
            assert type(result.error) is RequestTimeoutError, result
            assert result.error.limit == "read"

    with Server([HOLD]) as server:
        as_guest(work)


def test_a_core_that_both_use() -> None:
    """It has a client for each of the two, as they wait in different ways."""
    found: list[Any] = []

    async def call() -> None:
        for _ in range(3):
            found.append(await conversations_retrieve(core, REQUESTS["retrieve"]))
            await anyio.sleep(0.01)

    async def work() -> None:
        await call()
        while len(found) < 6:  # noqa: ASYNC110 - asyncio has calls left, and no event belongs to both
            await anyio.sleep(0.01)
        await core.aclose()

    with Server(default=FINE) as server:
        core = AsyncOrqCore(KEY, server_url=server.url, retries=None)
        as_guest(work, beside=call)
        asyncio.run(core.aclose())
        assert len(found) == 6
        assert [one.error for one in found if not one.ok] == []
        assert server.connections == 2
        assert soon(lambda: server.open == 0)
