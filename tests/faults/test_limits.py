"""Test that each limit ends its wait in time and is named in the error, anywhere in a call."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from orq import OrqCore, RequestOptions, Timeout
from orq.errors import RequestTimeoutError
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import (
    ASYNC,
    ASYNC_FACADE,
    CREATED,
    KEY,
    OVER_AIOHTTP,
    REQUESTS,
    RETRIEVED,
    STARTED,
    SYNC,
    SYNC_FACADE,
    TRIO,
    Got,
    Mode,
    ask,
    check_error,
)
from tests.faults._figures import tally
from tests.faults._loops import AsyncOrqCore, run_on
from tests.faults._server import HOLD, Deaf, Drip, Server, answer, closed_port, head
from tests.faults._waits import (
    EVENTS_WITHOUT_END,
    HEADERS,
    JSON,
    NOTHING,
    PINGS,
    SLOW_BODY,
    SLOW_EVENT,
    SLOW_HEADERS,
    SSE,
    STALL,
    Wait,
    idle,
    in_time,
    most,
    one,
    read,
    together,
    total,
)

WAITS = [
    read("no answer to a POST", "create", NOTHING),
    read("no answer to a request for a stream", "stream", NOTHING),
    read("half of the headers", "create", [HEADERS, HOLD]),
    read("no body", "create", [JSON, HOLD]),
    read("half a body", "create", [JSON + CREATED[:9], HOLD]),
    read("a stream that stalls, without an idle limit", "stream", STALL, 1),
    idle("no event at all", [SSE, HOLD]),
    idle("a stall between events", STALL, 1),
    idle("a stall within an event", [SSE + one(STARTED + b'data: {"ty'), HOLD], 1),
    idle("keep-alives without end", PINGS, 1),
    idle("an event in slow pieces", SLOW_EVENT, 1),
    idle("keep-alives with an id", [SSE + one(STARTED), Drip(one(b"id: 1\n\n"), 0.03)], 1),
    total("no answer", "create", NOTHING),
    total("headers without end", "create", SLOW_HEADERS),
    total("headers of a stream without end", "stream", SLOW_HEADERS),
    total("a body in slow pieces", "create", SLOW_BODY),
    total("the body of an error in slow pieces", "retrieve", [head(200, length=500), Drip(b" ", 0.03)]),
    total("no event at all", "stream", [SSE, HOLD]),
    total("a stall between events", "stream", STALL, 1),
    total("keep-alives without end", "stream", PINGS, 1),
    total("an event in slow pieces", "stream", SLOW_EVENT, 1),
    total("events without end", "stream", EVENTS_WITHOUT_END, 3),
]


def timed(wait: Wait, mode: Mode, url: str) -> tuple[float, Got]:
    begun = time.monotonic()
    got = ask(mode, url, wait.what, retries=None, **wait.settings)
    return time.monotonic() - begun, got


ALL = (SYNC, SYNC_FACADE, ASYNC, ASYNC_FACADE, TRIO)


@pytest.mark.parametrize("wait", WAITS, ids=str)
def test_a_limit_ends_the_wait_in_time(wait: Wait) -> None:
    def in_mode(mode: Mode) -> None:
        with Server(default=wait.script) as server:

            def run() -> float:
                begun = len(server.requests)
                elapsed, got = timed(wait, mode, server.url)
                fields = {"limit": wait.limit, "seconds": wait.seconds, "request_sent": True, "attempts": 1}
                check_error(got.error, wait.what, RequestTimeoutError, retryable=True, **fields)
                assert f"The {wait.limit} timeout of {wait.seconds:g} s" in str(got.error)
                assert len(got.events) == wait.events
                assert len(server.requests) == begun + 1
                freed = server.wait_closed()
                tally(got.error, due=True, left_behind=not freed)
                assert freed, "its connection is shut"
                return elapsed

            in_time(run, wait.seconds, name=wait.limit)

    together(in_mode, *(ALL if WAITS.index(wait) % 4 == 0 else (SYNC, ASYNC)), *OVER_AIOHTTP)


@pytest.mark.parametrize(
    ("limit", "settings"), [("connect", {"timeout": Timeout(connect=0.3)}), ("total", {"total_timeout": 0.3})]
)
def test_a_connection_that_is_not_accepted(limit: str, settings: dict[str, Any]) -> None:
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback accepts or refuses every connection")

        def in_mode(mode: Mode) -> None:
            def run() -> float:
                begun = time.monotonic()
                got = ask(mode, deaf.url, "create", retries=None, **settings)
                elapsed = time.monotonic() - begun
                check_error(got.error, "create", RequestTimeoutError, limit=limit, seconds=0.3, request_sent=False)
                return elapsed

            in_time(run, 0.3, name=limit)

        together(in_mode, SYNC, ASYNC_FACADE, TRIO, *OVER_AIOHTTP)


@pytest.mark.parametrize(
    ("limit", "settings"), [("connect", {"timeout": Timeout(connect=0.3)}), ("total", {"total_timeout": 0.3})]
)
def test_a_handshake_that_is_not_answered(limit: str, settings: dict[str, Any]) -> None:
    def in_mode(mode: Mode) -> None:
        def run() -> float:
            begun = time.monotonic()
            got = ask(mode, server.url.replace("http:", "https:"), "create", retries=None, **settings)
            elapsed = time.monotonic() - begun
            check_error(got.error, "create", RequestTimeoutError, limit=limit, seconds=0.3, request_sent=False)
            assert server.wait_closed()
            return elapsed

        with Server() as server:
            in_time(run, 0.3)

    ask(SYNC, f"https://127.0.0.1:{closed_port()}", "create", retries=None)  # loads the certificates, once
    together(in_mode, SYNC, ASYNC_FACADE, TRIO, *OVER_AIOHTTP)


@contextlib.contextmanager
def taking_nothing(rate: float | None = None) -> Iterator[tuple[str, list[float]]]:
    """Run a server that reads nothing of what it is sent, or 64 KiB every `rate` seconds.

    Yields its address, and when connections came.
    """
    stopping = threading.Event()
    came: list[float] = []

    def sip(listener: socket.socket) -> None:
        while not stopping.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            came.append(time.monotonic())
            with connection:
                while rate is not None and not stopping.wait(rate):
                    if not connection.recv(65536):
                        break
                stopping.wait()

    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        listener.bind(("127.0.0.1", 0))
        listener.listen(8)
        threads = [threading.Thread(target=sip, args=(listener,), daemon=True) for _ in range(5)]
        for thread in threads:
            thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}", came
        finally:
            stopping.set()
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join(5)


LARGE = RequestOptions(body={"filler": "x" * 12_000_000})


@pytest.mark.parametrize(
    ("limit", "rate", "settings"),
    [
        ("write", None, {"timeout": Timeout(write=0.3)}),
        ("total", None, {"total_timeout": 0.3}),
        ("total", 0.02, {"total_timeout": 0.3}),
    ],
    ids=["write, nothing is read", "total, nothing is read", "total, slowly read"],
)
def test_a_request_that_is_not_taken(limit: str, rate: float | None, settings: dict[str, Any]) -> None:
    def in_mode(mode: Mode) -> None:
        def run() -> float:
            begun = time.monotonic()
            got = ask(mode, url, "create", options=LARGE, retries=None, **settings)
            elapsed = time.monotonic() - begun
            check_error(got.error, "create", RequestTimeoutError, limit=limit, seconds=0.3, request_sent=True)
            assert elapsed >= 0.29, "a limit must not fire early"
            # 12 MB are checked and encoded before the request is written. That alone can take so long.
            encoding = came[-1] - begun if came else elapsed
            return max(0.3, elapsed - encoding if limit == "write" else min(elapsed, 0.3 + elapsed - encoding))

        with taking_nothing(rate) as (url, came):
            in_time(run, 0.3, most(0.3) + 0.2)

    together(in_mode, SYNC, ASYNC_FACADE, TRIO, *OVER_AIOHTTP)


def test_a_connection_that_is_not_free() -> None:
    settings: dict[str, Any] = {"max_connections": 1, "timeout": Timeout(pool=0.3), "retries": None}
    with Server([SSE + one(STARTED), HOLD], default=answer(200, RETRIEVED)) as server:
        with OrqCore(KEY, server_url=server.url, **settings) as core:
            stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()

            def run() -> float:
                begun = time.monotonic()
                error = conversations_retrieve(core, REQUESTS["retrieve"]).error
                check_error(error, "retrieve", RequestTimeoutError, limit="pool", seconds=0.3, request_sent=False)
                return time.monotonic() - begun

            in_time(run, 0.3, name="pool")
            stream.close()
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok

        async def main() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url, **settings) as core:
                stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
                begun = time.monotonic()
                error = (await conversations_retrieve(core, REQUESTS["retrieve"])).error
                assert 0.29 <= time.monotonic() - begun <= most(0.3) + 0.1
                check_error(error, "retrieve", RequestTimeoutError, limit="pool", seconds=0.3, request_sent=False)
                await stream.aclose()
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

        for loop in ("asyncio", "trio", *(mode.transport for mode in OVER_AIOHTTP)):
            server._scripts.append([SSE + one(STARTED), HOLD])
            run_on(loop, main)
