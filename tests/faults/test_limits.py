"""Each limit ends the wait that it is about, in time, and is named on the error; wherever in a call the wait is.

In time means within 10 % of the limit plus 50 ms. A test is given more than one chance, as a busy machine may be late.
A client that was lent is promised less: its connections are httpx's own, so a limit on more than one wait (idle with
comments coming in, total) is noticed when the next bytes arrive.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import anyio
import httpx
import pytest

from orq import AsyncOrqCore, OrqCore, RequestOptions, RetryConfig, Timeout
from orq.errors import ConnectionFailedError, InternalServerError, RequestTimeoutError
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import (
    ASYNC,
    ASYNC_FACADE,
    CREATED,
    DELTAS,
    DONE,
    KEY,
    REQUESTS,
    RETRIEVED,
    STARTED,
    STREAM,
    SYNC,
    SYNC_FACADE,
    TRIO,
    Got,
    Mode,
    ask,
    check_error,
)
from tests.faults._server import HOLD, Deaf, Drip, Pause, Script, Server, answer, chunks, head

SSE = head(200, "transfer-encoding: chunked", kind="text/event-stream")
JSON = head(201, length=len(CREATED))
HEADERS = b"HTTP/1.1 201 Created\r\n"
NOTHING: Script = [HOLD]
PING = chunks([b": ping\n\n"], end=False)


def one(block: bytes) -> bytes:
    return chunks([block], end=False)


def most(seconds: float) -> float:
    """The latest that a limit may fire."""
    return seconds * 1.1 + 0.05


def in_time(run: Callable[[], float], limit: float, latest: float | None = None) -> None:
    """Run, and assert that it took as long as the limit says."""
    taken: list[float] = []
    for last in (False, False, False, True):
        try:
            taken.append(run())
        except AssertionError:  # the server itself may have been late
            if last:
                raise
            continue
        assert taken[-1] >= limit - 0.01, "a limit must not fire early"
        if taken[-1] <= (latest or most(limit)):
            return
    raise AssertionError(f"late: {taken} for {limit}")


def together(run: Callable[[Mode], None], *modes: Mode) -> None:
    """Run in several modes at a time: all of them do little but wait."""
    with ThreadPoolExecutor(len(modes)) as pool:
        runs = {mode: pool.submit(run, mode) for mode in modes}
    for mode, done in runs.items():
        error = done.exception()
        assert error is None, (str(mode), error)


@dataclass(frozen=True)
class Wait:
    """One wait: what the server does, under which limits, and which of them ends it after how long."""

    name: str
    what: str
    script: Script
    limit: str
    seconds: float
    settings: dict[str, Any] = field(default_factory=dict)
    events: int = 0

    def __str__(self) -> str:
        return f"{self.limit}: {self.name}"


def read(name: str, what: str, script: Script, events: int = 0) -> Wait:
    settings = {"timeout": Timeout(read=0.2), "idle_timeout": None}
    return Wait(name, what, script, "read", 0.2, settings, events)


def idle(name: str, script: Script, events: int = 0) -> Wait:
    return Wait(name, "stream", script, "idle", 0.2, {"idle_timeout": 0.2, "total_timeout": 5.0}, events)


def total(name: str, what: str, script: Script, events: int = 0, **settings: Any) -> Wait:
    return Wait(name, what, script, "total", 0.25, {"total_timeout": 0.25, "idle_timeout": 5.0, **settings}, events)


SLOW_HEADERS: Script = [HEADERS, Drip(b"x-more: y\r\n", 0.03)]
SLOW_BODY: Script = [JSON, Drip(b" ", 0.03)]
SLOW_EVENT: Script = [SSE + one(STARTED), Drip(one(b"data"), 0.03)]
PINGS: Script = [SSE + one(STARTED), Drip(PING, 0.03)]
STALL: Script = [SSE + one(STARTED), HOLD]
EVENTS_WITHOUT_END: Script = [SSE, Drip(one(DELTAS[0]), 0.1)]

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
                assert f"the {wait.limit} limit of {wait.seconds:g} s" in str(got.error)
                assert len(got.events) == wait.events
                assert len(server.requests) == begun + 1
                assert server.wait_closed(), "its connection is shut"
                return elapsed

            in_time(run, wait.seconds)

    together(in_mode, *(ALL if WAITS.index(wait) % 4 == 0 else (SYNC, ASYNC)))


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

            in_time(run, 0.3)

        together(in_mode, SYNC, ASYNC_FACADE, TRIO)


@contextlib.contextmanager
def taking_nothing(rate: float | None = None) -> Iterator[str]:
    """Run a server that reads nothing of what it is sent, or 64 KiB every `rate` seconds."""
    stopping = threading.Event()

    def sip(listener: socket.socket) -> None:
        while not stopping.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                while rate is not None and not stopping.wait(rate):
                    if not connection.recv(65536):
                        break
                stopping.wait()

    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        listener.bind(("127.0.0.1", 0))
        listener.listen(8)
        threads = [threading.Thread(target=sip, args=(listener,), daemon=True) for _ in range(6)]
        for thread in threads:
            thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
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
            return elapsed

        in_time(run, 0.3, most(0.3) + 0.2)  # to check and encode 12 MB comes first

    with taking_nothing(rate) as url:
        together(in_mode, SYNC, ASYNC_FACADE, TRIO)


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

            in_time(run, 0.3)
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

        server._scripts.append([SSE + one(STARTED), HOLD])
        anyio.run(main)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_total_spans_the_attempts(mode: Mode) -> None:
    with Server(answer(503), answer(429), NOTHING) as server:
        begun = time.monotonic()
        got = ask(
            mode, server.url, "retrieve", total_timeout=0.4, retries=RetryConfig(initial_interval=0.1, jitter=False)
        )
        elapsed = time.monotonic() - begun
        assert len(server.requests) == 3
    check_error(got.error, "retrieve", RequestTimeoutError, limit="total", seconds=0.4, attempts=3)
    assert 0.39 <= elapsed <= most(0.4) + 0.05


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_no_pause_is_begun_that_the_total_would_cut_short(mode: Mode) -> None:
    with Server(default=answer(503)) as server:
        begun = time.monotonic()
        retries = RetryConfig(max_attempts=9, initial_interval=0.15, exponent=1.0, jitter=False)
        got = ask(mode, server.url, "retrieve", total_timeout=0.4, retries=retries)
        elapsed = time.monotonic() - begun
        assert len(server.requests) == 3
    check_error(got.error, "retrieve", InternalServerError, attempts=3)
    assert elapsed <= 0.4


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_limit_that_ran_out_is_told_after_the_last_attempt(mode: Mode) -> None:
    with Server(default=NOTHING) as server:
        begun = time.monotonic()
        got = ask(mode, server.url, "retrieve", timeout=Timeout(read=0.1))
        elapsed = time.monotonic() - begun
        assert len(server.requests) == 3
    check_error(got.error, "retrieve", RequestTimeoutError, limit="read", seconds=0.1, attempts=3)
    assert 0.3 <= elapsed <= most(0.3) + 0.1


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_the_limits_of_a_call_go_before_those_of_the_core(mode: Mode) -> None:
    options = RequestOptions(idle_timeout=0.2, total_timeout=None, timeout=5.0, retries=None)
    with Server(default=STALL) as server:
        begun = time.monotonic()
        got = ask(mode, server.url, "stream", options=options, idle_timeout=3.0, total_timeout=3.0, timeout=3.0)
        assert time.monotonic() - begun < 1.0
    check_error(got.error, "stream", RequestTimeoutError, limit="idle", seconds=0.2)


SLOW_STREAM: Script = [SSE, *(step for block in STREAM for step in (Pause(0.1), one(block))), b"0\r\n\r\n"]


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_stream_that_keeps_coming_is_not_idle(mode: Mode) -> None:
    with Server(SLOW_STREAM) as server:
        got = ask(mode, server.url, "stream", idle_timeout=0.3)
        assert (got.error, len(got.events), got.complete) == (None, 4, True)


def test_idle_does_not_count_the_readers_own_time() -> None:
    slowly: Script = [SSE, *(step for block in STREAM for step in (Pause(0.1), one(block))), b"0\r\n\r\n"]

    def in_mode(mode: Mode) -> None:
        settings: dict[str, Any] = {"server_url": server.url, "idle_timeout": 0.2}
        if mode.backend is None:
            with OrqCore(KEY, **settings) as core:
                stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
                for _ in stream:
                    time.sleep(0.25)
                assert stream.complete
            return

        async def main() -> None:
            async with AsyncOrqCore(KEY, **settings) as core:
                stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
                async for _ in stream:
                    await anyio.sleep(0.25)
                assert stream.complete

        anyio.run(main, backend=mode.backend)

    with Server(default=slowly) as server:
        together(in_mode, SYNC, ASYNC, TRIO)


@pytest.mark.parametrize("sleep", [0.0, 0.25], ids=["at once", "after the total"])
def test_total_counts_the_readers_own_time(sleep: float) -> None:
    """What has come in time is handed out; the error follows it."""
    script: Script = [SSE + one(STARTED), Pause(0.1), one(DELTAS[0]), HOLD]
    with Server(script) as server, OrqCore(KEY, server_url=server.url, total_timeout=0.3) as core:
        begun = time.monotonic()
        stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
        events: list[Any] = []
        with pytest.raises(RequestTimeoutError) as caught:
            for event in stream:
                events.append(event)
                time.sleep(sleep)
        assert caught.value.limit == "total"
        assert 0.29 <= time.monotonic() - begun <= most(0.3) + 2 * sleep
        assert len(events) == 2


def borrowed(mode: Mode, url: str, what: str, **settings: Any) -> Got:
    """`ask`, through a client of the caller's own."""
    if mode.backend is None:
        with httpx.Client(trust_env=False) as client:
            return ask(mode, url, what, http_client=client, **settings)

    async def main() -> Got:
        from tests.faults._ask import _ask_async

        async with httpx.AsyncClient(trust_env=False) as client:
            given = {"server_url": url, "http_client": client, **settings}
            return await _ask_async(mode, what, None, False, given)

    return anyio.run(main, backend=mode.backend)


LENT = [
    (read("no answer", "create", NOTHING), 0.0),
    (read("half a body", "create", [JSON + CREATED[:9], HOLD]), 0.0),
    (idle("a stall between events", STALL, 1), 0.0),
    (idle("a stall after events", [SSE + one(STARTED), Pause(0.1), one(DELTAS[0]), HOLD], 2), 0.1),
    (idle("keep-alives without end", PINGS, 1), 0.03),
    (idle("an event in slow pieces", SLOW_EVENT, 1), 0.03),
    (total("no answer", "create", NOTHING), 0.0),
    (total("a body in slow pieces", "create", SLOW_BODY), 0.03),
    (total("keep-alives without end", "stream", PINGS, 1), 0.03),
    (total("events without end", "stream", EVENTS_WITHOUT_END, 3), 0.1),
    (total("slow headers", "create", [HEADERS, Drip(b"x-more: y\r\n", 0.1, times=4), b"\r\n{", HOLD]), 0.15),
]


@pytest.mark.parametrize(("wait", "later"), LENT, ids=[str(wait) for wait, _ in LENT])
def test_a_client_that_was_lent_notices_when_bytes_arrive(wait: Wait, later: float) -> None:
    def in_mode(mode: Mode) -> None:
        with Server(default=wait.script) as server:

            def run() -> float:
                begun = time.monotonic()
                got = borrowed(mode, server.url, wait.what, retries=None, **wait.settings)
                elapsed = time.monotonic() - begun
                check_error(got.error, wait.what, RequestTimeoutError, limit=wait.limit, seconds=wait.seconds)
                assert wait.events <= len(got.events) <= wait.events + 1
                return elapsed

            in_time(run, wait.seconds, most(wait.seconds + later))

    together(in_mode, SYNC, ASYNC)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_client_that_was_lent_has_the_connect_limit(mode: Mode) -> None:
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback accepts or refuses every connection")
        begun = time.monotonic()
        got = borrowed(mode, deaf.url, "create", retries=None, timeout=Timeout(connect=0.3))
        assert 0.29 <= time.monotonic() - begun <= most(0.3) + 0.2
        check_error(got.error, "create", RequestTimeoutError, limit="connect", seconds=0.3, request_sent=False)


def test_a_limit_of_another_call_does_not_linger() -> None:
    """A stream under a short limit is read between calls that have none, in one thread and one task."""
    scripts = [[SSE + one(STARTED), Pause(0.2), chunks([DONE])], [Pause(0.5), *answer(200, RETRIEVED)]]
    with Server(*scripts, *scripts) as server:
        short = RequestOptions(idle_timeout=0.3)
        with OrqCore(KEY, server_url=server.url) as core:
            stream = conversations_create_conversation_response(core, REQUESTS["stream"], options=short).unwrap()
            next(stream)
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
            assert len(list(stream)) == 1

        async def main() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url) as core:
                result = await conversations_create_conversation_response(core, REQUESTS["stream"], options=short)
                stream = result.unwrap()
                await anext(stream)
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
                assert len([event async for event in stream]) == 1

        anyio.run(main)


def test_no_limit_at_all_is_possible() -> None:
    settings: dict[str, Any] = {"timeout": Timeout(None, None, None, None), "idle_timeout": None, "total_timeout": None}
    with Server(SLOW_STREAM) as server:
        assert ask(SYNC, server.url, "stream", **settings).complete


def test_a_reader_that_waits_is_told_when_the_connection_breaks() -> None:
    """Without any limit, a reset must still end the wait."""
    with Server([HOLD]) as server:
        threading.Timer(0.2, server.stop).start()
        got = ask(SYNC, server.url, "create", timeout=Timeout(None, None, None, None), retries=None)
    check_error(got.error, "create", ConnectionFailedError)
