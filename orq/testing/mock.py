"""`MockOrq`: the scripts of `LocalOrq` without a socket, for places that forbid them.

    mock = MockOrq()
    mock.on(conversations_retrieve).answer(display_name="Try-out")
    with Orq("test", http_client=mock.http_client) as client:
        ...

What is not scripted is answered with an example. It keeps no conversations: for that there is `LocalOrq`. The client is
a borrowed one, so the limits of a call end its waits only as far as httpx's timeouts do.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, final

import anyio
import httpx

from .._engine.operation import Binary, Empty, Events
from ..local.desk import Asked, Incoming
from ..local.examples import answer_example, event_examples
from ..local.plans import CUT, Pause, Piece, Plan
from ..local.problem import Problem
from ..local.scripted import Scripted
from ..local.wire import encode


@final
class MockOrq(Scripted):
    """Answers in this process, by script or with examples; `remember` is how many requests `requests` holds."""

    def __init__(self, *, remember: int = 1000) -> None:
        super().__init__(remember=remember)
        self._reads = self._desk()

    @cached_property
    def http_client(self) -> httpx.Client:
        """The client to give to `Orq` and `OrqCore`."""
        return httpx.Client(transport=httpx.MockTransport(self._answer))

    @cached_property
    def async_http_client(self) -> httpx.AsyncClient:
        """The client to give to `AsyncOrq` and `AsyncOrqCore`."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer_async))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        plan, asked = self._planned(request)
        for wait in _waits(plan.delay, request):
            time.sleep(wait)
        return _response(plan, asked, request)

    async def _answer_async(self, request: httpx.Request) -> httpx.Response:
        plan, asked = self._planned(request)
        for wait in _waits(plan.delay, request):
            await anyio.sleep(wait)
        return _response(plan, asked, request)

    def _planned(self, request: httpx.Request) -> tuple[Plan, Asked | None]:
        incoming = Incoming(
            method=request.method,
            path=request.url.raw_path.partition(b"?")[0].decode("ascii"),
            query=request.url.query.decode("ascii"),
            headers=dict(request.headers),
            body=request.content,
        )
        try:
            asked = self._reads.take(incoming)
            return asked.plan or _example(asked), asked
        except Problem as problem:
            return _whole(problem.status, problem.body(incoming.path), headers=problem.headers), None


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The pieces of a plan, in the colour in which they are asked for."""

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
                raise httpx.ReadError("the connection was cut, as scripted", request=self._request)
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
    """Yield how long to wait, and raise what a client raises that waits no longer than its read timeout."""
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    if limit is not None and seconds > limit:
        yield limit
        raise httpx.ReadTimeout("nothing came in time, as scripted", request=request)
    if seconds:
        yield seconds


def _response(plan: Plan, asked: Asked | None, request: httpx.Request) -> httpx.Response:
    if plan.status == 0:
        raise httpx.ReadError("the connection was dropped, as scripted", request=request)
    pieces = plan.parts(asked.request, asked.path) if asked is not None else plan.pieces
    headers = {"x-request-id": "req_mock", **plan.all_headers()}
    return httpx.Response(plan.status, headers=headers, stream=_Body(tuple(pieces), request))  # type: ignore[arg-type]


def _example(asked: Asked) -> Plan:
    """Return the plan of an answer that nobody scripted."""
    operation, answer = asked.operation, asked.operation.answer
    if isinstance(answer, Empty):
        return _whole(answer.status, b"", content_type=None)
    if isinstance(answer, Binary):
        return _whole(answer.status, b"example", content_type="application/octet-stream")
    if isinstance(answer, Events):
        events = [encode(event) for event in event_examples(operation, asked.request, asked.path)]
        if answer.sentinel is not None:
            events.append(answer.sentinel.encode())
        return _whole(answer.status, *(b"data: " + data + b"\n\n" for data in events), content_type="text/event-stream")
    return _whole(answer.status, encode(answer_example(operation, asked.request, asked.path)))


def _whole(status: int, *pieces: bytes, content_type: str | None = "application/json", headers: Any = None) -> Plan:
    return Plan(what="example", status=status, pieces=pieces, content_type=content_type, headers=headers or {})
