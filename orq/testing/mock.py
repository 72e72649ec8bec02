"""`MockOrq` answers calls by scripts or with examples, without a socket.

    mock = MockOrq()
    mock.on(conversations_retrieve).answer(display_name="Try-out")
    with Orq("test", http_client=mock.http_client) as client:
        ...

A call without a script is answered with an example. `MockOrq` stores nothing; use `LocalOrq` if you need stored
objects. Of the timeouts of a call, only the read timeout of httpx ends a wait.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, final

import anyio
import httpx

from .._engine.operation import Binary, Empty, Events
from ..local.answers import CUT, Pause, Piece, PlannedAnswer
from ..local.event_stream import stream_pieces
from ..local.examples import answer_example, event_examples
from ..local.http_problem import HttpProblem
from ..local.requests import RawRequest, ReadRequest
from ..local.scriptable import Scriptable
from ..local.wire import encode


@final
class MockOrq(Scriptable):
    """A mock of the service in this process.

    remember: the number of requests that `requests` keeps.
    remember_bytes: the memory that `requests` may use, in bytes.
    """

    def __init__(self, *, remember: int = 1000, remember_bytes: int = 64 * 2**20) -> None:
        super().__init__(remember=remember, remember_bytes=remember_bytes)
        self._requests = self._reader()

    @cached_property
    def http_client(self) -> httpx.Client:
        """The HTTP client for `Orq` and `OrqCore`."""
        return httpx.Client(transport=httpx.MockTransport(self._answer))

    @cached_property
    def async_http_client(self) -> httpx.AsyncClient:
        """The HTTP client for `AsyncOrq` and `AsyncOrqCore`."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer_async))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        answer, read = self._take(request)
        for wait in _waits(answer.delay, request):
            time.sleep(wait)
        return _response(answer, read, request)

    async def _answer_async(self, request: httpx.Request) -> httpx.Response:
        answer, read = self._take(request)
        for wait in _waits(answer.delay, request):
            await anyio.sleep(wait)
        return _response(answer, read, request)

    def _take(self, request: httpx.Request) -> tuple[PlannedAnswer, ReadRequest | None]:
        raw = RawRequest(
            method=request.method,
            path=request.url.raw_path.partition(b"?")[0].decode("ascii"),
            query=request.url.query.decode("ascii"),
            headers=dict(request.headers),
            body=request.content,
        )
        try:
            read = self._requests.read(raw)
            return read.planned or _example(read), read
        except HttpProblem as problem:
            return _whole(problem.status, problem.body(raw.path), headers=problem.headers), None


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Sends the pieces of an answer to sync and async clients."""

    def __init__(self, pieces: tuple[Piece, ...], request: httpx.Request) -> None:
        self._pieces, self._request = pieces, request

    def _steps(self) -> Iterator[bytes | float]:
        """Yield bytes to send and seconds to wait."""
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            elif isinstance(piece, Pause):
                yield from _waits(piece.seconds, self._request)
            elif piece is CUT:
                raise httpx.ReadError("The connection was cut, as scripted.", request=self._request)
            else:
                return

    def __iter__(self) -> Iterator[bytes]:
        for step in self._steps():
            if isinstance(step, bytes):
                yield step
            else:
                time.sleep(step)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for step in self._steps():
            if isinstance(step, bytes):
                yield step
            else:
                await anyio.sleep(step)


def _waits(seconds: float, request: httpx.Request) -> Iterator[float]:
    """Yield the seconds to wait. Raise the timeout of the client if the wait is longer."""
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    if limit is not None and seconds > limit:
        yield limit
        raise httpx.ReadTimeout("nothing came in time, as scripted", request=request)
    if seconds:
        yield seconds


def _response(answer: PlannedAnswer, read: ReadRequest | None, request: httpx.Request) -> httpx.Response:
    if answer.status == 0:
        raise httpx.ReadError("The connection was dropped, as scripted.", request=request)
    pieces = answer.parts(read.request, read.path) if read is not None else answer.pieces
    headers = {"x-request-id": "req_mock", **answer.all_headers()}
    return httpx.Response(answer.status, headers=headers, stream=_Body(tuple(pieces), request))  # type: ignore[arg-type]


def _example(read: ReadRequest) -> PlannedAnswer:
    """Return the answer to a request without a planned answer."""
    operation, answer = read.operation, read.operation.answer
    if isinstance(answer, Empty):
        return _whole(answer.status, b"", content_type=None)
    if isinstance(answer, Binary):
        return _whole(answer.status, b"example", content_type="application/octet-stream")
    if isinstance(answer, Events):
        pieces = stream_pieces(event_examples(operation, read.request, read.path), answer)
        return _whole(answer.status, *pieces, content_type="text/event-stream")
    return _whole(answer.status, encode(answer_example(operation, read.request, read.path)))


def _whole(
    status: int, *pieces: Piece, content_type: str | None = "application/json", headers: Any = None
) -> PlannedAnswer:
    return PlannedAnswer(what="example", status=status, pieces=pieces, content_type=content_type, headers=headers or {})
