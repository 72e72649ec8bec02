"""The aiohttp session of an event loop, with its connections, and how they are closed."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import aiohttp
from yarl import URL

from .._engine.settings import Settings
from ..errors import ConfigurationError
from ..middleware import Request
from .adapter import KEEPALIVE_EXPIRY
from .addresses import new_socket
from .aiohttp_connector import LONGEST_LINE, NOT_ADDED, UNLIMITED, Connector, OrqRequest, current
from .aiohttp_direct import Origin, head_of, may_send, send
from .aiohttp_exchange import Exchange, Upload, WaitTimer
from .tls import context_of
from .waiting import from_any_thread, running_asyncio

_PIECE = 64 * 1024
"""Bytes of a request's body that are written at a time. aiohttp would write all of it without a pause."""
_ONE_PIECE = 256 * 1024
"""The largest body in bytes that is written at once."""
_ENCODED = re.compile("[!-~]+")
"""A URL that is sent as it is. yarl encodes others."""
_ORIGINS = 64
"""The maximal number of servers that are remembered."""


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
            connector=Connector(
                loop,
                limit=settings.max_connections,
                keepalive_timeout=KEEPALIVE_EXPIRY,
                resolver=aiohttp.ThreadedResolver(),
                socket_factory=new_socket,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            request_class=OrqRequest,
            skip_auto_headers=NOT_ADDED,
            auto_decompress=False,
            max_line_size=LONGEST_LINE,
            max_field_size=LONGEST_LINE,
        )
        self._session._retry_connection = False  # the flow decides about retries
        self.exchanges: set[Exchange] = set()
        """The running requests."""
        self.timers: list[WaitTimer] = []
        """The timers of exchanges that have ended."""
        self.pid = os.getpid()
        self._origins: dict[str, Origin] = {}
        self.closed = False

    def origin(self, url: str) -> Origin:
        """Return the server of a URL. Most programs have one."""
        end = url.find("/", 8)
        text = url if end < 0 else url[:end]
        found = self._origins.get(text)
        if found is None:
            if len(self._origins) >= _ORIGINS:
                self._origins.clear()
            ssl = context_of(self.settings.verify) if text.startswith("https:") else True
            found = self._origins[text] = Origin(text, self._session, ssl)
        return found

    async def request(self, exchange: Exchange, asked: Request, origin: Origin, proxy: str | None) -> Any:
        """Send a request, and wait for the headers of the answer."""
        body = asked.body
        if (
            proxy is None
            and asked.parts is None
            and origin.is_usual
            and (body is None or len(body) <= _ONE_PIECE)
            and may_send(self._session)
            and (head := head_of(origin, asked)) is not None
        ):
            return await send(self._session, origin, exchange, head + body if body else head)
        headers, body, exchange.in_pieces = _body_of(asked, _PIECE)
        url = URL(asked.url, encoded=_ENCODED.fullmatch(asked.url) is not None)
        ssl = context_of(self.settings.verify) if url.scheme == "https" else True
        exchanges = [exchange]
        token = current.set(exchanges)
        try:
            return await self._session.request(
                asked.method,
                url,
                headers=headers,
                data=Upload(exchange, body) if exchange.in_pieces else body,
                allow_redirects=False,
                proxy=proxy,
                ssl=ssl,
                timeout=UNLIMITED,
            )
        finally:
            exchanges.clear()
            with suppress(ValueError):  # the garbage collector finds a task in any context
                current.reset(token)

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
