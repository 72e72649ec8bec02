"""Test the error of a full connection pool: it names the limit, the usage and the fix."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from orq import AsyncOrqCore, OrqCore, RequestOptions, Timeout
from orq.errors import RequestTimeoutError
from orq.funcs import (
    conversations_create_conversation_response,
    conversations_retrieve,
    router_audio_speech_create,
)
from tests.faults._ask import REQUESTS
from tests.faults._server import HOLD, Script, Seen, Server, chunks, head, soon
from tests.faults._streams import STALLED
from tests.support.samples import KEY

SOUND: Script = [head(200, "transfer-encoding: chunked", kind="audio/mpeg") + chunks([b"a"], end=False), HOLD]
RETRIEVE: Any = REQUESTS["retrieve"]
SPEECH: Any = {"model": "m", "input": "Hello!", "voice": "alloy"}
SETTINGS: dict[str, Any] = {"timeout": Timeout(5.0, 5.0, 5.0, 0.2), "retries": None}
BY_CALLS = (
    "All 2 connections are in use by calls that wait for their answers, or read them: raise max_connections, or make "
    "fewer at a time."
)
CLOSE_THEM = "read each to its end or close it (`with` does), or raise max_connections."


def script(seen: Seen) -> Script:
    return [HOLD] if seen.method == "GET" else SOUND if "speech" in seen.target else STALLED


STREAM: Any = (conversations_create_conversation_response, REQUESTS["stream"])
DOWNLOAD = (router_audio_speech_create, SPEECH)
OPENED: list[tuple[list[Any], str]] = [
    ([STREAM], f"The one connection is in use by a stream or download that is still open: {CLOSE_THEM}"),
    ([DOWNLOAD], f"The one connection is in use by a stream or download that is still open: {CLOSE_THEM}"),
    (
        [STREAM, STREAM, DOWNLOAD],
        f"All 3 connections are in use, 3 of them by streams or downloads that are still open: {CLOSE_THEM}",
    ),
]
rows = pytest.mark.parametrize(("opened", "words"), OPENED, ids=["a stream", "a download", "two streams, one download"])


def call(core: OrqCore) -> Any:
    return conversations_retrieve(core, RETRIEVE)


def check(error: Any, words: str, limit: str = "pool") -> None:
    assert isinstance(error, RequestTimeoutError)
    assert (error.limit, error.hint, error.retryable) == (limit, words, True)
    assert words in str(error)
    assert not error.request_sent


@rows
def test_open_streams_hold_the_connections(opened: list[Any], words: str) -> None:
    with (
        Server(default=script) as server,
        OrqCore(KEY, server_url=server.url, max_connections=len(opened), **SETTINGS) as core,
    ):
        bodies = [function(core, request).unwrap() for function, request in opened]
        check(conversations_retrieve(core, RETRIEVE).error, words)
        total = RequestOptions(total_timeout=0.1)
        check(conversations_retrieve(core, RETRIEVE, options=total).error, words, "total")
        for body in bodies:
            body.close()


@rows
def test_open_streams_hold_the_connections_awaited(opened: list[Any], words: str) -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, max_connections=len(opened), **SETTINGS) as core:
            bodies = [(await function(core, request)).unwrap() for function, request in opened]
            check((await conversations_retrieve(core, RETRIEVE)).error, words)
            for body in bodies:
                await body.aclose()

    with Server(default=script) as server:
        asyncio.run(main())


def test_calls_and_a_stream_hold_the_connections() -> None:
    with Server(default=script) as server:
        core = OrqCore(KEY, server_url=server.url, max_connections=2, **SETTINGS)
        stream = STREAM[0](core, STREAM[1]).unwrap()
        thread = threading.Thread(target=call, args=(core,))
        thread.start()
        assert soon(lambda: len(server.requests) == 2)
        words = f"All 2 connections are in use, 1 of them by a stream or download that is still open: {CLOSE_THEM}"
        check(conversations_retrieve(core, RETRIEVE).error, words)
        stream.close()
        core.close()
        thread.join()


@pytest.mark.parametrize("kind", [OrqCore, AsyncOrqCore])
def test_calls_whose_answers_are_being_read_are_no_open_streams(kind: Any) -> None:
    """The headers and half of the body of each answer have arrived. Only the call itself can close such an answer."""
    half: Script = [head(200, "content-length: 500") + b'{"_id": "conv_01"', HOLD]
    with Server(default=half) as server:
        settings: dict[str, Any] = {"server_url": server.url, "max_connections": 2, **SETTINGS}
        if kind is AsyncOrqCore:
            asyncio.run(read_by_tasks(settings))
            return
        core = OrqCore(KEY, **settings)
        threads = [threading.Thread(target=call, args=(core,)) for _ in "ab"]
        for thread in threads:
            thread.start()
        assert soon(lambda: len(server.requests) == 2)
        check(conversations_retrieve(core, RETRIEVE).error, BY_CALLS)
        core.close()
        for thread in threads:
            thread.join()


async def read_by_tasks(settings: dict[str, Any]) -> None:
    async with AsyncOrqCore(KEY, **settings) as core:
        tasks = [asyncio.create_task(conversations_retrieve(core, RETRIEVE)) for _ in "ab"]
        await asyncio.sleep(0.1)
        check((await conversations_retrieve(core, RETRIEVE)).error, BY_CALLS)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def test_calls_hold_the_connections() -> None:
    with Server(default=script) as server:
        core = OrqCore(KEY, server_url=server.url, max_connections=2, **SETTINGS)
        threads = [threading.Thread(target=call, args=(core,)) for _ in "ab"]
        for thread in threads:
            thread.start()
        assert soon(lambda: len(server.requests) == 2)
        check(conversations_retrieve(core, RETRIEVE).error, BY_CALLS)
        core.close()
        for thread in threads:
            thread.join()
