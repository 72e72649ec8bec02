"""Test the limits of the caller's own httpx client, which gives fewer guarantees.

A limit on more than one wait (idle with comments coming in, total) may be noticed when the next bytes arrive.
"""

from __future__ import annotations

import ssl
import time
from typing import Any

import anyio
import httpx
import pytest

from orq import Timeout
from orq.errors import RequestTimeoutError
from tests.faults._ask import (
    ASYNC,
    CREATED,
    DELTAS,
    RETRIEVED,
    STARTED,
    SYNC,
    Got,
    Mode,
    ask,
    check_error,
)
from tests.faults._server import CLOSE, HOLD, Deaf, Drip, Pause, Script, Server, answer, head
from tests.faults._waits import (
    EVENTS_WITHOUT_END,
    HEADERS,
    JSON,
    NOTHING,
    PINGS,
    SLOW_BODY,
    SLOW_EVENT,
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

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Spares a client the certificates that it would load, which takes longer than the limits allow."""


def borrowed(mode: Mode, url: str, what: str, **settings: Any) -> Got:
    """`ask`, through a client of the caller's own."""
    made = {name: settings.pop(name) for name in ("auth", "event_hooks") if name in settings}
    if mode.backend is None:
        with httpx.Client(trust_env=False, verify=NO_TLS, **made) as client:
            return ask(mode, url, what, http_client=client, **settings)

    async def main() -> Got:
        from tests.faults._ask import _ask_async

        async with httpx.AsyncClient(trust_env=False, verify=NO_TLS, **made) as client:
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
def test_limits_of_the_callers_client_are_checked_when_bytes_arrive(wait: Wait, later: float) -> None:
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
def test_the_connect_limit_holds_for_the_callers_client(mode: Mode) -> None:
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback accepts or refuses every connection")
        begun = time.monotonic()
        got = borrowed(mode, deaf.url, "create", retries=None, timeout=Timeout(connect=0.3))
        assert 0.29 <= time.monotonic() - begun <= most(0.3) + 0.2
        check_error(got.error, "create", RequestTimeoutError, limit="connect", seconds=0.3, request_sent=False)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("kept", [True, False], ids=["over the same connection", "over another connection"])
def test_the_total_limit_holds_for_the_second_request_of_digest_auth(mode: Mode, kept: bool) -> None:
    wanted = head(401, 'www-authenticate: Digest realm="a", nonce="b", qop="auth"', length=0)
    first: Script = (
        [wanted] if kept else [wanted.replace(b"content-length", b"connection: close\r\ncontent-length"), CLOSE]
    )
    flood: Script = [Drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 200, 0.0)]
    with Server(first, default=flood) as server:
        begun = time.monotonic()
        auth = httpx.DigestAuth("user", "password")
        got = borrowed(mode, server.url, "create", auth=auth, retries=None, total_timeout=0.5)
        assert 0.48 <= time.monotonic() - begun < 5.0
        assert len(server.requests) == 2
        assert server.wait_closed(10.0)  # the server sends as fast as it can
    check_error(got.error, "create", RequestTimeoutError, limit="total", seconds=0.5, request_sent=True)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_time_in_a_hook_counts_towards_the_total_limit(mode: Mode) -> None:
    def hook(_: Any) -> None:
        time.sleep(0.4)

    async def async_hook(_: Any) -> None:
        await anyio.sleep(0.4)

    early: Script = [Pause(0.3), b"HTTP/1.1 100 Continue\r\n\r\n", HOLD]
    with Server(default=early) as server:
        begun = time.monotonic()
        hooks = {"request": [hook if mode.backend is None else async_hook]}
        got = borrowed(mode, server.url, "create", event_hooks=hooks, retries=None, total_timeout=0.6)
        assert time.monotonic() - begun < 0.9
    check_error(got.error, "create", RequestTimeoutError, limit="total", seconds=0.6)


def _own_trace(reports: list[str], mode: Mode) -> Any:
    async def awaited(event: str, _: Any) -> None:
        reports.append(event)

    return awaited if mode.backend else lambda event, _: reports.append(event)


@pytest.mark.parametrize("own", [False, True], ids=["ours", "one of a hook"])
@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_trace_ends_with_the_headers_unless_a_hook_set_its_own(mode: Mode, own: bool) -> None:
    sent: list[httpx.Request] = []
    reports: list[str] = []

    def begun(request: httpx.Request) -> None:
        sent.append(request)
        assert "trace" in request.extensions
        if own:
            request.extensions["trace"] = _own_trace(reports, mode)

    async def begun_async(request: httpx.Request) -> None:
        begun(request)

    hooks = {"request": [begun_async if mode.backend else begun]}
    with Server(answer(200, RETRIEVED)) as server:
        assert borrowed(mode, server.url, "retrieve", event_hooks=hooks).error is None
    assert ("trace" in sent[0].extensions) == own
    assert ("http11.response_closed.complete" in reports) == own
