"""Test a task that is cancelled in the same loop iteration in which a limit expires.

Python 3.10 does not count how often a task was cancelled. If a limit also cancels it, one of the two is lost, and the
task continues although it was cancelled.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from orq import Timeout
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS, RETRIEVED, STREAM
from tests.faults._loops import AIOHTTP, NATIVE, AsyncOrqCore, run_on
from tests.faults._server import HOLD, Deaf, Pause, Script, Seen, Server, chunks, head
from tests.faults._streams import async_begin

LIMIT = 0.1
EVENTS = head(200, "transfer-encoding: chunked", kind="text/event-stream")
LATE: Script = [Pause(1.0), head(200, length=len(RETRIEVED)), RETRIEVED]


async def one_call(core: AsyncOrqCore) -> None:
    await conversations_retrieve(core, REQUESTS["retrieve"])


async def cancelled_with_the_limit(core: AsyncOrqCore) -> bool:
    """Make a call; the loop is busy when its limit runs out, so both are found in one round. Tells how it ended."""
    loop = asyncio.get_running_loop()
    task = loop.create_task(one_call(core))
    loop.call_later(LIMIT * 0.6, time.sleep, LIMIT)
    loop.call_later(LIMIT * 1.3, task.cancel)
    await asyncio.wait([task])
    return task.cancelled()


@pytest.mark.parametrize("loop", [*NATIVE, AIOHTTP])
@pytest.mark.parametrize("settings", [{"timeout": Timeout(connect=LIMIT)}, {"total_timeout": LIMIT}], ids=str)
def test_while_it_connects(settings: dict[str, Any], loop: str) -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=deaf.url, retries=None, **settings) as core:
            assert await cancelled_with_the_limit(core)
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback accepts or refuses every connection")
        run_on(loop, main)


@pytest.mark.parametrize("loop", [*NATIVE, AIOHTTP])
@pytest.mark.parametrize("settings", [{"timeout": Timeout(pool=LIMIT)}, {"total_timeout": LIMIT}], ids=str)
def test_while_it_waits_for_a_connection(settings: dict[str, Any], loop: str) -> None:
    async def main() -> None:
        core = AsyncOrqCore(KEY, server_url=server.url, retries=None, max_connections=1, **settings)
        async with core, await async_begin(core):
            assert await cancelled_with_the_limit(core)

    def default(seen: Seen) -> Script:
        return [EVENTS + chunks(STREAM[:1], end=False), HOLD]

    with Server(default=default) as server:
        run_on(loop, main)


@pytest.mark.parametrize("loop", [*NATIVE, AIOHTTP])
@pytest.mark.parametrize("settings", [{"timeout": Timeout(read=LIMIT)}, {"total_timeout": LIMIT}], ids=str)
def test_while_it_waits_for_the_answer(settings: dict[str, Any], loop: str) -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, retries=None, **settings) as core:
            assert await cancelled_with_the_limit(core)

    with Server(default=lambda seen: LATE) as server:
        run_on(loop, main)
