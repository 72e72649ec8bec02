"""Test `close()` during calls.

They get the error of a closed client, and nothing more is sent.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import anyio
import anyio.lowlevel
import pytest
import trustme

from orq import OrqCore, Timeout
from orq.errors import ConfigurationError
from orq.funcs import conversations_create, conversations_retrieve
from tests.faults._ask import CREATED, KEY, REQUESTS
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._points import Point, meanwhile, points
from tests.faults._server import HOLD, Pause, Server, answer, soon
from tests.faults._streams import STALLED, async_begin, begin
from tests.support.relay import serving

SETTINGS: dict[str, Any] = {"max_connections": 1, "timeout": Timeout(5.0, 5.0, 5.0, 10.0)}
WAITING = 10


def check_closed(results: list[Any]) -> None:
    """Assert that each call ended with the error of a closed client."""
    assert len(results) == WAITING
    for result in results:
        assert not result.ok, "it was sent after the client had been closed"
        assert isinstance(result.error, ConfigurationError), result
        assert "closed" in str(result.error)
        assert "received the request" not in str(result.error)


# -- calls that wait for a connection


@pytest.mark.parametrize("held_by", ["call", "stream"])
def test_threads_that_wait_for_a_connection(held_by: str) -> None:
    results: list[Any] = []

    def call(core: OrqCore) -> None:
        results.append(conversations_create(core, REQUESTS["create"]))

    with Server([HOLD] if held_by == "call" else STALLED, default=answer(200, CREATED)) as server:
        held: list[Any] = []
        with OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
            holding = threading.Thread(target=lambda: held.append(conversations_retrieve(core, REQUESTS["retrieve"])))
            if held_by == "call":
                holding.start()
            else:
                held.append(begin(core))
            assert soon(lambda: len(server.requests) == 1)
            threads = [threading.Thread(target=call, args=(core,)) for _ in range(WAITING)]
            for thread in threads:
                thread.start()
            time.sleep(0.2)
            begun = time.monotonic()
        for thread in [*threads, *([holding] if held_by == "call" else [])]:
            thread.join(8)
        assert time.monotonic() - begun < 2
        check_closed(results)
        assert len(server.requests) == 1, "it was sent after close() had returned"
        assert server.wait_closed()
        if held_by == "call":
            assert not held[0].ok
        else:
            held[0].close()


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
@pytest.mark.parametrize("held_by", ["call", "stream"])
def test_tasks_that_wait_for_a_connection(held_by: str, loop: str) -> None:
    results: list[Any] = []

    async def call(core: AsyncOrqCore, found: list[Any]) -> None:
        found.append(await conversations_create(core, REQUESTS["create"]))

    async def main() -> None:
        held: list[Any] = []
        core = AsyncOrqCore(KEY, server_url=server.url, **SETTINGS)
        with anyio.fail_after(8):
            async with anyio.create_task_group() as group, core:
                if held_by == "call":
                    group.start_soon(call, core, held)
                else:
                    held.append(await async_begin(core))
                await anyio.sleep(0.1)
                for _ in range(WAITING):
                    group.start_soon(call, core, results)
                await anyio.sleep(0.1)
        check_closed(results)
        assert len(server.requests) == 1, "it was sent after aclose() had returned"
        if held_by == "call":
            assert not held[0].ok
        else:
            await held[0].aclose()

    with Server([HOLD] if held_by == "call" else STALLED, default=answer(200, CREATED)) as server:
        run_on(loop, main)
        assert server.wait_closed()


# -- first calls: the client and its pools are made while another thread closes


def close_at(server: Server, point: Point) -> str:
    """Make a first call, and let another thread close the core at a point of it. Return what went wrong."""
    core = OrqCore(KEY, server_url=server.url, retries=None)
    closed: list[int] = []  # how many requests had come when close() returned
    closing: list[threading.Thread] = []
    late: list[bool] = []  # whether close() had to wait for the call, which may then have continued

    def close() -> None:
        core.close()
        closed.append(len(server.requests))

    def act() -> None:
        time.sleep(0.003)  # by now every sent request has arrived
        closing.append(meanwhile(close, 0.02))
        late.append(closing[0].is_alive())

    before = len(server.requests)
    with point.before(act):
        result = conversations_create(core, REQUESTS["create"])
    if not closing:
        core.close()
        return "" if result.ok else str(result.error)
    closing[0].join(5)
    if not closed:
        return "close() does not return"
    if not server.wait_closed(1):
        return "a socket is left open"
    if closed[0] == before and not late[0]:
        if len(server.requests) > before:
            return "the request was sent behind close()"
        if not isinstance(result.error, ConfigurationError) and not getattr(result.error, "request_sent", False):
            return f"nothing was sent, and the error is {result.error!r}"
    return ""


@pytest.mark.once
def test_closing_at_any_point_of_a_first_call() -> None:
    """No client is made behind `close()`; no request leaves after it; no socket is left while the core is alive."""
    with Server(default=answer(200, CREATED)) as server:
        for point in points():
            if close_at(server, point):  # perhaps because the server's thread was slow
                assert not (fault := close_at(server, Point(point.number))), f"{point}: {fault}"


@pytest.mark.once
@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
def test_aclose_at_any_step_of_first_calls(loop: str) -> None:
    """Each call that is not over when `aclose()` returns fails: an answer would come later than that."""

    async def call(core: AsyncOrqCore, results: list[Any]) -> None:
        results.append(await conversations_create(core, REQUESTS["create"]))

    async def main() -> None:
        for steps in range(30):
            core, results = AsyncOrqCore(KEY, server_url=server.url, retries=None), list[Any]()
            with anyio.fail_after(5):
                async with anyio.create_task_group() as group:
                    for _ in range(3):
                        group.start_soon(call, core, results)
                    for _ in range(steps):
                        await anyio.lowlevel.checkpoint()
                    await core.aclose()
            assert len(results) == 3
            assert not any(one.ok for one in results), f"closed after {steps} steps: answered behind aclose()"
            await anyio.sleep(0.01)
            assert soon(lambda: server.open == 0, 1), f"closed after {steps} steps: a socket is left"

    with Server(default=[Pause(0.1), *answer(200, CREATED)]) as server:
        run_on(loop, main)


# -- TLS handshakes


class SlowTLS:
    """A server that answers a handshake only once it is told to, and keeps what it is sent then."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://localhost:{self._listener.getsockname()[1]}"
        self.begun, self.go, self.over = threading.Event(), threading.Event(), threading.Event()
        self.received = b""
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            connection, _ = self._listener.accept()
            with connection:
                connection.settimeout(5)
                self.begun.set()
                self.go.wait(5)
                with self._context.wrap_socket(connection, server_side=True) as secure:
                    self.received = secure.recv(65536)
                    if self.received:
                        secure.sendall(answer(200, CREATED)[0])  # type: ignore[arg-type]
                        secure.recv(1)
        self.over.set()

    def stop(self) -> None:
        self.go.set()
        self._listener.close()


@pytest.fixture
def slow(ca: trustme.CA) -> Iterator[SlowTLS]:
    server = SlowTLS(serving(ca.issue_cert("localhost")))
    yield server
    server.stop()


@pytest.fixture
def trusting(ca: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    ca.configure_trust(context)
    return context


def check_handshake(slow: SlowTLS, results: list[Any]) -> None:
    assert slow.over.wait(2), "the socket stays open"
    assert slow.received == b"", "the request was sent after the client had been closed"
    assert not results[0].ok


def test_close_during_a_tls_handshake(slow: SlowTLS, trusting: ssl.SSLContext) -> None:
    core, results = OrqCore(KEY, server_url=slow.url, verify=trusting), list[Any]()
    thread = threading.Thread(target=lambda: results.append(conversations_create(core, REQUESTS["create"])))
    thread.start()
    assert slow.begun.wait(2)
    time.sleep(0.05)
    core.close()
    slow.go.set()
    thread.join(8)
    check_handshake(slow, results)


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
def test_aclose_during_a_tls_handshake(loop: str, slow: SlowTLS, trusting: ssl.SSLContext) -> None:
    results: list[Any] = []

    async def call(core: AsyncOrqCore) -> None:
        results.append(await conversations_create(core, REQUESTS["create"]))

    async def main() -> None:
        core = AsyncOrqCore(KEY, server_url=slow.url, verify=trusting)
        with anyio.fail_after(8):
            async with anyio.create_task_group() as group:
                group.start_soon(call, core)
                await anyio.sleep(0.2)
                assert slow.begun.is_set()
                await core.aclose()
                slow.go.set()

    run_on(loop, main)
    check_handshake(slow, results)
