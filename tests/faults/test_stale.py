"""Test stale connections, which the server closes just as the next request is sent."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import Any

import anyio
import pytest

from orq import OrqCore, RetryConfig, Timeout
from orq.funcs import conversations_create, conversations_delete, conversations_retrieve
from tests.faults._ask import CREATED, KEY, REQUESTS, RETRIEVED
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._server import CLOSE, RESET, Pause, Script, Seen, Server, answer
from tests.faults._streams import FINE

ONLY_CLOSED = "aiohttp does not tell whether a part of an answer had come before a reset: the POST is not sent again"

FAST = RetryConfig(max_attempts=2, initial_interval=0.001, max_interval=0.002)
TIMEOUT = Timeout(5.0, 5.0, 5.0, 10.0)
MADE = answer(200, CREATED)
BUSY = 1.3
"""More than the second in which a stale connection turns out to be so."""


@pytest.mark.parametrize("ending", [CLOSE, pytest.param(RESET, marks=pytest.mark.once)], ids=["closed", "reset"])
@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
def test_a_post_that_waited_for_its_connection(loop: str, ending: Any) -> None:
    """The time that it waited is not time in which the service may have worked on it."""
    if loop == "aiohttp" and ending is RESET:
        pytest.skip(ONLY_CLOSED)
    scripts: list[Script] = [[Pause(BUSY), *FINE], [ending], MADE]

    def sync() -> None:
        settings: dict[str, Any] = {"timeout": TIMEOUT, "max_connections": 1, "retries": FAST}
        with OrqCore(KEY, server_url=server.url, **settings) as core:
            busy = threading.Thread(target=conversations_retrieve, args=(core, REQUESTS["retrieve"]))
            busy.start()
            time.sleep(0.1)
            result = conversations_create(core, REQUESTS["create"])
            busy.join()
            assert result.ok, result.error
            assert result.response.attempts == 2

    async def main() -> None:
        settings: dict[str, Any] = {"timeout": TIMEOUT, "max_connections": 1, "retries": FAST}
        async with AsyncOrqCore(KEY, server_url=server.url, **settings) as core:
            async with anyio.create_task_group() as group:
                group.start_soon(conversations_retrieve, core, REQUESTS["retrieve"])
                await anyio.sleep(0.1)
                result = await conversations_create(core, REQUESTS["create"])
            assert result.ok, result.error
            assert result.response.attempts == 2

    with Server(*scripts) as server:
        sync() if loop == "sync" else run_on(loop, main)
        assert [seen.connection for seen in server.requests] == [1, 1, 2]


IDLE = 5
CALLS: dict[str, Any] = {
    "POST": (conversations_create, "create"),
    "GET": (conversations_retrieve, "retrieve"),
    "DELETE": (conversations_delete, "delete"),
}


class OnceEach:
    """What a server does that closes after each answer, without saying so: no connection serves twice."""

    def __init__(self, ending: Any) -> None:
        self._served, self._ending = Counter[int](), ending
        self.together = threading.Barrier(IDLE)
        """The first answers wait for one another, so that each takes a connection."""

    def __call__(self, seen: Seen) -> Script:
        self._served[seen.connection] += 1
        if self._served[seen.connection] > 1:
            return [self._ending]
        if seen.connection <= IDLE:
            self.together.wait(5)
        return {"POST": MADE, "DELETE": answer(200, b"{}")}.get(seen.method, answer(200, RETRIEVED))


@pytest.mark.parametrize("ending", [CLOSE, RESET], ids=["closed", "reset"])
@pytest.mark.parametrize("loop", ["sync", *LOOPS, AIOHTTP])
@pytest.mark.parametrize("method", CALLS)
def test_after_a_stale_connection_comes_a_fresh_one(method: str, loop: str, ending: Any) -> None:
    """Two attempts are enough, however many stale connections there are."""
    if loop == "aiohttp" and ending is RESET and method == "POST":
        pytest.skip(ONLY_CLOSED)
    function, what = CALLS[method]
    settings: dict[str, Any] = {"timeout": TIMEOUT, "max_connections": IDLE, "retries": FAST}

    def sync() -> None:
        with OrqCore(KEY, server_url=server.url, **settings) as core:
            first = [
                threading.Thread(target=conversations_retrieve, args=(core, REQUESTS["retrieve"])) for _ in range(IDLE)
            ]
            for thread in first:
                thread.start()
            for thread in first:
                thread.join()
            result = function(core, REQUESTS[what])
            assert result.ok, result.error
            assert result.response.attempts == 2

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, **settings) as core:
            async with anyio.create_task_group() as group:
                for _ in range(IDLE):
                    group.start_soon(conversations_retrieve, core, REQUESTS["retrieve"])
            result = await function(core, REQUESTS[what])
            assert result.ok, result.error
            assert result.response.attempts == 2

    with Server(default=OnceEach(ending)) as server:
        sync() if loop == "sync" else run_on(loop, main)
        assert server.connections == IDLE + 1
        assert len(server.requests) == IDLE + 2
