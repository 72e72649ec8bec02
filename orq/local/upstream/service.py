"""`Service`: answer each call with the service itself and record it, or replay it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, aclosing
from typing import Any, cast

import httpx
from starlette.responses import Response

from ..._engine.operation import Events, Operation
from ..._headers import media_type
from ..._secrets import SECRETS
from ...testing.exchange import KEPT
from ..answers import CUT, Pause, Piece
from ..call import KIND_HEADER
from ..connections import Connections
from ..http_problem import HttpProblem
from ..requests import RawRequest
from ..responses import StreamedResponse
from .call_model import unless_gone
from .network import Network, request_of
from .tape import REPLAYED, Recording, Replay

_OWN = frozenset({*SECRETS, "host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te"})
"""Headers of the caller that are not sent to the service. It gets the key of this server instead."""


class Service:
    """Answers calls in place of the server's own operations.

    `delay` is the pause before each event of a replayed stream, in seconds.
    """

    def __init__(self, network: Network | None, tape: Recording | Replay, *, delay: float) -> None:
        self._network, self._tape, self._delay = network, tape, delay

    async def answer(
        self, raw: RawRequest, operation: Operation, gone: Callable[[], Awaitable[None]], connections: Connections
    ) -> Response:
        """Return the answer to a call. Raise `HttpProblem` if there is none."""
        self._tape.scrubber.learn(raw.headers)
        headers = {name: value for name, value in raw.headers.items() if name not in _OWN}
        path = raw.path + (f"?{raw.query}" if raw.query else "")
        request = request_of(raw.method, path, content=raw.body, headers=headers)
        if isinstance(self._tape, Replay):
            return self._replayed(self._tape, request, operation, connections)
        leaving = asyncio.ensure_future(gone())
        async with AsyncExitStack() as stack:
            try:
                opening = stack.enter_async_context(self._tape.open(request, request, operation.name))
                response = await unless_gone(opening, leaving)
                headers = _headers(response.headers, "upstream")
                if media_type(response.headers) != "text/event-stream":
                    content = await unless_gone(response.aread(), leaving)
                    await stack.aclose()
                    return Response(content, response.status_code, headers)
            except httpx.HTTPError as error:
                raise self._failed(error) from None
            finally:
                leaving.cancel()
            pieces = _pieces(response, stack.pop_all(), operation)
            await anext(pieces)
        return StreamedResponse(pieces, response.status_code, headers, connections)

    def _replayed(
        self, tape: Replay, request: httpx.Request, operation: Operation, connections: Connections
    ) -> Response:
        old = tape.find(request, operation.name)
        headers, blocks = _headers(old.headers, REPLAYED), old.pieces()
        if isinstance(old.events, list) or old.cut:
            return StreamedResponse(self._events(blocks, old.cut), old.status, headers, connections)
        return Response(b"".join(blocks), old.status, headers)

    async def _events(self, blocks: list[bytes], cut: bool) -> AsyncGenerator[Piece, None]:
        for block in blocks:
            if self._delay:
                yield Pause(self._delay)
            yield block
        if cut:
            yield CUT

    def _failed(self, error: httpx.HTTPError) -> HttpProblem:
        assert self._network is not None
        late = isinstance(error, httpx.TimeoutException)
        words = "sent nothing in time" if late else "cannot be reached, or closed the connection"
        return HttpProblem(
            504 if late else 502, f"{self._network.base} {words} ({type(error).__name__}).", kind="upstream"
        )


async def _pieces(response: httpx.Response, stack: AsyncExitStack, operation: Operation) -> AsyncGenerator[Piece, None]:
    """Yield an empty piece, then a stream as it arrives.

    It is recorded before its last piece is passed on.
    """
    due, end, last = operation.answer, b"", b""
    mark = b"data: " + due.sentinel.encode() if isinstance(due, Events) and due.sentinel else None
    try:
        async with stack, aclosing(cast(AsyncGenerator[bytes, None], response.aiter_bytes())) as chunks:
            yield b""  # From here on the stack is closed in every case.
            async for chunk in chunks:
                end = (end + chunk)[-64:]
                if mark is not None and end.rstrip().endswith(mark):
                    last = chunk
                    break
                yield chunk
    except httpx.HTTPError:
        yield CUT
    else:
        yield last


def _headers(given: Mapping[str, Any], kind: str) -> dict[str, str]:
    return {KIND_HEADER: kind, **{name: value for name, value in given.items() if name in KEPT}}
