"""Helpers for tests of streams: clients that check for leaks, and sample streams.

At its end a client must have no open connection.

Every client here has one connection, so a second call works only if the first gave it back. Warnings are errors.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import anyio

from orq import OrqCore, Timeout
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from orq.replies import AsyncReplyStream, ReplyStream
from tests.faults._ask import DELTAS, KEY, REQUESTS, RETRIEVED, STARTED, STREAM
from tests.faults._figures import descriptors, leaked
from tests.faults._loops import AIOHTTP, AsyncOrqCore, run_on
from tests.faults._server import HOLD, Script, Server, answer, chunks, head, soon

FINE = answer(200, RETRIEVED)
CHUNKED = head(200, "transfer-encoding: chunked", kind="text/event-stream")
WHOLE: Script = [CHUNKED + chunks(STREAM)]
STALLED: Script = [CHUNKED + chunks([STARTED, DELTAS[0]], end=False), HOLD]
BACKENDS = ["asyncio", "trio"]
OVER_ALL = [*BACKENDS, AIOHTTP]
SETTINGS: dict[str, Any] = {"timeout": Timeout(5.0, 5.0, 5.0, 0.3), "max_connections": 1, "retries": None}


@contextmanager
def client(server: Server, **settings: Any) -> Iterator[OrqCore]:
    """A core; at the end it must be able to make a call, to close every connection, and to leave no descriptor."""
    before = descriptors()
    with OrqCore(KEY, server_url=server.url, **SETTINGS | settings) as core:
        yield core
        gc.collect()
        assert conversations_retrieve(core, REQUESTS["retrieve"]).unwrap()
    freed = server.wait_closed() and soon(lambda: descriptors() <= before)
    leaked(not freed)
    assert freed


@asynccontextmanager
async def async_client(server: Server, **settings: Any) -> AsyncIterator[AsyncOrqCore]:
    before = descriptors()
    async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS | settings) as core:
        yield core
        gc.collect()
        if asyncio_runs():
            assert asyncio.all_tasks() == {asyncio.current_task()}, "a task is left"
        assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()
    await anyio.sleep(0.01)  # asyncio closes a socket in the round after
    freed = server.wait_closed() and soon(lambda: descriptors() <= before)
    leaked(not freed)
    assert freed


def asyncio_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def begin(core: OrqCore) -> ReplyStream:
    return conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()


async def async_begin(core: AsyncOrqCore) -> AsyncReplyStream:
    return (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()


run = run_on
