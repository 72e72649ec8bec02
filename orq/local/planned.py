"""A planned answer over a socket: its pieces, its pauses, and its connection cut where the plan says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from .connections import Connections
from .desk import Asked
from .plans import END, Pause, Piece, Plan


async def planned(plan: Plan, asked: Asked, connections: Connections) -> Response:
    """Return the response that plays a plan, once its delay is over."""
    pieces = plan.parts(asked.request, asked.path)
    await asyncio.sleep(plan.delay)
    if plan.status == 0:
        return _Dropped(connections)
    if len(pieces) <= 1 and all(isinstance(piece, bytes) for piece in pieces):
        body = b"".join(piece for piece in pieces if isinstance(piece, bytes))
        return Response(body, plan.status, plan.all_headers())
    return _PlannedResponse(plan, pieces, connections)


class _Dropped(Response):
    """No answer at all: the connection is cut."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._connections.cut(scope["client"])
        while (await receive())["type"] != "http.disconnect":
            pass  # until then the connection counts as open, and would get an answer after all


class _PlannedResponse(StreamingResponse):
    def __init__(self, plan: Plan, pieces: Iterable[Piece], connections: Connections) -> None:
        self._pieces = pieces
        self._connections = connections
        self._body = self._write()
        super().__init__(self._body, plan.status, plan.all_headers())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Write the response, until its end or the client's."""
        async with aclosing(self._body):
            with self._connections.streaming(scope["client"]) as self._client:
                await super().__call__(scope, receive, send)

    async def _write(self) -> AsyncGenerator[bytes, None]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            elif isinstance(piece, Pause):
                await asyncio.sleep(piece.seconds)
            elif piece is END:
                return
            else:
                self._connections.cut(self._client)
                await asyncio.sleep(1)  # the loss of the connection ends this task before
