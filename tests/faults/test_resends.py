"""Test retries, counted at the server.

A POST with an unknown outcome is only retried if `unsafe` is set.
"""

from __future__ import annotations

import time
from typing import Any

import anyio
import httpx
import pytest

from orq import AsyncOrqCore, Err, Ok, OrqCore, RequestOptions, RetryConfig, Timeout
from orq.errors import APIError, ConnectionFailedError, RequestTimeoutError, StreamTruncatedError
from orq.funcs import conversations_create, conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import (
    ASYNC,
    CREATED,
    FAST,
    KEY,
    OVER_AIOHTTP,
    REQUESTS,
    RETRIEVED,
    STARTED,
    STREAM,
    SYNC,
    Mode,
    ask,
    check_error,
)
from tests.faults._server import CLOSE, HOLD, RESET, Pause, Script, Server, answer, chunks, head

MODES = [SYNC, ASYNC, *OVER_AIOHTTP]
MADE = answer(201, CREATED)
UNSAFE = RetryConfig(initial_interval=0.001, max_interval=0.002, unsafe=True)
SSE = head(200, "transfer-encoding: chunked", kind="text/event-stream")


def create_twice(mode: Mode, url: str, pause: float = 0.0, **settings: Any) -> tuple[Any, Any]:
    """Create "first" and "second" over one client; return both results."""
    settings = {"server_url": url, "retries": FAST, "timeout": 5.0, "transport": mode.transport} | settings
    names = [{"project_id": "p", "display_name": name} for name in ("first", "second")]
    if mode.backend is None:
        with OrqCore(KEY, **settings) as core:
            first = conversations_create(core, names[0])
            time.sleep(pause)
            return first, conversations_create(core, names[1])

    async def main() -> tuple[Any, Any]:
        async with AsyncOrqCore(KEY, **settings) as core:
            first = await conversations_create(core, names[0])
            await anyio.sleep(pause)
            return first, await conversations_create(core, names[1])

    return anyio.run(main)


def acted_on(server: Server) -> list[str]:
    """What the server was asked to make, in order."""
    return [seen.json["displayName"] for seen in server.requests]


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("end", [CLOSE, RESET], ids=["closed", "reset"])
def test_a_stale_connection_is_replaced(end: Any, mode: Mode) -> None:
    """The server drops the second request with the connection it came on, without a byte: it has not acted on it."""
    if mode in OVER_AIOHTTP and end is RESET:
        pytest.skip("aiohttp does not tell whether a part of an answer had come before a reset")
    with Server(MADE, [end], MADE) as server:
        first, second = create_twice(mode, server.url)
        assert acted_on(server) == ["first", "second", "second"]
        assert [seen.connection for seen in server.requests] == [1, 1, 2]
        assert (first.response.attempts, second.response.attempts) == (1, 2)


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_connection_that_breaks_later_was_not_stale(mode: Mode) -> None:
    """What has been worked on for a while may have been done, and paid for: a balancer gave up, say."""
    with Server(MADE, [Pause(1.05), CLOSE], MADE) as server:
        first, second = create_twice(mode, server.url)
        assert first.ok
        check_error(second.error, "create", ConnectionFailedError, attempts=1, request_sent=True)
        assert acted_on(server) == ["first", "second"]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_connection_closed_by_the_server_is_not_used(mode: Mode) -> None:
    with Server([*MADE, CLOSE], MADE) as server:
        first, second = create_twice(mode, server.url, pause=0.05)
        assert acted_on(server) == ["first", "second"]
        assert server.connections == 2
        assert (first.response.attempts, second.response.attempts) == (1, 1)


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_late_bytes_on_an_idle_connection_are_no_answer(mode: Mode) -> None:
    """Some servers send 408 on a connection that was idle for too long."""
    with Server([*MADE, *answer(408), CLOSE], MADE) as server:
        first, second = create_twice(mode, server.url, pause=0.05)
        assert first.ok
        assert second.ok
        assert acted_on(server)[0] == "first"


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize(
    ("script", "kind"),
    [
        ([b"HTTP/1.1 2", CLOSE], ConnectionFailedError),
        ([head(201, length=90), RESET], ConnectionFailedError),
        ([HOLD], RequestTimeoutError),
        (answer(500), APIError),
    ],
    ids=["closed after a byte", "reset after headers", "no answer in time", "500"],
)
def test_a_reused_connection_alone_is_no_reason_to_send_again(script: Script, kind: Any, mode: Mode) -> None:
    with Server(MADE, script, MADE) as server:
        first, second = create_twice(mode, server.url, timeout=Timeout(read=0.3 if HOLD in script else 5.0))
        assert acted_on(server) == ["first", "second"]
        assert first.ok
        assert isinstance(second, Err)
        assert isinstance(second.error, kind)
        assert second.error.attempts == 1


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_stream_is_retried_on_a_stale_connection(mode: Mode) -> None:
    with Server(MADE, [CLOSE], [SSE + chunks(STREAM)]) as server:
        settings: dict[str, Any] = {"server_url": server.url, "retries": FAST}
        if mode.backend is None:
            with OrqCore(KEY, **settings) as core:
                conversations_create(core, REQUESTS["create"])
                stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
                assert stream.collect().text == "Hello!"
                assert stream.response.attempts == 2
        else:

            async def main() -> None:
                async with AsyncOrqCore(KEY, **settings) as core:
                    await conversations_create(core, REQUESTS["create"])
                    stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
                    assert (await stream.collect()).text == "Hello!"
                    assert stream.response.attempts == 2

            anyio.run(main)
        assert len(server.requests) == 3


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_junk_behind_an_answer_does_not_become_the_next_one(mode: Mode) -> None:
    if mode in OVER_AIOHTTP:
        pytest.skip("aiohttp's parser gives nothing of a packet in which it finds a fault: the first call is an error")
    """A connection with unrequested bytes is closed, and the second request uses a new one."""
    with Server([MADE[0] + b"junk junk junk"], MADE, MADE) as server:  # type: ignore[operator]
        first, second = create_twice(mode, server.url)
        assert first.ok
        assert second.ok
        assert acted_on(server) == ["first", "second"]
        assert server.connections == 2


LOST: list[tuple[str, Script]] = [
    ("reset", [RESET]),
    ("closed", [CLOSE]),
    ("reset in the body", [head(201, length=90) + b"{", RESET]),
    ("no answer in time", [HOLD]),
    ("500", answer(500)),
    ("502", answer(502)),
    ("504", answer(504)),
    ("408", answer(408)),
]


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("script", [row[1] for row in LOST], ids=[row[0] for row in LOST])
def test_a_post_of_unknown_outcome_is_sent_once(script: Script, mode: Mode) -> None:
    with Server(default=script) as server:
        got = ask(mode, server.url, "create", timeout=Timeout(read=0.2 if HOLD in script else 5.0))
        assert len(server.requests) == 1
        assert "idempotency-key" not in server.requests[0].headers
    assert got.error.attempts == 1  # type: ignore[union-attr]


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("script", [row[1] for row in LOST], ids=[row[0] for row in LOST])
def test_unsafe_retries_keep_one_idempotency_key(script: Script, mode: Mode) -> None:
    with Server(default=script) as server:
        got = ask(mode, server.url, "create", timeout=Timeout(read=0.2 if HOLD in script else 5.0), retries=UNSAFE)
        keys = [seen.headers["idempotency-key"] for seen in server.requests]
        assert len(keys) == 3
        assert len(set(keys)) == 1
        assert len(keys[0]) >= 32
        ask(mode, server.url, "create", timeout=Timeout(read=0.2 if HOLD in script else 5.0), retries=UNSAFE)
        assert server.requests[-1].headers["idempotency-key"] != keys[0], "each call has its own"
    assert got.error.attempts == 3  # type: ignore[union-attr]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_an_idempotency_key_of_the_caller_is_sent_with_each_attempt(mode: Mode) -> None:
    with Server(answer(503), answer(429), MADE) as server:
        got = ask(mode, server.url, "create", options=RequestOptions(idempotency_key="mine-1"))
        assert got.error is None
        assert [seen.headers["idempotency-key"] for seen in server.requests] == ["mine-1"] * 3


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_stream_that_has_begun_is_never_sent_again(mode: Mode) -> None:
    with Server(default=[SSE + chunks([STARTED], end=False), RESET]) as server:
        got = ask(mode, server.url, "stream", retries=UNSAFE)
        assert len(server.requests) == 1
    assert len(got.events) == 1
    check_error(got.error, "stream", StreamTruncatedError, attempts=1)


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize(
    ("retries", "requests"),
    [
        (None, 1),
        (RetryConfig(max_attempts=1), 1),
        (RetryConfig(max_attempts=5, initial_interval=0.001, jitter=False), 5),
        (RetryConfig(initial_interval=0.001, status_codes=(429,)), 1),
        (RetryConfig(initial_interval=0.001, connection_errors=False), 3),
        (RetryConfig(max_attempts=9, initial_interval=0.1, jitter=False, max_elapsed_time=0.15), 2),
    ],
)
def test_max_attempts_sets_the_number_of_attempts(retries: RetryConfig | None, requests: int, mode: Mode) -> None:
    with Server(default=answer(503)) as server:
        got = ask(mode, server.url, "retrieve", options=RequestOptions(retries=retries))
        assert len(server.requests) == requests
    assert got.error.attempts == requests  # type: ignore[union-attr]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_lost_connections_may_be_left_out(mode: Mode) -> None:
    with Server(default=[RESET]) as server:
        got = ask(mode, server.url, "retrieve", retries=RetryConfig(connection_errors=False))
        assert len(server.requests) == 1
    check_error(got.error, "retrieve", ConnectionFailedError, attempts=1)


def test_reused_connections_of_the_callers_client_are_not_detected() -> None:
    """It is unknown whether the connection was reused, so the outcome of a POST is unknown. A GET is retried."""
    with Server(MADE, [CLOSE], answer(200, RETRIEVED), [CLOSE], answer(200, RETRIEVED)) as server:
        with httpx.Client(trust_env=False) as http, OrqCore(KEY, server_url=server.url, http_client=http) as core:
            assert isinstance(conversations_create(core, REQUESTS["create"]), Ok)
            error = conversations_create(core, REQUESTS["create"]).error
            check_error(error, "create", ConnectionFailedError, attempts=1, request_sent=True)
            assert conversations_retrieve(core, REQUESTS["retrieve"]).response.attempts == 1
            assert conversations_retrieve(core, REQUESTS["retrieve"]).response.attempts == 2
        assert len(server.requests) == 5
