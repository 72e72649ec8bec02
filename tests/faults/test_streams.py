"""However a stream is left, its connection is given back or shut, nothing else is left behind, and nothing is silent.

Every client here has one connection, so a second call works only if the first gave it back. Warnings are errors.
"""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import threading
import time
import traceback
import tracemalloc
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore, RetryConfig, Timeout
from orq.errors import OrqError, StreamError, StreamFailedError, StreamTruncatedError
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from orq.replies import AsyncReplyStream, ReplyStream
from tests.faults._ask import (
    DELTAS,
    DONE,
    FAILED,
    KEY,
    REQUESTS,
    RETRIEVED,
    SENTINEL,
    STARTED,
    STREAM,
    check_error,
    delta,
)
from tests.faults._server import CLOSE, HOLD, Drip, Pause, Script, Server, answer, chunks, head, soon

FINE = answer(200, RETRIEVED)
CHUNKED = head(200, "transfer-encoding: chunked", kind="text/event-stream")
WHOLE: Script = [CHUNKED + chunks(STREAM)]
STALLED: Script = [CHUNKED + chunks([STARTED, DELTAS[0]], end=False), HOLD]
BACKENDS = ["asyncio", "trio"]
SETTINGS: dict[str, Any] = {"timeout": Timeout(5.0, 5.0, 5.0, 0.3), "max_connections": 1, "retries": None}


@contextmanager
def client(server: Server, **settings: Any) -> Iterator[OrqCore]:
    """A core; at the end it must be able to make a call, and to close every connection."""
    with OrqCore(KEY, server_url=server.url, **SETTINGS | settings) as core:
        yield core
        gc.collect()
        assert conversations_retrieve(core, REQUESTS["retrieve"]).unwrap()
    assert server.wait_closed()


@asynccontextmanager
async def async_client(server: Server, **settings: Any) -> AsyncIterator[AsyncOrqCore]:
    async with AsyncOrqCore(KEY, server_url=server.url, **SETTINGS | settings) as core:
        yield core
        gc.collect()
        if asyncio_runs():
            assert asyncio.all_tasks() == {asyncio.current_task()}, "a task is left"
        assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()
    assert server.wait_closed()


def asyncio_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def begin(core: OrqCore) -> ReplyStream:
    return conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()


async def async_begin(core: AsyncOrqCore) -> AsyncReplyStream:
    return (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()


def run(backend: str, main: Callable[[], Awaitable[None]]) -> None:
    anyio.run(main, backend=backend)
    gc.collect()


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


@pytest.mark.parametrize("backend", BACKENDS)
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


@pytest.mark.parametrize("backend", BACKENDS)
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
            with pytest.raises(StreamError, match="read already"):
                again()
        assert not next(stream.results()).ok


# -- nobody closes it


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


@pytest.mark.parametrize("backend", BACKENDS)
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
        assert time.monotonic() - begun < 0.5 * 1.1 + 0.1
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


# -- cancellation

HALF_HEADERS: Script = [b"HTTP/1.1 200 OK\r\n", HOLD]
HALF_BODY: Script = [head(200, length=500) + b"{", HOLD]
CANCELLED = {
    "waiting for an event": (STALLED, "stream"),
    "waiting for headers": (HALF_HEADERS, "stream"),
    "waiting for a body": (HALF_BODY, "retrieve"),
    "pausing before a retry": (answer(503), "pause"),
}


async def work(core: AsyncOrqCore, what: str) -> None:
    if what == "stream":
        async with await async_begin(core) as stream:
            async for _ in stream:
                pass
    else:
        await conversations_retrieve(core, REQUESTS["retrieve"])


def never(core: AsyncOrqCore, what: str) -> Any:
    async def unless_cancelled() -> None:
        await work(core, what)
        raise AssertionError("it was not cancelled")

    return unless_cancelled()


async def by_cancel(core: AsyncOrqCore, what: str) -> None:
    task = asyncio.ensure_future(never(core, what))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    check_cancellation(caught.value)


async def by_wait_for(core: AsyncOrqCore, what: str) -> None:
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(never(core, what), 0.05)


async def by_timeout(core: AsyncOrqCore, what: str) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):  # type: ignore[attr-defined]
            await never(core, what)


async def by_scope(core: AsyncOrqCore, what: str) -> None:
    with anyio.move_on_after(0.05) as scope:
        await never(core, what)
    assert scope.cancelled_caught


async def by_a_failing_sibling(core: AsyncOrqCore, what: str) -> None:
    try:
        async with anyio.create_task_group() as group:
            group.start_soon(never, core, what)
            await anyio.sleep(0.05)
            raise ZeroDivisionError
    except BaseException as error:
        assert [type(one) for one in error.exceptions] == [ZeroDivisionError]  # type: ignore[attr-defined]


WAYS: list[tuple[str, Any]] = [("asyncio", by_cancel), ("asyncio", by_wait_for)]
WAYS += [("asyncio", by_timeout)] if sys.version_info >= (3, 11) else []
WAYS += [(backend, way) for backend in BACKENDS for way in (by_scope, by_a_failing_sibling)]


def check_cancellation(error: BaseException) -> None:
    """What escapes has passed our frames only: those of the HTTP client hold the request, and so the key."""
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert KEY not in shown
    assert "httpcore" not in shown


@pytest.mark.parametrize(("backend", "way"), WAYS, ids=[f"{backend}-{way.__name__}" for backend, way in WAYS])
@pytest.mark.parametrize(("script", "what"), CANCELLED.values(), ids=CANCELLED)
def test_cancellation_frees_the_connection(script: Script, what: str, backend: str, way: Any) -> None:
    async def main() -> None:
        slow = RetryConfig(initial_interval=5.0) if what == "pause" else None
        async with async_client(server, retries=slow) as core:
            await way(core, what)
            if what != "pause":
                assert soon(lambda: server.open == 0), "the connection is shut"
            assert len(server.requests) == 1

    with Server(script, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", BACKENDS)
def test_cancellation_while_the_reader_is_busy(backend: str) -> None:
    """The stream is left through its `async with`, inside a scope that is cancelled already."""

    async def main() -> None:
        async with async_client(server) as core:
            with anyio.move_on_after(0.05):
                async with await async_begin(core) as stream:
                    async for _ in stream:
                        await anyio.sleep(5)
            assert soon(lambda: server.open == 0)

    with Server(STALLED, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_stream_whose_reading_was_cancelled_is_over(backend: str) -> None:
    """Without `async with` too: the connection is shut, nothing warns, and to read on is an error, not an end."""

    async def main() -> None:
        async with async_client(server) as core:
            stream = await async_begin(core)
            with anyio.move_on_after(0.05):
                async for _ in stream:
                    pass
            assert soon(lambda: server.open == 0)
            with pytest.raises(StreamError, match=r"cancelled|interrupted"):
                await anext(stream)
            del stream
            gc.collect()

    with Server(STALLED, default=FINE) as server:
        run(backend, main)


@pytest.mark.parametrize("backend", BACKENDS)
def test_many_cancelled_at_a_time(backend: str) -> None:
    async def main() -> None:
        async with async_client(server, max_connections=50) as core:
            with anyio.move_on_after(0.3):
                async with anyio.create_task_group() as group:
                    for _ in range(20):
                        group.start_soon(work, core, "stream")
            assert soon(lambda: server.open == 0)

    with Server(*[STALLED] * 20, default=FINE) as server:
        run(backend, main)


# -- two at a time


@pytest.mark.parametrize("backend", BACKENDS)
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


@pytest.mark.parametrize("backend", BACKENDS)
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
    check_error(errors[0], "stream", StreamError, said="another task")


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


@pytest.mark.parametrize("backend", BACKENDS)
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


# -- Ctrl-C


@contextmanager
def interrupted_after(seconds: float) -> Iterator[None]:
    """Raise KeyboardInterrupt in this, the main thread, as Ctrl-C does."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    check_cancellation(caught.value)


needs_alarm = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timer")


@needs_alarm
@pytest.mark.parametrize(("script", "what"), CANCELLED.values(), ids=CANCELLED)
def test_ctrl_c_frees_the_connection(script: Script, what: str) -> None:
    slow = RetryConfig(initial_interval=5.0) if what == "pause" else None
    with Server(script, default=FINE) as server, client(server, retries=slow) as core:
        begun = time.monotonic()
        with interrupted_after(0.1):
            if what == "stream":
                with begin(core) as stream:
                    for _ in stream:
                        pass
            else:
                conversations_retrieve(core, REQUESTS["retrieve"])
        assert time.monotonic() - begun < 1
        if what != "pause":
            assert soon(lambda: server.open == 0)


@needs_alarm
def test_a_stream_that_ctrl_c_broke_is_over() -> None:
    """Without `with` too: the connection is shut, nothing warns, and to read on is an error, not an end."""
    with Server(STALLED, default=FINE) as server, client(server) as core:
        stream = begin(core)
        with interrupted_after(0.1):
            for _ in stream:
                pass
        assert soon(lambda: server.open == 0)
        with pytest.raises(StreamError, match=r"cancelled|interrupted"):
            next(stream)
        del stream
        gc.collect()


# -- length


@pytest.mark.parametrize("backend", [None, "asyncio"])
def test_a_long_stream_takes_no_more_memory_than_a_short_one(backend: str | None) -> None:
    piece = chunks([delta("x" * 4000) * 8], end=False)
    script: Script = [CHUNKED, *[piece] * 300, chunks([DONE, SENTINEL])]
    peaks: list[int] = []

    def watched(index: int) -> None:
        if index == 200:
            tracemalloc.reset_peak()
            tracemalloc.start() if not tracemalloc.is_tracing() else None
        elif index == 2300:
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core, await async_begin(core) as stream:
            index = 0
            async for _ in stream:
                watched(index)
                index += 1
            assert index == 2401

    with Server(script) as server:
        if backend is None:
            with OrqCore(KEY, server_url=server.url) as core, begin(core) as stream:
                assert sum(watched(index) is None for index, _ in enumerate(stream)) == 2401
        else:
            run(backend, main)
    assert peaks[0] < 3_000_000, "9.6 MB have passed"
