"""Test waits for a socket: no lost data, and working limits.

The event loop keeps no references.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import struct
import weakref
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from orq import AsyncOrqCore
from orq._clock import monotonic
from orq._http.waiting import AsyncioWaiter, Waiter, waiter
from orq.funcs import conversations_retrieve
from tests.faults._ask import RETRIEVED
from tests.faults._loops import LOOPS, NATIVE, run_on
from tests.faults._server import Server, answer


@contextmanager
def pair() -> Generator[tuple[Waiter, socket.socket, socket.socket]]:
    near, far = socket.socketpair()
    with near, far:
        near.setblocking(False)
        yield waiter(near), near, far


@pytest.mark.parametrize("loop", LOOPS)
def test_received_data_is_returned_to_any_waiter(loop: str) -> None:
    async def main() -> None:
        with pair() as (one, _, far):
            far.send(b"before")
            assert await one.receive(100, None) == b"before"
            far.send(b"in between")
            await settled()
            assert await one.receive(2, monotonic() + 60) == b"in"
            assert await one.receive(100, monotonic() + 60) == b" between"
            far.close()
            assert await one.receive(100, None) == b""

    run_on(loop, main)


@pytest.mark.parametrize("loop", LOOPS)
def test_each_wait_has_its_own_limit(loop: str) -> None:
    async def main() -> None:
        with pair() as (one, _, far):
            far.send(b"x")
            await one.receive(1, monotonic() + 60)
            await expires(one, 0.05)  # earlier than the previous limit
            far.send(b"y")
            assert await one.receive(1, monotonic() + 0.05) == b"y"
            far.send(b"z")
            await settled(0.1)  # the limit of a wait that has ended
            assert await one.receive(1, monotonic() + 60) == b"z"
            await expires(one, 0.1)
            far.send(b"!")
            assert await one.receive(1, None) == b"!"

    run_on(loop, main)


async def expires(one: Waiter, seconds: float) -> None:
    begun = monotonic()
    with pytest.raises(TimeoutError):
        await one.receive(1, begun + seconds)
    assert seconds - 0.01 <= monotonic() - begun < seconds + 5


async def settled(seconds: float = 0.02) -> None:
    import anyio

    await anyio.sleep(seconds)


@pytest.mark.parametrize("loop", LOOPS)
def test_data_during_a_write_is_not_lost(loop: str) -> None:
    async def main() -> None:
        with pair() as (one, near, far):
            far.send(b"x")
            assert await one.receive(1, None) == b"x"
            filled = 0
            with contextlib.suppress(BlockingIOError):
                while True:
                    filled += near.send(b"y" * 65536)
            far.send(b"early")
            with pytest.raises(TimeoutError):
                await one.writable(monotonic() + 0.05)
            while filled:
                filled -= len(far.recv(65536))
            await one.writable(monotonic() + 10)
            assert await one.receive(100, monotonic() + 10) == b"early"

    run_on(loop, main)


@pytest.mark.parametrize("loop", LOOPS)
def test_a_reset_behind_the_last_bytes(loop: str) -> None:
    async def main() -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            near = socket.create_connection(listening.getsockname())
            far, _ = listening.accept()
        with near, far:
            near.setblocking(False)
            one = waiter(near)
            far.send(b"x")
            assert await one.receive(100, None) == b"x"
            far.send(b"last")
            far.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            far.close()
            assert await one.receive(2, monotonic() + 10) == b"la"
            assert await one.receive(2, monotonic() + 10) == b"st"
            with pytest.raises(ConnectionResetError):
                await one.receive(100, monotonic() + 10)

    run_on(loop, main)


@pytest.mark.parametrize("loop", NATIVE)
def test_the_loop_releases_a_socket_without_waiters(loop: str) -> None:
    async def main() -> None:
        running = asyncio.get_running_loop()
        with pair() as (one, near, far):
            far.send(b"x")
            await one.receive(1, None)
            far.send(b"y")
            await settled()
            assert not running.remove_reader(near.fileno())  # otherwise its callback would be called again and again
            await one.receive(1, None)
            one.rest()
            assert not running.remove_reader(near.fileno())

    run_on(loop, main)


@pytest.mark.parametrize("loop", NATIVE)
def test_a_timer_that_still_runs_keeps_no_socket(loop: str) -> None:
    async def main() -> None:
        with pair() as (_, near, far):
            one: Any = AsyncioWaiter(near, asyncio.get_running_loop())
            far.send(b"x")
            await one.receive(1, monotonic() + 600)
            one.rest()
            left = weakref.ref(one)
            del one
            gc.collect()
            assert left() is None

    run_on(loop, main)


@pytest.mark.parametrize("loop", NATIVE)
def test_an_idle_connection_is_watched_by_no_loop(loop: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[AsyncioWaiter] = []

    class Kept(AsyncioWaiter):
        def __init__(self, sock: socket.socket, loop: asyncio.AbstractEventLoop) -> None:
            super().__init__(sock, loop)
            self.number = sock.fileno()
            made.append(self)

    monkeypatch.setattr("orq._http.waiting.AsyncioWaiter", Kept)

    async def main() -> None:
        with Server(default=answer(body=RETRIEVED)) as server:
            async with AsyncOrqCore("key", server_url=server.url) as core:
                for _ in range(2):
                    (await conversations_retrieve(core, {"conversation_id": "c"})).unwrap()
                    (one,) = made
                    assert not asyncio.get_running_loop().remove_reader(one.number)  # type: ignore[attr-defined]

    run_on(loop, main)
