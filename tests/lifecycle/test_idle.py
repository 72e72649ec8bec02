"""Test idle connections: kept for the next call, probed, and closed in time.

The system probes them. They are closed before balancers close them.
"""

from __future__ import annotations

import socket
import time

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore
from orq._http import pool_choice
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import KEY, REQUESTS, RETRIEVED, STREAM
from tests.faults._server import Server, answer, chunks, head

FINE = answer(200, RETRIEVED)
STREAMED = [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks(STREAM)]


def test_calls_one_after_the_other_share_a_connection() -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core:
            for _ in range(20):
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    with Server(default=FINE) as server:
        with OrqCore(KEY, server_url=server.url) as core:
            for _ in range(20):
                assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        assert (len(server.requests), server.connections) == (20, 1)
        anyio.run(main)
        assert (len(server.requests), server.connections) == (40, 2)


def test_a_connection_that_was_idle_for_too_long_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """Load balancers drop idle connections after 60 seconds, many of them without closing them."""
    assert pool_choice.KEEPALIVE_EXPIRY == 30.0
    monkeypatch.setattr(pool_choice, "KEEPALIVE_EXPIRY", 0.05)
    with Server(default=FINE) as server, OrqCore(KEY, server_url=server.url) as core:
        for _ in range(3):
            assert conversations_retrieve(core, REQUESTS["retrieve"]).response.attempts == 1
            time.sleep(0.1)
        assert server.connections == 3


def option(connection: object, level: int, name: str) -> int | None:
    """Read an option of a socket; None where the system has no such option."""
    number = getattr(socket, name, None)
    if number is None:
        return None
    assert hasattr(connection, "getsockopt")
    found: int = connection.getsockopt(level, number)
    return found


def check(connection: object) -> None:
    assert option(connection, socket.SOL_SOCKET, "SO_KEEPALIVE")
    assert option(connection, socket.IPPROTO_TCP, "TCP_KEEPIDLE") in (45, None)
    assert option(connection, socket.IPPROTO_TCP, "TCP_KEEPINTVL") in (15, None)
    assert option(connection, socket.IPPROTO_TCP, "TCP_NODELAY"), "a small request is not held back"


def test_the_system_probes_connections_that_are_silent() -> None:
    """A stream may be silent for minutes; a router that forgets it meanwhile would leave both sides waiting."""

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core:
            stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
            async with stream:
                connection = stream._state.body.incoming.body._network_stream
                check(connection.get_extra_info("socket"))

    with Server(default=STREAMED) as server:
        with OrqCore(KEY, server_url=server.url) as core:
            stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
            with stream:
                connection = stream._state.body.incoming.body._network_stream
                check(connection.get_extra_info("socket"))
        anyio.run(main)
