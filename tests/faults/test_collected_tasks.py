"""Test an unreferenced asyncio task that is garbage-collected inside `async with stream:`.

The collector closes the task's coroutine wherever it runs: in the middle of another call's step, or in another thread,
which must not touch the loop. The connection is still returned.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Any

import anyio
import pytest

from orq import Timeout
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS
from tests.faults._collecting import collect, script
from tests.faults._loops import AIOHTTP, NATIVE, AsyncOrqCore, run_on
from tests.faults._server import Server, soon
from tests.faults._streams import async_begin

LIMIT = 5.0
"""Seconds after which something hangs."""


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Let asyncio tell of the task that was destroyed, and leave the collector to the tests."""
    gc.collect()
    gc.disable()
    with caplog.at_level(logging.CRITICAL, "asyncio"):
        yield
    gc.enable()


def core_of(server: Server, connections: int = 1) -> AsyncOrqCore:
    timeout = Timeout(2.0, 2.0, 2.0, 2.0)
    return AsyncOrqCore(KEY, server_url=server.url, timeout=timeout, max_connections=connections, retries=None)


async def inside(core: AsyncOrqCore, begun: asyncio.Event) -> None:
    async with await async_begin(core) as stream:
        await anext(stream)
        begun.set()
        await asyncio.get_running_loop().create_future()


async def lost(core: AsyncOrqCore) -> list[Any]:
    """Return a box that alone holds a task which has come into its stream."""
    begun = asyncio.Event()
    box: list[Any] = [asyncio.create_task(inside(core, begun))]
    await asyncio.wait_for(begun.wait(), LIMIT)
    await asyncio.sleep(0)
    return box


async def call(core: AsyncOrqCore) -> Any:
    return await conversations_retrieve(core, REQUESTS["retrieve"])


def run(loop: str, main: Callable[[], Awaitable[None]]) -> None:
    async def limited() -> None:
        await asyncio.wait_for(main(), 4 * LIMIT)

    run_on(loop, limited)


def here(box: list[Any]) -> None:
    collect(box)


def elsewhere(box: list[Any]) -> None:
    thread = threading.Thread(target=collect, args=(box,), daemon=True)
    thread.start()
    thread.join(LIMIT)
    assert not thread.is_alive(), "the collecting thread hangs"


@pytest.mark.parametrize("loop", [*NATIVE, AIOHTTP])
@pytest.mark.parametrize("where", [here, elsewhere])
def test_its_connection_can_be_used_at_once(where: Callable[[list[Any]], None], loop: str) -> None:
    async def main() -> None:
        async with core_of(server) as core:
            for _ in range(2):
                box = await lost(core)
                where(box)
                result = await asyncio.wait_for(call(core), LIMIT)
                assert result.ok, result.error
                assert await anyio.to_thread.run_sync(soon, lambda: server.open <= 1)

    with Server(default=script) as server:
        run(loop, main)
        assert server.wait_closed()


def while_the_loop_sleeps(box: list[Any]) -> None:
    timer = threading.Timer(0.1, collect, (box,))
    timer.daemon = True
    timer.start()


@pytest.mark.parametrize("loop", [*NATIVE, AIOHTTP])
@pytest.mark.parametrize("where", [here, while_the_loop_sleeps])
def test_a_task_that_waits_gets_its_connection(where: Callable[[list[Any]], None], loop: str) -> None:
    """The task wakes immediately. Without a signal the loop would sleep until the limit of the waiting task."""

    async def main() -> None:
        async with core_of(server) as core:
            box = await lost(core)
            waiting = asyncio.create_task(call(core))
            await asyncio.sleep(0.05)
            begun = asyncio.get_running_loop().time()
            where(box)
            result = await asyncio.wait_for(waiting, LIMIT)
            assert result.ok, result.error
            assert asyncio.get_running_loop().time() - begun < 1.0

    with Server(default=script) as server:
        run(loop, main)


POOLS = ("orq._http.pool_state", "orq._http.pools_async")


@contextmanager
def at_step(number: int, act: Callable[[], object]) -> Iterator[list[str]]:
    """Act at one of the steps of the pools; its name is in what is yielded, once it was reached."""
    passed, reached = 0, list[str]()

    def look(frame: FrameType, event: str, _: Any) -> None:
        nonlocal passed
        if reached or event == "c_return" or frame.f_globals.get("__name__") not in POOLS:
            return
        if passed == number:
            reached.append(f"{frame.f_code.co_name}, line {frame.f_lineno}, {event}")
            act()
        passed += 1

    sys.setprofile(look)
    try:
        yield reached
    finally:
        sys.setprofile(None)


@pytest.mark.once
@pytest.mark.parametrize("where", [here, elsewhere])
def test_collected_at_any_step_of_the_pool(where: Callable[[list[Any]], None]) -> None:
    """Three calls wait for two connections, of which the lost task has one."""
    faults: list[str] = []

    async def round_(number: int) -> bool:
        gc.freeze()
        async with core_of(server, connections=2) as core:
            box = await lost(core)
            with at_step(number, partial(where, box)) as reached:
                calls = [asyncio.create_task(call(core)) for _ in range(3)]
                done, late = await asyncio.wait(calls, timeout=LIMIT)
            collect(box)
            faults.extend(f"{reached}: it waits still" for _ in late)
            faults.extend(f"{reached}: {one.result().error}" for one in done if not one.result().ok)
        return bool(reached)

    async def main() -> None:
        number = 0
        while await round_(number) and not faults:
            number += 3
        assert faults or number > 50

    with Server(default=script) as server:
        anyio.run(main)
    assert faults == []
