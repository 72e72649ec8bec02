"""Send answers as ASGI responses, with their pauses and cuts."""

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
    """Return the response for a planned answer, after its delay."""
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
    """Sends the pieces of a stream, and closes the stream at the end.

    The stream is also closed if the client disconnects.
    """

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
        """Send the response until it ends or the client disconnects."""
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
                await self._pieces.aclose()  # This stores the trace before the client sees the end.
                return
            else:
                self._connections.cut(self._client)
                await asyncio.sleep(1)  # The lost connection cancels this task earlier.
                return


class _NoResponse(Response):
    """Closes the connection without an answer."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._connections.cut(scope["client"])
        while (await receive())["type"] != "http.disconnect":
            pass  # Without this wait, uvicorn would send an answer, because the connection is still open.
