"""Test that a cancelled or interrupted call or stream frees its connection.

Nothing stays open.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, RetryConfig
from orq.errors import OrqError, StreamError
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS
from tests.faults._server import HOLD, Script, Server, answer, head, soon
from tests.faults._streams import (
    BACKENDS,
    FINE,
    OVER_ALL,
    STALLED,
    async_begin,
    async_client,
    begin,
    client,
    run,
)
from tests.support.extras import has

# -- cancellation

HALF_HEADERS: Script = [b"HTTP/1.1 200 OK\r\n", HOLD]
HALF_BODY: Script = [head(200, length=500) + b"{", HOLD]
CANCELLED = {
    "waiting for an event": (STALLED, "stream"),
    "waiting for headers": (HALF_HEADERS, "stream"),
    "waiting for a body": (HALF_BODY, "retrieve"),
    "pausing before a retry": (answer(503), "pause"),
}


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """Make the first calls of the process, which load what the others use, before any is cancelled at a moment."""

    async def first() -> None:
        async with async_client(server) as core:
            for what in ("stream", "retrieve"):
                with suppress(OrqError):
                    await work(core, what)

    with Server([], default=FINE) as server:
        for backend in dict(WAYS):
            run(backend, first)


async def work(core: AsyncOrqCore, what: str) -> None:
    if what == "stream":
        async with await async_begin(core) as stream:
            async for _ in stream:
                pass
    else:
        await conversations_retrieve(core, REQUESTS["retrieve"])


def never(core: AsyncOrqCore, what: str) -> Any:
    async def unless_cancelled() -> None:
        await work(core, what)
        raise AssertionError("it was not cancelled")

    return unless_cancelled()


async def by_cancel(core: AsyncOrqCore, what: str) -> None:
    task = asyncio.ensure_future(never(core, what))
    await asyncio.sleep(0.15)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    check_cancellation(caught.value)


async def by_wait_for(core: AsyncOrqCore, what: str) -> None:
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(never(core, what), 0.15)


async def by_timeout(core: AsyncOrqCore, what: str) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.15):  # type: ignore[attr-defined]
            await never(core, what)


async def by_scope(core: AsyncOrqCore, what: str) -> None:
    with anyio.move_on_after(0.15) as scope:
        await never(core, what)
    assert scope.cancelled_caught


async def by_a_failing_sibling(core: AsyncOrqCore, what: str) -> None:
    try:
        async with anyio.create_task_group() as group:
            group.start_soon(never, core, what)
            await anyio.sleep(0.15)
            raise ZeroDivisionError
    except BaseException as error:
        assert [type(one) for one in error.exceptions] == [ZeroDivisionError]  # type: ignore[attr-defined]


WAYS: list[tuple[str, Any]] = [("asyncio", by_cancel), ("asyncio", by_wait_for)]
WAYS += [("asyncio", by_timeout)] if sys.version_info >= (3, 11) else []
WAYS += [(backend, way) for backend in BACKENDS for way in (by_scope, by_a_failing_sibling)]
WAYS += [("aiohttp", way) for loop, way in WAYS if loop == "asyncio" and has("aiohttp")]


def check_cancellation(error: BaseException) -> None:
    """What escapes has passed our frames only: those of the HTTP client hold the request, and so the key."""
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert KEY not in shown
    assert "httpcore" not in shown and "/aiohttp/" not in shown


@pytest.mark.parametrize(("backend", "way"), WAYS, ids=[f"{backend}-{way.__name__}" for backend, way in WAYS])
@pytest.mark.parametrize(("script", "what"), CANCELLED.values(), ids=CANCELLED)
def test_cancellation_frees_the_connection(script: Script, what: str, backend: str, way: Any) -> None:
    async def main() -> None:
        slow = RetryConfig(initial_interval=5.0) if what == "pause" else None
        async with async_client(server, retries=slow) as core:
            await way(core, what)
            if what != "pause":
                assert soon(lambda: server.open == 0), "the connection is shut"
            assert len(server.requests) == 1

    with Server(script, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", OVER_ALL)
def test_cancellation_while_the_reader_is_busy(backend: str) -> None:
    """The stream is left through its `async with`, inside a scope that is cancelled already."""

    async def main() -> None:
        async with async_client(server) as core:
            with anyio.CancelScope() as scope:
                async with await async_begin(core) as stream:
                    async for _ in stream:
                        scope.deadline = anyio.current_time() + 0.05
                        await anyio.sleep(5)
            assert soon(lambda: server.open == 0)

    with Server(STALLED, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", OVER_ALL)
def test_a_stream_is_closed_after_a_cancelled_read(backend: str) -> None:
    """Without `async with` too: the connection is shut, nothing warns, and to read on is an error, not an end."""

    async def main() -> None:
        async with async_client(server) as core:
            stream = await async_begin(core)
            with anyio.move_on_after(0.05):
                async for _ in stream:
                    pass
            assert soon(lambda: server.open == 0)
            with pytest.raises(StreamError, match=r"cancelled|interrupted"):
                await anext(stream)
            del stream
            gc.collect()

    with Server(STALLED, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", OVER_ALL)
def test_many_cancelled_at_a_time(backend: str) -> None:
    async def main() -> None:
        async with async_client(server, max_connections=50) as core:
            with anyio.move_on_after(0.3):
                async with anyio.create_task_group() as group:
                    for _ in range(20):
                        group.start_soon(work, core, "stream")
            assert soon(lambda: server.open == 0)

    with Server(*[STALLED] * 20, default=FINE) as server:
        run(backend, main)


# -- Ctrl-C


@contextmanager
def interrupted_after(seconds: float) -> Iterator[None]:
    """Raise KeyboardInterrupt in this, the main thread, as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    check_cancellation(caught.value)


needs_alarm = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timer")


@needs_alarm
@pytest.mark.parametrize(("script", "what"), CANCELLED.values(), ids=CANCELLED)
def test_ctrl_c_frees_the_connection(script: Script, what: str) -> None:
    slow = RetryConfig(initial_interval=5.0) if what == "pause" else None
    with Server(script, default=FINE) as server, client(server, retries=slow) as core:
        begun = time.monotonic()
        with interrupted_after(0.1):
            if what == "stream":
                with begin(core) as stream:
                    for _ in stream:
                        pass
            else:
                conversations_retrieve(core, REQUESTS["retrieve"])
        assert time.monotonic() - begun < 1
        if what != "pause":
            assert soon(lambda: server.open == 0)


@needs_alarm
def test_a_stream_is_closed_after_ctrl_c() -> None:
    """Without `with` too: the connection is shut, nothing warns, and to read on is an error, not an end."""
    with Server(STALLED, default=FINE) as server, client(server) as core:
        stream = begin(core)
        with interrupted_after(0.1):
            for _ in stream:
                pass
        assert soon(lambda: server.open == 0)
        with pytest.raises(StreamError, match=r"cancelled|interrupted"):
            next(stream)
        del stream
        gc.collect()
