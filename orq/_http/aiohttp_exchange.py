"""One request of aiohttp and its answer: its progress, its timeouts, and its end.

A timeout cancels the task that sends the request, and can be told from a cancellation by the task's owner. After the
headers have arrived, it sets an exception on the body instead. aiohttp's own timeouts are not used, since they would be
set for each piece.
"""

from __future__ import annotations

import asyncio
import math
import socket
import sys
import time
from contextlib import suppress
from typing import Any

import aiohttp

from .._clock import monotonic
from .._engine.effects import Phase
from .._headers import Headers
from ..middleware import Request
from ..options import Timeout
from .decompress import coding_of, decoded
from .in_flight import InFlight
from .timer import ExpiredError, Timer

_OLD = sys.version_info < (3, 11)


class WaitTimer(Timer):
    """The timer of an exchange. The next exchange uses it again, as a new timer of the loop takes 4 us."""

    exchange: Exchange | None = None

    def end_wait(self) -> bool:
        return self.exchange is not None and self.exchange.end_wait()


class Exchange:
    """One request of a `Client` and its answer, which is the `Incoming` of a flow."""

    def __init__(self, client: Any, flight: InFlight, timeout: Timeout) -> None:
        self.client, self.flight, self.timeout = client, flight, timeout
        self.loop, self.pid, self.deadline = client.loop, client.pid, flight.deadline
        self.phase: Phase = "pool"
        self.fired = False
        """Whether a limit has ended a wait."""
        self._timer: WaitTimer | None
        self._timer = timer = client.timers.pop() if client.timers else WaitTimer(client.loop, None)
        timer.exchange = self
        self.is_new = self.in_pieces = False
        self.proxy_secrets: Headers | None = None
        self.socket: Any = None
        self._task: asyncio.Task[Any] | None = None
        self._waiting = self._closed = False

    def enter(self, phase: Phase, seconds: float | None) -> None:
        """Begin a phase that may take this many seconds."""
        self.phase = phase
        self._limit(seconds)

    def _limit(self, seconds: float | None) -> None:
        until = math.inf if seconds is None else monotonic() + seconds
        if self._timer is not None:  # an upload may go on a little after the end
            self._timer.limit_until(until if self.deadline is None else min(until, self.deadline))

    def _rest(self) -> None:
        """Leave the timer to the next exchange."""
        timer, self._timer = self._timer, None
        self.client.exchanges.discard(self)
        if timer is not None:
            timer.exchange = None
            timer.limit_until(math.inf)
            self.client.timers.append(timer)

    def write(self, connection: Any) -> None:
        """Note that the request is about to be written."""
        self.flight.wrote(not self.is_new)
        self.socket = connection.transport.get_extra_info("socket")
        if self.in_pieces:
            self.enter("write", self.timeout.write)
        else:
            self.await_head()

    def await_head(self) -> None:
        """Note that the request was written. The first bytes of the answer cannot be seen here."""
        self.enter("read", self.timeout.read)

    def end_wait(self) -> bool:
        """End the wait: cancel the task that sends, or set an exception on the body."""
        if self._task is not None:
            self._task.cancel()
        elif self._waiting:
            self._content.set_exception(ExpiredError())
        self.fired = self._waiting or self._task is not None
        return self.fired

    async def send(self, asked: Request, origin: Any, proxy: str | None) -> None:
        """Send the request, and wait for the headers of the answer."""
        self.enter("pool", self.timeout.pool)
        self.client.exchanges.add(self)
        sending = self.client.request(self, asked, origin, proxy)
        try:
            response = await (self._alone(sending) if _OLD else self._here(sending))
        except GeneratorExit:  # the garbage collector has found the caller, in any thread
            with suppress(RuntimeError):  # the loop has ended
                self.client.soon(self._end)
            raise
        except BaseException:
            self._end()
            raise
        self._take(response)

    async def _here(self, sending: Any) -> Any:
        """Await the sending in the caller's task."""
        task: Any = asyncio.current_task()
        self._task = task
        before = task.cancelling()
        try:
            return await sending
        except asyncio.CancelledError:
            if self.fired and task.uncancel() <= before:
                raise ExpiredError from None
            raise
        finally:
            self._task = None

    async def _alone(self, sending: Any) -> Any:
        """Await the sending in a task of its own, as Python 3.10 cannot tell who cancelled a task."""
        self._task = task = self.loop.create_task(sending)
        try:
            await asyncio.wait([task])
        except GeneratorExit:
            with suppress(RuntimeError):
                self.client.soon(task.cancel)
            raise
        except BaseException:
            task.cancel()
            while not task.done():
                with suppress(asyncio.CancelledError):
                    await asyncio.wait([task])
            if not task.cancelled() and task.exception() is None:
                task.result().close()
                self.socket = None  # it may serve another request already
            raise
        finally:
            self._task = None
        if task.cancelled() and self.fired:
            raise ExpiredError
        return task.result()

    def _end(self) -> None:
        """End a request that failed."""
        self._rest()
        self.shut()

    def interrupt(self) -> None:
        """End the current wait, since the client is closed."""
        if self._task is not None:
            self.end_wait()
        else:
            self.close()

    def _take(self, response: Any) -> None:
        self._response, self._content = response, response.content
        self.flight.received = True
        coded = response.headers.get("transfer-encoding")
        if coded is not None and coded.strip().lower() != "chunked":
            self.close()
            raise aiohttp.ClientPayloadError("The answer's transfer-encoding is unknown.")
        self.status_code = response.status
        raw = response.raw_headers
        self.headers, self.wall_time = Headers.received(raw), time.time()
        self.proxy_secrets = self.flight.proxy_secrets()
        coding = coding_of(raw)
        self.chunks: Any = decoded(self, coding) if coding else None

    # -- the body

    async def piece(self) -> bytes:
        """Wait for the next bytes of the body; b"" at its end."""
        content = self._content
        if content.at_eof():
            return b""
        if content._buffer:
            # Unlike `read_nowait`, this ignores a failure that arrived after these bytes.
            data: bytes = content._read_nowait(-1)
        else:
            if self._closed:
                raise ConnectionAbortedError("The body is closed.")
            self._limit(self.timeout.read)
            self._waiting = True
            try:
                data = await content.readany()
            finally:
                self._waiting = False
        if content.at_eof():
            self.close()
        return data

    def __aiter__(self) -> Exchange:
        return self

    async def __anext__(self) -> bytes:
        if data := await self.piece():
            return data
        raise StopAsyncIteration

    @property
    def ended(self) -> bool:
        return self._closed and self._content.at_eof() and (self.chunks is None or self.chunks.is_empty())

    def shut(self) -> None:
        """End the connection at once. The loop would close a transport only in its next round."""
        with suppress(Exception):  # it may be closed, or not be a socket that can be shut
            self.socket.shutdown(socket.SHUT_RDWR)

    def close_soon(self) -> None:
        """Let the loop close it. Any thread may call this."""
        with suppress(RuntimeError):  # the loop has ended
            self.client.soon(self.close)

    def close(self) -> None:
        """Give the connection back, or shut it if the body was not read to its end."""
        if self._closed:
            return
        self._closed = True
        self._rest()
        if self.loop.is_closed() or self._response.closed:  # at the end of a body, aiohttp closes an answer itself
            return
        if not self._content.is_eof():
            if (connection := self._response.connection) is not None and connection.transport is not None:
                self.shut()
                connection.transport.abort()  # the rest of an upload is not waited for
            self._content.set_exception(ConnectionAbortedError("The body is closed."))
        self._response.close()


class Upload:
    """A large body, sent in pieces, each with a timeout of its own."""

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
