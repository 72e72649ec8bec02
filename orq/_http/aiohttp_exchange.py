"""One request of aiohttp and its answer: how far it came, until when it may wait, and how it ends.

Each request is sent by a task of its own: a limit of ours can cancel that task, and nobody takes it for a cancellation
by its owner. Once the headers are there, a limit sets an exception on the body instead. aiohttp's own limits are not
used, but for `sock_read`, which cancels nothing either.
"""

from __future__ import annotations

import asyncio
import os
import socket
import time
from contextlib import suppress
from functools import partial
from typing import Any

import aiohttp

from .._headers import Headers
from ..middleware import Request
from ..options import Timeout
from .decompress import coding_of, decoded
from .in_flight import InFlight
from .timer import ExpiredError, Timer


class Exchange(Timer):
    """One request over a `Client`, and its answer, the `Incoming` of a flow."""

    def __init__(self, client: Any, flight: InFlight, timeout: Timeout) -> None:
        super().__init__(client.loop, flight.deadline)
        self.client, self.flight, self.timeout = client, flight, timeout
        self.is_new = self.in_pieces = False
        self.proxy_secrets: Headers | None = None
        self.pid = os.getpid()
        self.socket: Any = None
        self._task: asyncio.Task[Any] | None = None
        self._waiting = self._closed = False

    def write(self, connection: Any) -> None:
        """Take note that the request is about to be written."""
        self.flight.wrote(not self.is_new)
        self.socket = connection.transport.get_extra_info("socket")
        if self.in_pieces:
            self.enter("write", self.timeout.write)
        else:
            self.await_head()

    def await_head(self) -> None:
        """Take note that the request was written: nobody sees here when the first bytes of the answer come."""
        read, head = self.timeout.read, self.flight.head
        self.enter("read", None if read is None else read + min(read, read if head is None else head))

    def end_wait(self) -> bool:
        """End the wait for headers by cancelling the task that sends, and one for the body by an exception."""
        if self._task is not None:
            self._task.cancel()
        elif self._waiting:
            self._content.set_exception(ExpiredError())
        return self._waiting or self._task is not None

    async def send(self, asked: Request, proxy: str | None) -> None:
        """Send the request, and wait for the headers of the answer."""
        self.enter("pool", self.timeout.pool)
        self.client.exchanges.add(self)
        task = self._task = self.loop.create_task(self.client.request(self, asked, proxy))
        done = self.loop.create_future()
        task.add_done_callback(partial(_wake, done))
        try:
            await done
        except GeneratorExit:  # the garbage collector has found the caller, in whatever thread
            self._leave(task)
            raise
        except BaseException:
            await self._give_up(task)
            raise
        self._task = None
        try:
            response = task.result()
        except BaseException:
            self._end()
            if task.cancelled() and (self.fired or self.client.closed):
                raise ExpiredError from None
            raise
        self._take(response)

    async def _give_up(self, task: asyncio.Task[Any]) -> None:
        """Cancel the sending, and wait until its connection is closed, whatever is cancelled meanwhile."""
        task.cancel()
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([task])
        _drop(task)
        self._end()

    def _leave(self, task: asyncio.Task[Any]) -> None:
        """Let the loop do the same, soon."""
        with suppress(RuntimeError):  # it has ended
            task.add_done_callback(_drop)
            self.client.soon(task.cancel)
            self.client.soon(self._end)

    def _end(self) -> None:
        """End a request that came to nothing."""
        self.stop()
        self.client.exchanges.discard(self)
        self.shut()

    def interrupt(self) -> None:
        """End whatever it waits for, since its client is closed."""
        if self._task is not None:
            self._task.cancel()
        else:
            self.close()

    def _take(self, response: aiohttp.ClientResponse) -> None:
        self._response, self._content = response, response.content
        self.flight.received = True
        self.limit(None)
        if response.headers.get("transfer-encoding", "chunked").strip().lower() != "chunked":
            self.close()
            raise aiohttp.ClientPayloadError("the answer's transfer-encoding is unknown")
        self.status_code = response.status
        raw = response.raw_headers
        self.headers, self.wall_time = Headers.received(raw), time.time()
        self.proxy_secrets = self.flight.proxy_secrets()
        coding = coding_of(raw)
        self.chunks: Any = decoded(self, coding) if coding else None
        if (connection := response.connection) is not None and connection.protocol is not None:
            connection.protocol.read_timeout = None  # from here on it is ours

    # -- the body

    async def piece(self) -> bytes:
        """Wait for the next bytes of the body; b"" at its end."""
        content = self._content
        if content.at_eof():
            return b""
        if data := content._read_nowait(-1):  # past a failure that came behind these bytes, unlike `read_nowait`
            return data
        if self._closed:
            raise ConnectionAbortedError("the body is closed")
        self.limit(self.timeout.read)
        self._waiting = True
        try:
            return await content.readany()
        finally:
            self._waiting = False

    def __aiter__(self) -> Exchange:
        return self

    async def __anext__(self) -> bytes:
        if data := await self.piece():
            return data
        raise StopAsyncIteration

    @property
    def is_whole(self) -> bool:
        """Whether the body has come to its end: then the connection may serve another request already."""
        return self._content.is_eof()

    def shut(self) -> None:
        """End the connection at once: the loop closes a transport only in its next round. Any thread may call this."""
        with suppress(Exception):  # it may be closed, or no socket that can be shut
            self.socket.shutdown(socket.SHUT_RDWR)

    def close_soon(self) -> None:
        """Let the loop close it. Any thread may call this."""
        if not self.is_whole:
            self.shut()
        with suppress(RuntimeError):  # the loop has ended
            self.client.soon(self.close)

    def close(self) -> None:
        """Give the connection back, or shut it if the body was not read to its end."""
        if self._closed:
            return
        self._closed = True
        self.stop()
        self.client.exchanges.discard(self)
        if self.loop.is_closed():
            return
        if not self.is_whole:
            if (connection := self._response.connection) is not None and connection.transport is not None:
                self.shut()
                connection.transport.abort()  # what is left of an upload is not waited for
            self._content.set_exception(ConnectionAbortedError("the body is closed"))
        self._response.close()


def _drop(task: asyncio.Task[Any]) -> None:
    """Close the answer that nobody takes any more, if there is one."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()


def _wake(done: asyncio.Future[None], _: object) -> None:
    if not done.done():
        done.set_result(None)


class Upload:
    """A large body, piece by piece, each with a limit of its own."""

    def __init__(self, exchange: Exchange, pieces: Any) -> None:
        self._exchange, self._pieces = exchange, iter(pieces)

    def __aiter__(self) -> Upload:
        return self

    async def __anext__(self) -> bytes:
        exchange = self._exchange
        for piece in self._pieces:
            exchange.enter("write", exchange.timeout.write)
            return piece  # type: ignore[no-any-return]
        exchange.await_head()
        raise StopAsyncIteration
