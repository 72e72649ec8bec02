"""Test what each limit counts, which settings win, and how limits and retries combine."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore, RequestOptions, RetryConfig, Timeout
from orq.errors import ConnectionFailedError, InternalServerError, RequestTimeoutError
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import (
    ASYNC,
    DELTAS,
    DONE,
    KEY,
    REQUESTS,
    RETRIEVED,
    STARTED,
    STREAM,
    SYNC,
    TRIO,
    Mode,
    ask,
    check_error,
)
from tests.faults._server import HOLD, Pause, Script, Server, answer, chunks
from tests.faults._waits import (
    NOTHING,
    SSE,
    STALL,
    in_time,
    most,
    one,
    together,
)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_total_spans_the_attempts(mode: Mode) -> None:
    def run() -> float:
        with Server(answer(503), answer(429), NOTHING) as server:
            begun = time.monotonic()
            got = ask(mode, server.url, "retrieve", total_timeout=0.4, retries=retries)
            elapsed = time.monotonic() - begun
            assert len(server.requests) == 3
        check_error(got.error, "retrieve", RequestTimeoutError, limit="total", seconds=0.4, attempts=3)
        return elapsed

    retries = RetryConfig(initial_interval=0.05, jitter=False)
    in_time(run, 0.4)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_no_pause_is_begun_that_the_total_would_cut_short(mode: Mode) -> None:
    def run() -> float:
        with Server(default=answer(503)) as server:
            begun = time.monotonic()
            got = ask(mode, server.url, "retrieve", total_timeout=0.4, retries=retries)
            elapsed = time.monotonic() - begun
            assert len(server.requests) == 3
        check_error(got.error, "retrieve", InternalServerError, attempts=3)
        return elapsed

    retries = RetryConfig(max_attempts=9, initial_interval=0.15, exponent=1.0, jitter=False)
    in_time(run, 0.3, 0.4)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_an_expired_limit_is_reported_after_the_last_attempt(mode: Mode) -> None:
    begun = time.monotonic()
    with Server(default=NOTHING) as server:
        got = ask(mode, server.url, "retrieve", timeout=Timeout(read=0.1))
        assert len(server.requests) == 3
    check_error(got.error, "retrieve", RequestTimeoutError, limit="read", seconds=0.1, attempts=3)
    assert 0.3 <= time.monotonic() - begun < 5


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


def test_a_waiting_reader_gets_the_error_of_a_broken_connection() -> None:
    """Without any limit, a reset must still end the wait."""
    with Server([HOLD]) as server:
        threading.Timer(0.2, server.stop).start()
        got = ask(SYNC, server.url, "create", timeout=Timeout(None, None, None, None), retries=None)
    check_error(got.error, "create", ConnectionFailedError)


@pytest.mark.parametrize("asked", [False, True])
def test_comments_reset_the_idle_limit_on_request(asked: bool) -> None:
    thinking: Script = [SSE, one(STREAM[0]), *([Pause(0.1), one(b": thinking\n\n")] * 4), chunks(STREAM[1:])]

    def in_mode(mode: Mode) -> None:
        got = ask(mode, server.url, "stream", idle_timeout=0.3, comments_reset_idle=asked)
        if asked:
            assert (got.error, got.complete) == (None, True)
        else:
            check_error(got.error, "stream", RequestTimeoutError, attempts=1)
            assert got.error.limit == "idle"

    with Server(default=thinking) as server:
        together(in_mode, SYNC, ASYNC, TRIO)
