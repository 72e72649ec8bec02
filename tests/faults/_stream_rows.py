"""The rows of the fault matrix for streams of events."""

from __future__ import annotations

import gzip
from typing import Any

from orq.errors import (
    APIError,
    OrqError,
    RateLimitError,
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
)
from tests.faults._rows import CHUNKED, DEEP, HTML, SSE, UNTIL_CLOSED, Row, split, stream
from tests.faults._server import CLOSE, RESET, Drip, answer, chunks, head
from tests.support.events import delta_block, event_block

MEMBERS = b"".join(map(gzip.compress, STREAM))
ZIPPED = head(200, "transfer-encoding: chunked", "content-encoding: gzip", kind=SSE)
UNTYPED = head(200, "transfer-encoding: chunked", kind="")


def untyped(name: str, body: bytes, kind: type[OrqError] | None, events: int, /, **fields: Any) -> Row:
    """Return a row about a stream without a content type, byte by byte."""
    return Row(name, "stream", [UNTYPED + chunks(split(body, 1))], kind, 1, fields, events)


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
    stream(
        "an error in place of an event",
        STARTED + DELTAS[0] + b'data: {"error": {"message": "slow down", "code": "rate_limit_exceeded"}}\n\n' + DONE,
        StreamFailedError,
        2,
        said="slow down",
        code="rate_limit_exceeded",
        status_code=429,
        retryable=True,
    ),
    stream(
        "a named error of plain text",
        STARTED + b"event: error\ndata: Internal error\n\n" + DONE,
        StreamFailedError,
        1,
        said="Internal error",
        retryable=False,
    ),
    stream(
        "an error that no blank line ends",
        STARTED + b'event: error\ndata: {"message": "no credits left", "code": 402}',
        StreamFailedError,
        1,
        said="no credits left",
        status_code=402,
    ),
    stream("heartbeats", STARTED + b'data: {"type": "ping"}\n\ndata: {}\n\ndata: null\n\n' + DONE, None, 5),
    stream("an event that is not JSON", STARTED + b"data: {oops\n\n" + DONE, ResponseValidationError, 1, body="{oops"),
    stream("an event of 10,000 levels", STARTED + b"data: " + DEEP + b"\n\n" + DONE, ResponseValidationError, 1),
    stream("an event that is an array", STARTED + b"data: [1]\n\n" + DONE, None, 3),
    stream("an event of an unknown kind", STARTED + event_block("response.paused", why="?") + DONE, None, 3),
    stream("bytes that are not UTF-8", STARTED + delta_block("x").replace(b'"x"', b'"\xff"') + DONE, None, 3),
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
    Row("gzip in members", "stream", answer(200, MEMBERS, "content-encoding: gzip", kind=SSE), None, events=4),
    Row("gzip, a member an event", "stream", [ZIPPED + chunks(map(gzip.compress, STREAM))], None, events=4),
    Row("gzip in members, in small chunks", "stream", [ZIPPED + chunks(split(MEMBERS, 3))], None, events=4),
    Row("gzip, a member an event, junk behind", "stream", [ZIPPED + chunks([MEMBERS, b"junk"])], None, events=4),
    Row(
        "gzip in members, the end is missing",
        "stream",
        [ZIPPED + chunks(map(gzip.compress, STREAM[:3]))],
        StreamTruncatedError,
        events=3,
    ),
    Row(
        "gzip in members, cut short",
        "stream",
        [ZIPPED + chunks([*map(gzip.compress, STREAM[:3]), b"\x1f"])],
        StreamTruncatedError,
        fields={"said": "too early"},
        events=3,
    ),
    Row(
        "gzip in empty members without end",
        "stream",
        [ZIPPED + chunks([gzip.compress(STARTED)], end=False), Drip(chunks([gzip.compress(b"") * 1000], end=False), 0)],
        StreamTruncatedError,
        fields={"said": "decode to nothing"},
        events=1,
    ),
    Row("no content type", "stream", [UNTYPED + chunks(STREAM)], None, events=4),
    untyped("no content type, byte by byte", b"".join(STREAM), None, 4),
    untyped("no content type, a mark first", b"\xef\xbb\xbf" + b"".join(STREAM), None, 4),
    untyped("no content type, comments first", b": hi\n\n" + b"".join(STREAM), None, 4),
    untyped("no content type, blank lines first", b"\r\n\n\n" + b"".join(STREAM), None, 4),
    untyped("no content type, an id first", b"id: 7\r\n" + b"".join(STREAM).replace(b"\n", b"\r\n"), None, 4),
    untyped("no content type, a name first", b"event: x\n" + b"".join(STREAM), None, 4),
    untyped("no content type, no end", b"".join(STREAM[:3]), StreamTruncatedError, 3),
    untyped("no content type, a failure", STARTED + FAILED, StreamFailedError, 2, said="the model is gone"),
    Row(
        "no content type, gzip in members",
        "stream",
        answer(200, MEMBERS, "content-encoding: gzip", kind=""),
        None,
        events=4,
    ),
    Row(
        "no content type, cut within the first word",
        "stream",
        [UNTYPED + chunks([b"dat"], end=False), CLOSE],
        StreamTruncatedError,
    ),
    *(
        untyped(
            f"no content type, {name}",
            body,
            ResponseValidationError,
            0,
            said="The answer is without a content type, not a stream of events",
            status_code=200,
            body=shown,
        )
        for name, body, shown in (
            ("JSON", CREATED, "{"),
            ("JSON behind a blank line", b"\n" + CREATED, "{"),
            ("an HTML page", HTML, "<"),
            ("text", b"database gone", "datab"),
            ("half a word", b"dat", "dat"),
            ("a mark", b"\xef\xbb\xbf", ""),
            ("nothing", b"", ""),
            ("blank lines", b"\n\n", ""),
        )
    ),
    untyped(
        "no content type, an error",
        b'{"error": {"message": "no credits left"}}',
        APIError,
        0,
        said="status 200: no credits left",
        status_code=200,
    ),
    Row(
        "an error where a stream is due",
        "stream",
        answer(200, b'{"error": {"message": "slow down", "code": 429}}'),
        RateLimitError,
        fields={"said": "slow down", "status_code": 200, "retryable": True},
    ),
    Row(
        "no content type, JSON in one piece",
        "stream",
        answer(200, CREATED, kind=""),
        ResponseValidationError,
        fields={"said": "not a stream of events", "status_code": 200, "body": CREATED.decode()},
    ),
    Row(
        "no content type, a status without content",
        "stream",
        [b"HTTP/1.1 204 No Content\r\n\r\n"],
        ResponseValidationError,
        fields={"said": "empty (status 204), not"},
    ),
    Row(
        "JSON where a stream is due",
        "stream",
        answer(200, CREATED),
        ResponseValidationError,
        fields={"said": "not a stream", "status_code": 200},
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
        fields={"said": "max_event, which is 100000 bytes"},
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
