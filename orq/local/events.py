"""Events -> a response of server-sent events, each written as soon as it is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from .._engine.operation import Events
from .connections import Connections
from .faults import Cut
from .wire import encode


class EventResponse(StreamingResponse):
    """Writes `first`, then the other events, then the sentinel. If the client goes away, `events` is closed."""

    def __init__(
        self, first: Any, events: AsyncGenerator[Any, None], answer: Events, cut: Cut | None, connections: Connections
    ) -> None:
        self._first = first
        self._events = events
        self._sentinel = answer.sentinel
        self._cut = cut
        self._connections = connections
        self._blocks = self._write()
        super().__init__(self._blocks, answer.status, {"cache-control": "no-store"}, "text/event-stream")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Write the response, until its end or the client's."""
        async with aclosing(self._events), aclosing(self._blocks):
            with self._connections.streaming(scope["client"]) as self._client:
                await super().__call__(scope, receive, send)

    async def _write(self) -> AsyncGenerator[bytes, None]:
        written = 0
        async with aclosing(self._data()) as pieces:
            async for data in pieces:
                if self._cut is not None and written == self._cut.after_events:
                    if not self._cut.clean:
                        self._connections.cut(self._client)
                        await asyncio.sleep(1)  # the loss of the connection ends this task before
                    return
                yield b"data: " + data + b"\n\n"
                written += 1

    async def _data(self) -> AsyncGenerator[bytes, None]:
        yield encode(self._first)
        async for event in self._events:
            yield encode(event)
        if self._sentinel is not None:
            yield self._sentinel.encode()
