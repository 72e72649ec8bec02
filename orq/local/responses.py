"""Answers as ASGI responses: their bytes, their pauses, and the connection cut where an answer says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing

from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from .answers import END, Pause, Piece, PlannedAnswer
from .call import KIND_HEADER
from .connections import Connections
from .requests import ReadRequest


async def planned_response(answer: PlannedAnswer, read: ReadRequest, connections: Connections) -> Response:
    """Return the response that plays a planned answer, once its delay is over."""
    pieces = answer.parts(read.request, read.path)
    await asyncio.sleep(answer.delay)
    if answer.status == 0:
        return _NoResponse(connections)
    headers = {KIND_HEADER: "scripted", **answer.all_headers()}
    if len(pieces) <= 1 and all(isinstance(piece, bytes) for piece in pieces):
        body = b"".join(piece for piece in pieces if isinstance(piece, bytes))
        return Response(body, answer.status, headers)
    return StreamedResponse(_each(pieces), answer.status, headers, connections)


async def _each(pieces: Iterable[Piece]) -> AsyncGenerator[Piece, None]:
    for piece in pieces:
        yield piece


class StreamedResponse(StreamingResponse):
    """Plays the pieces of a stream, which is closed at the end of the response, also if the client goes away."""

    def __init__(
        self,
        pieces: AsyncGenerator[Piece, None],
        status: int,
        headers: Mapping[str, str],
        connections: Connections,
        *,
        page: bool = False,
    ) -> None:
        self._pieces, self._page = pieces, page
        self._connections = connections
        self._body = self._play()
        super().__init__(self._body, status, headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Write the response, until its end or the client's."""
        async with aclosing(self._pieces), aclosing(self._body):
            with self._connections.streaming(scope["client"], page=self._page) as self._client:
                await super().__call__(scope, receive, send)

    async def _play(self) -> AsyncGenerator[bytes, None]:
        async for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            elif isinstance(piece, Pause):
                await asyncio.sleep(piece.seconds)
            elif piece is END:
                await self._pieces.aclose()  # its trace is stored before the client sees the end
                return
            else:
                self._connections.cut(self._client)
                await asyncio.sleep(1)  # the loss of the connection ends this task before
                return


class _NoResponse(Response):
    """No answer at all: the connection is cut."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._connections.cut(scope["client"])
        while (await receive())["type"] != "http.disconnect":
            pass  # until then the connection counts as open, and would get an answer after all
