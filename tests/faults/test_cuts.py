"""Test a recorded stream that is cut at every byte.

Whole events are returned, and no cut counts as an end.

A stream is complete if the block of its terminal event, or of the sentinel, was whole: blank line included.
"""

from __future__ import annotations

import anyio
import pytest

from orq import AsyncOrqCore, OrqCore
from orq.errors import StreamTruncatedError
from orq.funcs import conversations_create_conversation_response
from orq.replies import AsyncReplyStream
from tests.faults._ask import DELTAS, DONE, KEY, REQUESTS, RETRIEVED, SENTINEL, STARTED, check_error
from tests.faults._figures import leaked, tally
from tests.faults._server import CLOSE, RESET, Script, Server, Step, answer, chunks, head

pytestmark = pytest.mark.oldest

SSE = "text/event-stream"

WITH_BOTH = [STARTED, b": ping\n\n", *DELTAS, b"id: 1\n" + DONE, SENTINEL]
ONLY_SENTINEL = [STARTED, DELTAS[0], b"id: 9\n\n", SENTINEL]
CRLF = [block.replace(b"\n", b"\r\n") for block in [STARTED, DONE, SENTINEL]]
RECORDED = {"both ends": WITH_BOTH, "only the sentinel": ONLY_SENTINEL, "CRLF": CRLF}


def until_closed(sent: bytes, whole: bytes, end: Step) -> Script:
    return [head(200, "connection: close", kind=SSE) + sent, end]


def with_length(sent: bytes, whole: bytes, end: Step) -> Script:
    return [head(200, kind=SSE, length=len(whole)) + sent, end]


def in_chunks(sent: bytes, whole: bytes, end: Step) -> Script:
    return [head(200, "transfer-encoding: chunked", kind=SSE) + chunks([sent], end=False), end]


def within_a_chunk(sent: bytes, whole: bytes, end: Step) -> Script:
    return [head(200, "transfer-encoding: chunked", kind=SSE) + b"%x\r\n" % (len(whole) + 1) + sent, end]


FRAMINGS = [until_closed, with_length, in_chunks, within_a_chunk]


def expected(blocks: list[bytes], cut: int) -> tuple[int, bool]:
    """Return how many events were whole at a cut, and whether the stream was complete."""
    events, at = 0, 0
    for block in blocks:
        at += len(block)
        last = at - 1 if block.endswith(b"\r\n\r\n") else at  # the carriage return alone ends a line
        if cut < last:
            return events, False
        if b"[DONE]" in block:
            return events, True
        events += b"data: {" in block
        if b"response.done" in block:
            return events, True
    return events, False


def check(cut: int, blocks: list[bytes], events: int, error: object, complete: bool | None) -> None:
    count, whole = expected(blocks, cut)
    tally(error if isinstance(error, BaseException) else None, due=not whole)
    assert events == count, cut
    assert complete is whole, cut
    if whole:
        assert error is None, cut
    else:
        assert type(error) is StreamTruncatedError, cut
        if cut % 20 == 0:
            check_error(error, "stream", StreamTruncatedError, retryable=True)


@pytest.mark.parametrize("end", [CLOSE, RESET], ids=["closed", "reset"])
@pytest.mark.parametrize("framing", FRAMINGS, ids=lambda framing: framing.__name__)
@pytest.mark.parametrize("name", RECORDED)
def test_a_stream_cut_at_any_byte(name: str, framing: object, end: Step) -> None:
    blocks = RECORDED[name]
    whole = b"".join(blocks)
    every = 1 if end is CLOSE and framing in (until_closed, in_chunks) else 7
    cuts = [cut for cut in range(len(whole) + 1) if cut % every == 0 or cut >= len(whole) - 40]
    scripts = [framing(whole[:cut], whole, end) for cut in cuts]  # type: ignore[operator]
    with Server(*scripts) as server, OrqCore(KEY, server_url=server.url, timeout=5.0) as core:
        for cut in cuts:
            stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
            results = list(stream.results())
            error = results[-1].error if results and not results[-1].ok else None
            check(cut, blocks, len(results) - (error is not None), error, stream.complete)
        assert len(server.requests) == len(cuts)
        freed = server.wait_closed()
        leaked(server.open)
        assert freed


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("framing", FRAMINGS, ids=lambda framing: framing.__name__)
def test_a_stream_cut_between_events_in_async_code(framing: object, backend: str) -> None:
    blocks, whole = WITH_BOTH, b"".join(WITH_BOTH)
    ends = [len(b"".join(blocks[:count])) for count in range(len(blocks) + 1)]
    cuts = sorted({cut for end in ends for cut in (end - 1, end, end + 1) if 0 <= cut <= len(whole)})
    scripts = [framing(whole[:cut], whole, end) for end in (CLOSE, RESET) for cut in cuts]  # type: ignore[operator]

    async def read_all(url: str) -> None:
        async with AsyncOrqCore(KEY, server_url=url, timeout=5.0) as core:
            for cut in cuts + cuts:
                stream = (await conversations_create_conversation_response(core, REQUESTS["stream"])).unwrap()
                results = [result async for result in stream.results()]
                error = results[-1].error if results and not results[-1].ok else None
                check(cut, blocks, len(results) - (error is not None), error, stream.complete)

    with Server(*scripts) as server:
        anyio.run(read_all, server.url, backend=backend)
        assert len(server.requests) == len(scripts)
        freed = server.wait_closed()
        leaked(server.open)
        assert freed


@pytest.mark.parametrize("cut", [0, len(STARTED), len(STARTED + DELTAS[0]), len(STARTED + b"".join(DELTAS))])
def test_collect_does_not_accept_a_partial_reply(cut: int) -> None:
    script = until_closed(b"".join(WITH_BOTH)[:cut], b"", CLOSE)
    with Server(script, script, script, default=answer(200, RETRIEVED)) as server:
        with OrqCore(KEY, server_url=server.url) as core:
            stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
            with pytest.raises(StreamTruncatedError):
                stream.collect()
            assert stream.partial().text in ("", "Hel", "Hello!")
            stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
            pieces: list[bytes] = []
            with pytest.raises(StreamTruncatedError):
                pieces.extend(stream.iter_raw())

        async def collect() -> None:
            async with AsyncOrqCore(KEY, server_url=server.url) as core:
                stream: AsyncReplyStream = (
                    await conversations_create_conversation_response(core, REQUESTS["stream"])
                ).unwrap()
                with pytest.raises(StreamTruncatedError):
                    await stream.collect()

        anyio.run(collect)
