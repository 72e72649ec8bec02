"""Test one async core in several event loops, one after the other and at once.

Connections are plain sockets, so those of a loop that has ended can still be closed: the core does so when it makes a
client for the next loop, and when it is closed.
"""

from __future__ import annotations

import asyncio
import gc
import os
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import anyio
import pytest

from orq import AsyncOrqCore
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import KEY, REQUESTS, RETRIEVED, STREAM
from tests.faults._server import Server, answer, chunks, head, soon

FINE = answer(200, RETRIEVED)
STREAMED = [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks(STREAM)]
DESCRIPTORS = Path("/dev/fd")
needs_descriptors = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list open descriptors")


def descriptors() -> int:
    return len(os.listdir(DESCRIPTORS))


def warned(run: Callable[[], None]) -> list[str]:
    """Run, collect garbage, and return what was warned of meanwhile."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run()
        gc.collect()
    assert {one.category for one in caught} <= {ResourceWarning}
    return [str(one.message) for one in caught]


def test_two_runs_of_asyncio_on_one_core() -> None:
    with Server(default=FINE) as server:
        core = AsyncOrqCore(KEY, server_url=server.url)

        async def call() -> None:
            for _ in range(2):
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()

        async def close() -> None:
            await call()
            await core.aclose()

        told = warned(lambda: [asyncio.run(main()) for main in (call, call, close)] and None)  # type: ignore[func-returns-value]
        assert server.connections == 3, "one for each loop, used twice"
        assert soon(lambda: server.open == 0)
        assert told == [], "the next loop closes the connections of one that has ended"


def test_no_warning_if_each_loop_closes_its_connections() -> None:
    with Server(default=FINE) as server:

        async def main() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url) as core:
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        def run() -> None:
            asyncio.run(main())
            asyncio.run(main())

        assert warned(run) == []
        assert server.wait_closed()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_asyncio_and_trio_in_turn() -> None:
    with Server(default=FINE) as server:
        core = AsyncOrqCore(KEY, server_url=server.url)

        async def call() -> None:
            for _ in range(3):
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        for backend in ("asyncio", "trio", "asyncio", "trio"):
            anyio.run(call, backend=backend)
        assert server.connections == 4, "one for each run"
        anyio.run(core.aclose)
        gc.collect()
        assert soon(lambda: server.open == 0)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@needs_descriptors
def test_many_runs_do_not_pile_up_descriptors() -> None:
    with Server(default=FINE) as server:
        core = AsyncOrqCore(KEY, server_url=server.url)

        async def call() -> None:
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        asyncio.run(call())
        gc.collect()
        before = descriptors()
        for _ in range(40):
            asyncio.run(call())
        gc.collect()
        assert soon(lambda: descriptors() <= before + 2)
        assert len(core._connections._async) == 1
        asyncio.run(core.aclose())
        gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_loops_in_several_threads_at_a_time() -> None:
    """Each loop has its own client, so that no task waits for a connection of another loop."""

    async def main() -> None:
        for _ in range(5):
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
        stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
        assert (await stream.collect()).text == "Hello!"
        assert await asyncio.gather(*[conversations_retrieve(core, REQUESTS["retrieve"]) for _ in range(3)])

    with Server(default=lambda seen: STREAMED if seen.method == "POST" else FINE) as server:
        core = AsyncOrqCore(KEY, server_url=server.url)
        with ThreadPoolExecutor(8) as pool:
            for run in [pool.submit(asyncio.run, main()) for _ in range(8)]:
                run.result(20)
        assert len(server.requests) == 8 * 9
        asyncio.run(core.aclose())
        gc.collect()
        assert soon(lambda: server.open == 0)
