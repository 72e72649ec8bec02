"""The rows of the fault matrix for streams of events."""

from __future__ import annotations

import gzip

from orq.errors import (
    ResponseValidationError,
    StreamFailedError,
    StreamTruncatedError,
)
from tests.faults._ask import (
    CREATED,
    DELTAS,
    DONE,
    FAILED,
    SENTINEL,
    STARTED,
    STREAM,
    delta,
    event,
)
from tests.faults._rows import CHUNKED, DEEP, HTML, SSE, UNTIL_CLOSED, Row, stream
from tests.faults._server import CLOSE, RESET, Drip, answer, chunks, head

STREAMS = [
    stream("whole", b"".join(STREAM), None, 4),
    stream("without sentinel", b"".join(STREAM[:-1]), None, 4),
    stream("only the sentinel", SENTINEL, None, 0),
    stream(
        "a mark, comments, CRLF and ids",
        b"\xef\xbb\xbf: hi\r\n\r\nid: 7\r\n" + b"".join(STREAM).replace(b"\n", b"\r\n"),
        None,
        4,
    ),
    stream("nothing", b"", StreamTruncatedError, 0, retryable=True, said="incomplete"),
    stream("comments only", b": ping\n\n" * 5, StreamTruncatedError, 0),
    stream("no terminal event", b"".join([STARTED, *DELTAS]), StreamTruncatedError, 3),
    stream("terminal event without its blank line", b"".join([STARTED, DONE])[:-1], StreamTruncatedError, 1),
    stream("sentinel without its blank line", b"".join([STARTED, SENTINEL])[:-1], StreamTruncatedError, 1),
    stream("failed", STARTED + DELTAS[0] + FAILED + DONE, StreamFailedError, 3, said="the model is gone", code="503"),
    stream("an event that is not JSON", STARTED + b"data: {oops\n\n" + DONE, ResponseValidationError, 1, body="{oops"),
    stream("an event of 10,000 levels", STARTED + b"data: " + DEEP + b"\n\n" + DONE, ResponseValidationError, 1),
    stream("an event that is an array", STARTED + b"data: [1]\n\n" + DONE, None, 3),
    stream("an event of an unknown kind", STARTED + event("response.paused", why="?") + DONE, None, 3),
    stream("bytes that are not UTF-8", STARTED + delta("x").replace(b'"x"', b'"\xff"') + DONE, None, 3),
    stream("junk after the end", b"".join(STREAM) + b"junk junk" * 100, None, 4),
    stream("events after the end", b"".join(STREAM) + DELTAS[0], None, 4),
    Row("reset before the first event", "stream", [CHUNKED, RESET], StreamTruncatedError, fields={"retryable": True}),
    Row(
        "reset between events",
        "stream",
        [CHUNKED + chunks(STREAM[:2], end=False), RESET],
        StreamTruncatedError,
        events=2,
    ),
    Row(
        "reset within an event",
        "stream",
        [CHUNKED + chunks([STARTED + DONE[:30]], end=False), RESET],
        StreamTruncatedError,
        events=1,
    ),
    Row(
        "cut within a chunk",
        "stream",
        [CHUNKED + b"fff\r\n" + STARTED + DELTAS[0], CLOSE],
        StreamTruncatedError,
        events=2,
    ),
    Row(
        "cut between chunks", "stream", [CHUNKED + chunks([STARTED], end=False), CLOSE], StreamTruncatedError, events=1
    ),
    Row("reset after the end", "stream", [CHUNKED + chunks(STREAM, end=False), RESET], None, events=4),
    Row("cut after the terminal event", "stream", [CHUNKED + chunks(STREAM[:-1], end=False), CLOSE], None, events=4),
    Row("read until closed", "stream", [UNTIL_CLOSED + b"".join(STREAM), CLOSE], None, events=4),
    Row(
        "read until closed, too early",
        "stream",
        [UNTIL_CLOSED + b"".join(STREAM[:3]), CLOSE],
        StreamTruncatedError,
        events=3,
    ),
    Row(
        "chunks that are none",
        "stream",
        [CHUNKED + chunks([STARTED], end=False) + b"zz\r\nzz", CLOSE],
        StreamTruncatedError,
        events=1,
    ),
    Row(
        "shorter than its length",
        "stream",
        [head(200, kind=SSE, length=5000) + STARTED, CLOSE],
        StreamTruncatedError,
        events=1,
    ),
    Row(
        "gzip uncalled for",
        "stream",
        answer(200, gzip.compress(b"".join(STREAM)), "content-encoding: gzip", kind=SSE),
        None,
        events=4,
    ),
    Row(
        "gzip, damaged",
        "stream",
        answer(200, b"\x1f\x8b\x08?????????????", "content-encoding: gzip", kind=SSE),
        StreamTruncatedError,
    ),
    Row(
        "gzip, cut short",
        "stream",
        answer(200, gzip.compress(b"".join(STREAM), 0)[:-40], "content-encoding: gzip", kind=SSE),
        StreamTruncatedError,
        events=3,
    ),
    Row(
        "JSON where a stream is due",
        "stream",
        answer(200, CREATED),
        ResponseValidationError,
        fields={"said": "expected a stream", "status_code": 200},
    ),
    Row(
        "an HTML page",
        "stream",
        answer(200, HTML, kind="text/html"),
        ResponseValidationError,
        fields={"said": "text/html"},
    ),
    Row(
        "an empty 200",
        "stream",
        answer(200, kind=""),
        ResponseValidationError,
        fields={"said": "without a content type"},
    ),
    Row(
        "a stream in Latin-1, it says",
        "stream",
        answer(200, b"".join(STREAM), kind=f"{SSE}; charset=latin-1"),
        None,
        events=4,
    ),
    Row(
        "an event without end",
        "stream",
        [CHUNKED + chunks([STARTED, b"data: "], end=False), Drip(chunks([b"x" * 8000], end=False), 0.0)],
        ResponseValidationError,
        fields={"said": "max_event, 100000 bytes"},
        events=1,
        settings={"max_event": 100_000},
    ),
    Row(
        "an event of zipped zeros",
        "stream",
        answer(200, gzip.compress(STARTED + b"data: " + b"0" * 10**6), "content-encoding: gzip", kind=SSE),
        ResponseValidationError,
        fields={"said": "max_event"},
        settings={"max_event": 100_000},
        events=1,
    ),
]
