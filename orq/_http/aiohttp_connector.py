"""The adapted connector and request of aiohttp."""

from __future__ import annotations

import asyncio
import math
from contextvars import ContextVar
from functools import partial
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from multidict import CIMultiDict

from .aiohttp_exchange import Exchange

NOT_ADDED = ("accept", "accept-encoding", "content-type", "user-agent")
"""Headers that aiohttp must not add."""
_SKIPPED: CIMultiDict[None] = CIMultiDict((name, None) for name in NOT_ADDED)
LONGEST_LINE = 64 * 1024
UNLIMITED = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None, sock_read=None)

current: ContextVar[list[Exchange]] = ContextVar("orq_aiohttp_exchange")
"""The exchange of the request that a session makes, until the answer arrives. The event loop keeps a context as long as
a connection."""


class _Protocol(ResponseHandler):
    def resume_reading(self, *given: Any, **named: Any) -> None:
        """Resume after a pause. aiohttp calls this after each piece of a body, mostly without a pause."""
        if getattr(self, "_reading_paused", True):
            super().resume_reading(*given, **named)


class OrqRequest(aiohttp.ClientRequest):
    """A request that knows its exchange.

    aiohttp would sort and copy the names of headers that it must not add, for each request.
    """

    exchange: Exchange | None = None

    def update_auto_headers(self, skip_auto_headers: Any) -> None:
        self._skip_auto_headers = _SKIPPED


class Connector(aiohttp.TCPConnector):
    """Tells each exchange how far its request got, and skips a kept connection that has unread bytes."""

    def __init__(self, loop: asyncio.AbstractEventLoop, **settings: Any) -> None:
        super().__init__(timeout_ceil_threshold=math.inf, **settings)
        factory: Any = partial(_Protocol, loop=loop)
        self._factory = factory

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        if (exchange := req.exchange) is None:
            (exchange,) = current.get()
            req.exchange = exchange
        while True:
            exchange.is_new = False
            connection: Any = await super().connect(req, traces, timeout)
            if exchange.is_new or not (exchange.flight.fresh or connection.protocol.should_close):
                exchange.write(connection)
                return connection
            connection.close()

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        exchange = req.exchange
        exchange.is_new = True
        exchange.enter("connect", exchange.timeout.connect)
        return await super()._create_connection(req, traces, timeout)
