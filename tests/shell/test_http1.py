"""Test our reader of HTTP/1.1 against h11, for any pieces of bytes."""

from __future__ import annotations

from typing import Any

import h11
import httpcore
import pytest
from hypothesis import example, given, strategies as st

from orq._http.http1 import Answer
from orq._http.request_head import request_head

Outcome = tuple[Any, ...]
EARLY_END = "peer closed connection without sending complete message body (incomplete chunked read)"
"""What h11 says in other words if a part of a chunk's size has come."""


def read(wire: bytes, sizes: list[int], *, by_h11: bool) -> Outcome:
    """Return what came of an answer: status, headers, body and whether the connection may be kept, or the error."""
    state = h11.Connection(h11.CLIENT, max_incomplete_event_size=100 * 1024)
    if by_h11:
        state.send(h11.Request(method=b"GET", target=b"/", headers=[(b"host", b"h")]))
        state.send(h11.EndOfMessage())
    answer, body, pieces = Answer(state, by_h11=by_h11), b"", iter([*cut(wire, sizes), b""])
    head: Outcome = ()
    try:
        while not answer.head():
            answer.receive(next(pieces))
        head = (answer.status, list(answer.headers))
        while not answer.ended:
            if (piece := answer.piece()) is None:
                answer.receive(next(pieces))
            else:
                body += piece
        rest = next(pieces)
        if rest and answer.end():  # the pool sees bytes that arrive later, when it checks the idle connection
            return (*head, body, "kept, with bytes behind")
        if rest:
            answer.receive(rest)
        return (*head, body, answer.end())
    except httpcore.RemoteProtocolError as error:
        said = str(error).split(":")[0]
        return (*head, body, EARLY_END if said == "peer unexpectedly closed connection" else said)
    except StopIteration:
        return (*head, body, "it waits after the end")


def cut(wire: bytes, sizes: list[int]) -> list[bytes]:
    pieces = []
    for size in sizes:
        pieces.append(wire[:size])
        wire = wire[size:]
    return [piece for piece in (*pieces, wire) if piece]


STATUS = st.sampled_from(
    [
        *(
            b"HTTP/1.1 200 OK",
            b"HTTP/1.1 204 No Content",
            b"HTTP/1.1 404 Not Found",
            b"HTTP/1.1 200",
            b"HTTP/1.0 200 OK",
        ),
        *(
            b"HTTP/1.1 100 Continue",
            b"HTTP/1.1 101 x",
            b"HTTP/2 200",
            b"HTTP/1.1 600 x",
            b"HTTP/1.1 304 ",
            b"ICY 200",
            b"",
        ),
    ]
)
FIELD = st.sampled_from(
    [
        *(b"content-type: text/plain", b"Content-Length: 5", b"content-length: 5", b"content-length: 7", b"x:", b"x: "),
        *(b"Content-Length: 5, 5", b"content-length: +5", b"content-length: 0005", b"content-length: \xb2"),
        *(b"transfer-encoding: chunked", b"Transfer-Encoding: Chunked", b"transfer-encoding: gzip, chunked"),
        *(b"connection: close", b"Connection: Keep-Alive", b"connection: keep-alive, close", b"connection: upgrade"),
        *(b"x:  two", b"x: a b\t c", b"x: trailing ", b"x\t: y", b" folded", b"x : y", b"x: \x01", b"x: \xe9"),
        *(b"x: \0", b"y"),
    ]
)
CHUNK = st.sampled_from(
    [
        *(b"5\r\nhello\r\n", b"3\r\nabc\r\n", b"1\r\n\n\r\n", b"0A\r\n0123456789\r\n", b"2;ext=1\r\nhi\r\n"),
        *(b"2 \r\nhi\r\n", b"2\r\nhix\r\n", b"2\nhi\n", b"g\r\n", b"-1\r\n", b"\r\n", b"2\r\nhi\r\r\n"),
        *(b"0x2\r\nhi\r\n", b"f" * 17 + b"\r\n"),
    ]
)
END = st.sampled_from(
    [b"0\r\n\r\n", b"000\r\n\r\n", b"0\r\nx: y\r\n\r\n", b"0\r\n", b"0\r\n\r", b"0;e\r\n\r\n", b"", b"0\n\n"]
)
LINE_END = st.sampled_from([b"\r\n"] * 9 + [b"\n"])


@st.composite
def wires(draw: Any) -> bytes:
    usual = draw(st.booleans())
    lines = [draw(STATUS), *draw(st.lists(FIELD, max_size=4))]
    if usual:
        framing = st.sampled_from([b"content-length: 5", b"transfer-encoding: chunked"])
        lines = [b"HTTP/1.1 200 OK", b"x-request-id: 7", draw(framing)]
    head = b"".join(line + (b"\r\n" if usual else draw(LINE_END)) for line in lines) + b"\r\n"
    chunks = b"".join(draw(st.lists(CHUNK, max_size=4))) + draw(END)
    return head + draw(st.sampled_from([chunks, chunks, b"hello", b"hell", b"hello and more", b""]))


def answer(body: bytes, *fields: bytes) -> bytes:
    return b"\r\n".join((b"HTTP/1.1 200 OK", *fields, b"", body))


OLD_H11 = int(h11.__version__.split(".")[1]) < 16
"""It takes any two bytes for the end of a chunk."""
CHUNKED = b"transfer-encoding: chunked"


@given(wires(), st.lists(st.integers(1, 30), max_size=12))
@example(answer(b"5\r\nhello\r\n2;x\r\nhi\r\n0\r\n\r\n", CHUNKED), [])
@example(answer(b"5\r\nhello\r\n0\r\nx: y\r\n\r\n", CHUNKED), [60, 3])
@example(answer(b"5\r\nhelloXY0\r\n\r\n", CHUNKED), [])
@example(answer(b"hello", b"x: " + b"y" * 9000, b"content-length: 5"), [8000, 500, 700])
@example(answer(b"5\r\nhello\r\n0\r\n\r\n", CHUNKED), [1] * 70)
@example(answer(b"0\r\n\r", CHUNKED), [])
@example(answer(b"5\r\nhello\r", CHUNKED), [])
@example(b"HTTP/1.1 200 OK\ncontent-length: 5\n\nhello", [20, 20])
@example(b"\x15\x03\x01 no HTTP at all", [1])
def test_it_reads_what_h11_reads(wire: bytes, sizes: list[int]) -> None:
    found = read(wire, sizes, by_h11=False)
    if found[-1] == "malformed chunk footer" and OLD_H11:
        return
    assert found == read(wire, sizes, by_h11=True)


@pytest.mark.parametrize(
    "wire",
    [
        answer(b"hello", b"content-length: 5", b"date: Sun, 23 Nov 2025 08:00:00 GMT"),
        answer(b"5\r\nhello\r\n0\r\n\r\n", CHUNKED, b"content-type: text/event-stream"),
        b"HTTP/1.1 204 No Content\r\nx-request-id: 7\r\n\r\n",
        answer(b"", b"content-length: 0", b"connection: close"),
    ],
)
@pytest.mark.parametrize("sizes", [[], [1] * 200, [40], [62, 5]])
def test_usual_answers_need_no_h11(wire: bytes, sizes: list[int]) -> None:
    state: Any = None  # any use of it would fail
    one, pieces = Answer(state), iter(cut(wire, sizes))
    while not one.head():
        one.receive(next(pieces))
    while not one.ended:
        if one.piece() is None:
            one.receive(next(pieces))
    assert one.end() is (b"close" not in wire)


NAMES = st.sampled_from([b"Accept", b"x-a", b"x a", b"x:", b"", b"Connection", b"upgrade", b"Expect", b"x\xe9"])
VALUES = st.sampled_from([b"v", b"", b" v", b"v ", b"v\tw", b"v\r\nx: y", b"\xe9", b"\0", b"close", b"100-continue"])


@given(
    method=st.sampled_from([b"GET", b"POST", b"DELETE", b"HEAD", b"CONNECT", b"G T", b""]),
    target=st.sampled_from([b"/", b"/v2/x?a=b", b"/a b", b"", b"/\xe9", b"/\r\n"]),
    fields=st.lists(st.tuples(NAMES, VALUES), max_size=3),
)
def test_a_request_is_written_as_h11_writes_it(method: bytes, target: bytes, fields: list[tuple[bytes, bytes]]) -> None:
    headers = [(b"Host", b"h"), *fields]
    head = request_head(method, target, headers)
    if head is not None:
        state = h11.Connection(h11.CLIENT)
        assert state.send(h11.Request(method=method, target=target, headers=headers)) == head
        state.send(h11.EndOfMessage())
        assert state.our_state is h11.DONE


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_usual_requests_are_written_here(method: str) -> None:
    assert request_head(method.encode(), b"/v2/x?a=%20", [(b"Host", b"h:1"), (b"accept", b"*/*")])
