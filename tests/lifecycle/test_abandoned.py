"""Test unreferenced streams of the caller's async client whose event loop has ended."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from orq import AsyncOrqCore, OrqCore
from orq._http.abandoned import _kept, abandoned
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS
from tests.faults._loops import LOOPS, run_on
from tests.faults._server import Script, Seen, Server, soon
from tests.faults._streams import FINE, STALLED, async_begin
from tests.support.observers import Observer

RUNS = 3


def script(seen: Seen) -> Script:
    return STALLED if seen.method == "POST" else FINE


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    gc.collect()
    with OrqCore(KEY, server_url="http://127.0.0.1:1"):
        pass  # this releases streams that other tests left open
    before = len(_kept)
    yield
    assert list(abandoned) == []
    assert len(_kept) == before, "generators of a body that nobody can read are held for ever"


def drop(loop: str, server: Server, observer: Observer) -> weakref.ref[Any] | None:
    """Drop a stream in a run of its own; returns asyncio's loop."""
    ran: list[Any] = []

    async def main() -> None:
        async with httpx.AsyncClient(trust_env=False) as http_client:
            core = AsyncOrqCore(
                KEY, server_url=server.url, retries=None, http_client=http_client, middleware=[observer]
            )
            stream = await async_begin(core)
            await anext(stream)
            if loop != "trio":
                ran.append(weakref.ref(asyncio.get_running_loop()))
            with pytest.warns(ResourceWarning, match="unclosed <AsyncReplyStream"):
                del stream
                gc.collect()

    run_on(loop, main)
    return ran[0] if ran else None


def next_call(server: Server) -> None:
    with OrqCore(KEY, server_url=server.url) as core:
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok


def next_async_call(server: Server) -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core:
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    anyio.run(main)


def next_close(server: Server) -> None:
    OrqCore(KEY, server_url=server.url).close()


# A warning of asyncio, whose transport cannot be closed after its loop.
@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")
@pytest.mark.parametrize("then", [next_call, next_async_call, next_close])
@pytest.mark.parametrize("loop", LOOPS)
def test_streams_of_an_ended_loop_are_released(loop: str, then: Callable[[Server], None]) -> None:
    observer = Observer()
    with Server(default=script) as server:
        loops = [drop(loop, server, observer) for _ in range(RUNS)]
        then(server)
        assert observer.reasons == ["closed"] * RUNS, "each is told of once"
        assert all(end.error is None for end in observer.endings)
        then(server)
        gc.collect()
        assert len(observer.endings) == RUNS
        assert [one for one in loops if one is not None and one() is not None] == [], "a loop is held for ever"
        assert soon(lambda: server.open == 0)


def test_streams_of_a_running_loop_wait_for_it() -> None:
    """Nobody but that loop may close it; its next call does."""
    observer = Observer()

    async def main() -> None:
        async with httpx.AsyncClient(trust_env=False) as http_client:
            given: Any = {"http_client": http_client, "middleware": [observer]}
            core = AsyncOrqCore(KEY, server_url=server.url, retries=None, **given)
            with pytest.warns(ResourceWarning, match="unclosed <AsyncReplyStream"):
                await async_begin(core)
                gc.collect()
            await anyio.to_thread.run_sync(next_call, server)
            assert observer.endings == []
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
            assert observer.reasons == ["closed", "complete"]

    with Server(default=script) as server:
        anyio.run(main)
