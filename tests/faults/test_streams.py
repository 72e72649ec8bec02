"""Test that a stream's connection is returned or closed however the stream ends.

No failure is silent.
"""

from __future__ import annotations

import gc
import sys
import time
import warnings
from typing import Any

import anyio
import pytest

from orq.errors import OrqError, StreamError, StreamFailedError, StreamTruncatedError
from orq.funcs import conversations_retrieve
from orq.replies import ReplyStream
from tests.faults._ask import DELTAS, DONE, FAILED, KEY, REQUESTS, SENTINEL, STARTED, STREAM, check_error
from tests.faults._loops import AsyncOrqCore
from tests.faults._server import CLOSE, HOLD, Drip, Pause, Script, Server, chunks, head, soon
from tests.faults._streams import (
    CHUNKED,
    FINE,
    OVER_ALL,
    STALLED,
    WHOLE,
    async_begin,
    async_client,
    begin,
    client,
    run,
)

# -- leaving a stream half-way


def test_break_in_a_with() -> None:
    with Server(STALLED, default=FINE) as server, client(server) as core:
        with begin(core) as stream:
            for _ in stream:
                break
        assert soon(lambda: server.open == 0), "a body that was not read to its end is shut"
        with pytest.raises(StreamError, match="closed"):
            next(stream)


def test_an_exception_in_the_loop() -> None:
    with Server(STALLED, default=FINE) as server, client(server) as core:
        with pytest.raises(ZeroDivisionError), begin(core) as stream:
            for _ in stream:
                _ = 1 // 0
        assert soon(lambda: server.open == 0)


def test_close_before_the_first_event() -> None:
    with Server(STALLED, default=FINE) as server, client(server) as core:
        stream = begin(core)
        stream.close()
        stream.close()
        assert soon(lambda: server.open == 0)


def test_close_within_the_results() -> None:
    with Server(STALLED, default=FINE) as server, client(server) as core:
        stream = begin(core)
        for result in stream.results():
            assert result.ok
            stream.close()
            break
        assert soon(lambda: server.open == 0)


@pytest.mark.parametrize("backend", OVER_ALL)
@pytest.mark.parametrize("read", [0, 1, 2])
def test_an_async_stream_left_half_way(read: int, backend: str) -> None:
    async def main() -> None:
        async with async_client(server) as core:
            async with await async_begin(core) as stream:
                for _ in range(read):
                    await anext(stream)
            assert soon(lambda: server.open == 0)
            with pytest.raises(StreamError, match="closed"):
                await anext(stream)

    with Server(STALLED, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", OVER_ALL)
def test_an_exception_in_an_async_loop(backend: str) -> None:
    async def main() -> None:
        async with async_client(server) as core:
            with pytest.raises(ZeroDivisionError):
                async with await async_begin(core) as stream:
                    async for _ in stream:
                        _ = 1 // 0
            assert soon(lambda: server.open == 0)

    with Server(STALLED, default=FINE) as server:
        run(backend, main)


def test_a_stream_is_read_once() -> None:
    with Server(WHOLE, default=FINE) as server, client(server) as core:
        stream = begin(core)
        assert len(list(stream)) == 4
        for again in (lambda: list(stream), lambda: list(stream.iter_raw()), stream.collect):
            with pytest.raises(StreamError, match="already read"):
                again()
        assert not next(stream.results()).ok


# -- streams that are not closed


@pytest.mark.parametrize("read", [0, 1])
def test_a_dropped_stream_warns_and_is_closed(read: int) -> None:
    with Server(STALLED, default=FINE) as server, client(server) as core:
        stream = begin(core)
        for _ in range(read):
            next(stream)
        with pytest.warns(ResourceWarning, match="unclosed <ReplyStream conversations_create"):
            del stream
            gc.collect()
        assert soon(lambda: server.open == 0)


def test_a_dropped_stream_is_closed_where_warnings_are_errors() -> None:
    raised: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, raised.append
    try:
        with Server(STALLED, default=FINE) as server, client(server) as core:
            stream = begin(core)
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                del stream
                gc.collect()
            assert soon(lambda: server.open == 0)
    finally:
        sys.unraisablehook = hook
    assert [type(one.exc_value) for one in raised] == [ResourceWarning]


@pytest.mark.parametrize("read", [0, 1])
def test_a_dropped_async_stream_warns_and_is_closed_with_its_client(read: int) -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core:
            stream = await async_begin(core)
            for _ in range(read):
                await anext(stream)
            with pytest.warns(ResourceWarning, match="unclosed <AsyncReplyStream conversations_create"):
                del stream
                gc.collect()
            await anyio.sleep(0.01)
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
        assert server.wait_closed()

    with Server(STALLED, default=FINE) as server:
        run("asyncio", main)


def test_a_stream_that_ended_by_itself_does_not_warn() -> None:
    cut: Script = [CHUNKED + chunks([STARTED], end=False), CLOSE]
    with Server(WHOLE, cut, default=FINE) as server, client(server) as core:
        stream = begin(core)
        list(stream)
        del stream
        stream = begin(core)
        with pytest.raises(StreamTruncatedError):
            list(stream)
        del stream
        gc.collect()


# -- after the end


def read_events(stream: ReplyStream) -> None:
    assert len(list(stream)) == 4


def read_results(stream: ReplyStream) -> None:
    assert [result.ok for result in stream.results()] == [True] * 4


def read_text(stream: ReplyStream) -> None:
    assert "".join(stream.text()) == "Hello!"


def read_whole(stream: ReplyStream) -> None:
    assert stream.collect().text == "Hello!"


def read_bytes(stream: ReplyStream) -> None:
    assert b"".join(stream.iter_raw()) == b"".join(STREAM)


READERS = [read_events, read_results, read_text, read_whole, read_bytes]

ENDS: dict[str, Script] = {
    "in one piece": WHOLE,
    "in pieces": [CHUNKED, *(chunks([block], end=False) for block in STREAM), b"0\r\n\r\n"],
    "the last chunk a little later": [CHUNKED + chunks(STREAM, end=False), Pause(0.1), b"0\r\n\r\n"],
    "the sentinel a little later": [CHUNKED + chunks(STREAM[:-1], end=False), Pause(0.1), chunks([SENTINEL])],
    "with a length": [head(200, kind="text/event-stream", length=len(b"".join(STREAM))) + b"".join(STREAM)],
}


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize("script", ENDS.values(), ids=ENDS)
def test_a_whole_stream_leaves_its_connection_to_the_next_call(script: Script, reader: Any) -> None:
    with Server(script, default=FINE) as server, client(server) as core:
        stream = begin(core)
        reader(stream)
        assert stream.complete
        assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        assert server.connections == 1


@pytest.mark.parametrize("backend", OVER_ALL)
@pytest.mark.parametrize("script", ENDS.values(), ids=ENDS)
def test_a_whole_async_stream_leaves_its_connection_to_the_next_call(script: Script, backend: str) -> None:
    async def main() -> None:
        async with async_client(server) as core:
            stream = await async_begin(core)
            assert (await stream.collect()).text == "Hello!"
            assert stream.complete
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
            assert server.connections == 1

    with Server(script, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize(
    ("blocks", "rest"),
    [(STREAM, [HOLD]), (STREAM[:-1], [Drip(chunks([b": ping\n\n"], end=False), 0.05)])],
    ids=["stall after the sentinel", "pings after the terminal event"],
)
def test_a_service_that_does_not_end_the_body_is_not_waited_for(rest: Script, blocks: list[bytes]) -> None:
    with Server([CHUNKED + chunks(blocks, end=False), *rest], default=FINE) as server, client(server) as core:
        begun = time.monotonic()
        stream = begin(core)
        assert len(list(stream)) == 4
        assert stream.complete
        assert time.monotonic() - begun < 0.5 + 1
        assert soon(lambda: server.open == 0)


# -- bytes to pass on


def test_raw_bytes_are_passed_on_as_they_come() -> None:
    blocks = [
        b"\xef\xbb\xbf: hello\r\n\r\n",
        STARTED,
        b"id: 4\nretry: 10\n\n",
        *DELTAS,
        DONE,
        SENTINEL,
    ]
    script: Script = [
        CHUNKED,
        *(step for block in blocks for step in (chunks([block], end=False), Pause(0.02))),
        b"0\r\n\r\n",
    ]
    with Server(script, default=FINE) as server, client(server) as core:
        stream = begin(core)
        assert list(stream.iter_raw()) == blocks
        assert stream.complete
        assert stream.last_event_id == "4"


@pytest.mark.parametrize(
    ("sent", "kind"),
    [(STARTED + DELTAS[0][:20], StreamTruncatedError), (STARTED + FAILED, StreamFailedError)],
    ids=["cut short", "failed"],
)
def test_raw_bytes_of_a_stream_that_breaks(sent: bytes, kind: type[OrqError]) -> None:
    script: Script = [head(200, "connection: close", kind="text/event-stream") + sent, CLOSE]
    with Server(script, default=FINE) as server:
        with client(server) as core:
            got = b""
            with pytest.raises(kind) as caught:
                for piece in begin(core).iter_raw():
                    got += piece
            assert got == sent
            check_error(caught.value, "stream", kind)

        server._scripts.append(script)

        async def main() -> None:
            async with async_client(server) as core:
                got = b""
                with pytest.raises(kind):
                    async for piece in (await async_begin(core)).iter_raw():
                        got += piece
                assert got == sent

        run("asyncio", main)
