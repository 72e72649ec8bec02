"""Test streams that are closed while read, read by two at once, or whose core is closed."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest

from orq import OrqCore
from orq.errors import StreamError, StreamTruncatedError
from orq.replies import AsyncReplyStream, ReplyStream
from tests.faults._ask import KEY, STREAM, check_error
from tests.faults._loops import AsyncOrqCore
from tests.faults._server import Pause, Server, chunks, soon
from tests.faults._streams import (
    CHUNKED,
    FINE,
    OVER_ALL,
    STALLED,
    async_begin,
    async_client,
    begin,
    client,
    run,
)


@pytest.mark.parametrize("backend", OVER_ALL)
def test_aclose_while_another_task_reads(backend: str) -> None:
    ended: list[BaseException | None] = []

    async def read(stream: AsyncReplyStream) -> None:
        try:
            async for _ in stream:
                pass
            ended.append(None)
        except StreamError as error:
            ended.append(error)

    async def main() -> None:
        async with async_client(server) as core:
            stream = await async_begin(core)
            async with anyio.create_task_group() as group:
                group.start_soon(read, stream)
                await anyio.sleep(0.1)
                await stream.aclose()
            assert soon(lambda: server.open == 0)

    with Server(STALLED, default=FINE) as server:
        run(backend, main)
    assert len(ended) == 1
    assert type(ended[0]) is StreamError, "to the reader it must not look like the end"


def test_close_while_another_thread_reads() -> None:
    ended: list[BaseException | None] = []

    def read(stream: ReplyStream) -> None:
        try:
            for _ in stream:
                pass
            ended.append(None)
        except StreamError as error:
            ended.append(error)

    with Server(STALLED, default=FINE) as server, client(server) as core:
        stream = begin(core)
        thread = threading.Thread(target=read, args=(stream,))
        thread.start()
        time.sleep(0.1)
        begun = time.monotonic()
        stream.close()
        thread.join(3)
        assert time.monotonic() - begun < 1, "the reader wakes at once"
        assert soon(lambda: server.open == 0)
    assert [type(error) for error in ended] == [StreamError]


@pytest.mark.parametrize("backend", OVER_ALL)
def test_the_second_of_two_tasks_that_read_one_stream_is_refused(backend: str) -> None:
    errors: list[BaseException] = []
    events: list[Any] = []

    async def read(stream: AsyncReplyStream) -> None:
        try:
            async for event in stream:
                events.append(event)
        except Exception as error:
            errors.append(error)

    async def main() -> None:
        async with async_client(server) as core:
            async with await async_begin(core) as stream, anyio.create_task_group() as group:
                group.start_soon(read, stream)
                group.start_soon(read, stream)
            assert stream.complete

    with Server([CHUNKED, Pause(0.1), chunks(STREAM)], default=FINE) as server:
        run(backend, main)
    assert len(events) == 4
    assert len(errors) == 1
    check_error(errors[0], "stream", StreamError, said="Another task")


def test_a_core_closed_under_an_open_stream() -> None:
    with Server(STALLED) as server:
        core = OrqCore(KEY, server_url=server.url)
        stream = begin(core)
        next(stream)
        core.close()
        with pytest.raises(StreamTruncatedError) as caught:
            list(stream)
        check_error(caught.value, "stream", StreamTruncatedError)
        assert server.wait_closed()


@pytest.mark.parametrize("backend", OVER_ALL)
def test_an_async_core_closed_under_an_open_stream(backend: str) -> None:
    async def main() -> None:
        core = AsyncOrqCore(KEY, server_url=server.url)
        stream = await async_begin(core)
        await anext(stream)
        await core.aclose()
        with pytest.raises(StreamTruncatedError) as caught:
            async for _ in stream:
                pass
        check_error(caught.value, "stream", StreamTruncatedError)

    with Server(STALLED) as server:
        run(backend, main)
        assert server.wait_closed()
