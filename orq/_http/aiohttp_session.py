"""The aiohttp session of an event loop, with its connections, and how they are closed."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import Iterator
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from multidict import CIMultiDict
from yarl import URL

from .._engine.settings import Settings
from ..errors import ConfigurationError
from ..middleware import Request
from .adapter import KEEPALIVE_EXPIRY
from .addresses import new_socket
from .aiohttp_exchange import WaitTimer, Exchange, Upload
from .tls import context_of
from .waiting import from_any_thread, running_asyncio

_PIECE = 64 * 1024
"""Bytes of a request's body that are written at a time. aiohttp would write all of it without a pause."""
_ONE_PIECE = 256 * 1024
"""The largest body in bytes that is written at once."""
_LONGEST_LINE = 64 * 1024

_UNLIMITED = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None, sock_read=None)

_NOT_ADDED = ("accept", "accept-encoding", "content-type", "user-agent")
_SKIPPED: CIMultiDict[None] = CIMultiDict(dict.fromkeys(_NOT_ADDED))

_current: ContextVar[list[Exchange]] = ContextVar("orq_aiohttp_exchange")
"""The exchange that makes a request. Its list is emptied when the answer arrives, as the loop keeps the context."""


class _Protocol(ResponseHandler):
    def resume_reading(self, *given: Any, **named: Any) -> None:
        """Go on with what a pause has left. aiohttp asks for it after each piece of a body, mostly without a pause."""
        if getattr(self, "_reading_paused", True):
            super().resume_reading(*given, **named)


class _Connector(aiohttp.TCPConnector):
    """Reports the progress of each request, and reuses no connection that has unread bytes."""

    def __init__(self, loop: asyncio.AbstractEventLoop, **settings: Any) -> None:
        super().__init__(**settings)
        self._factory = partial(_Protocol, loop=loop)

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        (exchange,) = _current.get()
        while True:
            exchange.is_new = False
            connection: Any = await super().connect(req, traces, timeout)
            if exchange.is_new or not (exchange.flight.fresh or connection.protocol.should_close):
                exchange.write(connection)
                return connection
            connection.close()

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        (exchange,) = _current.get()
        exchange.is_new = True
        exchange.enter("connect", exchange.timeout.connect)
        return await super()._create_connection(req, traces, timeout)


class _Request(aiohttp.ClientRequest):
    """Takes what is not to be added to its headers as it stands: aiohttp sorts and copies it for each request."""

    def update_auto_headers(self, skip_auto_headers: Any) -> None:
        self._skip_auto_headers = _SKIPPED


class Client:
    """The session of one event loop."""

    closed = True

    def __init__(self, settings: Settings) -> None:
        loop = running_asyncio()
        if loop is None:
            raise ConfigurationError("transport='aiohttp' runs under asyncio only. Leave it out under trio.")
        self.loop = loop
        self.settings = settings
        self.soon = from_any_thread()
        self._session = aiohttp.ClientSession(
            connector=_Connector(
                loop,
                limit=settings.max_connections,
                keepalive_timeout=KEEPALIVE_EXPIRY,
                resolver=aiohttp.ThreadedResolver(),
                socket_factory=new_socket,
                timeout_ceil_threshold=math.inf,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            request_class=_Request,
            skip_auto_headers=_NOT_ADDED,
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
        self._session._retry_connection = False  # the flow decides about retries
        self.exchanges: set[Exchange] = set()
        """The running requests."""
        self.timers: list[WaitTimer] = []
        """The timers of exchanges that have ended."""
        self.pid = os.getpid()
        self.closed = False

    async def request(self, exchange: Exchange, asked: Request, url: URL, proxy: str | None) -> Any:
        """Send a request, and wait for the headers of the answer."""
        current = [exchange]
        token = _current.set(current)
        headers, body, exchange.in_pieces = _body_of(asked, _PIECE)
        try:
            return await self._session.request(
                asked.method,
                url,
                headers=headers,
                data=Upload(exchange, body) if exchange.in_pieces else body,
                allow_redirects=False,
                proxy=proxy,
                ssl=context_of(self.settings.verify) if url.scheme == "https" else True,
                timeout=_UNLIMITED,
            )
        finally:
            current.clear()
            try:  # in a tenth of the time of `suppress`
                _current.reset(token)
            except ValueError:  # the garbage collector finds a task in any context
                pass

    async def aclose(self) -> None:
        self._interrupt()
        await self._session.close()

    def _interrupt(self) -> None:
        self.closed = True
        for exchange in list(self.exchanges):
            exchange.interrupt()
        while self.timers:
            self.timers.pop().stop()

    def has_ended(self) -> bool:
        """Tell whether the event loop of this session has ended."""
        return self.loop.is_closed()

    def close_from_outside(self) -> None:
        """Close everything from another thread, or after the loop has ended."""
        with suppress(RuntimeError):  # the loop has ended
            self.soon(self._interrupt)
            self.soon(partial(_close_soon, self.loop, self._session))
            return
        self._close_at_once()

    def _close_at_once(self) -> None:
        with suppress(StopIteration):
            self._session.close().send(None)

    def abandon(self) -> None:
        """Keep the parent's connections open in a child process.

        Closing one would notify the service.
        """
        _inherited.append(self)

    def __del__(self) -> None:
        if self.closed or self.pid != os.getpid():
            return
        if asyncio._get_running_loop() is self.loop:  # the loop may end before it closes anything later
            self._interrupt()
            self._close_at_once()
        else:
            self.close_from_outside()


_inherited: list[Client] = []
"""Sessions of a parent process, which must not be closed here."""


def _close_soon(loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession) -> None:
    task = loop.create_task(session.close())
    _closing.add(task)
    task.add_done_callback(_closing.discard)


_closing: set[asyncio.Task[None]] = set()


def _body_of(asked: Request, size: int) -> tuple[dict[str, str], Any, bool]:
    """Return a request's headers and body, and whether the body is an iterable of pieces.

    A piece has up to `size` bytes.
    """
    headers = asked.headers.plain()
    if asked.parts is not None:
        import httpx  # it encodes multipart bodies, and nothing else needs it here

        form = httpx.Request(asked.method, asked.url, headers=asked.headers.encoded(), files=asked.parts.files)
        found = {name: value for name, value in form.headers.items() if name not in ("host", "transfer-encoding")}
        return found, form.stream, True
    if asked.body is None or len(asked.body) <= _ONE_PIECE:
        return headers, asked.body or None, False
    headers["content-length"] = str(len(asked.body))
    return headers, _pieces(asked.body, size), True


def _pieces(body: bytes, size: int) -> Iterator[bytes]:
    view = memoryview(body)
    return (bytes(view[at : at + size]) for at in range(0, len(view), size))
